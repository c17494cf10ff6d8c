/**
 * Where a press on a chip leads: to the view that holds just its events, so that a few presses reach any of them. A file
 * of its own, loaded with the list of those that no view parts.
 */
import type {Axis} from '../query/event-index.js';
import {clampViewport, fitSpan, type ViewportLimits} from '../scale/viewport.js';
import {durationMs, type Span} from '../time/span.js';
import type {Chip} from './chips.js';

/** Free space on each side of a group: enough for a dot, and labels stand inwards. */
const OPEN_MARGIN_PX = 28;
/** A view that is not shorter by so much brings nobody nearer to an event. */
const LEAST_GAIN = 0.8;

/**
 * The view that a press on a chip flies to: all starts of its events from rim to rim, and with them those that began
 * before and reach in; where all have begun before, their starts. None when no view parts them, since they all start at
 * once. Where a group is as long as the view, its richer half.
 */
export function viewToOpen(
  {span: {start: firstStart, end: lastStart}, forEachRow}: Chip, {starts, ends}: Axis, viewport: Span, limits: ViewportLimits,
  widthPx: number,
): Span | undefined {
  if (firstStart === lastStart) return undefined;
  // Of those that start in view, and of the starts and ends of those that began before and reach in.
  let [start, end, earlyStart, earlyEnd, reach] = [Infinity, -Infinity, Infinity, -Infinity, Infinity];
  forEachRow(row => {
    const from = starts[row] ?? NaN;
    const to = ends[row] ?? NaN;
    const isEarly = from < viewport.start && to > viewport.start;
    if (isEarly && to < reach) reach = to;
    if (from === -Infinity) return;
    if (isEarly) {
      if (from < earlyStart) earlyStart = from;
      if (from > earlyEnd) earlyEnd = from;
    } else {
      if (from < start) start = from;
      if (from > end) end = from;
    }
  });
  const isOut = !(start <= end);
  const span = isOut ? {start: earlyStart, end: earlyEnd} : {start: Math.min(start, reach), end};
  if (!(span.start < span.end)) return undefined;
  const fit = (part: Span): Span => clampViewport(fitSpan(part, {widthPx, marginPx: OPEN_MARGIN_PX}), limits, widthPx);
  const isNearer = (to: Span): boolean => durationMs(to) < durationMs(viewport) * LEAST_GAIN;
  const all = fit(span);
  if (isOut || isNearer(all)) return all;
  const middle = (span.start + span.end) / 2;
  let balance = 0;
  forEachRow(row => { balance += (starts[row] ?? 0) < middle ? 1 : -1; });
  const half = fit(balance > 0 ? {start: span.start, end: middle} : {start: middle, end: span.end});
  return isNearer(half) ? half : undefined;
}
