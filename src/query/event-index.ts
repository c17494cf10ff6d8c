/**
 * Which events: columns sorted by start, answered by bisection and heaps of maxima. No objects in the query, so its
 * cost depends on what is found and hardly on how much there is.
 */
import {bisectLeft, bisector} from 'd3';
import type {EventSet} from '../events/event-set.js';
import type {EpochMs, Span} from '../time/span.js';
import {zoneOffsetMs} from '../time/zone.js';
import {maxTree} from './max-tree.js';

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
  /** The position of `[from, to)` that ends last, and the most important. */
  readonly #latest: (from: number, to: number) => number;
  readonly #weightiest: (from: number, to: number) => number;

  /** `timeZone` is the zone of the axis: an IANA name. `items` (indices in the set) makes an index of just these. */
  constructor(set: EventSet, timeZone = 'UTC', items?: readonly number[]) {
    this.set = set;
    const onAxis = (instants: Float64Array, back: number): Float64Array => instants.map((instant, item) =>
      instant + (set.isZoned(item) ? zoneOffsetMs(timeZone, instant - back) : 0));
    const starts = onAxis(set.starts, 0);
    // An end is the first instant after: the offset is that of the last one. Clocks set back let nothing end before it starts.
    const ends = onAxis(set.ends, 1).map((end, item) => Math.max(end, starts[item] ?? end));
    // By start, then end, then id, so that the order of the records does not show.
    this.order = Uint32Array.from(items ?? starts.keys()).sort((a, b) =>
      compare(starts[a], starts[b]) || compare(ends[a], ends[b]) || (set.idAt(a) < set.idAt(b) ? -1 : 1));
    this.size = this.order.length;
    this.rank = new Uint32Array(set.size);
    this.starts = new Float64Array(this.size);
    this.ends = new Float64Array(this.size);
    this.importances = new Float32Array(this.size);
    this.order.forEach((item, position) => {
      this.rank[item] = position;
      this.starts[position] = starts[item] ?? 0;
      this.ends[position] = ends[item] ?? 0;
      this.importances[position] = set.importances[item] ?? 0;
    });
    this.#byEnd = this.order.map((_, position) => position).sort((a, b) => compare(this.ends[a], this.ends[b]) || a - b);
    this.#latest = maxTree(this.ends);
    this.#weightiest = maxTree(this.importances);
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

  /** Positions of the events that started before `span` and reach into it, in time order. */
  reachingInto({start}: Span): number[] {
    const found: number[] = [];
    const stretches = [{from: 0, to: this.firstFrom(start)}];
    for (const {from, to} of stretches) {
      const best = this.#latest(from, to);
      if (from >= to || !((this.ends[best] ?? 0) > start)) continue;
      found.push(best);
      stretches.push({from, to: best}, {from: best + 1, to});
    }
    return found.sort((a, b) => a - b);
  }

  /** The `count` most important positions of `[from, to)`, most important first, the earlier of equals first. */
  mostImportant(from: number, to: number, count: number): number[] {
    if (from >= to || count < 1) return [];
    const best = this.#weightiest(from, to);
    const rest = [...this.mostImportant(from, best, count - 1), ...this.mostImportant(best + 1, to, count - 1)];
    return [best, ...rest.sort((a, b) => this.compareWeight(a, b))].slice(0, count);
  }

  /** Orders positions: more important first, then earlier. */
  compareWeight(a: number, b: number): number {
    return (this.importances[b] ?? 0) - (this.importances[a] ?? 0) || a - b;
  }

  readonly #endBisector = bisector((position: number) => this.ends[position] ?? 0);
}

const compare = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1;
