/**
 * Which events: columns sorted by start, answered by bisection and block maxima. No objects in the query, so its
 * cost depends on what is found and hardly on how much there is.
 */
import {bisectLeft, bisector} from 'd3';
import type {EventSet} from '../events/event-set.js';
import type {EpochMs, Span} from '../time/span.js';
import {zoneOffsetMs} from '../time/zone.js';
import {MaxTree} from './max-tree.js';

/**
 * The events of a set in time order. A *position* is a place in that order; `order` leads back to the set.
 *
 * Calendar dates stand where they are on the axis; instants (date-times with an offset) are moved to the wall clock
 * of the axis's zone, so that an axis in any zone is plain arithmetic and no calendar day is ever shifted.
 */
export class EventIndex {
  readonly set: EventSet;
  readonly size: number;
  /** Position → index in the set. */
  readonly order: Uint32Array;
  /** Index in the set → position; of an event that is not in this index, any number. */
  readonly rank: Uint32Array;
  /** Earliest instants on the axis, ascending. */
  readonly starts: Float64Array;
  /** Latest instants on the axis, by position. */
  readonly ends: Float64Array;
  /** By position. */
  readonly importances: Float32Array;
  readonly #byEnd: Uint32Array;
  readonly #latest: MaxTree;
  readonly #weightiest: MaxTree;

  /** `timeZone` is the zone of the axis: an IANA name. `items` (indices in the set) makes an index of just these. */
  constructor(set: EventSet, timeZone = 'UTC', items?: readonly number[]) {
    this.set = set;
    const starts = set.starts.slice();
    const ends = set.ends.slice();
    if (timeZone !== 'UTC') {
      for (let i = 0; i < set.size; i++) {
        if (!set.isZoned(i)) continue;
        const start = starts[i] ?? 0;
        const end = ends[i] ?? 0;
        const offset = zoneOffsetMs(timeZone, Number.isFinite(start) ? start : end);
        starts[i] = start + offset;
        ends[i] = end + offset;
      }
    }
    this.order = sortedOrder(set, starts, ends, items);
    const size = this.size = this.order.length;
    this.rank = new Uint32Array(set.size);
    for (let position = 0; position < size; position++) this.rank[this.order[position] ?? 0] = position;
    this.starts = gather(starts, this.order, new Float64Array(size));
    this.ends = gather(ends, this.order, new Float64Array(size));
    this.importances = gather(set.importances, this.order, new Float32Array(size));
    this.#byEnd = Uint32Array.from(this.order.keys());
    this.#byEnd.sort((a, b) => compare(this.ends[a], this.ends[b]) || a - b);
    this.#latest = new MaxTree(this.ends);
    this.#weightiest = new MaxTree(this.importances);
  }

  /** The span from the first finite bound to the last, or `undefined` when there is none. */
  get extent(): Span | undefined {
    const {starts, ends} = this;
    const bounds = [
      starts[this.firstFrom(-Number.MAX_VALUE)], starts[this.firstFrom(Infinity) - 1],
      ends[this.#byEnd[0] ?? 0], ends[this.nearestBefore(Number.MAX_VALUE)],
    ].filter((bound): bound is number => Number.isFinite(bound));
    return bounds.length > 0 ? {start: Math.min(...bounds), end: Math.max(...bounds)} : undefined;
  }

  /** First position that starts at or after `instant`. */
  firstFrom(instant: EpochMs): number {
    return bisectLeft(this.starts, instant);
  }

  /** How many events end at or before `instant`. */
  countBefore(instant: EpochMs): number {
    return this.#endBisector.right(this.#byEnd, instant);
  }

  /** The position that ends last among those that end at or before `instant`, or -1. */
  nearestBefore(instant: EpochMs): number {
    return this.#byEnd[this.countBefore(instant) - 1] ?? -1;
  }

  /** Calls `visit` for each event that started before `span` and reaches into it, in time order. */
  reachingInto(span: Span, visit: (position: number) => void): void {
    this.#latest.above(0, this.firstFrom(span.start), span.start, visit);
  }

  /** Calls `visit` for each event that overlaps the half-open span, in time order. */
  overlapping(span: Span, visit: (position: number) => void): void {
    this.reachingInto(span, visit);
    const to = this.firstFrom(span.end);
    for (let position = this.firstFrom(span.start); position < to; position++) visit(position);
  }

  /** The `count` most important positions of `[from, to)`, most important first, the earlier of equals first. */
  mostImportant(from: number, to: number, count: number): number[] {
    const found: number[] = [];
    // Stretches still to search, each known by its best place.
    const stretches: {from: number; to: number; best: number}[] = [];
    const add = (a: number, b: number): void => {
      if (a < b) stretches.push({from: a, to: b, best: this.#weightiest.argMax(a, b)});
    };
    add(from, to);
    while (found.length < count && stretches.length > 0) {
      stretches.sort((a, b) => this.compareWeight(a.best, b.best));
      const stretch = stretches.shift();
      if (!stretch) break;
      found.push(stretch.best);
      add(stretch.from, stretch.best);
      add(stretch.best + 1, stretch.to);
    }
    return found;
  }

  /** Orders positions: more important first, then earlier. */
  compareWeight(a: number, b: number): number {
    return (this.importances[b] ?? 0) - (this.importances[a] ?? 0) || a - b;
  }

  readonly #endBisector = bisector((position: number) => this.ends[position] ?? 0);
}

const compare = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1;

/** Set indices by start, then end, then id, so that the order of the records does not show. */
function sortedOrder(set: EventSet, starts: Float64Array, ends: Float64Array, items?: readonly number[]): Uint32Array {
  return Uint32Array.from(items ?? starts.keys()).sort((a, b) =>
    compare(starts[a], starts[b]) || compare(ends[a], ends[b]) || (set.idAt(a) < set.idAt(b) ? -1 : 1));
}

function gather<T extends Float64Array | Float32Array>(from: T, order: Uint32Array, into: T): T {
  for (let position = 0; position < order.length; position++) into[position] = from[order[position] ?? 0] ?? 0;
  return into;
}
