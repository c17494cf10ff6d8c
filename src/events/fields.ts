/**
 * Checks of single fields. A check gives the normalised value, or `undefined` when the field is to be left out, and
 * tells why to `report`. Nothing here recurses over unknown values: nesting of any depth is harmless.
 *
 * `null` and blank texts count as not given, without a word: exports from databases are full of them.
 */
import {readDate} from '../time/date-reader.js';
import type {NewsDate} from '../time/fuzzy-date.js';
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
export const dateText = plain<string>('string', 'a date', (given) => readDate(given).ok);

/** An IANA zone that `Intl` knows: formatting with an unknown one would throw later. */
export const timeZone = plain<string>('string', 'a time zone', isTimeZone);

/** A number from 0 to 1. */
export const fraction = plain<number>('number', '0 to 1', (given) => given >= 0 && given <= 1);

/** Any number but NaN and the infinite ones. */
export const number = plain<number>('number', 'a number', Number.isFinite);

/** One of a few words. */
export const oneOf = <T extends string>(words: readonly T[]): Check<T> =>
  plain<T>('string', words.join(' or '), (given) => words.includes(given));

/** A text that looks like an ISO 8601 duration. Whether it is one shows when a date is worked out with it. */
export const duration = plain<string>('string', 'a duration', (given) => /^P.*\d[A-Z]$/.test(given));

const link = plain<string>('string', 'a safe link', (given) => !!safeUrl(given), 'bad-link');

/** A link that {@link safeUrl} lets pass. Others are an error: the record is left out. */
export const url: Check<string> = (value, path, report) => safeUrl(link(value, path, report));

/** A date in any form that an event may have. `code` is for those that cannot be read. */
export const dateAs = (code: DiagnosticCode): Check<NewsDate> => (value, path, report) => {
  const read = readDate(value);
  if (read.ok) return read.value;
  const {code: cause, position} = read.error;
  return report(path, value, `a date: ${cause} at ${position}`,
    code === 'bad-date' && cause === 'end-before-start' ? cause : code);
};

/** A date of an event or an era: without it they are left out. */
export const anyDate = dateAs('bad-date');

/** Runs a check, unless nothing is given. */
const read = <T>(check: Check<T>, value: unknown, path: string, report: Report): T | undefined =>
  value == null || typeof value === 'string' && !hasInk(value) ? undefined : check(value, path, report);

/** A text, or a map of texts by language of which at least one is not blank. */
export const text: Check<Text> = (value, path, report) => {
  if (!isRecord(value)) return string(value, path, report);
  // A copy has all keys as its own: `__proto__` stays an ordinary one.
  const texts: Record<string, unknown> = {...value};
  for (const lang of Object.keys(texts)) {
    texts[lang] = read(string, texts[lang], `${path}.${lang}`, report);
    if (!texts[lang]) delete texts[lang];
  }
  return Object.keys(texts).length > 0 ? texts as Text : undefined;
};

/** A list; items that fail are left out. */
export const list = <T extends object | string>(item: Check<T>): Check<readonly T[]> => (value, path, report) =>
  Array.isArray(value)
    ? value.map((entry, index) => read(item, entry, `${path}[${index}]`, report)).filter((entry) => entry !== undefined)
    : report(path, value, 'a list');

/** Reads those fields of an object that have a check; `prefix` stands before their names in paths. */
export const readFields = <T>(checks: Checks, record: object, prefix: string, report: Report): Partial<T> => {
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    // Names come from data: `constructor` has no check.
    if (!Object.hasOwn(checks, name)) continue;
    const value = read(checks[name] as Check<unknown>, (record as Checks)[name], prefix + name, report);
    if (value !== undefined) fields[name] = value;
  }
  return fields as Partial<T>;
};

/** An object of known fields; left out when one of `required` is missing. */
export const shape = <T>(checks: Checks, required: readonly (keyof T & string)[]): Check<T> =>
  (value, path, report) => {
    if (!isRecord(value)) return report(path, value, 'an object');
    const fields = readFields<T>(checks, value, `${path}.`, report);
    const missing = required.find((name) => fields[name] === undefined);
    return missing ? report(`${path}.${missing}`, undefined, missing) : fields as T;
  };
