/**
 * Which instants the axis marks: from one millisecond to billions of years, at a step whose ticks never stand closer
 * than asked. Boundaries of a unit are numbered, so that the next one is never reckoned from a rounded one.
 */
import {CYCLE_MS, instantOf, MS_PER_DAY} from '../time/calendar.js';
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
  /** The calendar whose days, months and years these are; absent for the Gregorian one. */
  readonly calendar?: string | undefined;
  /** Same key, same ticks. */
  readonly key: string;
  /** In order; each ends where the next starts; together they cover the domain. */
  readonly ticks: readonly Tick[];
}

/** Another calendar than the Gregorian one, which `calendar-ticks.ts` makes. */
export interface TickCalendar {
  readonly name: string;
  /** Whether it has years for the end of a domain. */
  reaches(domain: Span): boolean;
  /**
   * Ticks of its years, of its months, or of days counted within its months, Gregorian ones before it began; nothing where
   * it cannot tell.
   */
  ticks(domain: Span, unit: TickUnit, step: number): TickSet | undefined;
}

const MAX_TICKS = 2000;
/** The shortest year of a lunar calendar. */
const LUNAR_YEAR_MS = 353 * MS_PER_DAY;

/**
 * Of each unit the least milliseconds, the unit of the context row, and the steps. Minutes say their hour and seconds
 * their minute, so a day is all that they lack. 500 ms and 12 h are left out: two of them make a second or a day that
 * is too narrow for the label of the context row. Two days are a step, further steps of days are not: they look uneven
 * where months meet.
 */
const UNITS: Readonly<Record<TickUnit, readonly [number, TickUnit | undefined, ...number[]]>> = {
  millisecond: [1, 'second', 1, 2, 5, 10, 20, 50, 100, 200],
  second: [1000, 'day', 1, 5, 15, 30],
  minute: [60_000, 'day', 1, 5, 15, 30],
  hour: [3_600_000, 'day', 1, 3, 6],
  day: [MS_PER_DAY, 'month', 1, 2],
  week: [7 * MS_PER_DAY, 'month', 1],
  month: [28 * MS_PER_DAY, 'year', 1, 3],
  year: [365 * MS_PER_DAY, undefined,
    ...Array.from({length: 99}, (_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3))],
};

/** The least milliseconds of a unit. */
export const unitMs = (unit: TickUnit): number => UNITS[unit][0];

/** The mean duration of a unit, and its boundaries by number; the boundary 0 is near 1970. */
const boundaries = (unit: TickUnit, step: number): readonly [number, (index: number) => EpochMs] => {
  if (unit === 'year') {
    // Round years on both sides: …, 200 BC, 100 BC, 1, 100, 200, …; 1 BC is the astronomical year 0, 100 BC is -99.
    return [CYCLE_MS / 400 * step, (index) => {
      const year = (index + Math.floor(1970 / step)) * step;
      return instantOf(year < 0 ? year + 1 : year === 0 || year === 2 && step === 2 ? 1 : year);
    }];
  }
  if (unit === 'month') return [CYCLE_MS / 4800 * step, (index) => instantOf(1970, index * step + 1)];
  if (unit === 'day' && step === 2) {
    // Fifteen odd days a month, without the last where it would stand next to the 1st.
    return [CYCLE_MS / 72_000, (index) => {
      const month = Math.floor(index / 15);
      const next = instantOf(1970, month + 2);
      const start = instantOf(1970, month + 1, (index - month * 15) * 2 + 1);
      return next - start < 2 * MS_PER_DAY ? next : start;
    }];
  }
  // The first Monday of epoch time is its fifth day.
  const size = step * unitMs(unit);
  return [size, (index) => index * size + (unit === 'week' ? 4 * MS_PER_DAY : 0)];
};

/** Ticks of one unit and step. */
export const ticksOf = (domain: Span, unit: TickUnit, step: number, other?: TickCalendar): TickSet => {
  const calendar = other?.reaches(domain) ? other.name : undefined;
  if (calendar && (unit === 'year' || unit === 'month' || unit === 'day' && step > 1)) {
    return other?.ticks(domain, unit, step) ?? ticksOf(domain, unit, step);
  }
  const [mean, boundary] = boundaries(unit, step);
  // Real units start up to three before those of mean duration; what ends before the domain is left out.
  let index = Math.floor(domain.start / mean) - 3;
  const ticks: Tick[] = [];
  let start = boundary(index);
  do {
    const end = boundary(++index);
    // Twice the same only where the year 2 gives way to the year 1, or an odd day to the 1st.
    if (end > start && end > domain.start) ticks.push({start, end});
    start = end;
  } while (start < domain.end || !ticks.length);
  return {unit, step, calendar, key: `${calendar ?? ''}${unit}${step}/${ticks[0]?.start}/${ticks.length}`, ticks};
};

const NONE: TickSet = {unit: 'year', step: 1, key: '', ticks: []};

/** The shortest distance of ticks that a domain allows: never more than 2000, never finer than its doubles. */
const leastGap = ({start, end}: Span): number =>
  Math.max((end - start) / (MAX_TICKS - 4), Math.max(Math.abs(start), Math.abs(end)) * 2 ** -50);

/**
 * The finest ticks of a domain that stand at least `minDistancePx` apart at `resolution` milliseconds per pixel. The
 * choice depends on neither the place nor the data, so panning never changes the step. No more than 2000; none for a
 * domain that is not finite. Days, months and years are those of `calendar` as far as it reaches.
 */
export const ticksFor = (
  domain: Span, resolution: number, minDistancePx: number, calendar?: TickCalendar,
): TickSet => {
  if (!(domain.end - domain.start >= 0 && domain.end - domain.start < Infinity)) return NONE;
  const wanted = minDistancePx * resolution;
  const other = calendar?.reaches(domain) ? calendar : undefined;
  const least = Math.max(wanted < Infinity ? wanted : 0, leastGap(domain));
  for (const unit of Object.keys(UNITS) as TickUnit[]) {
    const [unitMs, , ...steps] = UNITS[unit];
    const ms = other && unit === 'year' ? LUNAR_YEAR_MS : unitMs;
    // From the year 1 to the year 5 there are only four: the step has to be that much wider.
    const step = steps.find(one => (unit === 'year' && one > 2 ? one - 1 : one) * ms >= least);
    if (step) return ticksOf(domain, unit, step, other);
  }
  return NONE;
};

/**
 * The coarser row, which says what the labels of `fine` leave out: years for months, months for days, days for hours.
 * None for years, which leave nothing out.
 */
export const contextTicks = (domain: Span, fine: Pick<TickSet, 'unit'>, calendar?: TickCalendar): TickSet => {
  const coarser = UNITS[fine.unit][1];
  return !coarser ? NONE : unitMs(coarser) < leastGap(domain) ? contextTicks(domain, {unit: coarser}, calendar)
    : ticksOf(domain, coarser, 1, calendar);
};
