/**
 * The way from one view to another: out, across and in again, so that the eye can follow a long journey.
 *
 * J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003, in one dimension
 * with ρ = √2. Written out, since D3's `interpolateZoom` brings all colour spaces with it (5 kB gzip) and loses the
 * target when views differ by more than doubles can add: each half is reckoned from its own end here, and
 * cosh a · tanh b - sinh a is taken as sinh(b - a) / cosh b, which cancels nothing.
 */
import {clamp, lerp} from '../base/math.js';
import type {Span} from '../time/span.js';

/** A path between two views. */
export interface Flight {
  /** 250 to 700, by length. */
  readonly durationMs: number;
  /** The view at a fraction of the time, 0 to 1; eased at both ends, and exactly the given views there. */
  readonly at: (fraction: number) => Span;
}

const RHO = Math.SQRT2;
const MIN_MS = 250;
const MAX_MS = 700;
/** Pixels of the path that take a millisecond. */
const PX_PER_MS = 16;

/** The path reckoned from `from`: its length, and the view after `s` of it. */
const path = (from: Span, to: Span): {length: number; at: (s: number) => Span} => {
  const w0 = from.end - from.start;
  const w1 = to.end - to.start;
  // From start to start first: the middles of far views lose what their difference needs.
  const shift = to.start - from.start + (w1 - w0) / 2;
  // A zoom in place is a very short way.
  const u = Math.max(Math.abs(shift), Math.min(w0, w1) * 1e-18);
  const turn = (w: number, sign: number): number => -Math.asinh((w1 * w1 - w0 * w0 + sign * 4 * u * u) / (4 * w * u));
  const r0 = turn(w0, 1);
  return {
    length: Math.abs(turn(w1, -1) - r0) / RHO,
    at: s => {
      const cosh = Math.cosh(RHO * s + r0);
      const w = w0 * Math.cosh(r0) / cosh;
      const start = from.start + (Math.sign(shift) * w0 * Math.sinh(RHO * s) / cosh - (w - w0)) / 2;
      return {start, end: start + w};
    },
  };
};

/** The flight between two views of `widthPx`. Where the path is no number (a view without duration) it is straight. */
export const createFlight = (from: Span, to: Span, widthPx: number): Flight => {
  const there = path(from, to);
  const back = path(to, from);
  const {length} = there;
  return {
    durationMs: clamp(MIN_MS + (length * widthPx / PX_PER_MS || 0), MIN_MS, MAX_MS),
    at: fraction => {
      if (!(fraction > 0)) return from;
      if (fraction >= 1) return to;
      const eased = fraction * fraction * (3 - 2 * fraction);
      const span = eased < 0.5 ? there.at(eased * length) : back.at((1 - eased) * length);
      return span.end - span.start > 0 && span.end - span.start < Infinity ? span
        : {start: lerp(from.start, to.start, eased), end: lerp(from.end, to.end, eased)};
    },
  };
};
