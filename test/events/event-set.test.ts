import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EventSet} from '../../src/events/event-set.js';
import {readDocument, readDocumentSteps} from '../../src/events/read-document.js';
import {validate} from '../../src/events/validate.js';

const ids = (set: EventSet): string[] => Array.from({length: set.size}, (_, index) => set.idAt(index));
const day = (text: string): number => Date.parse(`${text}T00:00Z`);

describe('EventSet', () => {
  it('has columns in the order of the records', () => {
    const set = readDocument([
      {date: '2023-10-17', title: 'B', importance: 0.25},
      {date: 'never', title: 'C'},
      {date: '2022', title: 'A'},
    ]);
    assert.deepEqual([set.size, set.skippedCount], [2, 1]);
    assert.deepEqual([...set.starts], [day('2023-10-17'), day('2022-01-01')]);
    assert.deepEqual([...set.ends], [day('2023-10-18'), day('2023-01-01')]);
    assert.deepEqual([...set.importances], [0.25, 0.5]);
    assert.deepEqual([set.at(0).title, set.at(1).title], ['B', 'A']);
  });

  it('keeps open ends infinite and lets the other end stand for an unknown one', () => {
    const set = readDocument(['2023-10-07/..', '../2022-02-24', '2020-01-01/', '/2020-12-31', '../..']
      .map((date) => ({date, title: date})));
    assert.deepEqual([...set.starts], [day('2023-10-07'), -Infinity, day('2020-01-01'), day('2020-12-31'), -Infinity]);
    assert.deepEqual([...set.ends], [Infinity, day('2022-02-25'), day('2020-01-02'), day('2021-01-01'), Infinity]);
  });

  it('tells instants from calendar dates', () => {
    const dates = ['2022-02~', '2023-10-17T09:30+08:00', '2023-10-17', '2023-10-07T10:00Z/..', '201X'];
    const set = readDocument(dates.map((date) => ({date, title: 'A'})));
    assert.deepEqual([...set.parts.columns.zoned], [0, 1, 0, 1, 0]);
    assert.deepEqual(dates.map((_, index) => set.isZoned(index)), [false, true, false, true, false]);
  });

  it('makes the full event when asked, with all fields, and the same one again', () => {
    const record = {id: 'x', date: '2022-02-24', title: ' A ', people: ['P', ''],
      media: {kind: 'image', url: 'a.png', alt: 'A'},
      sources: [{url: ' https://example.com ', unknown: 1}], own: {field: 1}};
    const set = readDocument([record]);
    const event = set.at(0);
    assert.equal(event, set.at(0));
    assert.equal(event.record, record);
    assert.deepEqual([event.id, event.title, event.date.text, event.importance], ['x', 'A', '2022-02-24', 0.5]);
    assert.deepEqual([event.people, event.tags, event.media.length], [['P'], [], 1]);
    assert.deepEqual(event.sources, [{url: 'https://example.com'}]);
  });

  it('keeps a medium that nobody described', () => {
    const set = readDocument([{date: '2022', title: 'A', media: [{kind: 'image', url: 'a.png'}, {kind: 'image', url: 'b.png', alt: ' '}, {kind: 'image'}]}]);
    assert.deepEqual(set.at(0).media, [{kind: 'image', url: 'a.png', alt: ''}, {kind: 'image', url: 'b.png', alt: ''}]);
    assert.deepEqual(set.diagnostics.map(({field}) => field), ['media[0].alt', 'media[1].alt', 'media[2].url']);
  });

  it('keeps its place when a record is changed under it', () => {
    const record = {date: '2022', title: 'A'};
    const set = readDocument([record]);
    record.date = 'soon';
    assert.deepEqual(set.at(0).date.core, {start: day('2022-01-01'), end: day('2023-01-01')});
  });

  it('is not troubled by a list that is changed under it', () => {
    const records = [{id: 'a', date: '2022', title: 'A'}, {id: 'b', date: '2023', title: 'B'}];
    const set = readDocument(records);
    records.shift();
    assert.deepEqual([set.at(0).title, set.at(1).title, ids(set)], ['A', 'B', ['a', 'b']]);
  });

  it('throws a RangeError beyond its events', () => {
    assert.throws(() => EventSet.empty.at(0), RangeError);
    assert.throws(() => readDocument([{date: '2022', title: 'A'}]).idAt(1), RangeError);
  });

  it('has another version each', () => {
    assert.notEqual(readDocument([]).version, readDocument([]).version);
    assert.deepEqual([EventSet.empty.size, EventSet.empty.indexOf('x')], [0, -1]);
  });
});

describe('ids', () => {
  const events = [
    {id: 'a', date: '2020', title: 'First'}, {id: 'a', date: '2021', title: 'Second'},
    {date: '2022', title: 'Third'}, {date: '2022', title: 'Third'}, {id: 'a-2', date: '2023', title: 'Fifth'},
    {id: ' ', date: '2022', title: {en: 'Third'}}, {id: '__proto__', date: '2020', title: 'A'},
    {id: 'constructor', date: '2020', title: 'A'},
  ];

  it('are unique, and the later one gets a number and a warning', () => {
    const set = readDocument(events);
    assert.equal(new Set(ids(set)).size, events.length);
    assert.deepEqual([set.idAt(0), set.idAt(1), set.idAt(4)], ['a', 'a-3', 'a-2']);
    assert.deepEqual([set.idAt(6), set.idAt(7)], ['__proto__', 'constructor']);
    assert.deepEqual(set.diagnostics.map(({code, index, id}) => [code, index, id]), [['duplicate-id', 1, 'a']]);
    for (const [index, id] of ids(set).entries()) assert.equal(set.indexOf(id), index);
    for (const id of ['', 'x', 'toString', 'a-4']) assert.equal(set.indexOf(id), -1);
  });

  it('that are missing come from date and title, the same on every load', () => {
    const set = readDocument(events);
    assert.match(set.idAt(2), /^e-[\da-z]+$/);
    assert.equal(set.idAt(3), `${set.idAt(2)}-2`);
    assert.equal(readDocument([events[2]]).idAt(0), set.idAt(2));
    // Written down, since links in pages depend on it.
    assert.equal(set.idAt(2), 'e-6smole7lznjm');
    assert.notEqual(readDocument([{date: '2022', title: 'Third!'}]).idAt(0), set.idAt(2));
  });

  it('that are ten thousand times the same cost no more than others', () => {
    const set = readDocument(Array.from({length: 10_000}, () => ({id: 'a', date: '2020', title: 'A'})));
    assert.equal(set.idAt(9999), 'a-10000');
    assert.equal(set.indexOf('a-10000'), 9999);
  });
});

describe('readDocumentSteps', () => {
  it('yields along the way and returns what the other gives', () => {
    const events = Array.from({length: 5000}, (_, index) => ({id: `i${index}`, date: '2020', title: 'A'}));
    const steps = readDocumentSteps({events});
    const progress: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) progress.push(step.value);
    assert.ok(progress.length >= 5);
    assert.deepEqual([...progress].sort((a, b) => a - b), progress);
    assert.ok(progress.every((fraction) => fraction >= 0 && fraction <= 1));
    assert.deepEqual(ids(step.value), ids(readDocument({events})));
  });
});

describe('validate', () => {
  it('gives document, events and diagnostics', () => {
    const {document, events, diagnostics} = validate({title: 'T', lanes: [], events: [{date: '2020', title: 'A'}, 5]});
    assert.deepEqual(document, {title: 'T', lanes: [], eras: []});
    assert.deepEqual(events.map(({title}) => title), ['A']);
    assert.deepEqual(diagnostics.map(({code}) => code), ['no-record']);
  });
});
