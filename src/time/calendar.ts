/**
 * Calendar arithmetic on epoch milliseconds for any year, proleptic Gregorian and UTC. `Date` ends at ±271 821, but the
 * calendar repeats, weekdays included, every 400 years: it is asked about the years around 2000 and the cycles are
 * counted here. Instants are exact up to 2⁵³ milliseconds, to the double's last bit beyond.
 */
import type {EpochMs} from './span.js';

/** Milliseconds of a calendar day. */
export const MS_PER_DAY = 86_400_000;

/** 400 Gregorian years: a whole number of weeks. */
export const CYCLE_MS = 146_097 * MS_PER_DAY;

/** Fields of an instant in UTC. */
export interface CivilFields {
  /** Astronomical year: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** The instant at which a date begins. `month` and `day` may run over either end. */
export const instantOf = (year: number, month = 1, day = 1): EpochMs => {
  const years = year + Math.trunc(month / 12);
  const rest = years % 400;
  // Counted in days, which are whole: only the last multiplication rounds.
  const days = Date.UTC(2000 + rest, month % 12 - 1, day) / MS_PER_DAY;
  return (days + (years - rest - 2000) / 400 * 146_097) * MS_PER_DAY;
};

/**
 * The fields of a finite instant in UTC. Past 2⁵³ ms the nearest midnight: an instant there may be rounded to just
 * before the day that it was made from.
 */
export const civil = (instant: EpochMs): CivilFields => {
  const cycle = Math.floor(instant / CYCLE_MS);
  const time = instant - cycle * CYCLE_MS;
  const date = new Date(Math.abs(instant) < 2 ** 53 ? time : Math.round(time / MS_PER_DAY) * MS_PER_DAY);
  return {
    year: date.getUTCFullYear() + cycle * 400, month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    hour: date.getUTCHours(), minute: date.getUTCMinutes(),
  };
};

/** The instant `months` later (earlier when negative), at the same time of the day; the 31st becomes the last day. */
export const addMonths = (instant: EpochMs, months: number): EpochMs => {
  const {year, month, day} = civil(instant);
  const first = instantOf(year, month + months);
  const last = instantOf(year, month + months + 1) - MS_PER_DAY;
  return Math.min(first + (day - 1) * MS_PER_DAY, last) + (instant - instantOf(year, month, day));
};

/**
 * First month (1 to 12) and length in months of EDTF's parts of a year. Seasons are meteorological: 21 to 28 as north
 * of the equator, 29 to 32 as south of it; winter runs into the next year. 33 to 36 are quarters, 37 to 39
 * quadrimesters, 40 and 41 semesters.
 */
export const seasonMonths = (season: number): {readonly month: number; readonly length: number} => ({
  // The first months from 21 on, as digits to base 16.
  month: Number.parseInt('369c369c9c36147a15917'.charAt(season - 21), 16),
  length: season < 37 ? 3 : season < 40 ? 4 : 6,
});
