/** Where ticks stand: a table for each unit, and what holds of any domain whatever. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {contextTicks, ticksFor, type TickSet} from '../../src/scale/ticks.js';
import {instantOf} from '../../src/time/calendar.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;
const DISTANCE_PX = 50;
const at = (iso: string) => Date.parse(iso);
const iso = (set: TickSet) => set.ticks.map(({start}) => new Date(start).toISOString());
/** Ticks at `stepMs` a `DISTANCE_PX` px: the finest step that is not below `stepMs`. */
const ticks = (start: number, end: number, stepMs: number) => ticksFor({start, end}, stepMs / DISTANCE_PX, DISTANCE_PX);

const instants = fc.tuple(fc.constantFrom(-1, 1), fc.double({min: 0, max: 12.86, noNaN: true}))
  .map(([sign, e]) => sign * DAY * 10 ** e);
const domains = fc.tuple(instants, fc.double({min: 0, max: 20.9, noNaN: true}))
  .map(([start, e]) => ({start, end: start + 10 ** e}));
const RUNS = {seed: 20231017, numRuns: 600};

describe('ticksFor', () => {
  it('takes the finest step that is wide enough', () => {
    const table: [stepMs: number, unit: string, step: number][] = [
      [0.2, 'millisecond', 1], [1, 'millisecond', 1], [1.1, 'millisecond', 2], [3, 'millisecond', 5],
      [6, 'millisecond', 10], [11, 'millisecond', 20], [21, 'millisecond', 50], [51, 'millisecond', 100],
      [101, 'millisecond', 200], [201, 'second', 1], [1001, 'second', 5], [6 * SECOND, 'second', 15],
      [16 * SECOND, 'second', 30], [31 * SECOND, 'minute', 1], [2 * MINUTE, 'minute', 5], [6 * MINUTE, 'minute', 15],
      [16 * MINUTE, 'minute', 30], [31 * MINUTE, 'hour', 1], [2 * HOUR, 'hour', 3], [4 * HOUR, 'hour', 6],
      [7 * HOUR, 'day', 1], [DAY, 'day', 1], [1.1 * DAY, 'day', 2], [3 * DAY, 'week', 1], [8 * DAY, 'month', 1],
      [28 * DAY, 'month', 1], [32 * DAY, 'month', 3], [100 * DAY, 'year', 1], [365 * DAY, 'year', 1],
      [1.1 * YEAR, 'year', 2], [3 * YEAR, 'year', 5], [4.5 * YEAR, 'year', 10], [1.5e8 * YEAR, 'year', 2e8],
      [3e9 * YEAR, 'year', 5e9], [6e9 * YEAR, 'year', 1e10],
    ];
    for (const [stepMs, unit, step] of table) {
      const set = ticks(1.7e12, 1.7e12 + stepMs * 10, stepMs);
      assert.deepEqual([set.unit, set.step], [unit, step], `${stepMs} ms`);
    }
  });

  it('stands on boundaries of the UTC calendar, covering both ends', () => {
    const table: [from: string, to: string, stepMs: number, starts: string[]][] = [
      ['2023-10-17T01:30:00.003Z', '2023-10-17T01:30:00.012Z', 5,
        ['2023-10-17T01:30:00.000Z', '2023-10-17T01:30:00.005Z', '2023-10-17T01:30:00.010Z']],
      ['2023-10-17T01:31Z', '2023-10-17T02:01Z', 15 * MINUTE,
        ['2023-10-17T01:30:00.000Z', '2023-10-17T01:45:00.000Z', '2023-10-17T02:00:00.000Z']],
      ['2023-10-17T05:31Z', '2023-10-18T01:01Z', 6 * HOUR, ['2023-10-17T00:00:00.000Z', '2023-10-17T06:00:00.000Z',
        '2023-10-17T12:00:00.000Z', '2023-10-17T18:00:00.000Z', '2023-10-18T00:00:00.000Z']],
      ['2023-10-17', '2023-11-01', 3 * DAY,
        ['2023-10-16T00:00:00.000Z', '2023-10-23T00:00:00.000Z', '2023-10-30T00:00:00.000Z']],
      ['2023-01-15', '2023-07-01', 60 * DAY, ['2023-01-01T00:00:00.000Z', '2023-04-01T00:00:00.000Z']],
      ['2011-06-01', '2023-07-01', 3.9 * YEAR,
        ['2010-01-01T00:00:00.000Z', '2015-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z']],
    ];
    for (const [from, to, stepMs, starts] of table) assert.deepEqual(iso(ticks(at(from), at(to), stepMs)), starts);
  });

  it('leaves out the second day that would stand next to the first of a month', () => {
    const days = (from: string, to: string) => iso(ticks(at(from), at(to), 2 * DAY)).map(text => text.slice(5, 10));
    assert.deepEqual(days('2023-10-27', '2023-11-04'), ['10-27', '10-29', '11-01', '11-03']);
    assert.deepEqual(days('2024-02-25', '2024-03-04'), ['02-25', '02-27', '03-01', '03-03']);
    assert.deepEqual(days('2023-02-25', '2023-03-04'), ['02-25', '02-27', '03-01', '03-03']);
    assert.deepEqual(days('2023-10-31', '2023-11-02'), ['10-29', '11-01']);
  });

  it('marks round years on both sides of the year without number', () => {
    const years = (from: number, to: number, step: number) => {
      const set = ticks(instantOf(from), instantOf(to), (step - (step > 2 ? 1 : 0)) * 365 * DAY);
      assert.equal(set.step, step);
      return [...set.ticks.map(({start}) => start), set.ticks.at(-1)?.end];
    };
    const table: [from: number, to: number, step: number, years: number[]][] = [
      [-250, 150, 100, [-299, -199, -99, 1, 100, 200]],
      [-4, 5, 2, [-5, -3, -1, 1, 4, 6]],
      [-1, 3, 1, [-1, 0, 1, 2, 3]],
      [-12, 6, 5, [-14, -9, -4, 1, 5, 10]],
      [-300_100, -299_900, 50, [-300_149, -300_099, -300_049, -299_999, -299_949, -299_899]],
      [-271_900, -271_750, 50, [-271_949, -271_899, -271_849, -271_799, -271_749]],
      [400_000, 400_002, 1, [400_000, 400_001, 400_002]],
    ];
    for (const [from, to, step, expected] of table) {
      assert.deepEqual(years(from, to, step), expected.map(year => instantOf(year)));
    }
  });

  it('has months and days on both sides of the end of Date and far beyond', () => {
    for (const year of [-271_821, 275_760, -1e6, 1e6]) {
      const months = ticks(instantOf(year, 3), instantOf(year, 12), 28 * DAY);
      const expected = [3, 4, 5, 6, 7, 8, 9, 10, 11].map(month => instantOf(year, month));
      assert.deepEqual(months.ticks.map(({start}) => start), expected);
      const days = ticks(instantOf(year, 4, 18), instantOf(year, 4, 22), DAY);
      assert.deepEqual(days.ticks.map(({start}) => start), [18, 19, 20, 21].map(day => instantOf(year, 4, day)));
    }
  });

  it('covers any domain with increasing ticks at least the distance apart, never more than 2000', () => {
    const distances = fc.constantFrom(0, 0.01, 5, 34, 60, 90, 400);
    fc.assert(fc.property(domains, distances, fc.integer({min: 1, max: 2000}), (domain, distance, widthPx) => {
      const resolution = (domain.end - domain.start) / widthPx;
      const set = ticksFor(domain, resolution, distance);
      assert.ok(set.ticks.length >= 1 && set.ticks.length <= 2000, `${set.ticks.length} ticks`);
      const first = set.ticks[0];
      assert.ok(first && first.start <= domain.start && first.end >= domain.start);
      assert.ok((set.ticks.at(-1)?.end ?? 0) >= domain.end);
      const rounding = Math.max(Math.abs(domain.start), Math.abs(domain.end)) * 2 ** -50;
      set.ticks.forEach((tick, i) => {
        assert.ok(tick.end > tick.start);
        assert.ok(tick.end - tick.start >= distance * resolution - rounding, `${tick.end - tick.start}`);
        if (i > 0) assert.equal(tick.start, set.ticks[i - 1]?.end);
      });
    }), RUNS);
  });

  it('is bounded and does not hang on nonsense', () => {
    for (const domain of [{start: 0, end: 1e21}, {start: -4e20, end: -4e20 + 1e6}, {start: 5, end: 5}]) {
      for (const [resolution, distance] of [[0, 50], [NaN, 50], [1, NaN], [-1, 5], [Infinity, 1], [1e-9, 1]] as const) {
        const {ticks: got} = ticksFor(domain, resolution, distance);
        assert.ok(got.length >= 1 && got.length <= 2000, `${got.length}`);
      }
    }
    for (const domain of [{start: NaN, end: 1}, {start: 0, end: Infinity}, {start: 1, end: 0}]) {
      assert.equal(ticksFor(domain, 1, 50).ticks.length, 0);
    }
  });

  it('has the same key for the same ticks alone', () => {
    const key = (start: string, end: string) => ticks(at(start), at(end), DAY).key;
    assert.equal(key('2023-10-16T01:00Z', '2023-10-18T01:00Z'), key('2023-10-16T05:00Z', '2023-10-18T02:00Z'));
    assert.notEqual(key('2023-10-16T01:00Z', '2023-10-18T01:00Z'), key('2023-10-17T05:00Z', '2023-10-19T02:00Z'));
  });
});

describe('contextTicks', () => {
  it('says what the detail row leaves out', () => {
    const domain = {start: at('2023-10-16T22:00Z'), end: at('2023-10-17T03:00Z')};
    const table = [['second', 'day'], ['minute', 'day'], ['hour', 'day'], ['day', 'month'], ['week', 'month'],
      ['month', 'year']] as const;
    for (const [unit, context] of table) assert.equal(contextTicks(domain, {unit}).unit, context);
    assert.deepEqual(iso(contextTicks(domain, {unit: 'hour'})), ['2023-10-16T00:00:00.000Z', '2023-10-17T00:00:00.000Z']);
    const moment = {start: domain.start, end: domain.start + 1500};
    assert.deepEqual(iso(contextTicks(moment, {unit: 'millisecond'})),
      ['2023-10-16T22:00:00.000Z', '2023-10-16T22:00:01.000Z']);
    assert.equal(contextTicks(domain, {unit: 'year'}).ticks.length, 0);
  });

  it('is bounded for any domain and unit', () => {
    const units = fc.constantFrom('millisecond', 'second', 'hour', 'day', 'month', 'year');
    fc.assert(fc.property(domains, units, (domain, unit) => {
      assert.ok(contextTicks(domain, {unit}).ticks.length <= 2000);
    }), RUNS);
  });
});
