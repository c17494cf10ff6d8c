/**
 * An event as the picture sees it: where it lies in time, how it is drawn, and which strip it belongs to.
 */
import type {Status} from '../events/news-event.js';
import type {EventIndex} from '../query/event-index.js';
import {PRECISIONS, type NewsDate, type Precision} from '../time/fuzzy-date.js';
import type {TimeScale} from '../scale/time-scale.js';
import type {Span} from '../time/span.js';
import {DOT_PX, OPEN_FADE_PX, PIN_PX} from './metrics.js';

/** `point`: a day or finer. `band`: one date of a coarser precision. `bar`: a stretch with two ends. */
export type Look = 'point' | 'band' | 'bar';

/** What of an event is drawn. Instants are on the axis's wall clock. */
export interface Item extends Pick<NewsDate, 'startKind' | 'endKind' | 'approximate' | 'uncertain'> {
  /** Index in the event set, and position in the index. */
  readonly item: number;
  readonly position: number;
  readonly look: Look;
  /** Stated bounds; infinite where open or unknown. */
  readonly core: Span;
  /** Bounds with the margin of an approximate date. */
  readonly envelope: Span;
  readonly status: Status | undefined;
  readonly importance: number;
  /** Index of the lane's colour; -1 without a lane. */
  readonly lane: number;
  /** What the event gives as a colour of its own, be it a colour or not. */
  readonly color: string | undefined;
}

/** Makes the item of a position. */
export function createItem(index: EventIndex, position: number): Item {
  const {axis: {starts, ends, time, wall}, set} = index;
  const item = index.rowAt(position);
  const known = {
    item, position, status: set.statusAt(item), importance: set.importances[item] ?? 0, lane: (set.lanes[item] ?? 0) - 1,
    color: set.colorAt(item),
  };
  const plain = set.plainAt(item);
  if (plain) {
    const core = {start: starts[item] ?? 0, end: ends[item] ?? 0};
    return {...known, ...PLAIN, look: plain === 'date' ? 'point' : 'bar', core, envelope: core};
  }
  const date = set.dateAt(item);
  // The index has moved instants to the axis's wall clock; the same shifts go for the stated bounds. Infinities have none.
  const shiftOf = (to: Float64Array, from: Float64Array): number => (to[item] ?? 0) - (from[item] ?? 0) || 0;
  const place = time?.compress ?? (at => at);
  const moved = ({start, end}: Span): Span =>
    ({start: place(start + shiftOf(wall?.starts ?? starts, set.starts)), end: place(end + shiftOf(wall?.ends ?? ends, set.ends))});
  const {startKind, endKind} = date;
  return {
    ...known,
    startKind,
    endKind,
    look: lookOf(date),
    core: moved(date.core),
    envelope: moved({start: date.earliest, end: date.latest}),
    // A season's months differ with the hemisphere, significant digits leave the rest open.
    approximate: date.approximate || date.unspecified || date.precision === 'season'
      || (date.kind === 'date' && date.fields.significantDigits !== undefined),
    // Of a set one date is right, and nobody says which.
    uncertain: date.uncertain || (date.kind === 'set' && date.choice === 'one'),
  };
}

/** What goes for every plain date. */
const PLAIN = {startKind: 'stated', endKind: 'stated', approximate: false, uncertain: false} as const;

const isFine = (precision: Precision): boolean => PRECISIONS.indexOf(precision) >= PRECISIONS.indexOf('day');

const lookOf = (date: NewsDate): Look =>
  date.kind !== 'date' ? 'bar' : isFine(date.precision) && !date.unspecified ? 'point' : 'band';

/** Px between which a stretch is drawn. An open end goes on, an unknown one fades out soon. */
export const stretchPx = ({core, envelope, startKind, endKind}: Item, scale: TimeScale): readonly [number, number] => [
  startKind === 'unknown' ? scale.scale(core.end) - OPEN_FADE_PX : scale.scale(envelope.start),
  endKind === 'unknown' ? scale.scale(core.start) + OPEN_FADE_PX : scale.scale(envelope.end),
];

/**
 * Pixel of an item's leader: the middle of its dot, or just within the start of its bar. A bar that began before the
 * view and reaches into it keeps its leader, and so its label, at the edge of the view.
 */
export function anchorPx({core}: Item, scale: TimeScale): number {
  const from = scale.scale(core.start);
  const to = scale.scale(core.end);
  const start = from + Math.min(to - from, DOT_PX) / 2;
  if (start < PIN_PX && to > PIN_PX + DOT_PX) return PIN_PX;
  return Number.isFinite(start) ? start : to;
}
