/**
 * How the element reads dates. Those in common forms are read at once; the strict reader, which knows every other form
 * and says why a text is no date, comes in a file of its own when one is met that needs it. Programs without a page
 * have it from the start (`readAllForms`).
 */
import {err, ok} from '../base/result.js';
import type {Result} from '../base/result.js';
import {readCommonDate} from './common-date.js';
import type {DateError, NewsDate} from './fuzzy-date.js';

type Reader = (input: unknown) => Result<NewsDate, DateError>;

/** What is said of a text that only the strict reader knows, until it is there. */
const unread: Reader = () => err({code: 'syntax', position: 0, message: 'Expected a date.'});

let strict: Reader | undefined;
let isWanted = false;
let loading: Promise<void> | undefined;

/** From now on dates are read by this reader, too: `parseDateInput`. */
export const readAllForms = (reader: Reader): void => {
  strict = reader;
};

/** Reads a date: a text, or a record with a start and an end. See {@link missingForms}. */
export const readDate: Reader = (input) => {
  const date = readCommonDate(input);
  if (date) return ok(date);
  isWanted ||= !strict;
  return (strict ?? unread)(input);
};

/** Whether nothing is missing for any date. */
export const hasAllForms = (): boolean => !!strict;

/**
 * When a date was met that could not be read for lack of the strict reader: a promise that this has come, and that
 * reading again is worth while. Where it does not come, such dates stay unread.
 */
export const missingForms = (): Promise<void> | undefined => isWanted
  ? loading ??= import('./parse-date.js').then(({parseDateInput}) => parseDateInput, () => unread).then(readAllForms)
  : undefined;
