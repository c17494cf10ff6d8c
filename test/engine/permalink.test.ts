import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readLink, readLinkValue, writeLink, writeLinkValue, type LinkState} from '../../src/engine/permalink.js';

const settings = {seed: 20_231_015, numRuns: 2000};
const day = (text: string): number => Date.parse(`${text}T00:00Z`);

/** States as they are written, and read back. */
const WRITTEN: readonly (readonly [state: LinkState, text: string])[] = [
  [{id: 'talks', asOf: '2023-10-16?'}, 'id:talks;asof:2023-10-16?'],
  [{asOf: ''}, 'asof:all'],
  [{}, ''],
  [{id: 'xi-moscow'}, 'xi-moscow'],
  [{id: 'a b&c;d:e,f%g#h'}, 'a%20b%26c%3Bd%3Ae%2Cf%25g%23h'],
  [{id: 'https://example.org/1?a=b'}, 'https%3A//example.org/1?a=b'],
  [{id: 'été'}, '%C3%A9t%C3%A9'],
  [{id: '__proto__'}, '__proto__'],
  [{view: 'list'}, 'view:list'],
  [{id: 'xi-moscow', view: 'list'}, 'id:xi-moscow;view:list'],
  [{id: 'xi-moscow', view: 'list', viewport: {start: day('2022-02-01'), end: day('2023-11-01')}, filter: {lanes: ['a', 'b']}},
    'id:xi-moscow;view:list;from:2022-02;to:2023-10;lanes:a,b'],
  [{filter: {text: 'BRI: ten years', tags: ['x,y'], statuses: ['disputed', ''], from: '2022', to: '2023-10~'}},
    'text:BRI%3A%20ten%20years;tags:x%2Cy;statuses:disputed,;since:2022;until:2023-10~'],
  [{filter: {lanes: ['']}}, 'lanes:'],
];

/** What others may have written. */
const READ: readonly (readonly [text: string, state: LinkState])[] = [
  ['urn:x:1', {id: 'urn:x:1'}],
  ['urn:x;y', {}],
  ['future:1;id:a', {id: 'a'}],
  ['id:a;id:b', {id: 'a'}],
  ['id:;view:list', {view: 'list'}],
  ['%E0%A4%A', {}],
  ['id:%;view:list', {view: 'list'}],
  ['lanes:a,%,b', {filter: {lanes: ['a', 'b']}}],
  ['from:2023;to:2022', {}],
  ['from:2022', {}],
  ['from:2022;to:..', {}],
  ['from:soon;to:later;id:a', {id: 'a'}],
  ['__proto__:x;constructor:y', {}],
  [';;;:::', {}],
  ['a'.repeat(16_385), {}],
];

describe('links', () => {
  for (const [state, text] of WRITTEN) {
    it(`say ${JSON.stringify(state)} as "${text}"`, () => {
      assert.equal(writeLinkValue(state), text);
      assert.deepEqual(readLinkValue(text), state);
    });
  }

  for (const [text, state] of READ) {
    it(`read "${text.slice(0, 40)}" as ${JSON.stringify(state)}`, () => { assert.deepEqual(readLinkValue(text), state); });
  }

  it('leave all other parts of the fragment as they are', () => {
    assert.equal(writeLink('section-2&t2=b:~:text=x', {id: 'a'}), 'section-2&t2=b&timeline=a:~:text=x');
    assert.equal(writeLink('timeline=a&t2=b', {}, 't2='), 'timeline=a');
    assert.deepEqual(readLink('timeline=a&t2=b', 't2='), {id: 'b'});
  });

  it('take any prefix', () => {
    for (const prefix of ['t&=', 'é ', '#', '100%=', '\ud800']) {
      const fragment = writeLink('x', {id: 'a'}, prefix);
      assert.deepEqual(readLink(new URL(`https://x.test/#${fragment}`).hash.slice(1), prefix), {id: 'a'}, prefix);
    }
  });
});

describe('laws of links', () => {
  const text = fc.oneof(fc.string({unit: 'binary', maxLength: 12}), fc.constantFrom('__proto__', ';', ':', ',', '%', '&', ':~:', 'id:a', '%41', 'null'));
  const some = text.filter(Boolean);
  const list = fc.array(text, {minLength: 1, maxLength: 3});
  const days = fc.integer({min: -700_000, max: 700_000}).map(days => days * 864e5);
  const state: fc.Arbitrary<LinkState> = fc.record({
    id: some, view: some,
    viewport: fc.tuple(days, fc.integer({min: 1, max: 3000})).map(([start, length]) => ({start, end: start + length * 864e5})),
    filter: fc.record({text: some, lanes: list, tags: list, statuses: list, from: some, to: some}, {requiredKeys: [], noNullPrototype: true})
      .filter(filter => Object.keys(filter).length > 0),
  }, {requiredKeys: [], noNullPrototype: true});

  it('what is written is read back, in an address too, and written the same again', () => {
    fc.assert(fc.property(state, given => {
      const fragment = writeLink('section-2', given);
      assert.equal(new URL(`https://x.test/#${fragment}`).hash.slice(1), fragment);
      const read = readLink(fragment);
      // Days may be rounded away in years.
      assert.deepEqual({...read, viewport: undefined}, {...given, viewport: undefined});
      assert.equal(read.viewport === undefined, given.viewport === undefined);
      assert.equal(writeLink('section-2', read), fragment);
      assert.equal(writeLink(fragment, {}), 'section-2');
    }), settings);
  });

  it('no text throws or says what is no state, and what is understood is stable', () => {
    const piece = fc.constantFrom('id:', 'view:', ';', ',', 'lanes:', 'from:2022', 'to:', '%', '%41', 'a', '2023-10', 'since:', '&', '\ud800');
    const noise = fc.oneof(fc.string({unit: 'binary'}), fc.array(piece, {maxLength: 12}).map(pieces => pieces.join('')));
    fc.assert(fc.property(noise, noisy => {
      const read = readLinkValue(noisy);
      assert.deepEqual(Object.keys(read).filter(key => !['id', 'view', 'viewport', 'filter'].includes(key)), []);
      const written = writeLinkValue(read);
      assert.equal(writeLinkValue(readLinkValue(written)), written);
    }), settings);
  });

  it('hostile texts are read in no time', () => {
    for (const piece of ['id:', ';', ',', 'lanes:a,', '%25', ':']) {
      const start = performance.now();
      readLinkValue(piece.repeat(16_384 / piece.length));
      readLinkValue(piece.repeat(1e6));
      assert.ok(performance.now() - start < 500, piece);
    }
  });
});
