import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addDuration, parseIsoDuration} from '../../src/time/duration.js';
import {isoText} from './support/bounds.js';

describe('ISO 8601 durations', () => {
  for (const [text, years, months, days, ms] of [
    ['P3W', 0, 0, 21, 0], ['P1Y2M', 1, 2, 0, 0], ['PT5H', 0, 0, 0, 18_000_000],
    ['P1Y2M3W4DT5H6M7.089S', 1, 2, 25, 18_367_089],
    ['P0D', 0, 0, 0, 0], ['PT90M', 0, 0, 0, 5_400_000], ['P999999999Y', 999_999_999, 0, 0, 0],
  ] as const) {
    it(text, () => assert.deepEqual(parseIsoDuration(text), {ok: true, value: {years, months, days, ms}}));
  }

  for (const text of [
    '', 'P', 'PT', 'P1YT', '3W', 'p3w', 'P3', 'P-3W', '-P3W', 'P1.5D', 'P1M1Y', 'P1H', 'PT1D', 'P3W ',
    'P1234567890D', 'PT.5S', `P${'1'.repeat(1_000_000)}D`, undefined, 3, {},
  ]) {
    it(`refuses ${String(text).slice(0, 20)}`, () => assert.equal(parseIsoDuration(text).ok, false));
  }

  for (const [from, text, sign, expected] of [
    ['2022-02-24', 'P3W', -1, '2022-02-03'],
    ['2022-02-24', 'P3W', 1, '2022-03-17'],
    ['2024-01-31', 'P1M', 1, '2024-02-29'],
    ['2024-02-29', 'P1Y', -1, '2023-02-28'],
    ['2024-01-31', 'P1M1D', 1, '2024-03-01'],
    ['2023-10-17T09:30Z', 'PT10H30M', -1, '2023-10-16T23:00'],
  ] as const) {
    it(`${from} ${sign < 0 ? 'minus' : 'plus'} ${text} is ${expected}`, () => {
      const duration = parseIsoDuration(text);
      assert.ok(duration.ok);
      assert.equal(isoText(addDuration(Date.parse(from), duration.value, sign)), expected);
    });
  }

  it('leaves open ends open', () => {
    const duration = parseIsoDuration('P1Y1D');
    assert.ok(duration.ok);
    assert.equal(addDuration(Infinity, duration.value), Infinity);
    assert.equal(addDuration(-Infinity, duration.value, -1), -Infinity);
  });
});
