/**
 * Which events: rows in time order, answered by bisection and by what blocks of them know of themselves. No objects in
 * the query, so its cost depends on what is found and hardly on how much there is; one event that spans everything
 * costs the look into its block.
 */
import {bisectLeft, bisector} from 'd3';
import {runSteps, STEP_SIZE, type Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import type {EpochMs, Span} from '../time/span.js';
import type {TimeMap} from '../time/time-map.js';
import {createOffsets, EVENT_ZONE} from '../time/zone.js';
import {blockSteps, collectAfter, Heaviest, takeHeaviest, type Block} from './blocks.js';
import type {sortRows} from './sort.js';
import {always, NO_OFFSETS, ownOffsets, type OffsetsOf} from './own-offsets.js';

/** Where the events of a set stand on the axis, by row of the set; shared by all indexes of a set and a zone. */
export interface Axis {
  /** The zone of the axis: an IANA name, or `event` when each event stands at the wall clock of its own. */
  readonly timeZone: string;
  /** Earliest and latest instants, on the axis. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Where empty time is shortened: how, and the same axis before. */
  readonly time?: TimeMap;
  readonly wall?: Axis;
}

/** Whether an event, by row of the set, is shown. */
export type RowTest = (row: number) => boolean;

/** Makes the test of a set; asked again for other data and zones. */
export type RowFilter = (set: EventSet, axis: Axis) => RowTest;

/**
 * The events of a set, or some of them, in time order. A *position* is a place in that order; a *row* is that of the set.
 *
 * Calendar dates stand where they are on the axis; instants (date-times with an offset) are moved to the wall clock
 * of the axis's zone, or of the event's own, so that an axis in any zone is plain arithmetic and no calendar day is ever
 * shifted.
 */
export class EventIndex {
  readonly set: EventSet;
  readonly axis: Axis;
  readonly size: number;
  /** The rows in time order. */
  readonly blocks: readonly Block[];
  /** Position of the first row of each block, and the size. */
  readonly #offsets: Uint32Array;
  #lastBlock = 0;
  /** First start and latest end of each block, side by side. */
  readonly #firstStarts: Float64Array;
  readonly #latestEnds: Float64Array;
  /** What reaches into the view is asked for twice in a row. */
  #lastReaching: {readonly start: EpochMs; readonly positions: number[]} | undefined;

  /** {@link createIndex} and `enterIndex` make these. */
  constructor(set: EventSet, axis: Axis, blocks: readonly Block[]) {
    this.set = set;
    this.axis = axis;
    this.blocks = blocks;
    this.#offsets = new Uint32Array(blocks.length + 1);
    this.#firstStarts = Float64Array.from(blocks, ({rows}) => axis.starts[rows[0] ?? 0] ?? 0);
    this.#latestEnds = Float64Array.from(blocks, ({latest}) => latest);
    let size = 0;
    blocks.forEach(({rows}, i) => { this.#offsets[i + 1] = size += rows.length; });
    this.size = size;
  }

  /** The row at a position, or -1. */
  rowAt(position: number): number {
    const block = this.#blockAt(position);
    return this.blocks[block]?.rows[position - this.#offset(block)] ?? -1;
  }

  /** Earliest and latest instant on the axis; NaN beyond the first and the last position. */
  startAt(position: number): EpochMs {
    return this.axis.starts[this.rowAt(position)] ?? NaN;
  }

  endAt(position: number): EpochMs {
    return this.axis.ends[this.rowAt(position)] ?? NaN;
  }

  /** The position of a row, or -1 when it is not in this index. */
  positionOf(row: number): number {
    if (!(row >= 0) || row >= this.set.size) return -1;
    const order = orderOf(this.set, this.axis);
    const block = bisector(({rows}: Block, value: number) => order(rows[0] ?? 0, value)).right(this.blocks, row) - 1;
    const {rows = NO_ROWS} = this.blocks[block] ?? {};
    const place = bisector(order).left(rows, row);
    return rows[place] === row ? this.#offset(block) + place : -1;
  }

  /** The span from the first finite bound to the last, or `undefined` when there is none. */
  get extent(): Span | undefined {
    const first = this.firstFrom(-Number.MAX_VALUE);
    const bounds = [this.startAt(first), this.startAt(this.firstFrom(Infinity) - 1), this.endAt(this.nearestBefore(Number.MAX_VALUE))];
    // Those that are open at the start, few as they are, may have the first bound of all.
    for (let position = 0; position < first; position++) bounds.push(this.endAt(position));
    const finite = bounds.filter(Number.isFinite);
    if (finite.length === 0) return undefined;
    return finite.reduce(({start, end}, bound) => ({start: Math.min(start, bound), end: Math.max(end, bound)}),
      {start: Infinity, end: -Infinity});
  }

  /** First position that starts at or after `instant`. */
  firstFrom(instant: EpochMs): number {
    const {starts} = this.axis;
    const block = Math.max(0, bisectLeft(this.#firstStarts, instant) - 1);
    const {rows = NO_ROWS} = this.blocks[block] ?? {};
    // By hand, since it is asked for each cell of a picture: a bisector with an accessor takes five times as long.
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[rows[middle] ?? 0] ?? 0) < instant) low = middle + 1;
      else high = middle;
    }
    return this.#offset(block) + low;
  }

  /** How many events end at or before `instant`, having started before it. */
  countBefore(instant: EpochMs): number {
    return this.firstFrom(instant) - this.reachingInto({start: instant, end: instant}).length;
  }

  /**
   * The position that ends last among those that end at or before `instant`, or -1. Of what started long before, beyond
   * some ten thousand others, nobody asks.
   */
  nearestBefore(instant: EpochMs): number {
    const {ends} = this.axis;
    const to = this.firstFrom(instant);
    let latest = -Infinity;
    let nearest = -1;
    const last = this.#blockAt(to);
    for (let i = last; i >= 0 && (nearest < 0 || last - i < LOOK_BACK); i--) {
      const {rows = NO_ROWS, latest: bound = 0} = this.blocks[i] ?? {};
      if (nearest >= 0 && bound <= latest) continue;
      const offset = this.#offset(i);
      for (let place = Math.min(rows.length, to - offset) - 1; place >= 0; place--) {
        const end = ends[rows[place] ?? 0] ?? 0;
        if (end > instant || (nearest >= 0 && end <= latest)) continue;
        latest = end;
        nearest = offset + place;
      }
    }
    return nearest;
  }

  /** Positions of the events that started before `span` and reach into it, in time order. */
  reachingInto({start}: Span): readonly number[] {
    if (this.#lastReaching?.start === start) return this.#lastReaching.positions;
    const {ends} = this.axis;
    const positions: number[] = [];
    const to = this.firstFrom(start);
    for (let i = 0; this.#offset(i) < to; i++) {
      const block = this.blocks[i];
      if (block && (this.#latestEnds[i] ?? 0) > start) collectAfter(block, ends, start, this.#offset(i), to, positions);
    }
    this.#lastReaching = {start, positions};
    return positions;
  }

  /** The `count` most important positions of `[from, to)`, most important first, the earlier of equals first. */
  mostImportant(from: number, to: number, count: number): number[] {
    const heaviest = new Heaviest(count);
    for (let i = this.#blockAt(from); this.#offset(i) < to; i++) {
      const block = this.blocks[i];
      const offset = this.#offset(i);
      if (!block) break;
      const end = Math.min(block.rows.length, to - offset);
      takeHeaviest(block, Math.max(0, from - offset), end, offset, heaviest, count);
    }
    return heaviest.places;
  }

  /** The importance of the event at a position. */
  weightAt(position: number): number {
    return this.set.importances[this.rowAt(position)] ?? 0;
  }

  #offset(block: number): number {
    return this.#offsets[block] ?? Infinity;
  }

  #blockAt(position: number): number {
    // Who asks for one position mostly asks for the next.
    let block = this.#lastBlock;
    if (position < this.#offset(block) || position >= this.#offset(block + NEXT)) {
      block = Math.max(0, bisectLeft(this.#offsets, position + 1) - 1);
    }
    while (position >= this.#offset(block + 1)) block++;
    return this.#lastBlock = block;
  }
}

/** In how many blocks the nearest of what has ended is looked for. */
const LOOK_BACK = 32;
/** How many blocks on a walk is shorter than a search. */
const NEXT = 16;

const NO_ROWS = new Uint32Array(0);

const compare = (column: Float32Array | Float64Array, a: number, b: number): number => {
  const first = column[a] ?? 0;
  const second = column[b] ?? 0;
  return first === second ? 0 : first < second ? -1 : 1;
};

/** By start, then importance, the most important first, then end, then id, so that the order of the records does not show. */
export const orderOf = (set: EventSet, {starts, ends}: Axis) => (a: number, b: number): number =>
  a === b ? 0 : compare(starts, a, b) || compare(set.importances, b, a) || compare(ends, a, b)
    || (set.idAt(a) < set.idAt(b) ? -1 : 1);

/** Puts the rows from `from` on of a set on an axis: on `axis`, where that has room, else on a new one. */
export function* axisSteps(set: EventSet, timeZone: string, from = 0, axis?: Axis): Steps<Axis> {
  // Nothing is moved: the set's own columns are the axis.
  if (timeZone === 'UTC') return {timeZone, starts: set.starts, ends: set.ends};
  const hasRoom = axis !== undefined && axis.starts.length >= set.size;
  const starts = hasRoom ? axis.starts : new Float64Array(set.starts.length);
  const ends = hasRoom ? axis.ends : new Float64Array(set.starts.length);
  if (axis && !hasRoom) {
    starts.set(axis.starts);
    ends.set(axis.ends);
  }
  const offsetsOf = timeZone === EVENT_ZONE ? ownOffsets(set) : always(createOffsets(timeZone));
  for (let row = from; row < set.size; row++) {
    if (row % STEP_SIZE === 0) yield row / set.size;
    placeRow(set, row, {timeZone, starts, ends}, offsetsOf);
  }
  return {timeZone, starts, ends};
}

function placeRow(set: EventSet, row: number, axis: Axis, offsetsOf: OffsetsOf): void {
  const start = set.starts[row] ?? 0;
  const end = set.ends[row] ?? 0;
  const [startOffset, endOffset] = set.isZoned(row) ? offsetsOf(row) : NO_OFFSETS;
  const from = start + startOffset(start);
  axis.starts[row] = from;
  // An end is the first instant after: the offset is that of the last one. Clocks set back let nothing end before it starts.
  axis.ends[row] = Math.max(from, end + endOffset(end - 1));
}


/** Makes the index of a set, or of some of its rows, in steps. */
export function* indexSteps(set: EventSet, axis: Axis, some?: readonly number[]): Steps<EventIndex> {
  const {starts, ends} = axis;
  const rows = new Uint32Array(some?.length ?? set.count);
  for (let row = 0, next = 0; next < rows.length; row++) {
    if (some || !set.vacant.has(row)) rows[next++] = some?.[row] ?? row;
  }
  const order = orderOf(set, axis);
  if (sortMany && rows.length >= SMALL_SIZE) yield* sortMany(rows, starts, set.importances, order);
  else rows.sort(order);
  return new EventIndex(set, axis, yield* blockSteps(rows, {ends, importances: set.importances}));
}

/** The index of those rows of another that pass a test, in steps: their order is known. */
export function* filterSteps({set, axis, blocks, size}: EventIndex, test: RowTest): Steps<EventIndex> {
  const kept = new Uint32Array(size);
  let count = 0;
  for (const [i, {rows}] of blocks.entries()) {
    yield i / blocks.length;
    for (const row of rows) if (test(row)) kept[count++] = row;
  }
  const columns = {ends: axis.ends, importances: set.importances};
  return new EventIndex(set, axis, yield* blockSteps(kept.slice(0, count), columns));
}

/** Fewer rows than this are sorted by comparison. */
const SMALL_SIZE = 2000;

let sortMany: typeof sortRows | undefined;

/** From now on many rows are sorted like this: by `sort.ts`, which is loaded where there are many. */
export const sortManyBy = (sort: NonNullable<typeof sortMany>): void => {
  sortMany = sort;
};

/** The index of a set, or of some of its rows, at once. `timeZone` is the zone of the axis: an IANA name. */
export const createIndex = (set: EventSet, timeZone = 'UTC', rows?: readonly number[]): EventIndex =>
  runSteps(indexSteps(set, runSteps(axisSteps(set, timeZone)), rows));
