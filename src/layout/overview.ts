/**
 * The overview's geometry and arithmetic: where the window of the view stands on the scale of all time, and which view
 * a movement of its body or of one of its ends asks for. Px run from the inline start.
 */
import {clamp} from '../base/math.js';
import type {TimeScale} from '../scale/time-scale.js';
import {minDurationAt, type ViewportLimits} from '../scale/viewport.js';
import type {EpochMs, Span} from '../time/span.js';

/** What can be held of the window: its body or one of its ends. */
export type Grip = 'start' | 'view' | 'end';

/** Width of what a finger can hold. */
export const GRIP_PX = 24;
/** No window is drawn narrower. */
const LEAST_PX = 2;

/** Where the window stands, and where it is held. */
export interface Brush {
  /** The frame. */
  readonly from: number;
  readonly to: number;
  /** Outer edges of the two grips, which are `GRIP_PX` wide; the body is what lies between them. */
  readonly left: number;
  readonly right: number;
}

/**
 * The brush of a view on the overview's scale. The grips stand over the ends of the frame where there is room for a
 * body between them; at a narrow window they move apart, and at the edges of the strip inwards, so that each of the
 * three can always be held.
 */
export function brushOf(scale: TimeScale, view: Span): Brush {
  const widthPx = scale.range[1];
  const from = clamp(scale.scale(view.start), 0, widthPx - LEAST_PX);
  const to = clamp(scale.scale(view.end), from + LEAST_PX, widthPx);
  const middle = (from + to) / 2;
  const half = Math.max(1.5 * GRIP_PX, (to - from + GRIP_PX) / 2);
  return {
    from, to,
    left: clamp(middle - half, 0, widthPx - 3 * GRIP_PX),
    right: clamp(middle + half, 3 * GRIP_PX, widthPx),
  };
}

/** A view on the overview, and what bounds it. */
export interface Held {
  /** The scale of the overview. */
  readonly scale: TimeScale;
  /** The view when it was taken hold of. */
  readonly view: Span;
  readonly limits: ViewportLimits;
  /** Width of the view itself. */
  readonly widthPx: number;
}

/**
 * The view after a grip was moved by `ms`, infinite for as far as it goes. The window stays on the overview; what was
 * beyond it may stay there. An end never meets the other, which stays where it is: the shortest view is the engine's
 * own shortest or one px of the overview, so that a slip of the hand does not lose the reader in a millisecond.
 */
export function moveGrip(grip: Grip, ms: number, held: Held): Span {
  const {scale: {domain, resolution}, view} = held;
  const length = view.end - view.start;
  if (grip === 'view') {
    const last = domain.end - length;
    const start = clamp(view.start + ms, Math.min(domain.start, last, view.start), Math.max(domain.start, last, view.start));
    return {start, end: start + length};
  }
  const shortest = (end: EpochMs): number => Math.max(leastAt(end, grip, held), Math.min(length, resolution));
  if (grip === 'start') return {start: moveStart(domain, view, ms, shortest(view.end)), end: view.end};
  // The same seen from the other side of time.
  return {start: view.start, end: -moveStart(mirrored(domain), mirrored(view), -ms, shortest(view.start))};
}

/** The view's new start. An end that is beyond the overview moves from its edge, where it is seen. */
function moveStart(domain: Span, view: Span, ms: number, shortest: number): EpochMs {
  const from = view.end > domain.start ? Math.max(view.start, domain.start) : view.start;
  const last = view.end - shortest;
  return clamp(from + ms, Math.min(domain.start, from, last), last);
}

const mirrored = ({start, end}: Span): Span => ({start: -end, end: -start});

/** The engine's shortest view that has one end there and the other on the grip's side. */
function leastAt(fixed: EpochMs, grip: Grip, {limits, widthPx}: Held): number {
  const least = minDurationAt(fixed, limits, widthPx);
  return Math.max(least, minDurationAt(fixed + (grip === 'start' ? -least : least), limits, widthPx));
}

/** The view with its middle at a place of the overview, as far as the window stays on it. */
export function centreAt(px: number, held: Held): Span {
  const {scale, view} = held;
  return moveGrip('view', scale.invert(px) - (view.start + view.end) / 2, held);
}
