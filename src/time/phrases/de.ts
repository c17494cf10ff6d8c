/**
 * What German says around a date. `seit`, `bis` and `etwa` stand before a date without an article, so that days and
 * months stay as they are; what is named by a noun (a season, a century) takes one.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {seasonPhrase} from './parts.js';

const PARTS: Readonly<Record<number, string>> = {3: 'Quartal', 4: 'Jahresdrittel', 6: 'Halbjahr'};

/** What is named by a noun takes its article. */
const NAMED = /^(?=Frühling|Sommer|Herbst|Winter|\d+\. (Jahrh|Quart|Jahresd|Halbj))/;

/** German. */
export const germanPhrases: LanguagePhrases = {
  about: (words) => /^vor /.test(words) ? words.replace('vor ', 'vor etwa ') : `etwa ${words}`,
  uncertain: (words) => `${words} (unsicher)`,
  since: (words) => /^vor /.test(words) ? words.replace('vor', 'seit')
    : `seit ${words.replace(NAMED, 'dem ').replace(/^(\S+er-Jahre)/, 'den $1n')}`,
  until: (words) => `bis ${words.replace(NAMED, 'zum ').replace(/^(\S+er-Jahre)/, 'in die $1')}`,
  endUnknown: (words, precision) => `${germanPhrases.since(words, precision)}, Ende unbekannt`,
  startUnknown: (words, precision) => `${germanPhrases.until(words, precision)}, Anfang unbekannt`,
  orEarlier: (words) => `${words} oder früher`,
  orLater: (words) => `${words} oder später`,
  oneOf: (words) => `eines von: ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'Tag' : 'Monat'} unbekannt)`,
  decade: (year) => `${year}er-Jahre`,
  century: (ordinal, era) => `${ordinal}. Jahrhundert${era}`,
  season: seasonPhrase({
    names: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
    hemispheres: [' (Nordhalbkugel)', ' (Südhalbkugel)'],
    part: (ordinal, months, year) => `${ordinal}. ${PARTS[months]} ${year}`,
  }),
  week: (week, year) => `Woche ${week} des Jahres ${year}`,
  ago: (words) => words,
};
