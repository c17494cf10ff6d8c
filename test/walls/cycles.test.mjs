/**
 * No file of `src/` imports itself through others, and every relative import names a file that is there.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findCycles, importGraph} from '../../scripts/lib/cycles.mjs';
import {testFiles} from '../../scripts/lib/node-tests.mjs';

describe('imports in circles', () => {
  it('are not in src', async () => {
    const graph = await importGraph(await testFiles(['src'], ['.ts']));
    assert.ok(graph.size > 0);
    assert.deepEqual(findCycles(graph), []);
  });

  it('would be found', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['d']],
      ['d', ['b']],
    ]);
    assert.deepEqual(findCycles(graph), [['b', 'c', 'd', 'b']]);
    assert.deepEqual(findCycles(new Map([['a', ['a']]])), [['a', 'a']]);
  });
});
