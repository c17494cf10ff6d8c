/**
 * ISO 8601 durations in words of any language, in the units in which they are written: `P3W` is 3 weeks wherever it stands.
 */
import {MS_PER_DAY} from './calendar.js';
import type {IsoDuration} from './duration.js';
import {formatList, intlLocale} from './intl-dates.js';
import {formatUnit, type Unit} from './length-words.js';

/** The units of a duration that are not nothing, from the coarsest on; whole weeks are told as weeks. */
function unitsOf({years, months, days, ms}: IsoDuration): readonly (readonly [number, Unit])[] {
  const areWeeks = days % 7 === 0;
  const minutes = Math.floor(ms / 60_000);
  const all: (readonly [number, Unit])[] = [
    [years, 'year'], [months, 'month'], [areWeeks ? days / 7 : days, areWeeks ? 'week' : 'day'],
    [Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute'], [ms % 60_000 / 1000, 'second'],
  ];
  return all.filter(([count]) => count > 0);
}

/** The coarsest unit of a duration. */
export const unitOf = (duration: IsoDuration): Unit => unitsOf(duration)[0]?.[1] ?? 'second';

/** A duration in words: `3 weeks`, `1 year and 2 months`. */
export const describeDuration = (duration: IsoDuration, locale: string): string => {
  const tag = intlLocale(locale);
  const units = unitsOf(duration);
  const told: readonly (readonly [number, Unit])[] = units.length > 0 ? units : [[0, 'second']];
  return formatList(told.map(([count, unit]) => formatUnit(count, unit, tag)), tag, 'conjunction');
};

const YEAR_DAYS = 365.2425;

/** About how long a duration is, in ms: months are taken as the twelfth of a year. */
export const aboutMs = ({years, months, days, ms}: IsoDuration): number =>
  ((years + months / 12) * YEAR_DAYS + days) * MS_PER_DAY + ms;
