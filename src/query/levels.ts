/**
 * Levels of detail. A level is the resolution (ms per px) rounded down to a power of two; its cells are a fixed grid
 * in time, so that what is gathered at a level is the same whatever the view, the tile or the order of the data.
 */
import {floorLog2} from '../base/math.js';
import type {EpochMs, Span} from '../time/span.js';
import type {EventIndex} from './event-index.js';

/** Width of a cell at its level's finest resolution. */
export const CELL_PX = 16;

/** The events that start within one cell of a level. */
export interface Cell extends Span {
  /** Positions `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** The level of a resolution in ms per px. */
export const levelOf = (resolution: number): number => floorLog2(resolution);

/** The coarsest resolution of a level, in ms per px: twice its finest. */
export const coarsestOf = (level: number): number => 2 ** (level + 1);

/** The span, made wider so that it begins and ends with a cell. */
export const wholeCells = ({start, end}: Span, level: number): Span => {
  const width = CELL_PX * 2 ** level;
  return {start: Math.floor(start / width) * width, end: Math.ceil(end / width) * width};
};

/** The non-empty cells of a level that overlap `span`, in time order. Events without a start are in no cell. */
export function cellsOf(index: EventIndex, level: number, span: Span): Cell[] {
  const width = CELL_PX * 2 ** level;
  const cells: Cell[] = [];
  const whole = wholeCells(span, level);
  let from = index.firstFrom(whole.start);
  while (from < index.size) {
    const first: EpochMs = index.startAt(from);
    if (first >= whole.end) break;
    const start = Math.floor(first / width) * width;
    let to = index.firstFrom(start + width);
    // `start + width` can equal `start` where doubles are coarser than a cell: then the cell is that one instant.
    while (index.startAt(to) === first) to++;
    cells.push({start, end: start + width, from, to});
    from = to;
  }
  return cells;
}
