/**
 * What follows when events get other dates: the dates of those that hang on them, and of those that hang on these. Time
 * goes by how many follow, not by how many there are.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import type {EventSet} from './event-set.js';
import {SILENT} from './findings.js';
import {ownId} from './ids.js';
import {readEventFields} from './normalize.js';
import {RelativeDates, resolveRelative} from './relative.js';

/** The dates of a set that other events give, with who hangs on whom; the set's own table where it has one. */
export const relativeDatesOf = ({parts: {dates}}: EventSet): RelativeDates => {
  if (dates instanceof RelativeDates) return dates;
  const known = new RelativeDates();
  for (const [record, date] of dates ?? []) known.set(record, date);
  return known;
};

/** The row of a record, or -1: the one of its own id, or of those that got a number for having the same. */
const rowOf = (set: EventSet, record: unknown): number => {
  const id = ownId(record as Parameters<typeof ownId>[0]);
  let row = set.indexOf(id);
  for (let number = 2; row >= 0 && set.recordAt(row) !== record; number++) row = set.indexOf(`${id}-${number}`);
  return row;
};

/**
 * The rows whose dates hang on the events with these ids, directly or through others; each once, and after
 * the one that it hangs on, unless that is among those that are given.
 */
export const dependentsOf = (set: EventSet, ids: Iterable<string>): readonly number[] => {
  if (!set.parts.dates?.size) return [];
  const dates = relativeDatesOf(set);
  const rows = new Set<number>();
  const next = [...ids];
  for (const id of next) {
    for (const record of dates.hangingOn(id)) {
      const row = rowOf(set, record);
      if (row < 0 || rows.has(row)) continue;
      rows.add(row);
      next.push(set.idAt(row));
    }
  }
  return [...rows];
};

/**
 * The dates by row that follow from other dates of some events, by id; in the order in which they follow. `undefined` for
 * one that leads beyond the calendar. Events among those that are given keep what is given.
 */
export const movedDates = (set: EventSet, changed: ReadonlyMap<string, NewsDate>): ReadonlyMap<number, NewsDate | undefined> => {
  const known = new Map<string, NewsDate | undefined>(changed);
  const moved = new Map<number, NewsDate | undefined>();
  for (const row of dependentsOf(set, changed.keys())) {
    const id = set.idAt(row);
    if (changed.has(id)) continue;
    const {relative} = readEventFields({relative: set.recordAt(row)['relative']}, SILENT);
    if (!relative) continue;
    const anchor = known.has(relative.to) ? known.get(relative.to) : dateOf(set, relative.to);
    const date = anchor && resolveRelative(relative, anchor);
    known.set(id, date);
    moved.set(row, date);
  }
  return moved;
};

const dateOf = (set: EventSet, id: string): NewsDate | undefined => {
  const row = set.indexOf(id);
  return row < 0 ? undefined : set.dateAt(row);
};
