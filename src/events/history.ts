/**
 * When what was known of each event changed: its history's entries, else the day from which it was known at all. Kept by
 * days, so that a step from one day to the next looks only at what changed between them.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import {MS_PER_DAY} from '../time/calendar.js';
import {readDate} from '../time/date-reader.js';
import {readPlainBounds} from '../time/plain-bounds.js';
import type {EpochMs} from '../time/span.js';
import type {EventSet} from './event-set.js';
import {isRecord} from './fields.js';
import {SILENT} from './findings.js';
import type {HistoryEntry} from './news-event.js';
import {isPlain, readEventFields, type RawRecord} from './normalize.js';
import {hasInk} from './text.js';

/** The years 0 to 9999: days that a plain date can name, and so stops for a reader. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** The changes of a set in the order of time. */
export interface StoryHistory {
  readonly set: EventSet;
  /** Days on which something changed, as days since 1970; ascending. */
  readonly days: Float64Array;
  /** For each day, and one more at the end: where its changes begin in `rows` and `ats`. */
  readonly offsets: Uint32Array;
  /** Rows that changed, and when; within a day in no order. */
  readonly rows: Uint32Array;
  readonly ats: Float64Array;
  /** By row: from when on it was known at all. */
  readonly firstAts: Float64Array;
  /** The days from the year 0 to 9999, as instants of their beginning: where a reader may stop. */
  readonly stops: readonly EpochMs[];
  /** Whether any event says how it changed. */
  readonly hasEntries: boolean;
}

/** An entry of a history and from when on it held. */
export interface KnownEntry {
  readonly at: EpochMs;
  readonly entry: HistoryEntry;
}

const SCRATCH = new Float64Array(3);

/** The first instant of a date, or `undefined` for what is none. */
const instantOf = (text: unknown): EpochMs | undefined => {
  if (readPlainBounds(text, SCRATCH)) return SCRATCH[0];
  if (typeof text !== 'string') return undefined;
  const date = readDate(text.trim());
  return date.ok ? date.value.earliest : undefined;
};

/** The entries of a record's history that held before an instant, wrong ones left out, in the order in which they came to hold. */
export const entriesOf = ({history}: RawRecord, until = Infinity): readonly KnownEntry[] => {
  if (!Array.isArray(history)) return [];
  const entries: KnownEntry[] = [];
  for (const given of history as readonly unknown[]) {
    const at = heldFrom(given);
    const entry = at < until ? readEntry(given) : undefined;
    if (entry) entries.push({at, entry});
  }
  return entries.sort((a, b) => a.at - b.at);
};

/** The last of these, without the others: thousands are asked for in one step. */
export const lastEntryOf = ({history}: RawRecord, until: EpochMs): HistoryEntry | undefined => {
  let last: HistoryEntry | undefined;
  let lastAt = -Infinity;
  for (const given of history as readonly unknown[]) {
    const at = heldFrom(given);
    const entry = at < until && at >= lastAt ? readEntry(given) : undefined;
    if (!entry) continue;
    last = entry;
    lastAt = at;
  }
  return last;
};

/** From when on an entry held; NaN for what is none. */
const heldFrom = (given: unknown): EpochMs => (isRecord(given) ? instantOf(given['asOf']) ?? NaN : NaN);

const readEntry = (given: unknown): HistoryEntry | undefined => isPlainEntry(given as RawRecord) ? given as HistoryEntry
  : readEventFields({history: [given]}, SILENT).history?.[0];

/** Whether an entry is seen at a glance to have no fault. */
const isPlainEntry = ({asOf: _, date, ...fields}: RawRecord): boolean =>
  (date === undefined || readPlainBounds(date, SCRATCH)) && isPlain(fields)
  && Object.values(fields).every(value => typeof value !== 'string' || hasInk(value));

/** When the first source was published, as `[first, last]` instant; nothing where it does not say so. */
function publication({sources}: RawRecord): readonly [EpochMs, EpochMs] | undefined {
  const source: unknown = Array.isArray(sources) ? sources[0] : undefined;
  const text = isRecord(source) ? source['published'] : undefined;
  if (readPlainBounds(text, SCRATCH)) return [SCRATCH[0] ?? NaN, SCRATCH[1] ?? NaN];
  const date = typeof text === 'string' ? readDate(text.trim()) : undefined;
  return date?.ok ? [date.value.earliest, date.value.latest] : undefined;
}

/**
 * From when on an event without a history was known: the publication of its first source, else its own beginning. Where the
 * publication is only known to the month or year, the event's own beginning counts if it lies in it, else the end of that.
 */
function knownSince(record: RawRecord, start: EpochMs): EpochMs {
  const published = publication(record);
  if (!published) return start;
  const [first, last] = published;
  return last - first <= MS_PER_DAY || start < first ? first : Math.min(start, last - 1);
}

/** Finds the changes of a set, in steps of some milliseconds. */
export function* historySteps(set: EventSet): Steps<StoryHistory> {
  const firstAts = new Float64Array(set.size).fill(Infinity);
  let rows = new Uint32Array(set.size);
  let ats = new Float64Array(set.size);
  let count = 0;
  let hasEntries = false;
  const enter = (row: number, at: EpochMs): void => {
    if (count === rows.length) [rows, ats] = [grown(rows, Uint32Array), grown(ats, Float64Array)];
    rows[count] = row;
    ats[count++] = at;
  };
  for (let row = 0; row < set.size; row++) {
    if (row % 512 === 0) yield row / set.size * 0.7;
    if (set.vacant.has(row)) continue;
    const record = set.recordAt(row);
    const entries: readonly unknown[] = Array.isArray(record['history']) ? record['history'] : [];
    let first = Infinity;
    for (const entry of entries) {
      const at = isRecord(entry) ? instantOf(entry['asOf']) : undefined;
      if (at === undefined) continue;
      hasEntries = true;
      first = Math.min(first, at);
      enter(row, at);
    }
    if (first === Infinity) {
      first = knownSince(record, set.starts[row] ?? 0);
      if (first > -Infinity) enter(row, first);
    }
    firstAts[row] = first;
  }
  return {set, firstAts, hasEntries, ...yield* byDay(rows, ats, count)};
}

type ByDay = Pick<StoryHistory, 'days' | 'offsets' | 'rows' | 'ats' | 'stops'>;

/** Sorts changes into the days on which they were: in linear time, for there are far fewer days than changes. */
function* byDay(rows: Uint32Array, ats: Float64Array, count: number): Steps<ByDay> {
  const counts = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    if (i % STEP_SIZE === 0) yield 0.7 + i / count * 0.1;
    const day = dayOf(ats[i] ?? 0);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = Float64Array.from(counts.keys()).sort();
  const offsets = new Uint32Array(days.length + 1);
  const next = new Map<number, number>();
  for (const [place, day] of days.entries()) {
    next.set(day, offsets[place] ?? 0);
    offsets[place + 1] = (offsets[place] ?? 0) + (counts.get(day) ?? 0);
  }
  const [sortedRows, sortedAts] = [new Uint32Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    if (i % STEP_SIZE === 0) yield 0.8 + i / count * 0.2;
    const at = ats[i] ?? 0;
    const day = dayOf(at);
    const place = next.get(day) ?? 0;
    next.set(day, place + 1);
    sortedRows[place] = rows[i] ?? 0;
    sortedAts[place] = at;
  }
  const stops = Array.from(days).filter(day => day >= FIRST_DAY && day <= LAST_DAY).map(day => day * MS_PER_DAY);
  return {days, offsets, rows: sortedRows, ats: sortedAts, stops};
}

const dayOf = (at: EpochMs): number => Math.floor(at / MS_PER_DAY);

const grown = <T extends Uint32Array | Float64Array>(column: T, Column: new (size: number) => T): T => {
  const larger = new Column(Math.max(16, column.length * 2));
  larger.set(column);
  return larger;
};

/** The rows of which something changed at or after `from` and before `until`; each once, in the order of the changes. */
export function changedRows({days, offsets, rows, ats}: StoryHistory, from: EpochMs, until: EpochMs): ReadonlySet<number> {
  const changed = new Set<number>();
  for (let place = firstPlace(days, dayOf(from)); place < days.length && !((days[place] ?? 0) * MS_PER_DAY >= until); place++) {
    for (let i = offsets[place] ?? 0; i < (offsets[place + 1] ?? 0); i++) {
      const at = ats[i] ?? 0;
      if (at >= from && at < until) changed.add(rows[i] ?? 0);
    }
  }
  return changed;
}

/** The first place in ascending days that is not before a day. */
function firstPlace(days: Float64Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
