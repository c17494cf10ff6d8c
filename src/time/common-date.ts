/**
 * The forms that nearly every date of news has, read without a word about those that it has not: a year, a month or a
 * day, with `?`, `~` or `%` behind it; a day with a time; intervals of these. Whatever else there is, and why a text is
 * no date, `parse-date.ts` knows, with which a law holds this in step.
 */
import {addMonths, instantOf, MS_PER_DAY} from './calendar.js';
import type {FuzzyDate, FuzzySpan, Precision, Qualifier} from './fuzzy-date.js';
import {fuzzySpan, type SpanEnd} from './fuzzy-span.js';

const TIME = String.raw`T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(?:(Z)|([+-])(\d\d):(\d\d))?`;
const DATE = new RegExp(String.raw`^((?!-0000)-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:${TIME})?)?)?([?~%])?$`);

/** Reads one date; nothing when it has another form or does not exist. */
const readOne = (text: string): FuzzyDate | undefined => {
  const [all, y, m, d, hh, mm, ss, fraction, zulu, side, zoneHours, zoneMinutes, sign] = DATE.exec(text) ?? [];
  if (!all || hh && sign) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0, offsetHours = 0, offsetMinute = 0] =
    [y, m, d, hh, mm, ss, fraction, zoneHours, zoneMinutes].map((digits) => digits === undefined ? digits : Number(digits));
  const first = instantOf(year, month, day);
  const next = m ? instantOf(year, month + 1) : instantOf(year + 1);
  if (!(month > 0 && month < 13 && day > 0 && first < next && hour < 24 && minute < 60 && second < 60
    && offsetHours < 24 && offsetMinute < 60)) return undefined;
  const offsetMinutes = (side === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinute) || 0;
  const zoned = !!(zulu ?? side);
  const [precision, unitMs]: readonly [Precision, number] = fraction ? ['millisecond', 1] : ss ? ['second', 1000]
    : hh ? ['minute', 60_000] : d ? ['day', MS_PER_DAY] : [m ? 'month' : 'year', next - first];
  const start = first + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000 + millisecond;
  const end = start + unitMs;
  // An approximate date has a margin of one unit on each side.
  const approximate = sign === '~' || sign === '%';
  const months = m ? 1 : 12;
  const shifted = (instant: number, by: number): number =>
    !approximate ? instant : d ? instant + by * MS_PER_DAY : addMonths(instant, by * months);
  return {
    kind: 'date', text, earliest: shifted(start, -1), latest: shifted(end, 1), core: {start, end}, precision, approximate,
    uncertain: sign === '?' || sign === '%', unspecified: false, startKind: 'stated', endKind: 'stated', zoned,
    fields: {
      year, ...m && {month}, ...d && {day}, ...hh && {hour, minute}, ...ss && {second}, ...fraction && {millisecond},
      ...zoned && {offsetMinutes}, ...sign && {qualifiers: {whole: sign as Qualifier}},
    },
  };
};

const readEnd = (value: unknown): SpanEnd | undefined => {
  if (value === undefined || value === null || value === '') return {kind: 'unknown'};
  if (value === '..') return {kind: 'open'};
  const date = typeof value === 'string' ? readOne(value) : undefined;
  return date && {kind: 'stated', date};
};

const readSpan = (text: string, from: unknown, to: unknown): FuzzySpan | undefined => {
  const start = readEnd(from);
  const end = readEnd(to);
  return start && end && (start.date ?? end.date) && fuzzySpan(text, start, end);
};

/** Reads what a record gives as its date when it is in a common form: a text, or `{start, end}`. */
export const readCommonDate = (input: unknown): FuzzyDate | FuzzySpan | undefined => {
  if (typeof input === 'string') {
    const [from, to, more] = input.split('/');
    return to === undefined ? readOne(input) : more === undefined ? readSpan(input, from, to) : undefined;
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const {start, end} = input as {readonly start?: unknown; readonly end?: unknown};
  return readSpan([start, end].join('/'), start, end);
};
