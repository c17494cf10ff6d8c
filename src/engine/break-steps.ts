/**
 * Puts the breaks into an axis: its columns are moved once, so that all that reads them (queries, layouts, gestures) works
 * in shortened time without knowing. Loaded when a page asks for breaks.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import {blockSteps} from '../query/blocks.js';
import {coverSteps} from '../query/cover.js';
import {EventIndex, type Axis} from '../query/event-index.js';
import {BrokenTime, chooseBreaks} from '../scale/breaks.js';

/** The same index with its long empty stretches shortened; itself where there are none. */
export function* breakSteps(index: EventIndex): Steps<EventIndex> {
  const {set, axis: wall, blocks, size} = index;
  const time = new BrokenTime(chooseBreaks(yield* coverSteps(index)));
  if (time.breaks.length === 0) return index;
  const axis: Axis = {...wall, starts: wall.starts.slice(), ends: wall.ends.slice(), time, wall};
  for (const column of [axis.starts, axis.ends]) {
    for (let row = 0; row < set.size; row++) {
      if (row % STEP_SIZE === 0) yield row / set.size;
      column[row] = time.compress(column[row] ?? 0);
    }
  }
  // The order is the same; only what blocks know of ends is not.
  const rows = new Uint32Array(size);
  let next = 0;
  for (const block of blocks) {
    rows.set(block.rows, next);
    next += block.rows.length;
  }
  return new EventIndex(set, axis, yield* blockSteps(rows, {ends: axis.ends, importances: set.importances}));
}
