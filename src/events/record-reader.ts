/**
 * From whatever a user gives to an {@link EventSet}. Nothing here throws: what is wrong becomes a diagnostic, a bad
 * record is left out, the good ones load. Only what drawing needs is kept, in columns; see `event-set.ts`.
 *
 * Dates by other events are worked out by a function that the caller has at hand (`relative.ts`), since few need it.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {readInfo} from './document-info.js';
import {createColumns, EventSet} from './event-set.js';
import {anyDate, isRecord} from './fields.js';
import {createFindings} from './findings.js';
import type {Report} from './findings.js';
import {idSteps} from './ids.js';
import type {EventLink, RelativeDate} from './news-event.js';
import {readEventFields} from './normalize.js';
import type {RawRecord} from './normalize.js';

/** Works out, by record, the dates of those that give theirs by another event. Never throws. */
export type ResolveDates = (records: readonly unknown[]) => ReadonlyMap<unknown, NewsDate>;

/** Lanes made up from the events of a document that names none. */
const MADE_LANES_MAX = 100;

/** Reads a document, or an array of events, in one go. Without `resolveDates`, dates by other events are refused. */
export const readRecords = (document: unknown, resolveDates: ResolveDates = () => new Map()): EventSet => {
  const steps = recordSteps(document, resolveDates);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/**
 * The same in steps of less than a record: yields the fraction that is done (0 to 1), returns the set. `resolveDates`
 * is called once, when the first date by another event is met.
 */
export function* recordSteps(document: unknown, resolveDates: ResolveDates): Generator<number, EventSet> {
  const findings = createFindings();
  const {about, report} = findings;
  const input = eventsOf(document, report);
  const info = readInfo(document, report);
  const lanes = [...info.lanes ?? []];
  const laneNumbers = new Map(lanes.map(({id}, index) => [id, index + 1]));
  const columns = createColumns(input.length);
  const places: number[] = [];
  const records: RawRecord[] = [];
  /** Events that refer to others. */
  const referring: (readonly [index: number, links: readonly EventLink[], relative: RelativeDate | undefined])[] = [];
  let dates: ReadonlyMap<unknown, NewsDate> | undefined;

  const laneNumber = (id: string | undefined): number => {
    if (id === undefined) return 0;
    if (!laneNumbers.has(id) && !info.lanes && lanes.length < MADE_LANES_MAX) {
      laneNumbers.set(id, lanes.push({id, label: id}));
    }
    return laneNumbers.get(id) ?? report('lane', id, 'a known lane', 'unknown-lane') ?? 0;
  };

  const reportUnresolved = (relative: RelativeDate | undefined, severity?: 'error'): undefined =>
    report('relative', relative?.to, 'a dated event', 'unresolved-relative', severity);

  const dateOf = (record: RawRecord, relative: RelativeDate | undefined): NewsDate | undefined => {
    if (record['date'] != null) return anyDate(record['date'], 'date', report);
    if (record['relative'] == null) return report('date', undefined, 'a date', 'no-date');
    dates ??= resolveDates(input);
    return relative && dates.get(record) || reportUnresolved(relative, 'error');
  };

  const take = (record: RawRecord, place: number): void => {
    about(place, record['id']);
    const {importance = 0.5, lane, links = [], relative, sources, status, title} = readEventFields(record, report);
    const date = dateOf(record, relative);
    if (!title) report('title', record['title'], 'a title', 'no-title');
    if (!date || !findings.isSound()) return;
    const index = records.push(record) - 1;
    places.push(place);
    // An unknown end would be in view for ever: the other end takes its place.
    const {start, end} = date.kind === 'interval' ? date : {};
    columns.starts[index] = (date.startKind === 'unknown' && end || date).earliest;
    columns.ends[index] = (date.endKind === 'unknown' && start || date).latest;
    columns.importances[index] = importance;
    columns.lanes[index] = laneNumber(lane);
    columns.zoned[index] = +date.zoned;
    if (links.length > 0 || relative) referring.push([index, links, relative]);
    if (status === 'confirmed' && !sources?.length) {
      report('sources', undefined, 'a source', 'confirmed-without-source');
    }
  };

  /** Turns the findings to an accepted record; gives the id that it states. */
  const turnTo = (index: number): unknown => {
    const {id} = records[index] as RawRecord;
    about(places[index] as number, id);
    return id;
  };

  for (const [place, record] of input.entries()) {
    yield place / input.length * 0.8;
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
  const ids = yield* idSteps(records, (index) => {
    report('id', turnTo(index), 'a unique id', 'duplicate-id');
  });
  for (const [index, links, relative] of referring) {
    yield 0.9;
    turnTo(index);
    for (const [at, {to}] of links.entries()) {
      if (ids.indexOf(to) < 0) report(`links[${at}].to`, to, 'a known event', 'missing-link-target');
    }
    if (relative && ids.indexOf(relative.to) < 0) reportUnresolved(relative);
  }
  return new EventSet({
    info: {...info, lanes}, diagnostics: findings.list(), skippedCount: input.length - records.length, records, columns,
    ids, dates,
  });
}

const eventsOf = (document: unknown, report: Report): readonly unknown[] => {
  const isDocument = isRecord(document);
  const events = isDocument ? document['events'] : document;
  if (Array.isArray(events)) return events;
  report(isDocument ? 'events' : '', events, 'a list', isDocument ? 'no-events' : 'no-document');
  return [];
};
