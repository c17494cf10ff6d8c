/**
 * The events of a timeline as columns, made for a million of them: about 40 bytes an event besides the user's own
 * objects, which are neither copied nor changed. The full event is made from its record when somebody asks for it.
 *
 * Each event has a row. Other data are another set with another version; one that comes from an older one by a few
 * changes (`changed-set.ts`) takes over its rows, and the older one must not be asked any more. Records must not be
 * changed while a set holds them; when they are, texts show the change at once and dates only with the next set.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {readPlainDate, type PlainKind} from '../time/plain-bounds.js';
import type {Diagnostic} from './diagnostic.js';
import {anyDate} from './fields.js';
import {SILENT} from './findings.js';
import {IdIndex, type Ids} from './ids.js';
import {STATUSES, type NewsEvent, type Status, type TimelineInfo} from './news-event.js';
import {normalizeEvent} from './normalize.js';
import type {RawRecord} from './normalize.js';

/** Columns by row; they may have more rows than the set. */
export interface EventColumns {
  /** Earliest instants, margins included. `-Infinity`: open start. An unknown start is the end's earliest. */
  readonly starts: Float64Array;
  /** Latest instants, margins included. `Infinity`: open end. An unknown end is the start's latest. */
  readonly ends: Float64Array;
  /** 0 to 1. */
  readonly importances: Float32Array;
  /** Index into `info.lanes` + 1; 0 for none. */
  readonly lanes: Uint16Array;
  /** 1 for an instant, 0 for a calendar date. */
  readonly zoned: Uint8Array;
}

/** What a set is made of. */
export interface EventSetParts {
  /** The document without its events. */
  readonly info: TimelineInfo;
  /** The document as it was given, with fields that nobody here knows; nothing where there was none around the events. */
  readonly document?: RawRecord | undefined;
  /** What was found wrong, at most about a thousand. */
  readonly diagnostics: readonly Diagnostic[];
  /** Number of records left out. */
  readonly skippedCount: number;
  /** Number of rows. */
  readonly size: number;
  /** Rows whose event was removed. */
  readonly vacant?: ReadonlySet<number>;
  /** The accepted record of a row as it was given; the user's own object. */
  readonly recordAt: (row: number) => RawRecord | undefined;
  /** Puts another record in a row, or none; absent where a set cannot be changed. */
  readonly write?: (row: number, record: RawRecord | undefined) => void;
  /** Whether lanes were made up from the events, so that others may bring more. */
  readonly hasMadeLanes?: boolean;
  /** Whether an event may have a status, or a correction. */
  readonly hasStatus?: boolean;
  readonly hasCorrections?: boolean;
  /** Whether an event says how what was known of it changed. */
  readonly hasHistory?: boolean;
  /** All that is known, where the set is what was known at some time (`as-of.ts`). */
  readonly base?: EventSet;
  /** What of an event is shown, where that is not all. */
  readonly tidy?: (event: NewsEvent, row: number) => NewsEvent;
  readonly columns: EventColumns;
  /** Whether columns are the user's own, which nobody may write to. */
  readonly isBorrowed?: boolean;
  readonly ids: Ids;
  /** Dates by record that are given by other events; `undefined` when no record has a `relative`. */
  readonly dates?: ReadonlyMap<unknown, NewsDate> | undefined;
  /** Whether any event refers to another one, by a link or by its date. */
  readonly isLinked?: boolean;
  /** The date of a row that no record gives. */
  readonly dateAt?: (row: number) => NewsDate | undefined;
  /** The kind of such a date where it is plain. */
  readonly plainAt?: (row: number) => PlainKind | undefined;
}

// Enough for all that is on a screen at once; the same event object is given as long as it is kept.
const CACHE_SIZE = 1000;

let versionCount = 0;

/** Makes empty columns for `size` events. */
export const createColumns = (size: number): EventColumns => ({
  starts: new Float64Array(size), ends: new Float64Array(size), importances: new Float32Array(size),
  lanes: new Uint16Array(size), zoned: new Uint8Array(size),
});

/** The same columns with other room, at the end. */
export const resizeColumns = (columns: EventColumns, size: number): EventColumns => {
  const resized = createColumns(size);
  for (const name of Object.keys(columns) as (keyof EventColumns)[]) {
    resized[name].set(columns[name].length > size ? columns[name].subarray(0, size) : columns[name]);
  }
  return resized;
};

const SCRATCH = new Float64Array(6);
const NONE: ReadonlySet<number> = new Set();

/** A set of accepted events in rows 0 to `size` - 1, in the order of the records. */
export class EventSet {
  /** The set without events. */
  static readonly empty = new EventSet({
    info: {lanes: [], eras: []}, diagnostics: [], skippedCount: 0, size: 0, recordAt: () => undefined,
    columns: createColumns(0), ids: new IdIndex(() => ({}), 0),
  });

  readonly #cache = new Map<number, NewsEvent>();
  /** Another number for every set: a key for what is derived from it. */
  readonly version = versionCount++;
  /** What it is made of. */
  readonly parts: EventSetParts;
  /** Number of rows, vacant ones included. */
  readonly size: number;
  readonly info: TimelineInfo;
  readonly diagnostics: readonly Diagnostic[];
  readonly skippedCount: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly importances: Float32Array;
  readonly lanes: Uint16Array;

  constructor(parts: EventSetParts) {
    this.parts = parts;
    ({
      size: this.size, info: this.info, diagnostics: this.diagnostics, skippedCount: this.skippedCount,
      columns: {starts: this.starts, ends: this.ends, importances: this.importances, lanes: this.lanes},
    } = parts);
  }

  /** Number of events. */
  get count(): number {
    return this.size - (this.parts.vacant ?? NONE).size;
  }

  /** Rows without an event. */
  get vacant(): ReadonlySet<number> {
    return this.parts.vacant ?? NONE;
  }

  /** The full event in `row`, made when first asked for. Throws a `RangeError` beyond the set. */
  at(row: number): NewsEvent {
    let event = this.#cache.get(row);
    if (!event) {
      event = normalizeEvent(this.recordAt(row), this.idAt(row), this.dateAt(row));
      event = this.parts.tidy?.(event, row) ?? event;
      if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
      this.#cache.set(row, event);
    }
    return event;
  }

  /** The record in `row` as it was given. Throws a `RangeError` beyond the set. */
  recordAt(row: number): RawRecord {
    this.#check(row);
    return this.parts.recordAt(row) as RawRecord;
  }

  /** The id in `row`. Throws a `RangeError` beyond the set. */
  idAt(row: number): string {
    this.#check(row);
    return this.parts.ids.idAt(row);
  }

  /** The row of the event with this id, or -1. */
  indexOf(id: string): number {
    return this.parts.ids.indexOf(id);
  }

  /** Whether the date is an instant (it has an offset) rather than a calendar date, which no zone shifts. */
  isZoned(row: number): boolean {
    return this.parts.columns.zoned[row] === 1;
  }

  /** The status in `row`, without the rest of the event. */
  statusAt(row: number): Status | undefined {
    const {status} = this.recordAt(row);
    return typeof status === 'string' ? STATUSES.find(one => one === status.trim()) : undefined;
  }

  /** What the record in `row` gives as its colour, be it a colour or not. */
  colorAt(row: number): string | undefined {
    const {color} = this.recordAt(row);
    return typeof color === 'string' ? color.trim() : undefined;
  }

  /** The kind of a date in `row` of which the columns say all; nothing for others. A picture is made of hundreds. */
  plainAt(row: number): PlainKind | undefined {
    const {plainAt} = this.parts;
    return plainAt ? plainAt(row) : readPlainDate(this.recordAt(row)['date'], SCRATCH);
  }

  /** The date in `row`, without the rest of the event. */
  dateAt(row: number): NewsDate {
    const given = this.parts.dateAt?.(row);
    if (given) return given;
    const record = this.recordAt(row);
    const date = this.parts.dates?.get(record) ?? anyDate(record['date'], '', SILENT);
    if (date) return date;
    // Somebody has changed the record since: it stays where the columns have it.
    const core = {start: this.starts[row] as number, end: this.ends[row] as number};
    return {...anyDate('1970', '', SILENT) as NewsDate, earliest: core.start, latest: core.end, core};
  }

  /** An id is checked a million times while events are put in order: no record is made for that. */
  #check(row: number): void {
    if (!(row >= 0 && row < this.size) || this.vacant.has(row)) throw new RangeError(`no event ${row}`);
  }
}
