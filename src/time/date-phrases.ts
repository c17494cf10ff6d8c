/**
 * What languages say around a date: about, since, until, the 2010s. A table that a page can replace; English and
 * French are built in, and signs stand in for every other language.
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
  /** The `ordinal`th century; `era` is set before the year 1. */
  century?(ordinal: number, era: string): string;
  /** EDTF's part of a year, 21 to 41. A winter also ends in `nextYear`. */
  season?(season: number, year: string, nextYear: string): string;
  week?(week: number, year: string): string;
  /** Millions of years ago, as `Intl` gives it. */
  ago?(words: string): string;
  /** The number of a day. */
  day?(day: string): string;
}

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

const frenchOrdinal = (number: number): string => number + (number === 1 ? 'er' : 'e');

const romanDigit = (digit: number, one: string, five: string, ten: string): string => digit > 9 ? ten
  : digit % 5 > 3 ? one + (digit > 5 ? ten : five) : (digit > 4 ? five : '') + one.repeat(digit % 5);

/** Up to 100 centuries. */
const roman = (digits: string): string =>
  romanDigit(Math.floor(Number(digits) / 10), 'X', 'L', 'C') + romanDigit(Number(digits) % 10, 'I', 'V', 'X');

/** French `à` with what follows it; without an article it is `en`. */
const TO: Readonly<Record<string, string>> = {'le ': 'au ', 'les ': 'aux ', 'l': 'à l', 'il': 'il', '': 'en '};

/** The phrase for parts of a year; those that are no seasons are named by their months. */
const seasonPhrase = (
  names: readonly string[], hemispheres: readonly string[], ordinal: (number: number) => string,
  parts: Readonly<Record<number, string>>,
): NonNullable<DatePhrases['season']> => (season, year, nextYear) => {
  const {month, length} = seasonMonths(season);
  if (season > 32) return `${ordinal((month - 1) / length + 1)} ${parts[length]} ${year}`;
  return `${names[(season - 21) % 4]} ${year}${month > 11 && nextYear ? `–${nextYear}` : ''}`
    + (season > 24 ? ` (${hemispheres[season > 28 ? 1 : 0]})` : '');
};

/** Long units, and those that bring their article, have none. */
const withArticle = (words: string, precision: Precision): string =>
  /^(les? |il y a )/.test(words) || /^(c|de|y|mo|.*um)/.test(precision) ? words
    : precision === 'week' ? `la ${words}`
      : /^[éah]/.test(words) ? `l'${words}` : `le ${words}`;

/** English. */
export const englishPhrases: DatePhrases = {
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
  season: seasonPhrase(['spring', 'summer', 'autumn', 'winter'], ['northern hemisphere', 'southern hemisphere'],
    englishOrdinal, {3: 'quarter of', 4: 'third of', 6: 'half of'}),
  week: (week, year) => `week ${week} of ${year}`,
};

/** French, with its articles: `le` before a day, `l’` before a vowel, none before a month or a year. */
export const frenchPhrases: DatePhrases = {
  about: (words, precision) => `vers ${withArticle(words, precision)}`.replace('vers il y a', 'il y a environ'),
  uncertain: (words) => `${words} (incertain)`,
  since: (words, precision) => `depuis ${withArticle(words, precision)}`.replace('il y a ', ''),
  until: (words, precision) =>
    `jusqu'${withArticle(words, precision).replace(/^(les? |i?l|)/, (start) => TO[start] ?? '')}`,
  endUnknown: (words, precision) => `${frenchPhrases.since(words, precision)}, fin inconnue`,
  startUnknown: (words, precision) => `${frenchPhrases.until(words, precision)}, début inconnu`,
  orEarlier: (words) => `${words} ou avant`,
  orLater: (words) => `${words} ou après`,
  oneOf: (words) => `l'une de ces dates : ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'jour' : 'mois'} inconnu)`,
  decade: (year) => `les années ${year}`,
  century: (ordinal, era) => `le ${frenchOrdinal(ordinal).replace(/\d+/, roman)} siècle${era}`,
  season: seasonPhrase(['printemps', 'été', 'automne', 'hiver'], ['hémisphère nord', 'hémisphère sud'],
    frenchOrdinal, {3: 'trimestre', 4: 'quadrimestre', 6: 'semestre'}),
  week: (week, year) => `semaine ${week} de ${year}`,
  ago: (words) => words.replace(/(ion|iard)(s?)\sans$/, "$1$2 d'années"),
  day: (day) => day === '1' ? '1er' : day,
};

/** Phrases by language. */
export const PHRASES: Readonly<Record<string, DatePhrases>> = {en: englishPhrases, fr: frenchPhrases};
