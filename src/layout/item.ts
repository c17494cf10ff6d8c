/**
 * An event as the picture sees it: where it lies in time, how it is drawn, and which strip it belongs to.
 */
import type {NewsEvent, Status} from '../events/news-event.js';
import type {EventIndex} from '../query/event-index.js';
import type {EndKind, NewsDate} from '../time/fuzzy-date.js';
import type {TimeScale} from '../scale/time-scale.js';
import type {EpochMs, Span} from '../time/span.js';
import {DOT_PX, PIN_PX} from './metrics.js';

/** `point`: a day or finer. `band`: one date of a coarser precision. `bar`: a stretch with two ends. */
export type Look = 'point' | 'band' | 'bar';

/** What of an event is drawn. Instants are on the axis's wall clock. */
export interface Item {
  /** Index in the event set. */
  readonly item: number;
  readonly look: Look;
  /** Stated bounds; infinite where open or unknown. */
  readonly core: Span;
  /** Bounds with the margin of an approximate date. */
  readonly envelope: Span;
  readonly startKind: EndKind;
  readonly endKind: EndKind;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly status: Status | undefined;
  /** Index of the lane's colour; -1 without a lane. */
  readonly lane: number;
}

/** Makes the item of a position. */
export function createItem(index: EventIndex, position: number): Item {
  const item = index.order[position] ?? 0;
  const event: NewsEvent = index.set.at(item);
  const {date} = event;
  // The index has moved instants to the axis's wall clock; the same shift goes for the stated bounds.
  // It is told by the end where the start is open: infinities have no difference.
  const shift = ((index.starts[position] ?? 0) - (index.set.starts[item] ?? 0))
    || ((index.ends[position] ?? 0) - (index.set.ends[item] ?? 0)) || 0;
  const moved = (start: EpochMs, end: EpochMs): Span => shift === 0 ? {start, end} : {start: start + shift, end: end + shift};
  return {
    item,
    look: lookOf(date),
    core: moved(date.core.start, date.core.end),
    envelope: moved(date.earliest, date.latest),
    startKind: date.startKind,
    endKind: date.endKind,
    // A season's months differ with the hemisphere, significant digits leave the rest open.
    approximate: date.approximate || date.unspecified || date.precision === 'season'
      || (date.kind === 'date' && date.fields.significantDigits !== undefined),
    // Of a set one date is right, and nobody says which.
    uncertain: date.uncertain || (date.kind === 'set' && date.choice === 'one'),
    status: event.status,
    lane: (index.set.lanes[item] ?? 0) - 1,
  };
}

const FINE = new Set(['day', 'hour', 'minute', 'second', 'millisecond']);

function lookOf(date: NewsDate): Look {
  if (date.kind !== 'date') return 'bar';
  return FINE.has(date.precision) && !date.unspecified ? 'point' : 'band';
}

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
