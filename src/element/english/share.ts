/**
 * The texts of the control that copies a link, in English.
 */

/** Texts of the control that copies a link. */
export const SHARE = {
  share: 'Copy link to this view',
  copied: 'Link copied',
  address: 'Link to this view, to be copied',
};
