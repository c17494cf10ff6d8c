/**
 * The texts of what the main file shows, in English.
 */

/** Core texts. */
export const CORE = {
  timeline: 'Timeline',
  toolbar: 'Timeline controls',
  previous: 'Previous event',
  next: 'Next event',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  search: 'Search and filter',
  close: 'Close details',
  retry: 'Try again',
  events: 'Events in time order',
  gathered: 'Events gathered for lack of room',
  lanes: 'Lanes',
  otherLane: 'Other',
  loading: 'Loading…',
  empty: 'No events.',
  failed: 'The timeline could not be loaded.',
  today: 'Today',
  wheelHint: 'Hold Ctrl or ⌘ and turn the wheel to zoom',
  keys: 'Arrow keys move between events, plus and minus zoom, 0 shows all, Enter opens details.',
  status: {confirmed: 'confirmed', reported: 'reported', expected: 'expected',
    disputed: 'disputed', withdrawn: 'withdrawn', unstated: 'not stated'},
  /** From one date to another. */
  range: '{from} to {to}',
  /** The same moment in another zone. */
  inZone: '{when} in {place}',
  before: '{count} before: {when}',
  after: '{count} after: {when}',
  more: {one: '{count} more event, {when}', other: '{count} more events, {when}'},
  showing: {one: 'Showing {when}, {count} event', other: 'Showing {when}, {count} events'},
  leftOut: {one: '{count} record could not be read', other: '{count} records could not be read'},
  place: '{place} of {total}',
  views: 'View',
  axis: 'Axis',
  vertical: 'Vertical',
  list: 'List',
  table: 'Table',
};
