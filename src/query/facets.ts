/**
 * What a set can be filtered by: its lanes, tags and statuses, and how many events have each.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {STATUSES, type Status} from '../events/news-event.js';
import {tagsOf} from './filter.js';

/** A value and how many events have it. */
export interface Facet<T extends string = string> {
  readonly value: T;
  readonly count: number;
}

/** Values that occur; `''` counts those without one, where others have one. */
export interface Facets {
  /** Ids, in the order of the document. */
  readonly lanes: readonly Facet[];
  /** The most frequent first. */
  readonly tags: readonly Facet[];
  /** In the order of how sure they are. */
  readonly statuses: readonly Facet<Status | ''>[];
}

/** Counts, in steps. */
export function* facetSteps(set: EventSet): Steps<Facets> {
  const lanes = new Uint32Array(set.info.lanes.length + 1);
  const statuses = new Map<Status | '', number>();
  const tags = new Map<string, number>();
  for (let row = 0; row < set.size; row++) {
    if (row % STEP_SIZE === 0) yield row / set.size;
    if (set.vacant.has(row)) continue;
    const lane = set.lanes[row] ?? 0;
    lanes[lane] = (lanes[lane] ?? 0) + 1;
    const status = set.statusAt(row) ?? '';
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    for (const tag of new Set(tagsOf(set.recordAt(row)))) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const known = [...set.info.lanes.map(({id}, i) => ({value: id, count: lanes[i + 1] ?? 0})), {value: '', count: lanes[0] ?? 0}];
  const sure = ([...STATUSES, ''] as const).map(value => ({value, count: statuses.get(value) ?? 0}));
  return {
    lanes: choices(known),
    statuses: choices(sure),
    tags: [...tags].map(([value, count]) => ({value, count}))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}

/** Those that occur, where there is more than one to choose from. */
const choices = <T extends string>(facets: readonly Facet<T>[]): readonly Facet<T>[] => {
  const found = facets.filter(({count}) => count > 0);
  return found.length > 1 ? found : [];
};
