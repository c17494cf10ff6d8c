/**
 * The texts of what is new or has changed, in English.
 */

/** Texts of what is new or has changed. */
export const NEWS = {
  /** Marks at events. */
  new: 'new',
  changed: 'changed',
  /** A button: a press takes all marks away. */
  since: {one: '{count} new or changed since your last visit', other: '{count} new or changed since your last visit'},
  seen: 'Mark all as seen',
  /** Heading of the history in the details. */
  history: 'What was known when',
};
