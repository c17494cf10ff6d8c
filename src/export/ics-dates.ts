/**
 * What of a date can stand in a calendar: days and instants from year 1 to 9999 that are known as such. A month, a decade or
 * the time before Christ have no place there; a stretch of which only one end is a known day stands at that end. Where the
 * place does not say all that the date does, the entry has to say it in words.
 */
import {MS_PER_DAY} from '../time/calendar.js';
import type {FuzzyDate, NewsDate} from '../time/fuzzy-date.js';
import type {EpochMs} from '../time/span.js';

/** One place in a calendar, as lines' names with parameters, and values. */
export interface IcsPlace {
  readonly start: readonly [name: string, value: string];
  readonly end?: readonly [name: string, value: string];
  /** Whether that is just what the date says. */
  readonly isWhole: boolean;
}

/** The years 1 to 9999; the last day has no day after it that could be written. */
const FIRST_MS = -62_135_596_800_000;
const LAST_MS = 253_402_300_800_000;

/** The places of a date: one, none, or of a set one for each of its members where all are meant. */
export const icsPlaces = (date: NewsDate): readonly IcsPlace[] => {
  if (date.kind === 'date') return isKnown(date) ? [placeOf(date)] : [];
  if (date.kind === 'set') {
    const places = date.choice === 'all' ? date.members.map(icsPlaces) : [];
    return places.every(({length}) => length === 1) ? places.flat() : [];
  }
  const {start, end, approximate, uncertain} = date;
  const [first, last] = [start && isKnown(start) ? start : undefined, end && isKnown(end) ? end : undefined];
  const single = first && last ? undefined : first ?? last;
  // Worked out from another event: a stretch within which it was, no stretch that it took.
  if (first && last && approximate && !first.approximate && !last.approximate) return [];
  if (single) return [{...placeOf(single), isWhole: false}];
  return first && last ? [stretchOf(first, last, !approximate && !uncertain)] : [];
};

/** Whether a date is a day or an instant of a calendar. */
const isKnown = ({precision, unspecified, core, fields: {day}}: FuzzyDate): boolean =>
  day !== undefined && !unspecified && precision !== 'week' && core.start >= FIRST_MS && core.end < LAST_MS;

const isTimed = ({fields: {hour}}: FuzzyDate): boolean => hour !== undefined;

const placeOf = (date: FuzzyDate): IcsPlace => {
  const isWhole = !date.approximate && !date.uncertain;
  // An instant is over when it begins; a day ends with itself, which is said by the first one after.
  return isTimed(date) ? {start: ['DTSTART', timeText(date.core.start, date.zoned)], isWhole}
    : days(date.core.start, date.core.end, isWhole);
};

const stretchOf = (first: FuzzyDate, last: FuzzyDate, isWhole: boolean): IcsPlace => {
  const areTimes = isTimed(first) && isTimed(last) && first.zoned === last.zoned;
  // Start and end have to be of one kind: of a day and an hour, both are days.
  if (!areTimes) return days(dayOf(first), dayOf(last) + MS_PER_DAY, isWhole && !isTimed(first) && !isTimed(last));
  return {start: ['DTSTART', timeText(first.core.start, first.zoned)], end: ['DTEND', timeText(last.core.start, last.zoned)], isWhole};
};

/** The day that is written, whatever the day is in UTC. */
const dayOf = ({core, fields: {offsetMinutes = 0}}: FuzzyDate): EpochMs =>
  Math.floor((core.start + offsetMinutes * 60_000) / MS_PER_DAY) * MS_PER_DAY;

const days = (start: EpochMs, end: EpochMs, isWhole: boolean): IcsPlace =>
  ({start: ['DTSTART;VALUE=DATE', dayText(start)], end: ['DTEND;VALUE=DATE', dayText(end)], isWhole});

const dayText = (at: EpochMs): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');

/** An instant in UTC; a wall clock whose zone nobody tells stays one. */
export const timeText = (at: EpochMs, isZoned = true): string =>
  `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}${isZoned ? 'Z' : ''}`;
