/**
 * How long a stretch of time is, in words of any language: the two coarsest units of the calendar that tell it.
 */
import {addMonths, civil, MS_PER_DAY} from './calendar.js';
import {cached, formatList, intlLocale} from './intl-dates.js';
import type {Span} from './span.js';

/** A unit that lengths are told in. */
export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** From so many years on months are not told. */
const LONG_YEARS = 10;
/** From so many months or weeks on the finer unit is not told. */
const MANY = 4;
/** From so many days on they are told as weeks. */
const WEEKS_FROM_DAYS = 21;
/** Years are told in millions, where they are. */
const MILLION = 1e6;

/** The length of a finite stretch, in one unit or two: `8 years and 5 months`, `3 weeks`, `2 hours`. */
export function describeLength(span: Span, locale: string, unitCount = 2): string {
  const tag = intlLocale(locale);
  return formatList(partsOf(span).slice(0, unitCount).map(([value, unit]) => formatUnit(value, unit, tag)), tag, 'conjunction');
}

/** A number of units in words. `Intl.DurationFormat` would join with commas where a sentence has "and", and stops at its own limits. */
export const formatUnit = (value: number, unit: Unit, tag: string): string =>
  cached(`u${tag}${unit}${value >= MILLION}`, () => new Intl.NumberFormat(tag, {
    style: 'unit', unit, unitDisplay: 'long',
    ...value >= MILLION && {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3},
  })).format(value);

function partsOf({start, end}: Span): (readonly [number, Unit])[] {
  const ms = end - start;
  const months = monthsBetween(start, end);
  const years = Math.floor(months / 12);
  const rest = Math.round((end - addMonths(start, months)) / MS_PER_DAY);
  if (years >= LONG_YEARS) return [[Math.round(months / 12), 'year']];
  if (years > 0) return several([years, 'year'], [months % 12, 'month'], months % 12 ? undefined : [Math.floor(rest / 7), 'week']);
  if (months > 0) return several([months, 'month'], [months < MANY ? Math.floor(rest / 7) : 0, 'week']);
  const days = Math.floor(ms / MS_PER_DAY);
  if (days >= WEEKS_FROM_DAYS) return [[Math.round(ms / MS_PER_DAY / 7), 'week']];
  const hours = Math.floor(ms / 36e5);
  if (days > 0) return several([days, 'day'], [days < 2 ? hours % 24 : 0, 'hour']);
  const minutes = Math.floor(ms / 6e4);
  if (hours > 0) return several([hours, 'hour'], [hours < MANY ? minutes % 60 : 0, 'minute']);
  return minutes > 0 ? [[minutes, 'minute']] : [[Math.round(ms / 1000), 'second']];
}

/** The first, and of the others the one that is there and not nothing. */
const several = (
  first: readonly [number, Unit], ...others: readonly ((readonly [number, Unit]) | undefined)[]
): (readonly [number, Unit])[] =>
  [first, ...others.flatMap(other => (other && other[0] > 0 ? [other] : []))];

function monthsBetween(start: number, end: number): number {
  const from = civil(start);
  const to = civil(end);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months - Number(addMonths(start, months) > end);
}
