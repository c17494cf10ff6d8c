/** Medians, spreads and percentiles, and what a cell says of its visits. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeSamples, median, percentile, round, summarize} from '../../bench/lib/stats.mjs';
import {summarizeCell} from '../../bench/lib/summary.mjs';
import {count, ms, times} from '../../bench/lib/words.mjs';

describe('statistics', () => {
  for (const [values, expected] of [[[], undefined], [[3], 3], [[10, 9, 1], 9], [[4, 1, 3, 2], 2.5], [[10, 9, 100], 10]]) {
    it(`median of ${JSON.stringify(values)} is ${expected}`, () => assert.equal(median(values), expected));
  }

  const hundred = Array.from({length: 100}, (_, index) => 100 - index);
  for (const [values, share, expected] of [
    [hundred, 0.99, 99], [hundred, 0.5, 50], [hundred, 1, 100], [hundred, 0, 1], [[7], 0.99, 7], [[], 0.5, undefined],
    [[10, 9, 100], 0.99, 100],
  ]) {
    it(`${share} of ${values.length} values lie below ${expected}`, () => assert.equal(percentile(values, share), expected));
  }

  it('sums up, leaving out what is not known', () => {
    assert.deepEqual(summarize([2, undefined, 10, 3]), {median: 3, min: 2, max: 10});
    assert.equal(summarize([undefined]), undefined);
    assert.deepEqual(describeSamples([1, 2, 6]), {min: 1, mean: 3, median: 2, max: 6});
    assert.equal(round(1234.5), 1230);
    assert.equal(round(Infinity), Infinity);
  });

  it('changes no list', () => {
    const values = [3, 1, 2];
    median(values);
    percentile(values, 0.5);
    assert.deepEqual(values, [3, 1, 2]);
  });
});

describe('a cell', () => {
  const gesture = (script, frames) => ({script, layoutStyle: 1, task: 2, afterwards: 3, frames, hasMoved: true});
  const visit = (ready, script, frames, heap = 1000) => ({
    ready, longestTask: 0, nodes: 3, heap, shift: 0, shiftAtReady: 0, size: 10, foreign: [],
    pan: gesture(script, frames), zoom: undefined,
  });

  it('has medians, ratios to the floor of the same round, and pooled frames', () => {
    const floor = [visit(10, 1, [16]), visit(20, 2, [16]), visit(10, 1, [16])];
    const cell = summarizeCell([visit(20, 3, [16, 17]), visit(30, 4, [16, 99]), visit(50, 8, [16, 16])], floor, 10);
    assert.deepEqual(cell.ready, {median: 30, min: 20, max: 50, toFloor: 2});
    assert.deepEqual(cell.pan.script, {median: 4, min: 3, max: 8, toFloor: 3});
    assert.deepEqual(cell.pan.frame, {median: 16, p99: 99, max: 99});
    assert.equal(cell.zoom, undefined);
    assert.equal(cell.bytesPerEvent, 100);
  });

  it('says when something once did not move', () => {
    const stuck = visit(1, 1, [16]);
    stuck.pan.hasMoved = false;
    assert.equal(summarizeCell([visit(1, 1, [16]), stuck], undefined, 1).pan.hasMoved, false);
  });
});

describe('numbers in words', () => {
  for (const [value, expected] of [[undefined, '–'], [0.123, '0.12'], [1.26, '1.3'], [12.6, '13'], [20_319, '20\u202f319']]) {
    it(`${value} ms: ${expected}`, () => assert.equal(ms(value), expected));
  }
  it('writes counts and ratios', () => {
    assert.equal(count(1_000_000), '1\u202f000\u202f000');
    assert.equal(count(5), '5');
    assert.equal(times(2.44), '2.4×');
    assert.equal(times(undefined), '–');
  });
});
