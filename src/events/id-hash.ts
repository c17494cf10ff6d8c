/**
 * Two multiplicative hashes of 30 bits in one pass, kept here: an answer of two numbers would be garbage for the collector a
 * million times over. Among a million records two share 60 bits once in two million loads.
 */

/** The hash so far. */
export const hash = {low: 0, high: 0};

/** Begins another. */
export const startHash = (): void => {
  hash.low = hash.high = 0;
};

/** Goes on with a text. */
export const addToHash = (text: string): void => {
  let a = hash.low ^ 0x11c9dc5;
  let b = hash.high ^ text.length;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x1000193);
    b = Math.imul(b, 0x5bd1e995) + a | 0;
  }
  hash.low = (a ^ a >>> 15) >>> 2;
  hash.high = (b ^ b >>> 13) >>> 2;
};
