/**
 * Dates made of dates: intervals and sets. Bounds are the hull of the parts, flags hold when they hold for a part.
 */
import type {DateReading, DateSet, EndKind, FuzzyDate, FuzzySpan, Precision} from './fuzzy-date.js';
import {PRECISIONS} from './fuzzy-date.js';

type Part = FuzzyDate | FuzzySpan;

const finer = (a: Precision, b: Precision): Precision => PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;

/** What holds for the whole when it holds for a part. */
type Flags = Pick<DateReading, 'precision' | 'approximate' | 'uncertain' | 'unspecified' | 'zoned'>;

const flags = (parts: readonly Part[]): Flags => ({
  precision: parts.reduce<Precision>((precision, part) => finer(part.precision, precision), 'millennium'),
  approximate: parts.some((part) => part.approximate),
  uncertain: parts.some((part) => part.uncertain),
  unspecified: parts.some((part) => part.unspecified),
  zoned: parts.some((part) => part.zoned),
});

/** An end of an interval: a date, or why there is none. */
export type SpanEnd = FuzzyDate | 'open' | 'unknown';

/** The interval between two ends, or nothing when its end is surely before its start (margins left aside). */
export const fuzzySpan = (text: string, from: SpanEnd, to: SpanEnd): FuzzySpan | undefined => {
  const start = typeof from === 'string' ? undefined : from;
  const end = typeof to === 'string' ? undefined : to;
  const core = {start: start?.core.start ?? -Infinity, end: end?.core.end ?? Infinity};
  if (core.end <= core.start) return undefined;
  return {
    kind: 'interval',
    text,
    earliest: start?.earliest ?? -Infinity,
    latest: end?.latest ?? Infinity,
    core,
    ...flags([start, end].filter((part) => part !== undefined)),
    startKind: typeof from === 'string' ? from : 'stated',
    endKind: typeof to === 'string' ? to : 'stated',
    ...start && {start},
    ...end && {end},
  };
};

/** The set of its members, of which there is at least one. */
export const dateSet = (text: string, choice: 'one' | 'all', members: readonly Part[]): DateSet => {
  const kind = (key: 'startKind' | 'endKind'): EndKind =>
    members.some((part) => part[key] === 'open') ? 'open' : 'stated';
  return {
    kind: 'set',
    choice,
    members,
    text,
    earliest: Math.min(...members.map((part) => part.earliest)),
    latest: Math.max(...members.map((part) => part.latest)),
    core: {
      start: Math.min(...members.map((part) => part.core.start)),
      end: Math.max(...members.map((part) => part.core.end)),
    },
    ...flags(members),
    startKind: kind('startKind'),
    endKind: kind('endKind'),
  };
};
