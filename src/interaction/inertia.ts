/**
 * Momentum after a flick: the speed decays exponentially, so the way to go is known from the start.
 */

import {clamp} from '../base/math.js';

/** Time in which the speed falls to a third. */
const DECAY_MS = 325;
/** Slower than this (px per ms) is no flick. */
const MIN_SPEED = 0.15;
/** Faster than this is a slip of the measuring. */
const MAX_SPEED = 6;

/** The way in px after `elapsedMs`, and the time until the rest is below half a pixel. */
export interface Inertia {
  readonly durationMs: number;
  readonly wayPx: (elapsedMs: number) => number;
}

/** Momentum for a release at `speed` px per ms; `undefined` when it was no flick. */
export function createInertia(speed: number): Inertia | undefined {
  if (!(Math.abs(speed) >= MIN_SPEED)) return undefined;
  const way = clamp(speed, -MAX_SPEED, MAX_SPEED) * DECAY_MS;
  return {
    durationMs: DECAY_MS * Math.log(Math.abs(way) / 0.5),
    wayPx: elapsedMs => way * (1 - Math.exp(-elapsedMs / DECAY_MS)),
  };
}
