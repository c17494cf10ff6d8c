/**
 * Reads records one by one into columns, then settles what needs all of them: ids, dates given by other events, links.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {parseDateInput} from '../time/parse-date.js';
import type {DocumentInfo} from './document-info.js';
import {EventSet} from './event-set.js';
import {isRecord} from './fields.js';
import {SILENT} from './findings.js';
import type {Findings, Report} from './findings.js';
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
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #importances: Float32Array;
  readonly #laneColumn: Uint16Array;
  readonly #flags: Uint16Array;
  /** Places in the input, for diagnostics. */
  readonly #places: Uint32Array;
  #records: RawRecord[] = [];
  #skippedCount = 0;
  /** Events without a date of their own. */
  readonly #relatives = new Map<number, RelativeDate>();
  /** Events that refer to others. */
  #referring: number[] = [];
  #dates = new Map<number, NewsDate>();
  #ids = new IdIndex([]);

  constructor(info: DocumentInfo, count: number, findings: Findings) {
    this.#info = info;
    this.#findings = findings;
    this.#lanes = [...info.lanes ?? []];
    this.#laneNumbers = new Map(this.#lanes.map((lane, index) => [lane.id, index + 1]));
    this.#starts = new Float64Array(count);
    this.#ends = new Float64Array(count);
    this.#importances = new Float32Array(count);
    this.#laneColumn = new Uint16Array(count);
    this.#flags = new Uint16Array(count);
    this.#places = new Uint32Array(count);
  }

  /** Takes one record in, or leaves it out with a diagnostic. `place` is its index in the input. */
  read(record: unknown, place: number): void {
    const {report} = this.#findings;
    const errorCount = this.#findings.errorCount;
    this.#findings.about(place);
    try {
      this.#take(record, place);
    } catch {
      // An object with a getter that throws: nothing that JSON could hold.
      report('no-record', '', undefined, 'expected an object that can be read');
    }
    if (this.#findings.errorCount > errorCount) this.#skippedCount += 1;
  }

  /** Settles ids, relative dates and links; yields now and then. */
  * settle(chunk: number): Generator<undefined, void> {
    yield* this.#buildIds(chunk, this.#findings.report);
    if (this.#relatives.size > 0 && !this.#resolveRelatives()) {
      this.#compact();
      // Said once already.
      yield* this.#buildIds(chunk, SILENT);
    }
    const {report} = this.#findings;
    for (const [count, index] of this.#referring.entries()) {
      if (count % chunk === chunk - 1) yield;
      const {links = [], relative} = readEventFields(this.#about(index), SILENT);
      links.forEach(({to}, at) => {
        if (this.#ids.indexOf(to) < 0) report('missing-link-target', `links[${at}].to`, to, 'expected the id of an event');
      });
      if (relative && this.#ids.indexOf(relative.to) < 0) this.#reportUnresolved(relative, 'warning');
    }
  }

  /** The set of all that was taken in. */
  finish(): EventSet {
    const size = this.#records.length;
    const fit = <T extends {slice(start: number, end: number): T; readonly length: number}>(column: T): T =>
      column.length === size ? column : column.slice(0, size);
    return new EventSet({
      info: {...this.#info, lanes: this.#lanes},
      diagnostics: this.#findings.list(),
      skippedCount: this.#skippedCount,
      records: this.#records, ids: this.#ids, datesByIndex: this.#dates,
      starts: fit(this.#starts), ends: fit(this.#ends), importances: fit(this.#importances),
      lanes: fit(this.#laneColumn), flags: fit(this.#flags),
    });
  }

  #take(record: unknown, place: number): void {
    const findings = this.#findings;
    const {report, errorCount} = findings;
    if (!isRecord(record)) return report('no-record', '', record, 'expected an object');
    findings.about(place, record['id']);
    const fields = readEventFields(record, report);
    const date = this.#readDate(record, fields);
    if (readTitle(record) === undefined) report('no-title', 'title', record['title'], 'expected a title');
    if (findings.errorCount > errorCount) return;
    const index = this.#records.push(record) - 1;
    this.#places[index] = place;
    this.#importances[index] = fields.importance ?? 0.5;
    this.#laneColumn[index] = this.#laneNumber(fields.lane);
    if (date) this.#setDate(index, date, fields);
    else if (fields.relative) this.#relatives.set(index, fields.relative);
    if (fields.links?.length || date && fields.relative) this.#referring.push(index);
    if (fields.status === 'confirmed' && !fields.sources?.length) {
      report('confirmed-without-source', 'sources', undefined, 'expected a source of what is confirmed');
    }
  }

  #readDate(record: RawRecord, fields: Partial<NewsEvent>): NewsDate | undefined {
    const {report} = this.#findings;
    const {date, relative} = record;
    if (date == null) {
      if (relative == null) report('no-date', 'date', undefined, 'expected a date');
      else if (!fields.relative) this.#reportUnresolved(relative, 'error');
      return undefined;
    }
    const read = parseDateInput(date);
    if (read.ok) return read.value;
    const {code, position, message} = read.error;
    report(code === 'end-before-start' ? code : 'bad-date', 'date', date, `${message} (${code} at ${position})`);
    return undefined;
  }

  #reportUnresolved(relative: unknown, severity: 'error' | 'warning'): void {
    const to = isRecord(relative) ? relative['to'] : relative;
    this.#findings.report('unresolved-relative', 'relative', to, 'expected a date by way of another event', severity);
  }

  #setDate(index: number, date: NewsDate, {status}: Partial<NewsEvent>): void {
    let {earliest, latest} = date;
    // An unknown end would be in view for ever.
    if (date.kind === 'interval') {
      if (date.endKind === 'unknown') latest = date.start?.latest ?? latest;
      if (date.startKind === 'unknown') earliest = date.end?.earliest ?? earliest;
    }
    this.#starts[index] = earliest;
    this.#ends[index] = latest;
    this.#flags[index] = packFlags(date, status);
  }

  #laneNumber(id: string | undefined): number {
    if (id === undefined) return 0;
    const known = this.#laneNumbers.get(id);
    if (known !== undefined) return known;
    if (this.#info.lanes || this.#lanes.length >= MADE_LANES_MAX) {
      this.#findings.report('unknown-lane', 'lane', id, 'expected the id of a lane');
      return 0;
    }
    this.#laneNumbers.set(id, this.#lanes.push({id, label: id}));
    return this.#lanes.length;
  }

  /** Turns the findings to an accepted record. */
  #about(index: number): RawRecord {
    const record = this.#records[index] ?? {};
    this.#findings.about(this.#places[index], record['id']);
    return record;
  }

  * #buildIds(chunk: number, report: Report): Generator<undefined, void> {
    this.#ids = yield* idSteps(this.#records, chunk, (index, given) => {
      const {id} = this.#about(index);
      report('duplicate-id', 'id', id, `expected an id of its own; it is now ${given.slice(0, 100)}`);
    });
  }

  /** Follows each chain of anchors to a date; false when some lead nowhere. Every event is visited once. */
  #resolveRelatives(): boolean {
    const seen = new Set<number>();
    for (const first of this.#relatives.keys()) {
      const chain: (readonly [number, RelativeDate])[] = [];
      let index = first;
      for (let relative; (relative = this.#relatives.get(index)) && !seen.has(index);) {
        seen.add(index);
        chain.push([index, relative]);
        index = this.#ids.indexOf(relative.to);
      }
      let date = this.#relatives.has(index) ? this.#dates.get(index) : this.#ownDate(index);
      for (const [link, relative] of chain.reverse()) {
        date = date && resolveRelative(relative, date);
        const record = this.#about(link);
        if (date) {
          this.#dates.set(link, date);
          this.#setDate(link, date, readEventFields(record, SILENT));
        } else this.#reportUnresolved(relative, 'error');
      }
    }
    return this.#dates.size === this.#relatives.size;
  }

  #ownDate(index: number): NewsDate | undefined {
    const read = parseDateInput(this.#records[index]?.['date']);
    return read.ok ? read.value : undefined;
  }

  /** Leaves out the events whose date could not be resolved. */
  #compact(): void {
    const kept = [...this.#records.keys()].filter((index) => !this.#relatives.has(index) || this.#dates.has(index));
    this.#skippedCount += this.#records.length - kept.length;
    const moved = new Map(kept.map((from, to) => [from, to]));
    for (const column of [
      this.#starts, this.#ends, this.#importances, this.#laneColumn, this.#flags, this.#places,
    ]) kept.forEach((from, to) => {
      column[to] = column[from] ?? 0;
    });
    this.#records = kept.map((from) => this.#records[from] ?? {});
    this.#referring = this.#referring.flatMap((from) => moved.get(from) ?? []);
    this.#dates = new Map([...this.#dates].map(([from, date]) => [moved.get(from) ?? 0, date]));
  }
}
