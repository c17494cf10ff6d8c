/**
 * The texts of corrections, in English.
 */

/** Texts of corrections. */
export const CORRECTIONS = {
  corrections: 'Corrections',
  /** The control that opens the list of all. */
  all: 'Corrections ({count})',
  close: 'Close corrections',
  /** The old wording follows, struck through; `end` is only heard, after it. */
  was: 'It said before:',
  end: 'End of what it said before.',
  /** What a correction is about where it is about no single event. */
  document: 'The timeline as a whole',
};
