/** Holds what a language says of every form of the data model against a table. */
import '../../../src/time/phrases/all.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeDate, type DateWordsOptions} from '../../../src/time/date-words.js';
import {parseDate} from '../../../src/time/parse-date.js';

/** Words of a date text; kinds of spaces differ between releases of Intl's data, and so do marks of direction. */
export const say = (text: string, options: DateWordsOptions): string => {
  const result = parseDate(text);
  assert.ok(result.ok, text);
  return describeDate(result.value, options).replace(/\s/g, ' ').replace(/[\u200e\u200f]/g, '');
};

/** One test a row: EDTF, and the words. */
export const checkPhrases = (locale: string, table: readonly (readonly [edtf: string, words: string])[]): void => {
  describe(`dates in ${locale}`, () => {
    for (const [text, words] of table) it(text, () => assert.equal(say(text, {locale}), words));
  });
};
