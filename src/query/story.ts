/**
 * Stories: events of which each led to the next (`led-to`). Where ways part, the longest is told, and of equally long ones
 * the one that begins earlier at each step; so an event has one story, and a page can say which. Circles are followed once.
 */
import type {EpochMs} from '../time/span.js';
import type {LinkIndex} from './link-index.js';

/** With fewer it is a link, not a story. */
const STORY_LEAST = 3;
/** So many events are looked at in either direction; what comes after is left out. */
const LOOK_MOST = 5000;

/** What follows an event, or what went before. */
type Next = (row: number) => readonly number[];

/** The rows of the story that an event belongs to, in its order; empty where it has none. */
export function storyOf({outgoing, incoming}: LinkIndex, row: number, startOf: (row: number) => EpochMs): readonly number[] {
  const byTime = (rows: number[]): number[] => rows.sort((a, b) => startOf(a) - startOf(b) || a - b);
  const effects: Next = one => byTime(outgoing(one).filter(({kind}) => kind === 'led-to').map(({to}) => to));
  const causes: Next = one => byTime(incoming(one).filter(({kind}) => kind === 'led-to').map(({from}) => from));
  const after = longestFrom(row, effects, new Set());
  const before = longestFrom(row, causes, new Set(after.slice(1)));
  const story = [...before.slice(1).reverse(), ...after];
  return story.length < STORY_LEAST ? [] : story;
}

interface Visit {
  readonly row: number;
  readonly next: readonly number[];
  at: number;
}

/** The longest way from an event, itself first. Without calls within calls: a way may be as long as there are events. */
function longestFrom(first: number, next: Next, without: ReadonlySet<number>): number[] {
  /** How many follow, and the next of them; while an event's way is being looked for, nothing leads back to it. */
  const best = new Map<number, {readonly count: number; readonly to: number}>();
  const met = new Set([first]);
  const visit = (row: number): Visit => ({row, at: 0, next: met.size > LOOK_MOST ? [] : next(row).filter(one => !without.has(one))});
  const way = [visit(first)];
  for (let last = way.at(-1); last; last = way.at(-1)) {
    const to = last.next[last.at++];
    if (to === undefined) {
      best.set(last.row, bestOf(last.next, best));
      way.pop();
    } else if (!met.has(to)) {
      met.add(to);
      way.push(visit(to));
    }
  }
  const rows: number[] = [];
  for (let row = first; row >= 0 && rows.length <= met.size; row = best.get(row)?.to ?? -1) rows.push(row);
  return rows;
}

function bestOf(rows: readonly number[], known: ReadonlyMap<number, {readonly count: number}>): {count: number; to: number} {
  let found = {count: 0, to: -1};
  for (const row of rows) {
    // One whose way is still being looked for is where a circle closes.
    const count = 1 + (known.get(row)?.count ?? -1);
    if (count > found.count) found = {count, to: row};
  }
  return found;
}
