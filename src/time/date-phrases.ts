/**
 * What languages say around a date: about, since, until, the 2010s. A table that a page can replace; English and
 * French are built in, and signs stand in for every other language.
 */
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
  season: (season, year, nextYear) => seasonWords(season, year, nextYear, ['spring', 'summer', 'autumn', 'winter'],
    ['northern hemisphere', 'southern hemisphere'], englishOrdinal, ['quarter of', 'third of', 'half of']),
  week: (week, year) => `week ${week} of ${year}`,
};

/** French, with its articles: `le` before a day, `l’` before a vowel, none before a month or a year. */
export const frenchPhrases: DatePhrases = {
  about: (words, precision) => words.startsWith('il y a ') ? words.replace('il y a ', 'il y a environ ')
    : `vers ${withArticle(words, precision)}`,
  uncertain: (words) => `${words} (incertain)`,
  since: (words, precision) => `depuis ${withArticle(words, precision).replace(/^il y a /, '')}`,
  until: (words, precision) => frenchUntil(withArticle(words, precision)),
  endUnknown: (words, precision) => `depuis ${withArticle(words, precision).replace(/^il y a /, '')}, fin inconnue`,
  startUnknown: (words, precision) => `${frenchUntil(withArticle(words, precision))}, début inconnu`,
  orEarlier: (words) => `${words} ou avant`,
  orLater: (words) => `${words} ou après`,
  oneOf: (words) => `l'une de ces dates : ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'jour' : 'mois'} inconnu)`,
  decade: (year) => `les années ${year}`,
  century: (ordinal, era) => `le ${roman(ordinal)}${ordinal === 1 ? 'er' : 'e'} siècle${era}`,
  season: (season, year, nextYear) => seasonWords(season, year, nextYear, ['printemps', 'été', 'automne', 'hiver'],
    ['hémisphère nord', 'hémisphère sud'], frenchOrdinal, ['trimestre', 'quadrimestre', 'semestre']),
  week: (week, year) => `semaine ${week} de ${year}`,
  ago: (words) => words.replace(/(ion|iard)(s?)\sans$/, "$1$2 d'années"),
  day: (day) => day === '1' ? '1er' : day,
};

const englishOrdinal = (number: number): string => number
  + (Math.floor(number / 10) % 10 === 1 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');

const frenchOrdinal = (number: number): string => number + (number === 1 ? 'er' : 'e');

/** Up to 100 centuries. */
const roman = (number: number): string => {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C'];
  const units = tens[number % 10]?.replace(/./g, (letter) => letter === 'X' ? 'I' : letter === 'L' ? 'V' : 'X');
  return `${tens[Math.floor(number / 10)]}${units}`;
};

const seasonWords = (
  season: number, year: string, nextYear: string, names: readonly string[], hemispheres: readonly string[],
  ordinal: (number: number) => string, parts: readonly string[],
): string => {
  if (season > 32) {
    const part = season > 39 ? 2 : season > 36 ? 1 : 0;
    return `${ordinal(season - ([33, 37, 40][part] ?? 0) + 1)} ${parts[part]} ${year}`;
  }
  const crossesYears = season === 24 || season === 28 || season === 30;
  const hemisphere = hemispheres[Math.floor((season - 25) / 4)];
  return `${names[(season - 21) % 4]} ${crossesYears && nextYear ? `${year}–${nextYear}` : year}`
    + (hemisphere ? ` (${hemisphere})` : '');
};

const withArticle = (words: string, precision: Precision): string =>
  /^(les? |il y a )/.test(words) || /^(mil|cen|dec|yea|mon)/.test(precision) ? words
    : precision === 'week' ? `la ${words}`
      : /^[éah]/.test(words) ? `l'${words}` : `le ${words}`;

const frenchUntil = (words: string): string =>
  words.startsWith('le ') ? `jusqu'au ${words.slice(3)}`
    : words.startsWith('les ') ? `jusqu'aux ${words.slice(4)}`
      : words.startsWith('il ') ? `jusqu'${words}`
        : `jusqu'${/^l['a]/.test(words) ? 'à' : 'en'} ${words}`;

/** Phrases by language. */
export const PHRASES: Readonly<Record<string, DatePhrases>> = {en: englishPhrases, fr: frenchPhrases};
