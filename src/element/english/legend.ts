/**
 * The texts of the legend of signs, in English.
 */

/** Texts of the legend of signs. */
export const LEGEND = {
  status: 'How sure events are',
};
