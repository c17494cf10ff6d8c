/**
 * Months and years of other calendars, found by asking `Intl`, the only one that knows them all. It is asked about a
 * few days a month or year, which are remembered: a month starts as many days before any of its days as that day's
 * number says, and the next one has begun 31 days later. Loaded when a page asks for such a calendar.
 */
import {civil, CYCLE_MS, instantOf, MS_PER_DAY} from '../time/calendar.js';
import {cached} from '../time/intl-dates.js';
import {firstOf, LAST} from '../time/other-calendars.js';
import type {EpochMs, Span} from '../time/span.js';
import {ticksOf, type Tick, type TickCalendar, type TickSet, type TickUnit} from './ticks.js';

interface Month {
  readonly start: EpochMs;
  readonly year: number;
}

/** No set has more starts than this: each costs up to three questions. */
const MAX_STARTS = 200;
/** So many days are remembered. */
const MAX_DAYS = 5000;
/** What is shorter than the shortest month has no room for a label: the few days that end a Coptic year. */
const LEAST_MONTH_MS = 28 * MS_PER_DAY;
const YEAR_MS = CYCLE_MS / 400;
/** A tick this much narrower than the others still has room for its label. */
const LEAST_SHARE = 0.9;

/** Years to add to a Gregorian one where months and years are the Gregorian ones, numbered otherwise. Japan's are by reign. */
const ALIGNED: Readonly<Record<string, number>> = {buddhist: 543, roc: -1911, japanese: 0};

/** The months and years of a calendar by its name as `Intl` has it; nothing for the Gregorian one, which needs no asking. */
export const createTickCalendar = (name: string): TickCalendar | undefined =>
  name === 'gregory' ? undefined : cached(`t${name}`, () => new AskedCalendar(name));

class AskedCalendar implements TickCalendar {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #offset: number | undefined;
  readonly #meanMs: number;
  readonly #months = new Map<EpochMs, Month>();
  readonly #years = new Map<number, EpochMs>();

  constructor(name: string) {
    this.name = name;
    this.#offset = ALIGNED[name];
    this.#meanMs = name.startsWith('islamic') ? 354.367 * MS_PER_DAY : YEAR_MS;
    this.#format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`,
      {timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric'});
  }

  reaches({end}: Span): boolean {
    return end > firstOf(this.name) && end < LAST;
  }

  ticks(domain: Span, unit: TickUnit, step: number): TickSet | undefined {
    const unitMs = unit === 'year' ? this.#meanMs : unit === 'month' ? LEAST_MONTH_MS : MS_PER_DAY;
    if ((domain.end - domain.start) / unitMs / step > MAX_STARTS) return undefined;
    if (this.#months.size > MAX_DAYS) this.#months.clear();
    const first = firstOf(this.name);
    const known = {start: Math.max(domain.start, first), end: domain.end};
    const all = (unit === 'year' ? this.#yearStarts(known, step)
      : unit === 'month' ? this.#monthStarts(known, step) : this.#dayStarts(known, step)).filter(start => start >= first);
    // What is counted from the start of a year or month may have begun long before.
    const own = all.filter((_, i) => i + 1 === all.length || (all[i + 1] ?? 0) > domain.start);
    const starts = [...this.#startsBefore(domain, own[0] ?? domain.end, unit, step), ...own];
    const ticks = starts.slice(1).map((end, i): Tick => ({start: starts[i] ?? end, end}));
    return {unit, step, calendar: this.name, key: `${this.name}${unit}${step}/${starts[0]}/${ticks.length}`, ticks};
  }

  /** Gregorian starts from before the domain to the start of this calendar, none of them too near to its first tick. */
  #startsBefore({start}: Span, end: EpochMs, unit: TickUnit, step: number): readonly EpochMs[] {
    if (start >= end) return [];
    const {ticks} = ticksOf({start, end}, unit, step);
    const [first] = ticks;
    const last = end - (ticks.length > 1 && first ? first.end - first.start : 0) * LEAST_SHARE;
    const day = firstOf(this.name);
    const starts = ticks.map(tick => tick.start).filter((one, i) => one < day && (i === 0 || one <= last));
    return starts.length > 0 ? starts : [day];
  }

  #yearStarts({start, end}: Span, step: number): EpochMs[] {
    const first = this.#monthAt(start);
    const starts: EpochMs[] = [];
    let year = Math.floor(first.year / step) * step || 1;
    let last: Month = first;
    for (;;) {
      last = {year, start: this.#yearStart(year, last)};
      starts.push(last.start);
      if (last.start >= end) return starts;
      // The year 2 would stand next to the year 1.
      year = year === 1 && step === 2 ? 4 : (Math.floor(year / step) + 1) * step;
    }
  }

  #monthStarts({start, end}: Span, step: number): EpochMs[] {
    let month = this.#monthAt(start);
    // Counted within the year, of which the thirteenth month is left to the twelfth.
    let count = 0;
    if (step > 1) month = this.#monthAt(this.#yearStart(month.year, month));
    else if (this.#isShort(month)) month = this.#monthAt(month.start - MS_PER_DAY);
    const starts = [month.start];
    while ((starts.at(-1) ?? 0) < end) {
      const next = this.#next(month);
      count = next.year === month.year ? count + 1 : 0;
      month = next;
      if (count % step === 0 && (step === 1 || count < 12) && !this.#isShort(month)) starts.push(month.start);
    }
    return starts;
  }

  #dayStarts({start, end}: Span, step: number): EpochMs[] {
    const starts: EpochMs[] = [];
    for (let month = this.#monthAt(start); ;) {
      const next = this.#next(month);
      // The last day is left out where it would stand next to the 1st.
      for (let day = month.start; next.start - day >= step * MS_PER_DAY || day === month.start; day += step * MS_PER_DAY) {
        starts.push(day);
        if (day >= end) return starts;
      }
      month = next;
    }
  }

  /** The first day of a year, looked for from some month on. */
  #yearStart(year: number, near: Month): EpochMs {
    if (this.#offset !== undefined) return instantOf(year - this.#offset);
    let start = this.#years.get(year);
    if (start === undefined) {
      // Before some calendars began years are counted backwards.
      const first = firstOf(this.name);
      let month = this.#monthAt(Math.max(first, near.start + (year - near.year) * this.#meanMs));
      while (month.year >= year && month.start > first) month = this.#monthAt(month.start - MS_PER_DAY);
      while (month.year < year) month = this.#next(month);
      ({start} = month);
      this.#years.set(year, start);
    }
    return start;
  }

  #isShort(month: Month): boolean {
    return this.#next(month).start - month.start < LEAST_MONTH_MS;
  }

  #next({start}: Month): Month {
    return this.#monthAt(start + 31 * MS_PER_DAY);
  }

  /** The month of an instant. */
  #monthAt(instant: EpochMs): Month {
    const day = Math.floor(instant / MS_PER_DAY) * MS_PER_DAY;
    let month = this.#months.get(day);
    if (!month) {
      const parts = this.#format.formatToParts(day);
      const valueOf = (...types: readonly string[]): number => Number(parts.find(({type}) => types.includes(type))?.value);
      const start = day - (valueOf('day') - 1) * MS_PER_DAY;
      month = {start, year: this.#offset === undefined ? valueOf('year', 'relatedYear') : civil(day).year + this.#offset};
      this.#months.set(day, month);
    }
    return month;
  }
}
