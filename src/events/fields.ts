/**
 * Checks of single fields. A check gives the normalised value, or `undefined` when the field is to be left out, and
 * tells why to `report`. Nothing here recurses over unknown values: nesting of any depth is harmless.
 *
 * `null` and blank texts count as not given, without a word: exports from databases are full of them.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {parseDate, parseDateInput} from '../time/parse-date.js';
import {isTimeZone} from '../time/zone.js';
import type {DiagnosticCode} from './diagnostic.js';
import type {Report} from './findings.js';
import type {Text} from './news-event.js';
import {safeUrl} from './safe-url.js';
import {hasInk} from './text.js';

/** Reads one value; `path` is where it stands (`sources[0].url`). */
export type Check<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** Checks by field name. */
export type Checks = Readonly<Record<string, Check<unknown>>>;

/** An object whose fields may be read: no array, no `null`. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of one JavaScript type that is fine. Texts lose the blanks around them. `code` is for those not fine. */
const plain = <T extends string | number>(
  type: 'string' | 'number', expected: string, isFine: (value: T) => boolean, code?: DiagnosticCode,
): Check<T> => (value, path, report) => {
  const given = typeof value === 'string' ? value.trim() : value;
  const isOfType = typeof given === type;
  return isOfType && isFine(given as T) ? given as T : report(path, value, expected, isOfType ? code : undefined);
};

/** A text. */
export const string = plain<string>('string', 'a text', () => true);

/** A date text that can be read; kept as text. */
export const dateText = plain<string>('string', 'a date', (given) => parseDate(given).ok);

/** An IANA zone that `Intl` knows: formatting with an unknown one would throw later. */
export const timeZone = plain<string>('string', 'an IANA time zone', isTimeZone);

/** A number from 0 to 1. */
export const fraction = plain<number>('number', 'a number from 0 to 1', (given) => given >= 0 && given <= 1);

/** Any number but NaN and the infinite ones. */
export const number = plain<number>('number', 'a number', Number.isFinite);

/** One of a few words. */
export const oneOf = <T extends string>(words: readonly T[]): Check<T> =>
  plain<T>('string', words.join(' or '), (given) => words.includes(given));

/** A text that looks like an ISO 8601 duration. Whether it is one shows when a date is worked out with it. */
export const duration = plain<string>('string', 'an ISO 8601 duration', (given) => /^P.*\d[A-Z]$/.test(given));

const link = plain<string>('string', 'an http, https, mailto or relative link', (given) => !!safeUrl(given), 'bad-link');

/** A link that {@link safeUrl} lets pass. Others are an error: the record is left out. */
export const url: Check<string> = (value, path, report) => safeUrl(link(value, path, report));

/** A date in any form that a record may have. `code` is for those that cannot be read. */
export const dateAs = (code: DiagnosticCode): Check<NewsDate> => (value, path, report) => {
  const read = parseDateInput(value);
  if (read.ok) return read.value;
  const {code: cause, position} = read.error;
  return report(path, value, `an EDTF date: ${cause} at ${position}`,
    code === 'bad-date' && cause === 'end-before-start' ? cause : code);
};

/** Checks the entries of an object or a list; hands on those that are there and right. */
const readEach = (
  value: object, checkOf: (name: string) => Check<unknown> | undefined, path: string, report: Report,
  keep: (read: unknown, name: string) => void,
): void => {
  for (const name of Object.keys(value)) {
    const check = checkOf(name);
    const given = (value as Record<string, unknown>)[name];
    if (!check || given == null || typeof given === 'string' && !hasInk(given)) continue;
    const read = check(given, Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name, report);
    if (read !== undefined) keep(read, name);
  }
};

/** A text, or a map of texts by language of which at least one is not blank. */
export const text: Check<Text> = (value, path, report) => {
  if (!isRecord(value)) return string(value, path, report);
  const texts: [string, string][] = [];
  readEach(value, () => string, path, report, (read, name) => texts.push([name, read as string]));
  // `fromEntries` defines properties: an own `__proto__` stays an ordinary key.
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
};

/** A list; items that fail are left out. */
export const list = <T>(item: Check<T>): Check<readonly T[]> => (value, path, report) => {
  if (!Array.isArray(value)) return report(path, value, 'a list');
  const items: T[] = [];
  readEach(value, () => item, path, report, (read) => items.push(read as T));
  return items;
};

/** Makes a reader of the known fields of an object. */
export const fieldsOf = <T>(checks: Checks) => {
  // A `Map`, since names come from data (`__proto__`).
  const checksByName = new Map(Object.entries(checks));
  return (record: object, path: string, report: Report): Partial<T> => {
    const fields: Record<string, unknown> = {};
    readEach(record, (name) => checksByName.get(name), path, report, (read, name) => { fields[name] = read; });
    return fields as Partial<T>;
  };
};

/** An object of known fields; left out when one of `required` is missing. */
export const shape = <T>(checks: Checks, required: readonly (keyof T & string)[]): Check<T> => {
  const readFields = fieldsOf<T>(checks);
  return (value, path, report) => {
    if (!isRecord(value)) return report(path, value, 'an object');
    const read = readFields(value, path, report);
    const missing = required.find((name) => read[name] === undefined);
    return missing === undefined ? read as T : report(`${path}.${missing}`, undefined, missing);
  };
};
