/**
 * One request at a time: a newer one gives up the older, and a late answer of an older one is dropped.
 */
import type {Result} from '../base/result.js';
import {loadJson, type LoadError, type LoadOptions} from './json-source.js';

/** Loads documents one after the other. */
export class Loader {
  #current: AbortController | undefined;

  /** Loads `url` and calls `done`, unless a newer load or {@link abort} came between. */
  async load(
    url: string, options: Omit<LoadOptions, 'signal'>, done: (result: Result<unknown, LoadError>) => void,
  ): Promise<void> {
    this.abort();
    const controller = this.#current = new AbortController();
    const result = await loadJson(url, {...options, signal: controller.signal});
    if (this.#current !== controller) return;
    this.#current = undefined;
    done(result);
  }

  /** Gives up the load that is under way. */
  abort(): void {
    this.#current?.abort();
    this.#current = undefined;
  }
}
