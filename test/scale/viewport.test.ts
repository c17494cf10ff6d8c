/** The laws of the viewport, from the shortest view of doubles to the longest, and its tables. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {TimeScale} from '../../src/scale/time-scale.js';
import {clampViewport, fitSpan, minDurationAt, panBy, revealSpan, zoomAround} from '../../src/scale/viewport.js';
import type {Span} from '../../src/time/span.js';

const DAY = 864e5;
const YEAR = 365.2425 * DAY;
const NOW = 1.7e12;
const FREE = {start: -Infinity, end: Infinity};
const SEED = {seed: 20231017, numRuns: 400};

const widths = fc.integer({min: 320, max: 2000});
const signs = fc.constantFrom(-1, 1);
/** Instants from one day to 20 billion years on both sides of 1970, evenly by magnitude. */
const instants = fc.tuple(signs, fc.double({min: 0, max: 12.86, noNaN: true})).map(([sign, e]) => sign * DAY * 10 ** e);
/** Durations from one millisecond to 6 billion years, evenly by magnitude: three views off are still within all limits. */
const durations = fc.double({min: 0, max: 20.3, noNaN: true}).map((e) => 10 ** e);
const spans = fc.tuple(instants, durations).map(([start, ms]) => ({start, end: start + ms}));
const px = (span: Span, widthPx: number) => (span.end - span.start) / widthPx;
const near = (a: number, b: number, slack: number) => assert.ok(Math.abs(a - b) <= slack, `${a} is not ${b} ± ${slack}`);
const spanNear = (a: Span, b: Span, slack: number) => {
  near(a.start, b.start, slack);
  near(a.end, b.end, slack);
};

describe('minDurationAt', () => {
  it('is one millisecond today, 36 hours at 13.8 billion years ago', () => {
    assert.equal(minDurationAt(NOW, FREE, 1000), 1);
    assert.equal(minDurationAt(NOW, FREE, 2000), 1);
    assert.equal(minDurationAt(-13.8e9 * YEAR, FREE, 1000), 2 * 1000 * 65536);
    assert.equal(minDurationAt(0, FREE, 1000), 1);
    assert.equal(minDurationAt(0, {...FREE, minDurationMs: 60}, 1000), 60);
  });
});

describe('a clamped viewport', () => {
  it('gives back each pixel and each instant within half a pixel', () => {
    fc.assert(fc.property(spans, widths, fc.double({min: 0, max: 1, noNaN: true}), (span, widthPx, fraction) => {
      const domain = clampViewport(span, FREE, widthPx);
      const scale = new TimeScale(domain, widthPx);
      const x = fraction * widthPx;
      near(scale.scale(scale.invert(x)), x, 0.5);
      const instant = domain.start + fraction * (domain.end - domain.start);
      near(scale.invert(scale.scale(instant)), instant, scale.resolution / 2);
    }), SEED);
  });

  it('keeps the shortest and the longest duration, and is finite', () => {
    fc.assert(fc.property(spans, spans, widths, (span, limits, widthPx) => {
      const got = clampViewport(span, limits, widthPx);
      const least = minDurationAt((got.start + got.end) / 2, limits, widthPx);
      assert.ok(got.end - got.start >= least * (1 - 0.5 / widthPx), `${got.end - got.start} < ${least}`);
      assert.ok(got.end - got.start <= 100.1e9 * YEAR);
    }), SEED);
  });

  it('is within its limits, or centred on them when longer', () => {
    fc.assert(fc.property(spans, spans, widths, (span, limits, widthPx) => {
      const got = clampViewport(span, limits, widthPx);
      const slack = px(got, widthPx) / 2;
      if (got.end - got.start >= limits.end - limits.start) {
        near((got.start + got.end) / 2, (limits.start + limits.end) / 2, slack);
      } else {
        assert.ok(got.start >= limits.start - slack && got.end <= limits.end + slack);
      }
    }), SEED);
  });

  it('is the same object when clamped again', () => {
    fc.assert(fc.property(spans, spans, widths, (span, limits, widthPx) => {
      for (const bounds of [limits, FREE]) {
        const once = clampViewport(span, bounds, widthPx);
        assert.equal(clampViewport(once, bounds, widthPx), once);
      }
    }), SEED);
  });

  it('repairs broken spans', () => {
    const limits = {start: 0, end: 100 * DAY};
    const table: [Span, Span][] = [
      [{start: NaN, end: NaN}, {start: 0, end: 1}],
      [{start: -Infinity, end: Infinity}, {start: 0, end: 1}],
      [{start: 5, end: Infinity}, {start: 4.5, end: 5.5}],
      [{start: 10, end: 5}, {start: 7, end: 8}],
    ];
    for (const [span, expected] of table) assert.deepEqual(clampViewport(span, limits, 1000), expected);
  });
});

describe('panBy', () => {
  it('there and back is where it was', () => {
    fc.assert(fc.property(spans, widths, fc.double({min: -3, max: 3, noNaN: true}), (span, widthPx, views) => {
      const from = clampViewport(span, FREE, widthPx);
      const by = views * (from.end - from.start);
      spanNear(panBy(panBy(from, by, FREE, widthPx), -by, FREE, widthPx), from, px(from, widthPx) * 1.01);
    }), SEED);
  });

  it('does not change the duration in ten thousand steps at the deepest zoom', () => {
    let view = clampViewport({start: NOW, end: NOW + 1}, FREE, 1000);
    for (let i = 0; i < 10_000; i++) view = panBy(view, i % 3 ? -0.0123 : 0.0301, FREE, 1000);
    near(view.end - view.start, 1, 1e-9);
  });

  it('stops at the limits and then returns the same object', () => {
    const limits = {start: 0, end: 100};
    const view = panBy({start: 40, end: 60}, 1e6, limits, 1000);
    assert.deepEqual(view, {start: 80, end: 100});
    assert.equal(panBy(view, 1e6, limits, 1000), view);
    assert.equal(panBy(view, NaN, limits, 1000), view);
    assert.deepEqual(panBy({start: -50, end: 150}, 30, limits, 1000), {start: -50, end: 150});
  });
});

describe('zoomAround', () => {
  const fractions = fc.double({min: 0, max: 1, noNaN: true});
  const factors = fc.double({min: -4, max: 4, noNaN: true}).map((e) => 10 ** e);

  it('keeps the anchor at its pixel', () => {
    fc.assert(fc.property(spans, widths, fractions, factors, (span, widthPx, fraction, factor) => {
      const from = clampViewport(span, FREE, widthPx);
      const anchor = from.start + fraction * (from.end - from.start);
      const to = zoomAround(from, factor, anchor, FREE, widthPx);
      if (Math.max(Math.abs(to.start), Math.abs(to.end)) > 5e10 * YEAR * 0.999) return; // met the last limits
      near(new TimeScale(to, widthPx).scale(anchor), new TimeScale(from, widthPx).scale(anchor), 1);
    }), SEED);
  });

  it('in and out again is where it was', () => {
    fc.assert(fc.property(spans, widths, fractions, (span, widthPx, fraction) => {
      const from = clampViewport(span, FREE, widthPx);
      const anchor = from.start + fraction * (from.end - from.start);
      const inner = zoomAround(from, 0.5, anchor, FREE, widthPx);
      if (inner.end - inner.start > (from.end - from.start) * 0.51) return; // met the shortest duration
      spanNear(zoomAround(inner, 2, anchor, FREE, widthPx), from, px(from, widthPx));
    }), SEED);
  });

  it('does not drift at the shortest and the longest duration', () => {
    for (const [factor, start] of [[0.7, NOW], [0.7, -13.8e9 * YEAR], [1.4, NOW], [1.4, -13.8e9 * YEAR]] as const) {
      let view = clampViewport({start, end: start + 1e13}, FREE, 1000);
      for (let i = 0; i < 300; i++) view = zoomAround(view, factor, view.start, FREE, 1000);
      assert.equal(zoomAround(view, factor, view.start + (view.end - view.start) / 3, FREE, 1000), view);
    }
  });

  it('moves the anchor only as far as the limits ask, and takes odd factors for none', () => {
    const limits = {start: 0, end: 100};
    assert.deepEqual(zoomAround({start: 80, end: 100}, 2, 80, limits, 1000), {start: 60, end: 100});
    assert.deepEqual(zoomAround({start: 80, end: 100}, 10, 80, limits, 1000), {start: -50, end: 150});
    const view = {start: 20, end: 40};
    for (const factor of [0, -1, NaN, 1]) assert.equal(zoomAround(view, factor, 30, limits, 1000), view);
    assert.deepEqual(zoomAround(view, 0.5, NaN, limits, 1000), {start: 25, end: 35});
  });
});

describe('fitSpan and revealSpan', () => {
  it('fit shows the span between its margins, an instant within its day', () => {
    const table: [Span, Span][] = [
      [{start: 0, end: 800}, {start: -100, end: 900}],
      [{start: 0, end: 0}, {start: -DAY * 0.625, end: DAY * 0.625}],
      [{start: 0, end: Infinity}, {start: -DAY * 0.625, end: DAY * 0.625}],
    ];
    for (const [span, expected] of table) assert.deepEqual(fitSpan(span, {widthPx: 1000, marginPx: 100}), expected);
    near(fitSpan({start: 0, end: 100}, {widthPx: 100, marginPx: 500}).end, 550, 1e-9);
  });

  it('reveal moves least, centres or fits', () => {
    const view = {start: 0, end: 100};
    const table: [Span, 'nearest' | 'center' | 'fit', Span][] = [
      [{start: 40, end: 50}, 'nearest', view],
      [{start: 120, end: 130}, 'nearest', {start: 40, end: 140}],
      [{start: -50, end: -40}, 'nearest', {start: -60, end: 40}],
      [{start: 200, end: 400}, 'nearest', {start: 190, end: 290}],
      [{start: -400, end: -200}, 'nearest', {start: -290, end: -190}],
      [{start: -400, end: 400}, 'nearest', view],
      [{start: 200, end: 220}, 'center', {start: 160, end: 260}],
      [{start: 200, end: 280}, 'fit', {start: 190, end: 290}],
    ];
    for (const [target, align, expected] of table) {
      const got = revealSpan(view, target, {align, marginFraction: 0.1});
      spanNear(got, expected, 1e-9);
    }
    assert.equal(revealSpan(view, {start: 40, end: 50}), view);
  });
});
