/**
 * A canvas that is sharp on every screen: its pixels are the device's, its drawing is in CSS px.
 */

import type {Paint} from './view.js';

/** Gives what a picture of a size in CSS px is painted on, or nothing where that cannot be. */
export type BeginPaint = (canvas: HTMLCanvasElement, widthPx: number, heightPx: number, rtl: boolean) => Paint | undefined;

/** Largest side in device pixels that every engine draws. */
const MAX_SIDE = 8192;

/**
 * Empties a canvas at a size in CSS px and gives the context to draw with; mirrored for right-to-left. Paper wants more
 * pixels than the screen has: at least `leastRatio` for each CSS px.
 */
export function beginCanvas(
  canvas: HTMLCanvasElement, widthPx: number, heightPx: number, rtl: boolean, leastRatio = 1,
): CanvasRenderingContext2D | undefined {
  const context = canvas.getContext('2d');
  if (!context || widthPx < 1 || heightPx < 1) return undefined;
  const ratio = Math.min(Math.max(devicePixelRatio, leastRatio), MAX_SIDE / widthPx, MAX_SIDE / heightPx);
  for (const [side, px] of [['width', widthPx], ['height', heightPx]] as const) {
    const pixels = Math.round(px * ratio);
    if (canvas[side] !== pixels) canvas[side] = pixels;
    canvas.style[side] = `${px}px`;
  }
  context.setTransform(rtl ? -ratio : ratio, 0, 0, ratio, rtl ? widthPx * ratio : 0, 0);
  context.clearRect(0, 0, widthPx, heightPx);
  return context;
}
