/**
 * What Chinese (in simplified characters) says around a date. The year goes first and carries its 年; brackets, commas
 * and colons are full-width.
 */
import type {LanguagePhrases} from '../date-phrases.js';
import {seasonPhrase} from './parts.js';

/** `2020–2021年`; a year with unknown digits comes without its 年. */
const yearsOf = (years: string): string => `${years.replace(/年/g, '')}年`;

/** Chinese in simplified characters. */
export const chinesePhrases: LanguagePhrases = {
  about: (words) => `约${words}`,
  uncertain: (words) => `${words}（不确定）`,
  since: (words) => `自${words}起`,
  until: (words) => `至${words}`,
  endUnknown: (words) => `自${words}起，结束时间不详`,
  startUnknown: (words) => `至${words}，开始时间不详`,
  orEarlier: (words) => `${words}或更早`,
  orLater: (words) => `${words}或更晚`,
  oneOf: (words) => `以下之一：${words}`,
  unspecified: (words, unit) => `${words}（${unit === 'day' ? '日期' : '月份'}不详）`,
  decade: (year) => `${year}年代`,
  century: (ordinal, era) => `${era && '公元前'}${ordinal}世纪`,
  season: seasonPhrase({
    names: ['春季', '夏季', '秋季', '冬季'],
    hemispheres: ['（北半球）', '（南半球）'],
    // Four months have no name of their own.
    part: (ordinal, months, year) => months === 3 ? `${yearsOf(year)}第${ordinal}季度`
      : months === 6 ? `${yearsOf(year)}${ordinal === 1 ? '上' : '下'}半年` : '',
    named: (name, years) => yearsOf(years) + name,
  }),
  week: (week, year) => `${yearsOf(year)}第${week}周`,
  ago: (words) => words.replace(/\s/g, ''),
};
