import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {foldFor, matchesIn} from '../../src/query/search-text.js';

const SEED = {seed: 20231017, numRuns: 400};
const NAUGHTY = '../shared/data/hostile/naughty-strings.json';
const LOCALES = ['en', 'fr', 'de', 'sv', 'tr', 'ar', 'he', 'ja', 'zh-Hans', 'ru', 'hi', 'th', 'ko', 'el', 'vi'];

/** What a language takes for the same, first and last what it folds to. */
const SAME: readonly (readonly [locale: string, folded: string, ...written: string[]])[] = [
  ['en', 'cafe', 'Café', 'CAFE\u0301', 'café', 'ｃａｆé'],
  ['en', 'walesa', 'Wałęsa'], ['en', 'aland', 'Åland'], ['en', 'kilic', 'Kılıç'], ['en', 'aesop', 'Æsop'],
  ['en', 'a b', 'a\u00a0\n b', 'A  B'], ['en', 'office', 'o\u{fb03}ce', 'of\u00adfice'],
  ['fr', 'l\'onu', 'L’ONU', 'l\'Onu'], ['fr', 'oeuvre', 'Œuvre'], ['fr', 'eleve', 'élève', 'ÉLÈVE'],
  ['de', 'strasse', 'Straße', 'STRASSE', 'STRAẞE'],
  ['sv', 'åäö', 'ÅÄÖ', 'A\u030aA\u0308O\u0308'], ['sv', 'ide', 'idé'],
  ['es', 'ñandu', 'Ñandú'], ['da', 'øl', 'ØL'],
  ['tr', 'ısık', 'ISIK'], ['tr', 'istanbul', 'İSTANBUL', 'istanbul'],
  ['ru', 'елка', 'Ёлка'], ['ru', 'йод', 'ЙОД'], ['el', 'σοφοσ', 'ΣΟΦΌΣ', 'σοφός'],
  ['ar', 'محمد', 'مُحَمَّد', 'محمـــد'], ['ar', 'احمد', 'أحمد', 'إحمد', 'ٱحمد'], ['ar', 'مدرسه', 'مدرسة'],
  ['he', 'שלום', 'שָׁלוֹם'],
  ['ja', 'かたかな123', 'カタカナ１２３', 'ｶﾀｶﾅ123'], ['ja', 'がぎぐ', 'ガギグ', 'ｶﾞｷﾞｸﾞ'], ['ja', 'らーめん', 'ラーメン'],
  ['hi', 'किताब', 'किताब'], ['zh', '北京', '北京'],
];

const DIFFERENT = [
  ['sv', 'å', 'a'], ['sv', 'ö', 'o'], ['es', 'ñ', 'n'], ['tr', 'ı', 'i'], ['ru', 'й', 'и'], ['ja', 'が', 'か'],
  ['hi', 'कि', 'की'], ['th', 'กี', 'กา'], ['da', 'ø', 'o'], ['en', '1', 'l'],
] as const;

describe('fold', () => {
  it('takes for the same what the language does', () => {
    for (const [locale, folded, ...written] of SAME) {
      for (const text of [folded, ...written]) assert.equal(foldFor(locale)(text), folded, `${locale}: ${text}`);
    }
  });

  it('keeps apart what are letters of their own', () => {
    for (const [locale, a, b] of DIFFERENT) assert.notEqual(foldFor(locale)(a), foldFor(locale)(b), `${locale}: ${a} ${b}`);
  });

  it('finds a syllable of Hangul that is being written', () => {
    const fold = foldFor('ko');
    assert.ok(fold('한국').startsWith(fold('하')));
    assert.ok(fold('한국').startsWith(fold('ㅎ')));
    assert.equal(fold('한'), fold('\u1112\u1161\u11ab'));
  });

  const text = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), fc.string({unit: 'binary-ascii'}),
    fc.string({unit: fc.constantFrom(...'aåÅeßıİIσς ﾞカｶกـ´', ...'\u0301\u0308\u0e33\u0eb3\u200d\u1112\u1161')}));

  it('twice is once, and the map says the same', () => {
    fc.assert(fc.property(text, fc.constantFrom(...LOCALES), (given, locale) => {
      const fold = foldFor(locale);
      const folded = fold(given);
      assert.equal(fold(folded), folded);
      const {text: mapped, starts, ends} = fold.map(given);
      assert.equal(mapped, folded);
      assert.deepEqual([starts.length, ends.length], [mapped.length, mapped.length]);
    }), SEED);
  });

  it('does not mind case', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...'abcéÉàïÖñçŒœæ źž')}), (given) => {
      const fold = foldFor('en');
      assert.equal(fold(given.toUpperCase()), fold(given));
    }), SEED);
  });

  it('leads back to where a text stands', () => {
    const marked = (original: string, words: string[], locale = 'en'): string[] =>
      matchesIn(original, words.map(foldFor(locale)), foldFor(locale)).map(([from, to]) => original.slice(from, to));
    assert.deepEqual(marked('Un café, deux CAFE\u0301S', ['cafe']), ['café', 'CAFE\u0301']);
    assert.deepEqual(marked('die große Straße', ['ss', 'strasse'], 'de'), ['ß', 'Straße']);
    assert.deepEqual(marked('o\u{fb03}ce', ['f']), ['\u{fb03}']);
    assert.deepEqual(marked('banana', ['ana', 'nan']), ['anana']);
    assert.deepEqual(marked('𝒜lpha', ['alp']), ['𝒜lp']);
    assert.deepEqual(marked('nothing', []), []);
    assert.deepEqual(marked('nothing', ['']), []);
  });

  it('every match folds to something that has the word', () => {
    fc.assert(fc.property(text, text, fc.constantFrom(...LOCALES), (before, word, locale) => {
      const fold = foldFor(locale);
      const wanted = fold(word).trim();
      const whole = `${before} ${word}`;
      for (const [from, to] of matchesIn(whole, [wanted], fold)) {
        assert.ok(from < to);
        assert.ok(fold.map(whole.slice(from, to)).text.includes(wanted));
      }
    }), SEED);
  });

  it('takes hostile strings in short time', {skip: !existsSync(NAUGHTY)}, () => {
    const {strings} = JSON.parse(readFileSync(NAUGHTY, 'utf8')) as {strings: string[]};
    for (const locale of LOCALES) {
      const fold = foldFor(locale);
      for (const one of strings) {
        const folded = fold(one);
        assert.equal(fold(folded), folded, one);
        assert.equal(fold.map(one).text, folded);
        matchesIn(one, [folded, 'a'], fold);
      }
    }
    const zalgo = `a${'\u0301\u0308\u0323'.repeat(20_000)}`;
    assert.equal(foldFor('sv')(zalgo), 'a');
  });
});
