/**
 * The texts of the list of gathered events, in English.
 */

/** Texts of the list of gathered events. */
export const GROUP = {
  close: 'Close list',
  more: {one: 'Show {count} more', other: 'Show {count} more'},
};
