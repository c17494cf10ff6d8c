/**
 * One layout a doubling, wherever the zoom goes and around whatever instant, also where each picture is finished over
 * several calls; and a picture that nobody needs any more is not waited for.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {TimelineEngine} from '../../src/engine/timeline-engine.js';
import {readDocument} from '../../src/events/read-document.js';

const DAY_MS = 864e5;
const EVENTS = Array.from({length: 600}, (_, i) => (
  {id: `e${i}`, title: `T${i}`, date: new Date(Date.UTC(2001, 0, 1) + i * 48271 % 5000 * DAY_MS).toISOString().slice(0, 10)}));

function engineOf(widthPx = 1000): TimelineEngine {
  const engine = new TimelineEngine();
  engine.dispatch({type: 'resize', widthPx});
  engine.dispatch({type: 'data', set: readDocument(EVENTS)});
  engine.layout();
  return engine;
}

describe('ten doublings', () => {
  for (const direction of [-1, 1] as const) {
    it(`zooming ${direction < 0 ? 'in' : 'out'} are ten layouts, and one that leaves rest`, () => {
      const widths = fc.constantFrom(320, 777, 1000, 1600);
      const steps = fc.integer({min: 5, max: 60});
      /** How much of a picture is made in one call: all of it, or so many steps. */
      const patience = fc.constantFrom(Infinity, 20, 8);
      fc.assert(fc.property(widths, steps, fc.double({min: 0, max: 1, noNaN: true}), patience, (widthPx, perDoubling, around, stepCount) => {
        const engine = engineOf(widthPx);
        if (direction > 0) {
          engine.dispatch({type: 'zoom', factor: 2 ** -10.5});
          engine.layout();
          engine.dispatch({type: 'settle'});
          engine.layout();
        }
        const {layoutCount, state: {viewport}} = engine;
        const anchor = viewport.start + around * (viewport.end - viewport.start);
        const isLate = (): (() => boolean) => {
          let left = stepCount;
          return () => --left < 0;
        };
        for (let i = 0; i < 10 * perDoubling; i++) {
          engine.dispatch({type: 'zoom', factor: 2 ** (direction / perDoubling), anchor});
          const late = isLate();
          engine.layout(late);
        }
        while (engine.isBehind) engine.layout(isLate());
        const {start, end} = engine.state.viewport;
        assert.ok(Math.abs(Math.log2((end - start) / (viewport.end - viewport.start)) - 10 * direction) < 0.01);
        const count = engine.layoutCount - layoutCount;
        assert.ok(count >= 10 && count <= 11, `${count} layouts`);
      }), {seed: 20240312, numRuns: 60});
    });
  }
  it('a picture begun for a view that is left again is waited for by nobody', () => {
    const engine = engineOf();
    engine.dispatch({type: 'zoom', factor: 0.1});
    engine.layout();
    const {viewport} = engine.state;
    engine.dispatch({type: 'pan', ms: 20 * (viewport.end - viewport.start)});
    engine.layout(() => true);
    assert.equal(engine.isBehind, true, 'it is begun');
    engine.dispatch({type: 'show', span: viewport});
    engine.layout(() => true);
    assert.equal(engine.isBehind, false);
  });
});
