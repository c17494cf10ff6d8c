/**
 * Every listener, observer and frame request has an owner that removes it. This is the bag such an owner keeps.
 */

/** Undoes something. Safe to call once. */
export type CleanUp = () => void;

/** A bag of clean-ups, emptied in reverse order by {@link Disposables.dispose}. Can be filled again afterwards. */
export class Disposables {
  #cleanUps: CleanUp[] = [];

  /** Keeps `cleanUp` until the next {@link dispose}. */
  add(cleanUp: CleanUp): void {
    this.#cleanUps.push(cleanUp);
  }

  /** Runs and forgets all clean-ups, the latest first. */
  dispose(): void {
    const cleanUps = this.#cleanUps;
    this.#cleanUps = [];
    for (const cleanUp of cleanUps.reverse()) cleanUp();
  }
}
