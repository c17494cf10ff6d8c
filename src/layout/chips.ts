/**
 * Chips: events that found no room for a label are counted, nothing is hidden silently.
 */
import type {EventIndex} from '../query/event-index.js';
import type {Cell} from '../query/levels.js';
import {union, type EpochMs, type Span} from '../time/span.js';
import {CHIP_DISTANCE_PX} from './metrics.js';

/** A group of events without labels. */
export interface Chip {
  readonly count: number;
  /** From the first start to the last start of its events. */
  readonly span: Span;
  /** Where it stands; `-Infinity` for events that reach in from before. */
  readonly anchor: EpochMs;
  /** A view after it has nothing of the group: the last start, or the latest end of events that reach in. */
  readonly until: EpochMs;
  /** Index in the set of one of its events, the first. */
  readonly first: number;
  /** Calls `visit` with the index in the set of each of its events, in time order. There may be a million. */
  readonly forEachRow: (visit: (row: number) => void) => void;
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
  const named = new Set(labelled);
  const chips = reaching.map(group => group.filter(position => !named.has(position))).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const until = others.reduce((end, position) => Math.max(end, index.endAt(position)), index.endAt(first));
    const forEachRow: Chip['forEachRow'] = visit => {
      for (const position of [first, ...others]) visit(index.rowAt(position));
    };
    // The end itself is no more of it.
    return {...chipOf(index, 1 + others.length, first, others.at(-1) ?? first, forEachRow), anchor: -Infinity, until: until - 1};
  });
  const firstInCell = cells[0]?.from ?? Infinity;
  const taken = new Set([...labelled, ...reaching.flat()].filter(position => position >= firstInCell));
  // What is taken is little beside what may be in a cell: that is counted, not the rest.
  const inOrder = [...taken].sort((a, b) => a - b);
  const startOf = (position: number): EpochMs => index.startAt(position);
  const groups: {count: number; first: number; last: number; readonly skip: number}[] = [];
  let next = 0;
  for (const {from, to} of cells) {
    let count = to - from;
    const skip = next;
    for (; (inOrder[next] ?? Infinity) < to; next++) if ((inOrder[next] ?? 0) >= from) count--;
    if (count === 0) continue;
    let first = from;
    let last = to - 1;
    while (taken.has(first)) first++;
    while (taken.has(last)) last--;
    const group = groups.at(-1);
    const distance = CHIP_DISTANCE_PX * resolution;
    if (group && startOf(first) - startOf(group.last) < distance && startOf(first) - startOf(group.first) < 2 * distance) {
      group.count += count;
      group.last = last;
    } else {
      groups.push({count, first, last, skip});
    }
  }
  return [...chips, ...groups.map(({count, first, last, skip}) => chipOf(index, count, first, last, visit => {
    let at = skip;
    for (let position = first; position <= last; position++) {
      while ((inOrder[at] ?? Infinity) < position) at++;
      if (inOrder[at] !== position) visit(index.rowAt(position));
    }
  }))];
}

function chipOf(index: EventIndex, count: number, first: number, last: number, forEachRow: Chip['forEachRow']): Chip {
  const start = index.startAt(first);
  const end = index.startAt(last);
  return {count, span: {start, end}, anchor: (start + end) / 2, until: end, first: index.rowAt(first), forEachRow};
}

/** One chip for two neighbours. */
export const mergeChips = (a: Chip, b: Chip): Chip => ({
  count: a.count + b.count,
  span: union(a.span, b.span),
  anchor: (a.anchor + b.anchor) / 2,
  until: Math.max(a.until, b.until),
  first: a.first,
  forEachRow: visit => {
    a.forEachRow(visit);
    b.forEachRow(visit);
  },
});
