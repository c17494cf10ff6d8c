/**
 * Events given as columns: a page that has typed arrays pays for no object of an event before somebody asks for it.
 * Starts and ends are the page's own arrays; texts are made from numbers when an event is drawn. Loaded when used.
 */
import {runSteps, STEP_SIZE, type Steps} from '../base/steps.js';
import {civil, MS_PER_DAY} from '../time/calendar.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import type {PlainKind} from '../time/plain-bounds.js';
import type {EpochMs} from '../time/span.js';
import {EventSet} from './event-set.js';
import {anyDate} from './fields.js';
import {createFindings, SILENT, type Findings} from './findings.js';
import {IdIndex, type Ids} from './ids.js';
import type {Lane, NewsEventInput, Text} from './news-event.js';
import type {RawRecord} from './normalize.js';
import {readRecords} from './record-reader.js';

/** How finely instants of columns are said: from a day on they are calendar dates, which no zone shifts. */
const TEXT_LENGTHS = {year: 4, month: 7, day: 10, minute: 16, second: 19, millisecond: 23} as const;
/** What is no longer than this is said as one instant. */
const UNITS_MS: Readonly<Record<number, number>> = {16: 60_000, 19: 1000, 23: 1};

/** Events by columns; the event `i` has what stands at `i` of each. Columns must not be changed while they are shown. */
export interface EventColumnsInput {
  /** Epoch ms (UTC); `-Infinity` for an open start. */
  readonly start: Float64Array;
  /** First instants after the events; `Infinity` for an open end. Without it, and where it equals the start: a moment. */
  readonly end?: Float64Array;
  /** Asked when an event is drawn or opened. */
  readonly title: (i: number) => Text;
  /** Unique; default `i` as a text. Asked for all events when one is first looked up by its id. */
  readonly id?: (i: number) => string;
  /** 0 to 1, default 0.5. */
  readonly importance?: Float32Array;
  /** Index into `lanes`; -1 for none. */
  readonly lane?: ArrayLike<number>;
  readonly lanes?: readonly Lane[];
  /** The rest of an event, when somebody asks for it. */
  readonly event?: (i: number) => Partial<NewsEventInput>;
  /** How finely dates are said. Default `second`. */
  readonly precision?: keyof typeof TEXT_LENGTHS;
}

/** Reads columns in one go. Never throws; what is wrong becomes a diagnostic. */
export const readColumns = (columns: EventColumnsInput): EventSet => runSteps(columnSteps(columns));

/** The years 0 to 9999, which dates have without more words. */
const FIRST_MS = -62_167_219_200_000;
const LAST_MS = Date.UTC(10_000, 0) - 1;
/** Years that a date may have, as milliseconds. */
const MOST_MS = 0.999e15 * 365.2425 * MS_PER_DAY;
/** How many lanes a column of numbers can tell apart. */
const LANES_MAX = 65_534;

/** The same in steps of some milliseconds. */
export function* columnSteps(input: EventColumnsInput): Steps<EventSet> {
  const findings = createFindings();
  const fault = faultOf(Object(input) as typeof input);
  if (fault) {
    findings.report(fault, undefined, 'columns of one length', 'bad-columns', 'error');
    return new EventSet({...readRecords([]).parts, diagnostics: findings.list()});
  }
  const {start: starts, end: ends = starts, precision = 'second', event, title} = input;
  const size = starts.length;
  // The document around the events is read as always.
  const about = readRecords({lanes: input.lanes ?? [], events: []});
  const {info} = about;
  const {importances, lanes} = yield* weighAndSort(input, info.lanes.length, findings);
  const zoned = new Uint8Array(size).fill(+(TEXT_LENGTHS[precision] > 10));
  /** What has been put in the place of a row since; nothing where it has no event. */
  const changed = new Map<number, RawRecord | undefined>();
  for (let row = 0; row < size; row++) {
    if (row % STEP_SIZE === 0) yield 0.5 + row / size / 2;
    const start = starts[row] ?? NaN;
    const end = ends[row] ?? NaN;
    const isStart = isDatable(start) && start < Infinity;
    if (isStart && isDatable(end) && end > -Infinity && start <= end) continue;
    findings.about(row);
    findings.report(isStart && input.end ? 'end' : 'start', isStart ? end : start, 'an instant',
      start > end ? 'end-before-start' : 'bad-date');
    changed.set(row, undefined);
  }
  const idOf = (row: number): string => String(input.id?.(row) ?? row);
  const dateAt = (row: number): NewsDate | undefined => {
    if (changed.has(row)) return undefined;
    const [start = 0, end = 0] = [starts[row], ends[row]];
    const date = anyDate(dateText(start, end, precision), '', SILENT) as NewsDate;
    return {...date, earliest: start, latest: end, core: {start, end}};
  };
  const plainAt = (row: number): PlainKind | undefined =>
    changed.has(row) ? undefined : plainKind(starts[row] ?? NaN, ends[row] ?? NaN, precision);
  const recordAt = (row: number): RawRecord | undefined => {
    if (changed.has(row)) return changed.get(row);
    const lane = info.lanes[(lanes[row] ?? 0) - 1]?.id;
    return {
      ...event?.(row),
      // Asked for a status, nobody needs these.
      get title() { return title(row); },
      get date() { return dateText(starts[row] ?? 0, ends[row] ?? 0, precision); },
      id: idOf(row), importance: importances[row], ...lane !== undefined && {lane},
    };
  };
  const ids = new ColumnIds(size, input.id && idOf, changed);
  return new EventSet({
    info, diagnostics: [...about.diagnostics, ...findings.list()], skippedCount: changed.size, size, recordAt, dateAt, plainAt, ids,
    columns: {starts, ends, importances, lanes, zoned},
    vacant: new Set(changed.keys()), isBorrowed: true, hasMadeLanes: !input.lanes,
    // Nobody asks a million events for what few of them tell.
    hasStatus: !!event, hasCorrections: !!event,
    write: (row, record) => { changed.set(row, record); },
  });
}

/** What is no column, or longer or shorter than the others. */
const faultOf = ({start, end, importance, lane, title}: Partial<EventColumnsInput>): string | undefined => {
  if (!(start instanceof Float64Array)) return 'start';
  const {length} = start;
  if (end && !(end instanceof Float64Array && end.length === length)) return 'end';
  if (importance && !(importance instanceof Float32Array && importance.length === length)) return 'importance';
  return lane && lane.length !== length ? 'lane' : typeof title === 'function' ? undefined : 'title';
};

const isDatable = (instant: EpochMs): boolean => Math.abs(instant) <= MOST_MS || Math.abs(instant) === Infinity;

/** Importances and lanes; wrong ones are told of, and as if they had not been given. */
function* weighAndSort(
  {start: {length}, importance, lane}: EventColumnsInput, laneCount: number, {about, report}: Findings,
): Steps<{readonly importances: Float32Array; readonly lanes: Uint16Array}> {
  let importances = importance ?? new Float32Array(length).fill(0.5);
  const lanes = new Uint16Array(length);
  for (let row = 0; row < length; row++) {
    if (row % STEP_SIZE === 0) yield row / length / 2;
    const weight = importances[row] ?? 0;
    const number = lane?.[row] ?? -1;
    const isLane = Number.isInteger(number) && number >= 0 && number < Math.min(laneCount, LANES_MAX);
    if (isLane) lanes[row] = number + 1;
    if (weight >= 0 && weight <= 1 && (isLane || number === -1)) continue;
    about(row);
    if (!isLane && number !== -1) report('lane', number, 'a known lane', 'unknown-lane');
    if (weight >= 0 && weight <= 1) continue;
    report('importance', weight, '0 to 1');
    if (importances === importance) importances = importance.slice();
    importances[row] = 0.5;
  }
  return {importances, lanes};
}

/** Numbers as ids need no table; other ids get one when the first is looked up. */
class ColumnIds implements Ids {
  readonly #size: number;
  readonly #idOf: ((row: number) => string) | undefined;
  readonly #changed: ReadonlyMap<number, RawRecord | undefined>;
  #table: IdIndex | undefined;

  constructor(size: number, idOf: ((row: number) => string) | undefined, changed: ReadonlyMap<number, RawRecord | undefined>) {
    this.#size = size;
    this.#idOf = idOf;
    this.#changed = changed;
  }

  idAt(row: number): string {
    return this.#changed.has(row) ? this.#own.idAt(row) : this.#idOf?.(row) ?? String(row);
  }

  indexOf(id: string): number {
    const row = Number(id);
    return !this.#idOf && String(row) === id && this.#isNumbered(row) ? row : this.#own.indexOf(id);
  }

  add(row: number): boolean {
    const number = Number(this.idAt(row));
    return (this.#idOf || !this.#isNumbered(number) || String(number) !== this.idAt(row)) && this.#own.add(row);
  }

  rename(row: number): void {
    this.#own.rename(row);
  }

  delete(row: number): void {
    if (this.#idOf || this.#changed.has(row)) this.#own.delete(row);
  }

  /** Whether a row has its number for its id. */
  #isNumbered(row: number): boolean {
    return Number.isInteger(row) && row >= 0 && row < this.#size && !this.#changed.has(row);
  }

  /** Ids other than numbers. */
  get #own(): IdIndex {
    if (this.#table) return this.#table;
    const idOf = this.#idOf;
    const table = this.#table = new IdIndex(
      row => this.#changed.get(row) ?? {id: idOf?.(row) ?? String(row)}, idOf ? this.#size : 0);
    // Of several with the same id the first is found.
    if (idOf) for (let row = 0; row < this.#size; row++) if (!this.#changed.has(row)) table.add(row);
    return table;
  }
}

/** EDTF of what columns say. Beyond four digits of a year nothing finer is written. */
function dateText(start: EpochMs, end: EpochMs, precision: keyof typeof TEXT_LENGTHS): string {
  const length = TEXT_LENGTHS[precision];
  const first = instantText(start, length);
  // A day that is over at midnight is the last one; an hour is said to end when the next begins.
  const isShort = end - start <= (UNITS_MS[length] ?? 0);
  const last = isShort ? first : instantText(length > 10 ? end : end - 1, length);
  return first === last && first !== '..' ? first : `${first}/${last}`;
}

/** Whether {@link dateText} says one day or finer, or two of them; nothing for what it says otherwise. */
function plainKind(start: EpochMs, end: EpochMs, precision: keyof typeof TEXT_LENGTHS): PlainKind | undefined {
  const length = TEXT_LENGTHS[precision];
  if (length < TEXT_LENGTHS.day || !(start >= FIRST_MS && end <= LAST_MS)) return undefined;
  const unit = UNITS_MS[length] ?? MS_PER_DAY;
  const last = length > TEXT_LENGTHS.day ? end : end - 1;
  const isOne = Math.floor(start / unit) === Math.floor(last / unit) || end - start <= (UNITS_MS[length] ?? 0);
  return isOne ? 'date' : 'interval';
}

function instantText(instant: EpochMs, length: number): string {
  if (!Number.isFinite(instant)) return '..';
  const {year} = civil(instant);
  if (Math.abs(year) > 9999) return `Y${year}`;
  // The years of `Date` have six digits where they are not from 0 to 9999.
  const [, sign = '', rest = ''] = /^([+-]?)(?:\d\d)??(\d{4}-.*)Z$/.exec(new Date(instant).toISOString()) ?? [];
  return (sign + rest).slice(0, length + sign.length) + (length > 10 ? 'Z' : '');
}
