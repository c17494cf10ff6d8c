/** The laws of the vertical view, on data that spoil others. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {chooseResolution, layoutVertical, type VerticalInput, type VerticalLayout} from '../../src/layout/vertical.js';
import {gatherEntries, type VerticalEntry} from '../../src/layout/vertical-entries.js';
import {createIndex} from '../../src/query/event-index.js';
import {briefs, DAY_MS, setOf, type Brief} from '../query/support/sets.js';

const METRICS = {linePx: 20, airPx: 14, wordsPx: 20, longestPx: 110, marginPx: 24};
const SEED = {seed: 20231017, numRuns: 250};
const resolutions = fc.constantFrom(0.01, 0.3, 2, 40, 1000).map(days => days * DAY_MS);
const orders = fc.constantFrom('asc' as const, 'desc' as const);

/** Heights that differ, by the name of an event. */
const heightOf = (entry: VerticalEntry): number => entry.kind === 'chip' ? 30 : 40 + (entry.item.item * 37) % 60;

function pictureOf(events: readonly Brief[], options: Partial<VerticalInput> = {}): VerticalLayout {
  const index = createIndex(setOf(events));
  const entries = gatherEntries(index, {from: 0, to: index.size}, {wanted: []});
  return layoutVertical({entries, heightOf, metrics: METRICS, resolution: DAY_MS, order: 'asc', isFullScale: false, ...options});
}

const day = (at: number, id = `d${at}`): Brief => ({id, start: at * DAY_MS, end: (at + 1) * DAY_MS, isDay: true});

describe('the vertical layout', () => {
  it('never lets cards, or the words of breaks, overlap', () => {
    fc.assert(fc.property(briefs, resolutions, orders, fc.boolean(), (events, resolution, order, isFullScale) => {
      const {entries, breaks, heightPx} = pictureOf(events, {resolution, order, isFullScale});
      const boxes = [...entries.map(({topPx, heightPx: height}) => ({from: topPx, to: topPx + height})),
        ...breaks.map(({wordsPx}) => ({from: wordsPx, to: wordsPx + METRICS.wordsPx}))].sort((a, b) => a.from - b.from);
      boxes.forEach((box, i) => { assert.ok(i === 0 || box.from >= (boxes[i - 1]?.to ?? 0) - 1e-6); });
      assert.ok((boxes.at(-1)?.to ?? 0) <= heightPx);
    }), SEED);
  });

  it('goes with time, down or up, and gives every instant back', () => {
    fc.assert(fc.property(briefs, resolutions, orders, (events, resolution, order) => {
      const {entries, scale} = pictureOf(events, {resolution, order});
      entries.forEach(({entry, pointPx, topPx}, i) => {
        const slack = 1e-6 * (1 + Math.abs(pointPx));
        assert.ok(Math.abs(scale.pxOf(entry.at) - pointPx) <= slack, 'a point is where the scale says');
        assert.ok(topPx >= pointPx - METRICS.linePx / 2 - slack, 'cards are pushed down only');
        const before = entries[i - 1];
        if (!before) return;
        assert.ok(before.pointPx <= pointPx + slack);
        assert.ok(order === 'asc' ? before.entry.at <= entry.at : before.entry.at >= entry.at);
      });
    }), SEED);
  });

  it('is the mirror of itself, the newest first', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({min: -500, max: 500}), {minLength: 1, maxLength: 40}), resolutions, (days, resolution) => {
      const point = (at: number): Brief => ({id: `p${at}`, start: at * DAY_MS, end: at * DAY_MS, isDay: true});
      const heights = {heightOf: () => 50, resolution};
      const down = pictureOf(days.map(point), {...heights, order: 'desc'});
      const up = pictureOf(days.map(at => point(-at)), heights);
      const shape = ({entries, breaks}: VerticalLayout): unknown => [entries.map(({pointPx, topPx}) => [pointPx, topPx]),
        breaks.map(({fromPx, toPx, wordsPx}) => [fromPx, toPx, wordsPx])];
      assert.deepEqual(shape(down), shape(up));
    }), SEED);
  });

  it('breaks only what is empty, and shortens it', () => {
    fc.assert(fc.property(briefs, resolutions, orders, (events, resolution, order) => {
      const {entries, breaks} = pictureOf(events, {resolution, order});
      for (const {span, fromPx, toPx} of breaks) {
        assert.ok((span.end - span.start) / resolution > toPx - fromPx);
        for (const {entry} of entries) assert.ok(entry.at <= span.start || entry.at >= span.end);
      }
    }), SEED);
  });

  it('breaks nothing in full scale', () => {
    const events = [day(0), day(2000), day(2001)];
    assert.equal(pictureOf(events).breaks.length, 1);
    const {breaks, entries: [first, second]} = pictureOf(events, {isFullScale: true});
    assert.equal(breaks.length, 0);
    assert.equal((second?.pointPx ?? 0) - (first?.pointPx ?? 0), 2000);
  });

  it('has one break between two cards, be the first a long range, and one after the last for its end', () => {
    const range = {id: 'r', start: 0, end: 900 * DAY_MS};
    assert.deepEqual(pictureOf([range, day(3000)]).breaks.map(({span}) => [span.start / DAY_MS, span.end / DAY_MS]), [[0, 3000]]);
    assert.deepEqual(pictureOf([day(-9), range]).breaks.map(({span}) => [span.start / DAY_MS, span.end / DAY_MS]), [[0, 900]]);
  });

  it('chooses a scale for its first look at which little is broken and little is pushed', () => {
    const index = createIndex(setOf([day(0), day(3000), day(3020), day(3400), day(3403), day(3600), day(3603), day(3604), day(3605)]));
    const input = {entries: gatherEntries(index, {from: 0, to: index.size}, {wanted: []}), heightOf: () => 60, metrics: METRICS,
      order: 'asc' as const, isFullScale: false};
    const {breaks, entries} = layoutVertical({...input, resolution: chooseResolution(input)});
    assert.equal(breaks.length, 4);
    assert.ok(entries.every(({pointPx, topPx}) => topPx - pointPx < 200));
    assert.ok(chooseResolution({...input, entries: []}) > 0);
    assert.ok(chooseResolution({...input, isFullScale: true}) > 0);
  });
});
