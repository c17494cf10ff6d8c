/**
 * Checks of single fields. A check gives the normalised value, or `undefined` when the field is to be left out, and
 * tells why to `report`. Nothing here recurses over unknown values: nesting of any depth is harmless.
 *
 * `null` and blank texts count as not given, without a word: exports from databases are full of them.
 */
import {parseDate} from '../time/parse-date.js';
import type {Report} from './findings.js';
import type {Text} from './news-event.js';
import {safeUrl} from './safe-url.js';
import {hasInk} from './text.js';

/** Reads one field; `path` is where it stands (`sources[0].url`). */
export type Check<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** Checks by field name. A `Map`, since names come from data (`__proto__`). */
export type Checks = ReadonlyMap<string, Check<unknown>>;

/** Makes a table of checks. */
export const checks = (table: Readonly<Record<string, Check<unknown>>>): Checks => new Map(Object.entries(table));

/** An object whose fields may be read: no array, no `null`. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells that a field is of the wrong kind. */
export const wrong = (report: Report, path: string, value: unknown, expected: string): undefined => {
  report('bad-field', path, value, `expected ${expected}`);
};

/** A text that is not blank, without the blanks around it. */
export const string: Check<string> = (value, path, report) =>
  typeof value !== 'string' ? wrong(report, path, value, 'a text') : hasInk(value) ? value.trim() : undefined;

/** A text, or a map of texts by language of which at least one is not blank. */
export const text: Check<Text> = (value, path, report) => {
  if (!isRecord(value)) return string(value, path, report);
  if (isTidy(value)) return value;
  const texts: [string, string][] = [];
  for (const [lang, entry] of Object.entries(value)) {
    const read = entry == null ? undefined : string(entry, `${path}.${lang}`, report);
    if (read !== undefined) texts.push([lang, read]);
  }
  // `fromEntries` defines properties: an own `__proto__` stays an ordinary key.
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
};

/** Whether a map of texts can be taken as it is, which spares a copy. */
const isTidy = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, string>> => {
  let isEmpty = true;
  for (const lang in value) {
    const entry = value[lang];
    if (typeof entry !== 'string' || !hasInk(entry) || entry !== entry.trim()) return false;
    isEmpty = false;
  }
  return !isEmpty;
};

/** A link that {@link safeUrl} lets pass. Others are an error: the record is left out. */
export const url: Check<string> = (value, path, report) => {
  const given = string(value, path, report);
  const safe = safeUrl(given);
  if (given && !safe) report('bad-link', path, value, 'expected an http, https, mailto or relative link');
  return safe;
};

/** A date text that can be read; kept as text. */
export const dateText: Check<string> = (value, path, report) => {
  const given = string(value, path, report);
  const date = given === undefined ? undefined : parseDate(given);
  return !date || date.ok ? given : wrong(report, path, value, `a date: ${date.error.message}`);
};

/** A number from 0 to 1. */
export const fraction: Check<number> = (value, path, report) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : wrong(report, path, value, 'a number from 0 to 1');

/** Any number but NaN and the infinite ones. */
export const number: Check<number> = (value, path, report) =>
  Number.isFinite(value) ? value as number : wrong(report, path, value, 'a number');

const zones = new Map<string, boolean>();

/** An IANA zone that `Intl` knows: formatting with an unknown one would throw later. */
export const timeZone: Check<string> = (value, path, report) => {
  const name = string(value, path, report);
  return name === undefined || isZone(name) ? name : wrong(report, path, value, 'an IANA time zone');
};

const isZone = (name: string): boolean => {
  let known = zones.get(name);
  if (known === undefined) {
    try {
      known = !!new Intl.DateTimeFormat('en', {timeZone: name});
    } catch {
      known = false;
    }
    // There are some 600 zones; anything far above that is noise which is not worth keeping.
    if (zones.size > 2000) zones.clear();
    zones.set(name, known);
  }
  return known;
};

/** One of a few words. */
export const oneOf = <T extends string>(words: readonly T[]): Check<T> => (value, path, report) =>
  words.find((word) => word === value) ?? wrong(report, path, value, `one of ${words.join(', ')}`);

/** A list; items that fail are left out. */
export const list = <T>(item: Check<T>): Check<readonly T[]> => (value, path, report) => {
  if (!Array.isArray(value)) return wrong(report, path, value, 'a list');
  const items: T[] = [];
  value.forEach((entry: unknown, index) => {
    const read = item(entry, `${path}[${index}]`, report);
    if (read !== undefined) items.push(read);
  });
  return items;
};

/** An object of known fields; left out when one of `required` is missing. */
export const shape = <T>(checks: Checks, required: readonly (keyof T & string)[] = []): Check<T> =>
  (value, path, report) => {
    if (!isRecord(value)) return wrong(report, path, value, 'an object');
    const read: Record<string, unknown> = {};
    readFields(checks, value, `${path}.`, report, read);
    const missing = required.find((name) => read[name] === undefined);
    if (missing === undefined) return read as T;
    return wrong(report, `${path}.${missing}`, undefined, missing);
  };

/** Runs the checks of those fields that `record` has; keeps what they give in `into`, where that is wanted. */
export const readFields = (
  checks: Checks, record: Readonly<Record<string, unknown>>, prefix: string, report: Report,
  into?: Record<string, unknown>,
): void => {
  for (const name in record) {
    const check = checks.get(name);
    const given = record[name];
    if (!check || given == null) continue;
    const read = check(given, prefix + name, report);
    if (into && read !== undefined) into[name] = read;
  }
};
