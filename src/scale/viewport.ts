/**
 * The visible span and the verbs that move it.
 *
 * The viewport is a span of time, never a transform in pixels: from two thousand years to one second a transform needs
 * a shift of 6·10¹³ px, which no float32 of a canvas or a style sheet holds. All verbs are pure; those that take limits
 * give back the same object when nothing changes, so that a caller may compare by identity.
 */
import {clamp, floorLog2} from '../base/math.js';
import type {EpochMs, Span} from '../time/span.js';

/** The visible span: finite, of positive duration. */
export type Viewport = Span;

/** Where a viewport may be and how long. */
export interface ViewportLimits {
  /** First instant that panning reaches; infinite means no bound. */
  readonly start: EpochMs;
  /** Last instant that panning reaches; infinite means no bound. */
  readonly end: EpochMs;
  /** Shortest duration; default 1. Where doubles are too coarse for it (see `minDurationAt`) theirs counts. */
  readonly minDurationMs?: number;
  /** Longest duration; default 100 billion years. A viewport longer than the limits is centred on them. */
  readonly maxDurationMs?: number;
}

/** How `revealSpan` places its target. */
export interface RevealOptions {
  /** `nearest` (default) moves least, `center` centres, both keep the duration; `fit` changes it to the target's. */
  readonly align?: 'nearest' | 'center' | 'fit';
  /** Free space on each side of the target as a share of the view, 0 to 0.45; default 0.1. */
  readonly marginFraction?: number;
}

const DAY_MS = 864e5;
const MAX_DURATION_MS = 1e11 * 365.2425 * DAY_MS;
/** No margin may leave less than a tenth of the view to its content. */
const MAX_MARGIN_FRACTION = 0.45;

/** The distance from `instant` to the next double: 2⁻¹² ms today, 65.536 s at 13.8 billion years ago. */
const stepAt = (instant: EpochMs): number => 2 ** (floorLog2(Math.abs(instant)) - 52);

/**
 * The shortest duration at an instant that `widthPx` pixels can show without jitter: half a pixel is not less than the
 * step of the doubles there, `durationMs / widthPx / 2 ≥ step`. `invert` rounds to half a step, so it is never off by
 * more than a quarter of a pixel.
 *
 * For 1000 px: in 2023 (1.7·10¹² ms, step 2⁻¹² ms) 2 · 1000 · 2⁻¹² = 0.49, so the default of 1 ms counts;
 * at 13.8 billion years ago (4.4·10²⁰ ms, step 2¹⁶ ms) 2 · 1000 · 2¹⁶ ms = 36 hours.
 */
export const minDurationAt = (instant: EpochMs, limits: ViewportLimits, widthPx: number): number =>
  // The billionth more: growing to this duration must not cross into the next, coarser binade.
  Math.max(limits.minDurationMs ?? 1, 2 * widthPx * stepAt(instant * (1 + 1e-9)));

const maxDuration = (limits: ViewportLimits): number => Math.min(limits.maxDurationMs ?? Infinity, MAX_DURATION_MS);

/** The span with an open end drawn in to its other end; an open or broken span altogether falls to 1970. */
const closed = ({start, end}: Span): Span => {
  const [first = 0, last = first] = [start, end].filter(Number.isFinite);
  return {start: first, end: last};
};

const around = (span: Span, durationMs: number): Span => {
  const start = span.start + (span.end - span.start - durationMs) / 2;
  return {start, end: start + durationMs};
};

/**
 * The nearest viewport that keeps the limits: duration first (around the middle), then place. A viewport longer than
 * the limits is centred on them. Infinite and `NaN` ends are repaired. Clamping twice is clamping once.
 */
export const clampViewport = (span: Span, limits: ViewportLimits, widthPx: number): Viewport => {
  const half = MAX_DURATION_MS / 2;
  const first = clamp(limits.start, -half, half);
  const last = clamp(limits.end, first, half);
  const {start, end} = closed(span);
  const middle = clamp(start + (end - start) / 2, first, last);
  const least = minDurationAt(middle, limits, widthPx);
  const most = Math.max(maxDuration(limits), least);
  const given = end - start;
  // Half a pixel is more than rounding of the ends can take from the shortest duration: no reason to move.
  const tolerance = 0.5 / widthPx;
  const durationMs = given < least * (1 - tolerance) ? least : given > most * (1 + tolerance) ? most : given;
  const wanted = start + (given - durationMs) / 2;
  const room = last - first - durationMs;
  const placed = room > 0 ? clamp(wanted, first, last - durationMs) : first + room / 2;
  const slack = Math.max(durationMs / widthPx * 1e-3, stepAt(placed));
  // Within rounding of its place: leave it, or a clamped viewport would creep when clamped again.
  if (span.start === start && durationMs === given && Math.abs(placed - start) <= slack) return span;
  return {start: placed, end: placed + durationMs};
};

/** The viewport moved by `byMs` as far as the limits allow. Its duration does not drift, however often it is moved. */
export const panBy = (viewport: Viewport, byMs: number, limits: ViewportLimits, widthPx: number): Viewport => {
  const start = viewport.start + (Number.isFinite(byMs) ? byMs : 0);
  // From the new start, not end + byMs: the duration is a small number and adds without loss.
  const to = clampViewport({start, end: start + (viewport.end - viewport.start)}, limits, widthPx);
  return to.start === viewport.start && to.end === viewport.end ? viewport : to;
};

/**
 * The viewport with its duration multiplied by `factor` (below 1 zooms in) around `anchor`, which keeps its pixel where
 * the limits allow. At the shortest or longest duration nothing moves. A factor that is not above 0 changes nothing.
 */
export const zoomAround = (
  viewport: Viewport, factor: number, anchor: EpochMs, limits: ViewportLimits, widthPx: number,
): Viewport => {
  const from = clampViewport(viewport, limits, widthPx);
  const before = from.end - from.start;
  const pivot = Number.isFinite(anchor) ? anchor : from.start + before / 2;
  const least = minDurationAt(pivot, limits, widthPx);
  const after = clamp(before * factor, Math.min(least, before), Math.max(maxDuration(limits), before));
  if (!(factor > 0) || after === before) return from;
  const start = pivot - (pivot - from.start) / before * after;
  return clampViewport({start, end: start + after}, limits, widthPx);
};

/**
 * The viewport of `widthPx` that shows the whole span with `marginPx` free on each side; one instant gets a day. An
 * open end counts as the other end.
 */
export const fitSpan = (span: Span, {widthPx, marginPx}: {widthPx: number; marginPx: number}): Viewport => {
  const content = closed(span);
  const durationMs = content.end - content.start;
  const margin = clamp(marginPx / widthPx, 0, MAX_MARGIN_FRACTION);
  return around(content, (durationMs > 0 ? durationMs : DAY_MS) / (1 - 2 * margin));
};

/**
 * The viewport that shows `target`. A target too long for `nearest` fills the view from the end that is nearer.
 * Limits are not asked: clamp the result.
 */
export const revealSpan = (viewport: Viewport, target: Span, options: RevealOptions = {}): Viewport => {
  const {align = 'nearest', marginFraction = 0.1} = options;
  const margin = clamp(marginFraction, 0, MAX_MARGIN_FRACTION);
  const shut = closed(target);
  const durationMs = viewport.end - viewport.start;
  if (align === 'fit') return fitSpan(target, {widthPx: 1, marginPx: margin});
  if (align === 'center') return around(shut, durationMs);
  const marginMs = margin * durationMs;
  // Of where it is and where the target meets either margin, the one in the middle.
  const [, start = 0] = [viewport.start, shut.start - marginMs, shut.end + marginMs - durationMs].sort((a, b) => a - b);
  return start === viewport.start ? viewport : {start, end: start + durationMs};
};
