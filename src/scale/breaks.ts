/**
 * Time with its long empty stretches shortened, so that what happened has room: real instants to places on a broken axis
 * and back. Between breaks the scale is true; within one it is true, too, only smaller, so that nothing is ever cut out
 * and every place has its instant.
 */
import {bisectRight} from 'd3';
import {describeLength} from '../time/length-words.js';
import type {EpochMs, Span} from '../time/span.js';
import type {BrokenSpan, PlacedTick, TimeMap} from '../time/time-map.js';

/** An empty stretch and the length that it has on the broken axis. */
export interface Break {
  readonly span: Span;
  /** In ms of the broken axis: above 0, and shorter than the stretch. */
  readonly lengthAfter: number;
}

/** A monotone map, linear piece by piece, of slope 1 outside of its breaks. Immutable. */
export class BrokenTime implements TimeMap {
  /** Time as it is. */
  static readonly whole = new BrokenTime([]);

  /** In time order. */
  readonly breaks: readonly (Break & BrokenSpan)[];
  readonly #starts: readonly number[];
  readonly #places: readonly number[];

  /** Breaks in time order that share nothing; what is no shorter than its stretch is none. */
  constructor(breaks: readonly Break[]) {
    let removed = 0;
    this.breaks = breaks.filter(({span, lengthAfter}) => lengthAfter > 0 && lengthAfter < span.end - span.start).map(one => {
      const {span, lengthAfter} = one;
      const start = span.start - removed;
      removed += span.end - span.start - lengthAfter;
      return {span, lengthAfter, place: {start, end: start + lengthAfter}};
    });
    this.#starts = this.breaks.map(({span}) => span.start);
    this.#places = this.breaks.map(({place}) => place.start);
  }

  /** The place of an instant. Infinite ones stay what they are. */
  readonly compress = (instant: EpochMs): number => {
    const piece = this.breaks[bisectRight(this.#starts, instant) - 1];
    return piece ? through(instant, piece.span, piece.place) : instant;
  };

  /** The instant of a place. */
  readonly expand = (place: number): EpochMs => {
    const piece = this.breaks[bisectRight(this.#places, place) - 1];
    return piece ? through(place, piece.place, piece.span) : place;
  };

  readonly lengthOf = describeLength;

  readonly place = (ticks: readonly Span[], stretch: Span, isThrough = false): readonly PlacedTick[] => {
    const first = this.breaks.find(({span}) => span.end === stretch.start)?.span.end ?? -Infinity;
    const next = this.breaks.find(({span}) => span.start === stretch.end);
    const last = next?.span.start ?? Infinity;
    return ticks.flatMap(tick => {
      const start = this.compress(Math.max(tick.start, first));
      const end = this.compress(Math.min(tick.end, last));
      const until = isThrough && next && tick.end > last ? next.place.end : end;
      return end > start ? {tick, at: {start, end: until}, isCut: tick.start < first || tick.end > last} : [];
    });
  };

  /** The unbroken stretches of real time within a span of the broken axis: those that can have ticks. */
  readonly unbroken = (domain: Span): Span[] => {
    const start = this.expand(domain.start);
    const end = this.expand(domain.end);
    const stretches: Span[] = [];
    let from = start;
    for (const {span} of this.breaks) {
      if (span.end <= from || span.start >= end) continue;
      if (span.start > from) stretches.push({start: from, end: span.start});
      from = span.end;
    }
    if (from < end) stretches.push({start: from, end});
    return stretches;
  };
}

/** Where a value of a piece of one axis, or of what follows it, stands on the other. */
const through = (value: number, from: Span, to: Span): number =>
  value < from.end ? to.start + (value - from.start) / (from.end - from.start) * (to.end - to.start) : to.end + (value - from.end);

/** A break takes this share of the whole broken axis: enough for its mark and a word or two. */
const BREAK_SHARE = 0.08;
/** No shorter share of an axis is worth a break. */
const LEAST_SHARE = 0.12;
/** Nor what is not so many times as long as the middle one of the other stretches: it is how things are spaced here. */
const LEAST_RATIO = 4;
const MAX_BREAKS = 6;

/**
 * Which empty stretches of an axis to shorten, for `covered` time in order that shares nothing: the longest first, as
 * long as one takes a good part of what is left and stands out from the others. All breaks are equally long.
 */
export function chooseBreaks(covered: readonly Span[]): readonly Break[] {
  const first = covered[0];
  const last = covered.at(-1);
  if (!first || !last) return [];
  const gaps = covered.slice(1).map(({start}, i): Span => ({start: covered[i]?.end ?? start, end: start}))
    .filter(({start, end}) => end > start)
    .sort((a, b) => length(b) - length(a));
  let rest = last.end - first.start;
  const coveredMs = gaps.reduce((sum, gap) => sum - length(gap), rest);
  const broken: Span[] = [];
  for (const [i, gap] of gaps.entries()) {
    const others = gaps.length - 1 - i;
    const middle = gaps[i + 1 + (others >> 1)];
    const wholeMs = rest / (1 - i * BREAK_SHARE);
    const yardstick = middle ? length(middle) : coveredMs;
    // The very last one would leave points and nothing between them.
    if (i >= MAX_BREAKS || length(gap) < wholeMs * LEAST_SHARE || !(yardstick > 0) || length(gap) < yardstick * LEAST_RATIO) break;
    broken.push(gap);
    rest -= length(gap);
  }
  const lengthAfter = rest / (1 - broken.length * BREAK_SHARE) * BREAK_SHARE;
  return broken.sort((a, b) => a.start - b.start).map(span => ({span, lengthAfter}));
}

const length = ({start, end}: Span): number => end - start;
