/**
 * The texts of the table, in English.
 */

/** Texts of the table. */
export const TABLE = {
  date: 'Date',
  edtf: 'Date (EDTF)',
  title: 'Title',
  lane: 'Lane',
  status: 'Status',
  sources: 'Sources',
  copy: 'Copy table',
  copied: {one: '{count} event copied', other: '{count} events copied'},
  failed: 'Copying was not possible.',
  /** Sources beyond those that are named. */
  further: '+ {count}',
};
