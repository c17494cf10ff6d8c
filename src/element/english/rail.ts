/**
 * The texts of the vertical view, in English.
 */

/** Texts of the vertical view. */
export const RAIL = {
  /** After a stretch in which nothing happens; `{length}` as in "8 months". */
  later: '{length} later',
  earlier: '{length} earlier',
  /** The switch that shows empty stretches in their full length. */
  fullScale: 'Full scale',
  fullScaleHint: 'Show empty stretches in their full length',
};
