/**
 * How far an instant is moved to stand at a wall clock: that of the axis's zone, or that of each event's own.
 */
import type {EventSet} from '../events/event-set.js';
import type {EpochMs} from '../time/span.js';
import {createOffsets, isTimeZone} from '../time/zone.js';

/** Offset from UTC in ms at an instant. */
export type OffsetAt = (instant: EpochMs) => number;

/** The offsets of the start and of the end of a row that is an instant. */
export type OffsetsOf = (row: number) => readonly [OffsetAt, OffsetAt];

const none: OffsetAt = () => 0;

/** What moves nothing. */
export const NO_OFFSETS: readonly [OffsetAt, OffsetAt] = [none, none];

/** The same for every row. */
export const always = (offsetAt: OffsetAt): OffsetsOf => {
  const both = [offsetAt, offsetAt] as const;
  return () => both;
};

/** Those of the zone that an event names; else those written in its date; of a set, none. */
export const ownOffsets = (set: EventSet): OffsetsOf => {
  const zones = new Map<string, OffsetsOf>();
  return row => {
    if (set.vacant.has(row)) return NO_OFFSETS;
    const {timeZone} = set.recordAt(row);
    const name = typeof timeZone === 'string' ? timeZone.trim() : '';
    if (name && isTimeZone(name)) {
      const known = zones.get(name) ?? always(createOffsets(name));
      zones.set(name, known);
      return known(row);
    }
    const date = set.dateAt(row);
    if (date.kind === 'set') return NO_OFFSETS;
    const [start, end] = date.kind === 'date' ? [date, date] : [date.start ?? date.end, date.end ?? date.start];
    const written = (one: typeof start): OffsetAt => () => (one?.fields.offsetMinutes ?? 0) * 60_000;
    return [written(start), written(end)];
  };
};
