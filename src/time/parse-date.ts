/**
 * The one gate for dates: EDTF, RFC 3339 date-times, HTML's `<time datetime>` forms that name a date, and records
 * with a start and an end. What names no date (a time alone, a day without a year, a duration, a number) is refused.
 */
import {err, ok} from '../base/result.js';
import type {Err, Result} from '../base/result.js';
import {phrasesFor, plainEnglish, registerPhrases} from './date-phrases.js';
import {sayRareDates} from './date-words.js';
import {dateError, readDateText} from './edtf.js';
import type {DateError, NewsDate} from './fuzzy-date.js';
import {fuzzySpan} from './fuzzy-span.js';
import type {SpanEnd} from './fuzzy-span.js';
import {englishPhrases} from './phrases/en.js';
import {rareWords} from './rare-words.js';

// Whoever can read dates of every form can say them.
sayRareDates(rareWords);
if (phrasesFor('en') === plainEnglish) registerPhrases('en', englishPhrases);

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Reads a date. Anything but a text is refused; no value makes it throw. */
export const parseDate = (text: unknown): Result<NewsDate, DateError> =>
  typeof text === 'string' ? readDateText(text) : dateError(isMissing(text) ? 'empty' : 'syntax', 0);

/** One end of a record: `..` is open, a missing one unknown, as in EDTF. */
const readEnd = (value: unknown, part: 'start' | 'end'): Result<SpanEnd, DateError> => {
  if (isMissing(value) || value === '..') return ok({kind: value ? 'open' : 'unknown'});
  const result = parseDate(value);
  return !result.ok ? errorIn(part, result)
    : result.value.kind === 'date' ? ok({kind: 'stated', date: result.value}) : errorIn(part, dateError('syntax', 0));
};

/** The same error, told of one end of a record. */
const errorIn = (part: 'start' | 'end', {error}: Err<DateError>): Err<DateError> => err({...error, part});

/** Reads what a record gives as its date: a text, or `{start, end}` with a single date or `..` in each. */
export const parseDateInput = (input: unknown): Result<NewsDate, DateError> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return parseDate(input);
  const {start: from, end: to} = input as {start?: unknown; end?: unknown};
  if (isMissing(from) && isMissing(to)) return dateError('empty', 0);
  const start = readEnd(from, 'start');
  if (!start.ok) return start;
  const end = readEnd(to, 'end');
  if (!end.ok) return end;
  // Two texts by now, or nothing.
  const span = fuzzySpan([from, to].join('/'), start.value, end.value);
  return span ? ok(span) : errorIn('end', dateError('end-before-start', 0));
};
