/**
 * What Hebrew says around a date. `מאז` and `עד` are words of their own, so that nothing has to be joined to a number.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {seasonPhrase} from './parts.js';

/** What a stretch of 3, 4 or 6 months is called. */
const PARTS: Readonly<Record<number, readonly string[]>> = {
  3: ['הרבעון הראשון', 'הרבעון השני', 'הרבעון השלישי', 'הרבעון הרביעי'],
  4: ['השליש הראשון', 'השליש השני', 'השליש השלישי'],
  6: ['המחצית הראשונה', 'המחצית השנייה'],
};

/** Hebrew. */
export const hebrewPhrases: LanguagePhrases = {
  about: (words) => /^לפני /.test(words) ? words.replace('לפני ', 'לפני כ־') : `בסביבות ${words}`,
  uncertain: (words) => `${words} (לא ודאי)`,
  since: (words) => /^לפני /.test(words) ? `החל מ${words}` : `מאז ${words}`,
  until: (words) => `עד ${words}`,
  endUnknown: (words, precision) => `${hebrewPhrases.since(words, precision)}, הסוף אינו ידוע`,
  startUnknown: (words, precision) => `${hebrewPhrases.until(words, precision)}, ההתחלה אינה ידועה`,
  orEarlier: (words) => `${words} או לפני כן`,
  orLater: (words) => `${words} או לאחר מכן`,
  oneOf: (words) => `אחד מהתאריכים: ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'היום' : 'החודש'} אינו ידוע)`,
  decade: (year) => `שנות ה־${year}`,
  century: (ordinal, era) => `המאה ה־${ordinal}${era}`,
  season: seasonPhrase({
    names: ['אביב', 'קיץ', 'סתיו', 'חורף'],
    hemispheres: [' (חצי הכדור הצפוני)', ' (חצי הכדור הדרומי)'],
    part: (ordinal, months, year) => `${PARTS[months]?.[ordinal - 1]} של ${year}`,
  }),
  week: (week, year) => `שבוע ${week} של ${year}`,
  // The mark that Intl sets before the number is in the way of the prefix.
  ago: (words) => words.replace(/\u200f/g, ''),
};
