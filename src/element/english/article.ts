/**
 * The texts of the ties between article and timeline, in English.
 */

/** Texts of the ties between article and timeline. */
export const ARTICLE = {
  /** A button in the details: goes to the sentence in the page that tells of the event. */
  show: 'Show in the text',
  /** Said after it. */
  back: 'Escape leads back here.',
};
