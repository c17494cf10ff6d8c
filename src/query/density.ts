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
 * starts after it in the last. Visits every event once, and then only what has changed: ask for an index and a span
 * once, not while the view moves.
 */
export function densityOf(index: EventIndex, span: Span, bucketCount: number): Density {
  const {set: {lanes, info}, axis: {starts}} = index;
  const laneCount = info.lanes.length;
  const counts = new Uint32Array(bucketCount * (laneCount + 1));
  const totals = new Uint32Array(bucketCount);
  const perMs = bucketCount / (span.end - span.start);
  const bucketOf = (row = 0): number =>
    Math.max(0, Math.min(bucketCount - 1, Math.floor(((starts[row] ?? 0) - span.start) * perMs)));
  const add = (bucket: number, lane: number, many: number): void => {
    const cell = bucket * (laneCount + 1) + lane;
    counts[cell] = (counts[cell] ?? 0) + many;
    totals[bucket] = (totals[bucket] ?? 0) + many;
  };
  for (const block of index.blocks) {
    const {rows} = block;
    const bucket = bucketOf(rows[0]);
    if (bucket !== bucketOf(rows.at(-1))) {
      for (const row of rows) add(bucketOf(row), lanes[row] ?? 0, 1);
      continue;
    }
    if (block.laneCounts?.length !== laneCount + 1) {
      const some = block.laneCounts = new Uint32Array(laneCount + 1);
      for (const row of rows) some[lanes[row] ?? 0] = (some[lanes[row] ?? 0] ?? 0) + 1;
    }
    block.laneCounts.forEach((many, lane) => { add(bucket, lane, many); });
  }
  return {span, bucketCount, laneCount, counts, totals};
}
