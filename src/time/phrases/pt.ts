/**
 * What Portuguese says around a date. Days, months and years stand without an article; what is named by a noun takes
 * its own, which `de` and `por` run together with.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {roman, seasonPhrase} from './parts.js';

const PARTS: Readonly<Record<number, string>> = {3: 'trimestre', 4: 'quadrimestre', 6: 'semestre'};

/** `a` or `o` before a noun; nothing before a day, a month, a year. */
const articleOf = (words: string): string =>
  /^(década|semana|primavera)/.test(words) ? 'a ' : /^(século|verão|outono|inverno|\d\.º)/.test(words) ? 'o ' : '';

/** Portuguese. */
export const portuguesePhrases: LanguagePhrases = {
  about: (words) => /^há /.test(words) ? words.replace('há', 'há cerca de')
    : `por volta d${articleOf(words) || 'e '}${words}`,
  uncertain: (words) => `${words} (data incerta)`,
  since: (words) => `desde ${articleOf(words)}${words}`,
  until: (words) => `até ${articleOf(words)}${words}`,
  endUnknown: (words, precision) => `${portuguesePhrases.since(words, precision)}, fim desconhecido`,
  startUnknown: (words, precision) => `${portuguesePhrases.until(words, precision)}, início desconhecido`,
  orEarlier: (words) => `${words} ou antes`,
  orLater: (words) => `${words} ou depois`,
  oneOf: (words) => `uma destas datas: ${words}`,
  unspecified: (words, unit) => `${words} (${unit === 'day' ? 'dia' : 'mês'} desconhecido)`,
  decade: (year) => `década de ${year}`,
  century: (ordinal, era) => `século ${roman(ordinal)}${era}`,
  season: seasonPhrase({
    names: ['primavera', 'verão', 'outono', 'inverno'],
    hemispheres: [' (hemisfério norte)', ' (hemisfério sul)'],
    part: (ordinal, months, year) => `${ordinal}.º ${PARTS[months]} de ${year}`,
    named: (name, years) => `${name} de ${years}`,
  }),
  week: (week, year) => `semana ${week} de ${year}`,
  ago: (words) => words.replace(/(lh(ão|ões))\sanos$/, '$1 de anos'),
};
