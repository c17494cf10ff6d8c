/**
 * `Intl` for dates: formatters made once, and a few repairs. In the Gregorian calendar, which is the one that dates are
 * written in, unless the tag names another (`-u-ca-`); and for any year: `Intl` ends with `Date`, so years of more than
 * four digits are said in a year of the same era that it knows, and get their own number.
 */
import {CYCLE_MS} from './calendar.js';
import type {EpochMs} from './span.js';

const cache = new Map<string, unknown>();

/** The value made for a key, once: `Intl` objects are dear to make. */
export const cached = <T>(key: string, create: () => T): T => {
  if (!cache.has(key)) cache.set(key, create());
  return cache.get(key) as T;
};

/** The tag for `Intl`: bare `en` is said in day-month-year order, a broken tag as English. */
export const intlLocale = (locale: string): string => cached(`l${locale}`, () => {
  try {
    locale = Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    locale = 'en';
  }
  return locale.replace(/^en(?=$|-u-)/, 'en-GB');
});

/** Calendars beside the Gregorian one; `other-calendars.ts` registers what is known of them. */
export interface OtherCalendars {
  calendarOf(locale: string): string;
  isIn(calendar: string, from: EpochMs, to: EpochMs): boolean;
}

let others: OtherCalendars | undefined;

/** Makes other calendars known from now on. */
export const registerCalendars = (calendars: OtherCalendars): void => { others = calendars; };

/** The calendar that a canonical tag asks for (`-u-ca-`), if it is known; else `gregory`, whatever is usual in the language. */
export const calendarOf = (locale: string): string => others?.calendarOf(locale) ?? 'gregory';

/** Whether a calendar other than the Gregorian one has years for a stretch. */
export const isIn = (calendar: string, from: EpochMs, to = from): boolean => others?.isIn(calendar, from, to) ?? false;

/** Digits 0 to 9 of a text as the tag has them: `-u-nu-`, or what is usual. */
export const toDigits = (text: string, locale: string): string => {
  const digits = cached(`#${locale}`, () => [...formatNumber(9_876_543_210, locale, {useGrouping: false})].reverse());
  return digits[1] === '1' ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
};

/** Replaces parts by their type: a masked year, an ordinal first of the month. */
export type PartChange = (type: string, value: string) => string;

/** Changes nothing. */
export const keep: PartChange = (_type, value) => value;

type DateOptions = Intl.DateTimeFormatOptions;

/** A formatter of dates; hours have two digits where the clock has 24. */
const dateFormat = (locale: string, options: DateOptions): Intl.DateTimeFormat =>
  cached(`d${locale}${JSON.stringify(options)}`, () => {
    const create = (hour: DateOptions['hour']): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, {timeZone: 'UTC', calendar: 'gregory', ...options, ...options.hour && {hour}});
    const format = create('numeric');
    return format.resolvedOptions().hour12 === false ? create('2-digit') : format;
  });

/**
 * The words of an instant, or of a stretch from it to another with what they share said once (years of four digits
 * only). Far from 1970 a double misses the boundary of a day or an hour by seconds: `roundMs` is the unit meant.
 */
export const formatInstants = (
  from: EpochMs, to: EpochMs | undefined, locale: string, options: DateOptions, change = keep, roundMs = 1,
): string => {
  const {calendar = calendarOf(locale)} = options;
  const isOther = isIn(calendar, from, to);
  const cycles = Math.floor(from / CYCLE_MS);
  const local = Math.round((from - cycles * CYCLE_MS) / roundMs) * roundMs;
  const year = new Date(local).getUTCFullYear() + cycles * 400;
  const shown = year > 0 ? year : 1 - year;
  const isFar = to === undefined && shown > 9999;
  const format = dateFormat(locale, isOther ? {...options, calendar}
    // Among the years of another calendar, one of this has to say so.
    : calendar === 'gregory' || !options.year ? options : {...options, era: 'short'});
  const near = isFar ? year > 0 ? local : local - 6 * CYCLE_MS : from;
  // In one piece it takes a fifth of the time.
  if (to === undefined && !isFar && change === keep) return format.format(near);
  const one = (instant: EpochMs): readonly Part[] => format.formatToParts(instant);
  const parts: readonly Part[] = to === undefined ? one(near) : rangeParts(format.formatRangeToParts(from, to), one, from, to);
  // Some languages part with thin spaces: none between two numbers (`20–22 March`), ordinary ones between words.
  const dash = parts.filter(({source}) => source !== 'shared').length < 3 ? '–' : ' – ';
  return parts.map(({type, value}) => /^\s*–\s*$/.test(value) ? dash
    : change(type, isFar && type === 'year' ? formatNumber(shown, locale) : value)).join('');
};

interface Part {
  readonly type: string;
  readonly value: string;
  readonly source?: string;
}

/**
 * Chinese and Japanese get ranges in figures and slashes, and of some calendars months are left out: there the end
 * follows the start, without what it begins with as that does.
 */
const rangeParts = (
  range: readonly Part[], one: (instant: EpochMs) => readonly Part[], from: EpochMs, to: EpochMs,
): readonly Part[] => {
  const isWhole = range.some(({source}) => source !== 'shared');
  if (isWhole && !range.some(({value}) => value === '/' || value === '-')) return range;
  const [start, end] = [one(from), one(to)];
  const first = end.findIndex(({value}, i) => value !== start[i]?.value);
  if (first < 0) return range;
  const dash = range.some(({value}) => value.includes('～')) ? '～' : first > 0 ? '–' : ' – ';
  const [last] = start.slice(-1);
  return [...start.slice(0, -1), {type: last?.type ?? '', value: (last?.value ?? '') + dash}, ...end.slice(first)];
};

/** A number with grouped digits, or as the options say. */
export const formatNumber = (value: number, locale: string, options: Intl.NumberFormatOptions = {}): string =>
  cached(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)).format(value);

/** So many years from today, before it when negative; from a million on in the short or long form asked for. */
export const formatYears = (years: number, locale: string, options: Intl.NumberFormatOptions): string => {
  const format = cached(`r${locale}`, () => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
  if (!years) return format.format(0, 'day');
  const amount = Math.abs(years);
  const number = formatNumber(amount, locale, amount < 1e6 ? {} : {notation: 'compact', ...options});
  return format.format(years, 'year').replace(/\p{N}.*\p{N}/u, number);
};

/** A list joined by the language's `and` or `or`. */
export const formatList = (items: readonly string[], locale: string, type: 'conjunction' | 'disjunction'): string =>
  cached(type + locale, () => new Intl.ListFormat(locale, {type})).format(items);
