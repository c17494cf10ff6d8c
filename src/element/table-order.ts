/**
 * Orders of the table: by any of its columns, up or down, worked out in steps. What a column does not tell stands last
 * either way; among equals the earlier is first.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';
import type {TimelineState} from '../engine/state.js';
import {STATUSES} from '../events/news-event.js';
import {mergeSteps} from '../query/merge-sort.js';
import {cached} from '../time/intl-dates.js';
import type {RowOrder} from './rows-view.js';
import type {Words} from './words.js';

/** The columns, in their order. */
export const COLUMNS = ['date', 'title', 'lane', 'status', 'sources'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the rows are sorted by. */
export interface Sorting {
  readonly column: Column;
  readonly isDown: boolean;
}

/** Titles and publishers read between two pauses: a record may have to be made for each. */
const READ_SIZE = 256;

/** By time, which is known already. */
export function timeOrder({index}: TimelineState, isDown: boolean): RowOrder {
  const {size} = index;
  const mirror = (place: number): number => (isDown ? size - 1 - place : place);
  return {
    size,
    rowAt: place => index.rowAt(mirror(place)),
    placeOf: row => {
      const position = index.positionOf(row);
      return position < 0 ? -1 : mirror(position);
    },
  };
}

/** Works out an order. */
export function* orderSteps(state: TimelineState, words: Words, {column, isDown}: Sorting): Steps<RowOrder> {
  if (column === 'date') return timeOrder(state, isDown);
  const positions = column === 'lane' || column === 'status' ? yield* byNumber(state, column, isDown)
    : yield* byText(state, words, column, isDown);
  const {index} = state;
  const places = new Uint32Array(positions.length);
  positions.forEach((position, place) => { places[position] = place; });
  return {
    size: index.size,
    rowAt: place => index.rowAt(positions[place] ?? -1),
    placeOf: row => places[index.positionOf(row)] ?? -1,
  };
}

function* byNumber({set, index}: TimelineState, column: 'lane' | 'status', isDown: boolean): Steps<Uint32Array> {
  const groups: number[][] = [];
  const last = column === 'lane' ? set.info.lanes.length : STATUSES.length;
  for (let position = 0; position < index.size; position++) {
    if (position % STEP_SIZE === 0) yield position / index.size;
    const row = index.rowAt(position);
    const status = column === 'status' ? set.statusAt(row) : undefined;
    const rank = column === 'lane' ? (set.lanes[row] ?? 0) - 1 : status ? STATUSES.indexOf(status) : -1;
    (groups[rank < 0 ? last : isDown ? last - 1 - rank : rank] ??= []).push(position);
  }
  return Uint32Array.from(groups.flat());
}

function* byText({set, index}: TimelineState, words: Words, column: 'title' | 'sources', isDown: boolean): Steps<Uint32Array> {
  const texts: string[] = [];
  for (let position = 0; position < index.size; position++) {
    if (position % READ_SIZE === 0) yield position / index.size / 2;
    const row = index.rowAt(position);
    texts.push(column === 'title' ? words.title(row).text : publishersOf(set.at(row).sources, words)[0] ?? '');
  }
  const {compare} = cached(`c${words.locale}`, () => new Intl.Collator(words.locale, {numeric: true}));
  const sign = isDown ? -1 : 1;
  const steps = mergeSteps(Uint32Array.from(texts.keys()), (a, b) => {
    const [first = '', second = ''] = [texts[a], texts[b]];
    return !first || !second ? +!first - +!second : sign * compare(first, second);
  });
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    yield 0.5 + value / 2;
  }
}

type Sources = ReturnType<TimelineState['set']['at']>['sources'];

/** Who says so, each once: publishers, or else titles. */
export const publishersOf = (sources: Sources, words: Words): string[] =>
  [...new Set(sources.map(({publisher, title}) => words.pick(publisher).text || words.pick(title).text).filter(Boolean))];
