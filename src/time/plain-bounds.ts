/**
 * The bounds of plain dates without their reading: `2016-03-14`, `2016-03-14T12:30`, with seconds, thousandths and `Z`.
 * A million records are mostly such dates; everything else is left to `parse-date.ts`, with which a law holds this in step.
 */
import {MS_PER_DAY} from './calendar.js';

/** Days from 1 March to the first of each month, from March on. */
const DAYS_BEFORE = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337];

/** Two digits at `i`, or NaN. */
const two = (text: string, i: number): number => {
  const tens = text.charCodeAt(i) - 48;
  const ones = text.charCodeAt(i + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : NaN;
};

/**
 * Writes start, end (epoch ms) and whether the text has an offset (0 or 1) to `out` at `at`, `at + 1` and `at + 2`;
 * false when the text is none of the plain forms, of which nothing else follows.
 */
export const readPlainBounds = (text: unknown, out: Float64Array, at = 0): boolean => {
  if (typeof text !== 'string' || text[4] !== '-' || text[7] !== '-') return false;
  const {length} = text;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  // Counted from March, so that the odd day of a leap year is the last.
  const march = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const before = DAYS_BEFORE[march] ?? NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = march === 11 ? 28 + +isLeap : (DAYS_BEFORE[march + 1] ?? NaN) - before;
  // Also false for NaN.
  if (!(year >= 0 && month >= 1 && month < 13 && day >= 1 && day <= days)) return false;
  const whole = years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + before + day;
  // 1 March of the year 0 is the day -719 468.
  let start = (whole - 719_469) * MS_PER_DAY;
  let unit = MS_PER_DAY;
  const isZoned = text[length - 1] === 'Z';
  if (length > 10) {
    const rest = length - +isZoned;
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = rest === 16 ? 0 : text[16] === ':' ? two(text, 17) : NaN;
    const ms = rest < 20 ? 0 : text[19] === '.' ? two(text, 20) * 10 + two(text, 21) % 10 : NaN;
    if (text[10] !== 'T' || text[13] !== ':' || (rest !== 16 && rest !== 19 && rest !== 23)
      || !(hour < 24 && minute < 60 && second < 60 && ms < 1000)) return false;
    start += ((hour * 60 + minute) * 60 + second) * 1000 + ms;
    unit = rest === 16 ? 60_000 : rest === 19 ? 1000 : 1;
  } else if (length < 10) {
    return false;
  }
  out[at] = start;
  out[at + 1] = start + unit;
  out[at + 2] = +isZoned;
  return true;
};

/** A plain date, or a pair of them, `start` before the end of `end`. */
export type PlainKind = 'date' | 'interval';

/**
 * The kind of what is seen at a glance to be plain: one date, or an object with two; nothing of anything else. Writes its
 * bounds and whether it has an offset to the first three of `out`, which has room for six.
 */
export const readPlainDate = (given: unknown, out: Float64Array): PlainKind | undefined => {
  if (typeof given !== 'object') return readPlainBounds(given, out) ? 'date' : undefined;
  const {start, end} = (given ?? {}) as {readonly start?: unknown; readonly end?: unknown};
  if (!readPlainBounds(end, out, 3) || !readPlainBounds(start, out) || out[2] !== out[5]) return undefined;
  out[1] = out[4] ?? 0;
  return (out[0] ?? 0) < (out[1] ?? 0) ? 'interval' : undefined;
};
