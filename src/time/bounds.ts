/**
 * What the components of a date mean: the span they cover, how finely they state it, and the margin of an
 * approximate one. The reader of texts (`edtf.ts`) knows the syntax, this file the calendar.
 */
import {addMonths, daysInMonth, instantOf, MS_PER_DAY, seasonMonths} from './calendar.js';
import type {DateFields, Precision, Qualifier} from './fuzzy-date.js';
import type {EpochMs, Span} from './span.js';

const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

const FIELD_PRECISIONS = ['millisecond', 'second', 'minute', 'week', 'day', 'month'] as const;

const lowest = (pattern: string): number => Number(pattern.replace(/X/g, '0'));
const highest = (pattern: string): number => Number(pattern.replace(/X/g, '9'));

/** Whether a number has the digits of a pattern (`X` is any digit). */
const fits = (value: number, pattern: string): boolean => {
  const digits = String(value).padStart(pattern.length, '0');
  for (let i = 0; i < digits.length; i++) if (pattern[i] !== 'X' && pattern[i] !== digits[i]) return false;
  return true;
};

/** The first number for which `found` gives a result, from the pattern's lowest up or from its highest down. */
const search = <T>(
  pattern: string, min: number, max: number, down: boolean, found: (value: number) => T | undefined,
): T | undefined => {
  const low = Math.max(lowest(pattern), min);
  const high = Math.min(highest(pattern), max);
  for (let i = 0; i <= high - low; i++) {
    const value = down ? high - i : low + i;
    const result = fits(value, pattern) ? found(value) : undefined;
    if (result !== undefined) return result;
  }
  return undefined;
};

/** First (or last) instant of the dates that match the patterns of year, month and day; nothing when none does. */
const edge = (year: string, month: string, day: string, season: number | undefined, last: boolean):
EpochMs | undefined => {
  const negative = year.startsWith('-');
  const after = last ? 1 : 0;
  return search(negative ? year.slice(1) : year, negative ? 1 : 0, 9999, last !== negative, (magnitude) => {
    const y = negative ? -magnitude : magnitude;
    if (season) {
      const {month: first, length} = seasonMonths(season);
      return instantOf(y, first + after * length);
    }
    if (!month) return instantOf(y + after);
    return search(month, 1, 12, last, (m) => day
      ? search(day, 1, daysInMonth(y, m), last, (d) => instantOf(y, m, d + after))
      : instantOf(y, m + after));
  });
};

/** Start and end of all dates that match four digits of year and two of month and day, `X` being any digit. */
export const patternBounds = (
  year: string, month: string, day: string, season?: number,
): readonly [EpochMs, EpochMs] | undefined => {
  const start = edge(year, month, day, season, false);
  const end = edge(year, month, day, season, true);
  return start === undefined || end === undefined ? undefined : [start, end];
};

/** Decimal places of the year that are not stated: one for a decade, two for a century, any for `Y171010000S3`. */
const openPlaces = ({year, mask, significantDigits}: DateFields): number =>
  significantDigits ? Math.max(0, String(Math.abs(year)).length - significantDigits)
    : /X*$/.exec(mask?.year ?? '')?.[0].length ?? 0;

/** Start and end of a year that stands alone, widened to the places that its significant digits leave open. */
export const yearBounds = (fields: DateFields): readonly [EpochMs, EpochMs] => {
  const {year} = fields;
  const width = 10 ** openPlaces(fields);
  const low = Math.floor(Math.abs(year) / width) * width;
  const first = year < 0 ? 1 - low - width : low;
  return [instantOf(first), instantOf(first + width)];
};

/** The finest component that is stated without any `X`. */
export const precisionOf = (fields: DateFields): Precision => {
  const {mask, season} = fields;
  const masks: Readonly<Record<string, string | undefined>> = mask ?? {};
  for (const unit of FIELD_PRECISIONS) if (fields[unit] !== undefined && !masks[unit]) return unit;
  if (season) return season > 32 && season < 37 ? 'quarter' : 'season';
  return YEAR_PRECISIONS[Math.min(openPlaces(fields), 3)] ?? 'year';
};

const isApproximate = (qualifier: Qualifier | undefined): boolean => qualifier === '~' || qualifier === '%';

/**
 * The span of an approximate date with a margin on each side: one unit of its precision, or, when only some
 * components are approximate, of the last in the first run of those (`2004-06~-11`: a month).
 */
export const withMargin = ({start, end}: Span, fields: DateFields, precision: Precision): Span => {
  const {season, qualifiers: {whole, year, month, day} = {}} = fields;
  const [inYear, inMonth, inDay] = [isApproximate(year), isApproximate(month), isApproximate(day)];
  const unit = isApproximate(whole) ? precision : inYear && !inMonth ? 'year' : inDay ? 'day' : 'month';
  if (unit === 'day') return {start: start - MS_PER_DAY, end: end + MS_PER_DAY};
  const months = season && unit !== 'year' ? seasonMonths(season).length
    : unit === 'month' ? 1 : 12 * 10 ** openPlaces(fields);
  return {start: addMonths(start, -months), end: addMonths(end, months)};
};
