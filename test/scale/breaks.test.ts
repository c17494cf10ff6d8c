/** The laws of broken time, and which empty stretches are shortened. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {BrokenTime, chooseBreaks, type Break} from '../../src/scale/breaks.js';
import type {Span} from '../../src/time/span.js';

const DAY = 864e5;
const SEED = {seed: 20231017, numRuns: 400};

/** Breaks in order, from days to millions of years long. */
const breaks: fc.Arbitrary<Break[]> = fc.array(fc.record({
  before: fc.integer({min: 1, max: 1e4}), days: fc.integer({min: 1, max: 1e9}), share: fc.double({min: 1e-6, max: 0.999, noNaN: true}),
}), {maxLength: 8}).map(parts => {
  let at = -1e4 * DAY;
  return parts.map(({before, days, share}) => {
    const start = at += before * DAY;
    at += days * DAY;
    return {span: {start, end: at}, lengthAfter: days * DAY * share};
  });
});
const fractions = fc.double({min: -0.2, max: 1.2, noNaN: true});
const placeIn = (list: readonly Break[], fraction: number): number => {
  const start = list[0]?.span.start ?? 0;
  return start + ((list.at(-1)?.span.end ?? DAY) - start) * fraction;
};
const near = (a: number, b: number, slack: number): void => { assert.ok(Math.abs(a - b) <= slack, `${a} is not ${b} ± ${slack}`); };

describe('broken time', () => {
  it('gives back each instant', () => {
    fc.assert(fc.property(breaks, fractions, (list, fraction) => {
      const time = new BrokenTime(list);
      const instant = placeIn(list, fraction);
      const least = Math.min(1, ...list.map(({span, lengthAfter}) => lengthAfter / (span.end - span.start)));
      near(time.expand(time.compress(instant)), instant, Math.abs(instant) * 1e-15 / least * 8 + 1e-3);
    }), SEED);
  });

  it('never goes back', () => {
    fc.assert(fc.property(breaks, fractions, fractions, (list, one, other) => {
      const time = new BrokenTime(list);
      const [a = 0, b = 0] = [placeIn(list, one), placeIn(list, other)].sort((x, y) => x - y);
      assert.ok(time.compress(a) <= time.compress(b));
      assert.ok(time.expand(a) <= time.expand(b));
    }), SEED);
  });

  it('is true outside of its breaks, and of its own length within', () => {
    fc.assert(fc.property(breaks, list => {
      const time = new BrokenTime(list);
      const slack = Math.abs(placeIn(list, 1)) * 1e-14 + 1e-3;
      list.forEach(({span, lengthAfter}, i) => {
        near(time.compress(span.end) - time.compress(span.start), lengthAfter, slack);
        const next = list[i + 1]?.span.start ?? span.end + DAY;
        near(time.compress(next) - time.compress(span.end), next - span.end, slack);
      });
    }), SEED);
  });

  it('is time itself without breaks, and before the first', () => {
    for (const value of [-1e20, 0, 1.7e12, Infinity, -Infinity]) {
      assert.equal(BrokenTime.whole.compress(value), value);
      assert.equal(BrokenTime.whole.expand(value), value);
    }
    const time = new BrokenTime([{span: {start: 10, end: 20}, lengthAfter: 2}, {span: {start: 30, end: 30}, lengthAfter: 5}]);
    const table = [[5, 5], [10, 10], [15, 11], [20, 12], [30, 22], [Infinity, Infinity]];
    for (const [instant = 0, place = 0] of table) assert.deepEqual([time.compress(instant), time.expand(place)], [place, instant]);
    assert.equal(time.breaks.length, 1);
  });

  it('says which stretches are unbroken', () => {
    const time = new BrokenTime([{span: {start: 10, end: 20}, lengthAfter: 2}, {span: {start: 30, end: 90}, lengthAfter: 3}]);
    assert.deepEqual(time.unbroken({start: 0, end: 100}), [{start: 0, end: 10}, {start: 20, end: 30}, {start: 90, end: 165}]);
    assert.deepEqual(time.unbroken({start: 11, end: 15}), [{start: 20, end: 23}]);
    assert.deepEqual(time.unbroken({start: 10.5, end: 11}), []);
    assert.deepEqual(BrokenTime.whole.unbroken({start: 3, end: 5}), [{start: 3, end: 5}]);
  });
});

describe('the breaks of an axis', () => {
  const days = (...starts: readonly number[]): Span[] => starts.map(day => ({start: day * DAY, end: (day + 1) * DAY}));
  const spans = (covered: readonly Span[]): string[] => chooseBreaks(covered).map(({span}) => `${span.start / DAY}-${span.end / DAY}`);

  it('are the long stretches among short ones', () => {
    assert.deepEqual(spans(days(0, 3, 5, 900, 903, 906, 3000, 3002)), ['6-900', '907-3000']);
    assert.deepEqual(spans([{start: 0, end: 10 * DAY}, {start: 990 * DAY, end: DAY * 1000}]), ['10-990']);
  });

  it('are none where all are alike, or nothing is between', () => {
    assert.deepEqual(spans(days(0, 100, 200, 300)), []);
    assert.deepEqual(spans(days(0, 1000, 2500)), []);
    assert.deepEqual(spans([]), []);
    assert.deepEqual(spans(days(7)), []);
    assert.deepEqual(spans([{start: 5, end: 5}, {start: 900, end: 900}]), []);
  });

  it('are equally long, at most half of the whole, and shorter than what they stand for', () => {
    const gaps = fc.array(fc.constantFrom(1, 2, 3, 50, 700, 9000, 1e6), {minLength: 1, maxLength: 40});
    fc.assert(fc.property(gaps, list => {
      let at = 0;
      const covered = [{start: 0, end: DAY}, ...list.map(gap => ({start: at += (gap + 1) * DAY, end: at + DAY}))];
      const chosen = chooseBreaks(covered);
      const time = new BrokenTime(chosen);
      assert.equal(time.breaks.length, chosen.length);
      const whole = time.compress(covered.at(-1)?.end ?? 0);
      const broken = chosen.reduce((sum, one) => sum + one.lengthAfter, 0);
      assert.ok(broken <= whole * 0.5 + 1, `${broken} of ${whole}`);
      assert.ok(new Set(chosen.map(({lengthAfter}) => lengthAfter)).size <= 1);
    }), SEED);
  });
});
