/** What holds of the phrases of every language. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {phrasesFor, registerPhrases, neutralPhrases, type DatePhrases} from '../../../src/time/date-phrases.js';
import {PRECISIONS} from '../../../src/time/fuzzy-date.js';
import {PHRASES} from '../../../src/time/phrases/all.js';
import {englishPhrases} from '../../../src/time/phrases/en.js';

const ALL: Readonly<Record<string, DatePhrases>> = PHRASES;
/** The number of a day is for the language that has another word for the first. */
const NAMES = (Object.keys(englishPhrases) as (keyof DatePhrases)[]).sort();

/** Every phrase of a language, said of a text that can be found again. */
const saidOf = (phrases: DatePhrases, words: string): Readonly<Record<string, string | undefined>> => {
  const said: Record<string, string | undefined> = {
    uncertain: phrases.uncertain(words), orEarlier: phrases.orEarlier(words), orLater: phrases.orLater(words),
    oneOf: phrases.oneOf(words), unspecifiedDay: phrases.unspecified?.(words, 'day'),
    unspecifiedMonth: phrases.unspecified?.(words, 'month'), decade: phrases.decade?.(words),
    week: phrases.week?.(7, words), ago: phrases.ago?.(words),
  };
  for (const name of ['about', 'since', 'until', 'endUnknown', 'startUnknown'] as const) {
    for (const precision of PRECISIONS) said[`${name} ${precision}`] = phrases[name](words, precision);
  }
  for (let season = 21; season <= 41; season++) {
    const isNamedByMonths = phrases.season?.(season, words, '') === '';
    if (!isNamedByMonths) said[`season ${season}`] = phrases.season?.(season, words, '');
  }
  return said;
};

describe('phrases', () => {
  it('of ten languages', () => {
    assert.deepEqual(Object.keys(ALL).sort(), ['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'pt', 'ru', 'zh']);
  });

  for (const [language, phrases] of Object.entries(ALL)) {
    it(`${language} has every phrase, and each says what it is about`, () => {
      assert.deepEqual(Object.keys(phrases).filter(name => name !== 'day').sort(), NAMES);
      for (const [name, text] of Object.entries(saidOf(phrases, '2013'))) {
        assert.match(text ?? '', /2013/, name);
        assert.doesNotMatch(text ?? '', /undefined|NaN|\s{2}|^\s|\s$/, name);
      }
    });

    it(`${language} tells apart what is not the same`, () => {
      const {about, uncertain, since, until, endUnknown, startUnknown, orEarlier, orLater, ...rest} = saidOf(phrases, '2013');
      const texts = [uncertain, orEarlier, orLater, rest['about year'], rest['since year'], rest['until year'],
        rest['endUnknown year'], rest['startUnknown year'], rest['decade'], rest['unspecifiedDay'], rest['unspecifiedMonth'],
        ...Array.from({length: 9}, (_, i) => phrases.season?.(33 + i, '2013', '') || `months ${i}`),
        ...[21, 22, 23, 24, 25, 29].map(season => phrases.season?.(season, '2013', '')),
        ...[1, 2, 3, 19, 20, 21].map(ordinal => phrases.century?.(ordinal, '')), phrases.century?.(2, ' BC')];
      assert.equal(new Set(texts).size, texts.length, texts.join(' | '));
      assert.equal([about, since, until, endUnknown, startUnknown].join(''), '');
    });
  }

  it('are found by the tag, then by its language, else there are signs', () => {
    const own: DatePhrases = {...neutralPhrases, about: words => `ungefähr ${words}`};
    registerPhrases('de-AT', own);
    assert.equal(phrasesFor('de-AT'), own);
    assert.equal(phrasesFor('de-AT-u-nu-latn'), own);
    assert.equal(phrasesFor('de-CH'), PHRASES['de']);
    assert.equal(phrasesFor('ar-u-ca-islamic-civil'), PHRASES['ar']);
    assert.equal(phrasesFor('sv'), neutralPhrases);
  });
});
