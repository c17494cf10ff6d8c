import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  addMonths, addUnits, civil, daysInMonth, instantOf, seasonMonths, startOf, unitSpan, weeksInYear, weekStart,
} from '../../src/time/calendar.js';
import {PRECISIONS} from '../../src/time/fuzzy-date.js';
import {isoText} from './support/bounds.js';

const at = (text: string): number => Date.parse(text);
const instants = fc.integer({min: -8.64e15, max: 8.64e15});
const settings = {seed: 20_220_224, numRuns: 2000};

describe('civil fields', () => {
  it('agree with Date wherever Date reaches', () => fc.assert(fc.property(instants, (instant) => {
    const date = new Date(instant);
    assert.deepEqual(civil(instant), {
      year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(),
      minute: date.getUTCMinutes(), second: date.getUTCSeconds(), millisecond: date.getUTCMilliseconds(),
      weekday: date.getUTCDay(),
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

describe('units', () => {
  it('hold the instant, meet the next unit and start where they say', () => fc.assert(fc.property(
    instants, fc.constantFrom(...PRECISIONS), (instant, unit) => {
      const {start, end} = unitSpan(instant, unit);
      assert.ok(start <= instant && instant < end);
      assert.equal(startOf(start, unit), start);
      assert.equal(startOf(end, unit), end);
      assert.equal(startOf(end - 1, unit), start);
    }), settings));

  const cases: readonly (readonly [string, (typeof PRECISIONS)[number], string])[] = [
    ['2023-10-17T09:30:15.250Z', 'millennium', '2000-01-01 … 3000-01-01'],
    ['2023-10-17T09:30:15.250Z', 'century', '2000-01-01 … 2100-01-01'],
    ['2023-10-17T09:30:15.250Z', 'decade', '2020-01-01 … 2030-01-01'],
    ['-000043-03-15T00:00Z', 'decade', '-000050-01-01 … -000040-01-01'],
    ['2023-10-17T09:30:15.250Z', 'year', '2023-01-01 … 2024-01-01'],
    ['2023-10-17T09:30:15.250Z', 'season', '2023-09-01 … 2023-12-01'],
    ['2023-12-17T09:30:15.250Z', 'season', '2023-12-01 … 2024-03-01'],
    ['2023-02-17T09:30:15.250Z', 'season', '2022-12-01 … 2023-03-01'],
    ['2023-10-17T09:30:15.250Z', 'quarter', '2023-10-01 … 2024-01-01'],
    ['2023-10-17T09:30:15.250Z', 'month', '2023-10-01 … 2023-11-01'],
    ['2023-10-17T09:30:15.250Z', 'week', '2023-10-16 … 2023-10-23'],
    ['2023-10-17T09:30:15.250Z', 'day', '2023-10-17 … 2023-10-18'],
    ['2023-10-17T09:30:15.250Z', 'hour', '2023-10-17T09:00 … 2023-10-17T10:00'],
    ['2023-10-17T09:30:15.250Z', 'minute', '2023-10-17T09:30 … 2023-10-17T09:31'],
    ['2023-10-17T09:30:15.250Z', 'second', '2023-10-17T09:30:15 … 2023-10-17T09:30:16'],
  ];
  for (const [instant, unit, expected] of cases) {
    it(`the ${unit} of ${instant}`, () => {
      const {start, end} = unitSpan(at(instant), unit);
      assert.equal(`${isoText(start)} … ${isoText(end)}`, expected);
    });
  }
});

describe('months and weeks', () => {
  it('adds months and keeps within the month', () => {
    assert.equal(isoText(addMonths(at('2024-01-31T10:00Z'), 1)), '2024-02-29T10:00');
    assert.equal(isoText(addMonths(at('2024-02-29'), -12)), '2023-02-28');
    assert.equal(isoText(addMonths(at('2022-11-30'), 3)), '2023-02-28');
    assert.equal(isoText(addUnits(at('2022-11-30'), 'decade', -1)), '2012-11-30');
    assert.equal(isoText(addUnits(at('2022-11-30'), 'week', 2)), '2022-12-14');
    assert.equal(addMonths(instantOf(-13_800_000_000), 12), instantOf(-13_799_999_999));
  });

  it('knows the length of months', () => {
    assert.deepEqual(Array.from({length: 12}, (_, i) => daysInMonth(2023, i + 1)),
      [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    const februaries = [1900, 2000, 2024, 0, -4, -100].map((year) => daysInMonth(year, 2));
    assert.deepEqual(februaries, [28, 29, 29, 29, 29, 28]);
  });

  it('knows ISO weeks', () => {
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
