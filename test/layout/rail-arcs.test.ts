/**
 * Links beside the rail.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {railArcs} from '../../src/layout/rail-arcs.js';
import type {RailMark} from '../../src/layout/vertical-rail.js';
import type {Link} from '../../src/query/link-index.js';

const mark = (item: number, px: number): RailMark =>
  ({item: {item} as RailMark['item'], fromPx: px - 5, toPx: px + 5, isDot: true, column: 0});
const link = (from: number, to: number, kind = 'led-to'): Link => ({from, to, kind});

describe('links beside the rail', () => {
  it('go from mark to mark, longer ones farther out', () => {
    const arcs = railArcs([link(0, 2), link(1, 0, 'answers')], [mark(0, 100), mark(1, 150), mark(2, 900)], () => undefined);
    assert.deepEqual(arcs.map(({kind, fromPx, toPx}) => [kind, fromPx, toPx]), [['answers', 150, 100], ['led-to', 100, 900]]);
    assert.ok((arcs[0]?.outPx ?? 0) < (arcs[1]?.outPx ?? 0));
  });

  it('go to where an event without a mark is, and are none for one that is not shown', () => {
    const arcs = railArcs([link(0, 7), link(0, 8)], [mark(0, 100)], row => (row === 7 ? 700 : undefined));
    assert.deepEqual(arcs.map(({toPx}) => toPx), [700]);
  });

  it('share the outermost place where there are many', () => {
    const marks = Array.from({length: 20}, (_, i) => mark(i, i * 100));
    const out = railArcs(marks.slice(1).map((_, i) => link(0, i + 1)), marks, () => undefined).map(({outPx}) => outPx);
    assert.ok(Math.max(...out) <= 22);
    assert.deepEqual(out, [...out].sort((a, b) => a - b));
  });
});
