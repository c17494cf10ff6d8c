/**
 * Dates for other programs: EDTF, which says all of a date, and ISO 8601 where that says the same. Nothing is made more
 * exact than it is.
 */
import {readDate} from '../time/date-reader.js';
import {formatEdtf} from '../time/edtf-format.js';
import type {FuzzyDate, NewsDate} from '../time/fuzzy-date.js';
import {htmlDate} from '../time/html-date.js';
import type {EpochMs} from '../time/span.js';
import {MAX_DATE_MS} from '../time/zone.js';

/** Canonical EDTF; a date worked out from another event, whose parts carry no marks, says here that it is about so. */
export const edtfOf = (date: NewsDate): string => {
  const text = formatEdtf(date);
  const mark = date.approximate ? date.uncertain ? '%' : '~' : date.uncertain ? '?' : '';
  if (!mark || date.kind === 'set' || /[~?%T]/.test(text)) return text;
  return text.split('/').map(end => (/\d/.test(end) ? end + mark : end)).join('/');
};

/** A single date as ISO 8601 has it: a year, a month, a day, or an hour of one; nothing where that would say too much or too little. */
export const isoDate = (date: FuzzyDate): string | undefined => (date.fields.week === undefined ? htmlDate(date) : undefined);

/** Start and end as ISO 8601 has them; the end is that of a stretch. Of a date that is in doubt as a whole, neither. */
export const isoEnds = (date: NewsDate): {readonly start?: string | undefined; readonly end?: string | undefined} => {
  if (date.approximate || date.uncertain || date.kind === 'set') return {};
  if (date.kind === 'date') return {start: isoDate(date)};
  return {start: date.start && isoDate(date.start), end: date.end && isoDate(date.end)};
};

/** An instant as ISO 8601; the day alone for calendar dates. Nothing where it is infinite or beyond what `Date` holds. */
export const isoInstant = (at: EpochMs, isDay: boolean): string => {
  if (!(Math.abs(at) <= MAX_DATE_MS)) return '';
  const text = new Date(at).toISOString();
  return isDay ? text.replace(/T.*/, '') : text.replace('.000Z', 'Z');
};

/** When a date text of a document begins; nothing where there is none that is finite. */
export const startOf = (text: string | undefined): EpochMs | undefined => {
  const date = text === undefined ? undefined : readDate(text);
  return date?.ok && Number.isFinite(date.value.earliest) ? date.value.earliest : undefined;
};
