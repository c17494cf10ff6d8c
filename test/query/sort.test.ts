import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {sortSteps} from '../../src/query/sort.js';

const numbers = fc.array(fc.oneof(
  fc.double({noNaN: true}), fc.integer({min: -5, max: 5}), fc.constantFrom(Infinity, -Infinity, 0, -0, 1e300, -1e-300),
), {maxLength: 200});

describe('sortSteps', () => {
  it('sorts as a comparison does, and loses no row', () => {
    fc.assert(fc.property(numbers, (keys) => {
      const rows = Uint32Array.from(keys.keys());
      runSteps(sortSteps(rows, Float64Array.from(keys)));
      const sorted = [...keys].sort((a, b) => (a < b ? -1 : Number(a > b)));
      // 0 and -0 are the same.
      assert.deepEqual([...rows].map((row) => (keys[row] ?? NaN) + 0), sorted.map((key) => key + 0));
      assert.deepEqual([...rows].sort((a, b) => a - b), [...keys.keys()]);
      const isStable = [...rows].every((row, i) => i === 0 || !Object.is(keys[row], keys[rows[i - 1] ?? 0]) || row > (rows[i - 1] ?? 0));
      assert.ok(isStable, 'equal keys keep their order');
    }), {seed: 20231017, numRuns: 1000});
  });

  it('sorts some rows only, by keys that lie within a larger buffer', () => {
    const keys = new Float64Array([9, 9, 3, -1, 2, 8]).subarray(2);
    const rows = Uint32Array.from([0, 1, 2]);
    runSteps(sortSteps(rows, keys));
    assert.deepEqual([...rows], [1, 2, 0]);
  });

  it('leaves what is sorted alone, without a step', () => {
    const steps = sortSteps(Uint32Array.from([2, 0, 1]), Float64Array.from([5, 5, 1]));
    assert.equal(steps.next().done, true);
  });
});
