/** The way between two views: exact ends, no leap on the way, whatever the ratio. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createFlight} from '../../src/scale/flight.js';
import {clampViewport} from '../../src/scale/viewport.js';

const DAY = 864e5;
const YEAR = 365.2425 * DAY;
const FREE = {start: -Infinity, end: Infinity};
const WIDTH_PX = 1000;
const instants = fc.tuple(fc.constantFrom(-1, 1), fc.double({min: 0, max: 12.7, noNaN: true}))
  .map(([sign, e]) => sign * DAY * 10 ** e);
const views = fc.tuple(instants, fc.double({min: 0, max: 20.4, noNaN: true}))
  .map(([start, e]) => clampViewport({start, end: start + 10 ** e}, FREE, WIDTH_PX));
const RUNS = {seed: 20231017, numRuns: 500};

describe('createFlight', () => {
  it('starts and ends exactly, and takes 250 to 700 ms', () => {
    fc.assert(fc.property(views, views, (from, to) => {
      const flight = createFlight(from, to, WIDTH_PX);
      assert.equal(flight.at(0), from);
      assert.equal(flight.at(1), to);
      assert.ok(flight.durationMs >= 250 && flight.durationMs <= 700);
    }), RUNS);
  });

  it('arrives without a leap: just before the end it is within a pixel of it', () => {
    fc.assert(fc.property(views, views, (from, to) => {
      const {at} = createFlight(from, to, WIDTH_PX);
      for (const [near, view] of [[at(1e-6), from], [at(1 - 1e-6), to]] as const) {
        const pixel = (view.end - view.start) / WIDTH_PX;
        assert.ok(Math.abs(near.start - view.start) <= pixel, `${(near.start - view.start) / pixel} px`);
        assert.ok(Math.abs(near.end - view.end) <= pixel, `${(near.end - view.end) / pixel} px`);
      }
    }), RUNS);
  });

  it('has positive durations, and its middle stays between the middles', () => {
    fc.assert(fc.property(views, views, fc.double({min: 0, max: 1, noNaN: true}), (from, to, fraction) => {
      const {start, end} = createFlight(from, to, WIDTH_PX).at(fraction);
      assert.ok(end > start && Number.isFinite(start) && Number.isFinite(end));
      const middles = [from.start + (from.end - from.start) / 2, to.start + (to.end - to.start) / 2];
      const slack = (end - start) * 1e-3 + Math.abs(start) * 1e-15;
      assert.ok(start + (end - start) / 2 >= Math.min(...middles) - slack);
      assert.ok(start + (end - start) / 2 <= Math.max(...middles) + slack);
      // Out far enough to see both ends at once, no farther.
      const hull = Math.max(from.end, to.end) - Math.min(from.start, to.start);
      assert.ok(end - start <= hull * 1.1);
    }), RUNS);
  });

  it('is the same way there and back', () => {
    fc.assert(fc.property(views, views, (from, to) => {
      const there = createFlight(from, to, WIDTH_PX);
      const back = createFlight(to, from, WIDTH_PX);
      assert.ok(Math.abs(there.durationMs - back.durationMs) < 1e-6);
      const [a, b] = [there.at(0.25), back.at(0.75)];
      assert.ok(Math.abs(a.start - b.start) <= (a.end - a.start) * 1e-2 + Math.abs(a.start) * 1e-15);
    }), RUNS);
  });

  it('zooms out on a long way, and not on a short one', () => {
    const month = (year: number) => ({start: year * YEAR, end: year * YEAR + 30 * DAY});
    const far = createFlight(month(43), month(53), WIDTH_PX).at(0.5);
    assert.ok(far.end - far.start > 5 * YEAR && far.start < month(48).start && far.end > month(48).end);
    const near = createFlight({start: 0, end: 100}, {start: 20, end: 120}, WIDTH_PX).at(0.5);
    assert.ok(Math.abs((near.start + near.end) / 2 - 60) < 1e-9 && near.end - near.start < 102);
  });

  it('goes from 13.8 billion years to a day, and zooms in place', () => {
    const whole = {start: -13.8e9 * YEAR, end: 2e12};
    const day = {start: 1.7e12, end: 1.7e12 + DAY};
    const late = createFlight(whole, day, WIDTH_PX).at(0.999);
    assert.ok(late.start < day.start && late.end > day.end && late.end - late.start < 1.1 * DAY);
    const zoom = createFlight({start: 0, end: 100}, {start: 25, end: 75}, WIDTH_PX).at(0.5);
    assert.ok(Math.abs(zoom.start - (50 - 50 / Math.SQRT2)) < 1e-9 && Math.abs(zoom.end - (50 + 50 / Math.SQRT2)) < 1e-9);
  });

  it('goes straight where a view has no duration, and stays where nothing moves', () => {
    assert.deepEqual(createFlight({start: 0, end: 0}, {start: 10, end: 20}, WIDTH_PX).at(0.5), {start: 5, end: 10});
    const {at, durationMs} = createFlight({start: 1, end: 2}, {start: 1, end: 2}, WIDTH_PX);
    assert.deepEqual([at(0.3), durationMs], [{start: 1, end: 2}, 250]);
  });
});
