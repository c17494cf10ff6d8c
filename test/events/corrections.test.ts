import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runSteps} from '../../src/base/steps.js';
import {changeSet} from '../../src/events/changed-set.js';
import {correctionsOf, correctionSteps} from '../../src/events/corrections.js';
import type {EventSet} from '../../src/events/event-set.js';
import {readDocument} from '../../src/events/read-document.js';

const DOCUMENT = {
  corrections: [
    {date: '2023-05', text: 'of all'},
    {date: '2023-07-02', text: 'told by the document', event: 'b'},
    {date: '2020', text: 'of nobody', event: 'nobody'},
  ],
  events: [
    {id: 'a', date: '2022', title: 'A'},
    {id: 'b', date: '2022', title: 'B', corrections: [{date: '2023-07-01', text: 'older'}, {date: '2023-07-03', text: 'newer', was: 'old'}]},
    {id: 'c', date: '2022', title: 'C', corrections: [{date: '2024', text: 'newest'}]},
  ],
};
const told = (set: EventSet): unknown[] =>
  runSteps(correctionSteps(set)).map(({correction: {text}, row}) => [text, row < 0 ? '' : set.idAt(row)]);

describe('corrections', () => {
  const set = readDocument(DOCUMENT);

  it('are those of events and of the document, the newest first', () => {
    assert.deepEqual(told(set), [
      ['newest', 'c'], ['newer', 'b'], ['told by the document', 'b'], ['older', 'b'], ['of all', ''], ['of nobody', ''],
    ]);
  });

  it('of one event are its own and those that the document tells of it', () => {
    const of = (id: string): unknown[] => correctionsOf(set.at(set.indexOf(id)), set.info).map(({text}) => text);
    assert.deepEqual([of('a'), of('b'), of('c')], [[], ['newer', 'told by the document', 'older'], ['newest']]);
  });

  it('of an unknown event are the document’s, and a diagnostic of it', () => {
    assert.deepEqual(set.diagnostics.map(({code, index, field, value}) => [code, index, field, value]),
      [['missing-link-target', undefined, 'corrections[2].event', 'nobody']]);
  });

  it('that are wrong are left out, and the rest stays', () => {
    const wrong = readDocument({corrections: [{text: 'no date'}, {date: 'soon', text: 'x'}, 5, {date: '2022', text: 'good'}], events: []});
    assert.deepEqual(wrong.info.corrections, [{date: '2022', text: 'good'}]);
    assert.equal(wrong.diagnostics.length, 4);
  });

  it('come and go with events', () => {
    const plain = readDocument([{id: 'a', date: '2022', title: 'A'}]);
    assert.equal(plain.parts.hasCorrections, false);
    const more = changeSet(plain, {add: [{id: 'b', date: '2022', title: 'B', corrections: [{date: '2023', text: 'new'}]}]});
    assert.equal(more.parts.hasCorrections, true);
    assert.deepEqual(told(more), [['new', 'b']]);
    assert.deepEqual(told(changeSet(more, {remove: ['b']})), []);
  });
});
