/**
 * What Russian says around a date. `с` and `до` ask for the genitive: days have it from `Intl`; months, weekdays,
 * seasons and the like get it here by the ending of their first word. `примерно` asks for nothing.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {roman, seasonPhrase} from './parts.js';

/** A year by its bare number gets its `г.`, as `Intl` gives it to months and days. */
const yearOf = (years: string): string => /–\d+$/.test(years) ? `${years} гг.` : /\d$/.test(years) ? `${years} г.` : years;

/** Nominative ending → genitive. The autumn is the one feminine in `ь`. */
const ENDINGS: Readonly<Record<string, string>> = {
  'осень': 'осени', 'треть': 'трети', 'ь': 'я', 'й': 'я', 'а': 'ы', 'о': 'а', 'е': 'я', 'я': 'и',
};

const bend = (word: string): string => word.replace(/осень|треть|[^]$/,
  (ending) => ENDINGS[ending] ?? `${ending}а`);

/** Numerals that are written with their ending: `1-й` квартал, `1-я` треть, `1-е` полугодие, `2010-е` годы. */
const NUMERALS: Readonly<Record<string, string>> = {'й': 'го', 'я': 'й', 'е': 'го'};

/** The same date after `с` or `до`. Abbreviations have one form; what starts with the number of a day has it already. */
const genitive = (words: string): string => {
  if (/^\S+-е годы/.test(words)) return words.replace(/-е годы/, '-х годов');
  return yearOf(words)
    .replace(/^(\d)-([йяе]) (\p{L}+)/u, (_, digit: string, ending: string, noun: string) =>
      `${digit}-${NUMERALS[ending]} ${bend(noun)}`)
    .replace(/^\p{Script=Cyrillic}+(?![\p{L}.])/u, bend)
    .replace(/^([IVXLC]+ век)/, '$1а');
};

/** What lies so many years back cannot stand behind a preposition. */
const isAgo = (words: string): boolean => words.endsWith('назад');

const PARTS: Readonly<Record<number, string>> = {3: 'й квартал', 4: 'я треть', 6: 'е полугодие'};

/** Russian. */
export const russianPhrases: LanguagePhrases = {
  about: (words) => `примерно ${yearOf(words)}`,
  uncertain: (words) => `${yearOf(words)} (предположительно)`,
  since: (words) => isAgo(words) ? `${words} и позднее` : `с ${genitive(words)}`,
  until: (words) => isAgo(words) ? `${words} и ранее` : `до ${genitive(words)}`,
  endUnknown: (words, precision) => `${russianPhrases.since(words, precision)}, окончание неизвестно`,
  startUnknown: (words, precision) => `${russianPhrases.until(words, precision)}, начало неизвестно`,
  orEarlier: (words) => `${yearOf(words)} или ранее`,
  orLater: (words) => `${yearOf(words)} или позднее`,
  oneOf: (words) => `одна из дат: ${words}`,
  unspecified: (words, unit) => `${yearOf(words)} (${unit === 'day' ? 'день' : 'месяц'} неизвестен)`,
  decade: (year) => `${year}-е годы`,
  century: (ordinal, era) => `${roman(ordinal)} век${era && ' до н. э.'}`,
  season: seasonPhrase({
    names: ['весна', 'лето', 'осень', 'зима'],
    hemispheres: [' (северное полушарие)', ' (южное полушарие)'],
    part: (ordinal, months, year) => `${ordinal}-${PARTS[months]} ${yearOf(year)}`,
    named: (name, years) => `${name} ${yearOf(years)}`,
  }),
  week: (week, year) => `${week}-я неделя ${yearOf(year)}`,
  ago: (words) => words,
};
