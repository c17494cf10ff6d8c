/**
 * Dates made of dates: intervals; sets are in `date-set.ts`. Bounds are the hull of the parts, flags hold when they hold for
 * a part.
 */
import type {DateReading, EndKind, FuzzyDate, FuzzySpan} from './fuzzy-date.js';
import {PRECISIONS} from './fuzzy-date.js';

/** What an interval or a set is made of. */
export type Part = FuzzyDate | FuzzySpan;

/** What holds for the whole when it holds for a part. */
type Flags = Pick<DateReading, 'precision' | 'approximate' | 'uncertain' | 'unspecified' | 'zoned'>;

/** The flags of a whole. */
export const flags = (parts: readonly Part[]): Flags => ({
  precision: PRECISIONS[Math.max(0, ...parts.map((part) => PRECISIONS.indexOf(part.precision)))] ?? 'millennium',
  approximate: parts.some((part) => part.approximate),
  uncertain: parts.some((part) => part.uncertain),
  unspecified: parts.some((part) => part.unspecified),
  zoned: parts.some((part) => part.zoned),
});

/** An end of an interval: a date, or why there is none. */
export interface SpanEnd {
  readonly kind: EndKind;
  readonly date?: FuzzyDate;
}

/** The interval between two ends, or nothing when its end is surely before its start (margins left aside). */
export const fuzzySpan = (text: string, from: SpanEnd, to: SpanEnd): FuzzySpan | undefined => {
  const {date: start} = from;
  const {date: end} = to;
  const core = {start: start?.core.start ?? -Infinity, end: end?.core.end ?? Infinity};
  return core.end <= core.start ? undefined : {
    kind: 'interval',
    text,
    earliest: start?.earliest ?? -Infinity,
    latest: end?.latest ?? Infinity,
    core,
    ...flags([start, end].flatMap((part) => part ?? [])),
    startKind: from.kind,
    endKind: to.kind,
    ...start && {start},
    ...end && {end},
  };
};
