/**
 * The texts of the switch of time zones, in English.
 */

/** Texts of the switch of time zones. */
export const ZONES = {
  zone: 'Time zone',
  /** The zone that the reader is in. */
  local: 'Your time ({place})',
  /** Every event by the clocks of where it happened. */
  own: 'Each event’s own',
};
