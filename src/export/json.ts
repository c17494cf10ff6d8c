/**
 * A timeline as JSON, such that reading it gives the same timeline: unknown fields, changes that were made since, and events
 * that were given as columns included. What was left out as wrong stays out.
 */
import type {EventSet} from '../events/event-set.js';
import {ownId} from '../events/ids.js';
import type {NewsEvent, TimelineInfo} from '../events/news-event.js';
import type {RawRecord} from '../events/normalize.js';
import type {EventIndex} from '../query/event-index.js';
import {formatEdtf} from '../time/edtf-format.js';
import {edtfOf} from './date-texts.js';

/** The parts of the text, in order; those events that the index has, in the order in which they were given. */
export function* jsonParts(index: EventIndex): Generator<string> {
  const {set} = index;
  const rows = Uint32Array.from({length: index.size}, (_, position) => index.rowAt(position)).sort();
  const head = JSON.stringify(documentOf(set, rows), undefined, 2);
  yield head === '{}' ? '{\n  "events": [' : `${head.slice(0, -2)},\n  "events": [`;
  let isFirst = true;
  for (const row of rows) {
    yield `${isFirst ? '' : ','}\n    ${recordText(index, row).replaceAll('\n', '\n    ')}`;
    isFirst = false;
  }
  yield isFirst ? ']\n}\n' : '\n  ]\n}\n';
}

/** All of a document but its events. */
function documentOf(set: EventSet, rows: Iterable<number>): RawRecord {
  const {document, info, hasMadeLanes} = set.parts;
  const {events: _, ...fields} = document ?? fieldsOf(info);
  const {lanes} = info;
  if (!hasMadeLanes) return {...fields, lanes: fields['lanes'] ?? lanes};
  // Lanes that were made up are made up again, unless changes have put the events in another order than theirs.
  const seen = new Set<number>();
  for (const row of rows) if (set.lanes[row]) seen.add(set.lanes[row]);
  return [...seen].every((number, place) => number === place + 1) ? fields : {...fields, lanes};
}

/** What is known of a document that nobody gave: what columns say. */
function fieldsOf({start, end, lanes: _, eras, ...fields}: TimelineInfo): RawRecord {
  return {
    ...fields,
    ...start && {start: formatEdtf(start)},
    ...end && {end: formatEdtf(end)},
    ...eras.length > 0 && {eras: eras.map(era => ({...era, date: formatEdtf(era.date)}))},
  };
}

/**
 * A record as it was given. An id that was made up because another had it is kept, so that links still lead there; a date that
 * an event gives which is not among the others is written out.
 */
function recordText(index: EventIndex, row: number): string {
  const {set} = index;
  const record = set.recordAt(row);
  const id = set.idAt(row);
  const {to} = record['date'] == null ? set.at(row).relative ?? {} : {};
  const whole = {
    ...record,
    ...id !== ownId(record) && {id},
    ...to !== undefined && index.positionOf(set.indexOf(to)) < 0 && {date: edtfOf(set.dateAt(row))},
  };
  try {
    return JSON.stringify(whole, undefined, 2);
  } catch {
    // Something that JSON cannot hold, as a circle or a big number: what the timeline knows of the event is kept.
    return JSON.stringify(knownFields(set.at(row)), undefined, 2);
  }
}

const knownFields = ({record: _, date, ...fields}: NewsEvent): RawRecord => ({...fields, date: edtfOf(date)});
