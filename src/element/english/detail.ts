/**
 * The texts of the details, in English.
 */

/** Texts of the details. */
export const DETAIL = {
  sources: 'Sources',
  archived: 'archived copy',
  /** When a source was read. */
  retrieved: 'retrieved: {date}',
  /** A link to the place in the source where the quote stands. */
  inPlace: 'read it in its place',
  quote: '“{text}”',
  role: {primary: 'primary source', report: 'report', agency: 'news agency', commentary: 'commentary'},
  people: 'People',
  tags: 'Tags',
  filtered: 'Left out by the filter',
  /** A button: the texts in the language that they were written in; `{language}` in the language of the page. */
  original: 'Original in {language}',
  /** Buttons that fetch a medium; where it comes from is told before. */
  show: {image: 'Show image from {host}', video: 'Show video from {host}', audio: 'Show audio from {host}'},
  document: 'Document from {host}',
  noDescription: 'No description was given.',
  notLoaded: 'It could not be loaded.',
  open: 'Open it at {host}',
  license: 'Licence',
};
