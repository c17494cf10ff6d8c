/**
 * Widths of texts in the page's own font, remembered: measuring is dear, and the same titles come back all the time.
 */
import {memo} from '../base/memo.js';

/**
 * Measures texts in one font, both as CSS text, in px. Very long texts are measured by their beginning: nobody needs
 * more than that they are long.
 */
export function createMeasure(font: string, letterSpacing = ''): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) {
    context.font = font;
    // "normal" is no spacing for a canvas, which then keeps its own: none.
    context.letterSpacing = letterSpacing;
  }
  return memo(text => context?.measureText(text.slice(0, 200)).width ?? 0);
}
