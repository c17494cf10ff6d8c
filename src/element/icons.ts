/**
 * Icons of the toolbar: strokes on a 16 px grid in the colour of the text. Decoration; the buttons have names.
 */
import {svg, type SVGTemplateResult} from 'lit';

const icon = (path: string): SVGTemplateResult =>
  svg`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>`;

/** Icons by what they mean. `previous` and `next` are mirrored by the style sheet in right-to-left pages. */
export const ICONS = {
  previous: icon('M10 3 5 8l5 5'),
  next: icon('m6 3 5 5-5 5'),
  zoomIn: icon('M8 3v10M3 8h10'),
  zoomOut: icon('M3 8h10'),
  fit: icon('M2 4v8M14 4v8M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2'),
  close: icon('m4 4 8 8M12 4l-8 8'),
} as const;
