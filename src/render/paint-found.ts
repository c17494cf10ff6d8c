/**
 * What a search has found, on the axis: it comes with the file of the search.
 */
import type {EventIndex} from '../query/event-index.js';
import type {FoundMarks} from './view.js';

const TICK_PX = 6;

/** Rings for marks of these rows, and a tick below the axis for each, also where they are gathered or counted. */
export function foundMarks({set, axis: {starts}}: EventIndex, rows: Uint32Array): FoundMarks {
  const isFound = new Uint8Array(set.size);
  for (const row of rows) isFound[row] = 1;
  return {isFound, paint: (context, {frame: {scale, layout}, theme, widthPx}) => {
    const axis = layout.strips.at(-1)?.box.axis ?? 0;
    let last = -1;
    context.fillStyle = theme.accent;
    for (const row of rows) {
      const x = Math.round(scale.scale(starts[row] ?? 0));
      // One on a pixel is enough.
      if (x > last && x < widthPx) context.fillRect(last = x, axis + 1, 2, TICK_PX);
    }
  }};
}
