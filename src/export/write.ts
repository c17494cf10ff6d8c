/**
 * The writers for programs without a page: from whatever the timeline reads to a text. What is wrong in the data is left out,
 * as the element does; none of them throws for it.
 */
import {CORE} from '../element/english/core.js';
import {bringLanguage} from '../element/languages.js';
import {stringsFor} from '../element/strings.js';
import {EventSet} from '../events/event-set.js';
import {readDocument} from '../events/read-document.js';
import {createIndex, type EventIndex} from '../query/event-index.js';
import {csvParts, type CsvOptions} from './csv.js';
import {icsParts, type IcsOptions} from './ics.js';
import {jsonLdParts, type JsonLdOptions} from './json-ld.js';
import {jsonParts} from './json.js';

const indexOf = (input: unknown): EventIndex => createIndex(input instanceof EventSet ? input : readDocument(input));

const joined = (parts: Iterable<string>): string => Array.from(parts).join('');

/** A document, an array of events or an `EventSet` as JSON; reading it gives the same events. */
export const toJson = (input: unknown): string => joined(jsonParts(indexOf(input)));

/** The same as CSV (RFC 4180), with a byte order mark and guarded formulas unless told otherwise. */
export const toCsv = (input: unknown, options?: CsvOptions): string => joined(csvParts(indexOf(input), options));

/** The same as JSON-LD by schema.org, with no `<` in it. */
export const toJsonLd = (input: unknown, options?: JsonLdOptions): string => joined(jsonLdParts(indexOf(input), options));

/** A calendar, and what has no place in one. */
export interface IcsFile {
  readonly text: string;
  /** Ids of the events that have no day of the years 1 to 9999. */
  readonly leftOut: readonly string[];
}

/** The same as a calendar (RFC 5545). A promise, since the words of a language are brought when they are asked for. */
export async function toIcs(input: unknown, options: Pick<IcsOptions, 'locale' | 'addressOf'> = {}): Promise<IcsFile> {
  const index = indexOf(input);
  const locale = options.locale ?? index.set.info.lang ?? 'en';
  await bringLanguage(locale, {timeZone: 'UTC'});
  const leftOut: string[] = [];
  const status = {...CORE.status, ...stringsFor(locale).status};
  const text = joined(icsParts(index, {...options, locale, status, onLeftOut: id => { leftOut.push(id); }}));
  return {text, leftOut};
}
