/**
 * The `datetime` of HTML's `<time>`, which knows fewer dates than EDTF: no doubts, no stretches, no years before 1.
 */
import {formatEdtf} from './edtf-format.js';
import type {NewsDate} from './fuzzy-date.js';

const VALID = /^(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?|-W\d\d)?$/;

/** The text for `datetime`, or nothing where HTML has none for such a date. */
export function htmlDate(date: NewsDate): string | undefined {
  if (date.kind !== 'date' || date.fields.season !== undefined) return undefined;
  const text = formatEdtf(date);
  return VALID.test(text) ? text : undefined;
}
