import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {maxTree} from '../../src/query/max-tree.js';

const RUNS = {seed: 20231017, numRuns: 400};

/** Sizes around the places where blocks and levels begin. */
const SIZES = [0, 1, 2, 15, 16, 17, 31, 32, 33, 255, 256, 257, 271, 272, 273, 4095, 4096, 4097, 5000];

const cases = fc.constantFrom(...SIZES).chain((size) => fc.record({
  column: fc.array(fc.oneof(fc.constantFrom(0, 1, 2, Infinity, -Infinity), fc.integer({min: -50, max: 50})),
    {minLength: size, maxLength: size, size: 'max'}).map(Float64Array.from.bind(Float64Array)),
  from: fc.integer({min: 0, max: size}),
  to: fc.integer({min: 0, max: size}),
}));

function plainArgMax(column: Float64Array, from: number, to: number): number {
  let best = -1;
  for (let i = from; i < to; i++) if (best < 0 || (column[i] ?? 0) > (column[best] ?? 0)) best = i;
  return best;
}

describe('maxTree', () => {
  it('finds the largest, the first of equals, as a plain scan does', () => {
    fc.assert(fc.property(cases, ({column, from, to}) => {
      if (from < to) assert.equal(maxTree(column)(from, to), plainArgMax(column, from, to));
    }), RUNS);
  });

  it('takes the first of all when all are equal, at every size', () => {
    for (const size of SIZES.filter((n) => n > 0)) {
      assert.equal(maxTree(new Float64Array(size))(0, size), 0, `size ${size}`);
    }
  });

  it('looks at few places to find one far away, whatever stands before it', () => {
    const size = 100_000;
    let looks = 0;
    const column = new Proxy(new Float64Array(size), {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
    column[3] = 9;
    const largest = maxTree(column);
    looks = 0;
    assert.equal(largest(0, size), 3);
    assert.equal(largest(4, size), 4);
    assert.ok(looks < 300, `${looks} looks`);
  });
});
