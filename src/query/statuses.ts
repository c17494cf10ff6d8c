/**
 * Which statuses the events of a set have, for a legend that shows no others.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {STATUSES, type Status} from '../events/news-event.js';

/** Those that occur, the surest first; `''` stands last, for events without one where others have one. In steps. */
export function* statusSteps(set: EventSet): Steps<readonly (Status | '')[]> {
  const all = [...STATUSES, ''] as const;
  const found = new Set<Status | ''>();
  for (let row = 0; row < set.size && set.parts.hasStatus && found.size < all.length; row++) {
    if (row % STEP_SIZE === 0) yield row / set.size;
    if (!set.vacant.has(row)) found.add(set.statusAt(row) ?? '');
  }
  return found.size > 1 || !found.has('') ? all.filter(status => found.has(status)) : [];
}
