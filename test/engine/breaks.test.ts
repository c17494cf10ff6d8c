/** An axis with breaks: everything on it is moved once, and the same time stays in view. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {breakSteps} from '../../src/engine/break-steps.js';
import {timeOf} from '../../src/engine/state.js';
import {TimelineEngine} from '../../src/engine/timeline-engine.js';
import {createItem} from '../../src/layout/item.js';
import {createIndex} from '../../src/query/event-index.js';
import {briefs, DAY_MS, setOf, type Brief} from '../query/support/sets.js';

const day = (at: number): Brief => ({id: `d${at}`, start: at * DAY_MS, end: (at + 1) * DAY_MS, isDay: true});
const EVENTS = [0, 3, 5, 900, 903, 906, 3000, 3002].map(day);

function engineWith(events: readonly Brief[] = EVENTS): TimelineEngine {
  const engine = new TimelineEngine();
  engine.dispatch({type: 'resize', widthPx: 1000});
  engine.dispatch({type: 'data', set: setOf(events)});
  return engine;
}

describe('breaks of the axis', () => {
  it('shorten what is empty, and nothing else', () => {
    const engine = engineWith();
    const {viewport: {start, end}} = engine.state;
    engine.dispatch({type: 'configure', configuration: {breaks: breakSteps}});
    const {state} = engine;
    assert.equal(timeOf(state).breaks.length, 2);
    assert.ok(state.viewport.end - state.viewport.start < (end - start) / 50);
    const {starts} = state.index.axis;
    assert.equal((starts[4] ?? 0) - (starts[3] ?? 0), 3 * DAY_MS);
    engine.dispatch({type: 'configure', configuration: {breaks: undefined}});
    assert.deepEqual(engine.state.viewport, {start, end});
    assert.equal(engine.state.index.axis.time, undefined);
  });

  it('keep the time that the reader looks at', () => {
    const engine = engineWith();
    engine.dispatch({type: 'show', span: {start: 899 * DAY_MS, end: 908 * DAY_MS}});
    engine.dispatch({type: 'configure', configuration: {breaks: breakSteps}});
    const {viewport} = engine.state;
    const {expand} = timeOf(engine.state);
    assert.ok(expand(viewport.start) < 900 * DAY_MS && Math.abs(expand(viewport.end) - 908 * DAY_MS) < 400 * DAY_MS);
    assert.ok(viewport.start < (engine.state.index.axis.starts[3] ?? 0) && viewport.end > (engine.state.index.axis.ends[5] ?? 0));
  });

  it('are chosen anew for other data, and by what is shown of the wall clock filters go on', () => {
    const engine = engineWith();
    const asked: number[] = [];
    engine.dispatch({type: 'configure', configuration: {breaks: breakSteps}});
    engine.dispatch({type: 'filter', filter: (_, axis) => { asked.push(axis.starts[3] ?? 0); return () => true; }});
    assert.deepEqual(asked, [900 * DAY_MS]);
    engine.dispatch({type: 'data', set: setOf([0, 3, 5, 7].map(day))});
    assert.equal(timeOf(engine.state).breaks.length, 0);
  });

  it('change neither the order of events nor what a stretch holds', () => {
    fc.assert(fc.property(briefs, events => {
      const plain = createIndex(setOf(events));
      const broken = runSteps(breakSteps(plain));
      for (let position = 0; position < plain.size; position++) {
        const row = plain.rowAt(position);
        assert.equal(broken.rowAt(position), row);
        assert.equal(broken.positionOf(row), position);
        const {core} = createItem(broken, position);
        assert.ok(core.start <= core.end || !Number.isFinite(core.start));
        assert.ok(Object.is(core.start, broken.axis.starts[row]) && Object.is(core.end, broken.axis.ends[row]));
        const start = broken.startAt(position);
        if (Number.isFinite(start)) {
          assert.equal(broken.reachingInto({start, end: start}).length, plain.reachingInto({start: plain.startAt(position), end: 0}).length);
        }
      }
    }), {seed: 20231017, numRuns: 200});
  });
});
