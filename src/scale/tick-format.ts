/**
 * The words on the axis, in any language through `Intl`, in two rows: the detail, and the context that the detail
 * leaves out. Ticks are calendar boundaries in UTC, so the calendar is Gregorian and the zone UTC whatever the locale.
 *
 * `Intl` ends with `Date`, and its years need a sign nobody reads. So a date is moved by whole cycles of 400 years into
 * one cycle of its own era, formatted there in parts, and given its own year: weekday, order and era come out right.
 */
import {civil, CYCLE_MS, MS_PER_DAY} from '../time/calendar.js';
import type {EpochMs} from '../time/span.js';
import type {Tick, TickSet, TickUnit} from './ticks.js';

/** Labels in one locale. Immutable; formats are made when first needed and kept. */
export interface TickFormatter {
  /** The detail row: `.250`, `09:30:05`, `09:30`, `14`, `Feb`, `2022`, `44 BC`, `66m years ago`. */
  readonly label: (tick: Tick, unit: TickUnit, step: number) => string;
  /** The context row: `14 Nov 2023, 09:30:05`, `Tuesday 14 November 2023`, `November 2023`, `2023`. */
  readonly context: (tick: Tick, unit: TickUnit) => string;
}

/** From this step on years are told from today: `10bn years ago`. It makes the year 1 today, two pixels off at most. */
const DEEP_STEP = 1e5;
const MILLION = 1e6;
const BILLION = 1e9;

const ROUND_MS: Partial<Record<TickUnit, number>> =
  {millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000};

type DateOptions = Intl.DateTimeFormatOptions;

/** Whether labels sit in the middle of their interval. Those of instants, and of years by the hundred, sit at its start. */
export const isCentered = (unit: TickUnit, step: number): boolean =>
  step === 1 && (unit === 'day' || unit === 'month' || unit === 'year');

/** A formatter for a BCP 47 tag. `en` alone is read as British: days before months, 24 hours. */
export const createTickFormatter = (locale: string): TickFormatter => {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const kept = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  const number = (value: number, options: Intl.NumberFormatOptions): string =>
    once(JSON.stringify(options), () => new Intl.NumberFormat(tag, options)).format(value);

  /** Two digits for hours where the day has 24: British English would write 9:30. */
  const clock = (): DateOptions => once('clock', () => {
    const {hour12} = new Intl.DateTimeFormat(tag, {hour: 'numeric'}).resolvedOptions();
    return {hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit'};
  });

  const write = (instant: EpochMs, roundMs: number, options: DateOptions): string => {
    const cycles = Math.floor(instant / CYCLE_MS);
    // Far from 1970 a double misses the boundary by seconds; the label says the one that was meant.
    const local = Math.round((instant - cycles * CYCLE_MS) / roundMs) * roundMs;
    const year = new Date(local).getUTCFullYear() + cycles * 400;
    const ended = year > 0 ? local : local - 6 * CYCLE_MS;
    const withEra = options.year && year < 2 ? {...options, era: 'short' as const} : options;
    const format = once('d' + JSON.stringify(withEra), () =>
      new Intl.DateTimeFormat(tag, {...withEra, timeZone: 'UTC', calendar: 'gregory'}));
    if (!options.year) return format.format(ended);
    // The first year is the only one after Christ that names its era: it stands next to those before.
    const shown = year > 0 ? year : 1 - year;
    return format.formatToParts(ended).map(({type, value}) =>
      type === 'year' ? number(shown, {useGrouping: shown >= 1e4}) : value).join('');
  };

  /** `66m years ago`: the amount in short, in the sentence that `Intl` has for a million years. */
  const fromToday = (years: number, step: number): string => {
    const relative = once('relative', () => new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}));
    const amount = Math.abs(years);
    if (!amount) return relative.format(0, 'day');
    if (amount < MILLION) return relative.format(years, 'year');
    const maximumFractionDigits = Math.max(0, Math.ceil(Math.log10((amount < BILLION ? MILLION : BILLION) / step)));
    const short = number(amount, {notation: 'compact', maximumFractionDigits});
    return relative.formatToParts(Math.sign(years) * MILLION, 'year').map((part, i, parts) =>
      // French counts millions *of* years, which Intl does not know.
      part.type === 'literal' ? tag.startsWith('fr') ? part.value.replace(' ans', ' d’années') : part.value
        : parts[i - 1]?.type === 'literal' || i === 0 ? short : '').join('');
  };

  const yearLabel = (start: EpochMs, step: number): string => {
    // A day in, since the start itself may be rounded into the year before.
    const {year} = civil(start + MS_PER_DAY);
    return step < DEEP_STEP && Math.abs(year) < MILLION ? write(start, MS_PER_DAY, {year: 'numeric'})
      : fromToday(year > 1 ? year : year - 1, step);
  };

  return {
    label: ({start}, unit, step) => {
      if (unit === 'year') return yearLabel(start, step);
      if (unit === 'millisecond') {
        const ms = Math.round(start - Math.floor(start / 1000) * 1000);
        return number(ms / 1000, {minimumFractionDigits: 3}).slice(1);
      }
      const roundMs = (ROUND_MS[unit] ?? MS_PER_DAY) * (unit in ROUND_MS ? step : 1);
      return write(start, roundMs, unit === 'month' ? {month: 'short'} : unit === 'day' || unit === 'week'
        ? {day: 'numeric'} : unit === 'second' ? {...clock(), second: '2-digit'} : clock());
    },
    context: ({start}, unit) => write(start, ROUND_MS[unit] ?? MS_PER_DAY, {
      year: 'numeric',
      ...unit !== 'year' && {month: unit === 'second' ? 'short' : 'long'},
      ...unit === 'day' && {weekday: 'long', day: 'numeric'},
      ...unit === 'second' && {day: 'numeric', ...clock(), second: '2-digit'},
    }),
  };
};

/** 28 of each month of 2028 at 11:40:38.888: two digits everywhere, however it is rounded, in 12 hours or in 24. */
const SAMPLES = Array.from({length: 12}, (_, month): EpochMs => Date.UTC(2028, month, 28, 11, 40, 38, 888));

/** The longest label to reckon with in a set: for years its own, for the rest the worst case. */
export const sampleLabel = (formatter: TickFormatter, {unit, step, ticks}: TickSet): string => {
  const starts = unit === 'year' ? [ticks[0], ticks.at(-1)].flatMap(tick => tick?.start ?? []) : SAMPLES;
  return (unit === 'year' || unit === 'month' ? starts : starts.slice(0, 1))
    .map(start => formatter.label({start, end: start}, unit, step))
    .reduce((longest, label) => label.length > longest.length ? label : longest, '');
};
