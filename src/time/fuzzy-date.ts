/**
 * What a date text says, and how sure it is: bounds for arithmetic, words and qualifiers for truth.
 */
import type {EpochMs, Span} from './span.js';

/** The units a date can be stated in, coarsest first. */
export const PRECISIONS = [
  'millennium', 'century', 'decade', 'year', 'season', 'quarter', 'month', 'week', 'day',
  'hour', 'minute', 'second', 'millisecond',
] as const;

/** The finest unit a date states. */
export type Precision = (typeof PRECISIONS)[number];

/** How an end of a date is known: stated, open (`..`: it goes on) or unknown (left empty: nobody says). */
export type EndKind = 'stated' | 'open' | 'unknown';

/** What every reading of a date has. */
export interface DateReading {
  /** The text as it was given. */
  readonly text: string;
  /** First instant that the date may cover, an approximate date's margin included. `-Infinity`: open or unknown. */
  readonly earliest: EpochMs;
  /** First instant after all that the date may cover, margin included. `Infinity`: open or unknown. */
  readonly latest: EpochMs;
  /** The stated bounds, without the margin that `~` adds on each side. Infinite as above. */
  readonly core: Span;
  /** The finest unit stated; of an interval or a set the finest of its parts. */
  readonly precision: Precision;
  /** Qualified by `~` or `%`, in whole or in part. */
  readonly approximate: boolean;
  /** Qualified by `?` or `%`, in whole or in part. */
  readonly uncertain: boolean;
  /** Some digits are `X`. */
  readonly unspecified: boolean;
  /** Whether the start is stated, open or unknown. `stated` for a date; a set is open when a member is. */
  readonly startKind: EndKind;
  /** Whether the end is stated, open or unknown. `stated` for a date; a set is open when a member is. */
  readonly endKind: EndKind;
  /** A date-time with an offset or `Z`: an instant. Otherwise a calendar date, which no time zone shifts. */
  readonly zoned: boolean;
}

/** `~`, `?` or `%` (both). */
export type Qualifier = '~' | '?' | '%';

/** One date as written: a calendar date of some precision, or a date-time. */
export interface FuzzyDate extends DateReading {
  readonly kind: 'date';
  /** The components as stated. */
  readonly fields: DateFields;
}

/** Components of a date as stated; those not stated are absent. */
export interface DateFields {
  /** Astronomical year (0 is 1 BC). Unspecified digits count as 0; see `mask`. */
  readonly year: number;
  /** Digits with `X` as written, for the components that have some. */
  readonly mask?: {readonly year?: string; readonly month?: string; readonly day?: string};
  /** Significant digits of the year (`1950S2`). */
  readonly significantDigits?: number;
  /** A year of more than four digits, which is written with `Y`. */
  readonly longYear?: boolean;
  /** 1 to 12. */
  readonly month?: number;
  /** 21 to 41 (seasons, quarters, quadrimesters, semesters). */
  readonly season?: number;
  /** ISO week, 1 to 53 (`<time datetime="2013-W05">`). */
  readonly week?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** Offset from UTC in minutes; absent for a date-time without a zone. */
  readonly offsetMinutes?: number;
  /** Qualification of single components (`month`: of a season too), and of the whole in `whole`. */
  readonly qualifiers?: {
    readonly whole?: Qualifier;
    readonly year?: Qualifier;
    readonly month?: Qualifier;
    readonly day?: Qualifier;
  };
}

/** An interval `start/end`, each end a date, open (`..`) or unknown (empty). */
export interface FuzzySpan extends DateReading {
  readonly kind: 'interval';
  /** Absent when the start is open or unknown. */
  readonly start?: FuzzyDate;
  /** Absent when the end is open or unknown. */
  readonly end?: FuzzyDate;
}

/** A set: one of `[…]` or all of `{…}`. Bounds are the hull of the members. */
export interface DateSet extends DateReading {
  readonly kind: 'set';
  readonly choice: 'one' | 'all';
  readonly members: readonly (FuzzyDate | FuzzySpan)[];
}

/** Any date that the reader knows. */
export type NewsDate = FuzzyDate | FuzzySpan | DateSet;

/** Why a text is no date. */
export interface DateError {
  /** Stable code. */
  readonly code: 'empty' | 'too-long' | 'syntax' | 'no-such-month' | 'no-such-day' | 'no-such-time' | 'no-such-week'
    | 'out-of-range' | 'end-before-start' | 'no-such-duration';
  /** Index into the text, in UTF-16 units, where reading stopped. */
  readonly position: number;
  /** Which text of a `{start, end}` record is meant. */
  readonly part?: 'start' | 'end';
  /** A sentence in English saying what was expected. */
  readonly message: string;
}
