/**
 * Covered time: where on the axis something is. What lies between is empty, and may be shortened.
 */
import type {Steps} from '../base/steps.js';
import type {Span} from '../time/span.js';
import type {EventIndex} from './event-index.js';

/** A range longer than this share of all time would leave nothing empty: it counts as its start. */
const LONG_SHARE = 1 / 8;

/**
 * The stretches of time that events cover, merged and in order. An open or unknown end counts as the stated one. A range
 * longer than an eighth of everything counts as its start: little happens while it lasts, and its bar is still one bar
 * where the axis is broken under it.
 */
export function* coverSteps({blocks, axis: {starts, ends}, extent}: EventIndex): Steps<Span[]> {
  const longestMs = extent ? (extent.end - extent.start) * LONG_SHARE : 0;
  const covered: Span[] = [];
  // Those that are open at the start come first and end anywhere.
  const early: number[] = [];
  let start = NaN;
  let end = -Infinity;
  for (const [i, {rows}] of blocks.entries()) {
    yield i / blocks.length;
    for (const row of rows) {
      const from = starts[row] ?? NaN;
      const to = ends[row] ?? NaN;
      if (from === -Infinity) {
        if (Number.isFinite(to)) early.push(to);
        continue;
      }
      if (!(from <= end)) {
        if (start <= end) covered.push({start, end});
        start = end = from;
      }
      if (to > end && to - from <= longestMs) end = to;
    }
  }
  if (start <= end) covered.push({start, end});
  return early.length === 0 ? covered : mergeSpans([...covered, ...early.map(at => ({start: at, end: at}))]);
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
    else merged.push(span);
  }
  return merged;
}
