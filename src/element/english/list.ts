/**
 * The texts of the list, in English.
 */

/** Texts of the list. */
export const LIST = {
  /** Heading of the events of which only the end is known. */
  openStart: 'No known start',
};
