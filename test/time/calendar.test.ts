import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {weekStart} from '../../src/time/bounds.js';
import {addMonths, civil, instantOf, seasonMonths} from '../../src/time/calendar.js';
import {isoText} from './support/bounds.js';

const at = (text: string): number => Date.parse(text);
const instants = fc.integer({min: -8.64e15, max: 8.64e15});
const settings = {seed: 20_220_224, numRuns: 2000};

describe('civil fields', () => {
  it('agree with Date wherever Date reaches', () => fc.assert(fc.property(instants, (instant) => {
    const date = new Date(instant);
    assert.deepEqual(civil(instant), {
      year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
    });
  }), settings));

  it('come back from an instant, years far beyond Date included', () => fc.assert(fc.property(
    fc.integer({min: -1e12, max: 1e12}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}),
    (year, month, day) => {
      const fields = civil(instantOf(year, month, day));
      assert.deepEqual([fields.year, fields.month, fields.day], [year, month, day]);
    }), settings));

  for (const [instant, expected] of [
    [-1, '1969-12-31'], [-0.5, '1969-12-31'], [0, '1970-01-01'], [0.5, '1970-01-01'],
    [9_007_199_254_740_991, '287396-10-12'], [-9_007_199_254_740_991, '-283457-3-21'],
    [-435_485_999_767_219_200_000, '-13800000000-1-1'],
  ] as const) {
    it(`${instant} is ${expected}`, () => {
      const {year, month, day} = civil(instant);
      assert.equal(`${year}-${month}-${day}`, expected.replace(/-0/g, '-'));
    });
  }
});

describe('months and weeks', () => {
  it('adds months and keeps within the month', () => {
    assert.equal(isoText(addMonths(at('2024-01-31T10:00Z'), 1)), '2024-02-29T10:00');
    assert.equal(isoText(addMonths(at('2024-02-29'), -12)), '2023-02-28');
    assert.equal(isoText(addMonths(at('2022-11-30'), 3)), '2023-02-28');
    assert.equal(addMonths(instantOf(-13_800_000_000), 12), instantOf(-13_799_999_999));
  });

  it('knows ISO weeks', () => {
    const weeksInYear = (year: number) => (weekStart(year + 1, 1) - weekStart(year, 1)) / 6048e5;
    assert.deepEqual([2004, 2009, 2013, 2015, 2020, 2021].map(weeksInYear), [53, 53, 52, 53, 53, 52]);
    assert.equal(isoText(weekStart(2009, 1)), '2008-12-29');
    assert.equal(isoText(weekStart(2010, 1)), '2010-01-04');
  });

  it('knows the parts of a year', () => {
    const parts = Array.from({length: 21}, (_, i) => seasonMonths(i + 21))
      .map(({month, length}) => `${month}+${length}`);
    assert.deepEqual(parts, [
      ...['3+3', '6+3', '9+3', '12+3'], ...['3+3', '6+3', '9+3', '12+3'], ...['9+3', '12+3', '3+3', '6+3'],
      ...['1+3', '4+3', '7+3', '10+3'], ...['1+4', '5+4', '9+4'], ...['1+6', '7+6'],
    ]);
  });
});
