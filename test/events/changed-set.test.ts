/**
 * What is told of changes, what they refer to, and whose ids they get.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changeSet} from '../../src/events/changed-set.js';
import {EventSet} from '../../src/events/event-set.js';
import {readDocument} from '../../src/events/read-document.js';

const a = {id: 'a', date: '2022-01-10', title: 'A'};
const b = {id: 'b', date: '2022-02-10', title: 'B'};
const told = (set: EventSet): string[] => set.diagnostics.map(({code, severity, index, value}) =>
  `${code} ${severity} ${index ?? ''} ${String(value)}`);
const ids = (set: EventSet): string[] => Array.from({length: set.size}, (_, row) => set.vacant.has(row) ? '' : set.idAt(row));

describe('changeSet', () => {
  it('begins with nothing, and leaves the set without events alone', () => {
    const set = changeSet(EventSet.empty, {add: [a]});
    assert.deepEqual(ids(set), ['a']);
    assert.deepEqual([EventSet.empty.size, EventSet.empty.indexOf('a')], [0, -1]);
    assert.equal(changeSet(set, {}), set);
    assert.deepEqual(told(changeSet(EventSet.empty, {update: [a], remove: ['a']})), ['unknown-id warning 0 a', 'unknown-id error 0 a']);
  });

  it('removes, then replaces, then adds', () => {
    const set = changeSet(readDocument([a, b]), {add: [{...a, title: 'New'}], update: [{...b, title: 'Other'}], remove: ['a']});
    assert.deepEqual([ids(set), told(set)], [['', 'b', 'a'], []]);
    assert.deepEqual([set.at(1).title, set.at(2).title, set.count], ['Other', 'New', 2]);
    assert.throws(() => set.at(0), RangeError);
    assert.throws(() => set.idAt(0), RangeError);
  });

  const cases: [string, Parameters<typeof changeSet>[1], string[], number][] = [
    ['a record that is wrong', {add: [b, {id: 'c', title: 'No date'}]}, ['duplicate-id warning 0 b', 'no-date error 1 undefined'], 1],
    ['an update that is wrong', {update: [{id: 'a', date: 'never', title: 'A'}]}, ['bad-date error 0 never'], 1],
    ['an unknown id to replace', {update: [a, {...a, id: 'x'}, {date: '2022', title: 'T'}]},
      ['unknown-id error 1 x', 'unknown-id error 2 e-'], 2],
    ['an unknown id to remove', {remove: ['a', 'x', 7 as never]}, ['unknown-id warning 1 x', 'unknown-id warning 2 7'], 0],
    ['an id that is taken twice', {add: [{...a, id: 'n'}, {...b, id: 'n'}]}, ['duplicate-id warning 1 n'], 0],
    ['a link to nobody', {add: [{...a, id: 'n', links: [{to: 'b', kind: 'k'}, {to: 'x', kind: 'k'}, {to: 'n', kind: 'k'}]}]},
      ['missing-link-target warning 0 x'], 0],
    ['a date by nobody', {add: [{id: 'n', title: 'N', relative: {to: 'x', after: 'P1D'}}]}, ['unresolved-relative error 0 x'], 1],
    ['no records', {add: [1, undefined, {get title() { throw new Error('no'); }}]}, [
      'no-record error 0 1', 'no-record error 1 undefined', 'no-record error 2 undefined'], 3],
  ];
  for (const [name, changes, findings, skippedCount] of cases) {
    it(`tells of ${name}`, () => {
      const set = changeSet(readDocument([a, b, {title: 'Bad'}]), changes);
      assert.equal(set.skippedCount, 1 + skippedCount);
      const [first, ...rest] = told(set);
      assert.equal(first, 'no-date error 2 undefined');
      // Ids that are made of date and title begin alike.
      assert.deepEqual(rest.map((text) => text.replace(/ e-\w+$/, ' e-')).sort(), [...findings].sort());
      if (!changes.remove) assert.equal(set.at(set.indexOf('a')).date.text, '2022-01-10');
    });
  }

  it('gives a taken id to none again', () => {
    const set = changeSet(readDocument([a]), {add: [{...a, title: 'Two'}, {...a, title: 'Three'}]});
    assert.deepEqual(ids(set), ['a', 'a-2', 'a-3']);
    const left = changeSet(set, {remove: ['a-2'], update: [{...a, id: 'a-3', title: 'Other'}]});
    assert.deepEqual([left.indexOf('a'), left.indexOf('a-2'), left.at(left.indexOf('a-3')).title], [0, -1, 'Other']);
  });

  it('replaces by the id that date and title gave', () => {
    const set = changeSet(readDocument([{date: '2022', title: 'T'}]), {update: [{date: '2022', title: 'T', summary: 'S'}]});
    assert.deepEqual([set.count, set.at(0).summary, set.diagnostics], [1, 'S', []]);
  });

  it('lets dates go by events that are there, those that come with them included', () => {
    const relative = (to: string) => ({to, after: 'P1D'});
    const dateOf = (set: EventSet, id: string): string => set.at(set.indexOf(id)).date.text;
    const first = readDocument([a, {id: 'r', title: 'R', relative: relative('a')}]);
    const set = changeSet(first, {add: [{id: 's', title: 'S', relative: relative('r')}, {id: 't', title: 'T', relative: relative('s')}]});
    assert.deepEqual(['r', 's', 't'].map((id) => dateOf(set, id)), ['2022-01-11', '2022-01-12', '2022-01-13']);
    const moved = changeSet(set, {update: [{...a, date: '2023-05-01'}, {id: 's', title: 'S', relative: relative('a')}]});
    assert.deepEqual(['r', 's', 't'].map((id) => dateOf(moved, id)), ['2023-05-02', '2023-05-02', '2023-05-03']);
    assert.deepEqual(moved.diagnostics, []);
  });

  it('makes up lanes where the document names none, and only there', () => {
    const made = changeSet(readDocument([{...a, lane: 'x'}]), {add: [{...b, lane: 'y'}]});
    assert.deepEqual([made.info.lanes.map(({id}) => id), made.lanes[1]], [['x', 'y'], 2]);
    const declared = readDocument({lanes: [{id: 'y'}, {id: 'x'}], events: [{...a, lane: 'x'}]});
    const set = changeSet(declared, {add: [{...b, lane: 'x'}, {...b, id: 'c', lane: 'z'}]});
    assert.deepEqual([set.info, [...set.lanes.subarray(0, 3)]], [declared.info, [2, 2, 0]]);
    assert.deepEqual(told(set), ['unknown-lane warning 1 z']);
  });

  it('keeps a thousand findings and counts the rest', () => {
    let set = readDocument(Array.from({length: 700}, () => ({})));
    for (let i = 0; i < 3; i++) set = changeSet(set, {add: Array.from({length: 600}, () => ({}))});
    assert.equal(set.diagnostics.length, 1001);
    assert.equal(set.diagnostics.at(-1)?.message, `and ${(700 + 1800) * 2 - 1000} more`);
    assert.equal(set.skippedCount, 2500);
    const unknown = Array.from({length: 1500}, (_, i) => ({...a, id: `u${i}`}));
    assert.equal(changeSet(readDocument([a]), {update: unknown}).skippedCount, 1500);
  });
});
