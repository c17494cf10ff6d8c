/**
 * Rows in an order, in blocks of some hundred: a question about a stretch looks into the blocks at its ends and asks the
 * others only for what they know of themselves. A block never changes. Another order shares those that stay the same,
 * so that adding an event to a million costs as much as a block.
 */
import type {EpochMs} from '../time/span.js';

/** Rows of a full block; more than twice as many are parted. */
const BLOCK_SIZE = 512;
/** How many of its most important a block remembers. */
const TOP_SIZE = 8;

/** Some rows in order, and what they say together. */
export interface Block {
  readonly rows: Uint32Array;
  /** Latest of their ends. */
  readonly latest: EpochMs;
  /** The same rows by their ends, the last first; made when first needed. */
  byEnd?: Uint32Array;
  /** Places within the block of the most important, most important first; made when first needed. */
  top?: readonly number[];
}

/** Makes blocks of `size` rows out of rows in order. */
export function cutBlocks(rows: Uint32Array, ends: Float64Array, size = BLOCK_SIZE): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < rows.length; from += size) {
    const some = rows.subarray(from, from + size);
    let latest = -Infinity;
    for (const row of some) latest = Math.max(latest, ends[row] ?? latest);
    blocks.push({rows: some, latest});
  }
  return blocks;
}

/** The blocks without the rows `gone` and with the rows `come`, all in the order of `compare`. */
export function changeBlocks(
  blocks: readonly Block[], gone: readonly number[], come: readonly number[],
  compare: (a: number, b: number) => number, ends: Float64Array,
): Block[] {
  if (blocks.length === 0) return cutBlocks(Uint32Array.from(come), ends);
  const changed: Block[] = [];
  let left = 0;
  let entered = 0;
  blocks.forEach((block, i) => {
    const first = blocks[i + 1]?.rows[0];
    /** How far a list belongs to this block: to where the next block begins. */
    const until = (list: readonly number[], from: number): number => {
      let to = from;
      while (to < list.length && (first === undefined || compare(list[to] ?? 0, first) < 0)) to++;
      return to;
    };
    const out = gone.slice(left, left = until(gone, left));
    const into = come.slice(entered, entered = until(come, entered));
    if (out.length + into.length === 0) {
      changed.push(block);
      return;
    }
    const isOut = new Set(out);
    const rows = [...[...block.rows].filter(row => !isOut.has(row)), ...into].sort(compare);
    const size = rows.length > 2 * BLOCK_SIZE ? BLOCK_SIZE : rows.length;
    if (size > 0) changed.push(...cutBlocks(Uint32Array.from(rows), ends, size));
  });
  return changed;
}

/** The rows of a block by their ends, the last first. */
export const byEnd = (block: Block, ends: Float64Array): Uint32Array =>
  // Two infinite ends differ by NaN.
  block.byEnd ??= block.rows.slice().sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0) || 0);

/**
 * Places of the most important rows of `[from, to)` of a block, at most `count`, the most important first, of equals
 * the earlier.
 */
export function topOf(block: Block, importances: Float32Array, from: number, to: number, count: number): readonly number[] {
  const {rows} = block;
  const isWhole = from === 0 && to === rows.length && count <= TOP_SIZE;
  if (isWhole && block.top) return block.top.slice(0, count);
  const size = isWhole ? TOP_SIZE : count;
  const weightAt = (place: number): number => importances[rows[place] ?? 0] ?? 0;
  const best: number[] = [];
  let least = -1;
  for (let place = from; place < to; place++) {
    const weight = weightAt(place);
    if (weight <= least) continue;
    let at = best.length;
    while (at > 0 && weightAt(best[at - 1] ?? 0) < weight) at--;
    best.splice(at, 0, place);
    if (best.length > size) best.pop();
    if (best.length === size) least = weightAt(best[size - 1] ?? 0);
  }
  if (isWhole) block.top = best;
  return best.slice(0, count);
}
