/** Covered time: merged, in order, and not all of everything because of one long range. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {coverSteps} from '../../src/query/cover.js';
import {createIndex} from '../../src/query/event-index.js';
import {briefs, DAY_MS, setOf, type Brief} from './support/sets.js';

const coverOf = (events: readonly Brief[]): (readonly [number, number])[] =>
  runSteps(coverSteps(createIndex(setOf(events)))).map(({start, end}) => [start / DAY_MS, end / DAY_MS]);
const range = (from: number, to: number): Brief => ({id: `${from}/${to}`, start: from * DAY_MS, end: to * DAY_MS});

describe('covered time', () => {
  it('is what events cover, neighbours as one', () => {
    assert.deepEqual(coverOf([range(0, 3), range(2, 5), range(5, 6), range(90, 95), range(99, 100)]), [[0, 6], [90, 95], [99, 100]]);
    assert.deepEqual(coverOf([]), []);
  });

  it('of a long range is its start, of an open end the stated one', () => {
    assert.deepEqual(coverOf([range(0, 1), range(10, 90), range(99, 100)]), [[0, 1], [10, 10], [99, 100]]);
    assert.deepEqual(coverOf([range(0, 1), range(10, Infinity), range(-Infinity, 50), range(99, 100)]), [[0, 1], [10, 10], [50, 50], [99, 100]]);
    assert.deepEqual(coverOf([range(-Infinity, Infinity)]), []);
  });

  it('is in order, shares nothing, and has every finite start', () => {
    fc.assert(fc.property(briefs, events => {
      const cover = runSteps(coverSteps(createIndex(setOf(events))));
      cover.forEach(({start, end}, i) => { assert.ok(start <= end && (i === 0 || start > (cover[i - 1]?.end ?? 0))); });
      for (const {start} of events) {
        if (Number.isFinite(start)) assert.ok(cover.some(one => one.start <= start && start <= one.end));
      }
    }), {seed: 20231017, numRuns: 300});
  });
});
