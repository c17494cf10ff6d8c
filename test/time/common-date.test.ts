import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCommonDate} from '../../src/time/common-date.js';
import {parseDateInput} from '../../src/time/parse-date.js';

/** What the strict reader says. */
const wanted = (input: unknown): unknown => {
  const date = parseDateInput(input);
  return date.ok ? date.value : undefined;
};

const padded = (most: number, length: number): fc.Arbitrary<string> =>
  fc.integer({min: 0, max: most}).map((number) => String(number).padStart(length, '0'));
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((texts) => texts.join(''));
const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), text, text, text);
const year = joined(fc.constantFrom('', '', '-'), padded(9999, 4));
const month = joined(fc.constant('-'), padded(14, 2));
const time = joined(fc.constant('T'), padded(25, 2), fc.constant(':'), padded(61, 2),
  maybe(joined(fc.constant(':'), padded(61, 2), fc.constantFrom('', '.000', '.123', '.5', '.1234'))),
  fc.constantFrom('', 'Z', '+02:00', '-00:00', '-12:34', '+25:00', '+01:60', 'z', '-0330'));
const day = joined(fc.constant('-'), padded(33, 2), maybe(time));
const one = joined(year, maybe(joined(month, maybe(day))), fc.constantFrom('', '', '?', '~', '%', '~~', ' '));
const end = fc.oneof(one, one, one, fc.constantFrom('', '..', '.'));

describe('readCommonDate', () => {
  for (const input of ['2016', '0000', '-0044-03-15', '2016-03', '2016-03-14', '2016~', '2016-03?', '2016-03-14%', '2016-02-29',
    '2016-03-14T12:30', '2016-03-14T12:30:59.123-05:30', '2016-03-14T12:30Z', '2022/..', '../2022', '2022/', '2022-02~/2022-03-01',
    {start: '2022'}, {start: '2022', end: '..'}, {start: null, end: '2022-02'}, {start: '2016-03-31~', end: '2016-03-31T12:30'}]) {
    it(`reads ${JSON.stringify(input)} as the strict reader does`, () => {
      assert.ok(readCommonDate(input));
      assert.deepEqual(readCommonDate(input), wanted(input));
    });
  }

  for (const input of ['', '/', '../..', '2015-02-29', '2016-13', '2016-00', '2016-01-00', '-0000', '201X', '2016-21', '2016-W05',
    'Y17000', '1950S2', '[2016]', '2016-?03', '2016-03-14T24:00', '2016-06-30T23:59:60Z', '2016-03-14 12:30', '2016-03-14T12:30~',
    '2016/2015', '2016/2017/2018', 2016, null, undefined, [], {}, {start: 2016}, {start: '2016/2017'}, {end: '..'}]) {
    it(`leaves ${JSON.stringify(input)} to it`, () => { assert.equal(readCommonDate(input), undefined); });
  }

  it('never says anything else than the strict reader', () => {
    const inputs = fc.oneof(one, fc.tuple(end, end).map((ends) => ends.join('/')), fc.record({start: end, end}));
    fc.assert(fc.property(inputs, (input) => {
      const date = readCommonDate(input);
      if (date) assert.deepEqual(date, wanted(input));
    }), {seed: 20231017, numRuns: 10_000});
  });
});
