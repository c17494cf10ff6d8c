/**
 * Instants of the page's time and places on the axis, for properties and methods.
 */
import {timeOf, type TimelineState} from '../engine/state.js';
import type {EpochMs, Span} from '../time/span.js';
import {zoneOffsetMs} from '../time/zone.js';

/** An instant to its place on the axis, which is a wall clock. */
export const toAxis = (instant: EpochMs, state: TimelineState): EpochMs =>
  timeOf(state).compress(instant + zoneOffsetMs(state.timeZone, instant));

/** A place on the axis to its instant. */
export function fromAxis(place: EpochMs, state: TimelineState): EpochMs {
  const wall = timeOf(state).expand(place);
  return wall - zoneOffsetMs(state.timeZone, wall - zoneOffsetMs(state.timeZone, wall));
}

/** The same for a span that a page gives to `reveal`. @throws TypeError for what is none, RangeError for one that does not go forward. */
export function spanToAxis(span: Partial<Span> | undefined, state: TimelineState): Span {
  const {start, end} = span ?? {};
  if (typeof start !== 'number' || typeof end !== 'number') {
    throw new TypeError('reveal: an id or a span {start, end} in epoch ms is expected');
  }
  if (!(start <= end)) throw new RangeError('reveal: a span has to end after its start');
  return {start: toAxis(start, state), end: toAxis(end, state)};
}

/** Throws a TypeError or RangeError, which names the method, for what is no finite number. */
export function checkFinite(method: string, value: unknown): void {
  if (Number.isFinite(value)) return;
  const Wrong = typeof value === 'number' ? RangeError : TypeError;
  throw new Wrong(`${method}: a finite number is expected, not ${String(value)}`);
}
