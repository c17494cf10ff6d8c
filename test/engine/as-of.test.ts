/**
 * Steps through what was known, as the index takes them: block by block, with the answers of an index made anew.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {makeChange} from '../../src/engine/change.js';
import {TimelineEngine} from '../../src/engine/timeline-engine.js';
import {AsOfSet, setAsOf} from '../../src/events/as-of.js';
import {historySteps} from '../../src/events/history.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex, type EventIndex} from '../../src/query/event-index.js';

const DAY_MS = 864e5;
const START = Date.UTC(2020, 0, 1);
const iso = (day: number): string => new Date(START + day * DAY_MS).toISOString().slice(0, 10);

const events = (count: number, random: (below: number) => number): object[] => Array.from({length: count}, (_, i) => ({
  id: `e${i}`, title: `T${i}`, date: iso(random(300)), lane: ['x', 'y'][random(2)],
  history: Array.from({length: random(4)}, () => ({asOf: iso(random(300)), date: iso(random(300))})),
}));

const answers = (index: EventIndex): unknown => Array.from({length: index.size}, (_, position) =>
  [index.set.idAt(index.rowAt(position)), index.startAt(position), index.endAt(position)]);

describe('steps through what was known', () => {
  for (const laneBy of ['', 'lane']) {
    it(`answer as a set made anew${laneBy ? ', by lanes' : ''}`, () => {
      fc.assert(fc.property(fc.infiniteStream(fc.nat()), fc.array(fc.nat({max: 300}), {minLength: 1, maxLength: 6}), (numbers, days) => {
        const random = (below: number): number => (numbers.next().value as number) % below;
        const given = events(40, random);
        const engine = new TimelineEngine();
        engine.dispatch({type: 'configure', configuration: {laneBy}});
        const story = new AsOfSet(runSteps(historySteps(readDocument(given))));
        engine.dispatch({type: 'data', set: runSteps(story.moveSteps(START)).make().set});
        for (const day of days) {
          const until = START + day * DAY_MS;
          engine.dispatch(makeChange(engine.state, runSteps(story.moveSteps(until))).command);
          const anew = createIndex(setAsOf(readDocument(given), until));
          assert.deepEqual(answers(engine.state.index), answers(anew));
        }
      }), {numRuns: 60});
    });
  }

  it('leave a selected event selected as long as it is known', () => {
    const engine = new TimelineEngine();
    const story = new AsOfSet(runSteps(historySteps(readDocument([
      {id: 'a', date: iso(0), title: 'A'}, {id: 'b', date: iso(9), title: 'B'},
    ]))));
    const go = (day: number): void => { engine.dispatch(makeChange(engine.state, runSteps(story.moveSteps(START + day * DAY_MS))).command); };
    engine.dispatch({type: 'data', set: runSteps(story.moveSteps(START + 20 * DAY_MS)).make().set});
    engine.dispatch({type: 'select', item: 1});
    go(10);
    assert.equal(engine.state.selected, 1);
    go(5);
    assert.deepEqual([engine.state.selected, engine.state.set.indexOf('b')], [-1, -1]);
    go(20);
    assert.deepEqual([engine.state.set.idAt(1), engine.state.index.size], ['b', 2]);
  });
});
