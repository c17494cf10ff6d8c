import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import type {Quote} from '../../src/events/news-event.js';
import {findQuotesSteps, type Place} from '../../src/query/find-quote.js';

const SEED = {seed: 20231017, numRuns: 300};

const place = (text: string, quote: Quote): Place | undefined => runSteps(findQuotesSteps(text, [quote]))[0];
/** The passage that is found, as it stands in the text. */
const passage = (text: string, exact: string, around: Partial<Quote> = {}): string | undefined => {
  const found = place(text, {exact, ...around});
  return found && text.slice(...found);
};

describe('a quote', () => {
  it('is found however it is set', () => {
    for (const [text, exact, found] of [
      ['The visit was  not\n\tconfirmed.', 'visit was not confirmed', 'visit was  not\n\tconfirmed'],
      ['a « sans limites » b', '«\u00a0sans limites\u202f»', '« sans limites »'],
      ['say “no limits” now', '"no limits"', '“no limits”'],
      ['l\'annonce par Xi', 'l’annonce par Xi', 'l\'annonce par Xi'],
      ['1914–1918', '1914 -- 1918', '1914–1918'],
      ['the coop\u00aderation went', 'cooperation', 'coop\u00aderation'],
      ['zero\u200bwidth\ufeffjoin', 'zerowidthjoin', 'zero\u200bwidth\ufeffjoin'],
      ['e\u0301te\u0301 finit', 'été', 'e\u0301te\u0301'],
      ['été finit', 'e\u0301te\u0301', 'été'],
      ['the ﬁrst oﬃce', 'first office', 'ﬁrst oﬃce'],
      ['la main-d’œuvre', 'main-d\'oeuvre', 'main-d’œuvre'],
      ['wait… what', 'wait... what', 'wait… what'],
      ['習近平\n  訪問莫斯科', '習近平訪問莫斯科', '習近平\n  訪問莫斯科'],
      ['\u1112\u1161\u11ab국', '한국', '\u1112\u1161\u11ab국'],
      ['שלום', 'שלום', 'שלום'],
      ['un \ud83c\uddeb\ud83c\uddf7 deux', '\ud83c\uddeb\ud83c\uddf7', '\ud83c\uddeb\ud83c\uddf7'],
    ] as const) assert.equal(passage(text, exact), found, JSON.stringify([text, exact]));
  });

  it('is not what only looks like it', () => {
    for (const [text, exact] of [
      ['nowhere', 'now here'], ['now here', 'nowhere'], ['visité', 'visite'], ['visite', 'visité'], ['The', 'the'],
      ['한', '하'], ['oﬀ', 'of'], ['anything', ''], ['anything', ' \u00ad'], ['', 'a'], ['abc', 'abcd'], ['abcd', 'abce'],
    ] as const) assert.equal(passage(text, exact), undefined, JSON.stringify([text, exact]));
  });

  it('prefers whole words', () => {
    assert.deepEqual(place('the parts of art', {exact: 'art'}), [13, 16]);
    assert.deepEqual(place('the parts', {exact: 'art'}), [5, 8]);
  });

  it('stands where its surroundings are most alike', () => {
    const text = 'First he said yes, loudly. Then she said yes, softly. At last they said yes.';
    for (const [around, at] of [
      [{}, 14], [{prefix: 'he said '}, 14], [{prefix: 'Then she said'}, 41], [{suffix: ', softly'}, 41],
      [{prefix: 'said', suffix: '.'}, 72], [{prefix: 'nobody told '}, 14], [{prefix: 'quite', suffix: 'else'}, 14],
    ] as const) assert.equal(place(text, {exact: 'yes', ...around})?.[0], at, JSON.stringify(around));
  });

  it('is found at its own place among many, by what stands before or after', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), {minLength: 2, maxLength: 20}), fc.nat(), (names, pick) => {
      const text = names.map(name => `${name} met them again ${name}.`).join(' ');
      const name = names[pick % names.length] as string;
      const at = text.search(new RegExp(`\\b${name} met`)) + name.length + 1;
      for (const around of [{prefix: `${name} `}, {suffix: ` ${name}.`}]) {
        assert.equal(place(text, {exact: 'met them again', ...around})?.[0], at);
      }
    }), SEED);
  });

  it('is found just when its letters stand there, and the passage has them', () => {
    const text = fc.stringMatching(/^[ab.]{0,60}$/);
    fc.assert(fc.property(text, fc.stringMatching(/^[ab.]{1,7}$/), (given, exact) => {
      const found = passage(given, exact);
      assert.equal(found, given.includes(exact) ? exact : undefined);
    }), SEED);
  });

  /** One of the ways to set a sign. */
  const DISGUISES: Readonly<Record<string, readonly string[]>> = {
    ' ': [' ', '\u00a0', '\n   ', '\u2009', ' \u00ad', '\t'], '\'': ['\'', '’', '‘', 'ʼ'], '"': ['"', '“', '”', '«\u202f'],
    '-': ['-', '–', '—', '\u2011'], e: ['e', 'e\u200b', '\u00ade'], 'é': ['é', 'e\u0301'], 'fi': ['fi', 'ﬁ'],
  };
  const signs = fc.array(fc.constantFrom('a', 'e', 'é', 'fi', ' ', '\'', '"', '-', 'x', '7'), {minLength: 1, maxLength: 40});
  const disguised = (given: readonly string[], seeds: readonly number[]): string =>
    given.map((sign, i) => (DISGUISES[sign] ?? [sign])[(seeds[i] ?? 0) % (DISGUISES[sign] ?? [sign]).length] ?? sign).join('');
  const seeds = fc.array(fc.nat(60), {minLength: 40, maxLength: 40});

  it('is found in any disguise of either', () => {
    fc.assert(fc.property(signs, seeds, seeds, fc.nat(), fc.nat(), (given, one, other, a, b) => {
      const [from, to] = [a % given.length, b % given.length].sort((x, y) => x - y) as [number, number];
      const cut = given.slice(from, to + 1);
      // A blank or a dash at either end may belong to what stands beside it.
      if (!cut.some(sign => /[a-zé7"']/.test(sign)) || /^[ -]|[ -]$/.test(cut.join('')) || given[to + 1] === '-' || given[from - 1] === '-') return;
      const text = disguised(given, one);
      const found = place(text, {exact: disguised(cut, other)});
      assert.ok(found);
      const [start, end] = found;
      assert.ok(start >= 0 && start < end && end <= text.length);
      // What was found is found by itself, and is all of what is found in it.
      assert.ok(passage(text.slice(start, end), disguised(cut, other)));
    }), {...SEED, numRuns: 1000});
  });

  it('takes whatever comes', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: 'binary', maxLength: 12}), (text, exact) => {
      const found = place(text, {exact, prefix: exact, suffix: text});
      if (found) assert.ok(found[0] >= 0 && found[0] < found[1] && found[1] <= text.length);
      const own = place(text, {exact: text});
      if (own) assert.ok(own[1] > own[0]);
    }), SEED);
  });

  it('is one of many, each answered in its place', () => {
    const words = Array.from({length: 4000}, (_, i) => `w${(i * 7919) % 4000}`);
    const text = words.join(' ');
    const quotes = words.map((word, i) => ({exact: i % 5 === 4 ? `${word} nowhere` : words.slice(i, i + 4).join(' ')}));
    const found = runSteps(findQuotesSteps(text, quotes));
    for (const [i, {exact}] of quotes.entries()) assert.equal(found[i] && text.slice(...found[i]), i % 5 === 4 ? undefined : exact);
  });

  it('pauses often, also in a text that is all alike', () => {
    const steps = findQuotesSteps('a'.repeat(50_000), [{exact: 'a'.repeat(10), prefix: 'b'}]);
    let [pauses, fraction] = [0, 0];
    for (let step = steps.next(); !step.done; step = steps.next()) {
      assert.ok(step.value >= 0 && step.value <= 1);
      fraction = Math.max(fraction, step.value);
      pauses++;
    }
    assert.ok(pauses > 12, String(pauses));
  });
});
