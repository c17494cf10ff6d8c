/**
 * What may stand in `<time datetime>`.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {htmlDate} from '../../src/time/html-date.js';
import {parseDate} from '../../src/time/parse-date.js';

const CASES: readonly [date: string, datetime: string | undefined][] = [
  ['2022-02-24', '2022-02-24'],
  ['2013-09', '2013-09'],
  ['2013', '2013'],
  ['0044-03-15', '0044-03-15'],
  ['2021-W05', '2021-W05'],
  ['2021-05-20T14:30', '2021-05-20T14:30'],
  ['2021-05-20T14:30:05+02:00', '2021-05-20T14:30:05+02:00'],
  ['2021-05-20T14:30Z', '2021-05-20T14:30Z'],
  ['0000', undefined],
  ['-0043-03-15', undefined],
  ['Y-13800000000', undefined],
  ['2022-02~', undefined],
  ['2023-10-16?', undefined],
  ['201X', undefined],
  ['2016-21', undefined],
  ['2023-03-20/2023-03-22', undefined],
  ['[2012-03,2012-09]', undefined],
];

describe('datetime', () => {
  for (const [text, expected] of CASES) {
    it(`of ${text} is ${expected ?? 'none'}`, () => {
      const date = parseDate(text);
      assert.ok(date.ok);
      assert.equal(htmlDate(date.value), expected);
    });
  }
});
