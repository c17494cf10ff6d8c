/**
 * Writes a timeline as a file: brings the file of the format, gives it what the element knows, and gathers what it makes in
 * slices, so that the page answers while a million events are written. Loaded when something is first exported.
 */
import type {EventIndex} from '../query/event-index.js';
import {EXPORT_FORMATS, TimelineFile, type ExportFormat, type ExportOptions} from './export-types.js';
import {addressIn, allKnown, gather} from './gather.js';
import {bringLanguage} from './languages.js';
import {stringsFor} from './strings.js';
import type {ViewHost} from './view-host.js';

const LONGEST_NAME = 60;

/** What is written, and what the element knows of it. */
interface Job {
  readonly reader: ViewHost;
  readonly index: EventIndex;
  readonly options: ExportOptions;
  /** The language asked for, or that of the element. */
  readonly locale: string;
  readonly name: string;
}

const WRITERS: Readonly<Record<ExportFormat, (job: Job) => Promise<TimelineFile>>> = {
  'json': async ({index, name}) => {
    const {jsonParts} = await import('../export/json.js');
    return new TimelineFile(await gather(jsonParts(index)), `${name}.json`, 'application/json');
  },
  'json-ld': async ({index, name, reader, options: {locale}}) => {
    const {jsonLdParts} = await import('../export/json-ld.js');
    const parts = await gather(jsonLdParts(index, {locale, addressOf: addressIn(reader)}));
    return new TimelineFile(parts, `${name}.jsonld`, 'application/ld+json');
  },
  'csv': async ({index, name, locale, options: {bom}}) => {
    const {csvParts} = await import('../export/csv.js');
    return new TimelineFile(await gather(csvParts(index, {locale, bom})), `${name}.csv`, 'text/csv;charset=utf-8');
  },
  'ics': async ({index, name, locale, reader}) => {
    const {icsParts} = await import('../export/ics.js');
    const leftOut: string[] = [];
    const parts = await gather(icsParts(index, {
      locale, status: stringsFor(locale).status, addressOf: addressIn(reader), onLeftOut: id => { leftOut.push(id); },
    }));
    return new TimelineFile(parts, `${name}.ics`, 'text/calendar;charset=utf-8', {leftOut});
  },
  'svg': async ({reader, name, locale, options}) => {
    const {svgFile} = await import('./picture-file.js');
    return svgFile(reader, `${name}.svg`, {...options, locale});
  },
  'png': async ({reader, name, locale, options}) => {
    const {pngFile} = await import('./picture-file.js');
    return pngFile(reader, `${name}.png`, {...options, locale});
  },
};

/** Writes what an element shows. Rejects with a `TypeError` for an unknown format, and what makes no sense in the options. */
export async function exportAs(reader: ViewHost, format: ExportFormat, options: ExportOptions = {}): Promise<TimelineFile> {
  const {events = 'all', view = 'view', locale = plain(reader.words.locale)} = options;
  check('format', format, EXPORT_FORMATS);
  check('events', events, ['all', 'shown']);
  check('view', view, ['view', 'all']);
  const {index, set: {info}} = reader.engine.state;
  await bringLanguage(locale, reader.host);
  return WRITERS[format]({
    reader, options, locale, index: events === 'all' ? allKnown(reader) : index, name: fileName(reader.words.pick(info.title).text),
  });
}

/** The language without calendar and digits, by which nobody picks texts. */
const plain = (locale: string): string => locale.replace(/-u-.*/, '');

function check(what: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) throw new TypeError(`exportAs: ${what} is to be ${allowed.join(', ')}, not ${String(value).slice(0, 100)}`);
}

/** A title as the name of a file, in any script. */
const fileName = (title: string): string => {
  const letters = [...title.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')];
  return letters.slice(0, LONGEST_NAME).join('').replace(/^-|-$/g, '') || 'timeline';
};
