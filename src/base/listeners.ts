/**
 * Typed subscribe and notify. A listener that throws does not stop the others: the first error is thrown again
 * once all have been told.
 */
import type {CleanUp} from './disposable.js';

/** A set of listeners for values of one type. */
export class Listeners<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Number of listeners; tests use it to find leaks. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Adds `listener` and returns the function that removes it. */
  add(listener: (value: T) => void): CleanUp {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Calls every listener with `value`, in the order of their adding. */
  notify(value: T): void {
    const errors: unknown[] = [];
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
