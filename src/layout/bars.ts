/**
 * Rows for what is wider than a dot: bars and bands stack above the axis line, the earlier ones nearer to it.
 */
import {BAR_ROWS, DOT_PX, WIDE_PX} from './metrics.js';
import type {Item} from './item.js';

/**
 * Whether an item is drawn as a stretch, at `resolution` ms per px, rather than as a dot. Of an approximate date the margin
 * counts: what may have been weeks earlier or later is no point.
 */
export const isWide = ({core, envelope, approximate, look}: Item, resolution: number): boolean => {
  const {start, end} = approximate ? envelope : core;
  return (end - start) / resolution >= (look === 'point' ? WIDE_PX : DOT_PX);
};

/**
 * Row of each item, in the order given (time order): 0 and up for stretches, -1 for dots. What finds no free row
 * shares the last one.
 */
export function packBars(items: readonly Item[], resolution: number): Int8Array {
  const rows = new Int8Array(items.length).fill(-1);
  const freeFrom: number[] = Array.from({length: BAR_ROWS}, () => -Infinity);
  items.forEach((item, i) => {
    if (!isWide(item, resolution)) return;
    const {start, end} = item.envelope;
    let row = freeFrom.findIndex(free => free <= start);
    if (row < 0) row = BAR_ROWS - 1;
    rows[i] = row;
    freeFrom[row] = Math.max(freeFrom[row] ?? 0, end, start + DOT_PX * resolution);
  });
  return rows;
}
