import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDate} from '../../src/time/parse-date.js';
import {readPlainBounds} from '../../src/time/plain-bounds.js';

/** What is read of a text: start, end and offset, or nothing. */
const read = (text: unknown): number[] | undefined => {
  const out = new Float64Array(3);
  return readPlainBounds(text, out) ? [...out] : undefined;
};

/** What the reader of dates says of the same. */
const wanted = (text: string): number[] | undefined => {
  const date = parseDate(text);
  return date.ok ? [date.value.earliest, date.value.latest, Number(date.value.zoned)] : undefined;
};

const padded = (most: number, length: number): fc.Arbitrary<string> =>
  fc.integer({min: 0, max: most}).map((number) => String(number).padStart(length, '0'));
const dayText = fc.tuple(padded(9999, 4), padded(13, 2), padded(32, 2)).map((parts) => parts.join('-'));
const time = fc.tuple(padded(25, 2), padded(61, 2)).map(([hour, minute]) => `T${hour}:${minute}`);
const second = fc.option(padded(61, 2).map((text) => `:${text}`), {nil: ''});
const fraction = fc.constantFrom('', '', '.000', '.123', '.999', '.5', '.1234', '.12x');
const zone = fc.constantFrom('', 'Z', 'Z', 'z', '+02:00', '-0330');

describe('readPlainBounds', () => {
  for (const text of ['2016-03-14', '2016-02-29', '1900-02-28', '2000-02-29', '0000-01-01', '9999-12-31', '0400-02-29',
    '2016-03-14T12:30', '2016-03-14T12:30Z', '2016-03-14T12:30:59', '2016-03-14T23:59:59Z', '2016-03-14T12:30:59.123Z']) {
    it(`reads ${text} as the reader of dates does`, () => {
      assert.ok(read(text));
      assert.deepEqual(read(text), wanted(text));
    });
  }

  for (const text of ['', '2016', '2016-03', '2016-13-01', '2015-02-29', '1900-02-29', '2016-00-10', '2016-03-00', '2016-03-32',
    '2016-03-14~', '2016-03-1X', '-016-03-14', '2016-03-14T24:00', '2016-06-30T23:59:60Z', '2016-03-14 12:30', '20x6-03-14',
    '2016-03-14T12:30+01:00', '2016-03-14Z', '2016-03-14T', '2016-03-14/2016-03-15', 20160314, null, undefined, {}]) {
    it(`leaves ${JSON.stringify(text)} to it`, () => { assert.equal(read(text), undefined); });
  }

  it('never says anything else than the reader of dates', () => {
    const texts = fc.oneof(dayText, fc.tuple(dayText, time, second, fraction, zone).map((parts) => parts.join('')));
    fc.assert(fc.property(texts, (text) => {
      const found = read(text);
      if (found) assert.deepEqual(found, wanted(text));
    }), {seed: 20231017, numRuns: 3000});
  });
});
