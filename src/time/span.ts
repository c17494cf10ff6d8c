/**
 * Instants and spans of time as plain values.
 *
 * An instant is epoch milliseconds (UTC, proleptic Gregorian) in a double, so that 13.8 billion years ago and a
 * millisecond of today live on one axis. `Date` covers only ±271 821 years and is used at the border alone.
 */

/** Milliseconds since 1970-01-01T00:00Z, proleptic Gregorian. May be fractional, infinite for open ends. */
export type EpochMs = number;

/** A half-open stretch of time `[start, end)` in epoch milliseconds. */
export interface Span {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** The length of a span in milliseconds. */
export const durationMs = (span: Span): number => span.end - span.start;

/** Whether two half-open spans share an instant. An empty span counts as its one instant. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.start < b.end && b.start < a.end || a.start === b.start;

/** Whether `inner` lies within `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds both. */
export const union = (a: Span, b: Span): Span => ({start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)});

/** The span moved by `byMs`. */
export const translate = (span: Span, byMs: number): Span => ({start: span.start + byMs, end: span.end + byMs});

/** The span with its duration multiplied by `factor` around `anchor`, which keeps its place within the span. */
export const scaleAround = (span: Span, factor: number, anchor: EpochMs): Span => ({
  start: anchor - (anchor - span.start) * factor,
  end: anchor + (span.end - anchor) * factor,
});
