/**
 * ISO 8601 durations (`P3W`, `P1Y2M`, `PT5H`), for dates that are given by another event.
 */
import {err, ok} from '../base/result.js';
import type {Result} from '../base/result.js';
import {addMonths, MS_PER_DAY} from './calendar.js';
import type {DateError} from './fuzzy-date.js';
import type {EpochMs} from './span.js';

/** A duration in the units of the calendar: months differ in length, so they are kept apart from milliseconds. */
export interface IsoDuration {
  readonly years: number;
  readonly months: number;
  /** Weeks included. */
  readonly days: number;
  /** Hours, minutes and seconds. */
  readonly ms: number;
}

const DURATION =
  /^P(?=.)(\d{1,9}Y)?(\d{1,9}M)?(\d{1,9}W)?(\d{1,9}D)?(T(?=.)(\d{1,9}H)?(\d{1,9}M)?(\d{1,9}(\.\d{1,9})?S)?)?$/;

/** Reads a duration: whole numbers of at most nine digits, a fraction only of seconds, no sign. Never throws. */
export const parseIsoDuration = (text: unknown): Result<IsoDuration, DateError> => {
  const match = typeof text === 'string' && DURATION.exec(text);
  if (!match) {
    const code = text === '' || text === undefined ? 'empty' : 'no-such-duration';
    return err({code, position: 0, message: 'Expected a valid duration.'});
  }
  const [, years = 0, months = 0, weeks = 0, days = 0, , hours = 0, minutes = 0, seconds = 0] =
    match.map((part) => Number.parseFloat(part) || 0);
  return ok({years, months, days: weeks * 7 + days, ms: Math.round((hours * 60 + minutes) * 60_000 + seconds * 1000)});
};

/**
 * The instant that lies a duration after another one, or before it when `sign` is -1: months first (the 31st becomes
 * the month's last day), then days, then the rest. An infinite instant stays what it is.
 */
export const addDuration = (instant: EpochMs, duration: IsoDuration, sign: 1 | -1 = 1): EpochMs => {
  if (!Number.isFinite(instant)) return instant;
  const months = duration.years * 12 + duration.months;
  return (months ? addMonths(instant, sign * months) : instant) + sign * (duration.days * MS_PER_DAY + duration.ms);
};
