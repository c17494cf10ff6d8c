/**
 * What Arabic says around a date. Nothing here bends the words that it stands beside: centuries are numbered, since
 * their names would change after a preposition.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {seasonPhrase} from './parts.js';

/** What a stretch of 3, 4 or 6 months is called; the noun may be feminine or not, and so are its numerals. */
const PARTS: Readonly<Record<number, readonly string[]>> = {
  3: ['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الرابع'],
  4: ['الثلث الأول', 'الثلث الثاني', 'الثلث الثالث'],
  6: ['النصف الأول', 'النصف الثاني'],
};

/** Arabic. */
export const arabicPhrases: LanguagePhrases = {
  about: (words) => /^قبل /.test(words) ? words.replace('قبل', 'قبل نحو') : `نحو ${words}`,
  uncertain: (words) => `${words} (غير مؤكد)`,
  since: (words) => `منذ ${words.replace(/^قبل /, '')}`,
  until: (words) => /^قبل /.test(words) ? `حتى ما ${words}` : `حتى ${words}`,
  endUnknown: (words, precision) => `${arabicPhrases.since(words, precision)}، والنهاية غير معروفة`,
  startUnknown: (words, precision) => `${arabicPhrases.until(words, precision)}، والبداية غير معروفة`,
  orEarlier: (words) => `${words} أو قبل ذلك`,
  orLater: (words) => `${words} أو بعد ذلك`,
  oneOf: (words) => `أحد هذه التواريخ: ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'اليوم' : 'الشهر'} غير معروف)`,
  decade: (year) => `عقد ${year}`,
  century: (ordinal, era) => `القرن الـ${ordinal}${era}`,
  season: seasonPhrase({
    names: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    hemispheres: [' (نصف الكرة الشمالي)', ' (نصف الكرة الجنوبي)'],
    part: (ordinal, months, year) => `${PARTS[months]?.[ordinal - 1]} من ${year}`,
  }),
  week: (week, year) => `الأسبوع ${week} من ${year}`,
  ago: (words) => words,
};
