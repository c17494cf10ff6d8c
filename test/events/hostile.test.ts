import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readDocument} from '../../src/events/read-document.js';
import {hasInk, pickText} from '../../src/events/text.js';
import {validate} from '../../src/events/validate.js';

const SEED = {seed: 20231017, numRuns: 300};
const FOLDER = '../shared/data/hostile';
const skip = existsSync(FOLDER) ? false : 'skipped: ../shared/data is not here';
const readJson = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

const FIELDS = ['id', 'date', 'relative', 'dateNote', 'timeZone', 'title', 'summary', 'body', 'lane', 'tags',
  'importance', 'status', 'place', 'people', 'media', 'sources', 'history', 'corrections', 'links', '__proto__', 'constructor'];

/** Records with the right names and anything in them, now and then the right thing. */
const anyRecord = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(
  fc.jsonValue(), fc.constantFrom('2022', '2022-02~', 'a', 'https://example.com', 'javascript:x'),
  fc.record({to: fc.constantFrom('a', 'b'), before: fc.constantFrom('P1D', 'x')}, {requiredKeys: []}),
  fc.array(fc.record(
    {url: fc.string(), exact: fc.jsonValue(), to: fc.string(), asOf: fc.string()}, {requiredKeys: []})),
)).map((fields) => ({...fields}));

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : {value};
  return value;
};

describe('any input', () => {
  it('never makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (input) => {
      validate(input);
    }), SEED);
    fc.assert(fc.property(fc.array(fc.oneof(anyRecord, fc.jsonValue())), (records) => {
      const {events, diagnostics} = validate(records);
      assert.equal(JSON.stringify(diagnostics).length > 1, true);
      for (const {date} of events) assert.ok(date.earliest < date.latest);
    }), SEED);
    fc.assert(fc.property(
      fc.dictionary(fc.constantFrom('title', 'lanes', 'eras', 'start', 'url', 'events'), fc.jsonValue()), (document) => {
        validate(document);
      }), SEED);
  });

  it('leaves the good records as they are', () => {
    fc.assert(fc.property(fc.array(anyRecord), fc.array(anyRecord), (before, after) => {
      const good = {id: 'the good one', date: '2022-02-24', title: 'Good', lane: 'war'};
      const set = readDocument({lanes: [{id: 'war'}], events: [...before, good, ...after]});
      const index = set.indexOf('the good one');
      assert.deepEqual([set.at(index).title, set.at(index).date.text, set.lanes[index]], ['Good', '2022-02-24', 1]);
      assert.ok(set.diagnostics.every((found) => found.index !== before.length));
      assert.equal(set.size + set.skippedCount, before.length + after.length + 1);
    }), SEED);
  });

  it('gets ids that are unique, found again, and the same on every load', () => {
    const record = fc.record({id: fc.constantFrom('a', 'a-2', 'b', '', 'e-1'), date: fc.constantFrom('2020', '2021'),
      title: fc.constantFrom('A', 'B')}, {requiredKeys: ['date', 'title']});
    fc.assert(fc.property(fc.array(record, {maxLength: 40}), (records) => {
      const set = readDocument(records);
      const ids = records.map((_, index) => set.idAt(index));
      assert.equal(new Set(ids).size, records.length);
      assert.deepEqual(ids.map((id) => set.indexOf(id)), [...ids.keys()]);
      const again = readDocument(JSON.parse(JSON.stringify(records)));
      assert.deepEqual(records.map((_, index) => again.idAt(index)), ids);
    }), SEED);
  });

  it('may be nested ten thousand deep', () => {
    const deep = nested(10_000);
    const record = Object.fromEntries([...FIELDS, 'own'].map((name) => [name, deep]));
    const {events, diagnostics} = validate({title: deep, lanes: deep, eras: deep, events: [
      record, {...record, date: '2020', title: 'A'}, {date: '2021', title: {en: 'A', fr: deep}}, deep,
    ]});
    assert.deepEqual(events.map(({title}) => title), ['A', {en: 'A'}]);
    assert.ok(JSON.stringify(diagnostics).length > 100);
  });

  it('may have a title of ten thousand characters', () => {
    const title = 'x'.repeat(10_000);
    assert.equal(validate([{date: '2020', title}]).events[0]?.title, title);
  });

  it('never reaches a prototype', () => {
    const text = '{"__proto__": {"evil": 1}, "constructor": {"prototype": {"evil": 1}}';
    const document = JSON.parse(`${text}, "lanes": [{"id": "__proto__"}], "events": [${text}, "id": "__proto__",
      "lane": "__proto__", "date": "2020", "title": {"__proto__": "A", "constructor": "B"}}]}`) as unknown;
    const {events} = validate(document);
    assert.equal(events.length, 1);
    assert.equal(pickText(events[0]?.title, 'en').text, 'A');
    assert.equal(({} as {evil?: unknown}).evil, undefined);
  });
});

describe('recorded hostile input', {skip}, () => {
  it('naughty strings are titles, to the letter', () => {
    const {strings} = readJson('naughty-strings') as {strings: readonly string[]};
    for (const title of strings) {
      const {events} = validate([{date: '2020', title, id: title, lane: title, summary: {en: title}}]);
      assert.deepEqual(events.map((event) => event.title), hasInk(title) ? [title.trim()] : []);
      validate([{date: title, title: 'A', timeZone: title, sources: [{url: title}]}]);
    }
  });

  it('prototype pollution pollutes nothing', () => {
    const {cases} = readJson('prototype-pollution') as {cases: readonly {readonly text: string}[]};
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const {text} of cases) {
      let value: unknown = text;
      try {
        value = JSON.parse(text);
      } catch {
        // Not JSON: taken as text.
      }
      validate(value);
      validate([value, {date: '2020', title: value, summary: value, links: [value]}]);
      validate({events: [{date: '2020', title: text}], lanes: value, eras: [value]});
    }
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
  });

  it('JSON texts that parse are refused or read', () => {
    const {cases} = readJson('json-test-suite') as {cases: readonly Record<string, unknown>[]};
    for (const entry of cases) {
      for (const text of Object.values(entry)) {
        if (typeof text !== 'string') continue;
        try {
          validate(JSON.parse(text));
        } catch (error) {
          assert.ok(error instanceof SyntaxError);
        }
      }
    }
  });
});
