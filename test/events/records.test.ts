import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {DiagnosticCode} from '../../src/events/diagnostic.js';
import {readDocument} from '../../src/events/read-document.js';

const GOOD = {id: 'good', date: '2022-02-24', title: 'Good'};
const LINK = {url: 'javascript:alert(1)'};

/** A record, the codes it gets, the field of the first. */
type Row = readonly [name: string, record: unknown, codes: readonly DiagnosticCode[], field?: string];

const ERRORS: readonly Row[] = [
  ['undefined', undefined, ['no-record']],
  ['null', null, ['no-record']],
  ['a text', '2022', ['no-record']],
  ['a list', [GOOD], ['no-record']],
  ['no fields', {}, ['no-date', 'no-title'], 'date'],
  ['no date', {title: 'A'}, ['no-date'], 'date'],
  ['a null date', {title: 'A', date: null}, ['no-date'], 'date'],
  ['a month too many', {title: 'A', date: '2016-13'}, ['bad-date'], 'date'],
  ['a day that is not', {title: 'A', date: '2021-02-29'}, ['bad-date'], 'date'],
  ['words', {title: 'A', date: 'soon'}, ['bad-date'], 'date'],
  ['an empty date', {title: 'A', date: ''}, ['bad-date'], 'date'],
  ['a number', {title: 'A', date: 2013}, ['bad-date'], 'date'],
  ['a Date', {title: 'A', date: new Date(0)}, ['bad-date'], 'date'],
  ['end before start', {title: 'A', date: '2022-02-24/2021'}, ['end-before-start'], 'date'],
  ['end before start in an object', {title: 'A', date: {start: '2022', end: '2021'}}, ['end-before-start'], 'date'],
  ['no title', {date: '2022'}, ['no-title'], 'title'],
  ['an empty title', {date: '2022', title: ''}, ['no-title'], 'title'],
  ['a blank title', {date: '2022', title: ' \n\u200b\u00a0'}, ['no-title'], 'title'],
  ['a number as title', {date: '2022', title: 5}, ['no-title'], 'title'],
  ['a title in no language', {date: '2022', title: {}}, ['no-title'], 'title'],
  ['blank titles', {date: '2022', title: {fr: ' ', en: ''}}, ['no-title'], 'title'],
  ['a bad source link', {...GOOD, sources: [{}, LINK]}, ['bad-link'], 'sources[1].url'],
  ['a bad archive link', {...GOOD, sources: [{archiveUrl: 'data:text/html,x'}]}, ['bad-link'], 'sources[0].archiveUrl'],
  ['a bad media link', {...GOOD, media: {kind: 'image', alt: 'A', ...LINK}}, ['bad-link', 'bad-field'], 'media[0].url'],
  ['a bad poster', {...GOOD, media: [{kind: 'video', alt: 'A', url: 'a.mp4', poster: 'java\nscript:x'}]}, ['bad-link'],
    'media[0].poster'],
  ['a bad link in the past', {...GOOD, history: [{asOf: '2022', sources: [LINK]}]}, ['bad-link'],
    'history[0].sources[0].url'],
  ['relative to nobody', {title: 'A', relative: {to: 'nobody'}}, ['unresolved-relative'], 'relative'],
  ['relative to nothing', {title: 'A', relative: {}}, ['bad-field', 'unresolved-relative'], 'relative.to'],
  ['relative by a bad duration', {title: 'A', relative: {to: 'x', before: 'weeks'}},
    ['bad-field', 'unresolved-relative'], 'relative.before'],
  ['relative to itself', {id: 'me', title: 'A', relative: {to: 'me'}}, ['relative-cycle'], 'relative'],
  ['a getter that throws', {
    get title(): string {
      throw new Error('no');
    },
    date: '2022',
  }, ['no-record']],
];

const WARNINGS: readonly Row[] = [
  ['an id of another kind', {...GOOD, id: 5}, ['bad-field'], 'id'],
  ['a summary of another kind', {...GOOD, summary: 5}, ['bad-field'], 'summary'],
  ['one language of another kind', {...GOOD, summary: {fr: 5, en: 'A'}}, ['bad-field'], 'summary.fr'],
  ['tags of another kind', {...GOOD, tags: 'a'}, ['bad-field'], 'tags'],
  ['one tag of another kind', {...GOOD, tags: ['a', 5]}, ['bad-field'], 'tags[1]'],
  ['importance above 1', {...GOOD, importance: 1.5}, ['bad-field'], 'importance'],
  ['importance as a text', {...GOOD, importance: '0.5'}, ['bad-field'], 'importance'],
  ['an unknown status', {...GOOD, status: 'sure'}, ['bad-field'], 'status'],
  ['an unknown role', {...GOOD, sources: [{role: 'gossip'}]}, ['bad-field'], 'sources[0].role'],
  ['an unknown zone', {...GOOD, timeZone: 'Mars/Olympus'}, ['bad-field'], 'timeZone'],
  ['a quote without words', {...GOOD, sources: [{quote: {prefix: 'a'}}]}, ['bad-field'], 'sources[0].quote.exact'],
  ['a source date that is none', {...GOOD, sources: [{published: 'May'}]}, ['bad-field'], 'sources[0].published'],
  ['media without a text for those who do not see', {...GOOD, media: {kind: 'image', url: 'a.png'}}, ['bad-field'],
    'media[0].alt'],
  ['a history entry without a date', {...GOOD, history: [{title: 'A'}]}, ['bad-field'], 'history[0].asOf'],
  ['a correction without a text', {...GOOD, corrections: [{date: '2022'}]}, ['bad-field'], 'corrections[0].text'],
  ['a link without a kind', {...GOOD, links: [{to: 'good'}]}, ['bad-field'], 'links[0].kind'],
  ['a link to nobody', {...GOOD, links: [{to: 'good', kind: 'a'}, {to: 'x', kind: 'a'}]}, ['missing-link-target'],
    'links[1].to'],
  ['confirmed without a source', {...GOOD, status: 'confirmed'}, ['confirmed-without-source'], 'sources'],
  ['an unknown lane', {...GOOD, lane: 'x'}, ['unknown-lane'], 'lane'],
  ['relative to nobody, with a date', {...GOOD, relative: {to: 'x'}}, ['unresolved-relative'], 'relative'],
  ['a text as relative, with a date', {...GOOD, relative: 'x'}, ['bad-field'], 'relative'],
];

const FINE: readonly Row[] = [
  ['nulls', {...GOOD, id: null, summary: null, lane: null, sources: null, importance: null,
    title: {fr: null, en: 'A'}}, []],
  ['blanks', {...GOOD, summary: '', place: ' ', people: [''], sources: [{url: ''}]}, []],
  ['unknown fields', {...GOOD, colour: {deep: [1]}, __proto__: null}, []],
  ['a date in an object', {...GOOD, date: {start: '2022', end: '..'}}, []],
  ['markup in a title', {...GOOD, title: '<img src=x onerror=alert(1)>'}, []],
];

const read = (record: unknown) => readDocument({lanes: [{id: 'a'}], events: [{date: '2020', title: 'First'}, record]});

describe('a record that is wrong', () => {
  for (const [name, record, codes, field] of ERRORS) {
    it(`is left out: ${name}`, () => {
      const set = read(record);
      assert.deepEqual(set.diagnostics.map(({code}) => code), codes);
      assert.equal(set.diagnostics[0]?.field, field);
      assert.equal(set.diagnostics[0]?.index, 1);
      assert.ok(set.diagnostics.some(({severity}) => severity === 'error'));
      assert.deepEqual([set.size, set.skippedCount, set.at(0).title], [1, 1, 'First']);
    });
  }

  for (const [name, record, codes, field] of WARNINGS) {
    it(`is kept with a warning: ${name}`, () => {
      const set = read(record);
      assert.deepEqual(set.diagnostics.map(({code, severity}) => [code, severity]),
        codes.map((code) => [code, 'warning']));
      assert.equal(set.diagnostics[0]?.field, field);
      assert.deepEqual([set.size, set.skippedCount], [2, 0]);
    });
  }
});

describe('a record that may look wrong', () => {
  for (const [name, record, codes] of FINE) {
    it(`is fine: ${name}`, () => {
      const set = read(record);
      assert.deepEqual([set.size, set.diagnostics], [2, codes]);
    });
  }
});

describe('a diagnostic', () => {
  it('names the place and the cause', () => {
    const [found] = read({id: 'x', title: 'A', date: '2016-13'}).diagnostics;
    assert.deepEqual([found?.index, found?.id, found?.field, found?.value], [1, 'x', 'date', '2016-13']);
    assert.match(found?.message ?? '', /no-such-month at 5/);
  });

  it('shortens long values and keeps no objects', () => {
    const found = read({id: 'i'.repeat(500), title: ['deep'], date: 'x'.repeat(500), tags: {a: 1}}).diagnostics;
    assert.ok(JSON.stringify(found).length < 2000);
    assert.ok(found.every(({value}) => typeof value !== 'object'));
  });

  it('is one of at most a thousand', () => {
    const {diagnostics, skippedCount} = readDocument(Array.from({length: 5000}, () => ({date: '2020'})));
    assert.equal(diagnostics.length, 1001);
    assert.deepEqual(diagnostics.at(-1), {code: 'more', severity: 'warning', message: 'and 4000 more'});
    assert.equal(skippedCount, 5000);
  });
});
