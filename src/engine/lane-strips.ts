/**
 * From one plane to a strip for each lane.
 */
import type {EventSet} from '../events/event-set.js';
import type {Text} from '../events/news-event.js';
import {pickText} from '../events/text.js';
import {EventIndex} from '../query/event-index.js';
import type {StripData} from '../layout/strips.js';

/** More distinct values than this are no lanes: the rest shares the last strip. */
const MAX_LANES = 24;

/**
 * Splits a set by a field of its events. `lane` gives the document's lanes in their order; any other field one strip
 * for each of its values in order of first appearance. Empty strips are left out; events without a value come last.
 */
export function splitIntoStrips(set: EventSet, index: EventIndex, laneBy: string, timeZone: string): StripData[] {
  if (laneBy === '' || set.size === 0) return [{index}];
  const groups = new Map<string, number[]>();
  const isLane = laneBy === 'lane';
  if (isLane) {
    const lanes = set.info.lanes.map((lane, i) => ({order: i, ...lane})).sort((a, b) => a.order - b.order);
    for (const {id} of lanes.slice(0, MAX_LANES)) groups.set(id, []);
  }
  const rest: number[] = [];
  for (let item = 0; item < set.size; item++) {
    const value = fieldText(set, item, laneBy);
    if (!isLane && value !== '' && !groups.has(value) && groups.size < MAX_LANES) groups.set(value, []);
    (groups.get(value) ?? rest).push(item);
  }
  groups.set('', rest);
  return [...groups].filter(([, items]) => items.length > 0)
    .map(([id, items]) => ({id, index: new EventIndex(set, timeZone, items)}));
}

function fieldText(set: EventSet, item: number, field: string): string {
  const value = ([set.recordAt(item)[field]].flat()[0] ?? '') as Text | number | boolean | (() => void);
  if (typeof value === 'object') return pickText(value, '').text;
  // What every object has by inheritance is a function.
  return typeof value === 'function' ? '' : String(value).trim();
}
