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
import {patternBounds, precisionOf, withMargin, yearBounds} from './bounds.js';
import {daysInMonth, instantOf, MS_PER_DAY, weekStart, weeksInYear} from './calendar.js';
import type {DateError, DateFields, DateSet, FuzzyDate, FuzzySpan, NewsDate, Precision} from './fuzzy-date.js';
import {dateSet, fuzzySpan} from './fuzzy-span.js';
import type {SpanEnd} from './fuzzy-span.js';
import type {EpochMs} from './span.js';

/** Longer texts are refused unread. */
export const MAX_DATE_LENGTH = 200;

/** Years beyond are refused: a year must be told apart from the next in epoch milliseconds. */
const MAX_YEAR = 1e15;

const EXPECTED: Readonly<Record<DateError['code'], string>> = {
  'empty': 'a date',
  'too-long': `at most ${MAX_DATE_LENGTH} characters`,
  'syntax': 'an EDTF date such as 2022-02-24, 2022-02~ or 2022/.., or a date-time',
  'no-such-month': 'a month from 01 to 12 or a season from 21 to 41',
  'no-such-day': 'a day that the month has',
  'no-such-time': 'a time up to 24:00 and an offset below 24 hours',
  'no-such-week': 'a week that the year has',
  'out-of-range': 'a year within ±10¹⁵',
  'end-before-start': 'an end that is not before the start',
  'no-such-duration': 'a duration such as P3W, P1Y2M or PT5H',
};

/** A failed reading with the code's sentence. */
export const dateError = (code: DateError['code'], position: number): Err<DateError> =>
  err({code, position, message: `Expected ${EXPECTED[code]}.`});

type Mutable<T> = {-readonly [K in keyof T]: T[K]};
type Reading<T> = Result<T, DateError>;

const DATE = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?/;
const TIME = /^[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?/;
const LONG_YEAR = /^(?:Y(-?[1-9]\d*)(?:E(\d+))?|(-?\d{4}))(?:S([1-9]\d*))?([?~%]?)/;
const PLAIN_DAY = /^(\d{4})-(\d\d)-(\d\d)(?![^Tt ])/;
const WEEK = /^(\d{4})-W(\d\d)/;

const both = (a: string | undefined, b: string | undefined): string | undefined => a && b && a !== b ? '%' : a || b;

/** Makes the reading of one date from its fields and the span that they cover. */
const fuzzyDate = (
  text: string, fields: DateFields, start: EpochMs, end: EpochMs, precision: Precision = precisionOf(fields),
): FuzzyDate => {
  const core = {start, end};
  const signs = fields.qualifiers ? Object.values(fields.qualifiers).join('') : '';
  const approximate = signs !== '' && /[~%]/.test(signs);
  const envelope = approximate ? withMargin(core, fields, precision) : core;
  return {
    kind: 'date',
    text,
    earliest: envelope.start,
    latest: envelope.end,
    core,
    precision,
    approximate,
    uncertain: signs !== '' && /[?%]/.test(signs),
    unspecified: !!fields.mask,
    startKind: 'stated',
    endKind: 'stated',
    zoned: fields.offsetMinutes !== undefined,
    fields,
  };
};

/** The `YYYY-MM-DD` that a text begins with, on a short path: large data sets are made of these. */
const plainDay = (text: string): DateFields | undefined => {
  const match = PLAIN_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month) ? {year, month, day} : undefined;
};

/** Sets the qualifiers that are there. */
const qualify = (fields: Mutable<DateFields>, qualifiers: Readonly<Record<string, string | undefined>>): void => {
  const present = Object.entries(qualifiers).filter(([, sign]) => sign);
  if (present.length > 0) fields.qualifiers = Object.fromEntries(present);
};

/** `Y…`, `…E…`, `…S…`. */
const readLongYear = (text: string, base: number): Reading<FuzzyDate> => {
  const [all, mantissa, exponent = '0', plain = '', digits, whole] = LONG_YEAR.exec(text) ?? [''];
  const year = mantissa ? Number(`${mantissa}e${exponent}`) : Number(plain);
  if (all.length < text.length || Object.is(year, -0)) return dateError('syntax', base + all.length);
  if (Math.abs(year) > MAX_YEAR) return dateError('out-of-range', base);
  const isLong = Math.abs(year) > 9999;
  if (mantissa && !isLong && exponent === '0') return dateError('syntax', base);
  const fields: Mutable<DateFields> = {year};
  if (digits) fields.significantDigits = Math.min(Number(digits), 99);
  if (isLong) fields.longYear = true;
  qualify(fields, {whole});
  return ok(fuzzyDate(text, fields, ...yearBounds(fields)));
};

/** `2013-W05`, HTML's week. */
const readWeek = (text: string, base: number, year: number, week: number): Reading<FuzzyDate> => {
  if (week < 1 || week > weeksInYear(year)) return dateError('no-such-week', base + 6);
  const start = weekStart(year, week);
  return ok(fuzzyDate(text, {year, week}, start, start + 7 * MS_PER_DAY));
};

/** The time after a day, at `at` of the text. `wide` lets in what RFC 3339 and HTML have beyond EDTF. */
const readTime = (text: string, at: number, base: number, day: DateFields, wide: boolean): Reading<FuzzyDate> => {
  const match = TIME.exec(text.slice(at));
  const [all = '', hh, mm, ss, fraction, zulu, sign, zoneHours = '0', zoneMinutes = '0'] = match ?? [];
  const zoned = zulu ?? sign;
  const separator = all[0];
  // HTML allows one space, RFC 3339 small letters; each with its own demands on the rest.
  const foreign = separator === ' ' ? !zoned && (fraction?.length ?? 0) > 3
    : (separator === 't' || zulu === 'z') && !(ss && zoned);
  if (!match || at + all.length < text.length || foreign || !wide && /[ tz]/.test(all)) {
    return dateError('syntax', base + at + (foreign ? 0 : all.length));
  }
  const [hour, minute, second] = [Number(hh), Number(mm), Number(ss ?? 0)];
  const ms = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) || 0;
  const leap = second === 60 && zoned && (hour * 60 + minute - offset + 2880) % 1440 === 1439;
  if (hour > (minute || second || ms ? 23 : 24) || minute > 59 || second > 59 && !leap) {
    return dateError('no-such-time', base + at + 1);
  }
  if (Number(zoneHours) > 23 || Number(zoneMinutes) > 59) {
    return dateError('no-such-time', base + text.lastIndexOf(sign ?? ''));
  }
  const fields: Mutable<DateFields> = {...day, hour, minute};
  if (ss) fields.second = second;
  if (fraction) fields.millisecond = ms;
  if (zoned) fields.offsetMinutes = offset;
  const start = instantOf(day.year, day.month, day.day) + ((hour * 60 + minute - offset) * 60 + second) * 1000 + ms;
  return ok(fuzzyDate(text, fields, start, start + (fraction ? 1 : ss ? 1000 : 60_000)));
};

/** One date. `base` is where it stands in the whole text. */
const readDate = (text: string, base: number, wide: boolean): Reading<FuzzyDate> => {
  const plain = plainDay(text);
  if (plain && text.length === 10) {
    const start = instantOf(plain.year, plain.month, plain.day);
    return ok(fuzzyDate(text, plain, start, start + MS_PER_DAY, 'day'));
  }
  if (plain) return readTime(text, 10, base, plain, wide);
  if (text[0] === 'Y' || text.includes('S')) return readLongYear(text, base);
  const week = wide ? WEEK.exec(text) : undefined;
  if (week?.[0] === text) return readWeek(text, base, Number(week[1]), Number(week[2]));
  const [all, q0, year, q1, q2, month = '', q3, q4, day = '', q5] = DATE.exec(text) ?? [''];
  const hasTime = /^[Tt ]/.test(text.slice(all.length)) && !!day && !/[X?~%]/.test(all);
  if (!year || all.length < text.length && !hasTime) return dateError('syntax', base + all.length);
  if (year === '-0000') return dateError('syntax', base);

  const yearLength = all.indexOf(year) + year.length;
  const season = Number(month) > 20 && Number(month) < 42 && !day ? Number(month) : undefined;
  const core = patternBounds(year, month, day, season);
  if (!core) {
    return patternBounds(year, month, '') ? dateError('no-such-day', base + all.lastIndexOf(day))
      : dateError('no-such-month', base + all.indexOf(month, yearLength));
  }
  const number = (digits: string): number => Number(digits.replace(/X/g, '0')) || 0;
  const fields: Mutable<DateFields> = {year: number(year)};
  const masked = Object.entries({year, month, day}).filter(([, digits]) => digits.includes('X'));
  if (masked.length > 0) fields.mask = Object.fromEntries(masked);
  if (season) fields.season = season;
  else if (month) fields.month = number(month);
  if (day) fields.day = number(day);
  if (hasTime) return readTime(text, all.length, base, fields, wide);
  // A sign to the right of a component holds for all to its left; at the end of the date it holds for the whole.
  qualify(fields, {
    whole: day ? q5 : month ? q3 : q1,
    year: both(both(q0, month && q1), day && q3),
    month: both(q2, day && q3),
    day: q4,
  });
  return ok(fuzzyDate(text, fields, ...core));
};

/** An interval whose ends are parted by `separator`; `missing` says what an empty end means. */
const readSpan = (
  text: string, base: number, wide: boolean, separator: string, missing: 'open' | 'unknown',
): Reading<FuzzySpan> => {
  const at = text.indexOf(separator);
  const readEnd = (end: string, position: number): Reading<SpanEnd> =>
    !end ? ok(missing) : end === '..' ? ok('open') : readDate(end, position, wide);
  const endBase = at + separator.length;
  const start = readEnd(text.slice(0, at), base);
  if (!start.ok) return start;
  const end = readEnd(text.slice(endBase), base + endBase);
  if (!end.ok) return end;
  const span = fuzzySpan(text, start.value, end.value);
  return span ? ok(span) : dateError('end-before-start', base + endBase);
};

/** `[…]` or `{…}`. */
const readSet = (text: string, wide: boolean): Reading<DateSet> => {
  const one = text[0] === '[';
  const last = text.length - 1;
  if (text[last] !== (one ? ']' : '}')) return dateError('syntax', text.length);
  const members: (FuzzyDate | FuzzySpan)[] = [];
  let base = 1;
  for (const part of text.slice(1, -1).split(',')) {
    const open = part.startsWith('..') ? base > 1 : part.endsWith('..') && base + part.length < last;
    if (open || part === '..') return dateError('syntax', base);
    const member = part.includes('..') ? readSpan(part, base, wide, '..', 'open') : readDate(part, base, wide);
    if (!member.ok) return member;
    members.push(member.value);
    base += part.length + 1;
  }
  return ok(dateSet(text, one ? 'one' : 'all', members));
};

/** Reads EDTF and, when `wide`, the date-times of RFC 3339 and HTML and HTML's week as well. */
export const readDateText = (text: string, wide: boolean): Reading<NewsDate> => {
  if (!text) return dateError('empty', 0);
  if (text.length > MAX_DATE_LENGTH) return dateError('too-long', MAX_DATE_LENGTH);
  if (text[0] === '[' || text[0] === '{') return readSet(text, wide);
  return text.includes('/') ? readSpan(text, 0, wide, '/', 'unknown') : readDate(text, 0, wide);
};

/** Reads an EDTF text. Never throws, never guesses. */
export const parseEdtf = (text: string): Result<NewsDate, DateError> => readDateText(text, false);
