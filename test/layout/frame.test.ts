import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {projectLayout, type Frame} from '../../src/layout/frame.js';
import {PIN_PX} from '../../src/layout/metrics.js';
import {coarsestOf} from '../../src/query/levels.js';
import type {Span} from '../../src/time/span.js';
import {DAY_MS, briefs, windows, type Brief} from '../query/support/sets.js';
import {assertReadable, layoutOf, seen} from './support/pictures.js';

const RUNS = {seed: 20231017, numRuns: 400};
const widths = fc.constantFrom(320, 768, 1280);
const NO_EDGES = [0, 0] as const;

const frameOf = (events: readonly Brief[], viewport: Span, widthPx = 1000, edges: readonly [number, number] = NO_EDGES): Frame => {
  const {layout, index} = layoutOf(events, {viewport, widthPx});
  return projectLayout(layout, index, viewport, widthPx, edges);
};
const days = (start: number, end: number): Span => ({start: start * DAY_MS, end: end * DAY_MS});
const day = (id: string, start: number): Brief => ({id, ...days(start, start + 1), isDay: true});
const idsOf = (frame: Frame, names: readonly string[]): string[] =>
  frame.labels.filter(({visible}) => visible).map(({label}) => names[label.item.item] ?? '?');

describe('labels of a frame', () => {
  it('are readable in every view that the layout serves, panned and zoomed', () => {
    fc.assert(fc.property(briefs, windows, widths, fc.double({min: -1, max: 1, noNaN: true}), fc.double({min: 0.5, max: 1, noNaN: true}),
      (events, viewport, widthPx, pan, zoom) => {
        const {layout, index} = layoutOf(events, {viewport, widthPx, atRest: false});
        const length = Math.max(layout.packedAt * zoom, coarsestOf(layout.level) / 2) * widthPx;
        const start = viewport.start + pan * (viewport.end - viewport.start);
        const frame = projectLayout(layout, index, {start, end: start + length}, widthPx, NO_EDGES);
        assertReadable(seen(frame));
        assert.equal(frame.labels.length, layout.strips[0]?.labels.length, 'hidden ones keep their place');
      }), {...RUNS, numRuns: 1000});
  });

  it('hide when they are not whole in view', () => {
    fc.assert(fc.property(briefs, windows, widths, (events, viewport, widthPx) => {
      for (const {x, side, widthPx: width} of seen(frameOf(events, viewport, widthPx))) {
        const [left, right] = side === 'end' ? [x, x + 7 + width] : [x - 7 - width, x];
        assert.ok(left >= -1 && right <= widthPx + 1);
      }
    }), RUNS);
  });

  it('hide while they leave the view and are not made anew', () => {
    const {layout, index} = layoutOf([day('e1', 5)], {viewport: days(0, 10)});
    const at = (pan: number): boolean | undefined =>
      projectLayout(layout, index, days(pan, pan + 10), 1000, NO_EDGES).labels[0]?.visible;
    assert.deepEqual([0, 4, 5, 6, -4, -5].map(at), [true, true, true, false, true, false]);
  });

  it('stay at the edge while their range reaches into the view', () => {
    const {layout, index} = layoutOf([{id: 'e1', ...days(2, 8)}], {viewport: days(0, 10)});
    const at = (start: number): number | undefined =>
      projectLayout(layout, index, days(start, start + 10), 1000, NO_EDGES).labels[0]?.x;
    assert.deepEqual([0, 1].map(at), [205.5, 105.5]);
    assert.deepEqual([3, 5, 7.5].map(at), [PIN_PX, PIN_PX, PIN_PX]);
    assert.ok((at(9) ?? 0) < 0);
  });

  it('stay at the edge for what began nobody knows when', () => {
    const frame = frameOf([{id: 'e1', start: -Infinity, end: 5 * DAY_MS}, {id: 'e2', start: -Infinity, end: Infinity}], days(0, 10));
    assert.deepEqual(seen(frame).map(({x}) => x), [PIN_PX, PIN_PX]);
  });

  it('give way to one that stays, also when they come to stay themselves', () => {
    const events = [{id: 'e1', ...days(-5, 20)}, {id: 'e2', ...days(4, 20)}];
    const {layout, index} = layoutOf(events, {viewport: days(0, 10), describe: () => ({date: '', title: '', widthPx: 150})});
    assert.deepEqual(layout.strips[0]?.labels.map(({place}) => place.row), [0, 0]);
    const at = (start: number): string[] =>
      idsOf(projectLayout(layout, index, days(start, start + 10), 1000, NO_EDGES), ['e1', 'e2']);
    assert.deepEqual(at(0), ['e1', 'e2']);
    assert.deepEqual(at(3), ['e1']);
    assert.deepEqual(at(5), ['e1']);
  });
});

describe('the edges of a frame', () => {
  it('count before and after, so that with what is in view it is all', () => {
    fc.assert(fc.property(briefs, windows, (events, viewport) => {
      const {before, after} = frameOf(events, viewport);
      const inView = events.filter(({start, end}) => start < viewport.end && end > viewport.start).length;
      assert.equal((before?.count ?? 0) + inView + (after?.count ?? 0), events.length);
    }), RUNS);
  });

  it('name the nearest', () => {
    const {before, after} = frameOf([day('e0', -9), day('e1', -3), day('e2', 4), day('e3', 12), day('e4', 30)], days(0, 10));
    assert.deepEqual([before, after], [{count: 2, nearest: 1}, {count: 2, nearest: 3}]);
    assert.deepEqual([frameOf([day('e2', 4)], days(0, 10)).before, frameOf([], days(0, 10)).after], [undefined, undefined]);
  });
});

describe('chips of a frame', () => {
  /** Clusters so many and so large that their chips cannot all stand beside each other. */
  const clusters = fc.array(fc.record({at: fc.integer({min: -20, max: 120}), size: fc.integer({min: 5, max: 30})}), {maxLength: 40, size: 'max'})
    .map((list) => list.flatMap(({at, size}, i) => Array.from({length: size}, (_, k) => day(`e${i}x${k}`, at * 2))));
  const views = fc.constantFrom<readonly [number, readonly [number, number]]>(
    [320, [0, 0]], [320, [60, 60]], [768, [0, 130]], [768, [150, 130]], [1000, [60, 0]],
  );

  it('never overlap, nor the room of the edges, and together count the same', () => {
    fc.assert(fc.property(fc.oneof(clusters, briefs), views, (events, [widthPx, edgePx]) => {
      const viewport = days(0, 200);
      const {chips, layout} = frameOf(events, viewport, widthPx, edgePx);
      let free = edgePx[0];
      for (const {x, widthPx: width} of chips) {
        assert.ok(x >= free - 1e-6, 'overlap');
        free = x + width;
      }
      if (chips.length > 0) assert.ok(free <= widthPx - edgePx[1] + 1e-6, 'over the far edge');
      const inView = (layout.strips[0]?.chips ?? []).filter(({span, until}) => span.start <= viewport.end && until >= viewport.start);
      const sum = (list: readonly {count: number}[]): number => list.reduce((all, {count}) => all + count, 0);
      assert.equal(sum(chips.map(({chip}) => chip)), sum(inView));
    }), RUNS);
  });

  it('stand at the middle of their groups where there is room', () => {
    const {chips} = frameOf(Array.from({length: 20}, (_, i) => day(`e${i}`, 50)), days(0, 100));
    const [chip] = chips;
    assert.equal(chips.length, 1);
    assert.ok(chip && Math.abs(chip.x + chip.widthPx / 2 - 500) < 1);
  });

  it('are shown while one of their events is in view, and not for those that ended before it', () => {
    const crowd = Array.from({length: 30}, (_, i) => ({id: `e${i}`, ...days(-9, -1)}));
    assert.equal(frameOf(crowd, days(0, 10)).chips.length, 0);
    assert.equal(frameOf(crowd, days(-2, 8)).before, undefined);
    const reaching = frameOf(crowd.map((event) => ({...event, start: -Infinity})), days(-2, 8));
    assert.equal(reaching.chips.length + seen(reaching).length > 0, true);
    assert.equal(reaching.chips[0]?.chip.anchor, -Infinity);
    assert.equal(frameOf(crowd.map((event) => ({...event, start: -Infinity})), days(0, 10)).chips.length, 0);
  });
});
