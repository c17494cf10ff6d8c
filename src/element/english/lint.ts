/**
 * The texts around what the check of data says, in English. The rules themselves speak English to authors everywhere.
 */

/** Texts of the panel of findings. */
export const LINT = {
  title: 'Findings for authors',
  findings: {one: '{count} finding', other: '{count} findings'},
  none: 'No findings',
  document: 'The document',
  element: 'The element',
  error: 'Error',
  warning: 'Warning',
  info: 'Remark',
  more: {one: 'Show {count} more', other: 'Show {count} more'},
  close: 'Close findings',
};
