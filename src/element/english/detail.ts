/**
 * The texts of the details, in English.
 */

/** Texts of the details. */
export const DETAIL = {
  sources: 'Sources',
  archived: 'archived copy',
  quote: '“{text}”',
  role: {primary: 'primary source', report: 'report', agency: 'news agency', commentary: 'commentary'},
};
