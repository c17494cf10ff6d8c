import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assert as invariant} from '../../src/base/assert.js';
import {clamp, floorLog2, lerp} from '../../src/base/math.js';
import {err, ok} from '../../src/base/result.js';

/** The double just below a positive one. */
const below = (value: number): number => {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] ?? 0n) - 1n;
  return new Float64Array(bits.buffer)[0] ?? NaN;
};

describe('floorLog2', () => {
  for (const [value, exponent] of [[1, 0], [3, 1], [0.3, -2], [4, 2], [1.7e12, 40], [4.4e20, 68], [1e-9, -30]] as const) {
    it(`of ${value} is ${exponent}`, () => assert.equal(floorLog2(value), exponent));
  }

  it('is exact at every power of two and just below', () => {
    for (let exponent = -1022; exponent <= 1023; exponent++) {
      assert.equal(floorLog2(2 ** exponent), exponent, `2 ** ${exponent}`);
      if (exponent > -1022) assert.equal(floorLog2(below(2 ** exponent)), exponent - 1, `below 2 ** ${exponent}`);
    }
  });

  it('bounds its value by two neighbouring powers', () => {
    fc.assert(fc.property(fc.double({min: 1e-300, max: 1e300, noNaN: true}), (value) => {
      const exponent = floorLog2(value);
      return 2 ** exponent <= value && value < 2 ** (exponent + 1);
    }), {seed: 20231017, numRuns: 2000});
  });
});

describe('clamp and lerp', () => {
  for (const [value, min, max, expected] of [
    [5, 0, 10, 5], [-1, 0, 10, 0], [11, 0, 10, 10], [0, 0, 0, 0], [5, 10, 0, 10], [20, 10, 0, 10],
    [Infinity, 0, 1, 1], [-Infinity, 0, 1, 0],
  ] as const) {
    it(`clamps ${value} to ${min}, ${max}: ${expected}`, () => assert.equal(clamp(value, min, max), expected));
  }

  it('goes from one end to the other', () => {
    assert.deepEqual([0, 0.25, 1].map((fraction) => lerp(10, 20, fraction)), [10, 12.5, 20]);
  });
});

describe('invariants and results', () => {
  it('throws the message of a broken invariant, and nothing else', () => {
    assert.throws(() => { invariant(false, 'so it is not'); }, /^Error: so it is not$/);
    invariant(true, 'never');
  });

  it('tells the two cases apart', () => {
    assert.deepEqual([ok(1), err('no')], [{ok: true, value: 1}, {ok: false, error: 'no'}]);
  });
});
