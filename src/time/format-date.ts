/**
 * The counterpart of `parseDate`: a date back to text, for machines or for readers.
 */
import {describeDate} from './date-words.js';
import type {DateWordsOptions} from './date-words.js';
import {formatEdtf} from './edtf-format.js';
import type {NewsDate} from './fuzzy-date.js';

/** Canonical EDTF without a locale, words in that language with one. */
export const formatDate = (date: NewsDate, locale?: string, options?: Omit<DateWordsOptions, 'locale'>): string =>
  locale === undefined ? formatEdtf(date) : describeDate(date, {...options, locale});
