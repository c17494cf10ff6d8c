/**
 * Groups of a long list: by year, or by month or day where years hold too many, by century where they hold one each. A
 * group is named by the EDTF text of its stretch of time.
 */
import {addMonths, civil, instantOf, MS_PER_DAY} from '../time/calendar.js';
import type {EpochMs} from '../time/span.js';
import type {EventIndex} from './event-index.js';

/** The stretch of time that a group of a list holds; `none`: the list has no groups. */
export type GroupUnit = 'day' | 'month' | 'year' | 'century' | 'none';

/** More in the mean, and years are parted into months, months into days. */
const MOST_IN_YEAR = 24;
const MOST_IN_MONTH = 200;
/** Fewer in the mean, and there would be as many headings as events. */
const LEAST_IN_YEAR = 1.5;
/** Years that have centuries with a name. */
const NAMED_YEARS = 9999;

/** The first instant after the group that an instant is in. */
function endOfGroup(instant: EpochMs, unit: GroupUnit): EpochMs {
  const {year, month, day} = civil(instant);
  switch (unit) {
    case 'none': return Infinity;
    case 'century': return instantOf(Math.floor(year / 100) * 100 + 100);
    case 'year': return instantOf(year + 1);
    case 'month': return addMonths(instantOf(year, month), 1);
    case 'day': return instantOf(year, month, day) + MS_PER_DAY;
  }
}

/** How many groups the events of an index make; what is over `most` is not counted. */
function countGroups(index: EventIndex, unit: GroupUnit, most: number): number {
  let count = 0;
  for (let position = index.firstFrom(-Number.MAX_VALUE); position < index.size && count <= most; count++) {
    const next = index.firstFrom(endOfGroup(index.startAt(position), unit));
    // Far from now a year may be less than the distance of doubles.
    position = Math.max(next, position + 1);
  }
  return count;
}

/** The unit that makes groups of a sensible size of the events that have a start. */
export function chooseUnit(index: EventIndex): GroupUnit {
  const size = index.size - index.firstFrom(-Number.MAX_VALUE);
  if (size === 0) return 'none';
  if (size / countGroups(index, 'year', size / LEAST_IN_YEAR) < LEAST_IN_YEAR) {
    const {start = 0, end = 0} = index.extent ?? {};
    const isNamed = Math.abs(civil(start).year) <= NAMED_YEARS && Math.abs(civil(end).year) <= NAMED_YEARS;
    return isNamed && size / countGroups(index, 'century', size) >= LEAST_IN_YEAR ? 'century' : 'none';
  }
  if (size <= MOST_IN_YEAR * countGroups(index, 'year', size / MOST_IN_YEAR)) return 'year';
  return size <= MOST_IN_MONTH * countGroups(index, 'month', size / MOST_IN_MONTH) ? 'month' : 'day';
}

const pad = (value: number, length: number): string => String(Math.abs(value)).padStart(length, '0');

/** The EDTF text of the group in which an event with a start is; empty where it has none, or there are no groups. */
export function groupKey(start: EpochMs, unit: GroupUnit): string {
  if (unit === 'none' || !Number.isFinite(start)) return '';
  const {year, month, day} = civil(start);
  const sign = year < 0 ? '-' : '';
  if (unit === 'century') return `${sign}${pad(Math.trunc(year / 100), 2)}XX`;
  const years = Math.abs(year) > NAMED_YEARS ? `Y${year}` : `${sign}${pad(year, 4)}`;
  if (unit === 'year' || years.startsWith('Y')) return years;
  return unit === 'month' ? `${years}-${pad(month, 2)}` : `${years}-${pad(month, 2)}-${pad(day, 2)}`;
}
