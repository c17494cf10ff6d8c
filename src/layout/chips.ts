/**
 * Chips: events that found no room for a label are counted, nothing is hidden silently.
 */
import type {EventIndex} from '../query/event-index.js';
import type {Cell} from '../query/levels.js';
import type {EpochMs, Span} from '../time/span.js';
import {CHIP_DISTANCE_PX} from './metrics.js';

/** A group of events without labels. */
export interface Chip {
  readonly count: number;
  /** From the first start to the last start (or end, where they all start at once) of its events. */
  readonly span: Span;
  /** Where it stands; `-Infinity` for events that reach in from before. */
  readonly anchor: EpochMs;
  /** A view after it has nothing of the group: the last start, or the latest end of events that reach in. */
  readonly until: EpochMs;
  /** Index in the set of one of its events, the first. */
  readonly first: number;
}

/**
 * Gathers the unlabelled events of `cells`, merging neighbours that are close at `resolution`, and of each group of
 * `reaching`: events that began before the view, in time order.
 */
export function gatherChips(
  index: EventIndex,
  cells: readonly Cell[],
  reaching: readonly (readonly number[])[],
  labelled: readonly number[],
  resolution: number,
): Chip[] {
  const chips: Chip[] = [];
  const named = new Set(labelled);
  for (const group of reaching) {
    const unlabelled = group.filter(position => !named.has(position));
    const [earliest, latest] = [unlabelled[0], unlabelled.at(-1)];
    if (earliest === undefined || latest === undefined) continue;
    const until = unlabelled.reduce((end, position) => Math.max(end, index.ends[position] ?? end), -Infinity);
    chips.push({...chipOf(index, unlabelled.length, earliest, latest), anchor: -Infinity, until});
  }
  const taken = new Set([...labelled, ...reaching.flat()]);
  // What is taken is little beside what may be in a cell: that is counted, not the rest.
  const inOrder = [...taken].sort((a, b) => a - b);
  let next = 0;
  let group: {count: number; first: number; last: number} | undefined;
  const flush = (): void => {
    if (group) chips.push(chipOf(index, group.count, group.first, group.last));
    group = undefined;
  };
  for (const {from, to} of cells) {
    let count = to - from;
    for (; (inOrder[next] ?? Infinity) < to; next++) if ((inOrder[next] ?? 0) >= from) count--;
    if (count === 0) continue;
    let first = from;
    let last = to - 1;
    while (taken.has(first)) first++;
    while (taken.has(last)) last--;
    const start = index.starts[first] ?? 0;
    if (group && start - (index.starts[group.last] ?? 0) < CHIP_DISTANCE_PX * resolution
      && start - (index.starts[group.first] ?? 0) < 2 * CHIP_DISTANCE_PX * resolution) {
      group = {count: group.count + count, first: group.first, last};
    } else {
      flush();
      group = {count, first, last};
    }
  }
  flush();
  return chips;
}

function chipOf(index: EventIndex, count: number, first: number, last: number): Chip {
  const start = index.starts[first] ?? 0;
  const lastStart = index.starts[last] ?? 0;
  const firstEnd = index.ends[first] ?? start;
  const span = {start, end: lastStart > start || firstEnd === Infinity ? lastStart : Math.max(start, firstEnd)};
  return {count, span, anchor: (start + lastStart) / 2, until: lastStart, first: index.order[first] ?? 0};
}

/** One chip for two neighbours. */
export const mergeChips = (a: Chip, b: Chip): Chip => ({
  count: a.count + b.count,
  span: {start: a.span.start, end: Math.max(a.span.end, b.span.end)},
  anchor: (a.anchor + b.anchor) / 2,
  until: Math.max(a.until, b.until),
  first: a.first,
});
