/**
 * A set as it was known at an instant: events that nobody knew of are left out, others are as their history says. Going
 * from one instant to another changes only what was told between them, and rows keep their numbers.
 *
 * An event is known from its first history entry on, else from the publication of its first source, else from its own
 * beginning. The latest entry gives its fields; what it does not tell is as it is known today.
 */
import {runSteps, type Steps} from '../base/steps.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {readDate} from '../time/date-reader.js';
import type {EpochMs} from '../time/span.js';
import type {SetChange} from './changed-set.js';
import {EventSet, resizeColumns, type EventColumns} from './event-set.js';
import {anyDate} from './fields.js';
import {SILENT} from './findings.js';
import {changedRows, entriesOf, historySteps, lastEntryOf, type StoryHistory} from './history.js';
import type {NewsEvent} from './news-event.js';
import {normalizeEvent, type RawRecord} from './normalize.js';
import {recordSteps} from './record-reader.js';
import {resolveDates} from './relative.js';

/** Records read between two pauses. */
const CHUNK = 512;

/** How an event changed between two instants. */
export interface StoryChange {
  readonly row: number;
  /** Absent where nobody knew of the event before, or after. */
  readonly before: NewsEvent | undefined;
  readonly after: NewsEvent | undefined;
  /** What was noted with the last entry. */
  readonly note: NewsEvent['title'] | undefined;
}

/** What changed between two instants. */
export interface StoryChanges {
  /** Some events in full. */
  readonly told: readonly StoryChange[];
  /** The rows of all. */
  readonly rows: ReadonlyMap<number, 'new' | 'changed'>;
}

/** A set through time. Of the sets that it makes only the last may be asked. */
export class AsOfSet {
  readonly history: StoryHistory;
  readonly #base: EventSet;
  readonly #columns: EventColumns;
  readonly #vacant: Set<number>;
  /** Records that differ from those of all that is known. */
  readonly #records = new Map<number, RawRecord>();
  readonly #dates: Map<unknown, NewsDate> | undefined;
  /** Rows whose date another event gives. */
  readonly #relative: readonly number[];
  #info: EventSet['info'];
  /** What is known is what was told before this; `undefined` for all. */
  #until: EpochMs | undefined;

  constructor(history: StoryHistory) {
    this.history = history;
    const base = this.#base = history.set;
    this.#columns = resizeColumns(base.parts.columns, base.size);
    this.#vacant = new Set(base.vacant);
    this.#info = base.info;
    const {dates} = base.parts;
    this.#dates = dates && new Map(dates);
    const relative: number[] = [];
    for (let row = 0; dates && row < base.size; row++) if (!base.vacant.has(row) && dates.has(base.recordAt(row))) relative.push(row);
    this.#relative = relative;
  }

  /** What is known is what was told before this; `undefined` before the first {@link moveSteps}. */
  get until(): EpochMs | undefined {
    return this.#until;
  }

  /** Prepares the change to what was known before an instant, in steps of some milliseconds; the set stays until it is made. */
  * moveSteps(until: EpochMs): Steps<SetChange> {
    const base = this.#base;
    const {firstAts} = this.history;
    const from = this.#until;
    const records = new Map<number, RawRecord | undefined>();
    const turned = from === undefined ? this.#turnedFromAll(until)
      : changedRows(this.history, Math.min(from, until), Math.max(from, until));
    let count = 0;
    for (const row of turned) {
      if (count++ % CHUNK === 0) yield count / turned.size * 0.3;
      records.set(row, (firstAts[row] ?? 0) < until ? recordAsOf(base.recordAt(row), until) : undefined);
    }
    const moved = this.#moveRelative(records);
    const known = [...records].filter((pair): pair is [number, RawRecord] => pair[1] !== undefined);
    // Two rows may have the same object.
    const plain = known.map(([row, record]) => record === base.recordAt(row) ? {...record} : record);
    const rowOf = new Map(plain.map((record, i) => [record, known[i]?.[0] ?? -1]));
    const recordDates = new Map<unknown, NewsDate>();
    for (const [i, record] of plain.entries()) {
      const date = record['date'] == null ? moved.get(known[i]?.[1]) ?? this.#dates?.get(known[i]?.[1]) : undefined;
      if (date) recordDates.set(record, date);
    }
    // Lanes that an earlier step has brought keep their numbers.
    const onto = this.#info === base.info ? base : new EventSet({...base.parts, info: this.#info});
    const reading = recordSteps(plain, () => recordDates, onto);
    let step = reading.next();
    for (; !step.done; step = reading.next()) yield 0.3 + step.value * 0.7;
    const read = step.value;
    const targets = new Map<number, number>();
    for (let i = 0; i < read.size; i++) targets.set(rowOf.get(read.recordAt(i)) ?? -1, i);
    const gone = [...records.keys()].filter(row => !this.#vacant.has(row));
    return {gone, come: [...targets.keys()], make: () => this.#make({until, records, moved, read, targets})};
  }

  /** The event of a row as it was known before an instant; nothing where nobody knew of it. */
  eventAt(row: number, until: EpochMs): NewsEvent | undefined {
    const base = this.#base;
    if (!((this.history.firstAts[row] ?? 0) < until)) return undefined;
    const record = recordAsOf(base.recordAt(row), until);
    const date = anyDate(record['date'], '', SILENT) ?? base.dateAt(row);
    return tidy(normalizeEvent(record, base.idAt(row), date), base.recordAt(row), until);
  }

  /** What was told at or after `from` and before `until`: at most `most` events in full, and the rows of all, with whether each is new. */
  changes(from: EpochMs, until: EpochMs, most: number): StoryChanges {
    const changed = changedRows(this.history, from, until);
    const rows = new Map([...changed].map(row => [row, (this.history.firstAts[row] ?? 0) >= from ? 'new' : 'changed'] as const));
    const told = [...changed].slice(0, most).map((row): StoryChange => ({
      row, before: this.eventAt(row, from), after: this.eventAt(row, until),
      note: entriesOf(this.#base.recordAt(row), until).filter(({at}) => at >= from).at(-1)?.entry.note,
    }));
    return {told, rows};
  }

  /** Rows that are otherwise than when all is known. */
  #turnedFromAll(until: EpochMs): ReadonlySet<number> {
    const {firstAts, set, hasEntries} = this.history;
    const rows = new Set<number>();
    for (let row = 0; row < set.size; row++) {
      if (this.#vacant.has(row)) continue;
      if (!((firstAts[row] ?? 0) < until) || (hasEntries && Array.isArray(set.recordAt(row)['history']))) rows.add(row);
    }
    return rows;
  }

  /** Dates that other events give, where these have moved. Their rows are entered among the changed ones. */
  #moveRelative(records: Map<number, RawRecord | undefined>): ReadonlyMap<unknown, NewsDate> {
    if (this.#relative.length === 0) return new Map();
    const base = this.#base;
    // Of one that nobody knows of yet, what will be known.
    const of = (row: number): RawRecord => (records.has(row) ? records.get(row) : this.#records.get(row)) ?? base.recordAt(row);
    const asked = new Map<number, RawRecord>();
    for (const first of this.#relative) {
      for (let row = first; row >= 0 && !asked.has(row);) {
        const record = of(row);
        asked.set(row, {...record, id: base.idAt(row)});
        const to = record['date'] == null ? (record['relative'] as {readonly to?: unknown} | undefined)?.to : undefined;
        row = typeof to === 'string' ? base.indexOf(to.trim()) : -1;
      }
    }
    const dates = resolveDates([...asked.values()]);
    const moved = new Map<unknown, NewsDate>();
    for (const row of this.#relative) {
      const date = dates.get(asked.get(row));
      const record = of(row);
      if (!date || records.has(row) && records.get(row) === undefined) continue;
      const before = this.#dates?.get(record);
      if (before?.earliest === date.earliest && before.latest === date.latest && !records.has(row)) continue;
      if (!this.#vacant.has(row) || records.has(row)) records.set(row, record);
      moved.set(record, date);
    }
    return moved;
  }

  #make({until, records, moved, read, targets}: {
    readonly until: EpochMs; readonly records: ReadonlyMap<number, RawRecord | undefined>; readonly moved: ReadonlyMap<unknown, NewsDate>;
    readonly read: EventSet; readonly targets: ReadonlyMap<number, number>;
  }): ReturnType<SetChange['make']> {
    const base = this.#base;
    const columns = this.#columns;
    const names = Object.keys(columns) as (keyof EventColumns)[];
    for (const [row, record] of records) {
      const from = targets.get(row);
      if (from === undefined) {
        this.#vacant.add(row);
        this.#records.delete(row);
        continue;
      }
      this.#vacant.delete(row);
      if (record && record !== base.recordAt(row)) this.#records.set(row, record);
      else this.#records.delete(row);
      for (const name of names) columns[name][row] = read.parts.columns[name][from] ?? 0;
    }
    for (const [record, date] of moved) this.#dates?.set(record, date);
    const {lanes} = read.info;
    if (lanes.length > this.#info.lanes.length) this.#info = {...this.#info, lanes};
    this.#until = until;
    return {findings: [], set: this.#current()};
  }

  #current(): EventSet {
    const {parts} = this.#base;
    const {write: _, ...kept} = parts;
    const info = this.#info;
    const [records, vacant, until] = [this.#records, this.#vacant, this.#until ?? Infinity];
    const corrections = info.corrections?.filter(({date}) => isKnownBefore(date, until));
    const ids: EventSet['parts']['ids'] = {
      idAt: row => parts.ids.idAt(row),
      indexOf: id => {
        const row = parts.ids.indexOf(id);
        return vacant.has(row) ? -1 : row;
      },
      add: () => false, rename: () => undefined, delete: () => undefined,
    };
    return new EventSet({
      ...kept, columns: this.#columns, vacant, ids, info: {...info, ...corrections && {corrections}}, base: this.#base,
      recordAt: row => records.get(row) ?? parts.recordAt(row),
      ...this.#dates && {dates: this.#dates},
      tidy: (event, row) => tidy(event, parts.recordAt(row) ?? {}, until),
    });
  }
}

/** A record as it was known before an instant, without its history; the same object where it has none. */
function recordAsOf(record: RawRecord, until: EpochMs): RawRecord {
  const entry = Array.isArray(record['history']) ? lastEntryOf(record, until) : undefined;
  if (!entry) return record;
  const {history: _, ...told} = record;
  const {asOf: __, note: ___, ...fields} = entry;
  return Object.assign(told, fields);
}

/** An event with as much of its history as was written, and without the sources and corrections that came later. */
function tidy(event: NewsEvent, given: RawRecord, until: EpochMs): NewsEvent {
  const sources = event.sources.filter(({published}) => isKnownBefore(published, until));
  const corrections = event.corrections.filter(({date}) => isKnownBefore(date, until));
  return {...event, sources, corrections, history: entriesOf(given, until).map(({entry}) => entry)};
}

/** Whether a date began before an instant; what gives none, or none that can be read, is kept. */
function isKnownBefore(text: string | undefined, until: EpochMs): boolean {
  const date = text === undefined ? undefined : readDate(text);
  return !date?.ok || date.value.earliest < until;
}

/** A set as it was known before an instant, at once. The set itself stays as it is. */
export function setAsOf(set: EventSet, until: EpochMs): EventSet {
  return runSteps(new AsOfSet(runSteps(historySteps(set))).moveSteps(until)).make().set;
}
