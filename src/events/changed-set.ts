/**
 * A few changes to a large set, in time about proportional to what changes: the new records are read as a small set of
 * their own, by the ordinary reader, and entered in the rows of the large one. Loaded when somebody changes a set.
 *
 * Rows of removed events are vacant until another event takes one, never within the same change; a replaced event keeps
 * its row.
 */
import {runSteps, type Steps} from '../base/steps.js';
import {readAllForms} from '../time/date-reader.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {parseDateInput} from '../time/parse-date.js';
import {dependentsOf, movedDates, relativeDatesOf} from './dependents.js';
import type {Diagnostic} from './diagnostic.js';
import {EventSet, resizeColumns} from './event-set.js';
import {createFindings, FINDINGS_LIMIT, type Findings, type Report} from './findings.js';
import {ownId} from './ids.js';
import type {RawRecord} from './normalize.js';
import {readRecords, recordSteps, type ResolveDates} from './record-reader.js';
import {resolveDates, targetOf} from './relative.js';

/** What is done with the events of a list: entered, put in the place of those with their ids, or taken away by id. */
export type ChangeKind = 'add' | 'update' | 'remove';

/** A change that has been read and not been made. */
export interface SetChange {
  /** Rows whose event goes, and rows that get one; replaced ones are in both. */
  readonly gone: readonly number[];
  readonly come: readonly number[];
  /** Makes it. The older set must not be asked any more. `findings` are those of this change alone. */
  readonly make: () => {readonly set: EventSet; readonly findings: readonly Diagnostic[]};
}

/** Rows that became vacant last are left alone: a node in the picture may still stand for what they held. */
const RESTING_ROWS = 64;
/** New rows are made with room for more, so that not every change copies all columns. */
const GROWTH = 1.5;

/** Reads a change in steps of some milliseconds; the set stays as it is until the change is made. */
export function* changeSteps(given: EventSet, kind: ChangeKind, items: readonly unknown[]): Steps<SetChange> {
  // The set without events belongs to all.
  const set = given.parts.write ? given : readRecords([]);
  const findings = createFindings();
  if (kind === 'remove') {
    const gone = rowsOf(set, items, findings);
    reportLost(set, gone, findings);
    return planChange({set, gone, targets: new Map(), moved: new Map(), findings, unknownCount: 0});
  }
  readAllForms(parseDateInput);
  const read = yield* recordSteps(items, resolverFor(set, kind), set);
  let places: ReadonlyMap<unknown, number> | undefined;
  let unknownCount = 0;
  const report: ReportOf = (record, ...finding) => {
    unknownCount++;
    places ??= new Map(items.map((item, place) => [item, place]));
    findings.about(places.get(record) ?? 0, record['id']);
    findings.report(...finding);
  };
  const targets = kind === 'add' ? newRows(set, read.size) : updatedRows(set, read, report);
  const moved = followers(set, read, targets, findings);
  return planChange({set, gone: kind === 'add' ? [] : [...targets.keys()], targets, moved, read, report, findings, unknownCount});
}

/**
 * Changes a set: removes the events with some ids, then replaces some by others with the same ids, then adds some. Time
 * and memory go by what changes. The older set must not be asked any more. Never throws.
 *
 * An added event whose id is taken gets another (`-2`) and a warning. An update with an unknown id is left out
 * (`unknown-id`), one that is wrong leaves the event as it was. Events whose dates hang on others move with them; without
 * them they stay. What was found wrong follows the set's own diagnostics.
 */
export const changeSet = (set: EventSet, changes: Readonly<Partial<Record<ChangeKind, readonly unknown[]>>>): EventSet =>
  (['remove', 'update', 'add'] as const).reduce((changed, kind) =>
    changes[kind] ? runSteps(changeSteps(changed, kind, changes[kind])).make().set : changed, set);

/** Tells of a record. */
type ReportOf = (record: RawRecord, ...finding: Parameters<Report>) => void;

const rowsOf = (set: EventSet, ids: readonly unknown[], {about, report}: Findings): readonly number[] => {
  const rows = new Set<number>();
  for (const [place, id] of ids.entries()) {
    about(place, id);
    const row = typeof id === 'string' ? set.indexOf(id) : -1;
    if (row < 0) report('id', id, 'a known id', 'unknown-id');
    else rows.add(row);
  }
  return [...rows];
};

/** The row of each of `count` added events by its row among those: rows that have long been vacant, and new ones. */
const newRows = ({vacant, size}: EventSet, count: number): ReadonlyMap<number, number> => {
  const rows = new Map<number, number>();
  for (const row of vacant) {
    if (rows.size >= Math.min(count, vacant.size - RESTING_ROWS)) break;
    rows.set(row, rows.size);
  }
  for (let row = size; rows.size < count; row++) rows.set(row, rows.size);
  return rows;
};

/** The rows to be replaced, each with the row among those that were read; of several for one event the last. */
const updatedRows = (set: EventSet, read: EventSet, report: ReportOf): ReadonlyMap<number, number> => {
  const rows = new Map<number, number>();
  for (let from = 0; from < read.size; from++) {
    const record = read.recordAt(from);
    const id = ownId(record);
    const row = set.indexOf(id);
    if (row >= 0) rows.set(row, from);
    else report(record, 'id', id, 'a known id', 'unknown-id', 'error');
  }
  return rows;
};

/** Tells of events whose dates hang on what goes: they stay where they are. */
const reportLost = (set: EventSet, gone: readonly number[], {about, report}: Findings): void => {
  if (!set.parts.dates?.size) return;
  const all = new Set(gone);
  for (const [place, row] of gone.entries()) {
    const id = set.idAt(row);
    for (const other of dependentsOf(set, [id])) {
      if (all.has(other) || targetOf(set.recordAt(other)) !== id) continue;
      about(place, set.idAt(other));
      report('relative', id, 'a dated event', 'unresolved-relative');
    }
  }
};

/** The dates by row of those that hang on what comes. One that would leave the calendar stays where it is, and is told of. */
const followers = (
  set: EventSet, read: EventSet, targets: ReadonlyMap<number, number>, {about, report}: Findings,
): ReadonlyMap<number, NewsDate> => {
  if (!set.parts.dates?.size) return new Map();
  // An added event whose id is taken is nobody's anchor.
  const isMeant = (row: number, id: string): boolean => [row, -1].includes(set.indexOf(id));
  const changed = new Map([...targets].flatMap(([row, from]) => {
    const id = read.idAt(from);
    return isMeant(row, id) ? [[id, read.dateAt(from)] as const] : [];
  }));
  const moved = new Map<number, NewsDate>();
  for (const [row, date] of movedDates(set, changed)) {
    if (date) {
      moved.set(row, date);
      continue;
    }
    about(0, set.idAt(row));
    report('relative', targetOf(set.recordAt(row)), 'a dated event', 'unresolved-relative');
  }
  return moved;
};

interface Plan {
  readonly set: EventSet;
  readonly gone: readonly number[];
  /** The row in `read` for each row that gets an event. */
  readonly targets: ReadonlyMap<number, number>;
  /** New dates by row of those that stay and hang on what comes. */
  readonly moved: ReadonlyMap<number, NewsDate>;
  readonly read?: EventSet;
  readonly report?: ReportOf;
  readonly findings: Findings;
  /** How many of those that were read have no place. */
  readonly unknownCount: number;
}

const planChange = ({set, gone, targets, moved, read, report, findings, unknownCount}: Plan): SetChange => {
  const come = [...targets.keys()];
  const make: SetChange['make'] = () => {
    const {parts} = set;
    const {ids} = parts;
    const dates = relativeDatesOf(set);
    const vacant = parts.vacant instanceof Set ? parts.vacant as Set<number> : new Set<number>();
    for (const row of gone) ids.delete(row);
    for (const row of gone) {
      if (dates.size > 0) dates.delete(set.recordAt(row));
      if (!targets.has(row)) parts.write?.(row, undefined);
    }
    let size = set.size;
    for (const row of come) size = Math.max(size, row + 1);
    const hasRoom = parts.columns.starts.length >= size;
    const isOwn = hasRoom && (!parts.isBorrowed || come.length === 0);
    const columns = isOwn ? parts.columns : resizeColumns(parts.columns, hasRoom ? size : Math.ceil(size * GROWTH));
    const taken: number[] = [];
    if (read) {
      for (const [row, from] of targets) {
        const record = read.recordAt(from);
        const date = read.parts.dates?.get(record);
        if (date) dates.set(record, date);
        parts.write?.(row, record);
        for (const name of Object.keys(columns) as (keyof typeof columns)[]) {
          columns[name][row] = read.parts.columns[name][from] ?? 0;
        }
      }
      for (const row of come) if (!ids.add(row)) taken.push(row);
      for (const row of taken) {
        ids.rename(row);
        const from = targets.get(row) ?? 0;
        const record = read.recordAt(from);
        // Of one whose id was taken among the added ones themselves the reader has told.
        if (typeof record['id'] !== 'string' || read.idAt(from) !== ownId(record)) continue;
        report?.(record, 'id', record['id'], 'a unique id', 'duplicate-id');
      }
    }
    for (const [row, date] of moved) {
      dates.set(set.recordAt(row), date);
      columns.starts[row] = date.earliest;
      columns.ends[row] = date.latest;
      columns.zoned[row] = +date.zoned;
    }
    // Last, so that nothing that is asked above finds a row vacant.
    for (const row of gone) vacant.add(row);
    for (const row of come) vacant.delete(row);
    const found = bounded([...read?.diagnostics ?? [], ...findings.list()]);
    const lanes = read?.info.lanes ?? [];
    return {
      findings: found,
      set: new EventSet({
        ...parts, columns, size, vacant, isBorrowed: !isOwn ? false : parts.isBorrowed === true,
        ...dates.size > 0 && {dates},
        hasHistory: parts.hasHistory || read?.parts.hasHistory === true,
        isLinked: parts.isLinked === true || read?.parts.isLinked === true,
        hasStatus: (parts.hasStatus || read?.parts.hasStatus) === true,
        hasCorrections: (parts.hasCorrections || read?.parts.hasCorrections) === true,
        info: lanes.length > set.info.lanes.length ? {...set.info, lanes} : set.info,
        diagnostics: bounded([...set.diagnostics, ...found]),
        skippedCount: set.skippedCount + (read?.skippedCount ?? 0) + unknownCount,
      }),
    };
  };
  return {gone: [...gone, ...moved.keys()], come: [...come, ...moved.keys()], make};
};

/** Findings in their order, at most so many; the last says how many more there were. */
const bounded = (all: readonly Diagnostic[]): readonly Diagnostic[] => {
  const kept = all.filter(({code}) => code !== 'more');
  const left = all.reduce((sum, {code, message}) => sum + (code === 'more' ? Number(/\d+/.exec(message)) : 0), 0);
  const more = left + Math.max(0, kept.length - FINDINGS_LIMIT);
  return more === 0 ? kept
    : [...kept.slice(0, FINDINGS_LIMIT), {code: 'more', severity: 'warning', message: `and ${more} more`}];
};

/** Works out dates by the other records and by the events of a set. Of two with the same id the first to come is meant. */
const resolverFor = (set: EventSet, kind: ChangeKind): ResolveDates => (records) => {
  const anchors: RawRecord[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    for (let id = targetOf(record); id !== undefined && !seen.has(id);) {
      seen.add(id);
      const row = set.indexOf(id);
      if (row < 0) break;
      const {date, relative} = set.recordAt(row);
      anchors.push({id, date, relative});
      id = targetOf({date, relative});
    }
  }
  return resolveDates(kind === 'add' ? [...anchors, ...records] : [...records, ...anchors]);
};
