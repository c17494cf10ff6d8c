/**
 * Which fields an event has and what of a record is kept: one table, used at load (to find faults) and again when
 * the full event is asked for. Between the two only columns are in memory, so that a million records cost little.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {
  dateAs, dateText, duration, fraction, list, oneOf, readFields, shape, string, text, timeZone, url,
} from './fields.js';
import type {Check} from './fields.js';
import {SILENT} from './findings.js';
import type {Report} from './findings.js';
import {STATUSES} from './news-event.js';
import type {Correction, EventLink, HistoryEntry, Media, NewsEvent, Quote, RelativeDate, Source} from './news-event.js';

/** A record as given: an object with whatever fields. */
export type RawRecord = Readonly<Record<string, unknown>>;

const source = shape<Source>({
  publisher: text, title: text, author: text, published: dateText, url, archiveUrl: url,
  role: oneOf(['primary', 'report', 'agency', 'commentary']),
  quote: shape<Quote>({exact: string, prefix: string, suffix: string}, ['exact']),
  lang: string, retrieved: dateText,
}, []);

const anyMedium = shape<Media>({
  kind: oneOf(['image', 'video', 'audio', 'document']), url, alt: text, caption: text, credit: text, license: string,
  poster: url,
}, ['kind', 'url']);

// Who wrote the page hears that a description is missing, and the reader sees it: the medium itself is no less true.
const media = list<Media>((value, path, report) => {
  const medium = anyMedium(value, path, report);
  if (!medium || 'alt' in medium) return medium;
  report(`${path}.alt`, undefined, 'alt');
  return {...medium as Media, alt: ''};
});

const anyRelative = shape<RelativeDate>({to: string, before: duration, after: duration, within: duration}, ['to']);

// Without a duration that could not be read it would say something else: all of it is left out.
const relative: Check<RelativeDate> = (value, path, report) => {
  let isSound = true;
  const read = anyRelative(value, path, (...finding) => {
    isSound = false;
    return report(...finding);
  });
  return isSound ? read : undefined;
};

// What a history entry may have, too.
const COMMON = {
  relative, dateNote: text, timeZone, summary: text, body: text, lane: string, color: string, tags: list(string),
  importance: fraction, status: oneOf(STATUSES), place: text, people: list(text),
  media: ((value, path, report) => media([value].flat(), path, report)) as typeof media,
  sources: list(source),
  corrections: list(shape<Correction>({date: dateText, text, was: text}, ['date', 'text'])),
  links: list(shape<EventLink>({to: string, kind: string}, ['to', 'kind'])),
};

// Kept as it is given; it is read when somebody asks how things stood.
const givenDate: Check<unknown> = (value, path, report) => dateAs('bad-field')(value, path, report) && value;

const EVENT = {
  ...COMMON,
  id: string,
  // Whoever reads records tells of those that have none.
  title: ((value) => text(value, '', SILENT)) as typeof text,
  history: list(shape<HistoryEntry>({...COMMON, asOf: dateText, note: text, date: givenDate, title: text}, ['asOf'])),
};

/** Reads the fields of a record other than `date`, which stands apart as an event cannot be without it. */
export const readEventFields = (record: RawRecord, report: Report): Partial<NewsEvent> =>
  readFields(EVENT, record, '', report);

/** Fields that are fine with any text, at load: what is amiss with a blank one, whoever reads records tells. */
const TEXTS: ReadonlySet<string> = new Set(['id', 'title', 'summary', 'body', 'lane', 'color', 'place', 'dateNote']);

/** Whether a record is seen at a glance to have no fault in any field but `date`: a million are checked like this. */
export const isPlain = (record: RawRecord): boolean => {
  for (const name in record) {
    const value = record[name];
    if (TEXTS.has(name) ? typeof value !== 'string'
      : name === 'status' ? !(STATUSES as readonly unknown[]).includes(value)
        : name === 'importance' ? !(typeof value === 'number' && value >= 0 && value <= 1) : name in EVENT) return false;
  }
  return true;
};

/** Makes the full event of a record that has been accepted. */
export const normalizeEvent = (record: RawRecord, id: string, date: NewsDate): NewsEvent => ({
  importance: 0.5, tags: [], people: [], media: [], sources: [], history: [], corrections: [], links: [], title: '',
  ...readEventFields(record, SILENT),
  id, date, record,
});
