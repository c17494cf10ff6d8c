/**
 * What languages say around a date: about, since, until, the 2010s. English is built in, others are registered
 * (`phrases/`, or a page's own), and signs stand in for the rest.
 */
import {seasonMonths} from './calendar.js';
import type {Precision} from './fuzzy-date.js';

/**
 * Phrases of one language. `words` are the words of a date as `Intl` gives them, `precision` the unit that they end
 * with. Optional phrases fall back to a range of months, days or years.
 */
export interface DatePhrases {
  about(words: string, precision: Precision): string;
  uncertain(words: string): string;
  since(words: string, precision: Precision): string;
  until(words: string, precision: Precision): string;
  /** The start is known, nobody says when it ended. */
  endUnknown(words: string, precision: Precision): string;
  startUnknown(words: string, precision: Precision): string;
  /** Some date not after, or not before, this one. */
  orEarlier(words: string): string;
  orLater(words: string): string;
  /** One of a list, which is already joined. */
  oneOf(words: string): string;
  /** The day (month) of the date is not known. */
  unspecified?(words: string, unit: 'day' | 'month'): string;
  /** The ten years from `year`. */
  decade?(year: string): string;
  /** The `ordinal`th century; `era` is what follows a year before the year 1, else empty. */
  century?(ordinal: number, era: string): string;
  /** EDTF's part of a year, 21 to 41; empty: named by its months. A winter also ends in `nextYear`. */
  season?(season: number, year: string, nextYear: string): string;
  week?(week: number, year: string): string;
  /** Years ago, as `Intl` gives it. */
  ago?(words: string): string;
  /** The number of a day. */
  day?(day: string): string;
}

/** The phrases of a language that has all. The number of a day is left to `Intl` in most. */
export type LanguagePhrases = Required<Omit<DatePhrases, 'day'>> & Pick<DatePhrases, 'day'>;

/** Signs for languages without phrases. */
export const neutralPhrases: DatePhrases = {
  about: (words) => `~ ${words}`,
  uncertain: (words) => `${words} (?)`,
  since: (words) => `${words} →`,
  until: (words) => `→ ${words}`,
  endUnknown: (words) => `${words} – ?`,
  startUnknown: (words) => `? – ${words}`,
  orEarlier: (words) => `≤ ${words}`,
  orLater: (words) => `≥ ${words}`,
  oneOf: (words) => words,
};

const englishOrdinal = (number: number): string =>
  number + ((number - number % 10) % 100 !== 10 && ['', 'st', 'nd', 'rd'][number % 10] || 'th');

const romanDigit = (digit: number, one: string, five: string, ten: string): string => digit > 9 ? ten
  : digit % 5 > 3 ? one + (digit > 5 ? ten : five) : (digit > 4 ? five : '') + one.repeat(digit % 5);

/** Roman numerals, which many languages count centuries by: 1 to 100. */
export const roman = (number: number): string =>
  romanDigit(Math.floor(number / 10), 'X', 'L', 'C') + romanDigit(number % 10, 'I', 'V', 'X');

/** What a language has for parts of a year. */
export interface YearParts {
  /** Spring, summer, autumn, winter. */
  readonly names: readonly string[];
  /** What follows where the hemisphere is stated: northern, southern. */
  readonly hemispheres: readonly string[];
  /** The `ordinal`th stretch of 3, 4 or 6 months of a year. */
  readonly part: (ordinal: number, months: number, year: string) => string;
  /** A season with its year, or the two of a winter. Default: side by side. */
  readonly named?: (name: string, years: string) => string;
}

/** The phrase for parts of a year. */
export const seasonPhrase = ({names, hemispheres, part, named}: YearParts): LanguagePhrases['season'] =>
  (season, year, nextYear) => {
    const {month, length} = seasonMonths(season);
    if (season > 32) return part((month - 1) / length + 1, length, year);
    const name = names[(season - 21) % 4] ?? '';
    const years = month > 11 && nextYear ? `${year}–${nextYear}` : year;
    return (named?.(name, years) ?? `${name} ${years}`) + (season > 24 ? hemispheres[season > 28 ? 1 : 0] : '');
  };

const PARTS: Readonly<Record<number, string>> = {3: 'quarter', 4: 'third', 6: 'half'};

/** English. */
export const englishPhrases: LanguagePhrases = {
  about: (words) => `about ${words}`,
  uncertain: (words) => `${words} (uncertain)`,
  since: (words) => `since ${words}`,
  until: (words) => `until ${words}`,
  endUnknown: (words) => `from ${words}, end unknown`,
  startUnknown: (words) => `until ${words}, start unknown`,
  orEarlier: (words) => `${words} or earlier`,
  orLater: (words) => `${words} or later`,
  oneOf: (words) => `one of ${words}`,
  unspecified: (words, unit) => `${words} (${unit} unknown)`,
  decade: (year) => `the ${year}s`,
  century: (ordinal, era) => `the ${englishOrdinal(ordinal)} century${era}`,
  season: seasonPhrase({
    names: ['spring', 'summer', 'autumn', 'winter'],
    hemispheres: [' (northern hemisphere)', ' (southern hemisphere)'],
    part: (ordinal, months, year) => `${englishOrdinal(ordinal)} ${PARTS[months]} of ${year}`,
  }),
  week: (week, year) => `week ${week} of ${year}`,
  ago: (words) => words,
};

const registered = new Map<string, DatePhrases>([['en', englishPhrases]]);

/** Adds or replaces the phrases of a language (BCP 47, mostly a bare language). */
export const registerPhrases = (language: string, phrases: DatePhrases): void => {
  registered.set(language.toLowerCase(), phrases);
};

/** The phrases of a tag, else of its language; signs where nobody has registered any. */
export const phrasesFor = (locale: string): DatePhrases => {
  const [tag = ''] = locale.toLowerCase().split('-u-');
  return registered.get(tag) ?? registered.get(tag.split('-')[0] ?? '') ?? neutralPhrases;
};
