/**
 * From whatever a user gives to an {@link EventSet}. Nothing here throws: what is wrong becomes a diagnostic, a bad
 * record is left out, the good ones load. Only what drawing needs is kept, in columns; see `event-set.ts`.
 *
 * Dates by other events are worked out by a function that the caller has at hand (`relative.ts`), since few need it.
 */
import {runSteps, type Steps} from '../base/steps.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {readPlainDate} from '../time/plain-bounds.js';
import {readInfo} from './document-info.js';
import {createColumns, EventSet, resizeColumns} from './event-set.js';
import {anyDate, isRecord} from './fields.js';
import {createFindings} from './findings.js';
import type {Report} from './findings.js';
import {idSteps} from './ids.js';
import type {EventLink, NewsEvent, RelativeDate} from './news-event.js';
import {isPlain, readEventFields} from './normalize.js';
import type {RawRecord} from './normalize.js';
import {hasInk} from './text.js';

/** Works out, by record, the dates of those that give theirs by another event, and what is wrong with such. Never throws. */
export type ResolveDates = (records: readonly unknown[]) => ReadonlyMap<unknown, NewsDate>
  & {readonly faults?: ReadonlyMap<unknown, Parameters<Report>>};

/** Lanes made up from the events of a document that names none. */
const MADE_LANES_MAX = 100;

/** Reads a document, or an array of events, in one go. Without `resolveDates`, dates by other events are refused. */
export const readRecords = (document: unknown, resolveDates: ResolveDates = () => new Map()): EventSet =>
  runSteps(recordSteps(document, resolveDates));

/** Records read between two pauses: 3 ms' work where each has many fields. */
const CHUNK = 512;

/**
 * The same in steps of some milliseconds. `resolveDates` is called once, when the first `relative` is met.
 * Records that are to be added to a set go by its lanes, and may refer to its events.
 */
export function* recordSteps(document: unknown, resolveDates: ResolveDates, onto?: EventSet): Steps<EventSet> {
  const findings = createFindings();
  const {about, report} = findings;
  const input = eventsOf(document, report);
  const info = readInfo(document, report);
  const lanes = [...info.lanes ?? onto?.info.lanes ?? []];
  const hasMadeLanes = !info.lanes && onto?.parts.hasMadeLanes !== false;
  const laneNumbers = new Map(lanes.map(({id}, index) => [id, index + 1]));
  const columns = createColumns(input.length);
  const {starts, ends} = columns;
  const places = new Uint32Array(input.length);
  const records: RawRecord[] = [];
  /** Events that refer to others. */
  const referring: (readonly [row: number, links: readonly EventLink[], relative: RelativeDate | undefined])[] = [];
  let dates: ReturnType<ResolveDates> | undefined;
  let hasHistory = false;
  let hasStatus = false;
  let hasCorrections = !!info.corrections?.length;
  /** Start, end and offset of each end of a plain date. */
  const plain = new Float64Array(6);

  const laneNumber = (id: string | undefined): number => {
    if (!id) return 0;
    if (!laneNumbers.has(id) && hasMadeLanes && lanes.length < MADE_LANES_MAX) {
      laneNumbers.set(id, lanes.push({id, label: id}));
    }
    return laneNumbers.get(id) ?? report('lane', id, 'a known lane', 'unknown-lane') ?? 0;
  };

  const reportUnresolved = (relative: RelativeDate | undefined, severity?: 'error'): undefined =>
    report('relative', relative?.to, 'a dated event', 'unresolved-relative', severity);

  const dateOf = (record: RawRecord, relative: RelativeDate | undefined): NewsDate | undefined => {
    if (record['date'] != null) return anyDate(record['date'], 'date', report);
    if (record['relative'] == null) return report('date', undefined, 'a date', 'no-date');
    const date = relative && dates?.get(record);
    return date ?? (dates?.faults?.has(record) ? undefined : reportUnresolved(relative, 'error'));
  };

  /** Enters the date of a record in the row of the next one to be accepted; false when it has none. */
  const enterDate = (record: RawRecord, relative: RelativeDate | undefined): boolean => {
    const row = records.length;
    if (readPlainDate(record['date'], plain)) {
      starts[row] = plain[0] as number;
      ends[row] = plain[1] as number;
      columns.zoned[row] = plain[2] as number;
      return true;
    }
    const date = dateOf(record, relative);
    if (!date) return false;
    // An unknown end would be in view for ever: the other end takes its place.
    const {start, end} = date.kind === 'interval' ? date : {};
    starts[row] = (date.startKind === 'unknown' && end || date).earliest;
    ends[row] = (date.endKind === 'unknown' && start || date).latest;
    columns.zoned[row] = +date.zoned;
    return true;
  };

  const take = (record: RawRecord, place: number): void => {
    about(place, record['id']);
    const {corrections, history, importance = 0.5, lane, links, relative, sources, status, title} =
      isPlain(record) ? record as Partial<NewsEvent> : readEventFields(record, report);
    if (relative) dates ??= resolveDates(input);
    const fault = dates?.faults?.get(record);
    if (fault) report(...fault);
    const isDated = enterDate(record, relative);
    if (typeof title !== 'object' && !hasInk(title ?? '')) report('title', record['title'], 'a title', 'no-title');
    if (!isDated || !findings.isSound()) return;
    const row = records.length;
    places[row] = place;
    if (history?.length) hasHistory = true;
    columns.importances[row] = importance;
    columns.lanes[row] = laneNumber(lane?.trim());
    hasStatus ||= !!status;
    hasCorrections ||= !!corrections?.length;
    if (links?.length || relative) referring.push([row, links ?? [], relative]);
    if (status === 'confirmed' && !sources?.length) {
      report('sources', undefined, 'a source', 'confirmed-without-source');
    }
    records.push(record);
  };

  /** Turns the findings to an accepted record. */
  const turnTo = (row: number): void => {
    about(places[row], (records[row] as RawRecord)['id']);
  };

  for (let place = 0; place < input.length; place++) {
    if (place % CHUNK === 0) yield place / input.length * 0.8;
    const record = input[place];
    about(place);
    try {
      if (isRecord(record)) {
        take(record, place);
        continue;
      }
    } catch {
      // An object with a getter that throws: nothing that JSON could hold.
    }
    report('', record, 'an object', 'no-record');
  }
  const size = records.length;
  const recordAt = (row: number): RawRecord => records[row] as RawRecord;
  const idsOf = idSteps(recordAt, size, (row) => {
    turnTo(row);
    report('id', recordAt(row)['id'], 'a unique id', 'duplicate-id');
  });
  let ids = idsOf.next();
  for (; !ids.done; ids = idsOf.next()) yield 0.8 + ids.value * 0.2;
  const known = [ids.value, onto];
  const isKnown = (id: string): boolean => known.some(some => some && some.indexOf(id) >= 0);
  for (const [row, links, relative] of referring) {
    turnTo(row);
    for (const [at, {to}] of links.entries()) {
      if (!isKnown(to)) report(`links[${at}].to`, to, 'a known event', 'missing-link-target');
    }
    if (relative && !isKnown(relative.to)) reportUnresolved(relative);
  }
  about();
  for (const [at, {event}] of info.corrections?.entries() ?? []) {
    if (event && !isKnown(event)) report(`corrections[${at}].event`, event, 'a known event', 'missing-link-target');
  }
  return new EventSet({
    info: {...info, lanes}, document: isRecord(document) ? document : undefined,
    diagnostics: findings.list(), skippedCount: input.length - size, size, recordAt, hasMadeLanes,
    hasHistory, hasStatus, hasCorrections,
    write: (row, record) => { records[row] = record as RawRecord; },
    columns: size < input.length ? resizeColumns(columns, size) : columns, ids: ids.value, dates,
    isLinked: referring.length > 0,
  });
}

const eventsOf = (document: unknown, report: Report): readonly unknown[] => {
  const isDocument = isRecord(document);
  const events = isDocument ? document['events'] : document;
  if (Array.isArray(events)) return events;
  report(isDocument ? 'events' : '', events, 'a list', isDocument ? 'no-events' : 'no-document');
  return [];
};
