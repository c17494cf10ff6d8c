import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Text} from '../../src/events/news-event.js';
import {hasInk, pickText} from '../../src/events/text.js';

const MAP: Text = {de: 'Hallo', fr: 'Salut', 'fr-CA': 'Allô', 'pt-BR': 'Oi', en: 'Hi', 'zh-Hant': '你好'};

const PICKS: readonly (readonly [Text | undefined, string, string | undefined, string, string | undefined])[] = [
  [undefined, 'en', 'fr', '', undefined],
  ['', 'en', 'fr', '', undefined],
  ['Bonjour', 'en', 'fr', 'Bonjour', 'fr'],
  ['Bonjour', 'en', undefined, 'Bonjour', undefined],
  [MAP, 'fr', undefined, 'Salut', 'fr'],
  [MAP, 'FR-ca', undefined, 'Allô', 'fr-CA'],
  [MAP, 'fr-BE', undefined, 'Salut', 'fr'],
  [MAP, 'pt', undefined, 'Oi', 'pt-BR'],
  [MAP, 'pt-PT', undefined, 'Oi', 'pt-BR'],
  [MAP, 'zh-Hant-TW', undefined, '你好', 'zh-Hant'],
  [MAP, 'it', 'de', 'Hallo', 'de'],
  [MAP, 'it', undefined, 'Hi', 'en'],
  [MAP, '', '', 'Hi', 'en'],
  [{it: 'Ciao', es: 'Hola'}, 'ja', undefined, 'Ciao', 'it'],
  [{}, 'en', 'en', '', undefined],
  [MAP, '__proto__', 'constructor', 'Hi', 'en'],
  [JSON.parse('{"__proto__": "x", "en": "Hi"}') as Text, 'fr', undefined, 'Hi', 'en'],
  [{fil: 'Kumusta', en: 'Hi'}, 'fi', undefined, 'Hi', 'en'],
];

describe('pickText', () => {
  for (const [text, locale, fallback, expected, lang] of PICKS) {
    it(`gives ${expected || 'nothing'} of ${JSON.stringify(text)} for ${locale}, ${fallback ?? 'no fallback'}`, () => {
      assert.deepEqual(pickText(text, locale, fallback), lang ? {text: expected, lang} : {text: expected});
    });
  }
});

describe('hasInk', () => {
  for (const text of ['a', ' a', '\u200bé', '日', '😀', '.', '\u0301']) {
    it(`is true of ${JSON.stringify(text)}`, () => assert.equal(hasInk(text), true));
  }
  for (const text of ['', ' ', '\n\t', '\u00a0', '\u200b\u200d', '\ufeff', '\u0000\u0001', '\u202e']) {
    it(`is false of ${JSON.stringify(text)}`, () => assert.equal(hasInk(text), false));
  }
});
