/**
 * The document around the events: title, language, first span, lanes, eras.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {parseDateInput} from '../time/parse-date.js';
import {checks, dateText, isRecord, list, number, readFields, shape, string, text, url, wrong} from './fields.js';
import type {Check} from './fields.js';
import type {DiagnosticCode} from './diagnostic.js';
import type {Report} from './findings.js';
import type {Era, Lane, TimelineInfo} from './news-event.js';

const dateOr = (code: DiagnosticCode): Check<NewsDate> => (value, path, report) => {
  const read = parseDateInput(value);
  return read.ok ? read.value : void report(code, path, value, read.error.message);
};

const end = dateOr('bad-span');
const lane = shape<Lane>(checks({id: string, label: text, color: string, order: number}), ['id']);
const era = shape<Omit<Era, 'id'> & {id?: string}>(
  checks({id: string, date: dateOr('bad-date'), label: text, color: string}), ['date', 'label']);

const FIELDS = checks({
  title: text, description: text, lang: string, published: dateText, updated: dateText, publisher: text, credit: text,
  license: string, url, start: end, end, lanes: list(lane), eras: list(era),
});

/** A document without its events; `lanes` is absent when it names none. */
export type DocumentInfo = Omit<TimelineInfo, 'lanes'> & Partial<Pick<TimelineInfo, 'lanes'>>;

/** Reads all of a document but its events. */
export const readInfo = (document: unknown, report: Report): DocumentInfo => {
  if (!isRecord(document)) return {eras: []};
  const read: {-readonly [Name in keyof TimelineInfo]?: TimelineInfo[Name]} = {};
  readFields(FIELDS, document, '', report, read);
  if (read.start && read.end && read.start.earliest >= read.end.latest) {
    report('bad-span', 'start', read.start.text, 'expected a start before the end');
    delete read.start;
    delete read.end;
  }
  if (read.lanes) read.lanes = tidyLanes(read.lanes, report);
  return {...read, eras: (read.eras ?? []).map((entry, index) => ({...entry, id: entry.id ?? `era-${index + 1}`}))};
};

const tidyLanes = (lanes: readonly Lane[], report: Report): readonly Lane[] => {
  const byId = new Map<string, Lane>();
  for (const entry of lanes) {
    if (byId.has(entry.id)) wrong(report, 'lanes', entry.id, 'lane ids that differ');
    else byId.set(entry.id, {...entry, label: entry.label ?? entry.id});
  }
  return [...byId.values()].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
};
