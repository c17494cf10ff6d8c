/**
 * The words on the axis, in any language through `Intl`, in two rows: the detail, and the context that the detail
 * leaves out. Ticks are calendar boundaries in UTC: the zone is UTC whatever the locale, and the calendar that of the ticks.
 */
import {civil, MS_PER_DAY} from '../time/calendar.js';
import {calendarOf, formatInstants, formatNumber, formatYears, intlLocale} from '../time/intl-dates.js';
import type {EpochMs} from '../time/span.js';
import {unitMs, type Tick, type TickCalendar, type TickSet, type TickUnit} from './ticks.js';

/** Labels in one locale. Immutable; formats are made when first needed and kept. */
export interface TickFormatter {
  /** The detail row: `.250`, `09:30:05`, `09:30`, `14`, `Feb`, `2022`, `44 BC`, `66m years ago`. */
  readonly label: (tick: Tick, unit: TickUnit, step: number, calendar?: string) => string;
  /** The context row: `14 Nov 2023, 09:30:05`, `Tuesday 14 November 2023`, `November 2023`, `2023`. */
  readonly context: (tick: Tick, unit: TickUnit, calendar?: string) => string;
  /** The calendar whose ticks these words are for; absent for the Gregorian one. */
  readonly calendar?: TickCalendar | undefined;
}

/** From this step on years are told from today: `10bn years ago`. It makes the year 1 today, two pixels off at most. */
const DEEP_STEP = 1e5;
const MILLION = 1e6;

type DateOptions = Intl.DateTimeFormatOptions;
type Row = Partial<Record<TickUnit, DateOptions>>;

const CLOCK: DateOptions = {hour: 'numeric', minute: '2-digit'};
const SECONDS: DateOptions = {...CLOCK, second: '2-digit'};
const DAY: DateOptions = {day: 'numeric'};
const YEAR: DateOptions = {year: 'numeric'};
const MONTH: DateOptions = {...YEAR, month: 'long'};

const DETAIL: Row =
  {second: SECONDS, minute: CLOCK, hour: CLOCK, day: DAY, week: DAY, month: {month: 'short'}, year: YEAR};
const CONTEXT: Row = {
  second: {...YEAR, month: 'short', ...DAY, ...SECONDS},
  day: {...MONTH, ...DAY, weekday: 'long'},
  month: MONTH,
  year: YEAR,
};

/** Whether labels sit in the middle of their interval: those of instants, and of years by the hundred, at its start. */
export const isCentered = (unit: TickUnit, step: number): boolean =>
  step === 1 && (unit === 'day' || unit === 'month' || unit === 'year');

/**
 * A formatter for a BCP 47 tag. `en` alone is read as British: days before months, 24 hours. Ticks of a calendar are said
 * in it when the tag asks for it (`-u-ca-`); Gregorian ones under such a tag say their era.
 */
export const createTickFormatter = (locale: string, calendar?: TickCalendar): TickFormatter => {
  const tag = intlLocale(locale);
  const write = (
    start: EpochMs, options: DateOptions | undefined, roundMs: number, name: string | undefined,
  ): string => {
    const isStray = !name && calendarOf(tag) !== 'gregory';
    // The first year is the only one after Christ that names its era: it stands next to those before.
    const era: DateOptions['era'] = options?.year && (isStray || civil(start).year < 2) ? 'short' : undefined;
    const all = {...options, era, ...isStray && {calendar: 'gregory'}};
    return formatInstants(start, undefined, tag, all, undefined, Math.min(roundMs, MS_PER_DAY));
  };

  return {
    calendar,
    label: ({start}, unit, step, name) => {
      const {year} = civil(start);
      if (unit === 'year' && (step >= DEEP_STEP || Math.abs(year) >= MILLION)) {
        const words = formatYears(year > 1 ? year : year - 1, tag, {maximumFractionDigits: 9});
        // French counts millions *of* years, which Intl does not know.
        return words.replace(/(Md?) ans$/, '$1 d’années');
      }
      if (unit === 'millisecond') {
        const ms = Math.round(start - Math.floor(start / 1000) * 1000);
        return formatNumber(ms / 1000, tag, {minimumFractionDigits: 3}).slice(1);
      }
      return write(start, DETAIL[unit], unitMs(unit) * step, name);
    },
    context: ({start}, unit, name) => write(start, CONTEXT[unit], unitMs(unit), name),
  };
};

/** The longest label to reckon with in a set: for years its own, for the rest the worst case. */
export const sampleLabel = (formatter: TickFormatter, {unit, step, ticks, calendar}: TickSet): string => {
  const starts = unit === 'year' ? [ticks[0], ticks.at(-1)].flatMap(tick => tick?.start ?? [])
    // 28 of a month of 2028 at 11:40:38.888: two digits everywhere, however it is rounded, in 12 hours or in 24.
    : Array.from({length: unit === 'month' ? 12 : 1}, (_, month) => Date.UTC(2028, month, 28, 11, 40, 38, 888));
  return starts.map(start => formatter.label({start, end: start}, unit, step, calendar))
    .sort((a, b) => b.length - a.length)[0] ?? '';
};
