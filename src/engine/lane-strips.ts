/**
 * From one plane to a strip for each lane.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import type {Text} from '../events/news-event.js';
import {pickText} from '../events/text.js';
import {axisSteps, filterSteps, indexSteps, type EventIndex, type RowFilter, type RowTest} from '../query/event-index.js';
import type {StripData} from '../layout/strips.js';

/** More distinct values than this are no lanes: the rest shares the last strip. */
export const MAX_LANES = 24;

/** A set in time order, as it is drawn. */
export interface Prepared {
  /** Every event, and those that are shown: the same without a filter. */
  readonly all: EventIndex;
  readonly index: EventIndex;
  readonly strips: readonly StripData[];
  /** The field that the strips were made by. */
  readonly laneBy: string;
  readonly filter: RowFilter | undefined;
  readonly breaks: Breaker | undefined;
}

/** Shortens the empty stretches of an index. */
export type Breaker = (index: EventIndex) => Steps<EventIndex>;

/** How a set is put in order. */
export type Arrangement = Pick<Prepared, 'laneBy' | 'filter' | 'breaks'>;

/** Puts a set in order, in steps of some milliseconds. */
export function* prepareSteps(set: EventSet, {timeZone, ...how}: Arrangement & {readonly timeZone: string}): Steps<Prepared> {
  const index = yield* indexSteps(set, yield* axisSteps(set, timeZone));
  return yield* arrangeSteps(how.breaks ? yield* how.breaks(index) : index, how);
}

/** Filters events that are in order, and parts them by lanes. */
export function* arrangeSteps(all: EventIndex, {laneBy, filter, breaks}: Arrangement): Steps<Prepared> {
  const test = filter?.(all.set, all.axis.wall ?? all.axis);
  const index = test ? yield* filterSteps(all, test) : all;
  return {all, index, strips: yield* stripSteps(all, index, laneBy, test), laneBy, filter, breaks};
}

/**
 * Splits a set by a field of its events. `lane` gives the document's lanes in their order; any other field one strip
 * for each of its values in order of first appearance. Empty strips are left out, but not those whose events are only
 * filtered away; events without a value come last.
 */
function* stripSteps(all: EventIndex, index: EventIndex, laneBy: string, test: RowTest | undefined): Steps<readonly StripData[]> {
  const {set, axis} = all;
  if (laneBy === '' || all.size === 0) return [{index, all}];
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
  for (const [id, rows] of groups) {
    if (rows.length === 0) continue;
    const whole = yield* indexSteps(set, axis, rows);
    strips.push({id, all: whole, index: test ? yield* filterSteps(whole, test) : whole});
  }
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
