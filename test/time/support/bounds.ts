/** A date's bounds and flags in one line, so that tables of values can be read. */
import type {NewsDate} from '../../../src/time/fuzzy-date.js';

/** ISO text of an instant, without the parts that are zero; the number itself beyond `Date`. */
export const isoText = (instant: number): string => Math.abs(instant) > 8.64e15 ? String(instant)
  : new Date(instant).toISOString().replace(/(:00\.000|\.000)?Z$/, '').replace(/T00:00$/, '');

/** For example `2022-02-24 … 2022-02-25 day ~ open end`. */
export const bounds = (date: NewsDate): string => {
  const signs = (date.approximate ? '~' : '') + (date.uncertain ? '?' : '') + (date.unspecified ? 'X' : '');
  return [
    `${isoText(date.earliest)} … ${isoText(date.latest)}`, date.precision, signs, date.zoned ? 'zoned' : '',
    date.startKind === 'stated' ? '' : `${date.startKind} start`,
    date.endKind === 'stated' ? '' : `${date.endKind} end`,
  ].filter(Boolean).join(' ');
};
