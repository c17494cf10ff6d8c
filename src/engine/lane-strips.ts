/**
 * From one plane to a strip for each lane.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import type {Text} from '../events/news-event.js';
import {pickText} from '../events/text.js';
import {axisSteps, indexSteps, type EventIndex} from '../query/event-index.js';
import type {StripData} from '../layout/strips.js';

/** More distinct values than this are no lanes: the rest shares the last strip. */
export const MAX_LANES = 24;

/** A set in time order, as it is drawn. */
export interface Prepared {
  readonly index: EventIndex;
  readonly strips: readonly StripData[];
  /** The field that the strips were made by. */
  readonly laneBy: string;
}

/** Puts a set in order, in steps of some milliseconds. */
export function* prepareSteps(set: EventSet, timeZone: string, laneBy: string): Steps<Prepared> {
  const index = yield* indexSteps(set, yield* axisSteps(set, timeZone));
  return {index, strips: yield* stripSteps(index, laneBy), laneBy};
}

/**
 * Splits a set by a field of its events. `lane` gives the document's lanes in their order; any other field one strip
 * for each of its values in order of first appearance. Empty strips are left out; events without a value come last.
 */
export function* stripSteps(index: EventIndex, laneBy: string): Steps<readonly StripData[]> {
  const {set, axis} = index;
  if (laneBy === '' || index.size === 0) return [{index}];
  const groups = new Map<string, number[]>();
  const isLane = laneBy === 'lane';
  if (isLane) {
    const lanes = set.info.lanes.map((lane, i) => ({order: i, ...lane})).sort((a, b) => a.order - b.order);
    for (const {id} of lanes.slice(0, MAX_LANES)) groups.set(id, []);
  }
  const rest: number[] = [];
  for (let row = 0; row < set.size; row++) {
    if (row % STEP_SIZE === 0) yield row / set.size;
    if (set.vacant.has(row)) continue;
    const value = laneValue(set, row, laneBy);
    if (!isLane && value !== '' && !groups.has(value) && groups.size < MAX_LANES) groups.set(value, []);
    (groups.get(value) ?? rest).push(row);
  }
  groups.set('', rest);
  const strips: StripData[] = [];
  for (const [id, rows] of groups) if (rows.length > 0) strips.push({id, index: yield* indexSteps(set, axis, rows)});
  return strips;
}

/** What an event has in a field, as a text; empty for nothing. */
export function laneValue(set: EventSet, row: number, field: string): string {
  if (field === 'lane') return set.info.lanes[(set.lanes[row] ?? 0) - 1]?.id ?? '';
  const value = ([set.recordAt(row)[field]].flat()[0] ?? '') as Text | number | boolean | (() => void);
  if (typeof value === 'object') return pickText(value, '').text;
  // What every object has by inheritance is a function.
  return typeof value === 'function' ? '' : String(value).trim();
}
