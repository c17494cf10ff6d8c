import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import type {NewsEventInput} from '../../src/events/news-event.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex} from '../../src/query/event-index.js';
import {findSteps, readQuery, searchTexts, type Found} from '../../src/query/find.js';
import {foldFor} from '../../src/query/search-text.js';

const SEED = {seed: 20231017, numRuns: 200};
const NAUGHTY = '../shared/data/hostile/naughty-strings.json';

const EVENTS: readonly NewsEventInput[] = [
  {id: 'storm', date: '2022-03-01', title: {en: 'Storm in Valmont', fr: 'Tempête à Valmont'}, summary: 'Twelve houses lose their roofs.'},
  {id: 'vote', date: '2021-05-05', title: 'Valmont votes', people: ['Ada Łuk', {en: 'Bo', fr: 'Beau'}], tags: ['élection']},
  {id: 'talks', date: '2023-01-01', title: 'Talks', place: {en: 'Port Aurel'}, sources: [
    {publisher: 'Harbour News', title: 'All at a table', author: 'C. Writer', quote: {exact: 'We agree'}, url: 'https://example.org/never-looked-at'}]},
  {id: 'plain', date: '2020-01-01', title: 'Nothing', body: 'A body is not looked at: Valmont'},
];
const SET = readDocument({lang: 'en', events: EVENTS});
const INDEX = createIndex(SET);

const find = (text: string, locale = 'en', before?: Found, index = INDEX): Found => {
  const texts = searchTexts(index.set, locale);
  return runSteps(findSteps(index, texts, readQuery(text, texts.fold), before));
};
const idsOf = ({rows, index}: Found): string[] => Array.from(rows, row => index.set.idAt(row));

describe('a query', () => {
  it('is words and phrases, each once, without what is part of another', () => {
    const fold = foldFor('en');
    for (const [text, words] of [
      ['', []], ['   ', []], ['""', []], ['a B', ['a', 'b']], ['b a b', ['a', 'b']], ['storm storms', ['storms']],
      ['"Storm in" Valmont', ['storm in', 'valmont']], ['« À table » vite', ['a table', 'vite']], ['“two  words', ['two words']],
      ['say"this one"now', ['now', 'say', 'this one']],
    ] as const) assert.deepEqual(readQuery(text, fold), words, text);
  });
});

describe('a search', () => {
  it('looks at title, summary, people, place, tags and sources in all languages, in time order', () => {
    for (const [text, ids] of [
      ['valmont', ['vote', 'storm']], ['tempete', ['storm']], ['STORM', ['storm']], ['roofs', ['storm']], ['luk', ['vote']],
      ['beau', ['vote']], ['election', ['vote']], ['port aurel', ['talks']], ['harbour', ['talks']], ['"at a table"', ['talks']],
      ['writer', ['talks']], ['agree', ['talks']], ['never-looked-at', []], ['body', []], ['', []], ['https', []],
    ] as const) assert.deepEqual(idsOf(find(text)), ids, text);
  });

  it('wants all words, and a phrase within one text', () => {
    assert.deepEqual(idsOf(find('valmont votes')), ['vote']);
    assert.deepEqual(idsOf(find('valmont table')), []);
    assert.deepEqual(idsOf(find('"votes ada"')), []);
  });

  it('finds Chinese and Japanese within a line of them', () => {
    const index = createIndex(readDocument([{id: 'a', date: '2023', title: '普京抵达北京访问'}, {id: 'b', date: '2022', title: '東京タワー'}]));
    assert.deepEqual(idsOf(find('北京', 'zh', undefined, index)), ['a']);
    assert.deepEqual(idsOf(find('たわー', 'ja', undefined, index)), ['b']);
  });

  const word = fc.constantFrom('val', 'valmont', 'a', 'e', 'storm', 'in', 'vot', 'o', '"all at"', 'z');

  it('does not mind the order of words, and finds what a plain look does', () => {
    fc.assert(fc.property(fc.array(word, {maxLength: 4}), fc.func(fc.integer()), (words, order) => {
      const found = idsOf(find(words.join(' ')));
      const shuffled = [...words].sort((a, b) => order(a, b));
      assert.deepEqual(idsOf(find(shuffled.join(' '))), found);
      const texts = searchTexts(SET, 'en');
      const plain = Array.from({length: INDEX.size}, (_, i) => INDEX.rowAt(i)).filter(row =>
        words.length > 0 && words.every(one => texts.textOf(row).includes(one.replaceAll('"', ''))));
      assert.deepEqual(found, plain.map(row => SET.idAt(row)));
    }), SEED);
  });

  it('that goes on from another finds what it would have found by itself', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z "]{0,8}$/), fc.stringMatching(/^[a-z "]{0,6}$/), (start, more) => {
      const before = find(start);
      assert.deepEqual(idsOf(find(start + more, 'en', before)), idsOf(find(start + more)));
      assert.deepEqual(idsOf(find(start, 'en', find(start + more))), idsOf(before));
    }), SEED);
  });

  it('that goes on only looks at what was found', () => {
    const texts = searchTexts(SET, 'en');
    const before = find('valm');
    const asked: number[] = [];
    const {testFor} = texts;
    texts.testFor = words => {
      const test = testFor.call(texts, words);
      return row => {
        asked.push(row);
        return test(row);
      };
    };
    find('valmont', 'en', before);
    assert.equal(asked.length, 2);
    find('talks', 'en', before);
    assert.equal(asked.length, 6);
    Reflect.deleteProperty(texts, 'testFor');
  });

  it('takes records that are none', () => {
    const odd = {date: '2022', title: 'odd', people: [5, null, ['deep'], {en: 7, fr: 'jour'}], place: [], tags: 'alone', summary: 3,
      sources: [null, 'x', {publisher: {en: ['list']}, quote: 'text'}, {quote: {exact: {a: 'said'}}}]};
    const index = createIndex(readDocument([odd]));
    assert.deepEqual(['odd', 'jour', 'alone', 'said', 'deep', 'list', '7'].map(text => find(text, 'en', undefined, index).rows.length),
      [1, 1, 1, 1, 0, 0, 0]);
  });

  it('finds hostile strings by themselves', {skip: !existsSync(NAUGHTY)}, () => {
    const {strings} = JSON.parse(readFileSync(NAUGHTY, 'utf8')) as {strings: string[]};
    const events = strings.map((title, i) => ({id: String(i), date: '2022', title: `x ${title}`}));
    const index = createIndex(readDocument(events));
    const texts = searchTexts(index.set, 'en');
    strings.forEach((text, i) => {
      const words = readQuery(text, texts.fold);
      const found = find(text, 'en', undefined, index);
      const row = index.set.indexOf(String(i));
      if (words.length > 0 && text.length < 250 && !/["“”„«»]/.test(text)) assert.ok(found.rows.includes(row), text);
    });
  });
});
