/**
 * Reads records one by one into columns, then settles what needs all of them: ids, dates given by other events, links.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {parseDateInput} from '../time/parse-date.js';
import type {Diagnostic} from './diagnostic.js';
import type {DocumentInfo} from './document-info.js';
import {createColumns, EventSet} from './event-set.js';
import type {EventColumns} from './event-set.js';
import {isRecord} from './fields.js';
import {SILENT} from './findings.js';
import type {Findings} from './findings.js';
import {packFlags} from './flags.js';
import {IdIndex, idSteps} from './ids.js';
import type {Lane, NewsEvent, RelativeDate} from './news-event.js';
import {readEventFields, readTitle} from './normalize.js';
import type {RawRecord} from './normalize.js';
import {resolveRelative} from './relative.js';

/** Lanes made up from the events of a document that names none. */
const MADE_LANES_MAX = 100;

/** The columns of a set while it is read. */
export class RecordReader {
  readonly #info: DocumentInfo;
  readonly #findings: Findings;
  readonly #lanes: Lane[];
  readonly #laneNumbers: Map<string, number>;
  readonly #columns: EventColumns;
  /** Places in the input, for diagnostics. */
  readonly #places: Uint32Array;
  readonly #records: RawRecord[] = [];
  /** Events without a date of their own. */
  readonly #relatives = new Map<number, RelativeDate>();
  /** Events that refer to others. */
  readonly #referring: number[] = [];
  readonly #dates = new Map<number, NewsDate>();
  #ids = new IdIndex([]);

  constructor(info: DocumentInfo, count: number, findings: Findings) {
    this.#info = info;
    this.#findings = findings;
    this.#lanes = [...info.lanes ?? []];
    this.#laneNumbers = new Map(this.#lanes.map(({id}, index) => [id, index + 1]));
    this.#columns = createColumns(count);
    this.#places = new Uint32Array(count);
  }

  /** Takes one record in, or leaves it out with a diagnostic. `place` is its index in the input. */
  read(record: unknown, place: number): void {
    try {
      this.#take(record, place);
    } catch {
      // An object with a getter that throws: nothing that JSON could hold.
      this.#findings.report('no-record', '', undefined, 'expected an object that can be read');
    }
  }

  /** Settles ids, relative dates and links; yields now and then. Gives the places of dates that lead nowhere. */
  * settle(chunk: number): Generator<undefined, ReadonlySet<number>> {
    const {report} = this.#findings;
    this.#ids = yield* idSteps(this.#records, chunk, (index, given) => {
      const {id} = this.#about(index);
      report('duplicate-id', 'id', id, `expected an id of its own; it is now ${given.slice(0, 100)}`);
    });
    const unresolved = this.#resolveRelatives();
    for (const [count, index] of this.#referring.entries()) {
      if (count % chunk === 0) yield;
      const {links = [], relative} = readEventFields(this.#about(index), SILENT);
      links.forEach(({to}, at) => {
        if (this.#ids.indexOf(to) >= 0) return;
        report('missing-link-target', `links[${at}].to`, to, 'expected the id of an event');
      });
      if (relative && this.#ids.indexOf(relative.to) < 0) this.#reportUnresolved(relative, 'warning');
    }
    return unresolved;
  }

  /** The set of all that was taken in. */
  finish(diagnostics: readonly Diagnostic[]): EventSet {
    const size = this.#records.length;
    const count = this.#places.length;
    return new EventSet({
      info: {...this.#info, lanes: this.#lanes}, diagnostics, skippedCount: count - size, records: this.#records,
      columns: size === count ? this.#columns : cutColumns(this.#columns, size),
      ids: this.#ids, datesByIndex: this.#dates,
    });
  }

  #take(record: unknown, place: number): void {
    const findings = this.#findings;
    const {report, errorCount} = findings;
    findings.about(place, undefined);
    if (!isRecord(record)) return report('no-record', '', record, 'expected an object');
    findings.about(place, record['id']);
    const fields = readEventFields(record, report);
    const date = this.#readDate(record, fields);
    if (readTitle(record) === undefined) report('no-title', 'title', record['title'], 'expected a title');
    if (findings.errorCount > errorCount) return;
    const index = this.#records.push(record) - 1;
    this.#places[index] = place;
    this.#columns.importances[index] = fields.importance ?? 0.5;
    this.#columns.lanes[index] = this.#laneNumber(fields.lane);
    if (date) this.#setDate(index, date, fields);
    else if (fields.relative) this.#relatives.set(index, fields.relative);
    if (fields.links?.length || date && fields.relative) this.#referring.push(index);
    if (fields.status === 'confirmed' && !fields.sources?.length) {
      report('confirmed-without-source', 'sources', undefined, 'expected a source of what is confirmed');
    }
  }

  #readDate({date, relative}: RawRecord, fields: Partial<NewsEvent>): NewsDate | undefined {
    if (date == null && relative != null) {
      if (!fields.relative) this.#reportUnresolved(relative, 'error');
      return undefined;
    }
    const read = parseDateInput(date);
    if (read.ok) return read.value;
    const {code, position, message} = read.error;
    this.#findings.report(
      date == null ? 'no-date' : code === 'end-before-start' ? code : 'bad-date',
      'date', date, `${message} (${code} at ${position})`);
    return undefined;
  }

  #reportUnresolved(relative: unknown, severity: 'error' | 'warning'): void {
    this.#findings.report(
      'unresolved-relative', 'relative', isRecord(relative) ? relative['to'] : relative,
      'expected a date by way of another event', severity);
  }

  #setDate(index: number, date: NewsDate, {status}: Partial<NewsEvent>): void {
    // An unknown end would be in view for ever: the other end takes its place.
    const {start, end} = date.kind === 'interval' ? date : {};
    this.#columns.starts[index] = date.startKind === 'unknown' && end ? end.earliest : date.earliest;
    this.#columns.ends[index] = date.endKind === 'unknown' && start ? start.latest : date.latest;
    this.#columns.flags[index] = packFlags(date, status);
  }

  #laneNumber(id: string | undefined): number {
    if (id === undefined) return 0;
    const known = this.#laneNumbers.get(id);
    if (known) return known;
    if (this.#info.lanes || this.#lanes.length >= MADE_LANES_MAX) {
      this.#findings.report('unknown-lane', 'lane', id, 'expected the id of a lane');
      return 0;
    }
    const number = this.#lanes.push({id, label: id});
    this.#laneNumbers.set(id, number);
    return number;
  }

  /** Turns the findings to an accepted record. */
  #about(index: number): RawRecord {
    const record = this.#records[index] ?? {};
    this.#findings.about(this.#places[index] ?? 0, record['id']);
    return record;
  }

  /** Follows each chain of anchors to a date. Every event is visited once. */
  #resolveRelatives(): ReadonlySet<number> {
    const unresolved = new Set<number>();
    const seen = new Set<number>();
    for (const first of this.#relatives.keys()) {
      const chain: (readonly [number, RelativeDate])[] = [];
      let index = first;
      for (let relative; (relative = this.#relatives.get(index)) && !seen.has(index);) {
        seen.add(index);
        chain.push([index, relative]);
        index = this.#ids.indexOf(relative.to);
      }
      let date = this.#dates.get(index);
      if (!this.#relatives.has(index)) {
        const read = parseDateInput(this.#records[index]?.['date']);
        if (read.ok) date = read.value;
      }
      for (const [link, relative] of chain.reverse()) {
        const record = this.#about(link);
        date = date && resolveRelative(relative, date);
        if (date) {
          this.#dates.set(link, date);
          this.#setDate(link, date, readEventFields(record, SILENT));
        } else {
          unresolved.add(this.#places[link] ?? 0);
          this.#reportUnresolved(relative, 'error');
        }
      }
    }
    return unresolved;
  }
}

const cutColumns = (columns: EventColumns, size: number): EventColumns => Object.fromEntries(
  Object.entries<Float64Array | Float32Array | Uint16Array>({...columns})
    .map(([name, column]) => [name, column.slice(0, size)])) as unknown as EventColumns;
