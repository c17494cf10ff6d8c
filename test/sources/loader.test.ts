import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Loader} from '../../src/sources/loader.js';

/** A server whose answers come when the test says so, and that does not care whether a request was given up. */
function server(): {fetch: typeof fetch; answer: (name: string) => void; aborted: () => string[]} {
  const open = new Map<string, {answer: () => void; signal: AbortSignal | undefined}>();
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);
  return {
    fetch: (input, init) => new Promise((resolve) => {
      const name = nameOf(input as string);
      open.set(name, {answer: () => { resolve(new Response(`"${name}"`)); }, signal: init?.signal ?? undefined});
    }),
    answer: (name) => open.get(name)?.answer(),
    aborted: () => [...open].filter(([, {signal}]) => signal?.aborted).map(([name]) => name),
  };
}

describe('Loader', () => {
  const setUp = (): {loader: Loader; load: (name: string) => Promise<void>; got: unknown[]} & ReturnType<typeof server> => {
    const loader = new Loader();
    const got: unknown[] = [];
    const remote = server();
    const load = (name: string): Promise<void> => loader.load(name, {baseUrl: 'https://news.example/', fetch: remote.fetch},
      (result) => got.push(result.ok ? result.value : result.error.code));
    return {loader, load, got, ...remote};
  };

  it('hands over what came', async () => {
    const {load, got, answer, aborted} = setUp();
    const loading = load('a');
    answer('a');
    await loading;
    assert.deepEqual([got, aborted()], [['a'], []]);
  });

  it('gives up the older request and drops its late answer, in whichever order they come', async () => {
    for (const order of [['a', 'b'], ['b', 'a']]) {
      const {load, got, answer, aborted} = setUp();
      const loads = [load('a'), load('b')];
      assert.deepEqual(aborted(), ['a']);
      for (const name of order) answer(name);
      await Promise.all(loads);
      assert.deepEqual(got, ['b'], order.join(' then '));
    }
  });

  it('says nothing more once it was given up', async () => {
    const {loader, load, got, answer, aborted} = setUp();
    const loading = load('a');
    loader.abort();
    loader.abort();
    answer('a');
    await loading;
    assert.deepEqual([got, aborted()], [[], ['a']]);
  });

  it('can load again after it was given up, and after a failure', async () => {
    const {loader, load, got, answer} = setUp();
    loader.abort();
    await load('https://other.example/x');
    const loading = load('c');
    answer('c');
    await loading;
    assert.deepEqual(got, ['cross-origin', 'c']);
  });
});
