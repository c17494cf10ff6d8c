/**
 * From one plane to a strip for each lane.
 */
import type {EventSet} from '../events/event-set.js';
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
  if (laneBy === 'lane') for (const lane of laneOrder(set)) groups.set(lane, []);
  const rest: number[] = [];
  for (let item = 0; item < set.size; item++) {
    const value = laneBy === 'lane' ? laneAt(set, item) : fieldText(set, item, laneBy);
    let group = value === '' ? rest : groups.get(value);
    if (!group) {
      group = groups.size < MAX_LANES ? [] : rest;
      if (group !== rest) groups.set(value, group);
    }
    group.push(item);
  }
  const strips: StripData[] = [];
  for (const [id, items] of groups) if (items.length > 0) strips.push({id, index: new EventIndex(set, timeZone, items)});
  if (rest.length > 0) strips.push({id: '', index: new EventIndex(set, timeZone, rest)});
  return strips;
}

/** Ids of the document's lanes: by `order` where given, else as they stand. */
const laneOrder = (set: EventSet): string[] =>
  set.info.lanes
    .map(({id, order}, i) => ({id, order: order ?? i}))
    .sort((a, b) => a.order - b.order)
    .map(({id}) => id)
    .slice(0, MAX_LANES);

const laneAt = (set: EventSet, item: number): string => set.info.lanes[(set.lanes[item] ?? 0) - 1]?.id ?? '';

function fieldText(set: EventSet, item: number, field: string): string {
  const value = set.recordAt(item)[field];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (typeof first === 'number' || typeof first === 'boolean') return String(first);
  return typeof first === 'object' && first !== null ? pickText(first as Record<string, string>, '').text : '';
}
