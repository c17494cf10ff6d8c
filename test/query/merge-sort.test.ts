/**
 * Sorting by comparison in steps: the same as the language's own, stable, in many steps.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {runSteps} from '../../src/base/steps.js';
import {mergeSteps} from '../../src/query/merge-sort.js';

describe('sorting in steps', () => {
  it('gives the order of the language, equals as they stood', () => {
    fc.assert(fc.property(fc.array(fc.nat(20), {maxLength: 1500, size: 'max'}), keys => {
      const compare = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0);
      const sorted = runSteps(mergeSteps(Uint32Array.from(keys.keys()), compare));
      assert.deepEqual([...sorted], [...keys.keys()].sort(compare));
    }), {seed: 7, numRuns: 60});
  });

  for (const size of [0, 1, 255, 256, 257, 512, 10_000]) {
    it(`sorts ${size} in place and tells how far it is`, () => {
      const items = Uint32Array.from({length: size}, (_, i) => (i * 7919) % 10_007);
      const expected = [...items].sort((a, b) => a - b);
      const told: number[] = [];
      const steps = mergeSteps(items, (a, b) => a - b);
      for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
      assert.deepEqual([...items], expected);
      assert.deepEqual(told, [...told].sort((a, b) => a - b));
      assert.ok(told.every(fraction => fraction >= 0 && fraction <= 1));
      assert.ok(told.length >= size / 1024);
    });
  }
});
