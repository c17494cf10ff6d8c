/**
 * Time zones by their IANA names, through `Intl`, which is the only place that knows their rules.
 */
import {MS_PER_DAY} from './calendar.js';
import {cached} from './intl-dates.js';
import type {EpochMs} from './span.js';

/** In the place of a zone: each event stands at the wall clock of its own. */
export const EVENT_ZONE = 'event';

/** `Date` and `Intl` end here, on both sides. */
export const MAX_DATE_MS = 8.64e15;

const formatFor = (timeZone: string): Intl.DateTimeFormat | undefined => cached(`z${timeZone}`, () => {
  try {
    return new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'});
  } catch {
    // A RangeError is how Intl says that it does not know the zone.
    return undefined;
  }
});

/** Whether the name is a time zone that `Intl` knows. */
export const isTimeZone = (name: string): boolean =>
  // Asking Intl for the one that most pages have would cost them 10 ms.
  name === 'UTC' || formatFor(name) !== undefined;

/**
 * Offset from UTC in milliseconds (east positive) of a zone at an instant. 0 for an unknown zone and outside of the
 * range of `Date`, where no zone has rules.
 */
export const zoneOffsetMs = (timeZone: string, instant: EpochMs): number => {
  if (timeZone === 'UTC' || timeZone === EVENT_ZONE || !(Math.abs(instant) <= MAX_DATE_MS)) return 0;
  const text = formatFor(timeZone)?.format(instant) ?? '';
  const [, sign, ...parts] = /GMT([+-])(\d\d):(\d\d):?(\d\d)?/.exec(text) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((digits) => Number(digits) || 0);
  return ((hours * 60 + minutes) * 60 + seconds) * (sign === '-' ? -1000 : 1000);
};

/**
 * {@link zoneOffsetMs} of one zone for a great many instants: `Intl` is asked once for a day on which the clocks are not
 * changed.
 */
export const createOffsets = (timeZone: string): (instant: EpochMs) => number => {
  const known = new Map<number, number>();
  return (instant) => {
    const day = Math.floor(instant / MS_PER_DAY);
    let offset = known.get(day);
    if (offset === undefined) {
      const start = zoneOffsetMs(timeZone, day * MS_PER_DAY);
      offset = start === zoneOffsetMs(timeZone, (day + 1) * MS_PER_DAY) ? start : NaN;
      known.set(day, offset);
    }
    return Number.isNaN(offset) ? zoneOffsetMs(timeZone, instant) : offset;
  };
};
