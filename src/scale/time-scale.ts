/**
 * Time to pixels and back, over epoch milliseconds in a double, without rounding.
 *
 * It keeps D3's words (`domain`, `range`, `invert`) but not `scaleUtc`, which rounds its domain to whole
 * milliseconds and ends with `Date`. Pixels run from the inline start, so that right-to-left is the renderer's affair.
 */
import type {EpochMs, Span} from '../time/span.js';

/** A linear map from a span of time to `[0, widthPx]`. Immutable. */
export class TimeScale {
  readonly domain: Span;
  readonly range: readonly [number, number];
  /** Milliseconds per pixel. */
  readonly resolution: number;

  /** `widthPx` above 0 and a domain of positive duration are the caller's duty. */
  constructor(domain: Span, widthPx: number) {
    this.domain = domain;
    this.range = [0, widthPx];
    this.resolution = (domain.end - domain.start) / widthPx;
  }

  /** Pixel of an instant. Infinite instants give infinite pixels. */
  scale(instant: EpochMs): number {
    return (instant - this.domain.start) / this.resolution;
  }

  /** Instant of a pixel. */
  invert(px: number): EpochMs {
    return this.domain.start + px * this.resolution;
  }
}
