/**
 * What a turn of the wheel means. The page always scrolls: only Ctrl, ⌘ and a trackpad's pinch (which arrives as
 * Ctrl + wheel) zoom, only sideways movement and Shift pan, and all else is left to the page.
 */

import {clamp} from '../base/math.js';

/** The parts of a `WheelEvent` that count. */
export interface WheelInput {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What to do: zoom by a factor, pan by px, or leave it to the page. */
export type WheelIntent =
  | {readonly type: 'zoom'; readonly factor: number}
  | {readonly type: 'pan'; readonly px: number}
  | {readonly type: 'page'};

const PX_OF_MODE = [1, 16, 400];
/** Doublings per px, made for the small steps of a pinch; at most a quarter, which is a notch of a mouse's wheel. */
const DOUBLINGS_PER_PX = 0.01;
const MAX_DOUBLINGS = 0.25;

/** Reads a wheel event. */
export function readWheel(input: WheelInput): WheelIntent {
  const px = PX_OF_MODE[input.deltaMode] ?? 1;
  const deltaX = input.deltaX * px;
  const deltaY = input.deltaY * px;
  if (input.ctrlKey || input.metaKey) {
    return {type: 'zoom', factor: 2 ** clamp(deltaY * DOUBLINGS_PER_PX, -MAX_DOUBLINGS, MAX_DOUBLINGS)};
  }
  // Some systems turn Shift + wheel into a sideways delta themselves.
  const sideways = input.shiftKey && deltaX === 0 ? deltaY : deltaX;
  if (sideways !== 0 && (input.shiftKey || Math.abs(deltaX) > Math.abs(deltaY))) return {type: 'pan', px: sideways};
  return {type: 'page'};
}
