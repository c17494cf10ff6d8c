/** Time to pixels and back at both ends of the axis. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TimeScale} from '../../src/scale/time-scale.js';

const NOW = 1_697_500_000_000;

describe('TimeScale', () => {
  it('maps its domain to its range, and what lies outside beyond it', () => {
    const scale = new TimeScale({start: 0, end: 2000}, 1000);
    assert.deepEqual([scale.resolution, scale.range], [2, [0, 1000]]);
    const table: [instant: number, px: number][] = [[0, 0], [1, 0.5], [2000, 1000], [-2, -1], [Infinity, Infinity]];
    for (const [instant, px] of table) {
      assert.equal(scale.scale(instant), px);
      assert.equal(scale.invert(px), instant);
    }
  });

  it('loses nothing of a fraction of a millisecond today', () => {
    const scale = new TimeScale({start: NOW, end: NOW + 1}, 1999);
    // A difference of two large products would be a quarter of a pixel off here.
    for (const fraction of [0, 1 / 4096, 0.125, 0.5, 77 / 4096, 1]) {
      assert.ok(Math.abs(scale.scale(NOW + fraction) - fraction * 1999) < 1e-9);
      assert.ok(Math.abs(scale.invert(fraction * 1999) - NOW - fraction) < 1 / 4096);
    }
  });
});
