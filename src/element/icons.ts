/**
 * Icons of the toolbar: strokes on a 16 px grid in the colour of the text. Decoration; the buttons have names.
 */

/** Paths by the text that names them; the style sheet mirrors them in right-to-left pages. */
export const ICONS = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M2 4v8M14 4v8M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2',
  close: 'm4 4 8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10.4 10.4 14 14',
  axis: 'M2 11h12M5 11V6M8 11V3M11 11V8',
  vertical: 'M4 2v12M7 4h7M7 8h5M7 12h7',
  list: 'M3 4h10M3 8h10M3 12h7',
  table: 'M2 3h12v10H2zM2 6.5h12M6.5 3v10',
} as const;
