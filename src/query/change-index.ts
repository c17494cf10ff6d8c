/**
 * An index with some rows less and others more, which shares all blocks but those concerned. In two steps, since rows that go
 * are found by what they still hold, and those that come by what they hold then. Loaded with what changes a set.
 */
import {bisector} from 'd3';
import {runSteps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {BLOCK_SIZE, blockSteps, createBlock, type Block} from './blocks.js';
import {EventIndex, orderOf, type Axis} from './event-index.js';

/** Rows in order: those of a block as it was, or what is left of one. */
export interface Piece {
  readonly rows: Uint32Array;
  readonly block?: Block;
}

type Compare = (a: number, b: number) => number;

/** What is left of an index without some rows, which are still as they were. */
export function leaveIndex({blocks}: EventIndex, set: EventSet, axis: Axis, gone: readonly number[]): readonly Piece[] {
  const order = orderOf(set, axis);
  const goneBy = byPiece(blocks, gone, order);
  return blocks.map((block, i): Piece => {
    const rows = goneBy.get(i);
    return rows ? {rows: without(block.rows, rows, order)} : {rows: block.rows, block};
  }).filter(({rows}) => rows.length > 0);
}

/** The index of what is left and of some rows more. */
export function enterIndex(left: readonly Piece[], set: EventSet, axis: Axis, come: readonly number[]): EventIndex {
  const order = orderOf(set, axis);
  const columns = {ends: axis.ends, importances: set.importances};
  if (left.length === 0) return new EventIndex(set, axis, runSteps(blockSteps(Uint32Array.from(come).sort(order), columns)));
  const comeBy = byPiece(left, come, order);
  return new EventIndex(set, axis, left.flatMap(({rows, block}, i) => {
    const into = comeBy.get(i);
    if (block && !into) return block;
    const merged = into ? merge(rows, into.sort(order), order) : rows;
    return merged.length > 2 * BLOCK_SIZE ? runSteps(blockSteps(merged, columns)) : createBlock(merged, columns);
  }));
}

/** Rows by the number of the piece that they belong to: the last that does not begin after them, else the first. */
function byPiece(pieces: readonly Pick<Piece, 'rows'>[], rows: readonly number[], order: Compare): ReadonlyMap<number, number[]> {
  const firsts = bisector(({rows: own}: Pick<Piece, 'rows'>, row: number) => order(own[0] ?? 0, row));
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const piece = Math.max(0, firsts.right(pieces, row) - 1);
    const group = groups.get(piece);
    if (group) group.push(row);
    else groups.set(piece, [row]);
  }
  return groups;
}

/** Rows in order without some of them. */
function without(rows: Uint32Array, gone: readonly number[], order: Compare): Uint32Array {
  const places = bisector(order);
  // Those that a filter keeps out are none of these.
  const out = gone.map(row => [places.left(rows, row), row] as const).filter(([place, row]) => rows[place] === row)
    .map(([place]) => place).sort((a, b) => a - b);
  const left = new Uint32Array(rows.length - out.length);
  let from = 0;
  for (const [count, place] of out.entries()) {
    left.set(rows.subarray(from, place), from - count);
    from = place + 1;
  }
  left.set(rows.subarray(from), from - out.length);
  return left;
}

/** Two lists in order as one; of the second, which is short, each finds its place: comparing may mean to ask for ids. */
function merge(rows: Uint32Array, into: readonly number[], order: Compare): Uint32Array {
  const merged = new Uint32Array(rows.length + into.length);
  const places = bisector(order);
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
