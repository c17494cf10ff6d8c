/**
 * What Spanish says around a date, with its articles: `el` before a day, none before a month or a year.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {roman, seasonPhrase} from './parts.js';
import type {Precision} from '../fuzzy-date.js';

const PARTS: Readonly<Record<number, string>> = {3: 'trimestre', 4: 'cuatrimestre', 6: 'semestre'};

/** Months and years have none, nor has what lies so many years ago. */
const withArticle = (words: string, precision: Precision): string =>
  /^(hace|en) /.test(words) || /^(year|month|millennium)$/.test(precision) ? words
    : /^(década|semana|primavera)/.test(words) ? `la ${words}`
      // A span of years stands for what has no name.
      : /^(decade|century)$/.test(precision) && /^\d/.test(words) ? words : `el ${words}`;

/** Spanish. */
export const spanishPhrases: LanguagePhrases = {
  about: (words, precision) => /^hace /.test(words) ? words.replace('hace', 'hace unos')
    : `hacia ${withArticle(words, precision)}`,
  uncertain: (words) => `${words} (fecha incierta)`,
  since: (words, precision) => `desde ${withArticle(words, precision)}`,
  until: (words, precision) => `hasta ${withArticle(words, precision)}`,
  endUnknown: (words, precision) => `${spanishPhrases.since(words, precision)}, final desconocido`,
  startUnknown: (words, precision) => `${spanishPhrases.until(words, precision)}, inicio desconocido`,
  orEarlier: (words) => `${words} o antes`,
  orLater: (words) => `${words} o después`,
  oneOf: (words) => `una de estas fechas: ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'día' : 'mes'} desconocido)`,
  decade: (year) => `década de ${year}`,
  century: (ordinal, era) => `siglo ${roman(ordinal)}${era}`,
  season: seasonPhrase({
    names: ['primavera', 'verano', 'otoño', 'invierno'],
    hemispheres: [' (hemisferio norte)', ' (hemisferio sur)'],
    part: (ordinal, months, year) => `${ordinal}.${ordinal % 2 ? 'er' : 'º'} ${PARTS[months]} de ${year}`,
    named: (name, years) => `${name} de ${years}`,
  }),
  week: (week, year) => `semana ${week} de ${year}`,
  ago: (words) => words.replace(/(ill(ón|ones))\saños$/, '$1 de años'),
};
