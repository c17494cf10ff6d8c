/**
 * The strict reader of EDTF (ISO 8601-2:2019): level 0 and 1 whole, and of level 2 what news and history need.
 *
 * Regular expressions name the components and stop where the text stops being a date, which gives the position of
 * an error; `bounds.ts` says what the components mean. No text makes it throw, none is guessed at: `20160229` and
 * `12345` are no dates here. Read in linear time, since longer texts than 200 characters are refused unread.
 *
 * Decided where sources differ: `24:00` and `24:00:00` are the end of the day (ISO 8601-1/Amd 1:2022; RFC 3339 and
 * HTML have no such hour); second 60 is read only as 23:59:60 UTC with an offset, as the first second of the next
 * minute, for epoch time has no leap seconds; intervals of date-times are read (ISO 8601-1), though EDTF has
 * intervals of dates alone, because records give start and end that way.
 */
import {err, ok} from '../base/result.js';
import type {Err, Result} from '../base/result.js';
import {dateBounds, patternBounds, precisionOf, weekStart, withMargin, yearBounds} from './bounds.js';
import {MS_PER_DAY} from './calendar.js';
import {dateSet} from './date-set.js';
import type {DateError, DateFields, DateSet, FuzzyDate, FuzzySpan, NewsDate, Qualifier} from './fuzzy-date.js';
import {fuzzySpan} from './fuzzy-span.js';
import type {SpanEnd} from './fuzzy-span.js';
import type {EpochMs} from './span.js';

/** Longer texts are refused unread. */
const MAX_LENGTH = 200;

/** Years beyond are refused: a year must be told apart from the next in epoch milliseconds. */
const MAX_YEAR = 1e15;

const EXPECTED: Partial<Record<DateError['code'], string>> = {
  'empty': 'a date',
  'too-long': `at most ${MAX_LENGTH} characters`,
  'syntax': 'a date such as 2022-02-24, 2022-02~ or 2022/..',
  'out-of-range': 'a year within ±10¹⁵',
  'end-before-start': 'an end after the start',
};

/** A failed reading with the code's sentence. */
export const dateError = (code: DateError['code'], position: number): Err<DateError> =>
  err({code, position, message: `Expected ${EXPECTED[code] ?? code.replace('no-such-', 'a valid ')}.`});

type Reading<T> = T | Err<DateError>;

const failed = (reading: object): reading is Err<DateError> => 'error' in reading;

/** The reading of a part that stands at `base` of the whole text. */
const at = <T extends object>(base: number, reading: Reading<T>): Reading<T> =>
  failed(reading) ? dateError(reading.error.code, base + reading.error.position) : reading;

const DATE = /^([?~%]?)((?!-0000)-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?/;
const TIME = /^-?[\d-]{10}[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?/;
const LONG_YEAR = /^(?:Y(-?[1-9]\d*(E0*[1-9]\d*)?)|(-?\d{4}))(?:S([1-9]\d*))?([?~%]?)/;
const SHORT = /^(\d{4})-(?:W(\d\d)|(\d\d)-(\d\d))$/;

/** Makes the reading of one date from its fields and the span that they cover. */
const fuzzyDate = (text: string, fields: DateFields, [start, end]: readonly [EpochMs, EpochMs]): FuzzyDate => {
  const core = {start, end};
  const precision = precisionOf(fields);
  const signs = fields.qualifiers ? Object.values(fields.qualifiers).join('') : '';
  const approximate = /[~%]/.test(signs);
  const envelope = approximate ? withMargin(core, fields, precision) : core;
  return {
    kind: 'date',
    text,
    earliest: envelope.start,
    latest: envelope.end,
    core,
    precision,
    approximate,
    uncertain: /[?%]/.test(signs),
    unspecified: !!fields.mask,
    startKind: 'stated',
    endKind: 'stated',
    zoned: fields.offsetMinutes !== undefined,
    fields,
  };
};

/** The entries whose texts have something of a kind. */
const pick = (texts: Readonly<Record<string, string>>, kind: RegExp): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => kind.test(text)));

/** `Y…`, `…E…`, `…S…`. */
const readLongYear = (text: string): Reading<FuzzyDate> => {
  const [all, long = '', exponent, plain = '', digits, whole] = LONG_YEAR.exec(text) ?? [''];
  const year = Number(long || plain);
  if (all.length < text.length || Object.is(year, -0)) return dateError('syntax', all.length);
  if (Math.abs(year) > MAX_YEAR) return dateError('out-of-range', 0);
  const longYear = Math.abs(year) > 9999;
  if (long && !longYear && !exponent) return dateError('syntax', 0);
  const fields: DateFields = {
    year,
    ...digits && {significantDigits: Math.min(Number(digits), 99)},
    ...longYear && {longYear},
    ...whole && {qualifiers: {whole: whole as Qualifier}},
  };
  return fuzzyDate(text, fields, yearBounds(fields));
};

/** `2013-W05`, HTML's week. */
const readWeek = (text: string, year: number, week: number): Reading<FuzzyDate> => {
  const start = weekStart(year, week);
  return week < 1 || start >= weekStart(year + 1, 1) ? dateError('no-such-week', 6)
    : fuzzyDate(text, {year, week}, [start, start + 7 * MS_PER_DAY]);
};

/** The time after a day, which ends at `from` of the text: EDTF's, and what RFC 3339 and HTML have beyond it. */
const readTime = (text: string, from: number, day: FuzzyDate): Reading<FuzzyDate> => {
  const [all, hh, mm, ss, fraction = '', zulu, sign, zoneHours, zoneMinutes] = TIME.exec(text) ?? [''];
  const zoned = zulu ?? sign;
  // HTML allows one space, RFC 3339 small letters; each with its own demands on the rest.
  const foreign = text[from] === ' ' ? !zoned && fraction.length > 3 : /[tz]/.test(all) && !(ss && zoned);
  const end = all && !foreign ? all.length : from;
  if (end < text.length) return dateError('syntax', end);
  const [hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinute = 0] =
    [hh, mm, ss, zoneHours, zoneMinutes].map((digits) => Number(digits ?? 0));
  const millisecond = Number(fraction.padEnd(3, '0').slice(0, 3));
  const offsetMinutes = (sign === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinute) || 0;
  const start = day.core.start + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000;
  // A leap second is the first of a day in UTC.
  const lastSecond = zoned && start % MS_PER_DAY === 0 ? 60 : 59;
  if (hour > (minute || second || millisecond ? 23 : 24) || minute > 59 || second > lastSecond) {
    return dateError('no-such-time', from + 1);
  }
  if (offsetHours > 23 || offsetMinute > 59) return dateError('no-such-time', text.lastIndexOf(sign ?? ''));
  return fuzzyDate(text, {
    ...day.fields, hour, minute, ...ss && {second}, ...fraction && {millisecond}, ...zoned && {offsetMinutes},
  }, [start + millisecond, start + (fraction ? millisecond + 1 : ss ? 1000 : 60_000)]);
};

/** One date. */
const readDate = (text: string): Reading<FuzzyDate> => {
  const dayLength = text.search(/[Tt ]/);
  if (dayLength >= 0) {
    const day = readDate(text.slice(0, dayLength));
    return failed(day) ? day : readTime(text, dayLength, day);
  }
  // A short way, since large data sets are made of whole days.
  const [isShort, y, week, m, d] = SHORT.exec(text) ?? [];
  if (week) return readWeek(text, Number(y), Number(week));
  const plain = {year: Number(y), month: Number(m), day: Number(d)};
  const plainBounds = isShort && dateBounds(plain.year, plain.month, plain.day);
  if (plainBounds) return fuzzyDate(text, plain, plainBounds);
  if (/^Y|S/.test(text)) return readLongYear(text);

  const [all, q0 = '', year = '', q1 = '', q2 = '', month = '', q3 = '', q4 = '', day = '', q5 = ''] =
    DATE.exec(text) ?? [''];
  if (!all || all.length < text.length) return dateError('syntax', all.length);
  const season = !day && /^(2[1-9]|3\d|4[01])$/.test(month) ? Number(month) : 0;
  const bounds = patternBounds(year, month, day, season);
  if (!bounds) {
    return patternBounds(year, month, '', 0) ? dateError('no-such-day', all.lastIndexOf(day))
      : dateError('no-such-month', all.indexOf('-', 2) + 1 + q2.length);
  }
  const number = (digits: string): number => Number(digits.replace(/X/g, '0')) || 0;
  return fuzzyDate(text, {
    year: number(year),
    ...all.includes('X') && {mask: pick({year, month, day}, /X/)},
    ...season ? {season} : month && {month: number(month)},
    ...day && {day: number(day)},
    // A sign to the right of a component holds for all to its left; at the end of the date it holds for the whole.
    .../[?~%]/.test(all) && {qualifiers: pick({
      whole: day ? q5 : month ? q3 : q1,
      year: both(both(q0, month && q1), day && q3),
      month: both(q2, day && q3),
      day: q4,
    }, /./)},
  }, bounds);
};

const both = (a: string, b: string): string => a && b && a !== b ? '%' : a || b;

/** An interval whose ends are parted by `separator`; `missing` says what an empty end means. */
const readSpan = (text: string, separator: string, missing: 'open' | 'unknown'): Reading<FuzzySpan> => {
  const [from = '', ...rest] = text.split(separator);
  const to = rest.join(separator);
  const base = text.length - to.length;
  const start = readEnd(from, missing);
  if (failed(start)) return start;
  const end = at(base, readEnd(to, missing));
  if (failed(end)) return end;
  return fuzzySpan(text, start, end) ?? dateError('end-before-start', base);
};

const readEnd = (text: string, missing: 'open' | 'unknown'): Reading<SpanEnd> => {
  if (!text || text === '..') return {kind: text ? 'open' : missing};
  const date = readDate(text);
  return failed(date) ? date : {kind: 'stated', date};
};

/** `[…]` or `{…}`. */
const readSet = (text: string): Reading<DateSet> => {
  const one = text.startsWith('[');
  const last = text.length - 1;
  if (text[last] !== (one ? ']' : '}')) return dateError('syntax', text.length);
  const members: (FuzzyDate | FuzzySpan)[] = [];
  let base = 1;
  for (const part of text.slice(1, -1).split(',')) {
    const open = part.startsWith('..') ? base > 1 : part.endsWith('..') && base + part.length < last;
    if (open || part === '..') return dateError('syntax', base);
    const member = at(base, part.includes('..') ? readSpan(part, '..', 'open') : readDate(part));
    if (failed(member)) return member;
    members.push(member);
    base += part.length + 1;
  }
  return dateSet(text, one ? 'one' : 'all', members);
};

/** Reads EDTF, the date-times of RFC 3339 and HTML, and HTML's week. Never throws, never guesses. */
export const readDateText = (text: string): Result<NewsDate, DateError> => {
  if (!text) return dateError('empty', 0);
  if (text.length > MAX_LENGTH) return dateError('too-long', MAX_LENGTH);
  const date = /^[[{]/.test(text) ? readSet(text)
    : text.includes('/') ? readSpan(text, '/', 'unknown') : readDate(text);
  return failed(date) ? date : ok(date);
};

/** Reads EDTF alone, which has none of the blanks and letters of the other forms. */
export const parseEdtf = (text: string): Result<NewsDate, DateError> => {
  const foreign = text.search(/[ tzW]/);
  return foreign < 0 ? readDateText(text) : dateError('syntax', foreign);
};
