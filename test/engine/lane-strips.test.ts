import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runSteps} from '../../src/base/steps.js';
import {arrangeSteps} from '../../src/engine/lane-strips.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex} from '../../src/query/event-index.js';

/** Strips as `[id, ids of the events]`. */
function strips(input: unknown, laneBy: string): [string | undefined, string[]][] {
  const set = readDocument(input);
  return runSteps(arrangeSteps(createIndex(set), {laneBy, filter: undefined, breaks: undefined})).strips
    .map(({id, index}) => [id, [...Array(index.size).keys()].map((position) => set.idAt(index.rowAt(position)))]);
}
const event = (id: string, fields: Record<string, unknown> = {}): unknown => ({id, date: '2022', title: id, ...fields});

describe('arrangeSteps', () => {
  const lanes = [{id: 'x', label: 'X', order: 3}, {id: 'y', label: 'Y', order: 1}, {id: 'z', label: 'Z', order: 2}];
  const events = [event('a', {lane: 'x'}), event('b'), event('c', {lane: 'y'}), event('d', {lane: 'x'}), event('e', {lane: 'y'})];

  it('makes one plane when nothing is asked, or there is nothing', () => {
    assert.deepEqual(strips({lanes, events}, ''), [[undefined, ['a', 'b', 'c', 'd', 'e']]]);
    assert.deepEqual(strips([], 'lane'), [[undefined, []]]);
  });

  it('makes a strip for each lane that has events, in their order, and the rest last', () => {
    assert.deepEqual(strips({lanes, events}, 'lane'), [['y', ['c', 'e']], ['x', ['a', 'd']], ['', ['b']]]);
  });

  it('takes lanes as they stand where they have no order', () => {
    const plain = lanes.map(({id, label}) => ({id, label}));
    assert.deepEqual(strips({lanes: plain, events}, 'lane').map(([id]) => id), ['x', 'y', '']);
  });

  it('makes strips by any field, in order of first appearance', () => {
    const list = [
      event('a', {place: 'Moscow'}), event('b', {place: {en: 'Beijing', fr: 'Pékin'}}), event('c'),
      event('d', {place: 'Moscow'}), event('e', {place: ''}), event('f', {place: null}),
    ];
    assert.deepEqual(strips(list, 'place'), [['Moscow', ['a', 'd']], ['Beijing', ['b']], ['', ['c', 'e', 'f']]]);
    assert.deepEqual(strips([event('a', {n: 2}), event('b', {n: true}), event('c', {tags: ['t', 'u']})], 'n').map(([id]) => id), ['2', 'true', '']);
    assert.deepEqual(strips([event('a', {tags: ['t', 'u']})], 'tags'), [['t', ['a']]]);
  });

  it('is not troubled by names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      assert.deepEqual(strips([event('a')], name), [['', ['a']]]);
      assert.deepEqual(strips([event('a', {k: name}), event('b')], 'k'), [[name, ['a']], ['', ['b']]]);
    }
  });

  it('puts what goes beyond 24 values, or lanes, with the rest', () => {
    const many = Array.from({length: 40}, (_, i) => event(`e${i}`, {n: i, lane: `l${i}`}));
    const byField = strips(many, 'n');
    assert.deepEqual([byField.length, byField.at(-1)?.[0], byField.at(-1)?.[1].length], [25, '', 16]);
    const byLane = strips({lanes: Array.from({length: 40}, (_, i) => ({id: `l${i}`, label: 'L'})), events: many}, 'lane');
    assert.deepEqual([byLane.length, byLane.at(-1)?.[1].length], [25, 16]);
  });
});
