/**
 * Long work in steps: a generator that yields the fraction done, so that whoever runs it can pause in between. The core
 * knows no clock; how long a stretch of steps may be is the shell's to say.
 */

/** Work that yields how much of it is done (0 to 1) every few milliseconds at most, and returns its result. */
export type Steps<T> = Generator<number, T>;

/** Does all the work at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** How many cheap things are done between two pauses. */
export const STEP_SIZE = 8192;

/** Steps that are part of longer work: what they yield is told as a share of `from` to `to`. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}
