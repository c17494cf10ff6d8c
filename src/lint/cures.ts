/**
 * How a finding of reading is cured: by its rule, and where a field cannot have its value, by what that field is.
 */
import type {Diagnostic} from '../events/diagnostic.js';
import {STATUSES} from '../events/news-event.js';
import {ruleOf} from './rules.js';

// A list of pairs: as keys of an object, names might be shortened by the build.
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['alt', 'Say in `alt` what the medium shows or what is heard in it, in a sentence.'],
  ['status', `Write one of ${STATUSES.join(', ')}, or take the field out: absent means not stated.`],
  ['importance', 'Write a number from 0 to 1, without quotes.'],
  ['timeZone', 'Write a name of the time zone database, such as Europe/Paris or Asia/Shanghai.'],
  ['role', 'Write primary, report, agency or commentary.'],
  ['kind', 'Of a medium write image, video, audio or document; of a link say what it means, such as led-to.'],
  ['asOf', 'Say as an EDTF date from when on this was known.'],
  ['before', 'Write an ISO 8601 duration, such as P3W, P1M or PT90M.'],
  ['after', 'Write an ISO 8601 duration, such as P3W, P1M or PT90M.'],
  ['within', 'Write an ISO 8601 duration, such as P1W.'],
  ['published', 'Write an EDTF date, such as 2023-10-15 or 2023-10.'],
  ['updated', 'Write an EDTF date, such as 2023-10-15 or 2023-10.'],
  ['retrieved', 'Write an EDTF date, such as 2023-10-15 or 2023-10.'],
  ['date', 'Write an EDTF date, such as 2023-10-15 or 2023-10.'],
  ['exact', 'Give the quoted words themselves in `exact`.'],
  ['to', 'Give the id of the other event in `to`.'],
  ['lanes', 'Give each lane an id of its own.'],
  ['label', 'Give it a `label`: the words that readers see.'],
  ['order', 'Write a number, without quotes.'],
]);

const DATE_CODES: ReadonlySet<string> = new Set(['bad-date', 'bad-span']);

const two = (text = ''): string => text.padStart(2, '0');

/** What a text that is no date is likely to mean, in ways that people write. Where it may mean several, all of them. */
export function likelyDates(text: string): readonly string[] {
  const given = text.trim();
  const [, year, month, day] = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(given)?.filter((_, i) => i !== 2) ?? [];
  if (year) return [day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`].filter(isDay);
  const [, a, b, last] = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(given) ?? [];
  if (last) return [...new Set([`${last}-${two(b)}-${two(a)}`, `${last}-${two(a)}-${two(b)}`])].filter(isDay);
  const [, decade] = /^(\d{3})0s$/.exec(given) ?? [];
  if (decade) return [`${decade}X`];
  const [, about] = /^(?:c|ca|circa|about|around|approx|vers|env|environ|um|hacia)\.?\s*(\d{4}(?:-\d\d){0,2})$/i.exec(given) ?? [];
  if (about) return [`${about}~`];
  const [, since] = /^(?:since|from|depuis|dès|seit|desde)\s+(\d{4}(?:-\d\d){0,2})$/i.exec(given) ?? [];
  if (since) return [`${since}/..`];
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2})\s*(?:–|—|to| - |\.\.|à|bis)\s*(\d{4}(?:-\d\d){0,2})$/.exec(given) ?? [];
  return from && to ? [`${from}/${to}`] : [];
}

const isDay = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(text);

const PLACES = /\[\d+\]/g;

/** A sentence that says what to do. Codes that are new get a fair one. */
export function cureOf({code, field = '', message, value}: Pick<Diagnostic, 'code' | 'field' | 'message' | 'value'>): string {
  const dates = typeof value === 'string' && (DATE_CODES.has(code) || /\ba date\b/.test(message)) ? likelyDates(value) : [];
  if (dates.length > 0) return `Write ${dates.map(date => `\`${date}\``).join(' or ')}, if that is what is meant.`;
  const known = ruleOf(code);
  if (code !== 'bad-field' && known) return known.cure;
  const own = FIELDS.get(field.replace(PLACES, '').split('.').at(-1) ?? '') ?? known?.cure;
  if (own && (code === 'bad-field')) return own;
  const expected = message.replace(/^expected /, '');
  return field ? `Correct \`${field}\`: ${expected}.` : `Correct the data: ${expected}.`;
}
