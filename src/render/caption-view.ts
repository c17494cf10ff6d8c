/**
 * Small captions that stay in view while what they name does: eras along the top, lanes at the start of their rows, and
 * today above its line. Eyes only: the same words are in the legend and in the events.
 */
import type {Frame} from '../layout/frame.js';
import type {EpochMs} from '../time/span.js';
import type {Spot} from './text-pool.js';
import type {Pen} from './view.js';

const AIR_PX = 6;
/** A caption with less room says nothing. */
const MIN_ROOM_PX = 40;

/** All captions of a view; those of eras without room for their first letters are left out. */
export function placeCaptions({scale, layout: {strips}}: Frame, now: EpochMs, {words, measure}: Pen): Spot[] {
  const [, width] = scale.range;
  const {eras, todayLabel} = words;
  const today = scale.scale(now);
  const needed = measure(todayLabel) + 2 * AIR_PX;
  const hasToday = today >= 0 && today <= width;
  const todayFrom = today + needed > width ? today - needed : today + AIR_PX;
  const spots: Spot[] = strips.length < 2 ? [] : strips.map(({id = '', box}) =>
    ({key: id, text: words.laneName(id), part: 'lane-label', x: 0, y: box.top + 4}));
  eras.forEach(({span, label}, key) => {
    const x = Math.max(0, scale.scale(span.start)) + AIR_PX;
    const room = Math.floor(Math.min(width, scale.scale(span.end)) - x - AIR_PX);
    const text = Math.min(room, measure(label));
    const isHidden = text < Math.min(MIN_ROOM_PX, measure(label))
      || (hasToday && x < todayFrom + needed && todayFrom < x + text);
    if (!isHidden) spots.push({key, text: label, part: 'era-label', x, y: 3, maxWidthPx: room});
  });
  if (hasToday) spots.push({key: '', text: todayLabel, part: 'today-label', x: todayFrom, y: 3});
  return spots;
}
