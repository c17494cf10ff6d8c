/**
 * Which fields an event has and what of a record is kept: one table, used at load (to find faults) and again when
 * the full event is asked for. Between the two only columns are in memory, so that a million records cost little.
 */
import {parseIsoDuration} from '../time/duration.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {
  checks, dateText, fraction, list, oneOf, readFields, shape, string, text, timeZone, url, wrong,
} from './fields.js';
import type {Check} from './fields.js';
import {SILENT} from './findings.js';
import type {Report} from './findings.js';
import {STATUSES} from './news-event.js';
import type {
  Correction, EventLink, HistoryEntry, Media, NewsEvent, Quote, RelativeDate, Source, Text,
} from './news-event.js';

/** A record as given: an object with whatever fields. */
export type RawRecord = Readonly<Record<string, unknown>>;

const quote = shape<Quote>(checks({exact: string, prefix: string, suffix: string}), ['exact']);

const source = shape<Source>(checks({
  publisher: text, title: text, author: text, published: dateText, url, archiveUrl: url,
  role: oneOf(['primary', 'report', 'agency', 'commentary']), quote, lang: string, retrieved: dateText,
}));

const medium = shape<Media>(checks({
  kind: oneOf(['image', 'video', 'audio', 'document']), url, alt: text, caption: text, credit: text, license: string,
  poster: url,
}), ['kind', 'url', 'alt']);

const media = list(medium);

const duration: Check<string> = (value, path, report) => {
  const given = string(value, path, report);
  return given === undefined || parseIsoDuration(given).ok ? given : wrong(report, path, value, 'an ISO 8601 duration');
};
const anyRelative = shape<RelativeDate>(
  checks({to: string, before: duration, after: duration, within: duration}), ['to']);

// Without a duration that could not be read it would say something else: all of it is left out.
const relative: Check<RelativeDate> = (value, path, report) => {
  let isSound = true;
  const read = anyRelative(value, path, (...finding) => {
    isSound = false;
    report(...finding);
  });
  return isSound ? read : undefined;
};

// What a history entry may have, too. Title and date are read apart: an event cannot be without them.
const COMMON = {
  relative, dateNote: text, timeZone, summary: text, body: text, lane: string, tags: list(string),
  importance: fraction, status: oneOf(STATUSES), place: text, people: list(text),
  media: ((value, path, report) => media(Array.isArray(value) ? value : [value], path, report)) as typeof media,
  sources: list(source),
  corrections: list(shape<Correction>(checks({date: dateText, text, was: text}), ['date', 'text'])),
  links: list(shape<EventLink>(checks({to: string, kind: string}), ['to', 'kind'])),
};

// A date of an entry may be a text or `{start, end}`; it is read when somebody asks how things stood.
const anyDate: Check<unknown> = (value, path, report) =>
  typeof value === 'string' ? dateText(value, path, report) : shape(END_CHECKS)(value, path, report);
const END_CHECKS = checks({start: dateText, end: dateText});

const EVENT_FIELDS = checks({
  ...COMMON,
  id: string,
  history: list(shape<HistoryEntry>(
    checks({...COMMON, asOf: dateText, note: text, date: anyDate, title: text}), ['asOf'])),
});

/** Reports what is wrong with the fields of a record other than `date` and `title`; gives those that are right. */
export const readEventFields = (record: RawRecord, report: Report): Partial<NewsEvent> => {
  const fields: Record<string, unknown> = {};
  readFields(EVENT_FIELDS, record, '', report, fields);
  return fields;
};

/** The title of a record, or `undefined` when it has none that a reader could see. */
export const readTitle = (record: RawRecord): Text | undefined => text(record['title'], 'title', SILENT);

/** The id that a record states. */
export const statedId = (record: RawRecord): string | undefined => string(record['id'], 'id', SILENT);

/** Makes the full event of a record that has been accepted. */
export const normalizeEvent = (record: RawRecord, id: string, date: NewsDate): NewsEvent => ({
  importance: 0.5, tags: [], people: [], media: [], sources: [], history: [], corrections: [], links: [],
  ...readEventFields(record, SILENT),
  id, date, record,
  title: readTitle(record) ?? '',
});
