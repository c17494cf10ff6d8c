/**
 * Rows in an order, in blocks of some hundred: a question about a stretch looks into the blocks at its ends and asks the
 * others only for what they know of themselves. A block never changes. Another order shares those that stay the same,
 * so that adding an event to a million costs as much as a block.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import type {EpochMs} from '../time/span.js';

/** Rows of a full block; more than twice as many are parted. */
export const BLOCK_SIZE = 512;
/** Rows of a group within a block: one long range among them makes no more than these be looked at. */
const GROUP_SIZE = 16;
/** How many of its most important a block remembers. */
const TOP_SIZE = 8;

/** Some rows in order, and what they say together. */
export interface Block {
  readonly rows: Uint32Array;
  /** Latest of their ends, and of the ends of each group of rows. */
  readonly latest: EpochMs;
  readonly latests: Float64Array;
  /** How many rows are in each lane, from those without one on; made when first needed. */
  laneCounts?: Uint32Array;
  /** Importances of the rows, side by side: looking them up one by one takes ten times as long. */
  readonly weights: Float32Array;
  /** Places within the block of the most important, most important first. */
  readonly top: readonly number[];
}

/** What of the rows blocks remember, by row. */
export interface Columns {
  readonly ends: Float64Array;
  readonly importances: Float32Array;
}

/** Makes one block of rows in order. */
export function createBlock(rows: Uint32Array, {ends, importances}: Columns): Block {
  const weights = new Float32Array(rows.length);
  const top = new Heaviest(TOP_SIZE);
  const latests = new Float64Array(Math.ceil(rows.length / GROUP_SIZE)).fill(-Infinity);
  let latest = -Infinity;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const end = ends[row] ?? 0;
    top.take(place, weights[place] = importances[row] ?? 0);
    if (end > latest) latest = end;
    const group = Math.floor(place / GROUP_SIZE);
    if (end > (latests[group] ?? 0)) latests[group] = end;
  }
  return {rows, latest, latests, weights, top: top.places};
}

/** Makes blocks of rows in order. */
export function* blockSteps(rows: Uint32Array, columns: Columns): Steps<Block[]> {
  const blocks: Block[] = [];
  for (let from = 0; from < rows.length; from += BLOCK_SIZE) {
    if (from % STEP_SIZE === 0) yield 0.9;
    blocks.push(createBlock(rows.subarray(from, from + BLOCK_SIZE), columns));
  }
  return blocks;
}

/** Adds the positions, from `offset` on and before `to`, of those of a block whose rows end after `instant`, in order. */
export function collectAfter(
  {rows, latests}: Block, ends: Float64Array, instant: EpochMs, offset: number, to: number, into: number[],
): void {
  const count = Math.min(rows.length, to - offset);
  for (let group = 0; group < latests.length; group++) {
    if (!((latests[group] ?? 0) > instant)) continue;
    const end = Math.min(count, (group + 1) * GROUP_SIZE);
    for (let place = group * GROUP_SIZE; place < end; place++) {
      if ((ends[rows[place] ?? 0] ?? 0) > instant) into.push(offset + place);
    }
  }
}

/** The heaviest of what it is shown: places, the heaviest first, of equals the one that was shown first. */
export class Heaviest {
  readonly places: number[] = [];
  readonly #weights: number[] = [];
  readonly #count: number;

  /** Keeps at most `count`. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Shows one; false when it was too light. */
  take(place: number, weight: number): boolean {
    const weights = this.#weights;
    let at = weights.length;
    if (at >= this.#count && !(weight > (weights[at - 1] ?? Infinity))) return false;
    // Moved up one by one: taking the list apart and putting it together again costs ten times as much.
    if (at === this.#count) at--;
    for (; at > 0 && (weights[at - 1] ?? 0) < weight; at--) {
      weights[at] = weights[at - 1] ?? 0;
      this.places[at] = this.places[at - 1] ?? 0;
    }
    weights[at] = weight;
    this.places[at] = place;
    return true;
  }
}

/** Shows the rows of `[from, to)` of a block to `heaviest`, which keeps at most `count`, as `offset` and place. */
export function takeHeaviest(
  {weights, top}: Block, from: number, to: number, offset: number, heaviest: Heaviest, count: number,
): void {
  if (from > 0 || to < weights.length || count > TOP_SIZE) {
    for (let place = from; place < to; place++) heaviest.take(offset + place, weights[place] ?? 0);
    return;
  }
  for (const place of top) if (!heaviest.take(offset + place, weights[place] ?? 0)) return;
}
