import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {loadJson, parseJson, type LoadOptions} from '../../src/sources/json-source.js';

const BASE = 'https://news.example/articles/page.html';
type Fetch = typeof fetch;

/** Gives the code of the failure, or the value. */
async function load(url: string, options: Partial<LoadOptions>): Promise<unknown> {
  const result = await loadJson(url, {signal: new AbortController().signal, baseUrl: BASE, ...options});
  return result.ok ? result.value : result.error.code;
}

const answer = (...parts: ConstructorParameters<typeof Response>): Fetch => () => Promise.resolve(new Response(...parts));

/** A request that nobody answers, until it is given up. */
const silence: Fetch = (_, init) => new Promise((_resolve, reject) => {
  const signal = init?.signal;
  const giveUp = (): void => { reject(signal?.reason as Error); };
  if (signal?.aborted) giveUp();
  else signal?.addEventListener('abort', giveUp);
});

/** Notes what was asked for. */
function noted(): {asked: [string, RequestInit | undefined][]; fetch: Fetch} {
  const asked: [string, RequestInit | undefined][] = [];
  return {asked, fetch: (input, init) => {
    asked.push([input as string, init]);
    return answer('{}')(input, init);
  }};
}

describe('loadJson', () => {
  // The signal of a time limit does not keep the process awake.
  let awake: NodeJS.Timeout;
  before(() => { awake = setInterval(() => undefined, 1e6); });
  after(() => { clearInterval(awake); });

  const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
  const html = '\n<!doctype html><title>Not found</title>';
  for (const [name, fetch, expected] of [
    ['a document', answer('{"events": []}'), {events: []}],
    ['a list in several pieces, with a mark of its order of bytes', answer(new Blob([bytes(0xef, 0xbb, 0xbf), '[1, ', '"é"]'])), [1, 'é']],
    ['404', answer('{}', {status: 404}), 'http'],
    ['a broken server', answer('{}', {status: 500}), 'http'],
    ['a page', answer(html), 'html'],
    ['half a document', answer('{"events": ['), 'not-json'],
    ['nothing', answer(null), 'not-json'],
    ['an empty file', answer(''), 'not-json'],
    ['another encoding', answer(bytes(0x22, 0xe9, 0x22)), 'not-utf8'],
    ['half a letter', answer(bytes(0x22, 0xc3)), 'not-utf8'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['a fault that is no error', () => Promise.reject('oops' as unknown as Error), 'network'],
    ['a connection that breaks off', answer(new ReadableStream({pull: (to) => { to.error(new TypeError('gone')); }})), 'network'],
  ] as const) {
    it(`gets ${JSON.stringify(expected)} from ${name}`, async () => assert.deepEqual(await load('a.json', {fetch}), expected));
  }

  it('says what went wrong in a sentence', async () => {
    const result = await loadJson('a.json', {signal: new AbortController().signal, baseUrl: BASE, fetch: answer('', {status: 404})});
    assert.deepEqual(result, {ok: false, error: {code: 'http', message: 'The server answered 404.'}});
  });

  it('gives up after the time limit, also in the middle of an answer', async () => {
    assert.equal(await load('a.json', {fetch: silence, timeoutMs: 1}), 'timeout');
    const halting: Fetch = (_, init) => Promise.resolve(new Response(new ReadableStream({
      start: (to) => {
        to.enqueue(bytes(0x5b));
        init?.signal?.addEventListener('abort', () => { to.error(init.signal?.reason); });
      },
    })));
    assert.equal(await load('a.json', {fetch: halting, timeoutMs: 1}), 'timeout');
  });

  it('is given up by its signal, before and after it began', async () => {
    const controller = new AbortController();
    const loading = load('a.json', {fetch: silence, signal: controller.signal});
    controller.abort();
    assert.equal(await loading, 'aborted');
    assert.equal(await load('a.json', {fetch: silence, signal: controller.signal}), 'aborted');
  });
});

describe('the size limit', () => {
  const MB = 1_000_000;
  const streamed = (chunks: readonly number[]): {fetch: Fetch; read: () => number; isCancelled: () => boolean} => {
    let next = 0;
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (to) => {
        const size = chunks[next++];
        if (size === undefined) to.close();
        else to.enqueue(new Uint8Array(size).fill(0x20));
      },
      cancel: () => { cancelled = true; },
    }, {highWaterMark: 0});
    return {fetch: answer(stream), read: () => next, isCancelled: () => cancelled};
  };

  it('refuses 20 MB and a byte and stops reading there', async () => {
    const {fetch, read, isCancelled} = streamed([...Array.from({length: 20}, () => MB), 1, ...Array.from({length: 50}, () => MB)]);
    assert.equal(await load('a.json', {fetch}), 'too-large');
    assert.deepEqual([read(), isCancelled()], [21, true]);
  });

  it('takes 20 MB', async () => {
    const {fetch} = streamed(Array.from({length: 20}, () => MB));
    assert.equal(await load('a.json', {fetch}), 'not-json');
  });

  it('can be set', async () => {
    const fetch = answer('[1,2,3]');
    assert.deepEqual([await load('a.json', {fetch, maxBytes: 6}), await load('a.json', {fetch: answer('[1,2,3]'), maxBytes: 7})],
      ['too-large', [1, 2, 3]]);
  });
});

describe('the address', () => {
  for (const [url, options, expected, href] of [
    ['a.json', {}, {}, 'https://news.example/articles/a.json'],
    ['/b.json?x=1', {}, {}, 'https://news.example/b.json?x=1'],
    ['https://news.example/c.json', {}, {}, 'https://news.example/c.json'],
    ['https://other.example/a.json', {}, 'cross-origin'],
    ['//other.example/a.json', {}, 'cross-origin'],
    ['http://news.example/a.json', {}, 'cross-origin'],
    ['https://news.example:444/a.json', {}, 'cross-origin'],
    ['https://other.example/a.json', {crossOrigin: 'anonymous'}, {}, 'https://other.example/a.json'],
    ['https://other.example/a.json', {crossOrigin: ''}, {}, 'https://other.example/a.json'],
    ['https://', {}, 'bad-url'],
    ['javascript:alert(1)', {}, 'bad-url'],
    ['data:application/json,[]', {crossOrigin: 'anonymous'}, 'bad-url'],
    ['file:///etc/passwd', {crossOrigin: 'anonymous'}, 'bad-url'],
    ['a.json', {baseUrl: 'about:blank'}, 'bad-url'],
  ] as const) {
    it(`${url} gives ${JSON.stringify(expected)} with ${JSON.stringify(options)}`, async () => {
      const {asked, fetch} = noted();
      assert.deepEqual(await load(url, {fetch, ...options}), expected);
      assert.deepEqual(asked.map(([address]) => address), href === undefined ? [] : [href], 'nothing else is asked');
    });
  }

  it('is asked for with credentials only as the author said', async () => {
    const modes: unknown[] = [];
    for (const crossOrigin of [undefined, 'anonymous', 'use-credentials']) {
      const {asked, fetch} = noted();
      await load('a.json', {fetch, crossOrigin});
      modes.push([asked[0]?.[1]?.mode, asked[0]?.[1]?.credentials]);
    }
    assert.deepEqual(modes, [['same-origin', 'same-origin'], ['cors', 'same-origin'], ['cors', 'include']]);
  });
});

describe('parseJson', () => {
  it('gives a value, or says whether it was a page', () => {
    assert.deepEqual([parseJson('[]'), parseJson(' null ')], [{ok: true, value: []}, {ok: true, value: null}]);
    const code = (text: string): unknown => {
      const result = parseJson(text);
      return result.ok ? 'ok' : result.error.code;
    };
    assert.deepEqual(['', '{', ' <p>', '<?xml?>', 'NaN', '{"a": "<b>"'].map(code),
      ['not-json', 'not-json', 'html', 'html', 'not-json', 'not-json']);
  });
});
