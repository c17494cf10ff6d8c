/**
 * An index with a few rows less or more, which shares all blocks but those concerned. Loaded with what changes a set.
 */
import {bisector} from 'd3';
import {runSteps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {BLOCK_SIZE, blockSteps, createBlock, type Block, type Columns} from './blocks.js';
import {EventIndex, orderOf, type Axis} from './event-index.js';

/** The index of `set` without the rows `gone`, which are still as they were, or with the rows `come`. */
export function changeIndex(
  {blocks}: EventIndex, set: EventSet, axis: Axis, gone: readonly number[], come: readonly number[],
): EventIndex {
  const order = orderOf(set, axis);
  const inOrder = (rows: readonly number[]): number[] => [...rows].sort(order);
  const columns = {ends: axis.ends, importances: set.importances};
  return new EventIndex(set, axis, changeBlocks(blocks, inOrder(gone), inOrder(come), order, columns));
}

/** The blocks without the rows `gone` and with the rows `come`, all in the order of `compare`. */
function changeBlocks(
  blocks: readonly Block[], gone: readonly number[], come: readonly number[],
  compare: (a: number, b: number) => number, columns: Columns,
): Block[] {
  if (blocks.length === 0) return runSteps(blockSteps(Uint32Array.from(come), columns));
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
    const rows = merge(out.length > 0 ? block.rows.filter(row => !isOut.has(row)) : block.rows, into, compare);
    if (rows.length > 2 * BLOCK_SIZE) changed.push(...runSteps(blockSteps(rows, columns)));
    else if (rows.length > 0) changed.push(createBlock(rows, columns));
  });
  return changed;
}

/** Two lists in order as one; of the second, which is short, each finds its place: comparing may mean to ask for ids. */
function merge(rows: Uint32Array, into: readonly number[], compare: (a: number, b: number) => number): Uint32Array {
  const merged = new Uint32Array(rows.length + into.length);
  const places = bisector(compare);
  let from = 0;
  for (const [count, row] of into.entries()) {
    const to = places.left(rows, row, from);
    merged.set(rows.subarray(from, to), from + count);
    merged[to + count] = row;
    from = to;
  }
  merged.set(rows.subarray(from), from + into.length);
  return merged;
}
