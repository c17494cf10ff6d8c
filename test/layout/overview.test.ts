/**
 * The window of the overview: where it stands, that it can always be held, and which view a movement asks for.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {brushOf, centreAt, GRIP_PX, moveGrip, type Grip, type Held} from '../../src/layout/overview.js';
import {TimeScale} from '../../src/scale/time-scale.js';
import {clampViewport} from '../../src/scale/viewport.js';
import {scaleAround, type Span} from '../../src/time/span.js';

const SEED = {seed: 20231017, numRuns: 500};

/** A thousand px, a second each. */
const SCALE = new TimeScale({start: 0, end: 1e6}, 1000);
const LIMITS = {start: -5e5, end: 1.5e6};
const span = (start: number, end: number): Span => ({start: start * 1000, end: end * 1000});
const held = (start: number, end: number): Held => ({scale: SCALE, view: span(start, end), limits: LIMITS, widthPx: 1000});

const widths = fc.integer({min: 420, max: 2000});
const days = fc.double({min: -1e14, max: 1e14, noNaN: true});
const lengths = fc.double({min: 2, max: 16, noNaN: true}).map(e => 10 ** e);
/** An overview, a view that may lie anywhere in its limits, and its width. */
const cases = fc.record({
  start: days, length: lengths, widthPx: widths,
  from: fc.double({min: -0.5, max: 1.5, noNaN: true}), part: fc.double({min: 0, max: 7, noNaN: true}).map(e => 1.9 * 10 ** -e),
}).map(({start, length, widthPx, from, part}): Held => {
  const domain = {start, end: start + length};
  const limits = scaleAround(domain, 2, start + length / 2);
  const view = clampViewport({start: start + from * length, end: start + (from + part) * length}, limits, widthPx);
  return {scale: new TimeScale(domain, widthPx), limits, view, widthPx};
});
const grips = fc.constantFrom<Grip>('start', 'view', 'end');

describe('brushOf', () => {
  for (const [view, from, to, left, right, why] of [
    [span(200, 600), 200, 600, 188, 612, 'the grips stand over the ends'],
    [span(200, 248), 200, 248, 188, 260, 'a body of 24 px is left between them'],
    [span(200, 202), 200, 202, 165, 237, 'they move apart over a narrow window'],
    [span(400, 400.001), 400, 402, 365, 437, 'a window is seen, however short'],
    [span(0, 1000), 0, 1000, 0, 1000, 'at the edges they move inwards'],
    [span(0, 2), 0, 2, 0, 72, 'a narrow window at the start'],
    [span(998, 1000), 998, 1000, 928, 1000, 'a narrow window at the end'],
    [span(-200, 300), 0, 300, 0, 312, 'what is beyond the overview is not drawn'],
    [span(-300, -200), 0, 2, 0, 72, 'a view before it all'],
    [span(1200, 1300), 998, 1000, 928, 1000, 'a view after it all'],
    [span(-100, 1100), 0, 1000, 0, 1000, 'a view of more than all'],
  ] as const) {
    it(`${view.start / 1000} to ${view.end / 1000}: ${why}`, () => {
      assert.deepEqual(brushOf(SCALE, view), {from, to, left, right});
    });
  }

  it('holds all three on the strip, none narrower than a finger', () => {
    fc.assert(fc.property(cases, ({scale, view}) => {
      const {from, to, left, right} = brushOf(scale, view);
      const widthPx = scale.range[1];
      assert.ok(0 <= from && from < to && to <= widthPx);
      assert.ok(0 <= left && right <= widthPx);
      assert.ok(right - left >= 3 * GRIP_PX - 1e-6, `${right - left}`);
    }), SEED);
  });

  it('leads back to the view where it lies on the overview', () => {
    fc.assert(fc.property(cases, ({scale, view}) => {
      const {from, to} = brushOf(scale, view);
      if (view.start < scale.domain.start || view.end > scale.domain.end || to - from <= 2) return;
      assert.ok(Math.abs(scale.invert(from) - view.start) <= scale.resolution / 100);
      assert.ok(Math.abs(scale.invert(to) - view.end) <= scale.resolution / 100);
    }), SEED);
  });
});

describe('moveGrip', () => {
  for (const [grip, seconds, [start, end], expected, why] of [
    ['view', 100, [200, 600], [300, 700], 'the body moves both ends'],
    ['view', -900, [200, 600], [0, 400], 'as far as the start'],
    ['view', Infinity, [200, 600], [600, 1000], 'as far as the end'],
    ['view', -50, [-100, 100], [-100, 100], 'from beyond the start it does not go further out'],
    ['view', 50, [-100, 100], [-50, 150], 'but in'],
    ['view', 500, [-100, 1200], [0, 1300], 'a view of more than all covers it'],
    ['view', -9999, [-100, 1200], [-300, 1000], 'and goes on covering it'],
    ['start', 100, [200, 600], [300, 600], 'the end stays'],
    ['start', -Infinity, [200, 600], [0, 600], 'as far as the start of all'],
    ['start', 9999, [200, 600], [599, 600], 'no further than a px before the end'],
    ['start', 9999, [599.5, 600], [599.5, 600], 'a shorter view grows no shorter by hand'],
    ['start', 10, [-100, 600], [10, 600], 'from the edge where it is seen'],
    ['end', -100, [200, 600], [200, 500], 'the start stays'],
    ['end', Infinity, [200, 600], [200, 1000], 'as far as the end of all'],
    ['end', -9999, [200, 600], [200, 201], 'no further than a px after the start'],
    ['end', -10, [600, 1300], [600, 990], 'from the edge where it is seen'],
  ] as const) {
    it(`${grip} of ${start} to ${end} by ${seconds}: ${why}`, () => {
      assert.deepEqual(moveGrip(grip, seconds * 1000, held(start, end)), span(expected[0], expected[1]));
    });
  }

  it('never lets the ends meet, and the engine takes the view as it is', () => {
    fc.assert(fc.property(cases, grips, fc.double({min: -2, max: 2, noNaN: true}), (one, grip, share) => {
      const {view, limits, widthPx, scale: {domain}} = one;
      const to = moveGrip(grip, share * (domain.end - domain.start), one);
      assert.ok(to.end > to.start);
      if (grip === 'start') assert.equal(to.end, view.end);
      if (grip === 'end') assert.equal(to.start, view.start);
      // A view of more than all may meet the engine's own bounds.
      if (grip === 'view' && view.end - view.start > domain.end - domain.start) return;
      const shown = clampViewport(to, limits, widthPx);
      const px = (to.end - to.start) / widthPx;
      assert.ok(Math.abs(shown.start - to.start) <= px && Math.abs(shown.end - to.end) <= px);
    }), SEED);
  });

  it('keeps the window on the overview, or no further out than it was', () => {
    fc.assert(fc.property(cases, grips, fc.double({min: -2, max: 2, noNaN: true}), (one, grip, share) => {
      const {view, scale: {domain, resolution}} = one;
      const to = moveGrip(grip, share * (domain.end - domain.start), one);
      if (view.end - view.start > domain.end - domain.start) return;
      assert.ok(to.start >= Math.min(domain.start, view.start) - resolution / 100);
      assert.ok(to.end <= Math.max(domain.end, view.end) + resolution / 100);
    }), SEED);
  });

  it('there and back is where it was', () => {
    fc.assert(fc.property(cases, grips, fc.double({min: -0.2, max: 0.2, noNaN: true}), (one, grip, share) => {
      const {view, scale: {domain, resolution}} = one;
      const ms = share * (domain.end - domain.start);
      const there = moveGrip(grip, ms, one);
      const isFree = view.start >= domain.start && view.end <= domain.end && (grip === 'view'
        ? there.start > domain.start && there.end < domain.end
        : there.start > domain.start && there.end < domain.end && there.end - there.start > 2 * resolution);
      if (!isFree) return;
      const back = moveGrip(grip, -ms, {...one, view: there});
      assert.ok(Math.abs(back.start - view.start) <= resolution / 100 && Math.abs(back.end - view.end) <= resolution / 100);
    }), SEED);
  });
});

describe('centreAt', () => {
  for (const [px, [start, end], expected] of [
    [700, [200, 300], [650, 750]], [10, [200, 300], [0, 100]], [999, [200, 300], [900, 1000]], [500, [-300, -200], [450, 550]],
  ] as const) {
    it(`${px} px from ${start} to ${end}`, () => assert.deepEqual(centreAt(px, held(start, end)), span(expected[0], expected[1])));
  }
});
