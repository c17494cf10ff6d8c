/**
 * Dates made of dates: intervals and sets. Bounds are the hull of the parts, flags hold when they hold for a part.
 */
import type {DateReading, DateSet, EndKind, FuzzyDate, FuzzySpan} from './fuzzy-date.js';
import {PRECISIONS} from './fuzzy-date.js';

type Part = FuzzyDate | FuzzySpan;

/** What holds for the whole when it holds for a part. */
type Flags = Pick<DateReading, 'precision' | 'approximate' | 'uncertain' | 'unspecified' | 'zoned'>;

const flags = (parts: readonly Part[]): Flags => ({
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

/** The set of its members, of which there is at least one. */
export const dateSet = (text: string, choice: 'one' | 'all', members: readonly Part[]): DateSet => {
  const kind = (key: 'startKind' | 'endKind'): EndKind =>
    members.some((part) => part[key] === 'open') ? 'open' : 'stated';
  const least = (of: (part: Part) => number): number => Math.min(...members.map(of));
  return {
    kind: 'set',
    choice,
    members,
    text,
    earliest: least((part) => part.earliest),
    latest: -least((part) => -part.latest),
    core: {start: least((part) => part.core.start), end: -least((part) => -part.core.end)},
    ...flags(members),
    startKind: kind('startKind'),
    endKind: kind('endKind'),
  };
};
