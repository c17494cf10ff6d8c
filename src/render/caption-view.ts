/**
 * Small captions that stay in view while what they name does: eras along the top, lanes at the start of their rows, and
 * today above its line. Eyes only: the same words are in the legend and in the events.
 */
import type {Frame} from '../layout/frame.js';
import type {EpochMs, Span} from '../time/span.js';
import type {Spot} from './text-pool.js';

/** What is named, in words. */
export interface Captions {
  readonly eras: readonly {readonly span: Span; readonly label: string; readonly color: string | undefined}[];
  /** Name of a strip by lane id. */
  readonly laneName: (id: string) => string;
  readonly today: {readonly at: EpochMs; readonly label: string};
}

const AIR_PX = 6;
/** A caption with less room says nothing. */
const MIN_ROOM_PX = 40;

/** All captions of a view; those of eras without room for their first letters are hidden. */
export function placeCaptions(
  {scale, layout: {strips}}: Frame, {eras, laneName, today: now}: Captions, measure: (text: string) => number,
): Spot[] {
  const [, width] = scale.range;
  const today = scale.scale(now.at);
  const needed = measure(now.label) + 2 * AIR_PX;
  const hasToday = today >= 0 && today <= width;
  const todayFrom = today + needed > width ? today - needed : today + AIR_PX;
  const spots: Spot[] = strips.length < 2 ? [] : strips.map(({id = '', box}) =>
    ({key: `lane ${id}`, text: laneName(id), className: 'caption lane-label', x: 0, y: box.top + 4}));
  eras.forEach(({span, label}, i) => {
    const from = Math.max(0, scale.scale(span.start)) + AIR_PX;
    const room = Math.floor(Math.min(width, scale.scale(span.end)) - from - AIR_PX);
    const text = Math.min(room, measure(label));
    const isHidden = text < Math.min(MIN_ROOM_PX, measure(label))
      || (hasToday && from < todayFrom + needed && todayFrom < from + text);
    spots.push({key: `era ${i}`, text: label, className: 'caption era-label', x: from, y: 3, maxWidthPx: Math.max(0, room), isHidden});
  });
  if (hasToday) spots.push({key: 'today', text: now.label, className: 'caption today-label', x: todayFrom, y: 3});
  return spots;
}
