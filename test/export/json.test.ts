/**
 * JSON: reading what was written gives the same timeline.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changeSet, readColumns, readDocument, toJson, type EventSet} from '../../src/headless.js';

/** All that a set says, without what depends on how it was made. */
const said = (set: EventSet): unknown => {
  const rows = Array.from({length: set.size}, (_, row) => row).filter(row => !set.vacant.has(row));
  return {info: set.info, events: rows.map(row => ({...set.at(row), record: undefined, lane: set.info.lanes[(set.lanes[row] ?? 0) - 1]}))};
};
const read = (text: string): EventSet => readDocument(JSON.parse(text));

describe('JSON', () => {
  it('is the document itself where nothing has changed', async () => {
    const data: unknown = JSON.parse(await readFile('data/beijing-visit.json', 'utf8'));
    assert.deepEqual(JSON.parse(toJson(data)), data);
  });

  it('gives the same timeline, whatever dates, lanes, ids and unknown fields there are', () => {
    const date = fc.constantFrom('2022-02-24', '2022-02~', '201X', '2023-10-07/..', '-0043', 'no date', '2022-02-24T10:00Z');
    const event = fc.record({
      date, title: fc.constantFrom('A', 'B', {en: 'C', fr: 'D'}, ''), id: fc.constantFrom('a', 'b', 'c'), lane: fc.constantFrom('x', 'y'),
      importance: fc.constantFrom(0, 1, 7), own: fc.jsonValue({maxDepth: 1}), relative: fc.constant({to: 'a', before: 'P3W', within: 'P1W'}),
    }, {requiredKeys: ['title']});
    const document = fc.record({
      title: fc.string(), lang: fc.constant('fr'), own: fc.jsonValue({maxDepth: 1}), start: fc.constantFrom('2021', 'never'),
      lanes: fc.constant([{id: 'x', label: 'X', own: 1}]), eras: fc.constant([{date: '2021/2022', label: 'E'}]), events: fc.array(event, {maxLength: 8}),
    }, {requiredKeys: ['events']});
    fc.assert(fc.property(fc.oneof(document, fc.array(event, {maxLength: 8})), input => {
      const set = readDocument(input);
      const again = read(toJson(set));
      assert.deepEqual(said(again), said(set));
      assert.equal(again.skippedCount, 0);
      assert.equal(toJson(again), toJson(set));
    }), {seed: 7});
  });

  it('has what was added, changed and taken away since', () => {
    const set = changeSet(readDocument({own: 1, events: [
      {id: 'a', date: '2022', title: 'A', lane: 'x'}, {id: 'b', date: '2021', title: 'B', lane: 'y'}, {id: 'a', date: '2020', title: 'Twice'},
      {id: 'r', title: 'R', relative: {to: 'b', before: 'P3W', within: 'P1W'}},
    ]}), {remove: ['b'], update: [{id: 'a', date: '2023', title: 'Other', lane: 'z', own: [1]}], add: [{date: '2024', title: 'New', lane: 'x'}]});
    const text = toJson(set);
    assert.deepEqual(said(read(text)), {...said(set) as object, events: (said(set) as {events: object[]}).events.map((event, i) =>
      // The event that its date hung on is gone: what was worked out is written.
      (i === 2 ? {...event, date: read(text).at(2).date} : event))});
    const {own, events} = JSON.parse(text) as {own: unknown; events: Record<string, unknown>[]};
    assert.equal(own, 1);
    assert.deepEqual(events.map(({id, title}) => [id, title]), [['a', 'Other'], ['a-2', 'Twice'], ['r', 'R'], [undefined, 'New']]);
    assert.deepEqual([events[0]?.['own'], events[2]?.['date']], [[1], '2020-12-11~/2021-12-10~']);
  });

  it('has events that were given as columns', () => {
    const start = Float64Array.of(Date.UTC(2022, 1, 24), Date.UTC(2023, 0, 1));
    const set = readColumns({start, title: i => `Event ${i}`, lane: [0, -1], lanes: [{id: 'x', label: 'X'}], precision: 'day',
      event: i => ({summary: `In short ${i}`})});
    assert.deepEqual(JSON.parse(toJson(set)), {lanes: [{id: 'x', label: 'X'}], events: [
      {summary: 'In short 0', title: 'Event 0', date: '2022-02-24', id: '0', importance: 0.5, lane: 'x'},
      {summary: 'In short 1', title: 'Event 1', date: '2023-01-01', id: '1', importance: 0.5},
    ]});
  });

  it('keeps what is known of a record that JSON cannot hold', () => {
    const circle: Record<string, unknown> = {id: 'a', date: '2022~', title: 'A', summary: 'In short'};
    circle['self'] = circle;
    const {events: [event]} = JSON.parse(toJson([circle])) as {events: Record<string, unknown>[]};
    assert.deepEqual([event?.['id'], event?.['date'], event?.['summary']], ['a', '2022~', 'In short']);
  });

  it('takes anything', () => {
    for (const input of [undefined, null, 7, '', {}, {events: 'none'}]) assert.deepEqual(read(toJson(input)).size, 0);
  });
});
