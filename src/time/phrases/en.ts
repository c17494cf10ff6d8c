/**
 * What English says around dates, those of few events too: loaded together with what reads these.
 */
import {plainEnglish} from '../date-phrases.js';
import type {LanguagePhrases} from '../date-phrases.js';
import {seasonPhrase} from './parts.js';

const englishOrdinal = (number: number): string =>
  number + ((number - number % 10) % 100 !== 10 && ['', 'st', 'nd', 'rd'][number % 10] || 'th');

const PARTS: Readonly<Record<number, string>> = {3: 'quarter', 4: 'third', 6: 'half'};

/** English phrases. */
export const englishPhrases: LanguagePhrases = {
  ...plainEnglish,
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
};
