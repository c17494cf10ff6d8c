/**
 * Events as a table for spreadsheets: CSV by RFC 4180, a row an event, in time order. The columns are `COLUMNS`; their names
 * are fixed, whatever the language, so that programs find them.
 *
 * What a spreadsheet would take for a formula gets an apostrophe in front, and so does a text that begins with apostrophes
 * before such a sign: taking one away from each cell that matches `^'+[=+\-@\t\r＝＋－＠]` gives the data back exactly.
 */
import type {NewsEvent, Source, Text} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import {pickText} from '../events/text.js';
import type {EventIndex} from '../query/event-index.js';
import {MS_PER_DAY} from '../time/calendar.js';
import {edtfOf, isoInstant} from './date-texts.js';

/** How {@link csvParts} writes. */
export interface CsvOptions {
  /** BCP 47: of texts in several languages, the one that suits it best. Default the document's, or English. */
  readonly locale?: string | undefined;
  /** Whether the text begins with a byte order mark, by which spreadsheets know UTF-8. Default `true`. */
  readonly bom?: boolean | undefined;
  /** Whether cells that a spreadsheet would take for formulas are guarded. Default `true`. */
  readonly guard?: boolean | undefined;
}

interface Row {
  readonly event: NewsEvent;
  readonly lane: string;
  readonly pick: (text: Text | undefined) => string;
  /** First day or instant, last day or the first instant after. */
  readonly bounds: readonly [string, string];
}

const joined = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('; ');
// Parted by blanks, which are none of their own.
const joinedUrls = (urls: readonly (string | undefined)[]): string =>
  urls.flatMap(url => safeUrl(url)?.replace(/\s/g, encodeURIComponent) ?? []).join(' ');

/** What stands in each column. The names are texts, so that the build leaves them as they are. */
const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  'id': ({event}) => event.id,
  'date': ({event}) => edtfOf(event.date),
  'earliest': ({bounds: [from]}) => from,
  'latest': ({bounds: [, to]}) => to,
  'time_zone': ({event}) => event.timeZone ?? '',
  'title': ({event, pick}) => pick(event.title),
  'summary': ({event, pick}) => pick(event.summary),
  'body': ({event, pick}) => pick(event.body),
  'lane': ({lane}) => lane,
  'tags': ({event}) => joined(event.tags),
  'status': ({event}) => event.status ?? '',
  'importance': ({event}) => String(event.importance),
  'place': ({event, pick}) => pick(event.place),
  'people': ({event, pick}) => joined(event.people.map(pick)),
  'date_note': ({event, pick}) => pick(event.dateNote),
  'sources': ({event, pick}) => joined(event.sources.map(source => sourceWords(source, pick))),
  'quotes': ({event}) => event.sources.flatMap(({quote}) => quote?.exact ?? []).join('\n'),
  'urls': ({event}) => joinedUrls(event.sources.map(({url}) => url)),
  'archive_urls': ({event}) => joinedUrls(event.sources.map(({archiveUrl}) => archiveUrl)),
  'corrections': ({event, pick}) => event.corrections.map(({date, text}) => `${date}: ${pick(text)}`).join('\n'),
};

/** The parts of the text, in order. */
export function* csvParts(index: EventIndex, {locale, bom = true, guard = true}: CsvOptions = {}): Generator<string> {
  const {set} = index;
  const {lang} = set.info;
  const pick = (text: Text | undefined): string => pickText(text, locale ?? lang ?? 'en', lang).text;
  const line = (cells: readonly string[]): string => `${cells.map(cell => quoted(guard ? guarded(cell) : cell)).join(',')}\r\n`;
  yield (bom ? '\ufeff' : '') + line(Object.keys(COLUMNS));
  const columns = Object.values(COLUMNS);
  for (let position = 0; position < index.size; position++) {
    const row = index.rowAt(position);
    const event = set.at(row);
    const {earliest, latest, zoned, precision} = event.date;
    const isTimed = zoned || /hour|minute|second/.test(precision);
    const of: Row = {
      event, pick,
      lane: pick(set.info.lanes[(set.lanes[row] ?? 0) - 1]?.label),
      bounds: isTimed ? [instant(earliest, zoned), instant(latest, zoned)]
        : [isoInstant(earliest, true), isoInstant(latest - MS_PER_DAY, true)],
    };
    yield line(columns.map(column => column(of)));
  }
}

// A wall clock that nobody has told the zone of has no `Z`.
const instant = (at: number, isZoned: boolean): string => isoInstant(at, false).replace(/Z$/, isZoned ? 'Z' : '');

const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const sourceWords = ({publisher, author, title, published}: Source, pick: Row['pick']): string =>
  [pick(publisher), pick(author), title === undefined ? '' : `“${pick(title)}”`, published].filter(Boolean).join(', ');
