import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {partOf, withPart} from '../../src/base/fragment.js';

const P = 'timeline=';

describe('the part of a fragment', () => {
  for (const [fragment, expected] of [
    ['', undefined], ['section-2', undefined], ['timeline=a', 'a'], ['section-2&timeline=a', 'a'], ['timeline=a&x=1', 'a'],
    ['timeline=', ''], ['timeline=a&timeline=b', 'a'], ['my-timeline=a', undefined], ['timeline=a:~:text=b', 'a'],
    [':~:text=timeline=a&timeline=b', undefined], ['timeline=a=b', 'a=b'],
  ] as const) {
    it(`of "${fragment}" is ${expected === undefined ? 'none' : `"${expected}"`}`, () => { assert.equal(partOf(fragment, P), expected); });
  }

  for (const [fragment, value, expected] of [
    ['', 'a', 'timeline=a'], ['', '', ''], ['section-2', 'a', 'section-2&timeline=a'], ['section-2', '', 'section-2'],
    ['timeline=a', '', ''], ['x&timeline=a&y', 'b', 'x&timeline=b&y'], ['x&timeline=a&y', '', 'x&y'],
    ['timeline=a&timeline=b', 'c', 'timeline=c'], [':~:text=x', 'a', 'timeline=a:~:text=x'], ['timeline=a:~:text=x', '', ':~:text=x'],
    ['s:~:text=x,-y&text=z', 'a', 's&timeline=a:~:text=x,-y&text=z'], ['&', 'a', '&&timeline=a'],
  ] as const) {
    it(`"${value}" in "${fragment}" gives "${expected}"`, () => { assert.equal(withPart(fragment, P, value), expected); });
  }

  it('is what was put there, once is enough, and all else stays', () => {
    const piece = fc.constantFrom('a', 'timeline=x', 't2=y', '', '&', 'sec', ':~:', '=');
    const fragments = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(''));
    fc.assert(fc.property(fragments, fc.constantFrom('', 'v', 'id:x;view:list'), (fragment, value) => {
      const written = withPart(fragment, P, value);
      assert.equal(partOf(written, P), value || undefined);
      assert.equal(withPart(written, P, value), written);
      assert.equal(withPart(withPart(written, P, 'other'), P, ''), withPart(fragment, P, ''));
      assert.equal(partOf(written, 't2='), partOf(fragment, 't2='));
    }), {seed: 20_231_015, numRuns: 2000});
  });
});
