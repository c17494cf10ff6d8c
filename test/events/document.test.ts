import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {DiagnosticCode} from '../../src/events/diagnostic.js';
import {readDocument} from '../../src/events/read-document.js';

const EVENT = {date: '2020', title: 'A'};

type Row = readonly [name: string, input: unknown, codes: readonly DiagnosticCode[], field?: string];

const DOCUMENTS: readonly Row[] = [
  ['nothing', undefined, ['no-document']],
  ['null', null, ['no-document']],
  ['a text', '<!doctype html>', ['no-document']],
  ['a number', 5, ['no-document']],
  ['no events', {}, ['no-events'], 'events'],
  ['events of another kind', {events: {0: EVENT}}, ['no-events'], 'events'],
  ['an empty list', [], []],
  ['an empty document', {events: []}, []],
  ['a title of another kind', {title: 5, events: []}, ['bad-field'], 'title'],
  ['a bad link', {url: 'javascript:x', events: []}, ['bad-link'], 'url'],
  ['a bad date of its own', {published: 'May', events: []}, ['bad-field'], 'published'],
  ['start="soon"', {start: 'soon', events: []}, ['bad-span'], 'start'],
  ['start after end', {start: '2024', end: '2023', events: []}, ['bad-span'], 'start'],
  ['lanes of another kind', {lanes: {}, events: []}, ['bad-field'], 'lanes'],
  ['a lane without an id', {lanes: [{label: 'A'}], events: []}, ['bad-field'], 'lanes[0].id'],
  ['a lane twice', {lanes: [{id: 'a'}, {id: 'a'}], events: []}, ['bad-field'], 'lanes'],
  ['an era without a date', {eras: [{label: 'A'}], events: []}, ['bad-field'], 'eras[0].date'],
  ['an era with a bad date', {eras: [{label: 'A', date: '2020-13'}], events: []}, ['bad-date', 'bad-field'],
    'eras[0].date'],
];

describe('a document', () => {
  for (const [name, input, codes, field] of DOCUMENTS) {
    it(`with ${name} gives ${codes.join(', ') || 'nothing to say'}`, () => {
      const set = readDocument(input);
      assert.deepEqual(set.diagnostics.map(({code}) => code), codes);
      assert.equal(set.diagnostics[0]?.field, field);
      assert.equal(set.diagnostics[0]?.index, undefined);
      assert.equal(set.size, 0);
    });
  }

  it('is read with all its fields', () => {
    const {info} = readDocument({
      title: {fr: 'Titre', en: 'Title'}, lang: 'fr', license: 'MIT', start: '2021-12', end: '2023-11', unknown: 1,
      lanes: [{id: 'b', order: 2}, {id: 'a', label: 'A', color: 'red', order: 1}],
      eras: [{date: '2020/..', label: 'Era'}, {id: 'old', date: '../2020', label: {fr: 'Ère'}}],
      events: [EVENT],
    });
    assert.deepEqual([info.title, info.lang, info.license], [{fr: 'Titre', en: 'Title'}, 'fr', 'MIT']);
    assert.deepEqual([info.start?.earliest, info.end?.latest], [Date.UTC(2021, 11), Date.UTC(2023, 11)]);
    assert.deepEqual(info.lanes, [{id: 'a', label: 'A', color: 'red', order: 1}, {id: 'b', order: 2, label: 'b'}]);
    assert.deepEqual(info.eras.map(({id, label}) => [id, label]), [['era-1', 'Era'], ['old', {fr: 'Ère'}]]);
    assert.ok(!('start' in readDocument({start: '2024', end: '2023', events: []}).info));
  });
});

describe('lanes', () => {
  const events = ['x', 'y', undefined, 'x'].map((lane) => ({...EVENT, lane}));

  it('are numbered from 1 in the order of the document', () => {
    const set = readDocument({lanes: [{id: 'y', order: 2}, {id: 'x', order: 1}], events});
    assert.deepEqual([...set.lanes], [1, 2, 0, 1]);
  });

  it('are made from the events when the document names none', () => {
    const set = readDocument(events);
    assert.deepEqual(set.info.lanes, [{id: 'x', label: 'x'}, {id: 'y', label: 'y'}]);
    assert.deepEqual([...set.lanes], [1, 2, 0, 1]);
    assert.deepEqual(set.diagnostics, []);
  });

  it('are made up to a hundred', () => {
    const set = readDocument(Array.from({length: 200}, (_, index) => ({...EVENT, lane: `l${index}`})));
    assert.equal(set.info.lanes.length, 100);
    assert.equal(set.lanes[199], 0);
    assert.equal(set.diagnostics.length, 100);
  });
});
