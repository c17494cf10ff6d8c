import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {projectLayout} from '../../src/layout/frame.js';
import {MAX_LABELS} from '../../src/layout/metrics.js';
import {serves, type StripLayout} from '../../src/layout/layout.js';
import {createIndex} from '../../src/query/event-index.js';
import {coarsestOf, levelOf} from '../../src/query/levels.js';
import {TimeScale} from '../../src/scale/time-scale.js';
import {DAY_MS, briefs, setOf, windows, type Brief} from '../query/support/sets.js';
import {assertReadable, drawn, labelsOf, layoutOf, METRICS, strip} from './support/pictures.js';

const RUNS = {seed: 20231017, numRuns: 300};
const isAtRest = fc.boolean();
const widths = fc.constantFrom(320, 768, 1280);

/** A crowd: bursts, empty stretches, equal instants. */
const crowd = (size: number): Brief[] => Array.from({length: size}, (_, i) => {
  const start = Math.floor(((i * 7919) % 997) ** 2 / 997) * DAY_MS / 4 + (i % 5 === 0 ? 0 : (i % 13) * 36e5);
  return {id: `e${i}`, start, end: start + (i % 5 === 0 ? (i % 40) * DAY_MS + 1 : DAY_MS), importance: (i % 8) / 8, isDay: i % 5 > 0};
});
const CROWD_VIEW = {start: 20 * DAY_MS, end: 140 * DAY_MS};

const countOf = ({labels, chips}: StripLayout): number => chips.reduce((sum, {count}) => sum + count, labels.length);

describe('computeLayout', () => {
  it('labels or counts every event of its tile, each once', () => {
    fc.assert(fc.property(briefs, windows, widths, isAtRest, (events, viewport, widthPx, atRest) => {
      const {layout} = layoutOf(events, {viewport, widthPx, atRest});
      const {tile, strips} = layout;
      const inTile = events.filter(({start, end}) => start < tile.end && (end > tile.start || start >= tile.start));
      assert.equal(strips.reduce((sum, strip) => sum + countOf(strip), 0), inTile.length);
    }), RUNS);
  });

  it('counts them too when there are more than it draws, also of those that reach in', () => {
    const early = Array.from({length: 1000}, (_, i) => ({id: `r${i}`, start: -1e6 * DAY_MS + i, end: 1e6 * DAY_MS}));
    const {layout: {tile, strips: [strip]}} = layoutOf([...crowd(10_000), ...early], {viewport: CROWD_VIEW});
    assert.ok(strip);
    const inTile = [...crowd(10_000), ...early].filter(({start, end}) => start < tile.end && (end > tile.start || start >= tile.start));
    assert.equal(countOf(strip), inTile.length);
    assert.ok(strip.items.length < 3000 && strip.density.length > 0);
    assert.equal(strip.density.reduce((sum, {count}) => sum + count, 0),
      inTile.filter(({start}) => start >= tile.start).length);
  });

  it('counts at the edge of the view what began before it and reaches in', () => {
    const events = Array.from({length: 30}, (_, i) => ({id: `r${i}`, start: (90 + i / 10) * DAY_MS, end: 1000 * DAY_MS}));
    const viewport = {start: 100 * DAY_MS, end: 200 * DAY_MS};
    const {layout, index} = layoutOf(events, {viewport, widthPx: 800});
    const {labels, chips} = projectLayout(layout, index, viewport, 800, [0, 0]);
    const count = chips.reduce((sum, {chip}) => sum + chip.count, labels.filter(({visible}) => visible).length);
    assert.equal(count, 30);
  });

  it('holds half a view on each side, and every view of its level that grows out of this one', () => {
    fc.assert(fc.property(briefs, windows, widths, (events, viewport, widthPx) => {
      const {layout: {tile}} = layoutOf(events, {viewport, widthPx});
      const length = viewport.end - viewport.start;
      assert.ok(tile.start <= viewport.start - length / 2 && tile.end >= viewport.end + length / 2);
      // Zoomed out around its first and its last instant.
      const longest = coarsestOf(levelOf(length / widthPx)) * widthPx * (1 - 1e-9);
      assert.ok(tile.start <= viewport.end - longest && tile.end >= viewport.start + longest);
    }), RUNS);
  });

  it('never lets labels overlap nor leaders cross them, at any resolution that it serves', () => {
    fc.assert(fc.property(briefs, windows, widths, isAtRest, fc.double({min: 0.5, max: 1, noNaN: true}), (events, viewport, widthPx, atRest, zoom) => {
      const {layout} = layoutOf(events, {viewport, widthPx, atRest});
      const resolution = Math.max(layout.packedAt * zoom, coarsestOf(layout.level) / 2);
      const scale = new TimeScale({start: viewport.start, end: viewport.start + resolution * widthPx}, widthPx);
      for (const {labels, box} of layout.strips) {
        // What is pinned moves against the rest; the frame sees to it.
        const fixed = labels.filter(({item}) => item.core.start >= viewport.start);
        assertReadable(drawn(fixed, scale));
        for (const {place} of labels) assert.ok(place.row >= 0 && place.row < box.rows);
      }
    }), {...RUNS, numRuns: 600});
  });

  it('keeps labels of what is in view inside of it at rest', () => {
    fc.assert(fc.property(briefs, windows, widths, (events, viewport, widthPx) => {
      const {layout: {strips: [strip]}} = layoutOf(events, {viewport, widthPx});
      for (const {x, side, widthPx: width} of drawn(strip?.labels ?? [], new TimeScale(viewport, widthPx))) {
        if (x < 0 || x > widthPx) continue;
        assert.ok(side === 'end' ? x + 7 + width <= widthPx : x - 7 - width >= 0, `${side} of ${x}, ${width} wide`);
      }
    }), RUNS);
  });

  it('does not show the order of the records', () => {
    const shuffled = briefs.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, {minLength: events.length})));
    fc.assert(fc.property(shuffled, windows, ([events, others], viewport) => {
      const [a, b] = [layoutOf(events, {viewport}), layoutOf(others, {viewport})];
      assert.deepEqual(labelsOf(a), labelsOf(b));
      const chips = ({layout}: typeof a): unknown => layout.strips[0]?.chips.map(({count, span, anchor}) => ({count, span, anchor}));
      assert.deepEqual(chips(a), chips(b));
    }), {...RUNS, numRuns: 150});
  });

  it('has at most 72 labels whatever the data', () => {
    for (const [count, widthPx] of [[10, 1280], [1000, 1280], [10_000, 320], [10_000, 5000]] as const) {
      const {layout: {strips: [strip]}} = layoutOf(crowd(count), {viewport: CROWD_VIEW, widthPx});
      assert.ok((strip?.labels.length ?? Infinity) <= MAX_LABELS);
    }
    for (const lanes of [2, 5, 7, 25]) {
      const set = setOf(crowd(2000));
      const strips = Array.from({length: lanes}, (_, lane) =>
        strip(String(lane), createIndex(set, 'UTC', Array.from({length: set.size}, (__, i) => i).filter((i) => i % lanes === lane))));
      const {layout} = layoutOf([], {viewport: CROWD_VIEW, strips, widthPx: 5000, describe: () => ({date: '', title: '', widthPx: 30})});
      const labels = layout.strips.reduce((sum, strip) => sum + strip.labels.length, 0);
      assert.ok(labels <= MAX_LABELS && labels > 0, `${labels} labels in ${lanes} lanes`);
    }
  });

  it('labels the important first, and of equals those that had a label before', () => {
    const close = (importances: number[]): Brief[] => importances.map((importance, i) => (
      {id: `e${i}`, start: 0, end: DAY_MS, importance, isDay: true}));
    const viewport = {start: -500 * DAY_MS, end: 500 * DAY_MS};
    const one = {viewport, metrics: {...METRICS, planeRows: 1}, describe: () => ({date: '', title: '', widthPx: 300})};
    assert.deepEqual(labelsOf(layoutOf(close([0.5, 0.5, 1]), one)), ['e2 end 0', 'e0 start 0']);
    const before = layoutOf(close([0.25, 0.75, 0.75]), one);
    assert.deepEqual(labelsOf(before), ['e1 end 0', 'e2 start 0']);
    assert.deepEqual(labelsOf(layoutOf(close([0.5, 0.5, 0.5]), {...one, previous: before.layout})), ['e1 end 0', 'e2 start 0']);
    assert.deepEqual(labelsOf(layoutOf(close([0.5, 0.5, 0.5]), one)), ['e0 end 0', 'e1 start 0']);
  });

  it('gives the wanted a label whatever the crowd, the last of them even where there is but one row', () => {
    const events = crowd(5000).map((event) => ({...event, importance: 0}));
    const wanted = [777, 3210];
    for (const planeRows of [1, 5]) {
      const {layout: {strips: [strip]}} = layoutOf(events, {viewport: CROWD_VIEW, wanted, metrics: {...METRICS, planeRows}});
      const items = strip?.labels.map(({item}) => item.item) ?? [];
      assert.ok(items.includes(3210), 'the last');
      if (planeRows > 1) assert.ok(items.includes(777), 'all');
    }
    // Two on top of each other: the later in the list goes first.
    const twins: Brief[] = [0, 1].map((i) => ({id: `e${i}`, start: 30 * DAY_MS, end: 31 * DAY_MS, isDay: true, importance: 1 - i}));
    const {layout: {strips: [strip]}} = layoutOf(twins, {
      viewport: {start: 0, end: 60 * DAY_MS}, widthPx: 320, wanted: [0, 1], metrics: {...METRICS, planeRows: 1},
      describe: () => ({date: '', title: '', widthPx: 200}),
    });
    assert.equal(strip?.labels[0]?.item.item, strip?.labels.length === 1 ? 1 : 0);
  });

  it('stacks lanes one under another', () => {
    const strips = [0, 1, 2].map((i) => strip(String(i), createIndex(setOf([{id: 'a', start: 0, end: 1}]))));
    const {layout} = layoutOf([], {viewport: {start: -9, end: 9}, strips, describe: () => ({date: '', title: '', widthPx: 30})});
    const boxes = layout.strips.map(({box}) => box);
    for (const [i, {top, axis, bottom, rows}] of boxes.entries()) {
      assert.ok(top < axis && axis < bottom && rows === METRICS.laneRows);
      if (i > 0) assert.equal(top, boxes[i - 1]?.bottom);
    }
    assert.equal(layout.heightPx, boxes.at(-1)?.bottom);
  });

  it('serves views within its tile and its level', () => {
    const viewport = {start: 0, end: 1000};
    const {layout} = layoutOf([], {viewport, atRest: false});
    assert.equal(layout.level, 0);
    for (const [span, resolution, expected] of [
      [viewport, 1, true], [{start: -1000, end: 0}, 1, true], [{start: 1000, end: 2000}, 1, true],
      [{start: -1020, end: -20}, 1, false], [{start: 0, end: 1990}, 1.99, true], [{start: 0, end: 2000}, 2, false],
      [{start: 0, end: 990}, 0.99, false],
    ] as const) assert.equal(serves(layout, span, resolution), expected, `${span.start} to ${span.end}`);
    const atRest = layoutOf([], {viewport: {start: 0, end: 1500}}).layout;
    assert.deepEqual([1.4, 1.5, 1.6].map((resolution) => serves(atRest, viewport, resolution)), [true, true, false]);
  });
});
