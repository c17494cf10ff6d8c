/**
 * Which instants the axis marks: from one millisecond to billions of years, at a step whose ticks never stand closer
 * than asked.
 *
 * Calendar units come from D3's UTC intervals, so nothing depends on the reader's zone. D3 ends with `Date`, the axis
 * does not: the Gregorian calendar repeats, weekdays included, every 400 years, so an instant is moved into the years
 * 1970 to 2369 and back. Years are counted here.
 */
import {utcDay, utcHour, utcMillisecond, utcMinute, utcMonday, utcMonth, utcSecond} from 'd3';
import type {CountableTimeInterval, TimeInterval} from 'd3';
import {civil, instantOf, MS_PER_DAY} from '../time/calendar.js';
import type {Precision} from '../time/fuzzy-date.js';
import type {EpochMs, Span} from '../time/span.js';

/** The units that ticks come in. */
export type TickUnit = Extract<
  Precision, 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'>;

/** An interval of the axis: marked at its start, half-open like every span. */
export type Tick = Span;

/** The ticks of one row. */
export interface TickSet {
  readonly unit: TickUnit;
  /** Units from tick to tick. */
  readonly step: number;
  /** Same key, same ticks. */
  readonly key: string;
  /** In order; each ends where the next starts; together they cover the domain. */
  readonly ticks: readonly Tick[];
}

/** 400 Gregorian years: a whole number of weeks. */
export const CYCLE_MS = 146_097 * MS_PER_DAY;

const MAX_TICKS = 2000;

/**
 * Unit, least milliseconds of one, steps. 500 ms and 12 h are left out: two of them make a second or a day that is too
 * narrow for the label of the context row. Two days are a step, further steps of days are not: they look uneven where
 * months meet.
 */
const LADDER: readonly (readonly [TickUnit, number, ...number[]])[] = [
  ['millisecond', 1, 1, 2, 5, 10, 20, 50, 100, 200],
  ['second', 1000, 1, 5, 15, 30],
  ['minute', 60_000, 1, 5, 15, 30],
  ['hour', 3_600_000, 1, 3, 6],
  ['day', MS_PER_DAY, 1, 2],
  ['week', 7 * MS_PER_DAY, 1],
  ['month', 28 * MS_PER_DAY, 1, 3],
];

/** A year of 365 days: the shortest. */
const YEAR_MS = 365 * MS_PER_DAY;

const INTERVALS: Partial<Record<TickUnit, CountableTimeInterval>> = {
  millisecond: utcMillisecond, second: utcSecond, minute: utcMinute, hour: utcHour,
  day: utcDay, week: utcMonday, month: utcMonth,
};

/** The unit of the context row. Minutes say their hour and seconds their minute, so a day is all that they lack. */
const COARSER: Partial<Record<TickUnit, TickUnit>> = {
  millisecond: 'second', second: 'day', minute: 'day', hour: 'day', day: 'month', week: 'month', month: 'year',
};

/** D3 restarts every second day at each 1st; here the last of a month is left out, or it would stand next to the 1st. */
const intervalOf = (unit: TickUnit, step: number): TimeInterval | null | undefined =>
  unit === 'day' && step === 2
    ? utcDay.filter(date => date.getUTCDate() % 2 === 1 && utcDay.offset(date).getUTCDate() > 1)
    : INTERVALS[unit]?.every(step);

/** The start of the interval that holds the domain's start, and a function that gives the next ones. */
const walk = (start: EpochMs, unit: TickUnit, step: number): () => EpochMs => {
  const interval = intervalOf(unit, step);
  if (interval) {
    const shift = Math.floor(start / CYCLE_MS) * CYCLE_MS;
    let at = interval.floor(new Date(start - shift));
    // The subtraction may round up to the next boundary.
    if (shift + +at > start) at = interval.offset(at, -1);
    return () => {
      const now = shift + +at;
      at = interval.offset(at, 1);
      return now;
    };
  }
  // Round years on both sides: …, 200 BC, 100 BC, 1, 100, 200, …; 1 BC is the astronomical year 0, 100 BC is -99.
  const {year} = civil(start);
  let index = Math.floor((year > 0 ? year : year - 1) / step);
  return () => {
    const years = index++ * step;
    return instantOf(years < 0 ? years + 1 : years === 0 || years === 2 && step === 2 ? 1 : years);
  };
};

const ticksOf = (domain: Span, unit: TickUnit, step: number): TickSet => {
  const next = walk(domain.start, unit, step);
  const ticks: Tick[] = [];
  let start = next();
  do {
    const end = next();
    // Twice the same only where the year 2 gives way to the year 1.
    if (end > start && (end > domain.start || domain.end <= domain.start)) ticks.push({start, end});
    start = end;
  } while (start < domain.end);
  return {unit, step, key: `${unit}${step}/${ticks[0]?.start}/${ticks.length}`, ticks};
};

const NONE: TickSet = {unit: 'year', step: 1, key: '', ticks: []};

/** The shortest distance of ticks that a domain allows: never more than 2000, never finer than its doubles. */
const leastGap = ({start, end}: Span): number =>
  Math.max((end - start) / (MAX_TICKS - 4), Math.max(Math.abs(start), Math.abs(end)) * 2 ** -50);

/**
 * The finest ticks of a domain that stand at least `minDistancePx` apart at `resolution` milliseconds per pixel. The
 * choice depends on neither the place nor the data, so panning never changes the step. No more than 2000; none for a
 * domain that is not finite.
 */
export const ticksFor = (domain: Span, resolution: number, minDistancePx: number): TickSet => {
  if (!(domain.end - domain.start >= 0 && domain.end - domain.start < Infinity)) return NONE;
  const wanted = minDistancePx * resolution;
  const least = Math.max(wanted < Infinity ? wanted : 0, leastGap(domain));
  for (const [unit, unitMs, ...steps] of LADDER) {
    const step = steps.find(one => one * unitMs >= least);
    if (step) return ticksOf(domain, unit, step);
  }
  for (let power = 1; ; power *= 10) {
    // From the year 1 to the year 5 there are only four: the step has to be that much wider.
    const step = [1, 2, 5].find(one => Math.max(one * power - (one * power > 2 ? 1 : 0), 1) * YEAR_MS >= least);
    if (step) return ticksOf(domain, 'year', step * power);
  }
};

/**
 * The coarser row, which says what the labels of `fine` leave out: years for months, months for days, days for hours.
 * None for years, which leave nothing out.
 */
export const contextTicks = (domain: Span, fine: Pick<TickSet, 'unit'>): TickSet => {
  for (let unit = COARSER[fine.unit]; unit; unit = COARSER[unit]) {
    const unitMs = LADDER.find(([one]) => one === unit)?.[1] ?? YEAR_MS;
    if (unitMs >= leastGap(domain)) return ticksOf(domain, unit, 1);
  }
  return NONE;
};
