/**
 * What an axis shows of time: all of it as it is, or with its empty stretches shortened. Everything that is on the axis is
 * placed by it once; words, ticks and the public surface go back through it.
 */
import type {EpochMs, Span} from './span.js';

/** An empty stretch that is shortened, and where it is on the axis. */
export interface BrokenSpan {
  readonly span: Span;
  readonly place: Span;
}

/** A tick and where it stands on the axis. */
export interface PlacedTick {
  readonly tick: Span;
  readonly at: Span;
  /** A break has taken a part of it. */
  readonly isCut: boolean;
}

/** Instants of the wall clock to places on the axis, monotone, and back. */
export interface TimeMap {
  /** In time order. */
  readonly breaks: readonly BrokenSpan[];
  readonly compress: (instant: EpochMs) => number;
  readonly expand: (place: number) => EpochMs;
  /** The stretches in true scale within a span of the axis, in real time. */
  readonly unbroken: (domain: Span) => readonly Span[];
  /**
   * Where ticks of an unbroken stretch stand on the axis: they end where breaks begin, or with `isThrough`, where those
   * end; those that lie in a break are left out.
   */
  readonly place: (ticks: readonly Span[], stretch: Span, isThrough?: boolean) => readonly PlacedTick[];
  /** How long a broken stretch is, in words of at most so many units. */
  readonly lengthOf: (span: Span, locale: string, unitCount?: number) => string;
}

const same = (value: number): number => value;

/** Time as it is. */
export const TRUE_TIME: TimeMap = {
  breaks: [], compress: same, expand: same, unbroken: domain => [domain],
  place: ticks => ticks.map(tick => ({tick, at: tick, isCut: false})), lengthOf: () => '',
};
