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
} as const;
