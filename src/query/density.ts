/**
 * How many events start when, by lane: each is counted once, so that the sum is all of them.
 */
import type {Span} from '../time/span.js';
import type {EventIndex} from './event-index.js';

/** Counts of the events of each bucket of a span. */
export interface Density {
  readonly span: Span;
  readonly bucketCount: number;
  readonly laneCount: number;
  /** `counts[bucket * (laneCount + 1) + lane + 1]`; lane -1: those without one. */
  readonly counts: Uint32Array;
  /** By bucket. */
  readonly totals: Uint32Array;
}

/**
 * Counts all events of an index by the bucket in which they start; what starts before the span is in the first, what
 * starts after it in the last. Visits every event: ask once for an index, not while the view moves.
 */
export function densityOf(index: EventIndex, span: Span, bucketCount: number): Density {
  const {set: {lanes, info}, axis: {starts}} = index;
  const laneCount = info.lanes.length;
  const counts = new Uint32Array(bucketCount * (laneCount + 1));
  const totals = new Uint32Array(bucketCount);
  const perMs = bucketCount / (span.end - span.start);
  index.forEachRow(row => {
    const place = Math.floor(((starts[row] ?? 0) - span.start) * perMs);
    const bucket = Math.max(0, Math.min(bucketCount - 1, place));
    const cell = bucket * (laneCount + 1) + (lanes[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
    totals[bucket] = (totals[bucket] ?? 0) + 1;
  });
  return {span, bucketCount, laneCount, counts, totals};
}
