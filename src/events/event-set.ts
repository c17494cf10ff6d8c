/**
 * The events of a timeline as columns, made for a million of them: 40 to 50 bytes an event besides the user's own
 * objects, which are neither copied nor changed. The full event is made from its record when somebody asks for it.
 *
 * A set never changes; other data are another set with another version. Records must not be changed while a set
 * holds them; when they are, texts show the change at once and dates only with the next set.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import type {Diagnostic} from './diagnostic.js';
import {anyDate} from './fields.js';
import {SILENT} from './findings.js';
import type {IdIndex} from './ids.js';
import type {NewsEvent, TimelineInfo} from './news-event.js';
import {normalizeEvent} from './normalize.js';
import type {RawRecord} from './normalize.js';

/** Columns in the order of the accepted records. */
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
  /** What was found wrong, at most about a thousand. */
  readonly diagnostics: readonly Diagnostic[];
  /** Number of records left out. */
  readonly skippedCount: number;
  /** The accepted records as given: an array of the set's own with the user's objects in it. */
  readonly records: readonly RawRecord[];
  /** As many rows as records, or more. */
  readonly columns: EventColumns;
  readonly ids: IdIndex;
  /** Dates by record that are given by other events; `undefined` when no record asks for such a date. */
  readonly dates?: ReadonlyMap<unknown, NewsDate> | undefined;
}

// Enough for all that is on a screen at once; the same event object is given as long as it is kept.
const CACHE_SIZE = 1000;

let versionCount = 0;

/** Makes empty columns for `size` events. */
export const createColumns = (size: number): EventColumns => ({
  starts: new Float64Array(size), ends: new Float64Array(size), importances: new Float32Array(size),
  lanes: new Uint16Array(size), zoned: new Uint8Array(size),
});

/** An immutable set of accepted events. Indices run from 0 to `size` - 1 in the order of the records. */
export class EventSet {
  /** The set without events. */
  static readonly empty = new EventSet({
    info: {lanes: [], eras: []}, diagnostics: [], skippedCount: 0, records: [], columns: createColumns(0),
    ids: {idAt: () => '', indexOf: () => -1},
  });

  readonly #cache = new Map<number, NewsEvent>();
  /** Another number for every set: a key for what is derived from it. */
  readonly version = versionCount++;
  /** Number of events. */
  readonly size: number;
  declare readonly info: TimelineInfo;
  declare readonly diagnostics: readonly Diagnostic[];
  declare readonly skippedCount: number;
  declare readonly records: readonly RawRecord[];
  declare readonly ids: IdIndex;
  declare readonly dates: EventSetParts['dates'];
  declare readonly starts: EventColumns['starts'];
  declare readonly ends: EventColumns['ends'];
  declare readonly importances: EventColumns['importances'];
  declare readonly lanes: EventColumns['lanes'];
  declare readonly zoned: EventColumns['zoned'];

  constructor({columns, ...parts}: EventSetParts) {
    this.size = parts.records.length;
    for (const [name, column] of Object.entries<EventColumns[keyof EventColumns]>({...columns})) {
      Object.assign(this, parts, {[name]: column.slice(0, this.size)});
    }
  }

  /** The full event at `index`, made when first asked for. Throws a `RangeError` beyond the set. */
  at(index: number): NewsEvent {
    let event = this.#cache.get(index);
    if (!event) {
      event = normalizeEvent(this.recordAt(index), this.idAt(index), this.#dateAt(index));
      if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
      this.#cache.set(index, event);
    }
    return event;
  }

  /** The record at `index` as it was given. Throws a `RangeError` beyond the set. */
  recordAt(index: number): RawRecord {
    const record = this.records[index];
    if (!record) throw new RangeError(`no event ${index}`);
    return record;
  }

  /** The id at `index`. Throws a `RangeError` beyond the set. */
  idAt(index: number): string {
    this.recordAt(index);
    return this.ids.idAt(index);
  }

  /** The index of the event with this id, or -1. */
  indexOf(id: string): number {
    return this.ids.indexOf(id);
  }

  /** Whether the date is an instant (it has an offset) rather than a calendar date, which no zone shifts. */
  isZoned(index: number): boolean {
    return this.zoned[index] === 1;
  }

  #dateAt(index: number): NewsDate {
    const record = this.recordAt(index);
    const date = this.dates?.get(record) ?? anyDate(record['date'], '', SILENT);
    if (date) return date;
    // Somebody has changed the record since: it stays where the columns have it.
    const core = {start: this.starts[index] as number, end: this.ends[index] as number};
    return {...anyDate('1970', '', SILENT) as NewsDate, earliest: core.start, latest: core.end, core};
  }
}
