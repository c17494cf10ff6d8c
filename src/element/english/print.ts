/**
 * The texts of what is printed, in English.
 */

/** Texts of what is printed. */
export const PRINT = {
  shown: {
    one: '{count} of {total} events is shown: a filter is on.',
    other: '{count} of {total} events are shown: a filter is on.',
  },
  leftOut: {one: '{count} more event is not printed.', other: '{count} more events are not printed.'},
  media: {image: 'Picture', video: 'Video', audio: 'Sound', document: 'Document'},
};
