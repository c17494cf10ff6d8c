/**
 * Strips: the one plane, or a row for each lane. Every strip has its own index, labels, bars and axis line.
 */
import type {EventIndex} from '../query/event-index.js';
import {BAR_PITCH_PX, BAR_ROWS, type LayoutMetrics} from './metrics.js';

/** What is laid out on one axis line. */
export interface StripData {
  /** Lane id; absent for the one plane and for events without a lane. */
  readonly id?: string;
  readonly index: EventIndex;
  /** With those that a filter keeps from being shown; the same where there is none. */
  readonly all: EventIndex;
}

/** A strip's place from top to bottom, in px. */
export interface StripBox {
  readonly top: number;
  /** The axis line, where dots sit. */
  readonly axis: number;
  readonly bottom: number;
  readonly rows: number;
}

/** Stacks `count` strips, one plane or lanes. */
export function stackStrips(count: number, metrics: LayoutMetrics): StripBox[] {
  const rows = count > 1 ? metrics.laneRows : metrics.planeRows;
  const height = metrics.captionHeightPx + rows * metrics.rowHeightPx + BAR_ROWS * BAR_PITCH_PX + 6;
  // Above lanes, the captions of eras have a line of their own.
  const first = count > 1 ? metrics.captionHeightPx : 0;
  return Array.from({length: count}, (_, i) => {
    const top = first + i * (height + metrics.chipHeightPx);
    return {top, axis: top + height, bottom: top + height + metrics.chipHeightPx, rows};
  });
}
