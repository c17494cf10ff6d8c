/**
 * What French says around a date, with its articles: `le` before a day, `l’` before a vowel, none before a month or a
 * year.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {roman, seasonPhrase} from './parts.js';
import type {Precision} from '../fuzzy-date.js';

const ordinalOf = (number: number): string => number + (number === 1 ? 'er' : 'e');

/** `à` with what follows it; without an article it is `en`. */
const TO: Readonly<Record<string, string>> = {'le ': 'au ', 'les ': 'aux ', 'l': 'à l', 'il': 'il', '': 'en '};

const PARTS: Readonly<Record<number, string>> = {3: 'trimestre', 4: 'quadrimestre', 6: 'semestre'};

/** Long units, and those that bring their article, have none. */
const withArticle = (words: string, precision: Precision): string =>
  /^(les? |il y a )/.test(words) || /^(c|de|y|mo|.*um)/.test(precision) ? words
    : precision === 'week' ? `la ${words}`
      : /^[éah]/.test(words) ? `l'${words}` : `le ${words}`;

/** French. */
export const frenchPhrases: LanguagePhrases = {
  about: (words, precision) => `vers ${withArticle(words, precision)}`.replace('vers il y a', 'il y a environ'),
  uncertain: (words) => `${words} (incertain)`,
  since: (words, precision) => `depuis ${withArticle(words, precision)}`.replace('il y a ', ''),
  until: (words, precision) =>
    `jusqu'${withArticle(words, precision).replace(/^(les? |i?l|)/, (start) => TO[start] ?? '')}`,
  endUnknown: (words, precision) => `${frenchPhrases.since(words, precision)}, fin inconnue`,
  startUnknown: (words, precision) => `${frenchPhrases.until(words, precision)}, début inconnu`,
  orEarlier: (words) => `${words} ou avant`,
  orLater: (words) => `${words} ou après`,
  oneOf: (words) => `l'une de ces dates\u00a0: ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'jour' : 'mois'} inconnu)`,
  decade: (year) => `les années ${year}`,
  century: (ordinal, era) => `le ${ordinalOf(ordinal).replace(/\d+/, (digits) => roman(Number(digits)))} siècle${era}`,
  season: seasonPhrase({
    names: ['printemps', 'été', 'automne', 'hiver'],
    hemispheres: [' (hémisphère nord)', ' (hémisphère sud)'],
    part: (ordinal, months, year) => `${ordinalOf(ordinal)} ${PARTS[months]} ${year}`,
  }),
  week: (week, year) => `semaine ${week} de ${year}`,
  ago: (words) => words.replace(/(ion|iard)(s?)\sans$/, "$1$2 d'années"),
  day: (day) => day === '1' ? '1er' : day,
};
