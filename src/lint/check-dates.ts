/**
 * Dates that want a word, statuses that do not fit the date of the document, histories that do not add up, eras that go on.
 */
import {anyDate} from '../events/fields.js';
import {SILENT} from '../events/findings.js';
import type {HistoryEntry, NewsEvent, Text} from '../events/news-event.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {entriesOf, itemPath, type MakeCheck, type Tell} from './context.js';

const HOUR_MS = 3_600_000;
/** So far may a calendar day and an instant lie apart, for days begin all around the world. */
const ZONES_MS = 14 * HOUR_MS;

const readDate = (value: unknown): NewsDate | undefined => value == null ? undefined : anyDate(value, '', SILENT);

/** Dates that say less than a day, and nothing that says why. */
export const checkDateNote: MakeCheck = () => ({
  check: ({date, relative, dateNote, record}, tell) => {
    if (dateNote) return;
    const why = date.uncertain ? 'an uncertain' : date.approximate ? 'an approximate' : date.unspecified ? 'an incomplete'
      : relative && record['date'] == null ? 'a relative' : '';
    if (why) tell('no-date-note', {path: 'dateNote', value: date.text, message: `expected a note to ${why} date`});
  },
});

/** Confirmed before it can have been, or expected after it should have been. */
export const checkStatus: MakeCheck = ({set: {info}}) => {
  const name = info.updated ? 'updated' : 'published';
  const stand = readDate(info[name]);
  const slack = (date: NewsDate): number => date.zoned === stand?.zoned ? 0 : ZONES_MS;
  return {
    check: ({date, status}, tell) => {
      if (!stand) return;
      const when = `${name} of the document (${stand.text})`;
      if (status === 'confirmed' && date.earliest >= stand.latest + slack(date)) {
        tell('confirmed-ahead', {path: 'status', value: status, message: `expected no event after ${when}`});
      }
      if (status === 'expected' && date.latest <= stand.earliest - slack(date)) {
        tell('expected-in-past', {path: 'status', value: status, message: `expected an event after ${when}`});
      }
    },
  };
};

/** Histories: in order, and up to what the event says. */
export const checkHistory: MakeCheck = () => ({
  check: (event, tell) => {
    const {history, record} = event;
    const dated = history.map((entry, at) => ({entry, at, start: readDate(entry.asOf)?.earliest ?? -Infinity}));
    for (const [i, {entry, at, start}] of dated.entries()) {
      const before = dated[i - 1];
      if (!before || before.start < start) continue;
      tell('history-order', {
        path: `${itemPath(record, 'history', history, at)}.asOf`, value: entry.asOf, message: `expected a date after ${before.entry.asOf}`,
      });
    }
    let [last] = dated;
    for (const one of dated) if (last && one.start >= last.start) last = one;
    if (last) checkLast(event, last.entry, itemPath(record, 'history', history, last.at), tell);
  },
});

function checkLast(event: NewsEvent, entry: HistoryEntry, path: string, tell: Tell): void {
  const {status, date, title} = entry;
  if (status && status !== event.status) {
    tell('history-differs', {path: `${path}.status`, value: status, message: `expected ${event.status ?? 'no status'}, as the event says`});
  }
  const read = readDate(date);
  if (read && !isSameDate(read, event.date)) {
    tell('history-differs', {path: `${path}.date`, value: read.text, message: `expected ${event.date.text}, as the event says`});
  }
  if (title && !isSameText(title, event.title)) {
    const message = `expected “${anyText(event.title)}”, as the event says`;
    tell('history-differs', {path: `${path}.title`, value: anyText(title), message});
  }
}

const isSameDate = (a: NewsDate, b: NewsDate): boolean => a.earliest === b.earliest && a.latest === b.latest
  && a.uncertain === b.uncertain && a.approximate === b.approximate && a.zoned === b.zoned;

/** Whether two texts say the same in the languages that both have; a plain one is in any. */
const isSameText = (a: Text, b: Text): boolean => {
  if (typeof a === 'string') return typeof b === 'string' ? a === b : Object.values(b).includes(a);
  if (typeof b === 'string') return Object.values(a).includes(b);
  return Object.entries(a).every(([lang, text]) => b[lang] === undefined || b[lang] === text);
};

const anyText = (text: Text): string => typeof text === 'string' ? text : Object.values(text)[0] ?? '';

/** Eras whose end is open, or left empty. */
export const checkEras: MakeCheck = ({document}) => ({
  end: tell => {
    for (const [path, {date}] of entriesOf(document, 'eras')) {
      const read = readDate(date);
      if (!read || read.endKind === 'stated') continue;
      const isOpen = read.endKind === 'open';
      tell('era-without-end', {
        path: `${path}.date`, value: read.text, message: isOpen ? 'expected an end, unless it goes on' : 'expected an end',
        severity: isOpen ? 'info' : 'warning',
      });
    }
  },
});
