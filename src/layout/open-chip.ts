/**
 * Where a press on a chip leads: to the view that holds just its events, so that a few presses reach any of them. A file
 * of its own, loaded with the list of those that no view parts.
 */
import type {Axis} from '../query/event-index.js';
import {clampViewport, fitSpan, type ViewportLimits} from '../scale/viewport.js';
import {durationMs, union, type Span} from '../time/span.js';
import type {Chip} from './chips.js';

const NOTHING: Span = {start: Infinity, end: -Infinity};
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
  {forEachRow}: Chip, {starts, ends}: Axis, viewport: Span, limits: ViewportLimits, widthPx: number,
): Span | undefined {
  const isEarly = (row: number): boolean => (starts[row] ?? 0) < viewport.start && (ends[row] ?? 0) > viewport.start;
  let inView = NOTHING;
  let early = NOTHING;
  let reach = Infinity;
  forEachRow(row => {
    const start = starts[row] ?? NaN;
    const instant = start > -Infinity ? {start, end: start} : NOTHING;
    if (isEarly(row)) {
      early = union(early, instant);
      reach = Math.min(reach, ends[row] ?? reach);
    } else {
      inView = union(inView, instant);
    }
  });
  const isOut = !(inView.start <= inView.end);
  const span = isOut ? early : {start: Math.min(inView.start, reach), end: inView.end};
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
