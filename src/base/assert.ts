/**
 * Checks of our own invariants. Data given by users is never checked with these: it gets diagnostics.
 */

/** Throws an `Error` with `message` when `condition` is false: a fault in this code base, not in its input. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
