/**
 * The texts of the overview, in English.
 */

/** Texts of the overview. */
export const OVERVIEW = {
  overview: 'Overview',
  start: 'Start of the view',
  end: 'End of the view',
  view: 'The view',
  range: 'from {from} to {to}',
};
