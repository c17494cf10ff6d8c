/**
 * The texts of what is saved, in English.
 */

/** Texts of files and of the control that saves them. */
export const SAVE = {
  save: 'Save as a file',
  formats: {
    png: 'Picture (PNG)', svg: 'Drawing (SVG)', csv: 'Table (CSV)', ics: 'Calendar (ICS)',
    'json-ld': 'Linked data (JSON-LD)', json: 'Data (JSON)',
  },
  saved: '{name} is saved.',
  /** Follows the above, of a calendar. */
  leftOut: {one: '{count} event without a known day is not in it.', other: '{count} events without a known day are not in it.'},
  failed: 'The file could not be made.',
  sources: 'Sources: {names}',
  further: {one: 'and {count} more', other: 'and {count} more'},
  published: 'Published: {date}',
  updated: 'Last changed: {date}',
  license: 'Licence: {license}',
  /** What a picture shows, after its title. */
  shows: {one: 'Timeline with {count} event, {when}.', other: 'Timeline with {count} events, {when}.'},
};
