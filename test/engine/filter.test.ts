import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {makeChange} from '../../src/engine/change.js';
import {arrangeSteps} from '../../src/engine/lane-strips.js';
import {fitViewport, initialState, reduce, type TimelineState} from '../../src/engine/state.js';
import {TimelineEngine} from '../../src/engine/timeline-engine.js';
import {changeSteps} from '../../src/events/changed-set.js';
import {readDocument} from '../../src/events/read-document.js';
import {computeLayout} from '../../src/layout/layout.js';
import type {EventIndex, RowFilter} from '../../src/query/event-index.js';
import {METRICS} from '../layout/support/pictures.js';

const EVENTS = Array.from({length: 40}, (_, i) => ({
  id: `n${i}`, date: `2022-${String(i % 12 + 1).padStart(2, '0')}-${String(i % 28 + 1).padStart(2, '0')}`, title: `Event ${i}`,
  lane: i % 3 === 0 ? 'x' : 'y', importance: i % 5 / 5,
}));
/** Keeps the events whose number `isKept`. */
const keep = (isKept: (number: number) => boolean): RowFilter => set => row => isKept(Number(set.idAt(row).slice(1)));
const EVEN = keep(number => number % 2 === 0);
const idsOf = (index: EventIndex): string[] => Array.from({length: index.size}, (_, i) => index.set.idAt(index.rowAt(i)));
const stateOf = (laneBy = '', filter = EVEN): TimelineState =>
  ([{type: 'resize', widthPx: 1000}, {type: 'data', set: readDocument(EVENTS)}, {type: 'configure', configuration: {laneBy}},
    {type: 'filter', filter}] as const).reduce<TimelineState>(reduce, initialState());

const FREE = reduce(stateOf(), {type: 'filter', filter: undefined});

describe('a filter', () => {
  it('shows those that it keeps, in the order of all', () => {
    const state = stateOf();
    assert.equal(state.all.size, 40);
    assert.deepEqual(idsOf(state.index), idsOf(state.all).filter(id => Number(id.slice(1)) % 2 === 0));
    const free = reduce(state, {type: 'filter', filter: undefined});
    assert.equal(free.index, free.all);
  });

  it('goes on for other data, another zone and other lanes', () => {
    for (const laneBy of ['', 'lane']) {
      const state = stateOf(laneBy);
      const other = reduce(state, {type: 'data', set: readDocument(EVENTS.slice(0, 10))});
      assert.equal(other.index.size, 5);
      const moved = reduce(state, {type: 'configure', configuration: {timeZone: 'Asia/Tokyo', laneBy: 'lane'}});
      assert.deepEqual(moved.strips.map(({index, all}) => [index.size, all.size]), [[7, 14], [13, 26]]);
    }
  });

  it('keeps lanes of which nothing is shown', () => {
    const state = stateOf('lane', keep(number => number % 3 === 0));
    assert.deepEqual(state.strips.map(({id, index}) => [id, index.size]), [['x', 14], ['y', 0]]);
  });

  it('asks nothing twice when what it keeps has been worked out', () => {
    const state = FREE;
    const prepared = runSteps(arrangeSteps(state.all, {laneBy: '', filter: EVEN, breaks: undefined}));
    assert.equal(reduce(state, {type: 'filter', filter: EVEN, prepared}).index, prepared.index);
  });

  it('leaves the limits as they are, and all of it can be shown again', () => {
    const all = FREE;
    const few = reduce(all, {type: 'filter', filter: keep(number => number < 3)});
    assert.deepEqual(few.limits, all.limits);
    assert.ok(fitViewport(few).end < fitViewport(all).end);
    const none = reduce(all, {type: 'filter', filter: keep(() => false)});
    assert.deepEqual(fitViewport(none), fitViewport(all));
  });

  it('is held by what is added, replaced and removed', () => {
    fc.assert(fc.property(fc.array(fc.integer({min: 0, max: 60}), {maxLength: 8}), fc.constantFrom('', 'lane'), (numbers, laneBy) => {
      const state = stateOf(laneBy);
      const events = [...new Set(numbers)].map(i => ({id: `n${i}`, date: '2022-05-05', title: `Other ${i}`, lane: 'x'}));
      const known = (isKnown: boolean): typeof events => events.filter(({id}) => (state.set.indexOf(id) >= 0) === isKnown);
      const changes = [['add', known(false)], ['update', known(true)], ['remove', known(true).map(({id}) => id)]] as const;
      for (const [kind, items] of changes.slice(numbers.length % 3, numbers.length % 3 + 1)) {
        const change = runSteps(changeSteps(state.set, kind, items));
        const {index, all, strips} = reduce(state, makeChange(state, change).command);
        assert.deepEqual(idsOf(index), idsOf(all).filter(id => Number(id.slice(1)) % 2 === 0));
        for (const strip of strips) assert.deepEqual(idsOf(strip.index), idsOf(strip.all).filter(id => Number(id.slice(1)) % 2 === 0));
      }
    }), {seed: 4, numRuns: 60});
  });

  it('steps from an event that it hides to its neighbours in time', () => {
    const engine = new TimelineEngine();
    engine.dispatch({type: 'data', set: readDocument(EVENTS.slice(0, 6))});
    engine.dispatch({type: 'filter', filter: EVEN});
    const {set} = engine.state;
    const at = (id: string): number => set.indexOf(id);
    assert.deepEqual([engine.neighbour(at('n3'), -1), engine.neighbour(at('n3'), 1)], [at('n2'), at('n4')]);
    assert.equal(engine.neighbour(at('n5'), 1), -1);
  });

  it('leaves counts of what it hides in the picture: shown and hidden together are all', () => {
    const {strips, viewport, widthPx} = stateOf();
    const {strips: [strip]} = computeLayout({
      strips, viewport, widthPx, metrics: METRICS, wanted: [], atRest: true, describe: () => ({date: '', title: '', widthPx: 30}),
    });
    const hidden = (strip?.hidden ?? []).reduce((sum, {count}) => sum + count, 0);
    assert.equal(hidden, 20);
    assert.equal((strip?.items.length ?? 0) + hidden, 40);
    const free = FREE;
    assert.deepEqual(computeLayout({...free, wanted: [], describe: () => ({date: '', title: '', widthPx: 30})}).strips[0]?.hidden, []);
  });
});
