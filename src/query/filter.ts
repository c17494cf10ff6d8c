/**
 * Filters as data: what a page sets and a link keeps. Read without trust: what makes no sense is left out and named, and
 * nothing throws.
 */
import {isRecord} from '../events/fields.js';
import {STATUSES, type Status} from '../events/news-event.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {parseDate} from '../time/parse-date.js';
import type {EpochMs} from '../time/span.js';
import {zoneOffsetMs} from '../time/zone.js';
import type {Axis, RowFilter} from './event-index.js';
import {readQuery, searchTexts} from './find.js';
import {foldFor} from './search-text.js';

/** Which events are shown: those that suit each field that is given. In a list it is enough to suit one entry. */
export interface TimelineFilter {
  /** Words that all stand in the event's texts; in quotes a phrase. */
  readonly text?: string;
  /** Ids of lanes; `''` for events without one. */
  readonly lanes?: readonly string[];
  readonly tags?: readonly string[];
  /** `confirmed`, `reported`, …; `''` for events without one. */
  readonly statuses?: readonly string[];
  /** EDTF: what ended before is not shown. */
  readonly from?: string;
  /** EDTF: what began after is not shown. */
  readonly to?: string;
}

/** Something in a filter that makes no sense, in a sentence of English. */
export interface FilterProblem {
  readonly field: string;
  readonly message: string;
}

/** A filter as it was understood. */
export interface FilterReading {
  /** Absent: everything is shown. */
  readonly filter: TimelineFilter | undefined;
  readonly problems: readonly FilterProblem[];
}

const LISTS = ['lanes', 'tags', 'statuses'] as const;
const DATES = ['from', 'to'] as const;
const FIELDS: readonly string[] = ['text', ...LISTS, ...DATES];

/** Reads a filter from outside. Blank texts and empty lists ask for nothing. */
export function readFilter(input: unknown): FilterReading {
  if (input == null) return {filter: undefined, problems: []};
  const problems: FilterProblem[] = [];
  const report = (field: string, expected: string): void => {
    problems.push({field, message: `filter${field && `.${field}`}: ${expected} is expected`});
  };
  if (!isRecord(input)) {
    report('', 'an object');
    return {filter: undefined, problems};
  }
  const filter: Record<string, string | string[]> = {};
  const {text} = input;
  if (typeof text === 'string' ? text.trim() : text != null && report('text', 'a text')) filter['text'] = String(text).trim();
  for (const name of LISTS) {
    const list = readList(input[name], name, report);
    if (list.length > 0) filter[name] = list;
  }
  for (const name of DATES) {
    const date = readDay(input[name], name, report);
    if (date) filter[name] = date;
  }
  const [from, to] = DATES.map(name => (filter[name] === undefined ? undefined : dateOf(filter[name])));
  if (from && to && from.earliest >= to.latest) {
    report('to', `a date that is not before from (${from.text.slice(0, 40)})`);
    delete filter['to'];
  }
  for (const name of Object.keys(input)) if (!FIELDS.includes(name)) report(name.slice(0, 40), `one of ${FIELDS.join(', ')}`);
  return {filter: Object.keys(filter).length > 0 ? filter : undefined, problems};
}

type Report = (field: string, expected: string) => void;

function readList(value: unknown, name: (typeof LISTS)[number], report: Report): string[] {
  if (value == null) return [];
  if (!Array.isArray(value)) {
    report(name, 'a list of texts');
    return [];
  }
  const isFine = (one: unknown): one is string => typeof one === 'string'
    && (name === 'statuses' ? one === '' || STATUSES.includes(one as Status) : name === 'lanes' || one.trim() !== '');
  const expected = name === 'statuses' ? `'', ${STATUSES.join(', ')}` : 'a text';
  const wrong = value.findIndex(one => !isFine(one));
  if (wrong >= 0) report(`${name}[${wrong}]`, expected);
  return [...new Set(value.filter(isFine))];
}

function readDay(value: unknown, name: string, report: Report): string | undefined {
  if (value == null || value === '') return undefined;
  const date = dateOf(value);
  if (!date) report(name, 'a date in EDTF');
  return date ? (value as string).trim() : undefined;
}

const dateOf = (value: unknown): NewsDate | undefined => {
  const read = parseDate(typeof value === 'string' ? value.trim() : value);
  return read.ok ? read.value : undefined;
};

/** An instant on an axis: calendar dates stand where they are written. */
const onAxis = (instant: EpochMs, {zoned}: NewsDate, {timeZone}: Axis): EpochMs =>
  instant + (zoned ? zoneOffsetMs(timeZone, instant) : 0);

/** The test of a filter that was read, for texts in a language (BCP 47); none where everything is shown. */
export function rowFilter(filter: TimelineFilter | undefined, locale: string): RowFilter | undefined {
  if (!filter) return undefined;
  const {text = '', lanes, tags, statuses} = filter;
  const words = readQuery(text, foldFor(locale));
  const [from, to] = [dateOf(filter.from), dateOf(filter.to)];
  return (set, axis) => {
    const hasWords = words.length > 0 ? searchTexts(set, locale).testFor(words) : undefined;
    const start = from ? onAxis(from.earliest, from, axis) : -Infinity;
    const end = to ? onAxis(to.latest, to, axis) : Infinity;
    // Lanes by their number; those of no lane have 0.
    const laneRow = lanes && new Set(lanes.map(id => (id === '' ? 0 : set.info.lanes.findIndex(lane => lane.id === id) + 1 || -1)));
    const tagSet = tags && new Set(tags);
    const {starts, ends} = axis;
    return row => {
      const first = starts[row] ?? 0;
      if (first >= end || (ends[row] ?? 0) <= start && first < start) return false;
      if (laneRow && !laneRow.has(set.lanes[row] ?? 0)) return false;
      if (statuses && !statuses.includes(set.statusAt(row) ?? '')) return false;
      if (tagSet && !tagsOf(set.recordAt(row)).some(tag => tagSet.has(tag))) return false;
      return !hasWords || hasWords(row);
    };
  };
}

/** The tags of a record as they are shown. */
export function tagsOf({tags}: Readonly<Record<string, unknown>>): readonly string[] {
  if (!Array.isArray(tags)) return [];
  const texts = tags.filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '');
  return texts.some(tag => tag !== tag.trim()) ? texts.map(tag => tag.trim()) : texts;
}

/** Whether two filters say the same. */
export const isSameFilter = (a: TimelineFilter | undefined, b: TimelineFilter | undefined): boolean =>
  FIELDS.every(name => JSON.stringify(a?.[name as keyof TimelineFilter]) === JSON.stringify(b?.[name as keyof TimelineFilter]));
