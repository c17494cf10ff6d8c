/**
 * What Japanese says around a date: almost all of it behind. The year goes first and carries its 年; brackets, commas
 * and colons are full-width.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {seasonPhrase} from './parts.js';

/** `2020～2021年`; a year with unknown digits comes without its 年. */
const yearsOf = (years: string): string => `${years.replace(/年/g, '').replace('–', '～')}年`;

/** Japanese. */
export const japanesePhrases: LanguagePhrases = {
  about: (words) => /前$/.test(words) ? `約${words}` : `${words}頃`,
  uncertain: (words) => `${words}（不確実）`,
  since: (words) => `${words}から`,
  until: (words) => `${words}まで`,
  endUnknown: (words) => `${words}から（終了時期不明）`,
  startUnknown: (words) => `${words}まで（開始時期不明）`,
  orEarlier: (words) => `${words}以前`,
  orLater: (words) => `${words}以降`,
  oneOf: (words) => `次のいずれか：${words}`,
  unspecified: (words, unit) => `${words}（${unit === 'day' ? '日' : '月'}は不明）`,
  decade: (year) => `${year}年代`,
  century: (ordinal, era) => `${era && '紀元前'}${ordinal}世紀`,
  season: seasonPhrase({
    names: ['春', '夏', '秋', '冬'],
    hemispheres: ['（北半球）', '（南半球）'],
    // Four months have no name of their own.
    part: (ordinal, months, year) => months === 3 ? `${yearsOf(year)}第${ordinal}四半期`
      : months === 6 ? `${yearsOf(year)}${ordinal === 1 ? '前' : '後'}半` : '',
    named: (name, years) => yearsOf(years) + name,
  }),
  week: (week, year) => `${yearsOf(year)}第${week}週`,
  ago: (words) => words.replace(/\s/g, ''),
};
