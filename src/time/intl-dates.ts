/**
 * `Intl` for dates: formatters made once, and a few repairs. Always the Gregorian calendar, which is the one that
 * dates are written in, and always for an instant that `Date` can hold; `date-words.ts` knows the years beyond.
 */
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
    const tag = Intl.getCanonicalLocales(locale)[0] ?? 'en';
    return tag === 'en' ? 'en-GB' : tag;
  } catch {
    return 'en-GB';
  }
});

/** Replaces parts by their type: a masked year, an ordinal first of the month. */
export type PartChange = (type: string, value: string) => string;

/** A formatter of dates in the Gregorian calendar; hours have two digits where the clock has 24. */
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(`d${locale}${JSON.stringify(options)}`, () => {
    const create = (hour: 'numeric' | '2-digit'): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, {timeZone: 'UTC', calendar: 'gregory', ...options, ...options.hour && {hour}});
    const format = create('numeric');
    return format.resolvedOptions().hourCycle?.startsWith('h2') ? create('2-digit') : format;
  });

/** The words of an instant. */
export const formatInstant = (
  instant: EpochMs, locale: string, options: Intl.DateTimeFormatOptions, change: PartChange,
): string => dateFormat(locale, options).formatToParts(instant).map(({type, value}) => change(type, value)).join('');

/** The words of a stretch from one instant to another, with what they share said once. */
export const formatInstants = (
  from: EpochMs, to: EpochMs, locale: string, options: Intl.DateTimeFormatOptions, change: PartChange,
): string => {
  const parts = dateFormat(locale, options).formatRangeToParts(from, to);
  // Some languages part with thin spaces: none between two numbers (`20–22 March`), ordinary ones between words.
  const tight = parts.filter(({source}) => source !== 'shared').length === 2;
  return parts.map(({type, value}) =>
    /^\s*–\s*$/.test(value) ? tight ? '–' : ' – ' : change(type, value)).join('');
};

/** A number with grouped digits, or in words (`13.8 billion`). */
export const formatNumber = (value: number, locale: string, inWords = false): string =>
  cached(`n${inWords}${locale}`, () => new Intl.NumberFormat(locale, inWords
    ? {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4} : {})).format(value);

/** So many years ago, from a million on in words. */
export const formatYearsAgo = (years: number, locale: string): string => {
  const number = formatNumber(years, locale, years >= 1e6);
  const parts = cached(`r${locale}`, () => new Intl.RelativeTimeFormat(locale)).formatToParts(-years, 'year');
  const first = parts.findIndex(({type}) => type !== 'literal');
  return parts.map(({type, value}, i) => type === 'literal' ? value : i === first ? number : '').join('');
};

/** A list joined by the language's `and` or `or`. */
export const formatList = (items: readonly string[], locale: string, type: 'conjunction' | 'disjunction'): string =>
  cached(`${type}${locale}`, () => new Intl.ListFormat(locale, {type})).format(items);
