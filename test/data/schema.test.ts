import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {validate} from '../../src/events/validate.js';
import {matches} from './schema-checker.js';
import type {Schema} from './schema-checker.js';

const schema = JSON.parse(readFileSync('data/schema/news-timeline.schema.json', 'utf8')) as Schema;
const event = (fields: object): unknown => ({events: [{date: '2022', title: 'A', ...fields}]});
const source = (fields: object): unknown => event({sources: [fields]});

/** Documents on which both must agree: good is without any diagnostic. */
const GOOD: readonly unknown[] = [
  {events: []},
  event({}),
  event({title: {fr: 'A', en: 'B'}, unknown: {deep: []}}),
  event({date: {start: '2022', end: '..'}}),
  event({date: '2022-02-24T05:00:00Z', timeZone: 'America/Argentina/Buenos_Aires', importance: 0, tags: []}),
  event({color: 'red'}), event({color: 'light-dark(#a00, #f88)', history: [{asOf: '2021', color: '#00f'}]}),
  event({status: 'expected', place: 'A', people: ['A', {en: 'B'}], summary: '', body: 'A\n\nB'}),
  event({media: {kind: 'image', url: 'a.png', alt: 'A'}}),
  event({media: [{kind: 'video', url: '/a.mp4', alt: {en: 'A'}, poster: 'https://example.com/a.png',
    license: 'CC0-1.0'}]}),
  event({history: [{asOf: '2021', status: 'expected', title: 'B', date: '2022?', note: 'A'}]}),
  event({corrections: [{date: '2022-03', text: 'A', was: 'B'}], id: 'a', links: [{to: 'a', kind: 'part-of'}]}),
  source({publisher: 'A', published: '2022', url: 'mailto:desk@example.com',
    archiveUrl: '//example.com/a', role: 'report'}),
  source({quote: {exact: 'A', prefix: 'B', suffix: 'C'}, lang: 'en', retrieved: '2022-02-24'}),
  {events: [{id: 'a', date: '2022', title: 'A'}, {title: 'B', relative: {to: 'a', before: 'P3W', within: 'PT12H'}}]},
  {title: 'A', lang: 'fr', start: '2021-12', end: '2023-11', url: 'https://example.com/', events: [],
    lanes: [{id: 'a', label: 'A', color: 'red', order: 1}], eras: [{date: '2020/..', label: {en: 'A'}}]},
  {corrections: [{date: '2022-03', text: {en: 'A', fr: 'B'}, was: 'C'}, {date: '2022', text: 'A', event: 'a'}],
    events: [{id: 'a', date: '2022', title: 'A'}]},
];

const BAD: readonly unknown[] = [
  null, 5, 'events', {}, {events: {}}, {events: [null]}, {events: ['2022']},
  {events: [{date: '2022'}]}, {events: [{title: 'A'}]}, {events: [{relative: {to: 'a'}, date: '2022'}]},
  {title: 5, events: []}, {lanes: {}, events: []}, {lanes: [{label: 'A'}], events: []},
  {eras: [{label: 'A'}], events: []}, {eras: [{date: '2022'}], events: []}, {url: 'javascript:x', events: []},
  {corrections: {}, events: []}, {corrections: [{text: 'A'}], events: []}, {corrections: [{date: '2022', text: 'A', event: 5}], events: []},
  event({title: ''}), event({title: ' \u200b'}), event({title: 5}), event({title: {}}), event({title: ['A']}),
  event({date: 2022}), event({date: ''}), event({date: []}), event({date: {}}), event({date: {start: 5}}),
  event({summary: 5}), event({summary: {en: 5}}), event({tags: 'a'}), event({tags: [1]}), event({lane: 5}), event({color: 5}),
  event({id: 5}),
  event({importance: 2}), event({importance: -0.1}), event({importance: '1'}), event({status: 'sure'}),
  event({timeZone: 'not a zone'}), event({people: 'A'}), event({place: []}),
  event({media: {kind: 'image', alt: 'A'}}), event({media: {url: 'a.png', alt: 'A'}}),
  event({media: {kind: 'image', url: 'a.png'}}),
  event({media: {kind: 'gif', url: 'a.gif', alt: 'A'}}), event({media: [{kind: 'image', url: 'data:x', alt: 'A'}]}),
  event({history: [{status: 'expected'}]}), event({history: {}}), event({history: [{asOf: '2022', importance: 3}]}),
  event({corrections: [{date: '2022'}]}), event({links: [{to: 'a'}]}), event({links: [{kind: 'part-of'}]}),
  event({relative: {before: 'P1D'}}), event({relative: 'a'}), event({relative: {to: 'a', before: '3 weeks'}}),
  source({url: 'javascript:alert(1)'}), source({url: 'javasc&Tab;ript:x'}), source({archiveUrl: 'ftp://example.com'}),
  source({url: 5}), source({role: 'gossip'}), source({quote: {}}), source({quote: 'A'}), event({sources: {}}),
];

/** What only reading can tell, or what the reader forgives: the schema and the validator differ, and should. */
const VALIDATOR_ONLY: readonly unknown[] = [
  event({date: '2022-13'}), event({timeZone: 'Mars/Olympus'}), event({status: 'confirmed'}),
  {start: 'soon', events: []}, {corrections: [{date: '2022', text: 'A', event: 'nobody'}], events: []},
  event({links: [{to: 'nobody', kind: 'part-of'}]}), source({published: 'May'}),
  {lanes: [], ...event({lane: 'a'}) as object},
];
const SCHEMA_ONLY: readonly unknown[] = [
  event({summary: null}), event({title: {fr: '', en: 'A'}}), [{date: '2022', title: 'A'}],
];

const isClean = (input: unknown): boolean => validate(input).diagnostics.length === 0;

describe('the schema and the validator', () => {
  const tables: readonly (readonly [string, readonly unknown[], boolean, boolean])[] = [
    ['agree that it is good', GOOD, true, true],
    ['agree that it is bad', BAD, false, false],
    ['differ: only reading tells', VALIDATOR_ONLY, true, false],
    ['differ: the reader forgives', SCHEMA_ONLY, false, true],
  ];
  for (const [title, inputs, isValid, hasNoFindings] of tables) {
    for (const input of inputs) {
      it(`${title}: ${JSON.stringify(input)}`, () => {
        assert.equal(matches(schema, input), isValid, 'schema');
        assert.equal(isClean(input), hasNoFindings, 'validator');
      });
    }
  }
});

describe('the data sets', () => {
  const files = ['data/beijing-visit.json', ...readdirSync('data/samples').map((name) => `data/samples/${name}`)];
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const document = JSON.parse(readFileSync(file, 'utf8')) as {events: readonly unknown[]};

    it(`${file} is valid and gives no diagnostic`, () => {
      assert.deepEqual(validate(document).diagnostics, []);
      assert.equal(matches(schema, document), true);
    });

    it(`${file} is read whole`, () => assert.equal(validate(document).events.length, document.events.length));
  }
});
