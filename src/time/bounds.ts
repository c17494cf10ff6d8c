/**
 * What the components of a date mean: the span they cover, how finely they state it, and the margin of an
 * approximate one. The reader of texts (`edtf.ts`) knows the syntax, this file the calendar.
 */
import {addMonths, instantOf, MS_PER_DAY, seasonMonths} from './calendar.js';
import {PRECISIONS} from './fuzzy-date.js';
import type {DateFields, Precision, Qualifier} from './fuzzy-date.js';
import type {EpochMs, Span} from './span.js';

type Bounds = readonly [EpochMs, EpochMs];

/** Start and end of a date of the calendar, or nothing when there is no such date. */
export const dateBounds = (year: number, month?: number, day?: number, season?: number): Bounds | undefined => {
  const {month: first, length} = season ? seasonMonths(season)
    : month === undefined ? {month: 1, length: 12} : {month, length: 1};
  const start = instantOf(year, first, day);
  const end = instantOf(year, first + length);
  return first < 1 || first > 12 || day === 0 || start >= end ? undefined
    : [start, day ? start + MS_PER_DAY : end];
};

/** What `found` gives for the first (or last) number that a pattern allows (`X` is any digit) and that has a result. */
const search = (pattern: string, last: boolean, found: (value?: number) => Bounds | undefined): Bounds | undefined => {
  if (!pattern.includes('X')) return pattern ? found(Number(pattern)) : found();
  const count = 10 ** (pattern.split('X').length - 1);
  for (let i = 0; i < count; i++) {
    // Digits for each `X`, behind a one that keeps their zeros.
    const [, ...digits] = String(count + (last === pattern.startsWith('-') ? i : count - 1 - i));
    const value = Number(pattern.replace(/X/g, () => digits.shift() ?? ''));
    const result = Object.is(value, -0) ? undefined : found(value);
    if (result) return result;
  }
  return undefined;
};

/** Start and end of all dates that match four digits of year and two of month and day, `X` being any digit. */
export const patternBounds = (year: string, month: string, day: string, season: number): Bounds | undefined => {
  const edge = (isLast: boolean): Bounds | undefined => search(year, isLast, (y = 0) =>
    search(month, isLast, (m) => search(day, isLast, (d) => dateBounds(y, m, d, season))));
  const first = edge(false);
  const last = `${year}${month}${day}`.includes('X') ? edge(true) : first;
  return first && last && [first[0], last[1]];
};

/** Decimal places of the year that are not stated: one for a decade, two for a century, any for `Y171010000S3`. */
const openPlaces = ({year, mask, significantDigits}: DateFields): number =>
  significantDigits ? Math.max(0, String(Math.abs(year)).length - significantDigits)
    : /X*$/.exec(mask?.year ?? '')?.[0].length ?? 0;

/** Start and end of a year that stands alone, widened to the places that its significant digits leave open. */
export const yearBounds = (fields: DateFields): Bounds => {
  const {year} = fields;
  const width = 10 ** openPlaces(fields);
  const low = Math.floor(Math.abs(year) / width) * width;
  const first = year < 0 ? 1 - low - width : low;
  return [instantOf(first), instantOf(first + width)];
};

const WEEK_MS = 7 * MS_PER_DAY;

/** The Monday on which an ISO week starts: week 1 holds 4 January. The first Monday of epoch time is its fifth day. */
export const weekStart = (year: number, week: number): EpochMs =>
  (Math.floor((instantOf(year) - MS_PER_DAY) / WEEK_MS) + week - 1) * WEEK_MS + 4 * MS_PER_DAY;

const COMPONENTS = ['millisecond', 'second', 'minute', 'week', 'day', 'month'] as const;

/** The finest component that is stated without any `X`. */
export const precisionOf = (fields: DateFields): Precision => {
  const {season, mask = {}} = fields;
  const masks: Readonly<Record<string, string | undefined>> = mask;
  for (const unit of COMPONENTS) if (fields[unit] !== undefined && !masks[unit]) return unit;
  return season ? season > 32 && season < 37 ? 'quarter' : 'season'
    : PRECISIONS[3 - Math.min(openPlaces(fields), 3)] ?? 'year';
};

const isApproximate = (qualifier: Qualifier = '?'): boolean => qualifier !== '?';

/**
 * The span of an approximate date with a margin on each side: one unit of its precision, or, when only some
 * components are approximate, of the last in the first run of those (`2004-06~-11`: a month).
 */
export const withMargin = ({start, end}: Span, fields: DateFields, precision: Precision): Span => {
  const {season, qualifiers: {whole, year, month, day} = {}} = fields;
  const unit = isApproximate(whole) ? precision
    : isApproximate(year) && !isApproximate(month) ? 'year' : isApproximate(day) ? 'day' : 'month';
  if (unit === 'day') return {start: start - MS_PER_DAY, end: end + MS_PER_DAY};
  const months = season && unit !== 'year' ? seasonMonths(season).length
    : unit === 'month' ? 1 : 12 * 10 ** openPlaces(fields);
  return {start: addMonths(start, -months), end: addMonths(end, months)};
};
