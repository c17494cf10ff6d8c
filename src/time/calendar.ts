/**
 * Calendar arithmetic on epoch milliseconds for any year, proleptic Gregorian and UTC, without `Date`, which ends at
 * ±271 821. Day numbers are whole doubles: exact up to 2⁵³ milliseconds, to the double's last bit beyond.
 */
import type {Precision} from './fuzzy-date.js';
import type {EpochMs, Span} from './span.js';

/** Milliseconds of a calendar day. */
export const MS_PER_DAY = 86_400_000;

/** Fields of an instant in UTC. */
export interface CivilFields {
  /** Astronomical year: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Whole milliseconds. */
  readonly millisecond: number;
  /** 0 (Sunday) to 6 (Saturday). */
  readonly weekday: number;
}

/** Months of the units that are counted in months. A season starts in March, June, September or December. */
const UNIT_MONTHS: Partial<Record<Precision, number>> =
  {millennium: 12_000, century: 1200, decade: 120, year: 12, season: 3, quarter: 3, month: 1};

/** Milliseconds of the units that always last the same. */
const UNIT_MS: Partial<Record<Precision, number>> =
  {week: 7 * MS_PER_DAY, day: MS_PER_DAY, hour: 3_600_000, minute: 60_000, second: 1000, millisecond: 1};

const floorDiv = (value: number, by: number): number => Math.floor(value / by);
/** Remainder with the sign of the divisor; `%` on doubles is exact where a division would round. */
const mod = (value: number, by: number): number => (value % by + by) % by;

/**
 * Days from 1970-01-01 to a date. `month` and `day` may run over either end. Years are counted from March, so that
 * the leap day is the last of its year, in cycles of 400 years.
 */
export const dayNumber = (year: number, month = 1, day = 1): number => {
  const marchYear = year + floorDiv(month - 3, 12);
  const cycle = floorDiv(marchYear, 400);
  const rest = marchYear - cycle * 400;
  const dayOfYear = floorDiv(153 * mod(month - 3, 12) + 2, 5) + day - 1;
  return cycle * 146_097 + (rest * 365 + (rest >> 2) - floorDiv(rest, 100) + dayOfYear - 719_468);
};

/** The instant at which a date begins. `month` and `day` may run over either end. */
export const instantOf = (year: number, month = 1, day = 1): EpochMs => dayNumber(year, month, day) * MS_PER_DAY;

/** Days of a month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? year % 4 || !(year % 100) && year % 400 ? 28 : 29 : 30 + (month + (month >> 3)) % 2;

/**
 * The fields of a finite instant in UTC. Past 2⁵³ ms the nearest midnight: an instant there may be rounded to just
 * before the day that it was made from.
 */
export const civil = (instant: EpochMs): CivilFields => {
  const time = Math.abs(instant) > Number.MAX_SAFE_INTEGER ? 0 : Math.floor(mod(instant, MS_PER_DAY));
  const days = Math.round((instant - time) / MS_PER_DAY);
  const shifted = days + 719_468;
  const cycle = floorDiv(shifted, 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const leapDays = floorDiv(dayOfCycle, 1460) - floorDiv(dayOfCycle, 36_524) + floorDiv(dayOfCycle, 146_096);
  const yearOfCycle = floorDiv(dayOfCycle - leapDays, 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + (yearOfCycle >> 2) - floorDiv(yearOfCycle, 100));
  const monthFromMarch = floorDiv(5 * dayOfYear + 2, 153);
  return {
    year: yearOfCycle + cycle * 400 + (monthFromMarch > 9 ? 1 : 0),
    month: (monthFromMarch + 2) % 12 + 1,
    day: dayOfYear - floorDiv(153 * monthFromMarch + 2, 5) + 1,
    hour: floorDiv(time, 3_600_000),
    minute: floorDiv(time, 60_000) % 60,
    second: floorDiv(time, 1000) % 60,
    millisecond: time % 1000,
    weekday: mod(days + 4, 7),
  };
};

/** The instant `months` later (earlier when negative), at the same time of the day; the 31st becomes the last day. */
export const addMonths = (instant: EpochMs, months: number): EpochMs => {
  const {year, month, day} = civil(instant);
  const first = dayNumber(year, month + months);
  const length = dayNumber(year, month + months + 1) - first;
  const time = instant - instantOf(year, month, day);
  return (first + Math.min(day, length) - 1) * MS_PER_DAY + time;
};

/** The instant `count` units later (earlier when negative). */
export const addUnits = (instant: EpochMs, unit: Precision, count: number): EpochMs => {
  const months = UNIT_MONTHS[unit];
  return months ? addMonths(instant, months * count) : instant + (UNIT_MS[unit] ?? 1) * count;
};

/** The start of the unit that holds the instant. Weeks start on Monday; centuries in years that end in 00. */
export const startOf = (instant: EpochMs, unit: Precision): EpochMs => {
  const months = UNIT_MONTHS[unit];
  if (!months) return instant - mod(instant - (unit === 'week' ? 4 * MS_PER_DAY : 0), UNIT_MS[unit] ?? 1);
  const {year, month} = civil(instant);
  const years = months / 12;
  const shift = unit === 'season' ? 1 : 0;
  return years < 1 ? instantOf(year, floorDiv(month - 1 + shift, months) * months + 1 - shift)
    : instantOf(floorDiv(year, years) * years);
};

/** The unit that holds the instant, as a span. */
export const unitSpan = (instant: EpochMs, unit: Precision): Span => {
  const start = startOf(instant, unit);
  return {start, end: addUnits(start, unit, 1)};
};

/** The Monday on which an ISO week starts: week 1 holds 4 January. */
export const weekStart = (year: number, week: number): EpochMs =>
  startOf(instantOf(year, 1, 4), 'week') + (week - 1) * 7 * MS_PER_DAY;

/** Weeks of an ISO year, 52 or 53. */
export const weeksInYear = (year: number): number =>
  (weekStart(year + 1, 1) - weekStart(year, 1)) / (7 * MS_PER_DAY);

/**
 * First month (1 to 12) and length in months of EDTF's parts of a year. Seasons are meteorological: 21 to 28 as north
 * of the equator, 29 to 32 as south of it; winter runs into the next year. 33 to 36 are quarters, 37 to 39
 * quadrimesters, 40 and 41 semesters.
 */
export const seasonMonths = (season: number): {readonly month: number; readonly length: number} =>
  season < 33 ? {month: mod((season - (season < 29 ? 21 : 23)) * 3 + 2, 12) + 1, length: 3}
    : season < 37 ? {month: (season - 33) * 3 + 1, length: 3}
      : season < 40 ? {month: (season - 37) * 4 + 1, length: 4}
        : {month: (season - 40) * 6 + 1, length: 6};
