/**
 * What only a canvas can tell of fonts and colours.
 */
import {memo} from '../base/memo.js';

/** How far the letters of a font rise above the baseline and fall below it, in px. */
export function ascentReader(): (font: string) => {readonly ascent: number; readonly descent: number} {
  const context = document.createElement('canvas').getContext('2d');
  return memo(font => {
    if (!context) return {ascent: 0, descent: 0};
    context.font = font;
    const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = context.measureText('x');
    return {ascent, descent};
  });
}

/** Any CSS colour as `#rrggbb` and an opacity, for programs that know no other. */
export function colorReader(): (css: string) => {readonly color: string; readonly opacity: number} {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  return memo(css => {
    // A colour that is quite clear has lost its hue on a canvas, but it is one end of a gradient.
    const [, red, green, blue, opacity = '1'] = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/.exec(css) ?? [];
    if (red && green && blue) return {color: hex([red, green, blue].map(Number)), opacity: Number(opacity)};
    if (!context) return {color: '#000000', opacity: 1};
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    return {color: hex([r, g, b]), opacity: Math.round(a / 2.55) / 100};
  });
}

const hex = (parts: readonly number[]): string => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
