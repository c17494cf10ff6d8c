import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openAt} from '../../src/engine/open-at.js';
import {initialState, reduce, type TimelineState} from '../../src/engine/state.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex} from '../../src/query/event-index.js';
import type {Span} from '../../src/time/span.js';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const EVENTS = [
  {id: 'a', title: 'A', date: '2022-01-10'}, {id: 'b', title: 'B', date: '2022-06-01'},
  {id: '2023', title: 'C', date: '2023-01-15'}, {id: 'd', title: 'D', date: {start: '2023-06-01', end: '2023-07-31'}},
];
const index = createIndex(readDocument(EVENTS));
const NOW = day('2022-07-01');
/** 100 days that hold no event. */
const FIRST: Span = {start: day('2022-02-01'), end: day('2022-02-01') + 100 * 864e5};

const placed = (text: string, first = FIRST, now = NOW): readonly [id: string, start: string, days: number] => {
  const view = openAt(text, index, now);
  assert.ok(view, text);
  const {start, end} = view.place(first);
  return [view.item < 0 ? '' : index.set.idAt(view.item), new Date(start).toISOString().slice(0, 10), Math.round((end - start) / 864e5)];
};

describe('open-at', () => {
  for (const [text, ...expected] of [
    ['start', 'a', '2021-12-29', 100],
    ['end', 'd', '2023-05-05', 100],
    ['today', 'b', '2022-05-12', 100],
    ['next', '2023', '2022-11-26', 100],
    ['b', 'b', '2022-03-06', 100],
    ['2023', '2023', '2022-10-20', 100],
    ['2022', 'a', '2022-01-01', 365],
    ['2022-05/2022-08', 'b', '2022-05-01', 123],
    ['2023-06/..', 'd', '2023-06-01', 61],
    ['../2022-03', 'a', '2022-01-10', 81],
    ['2031', 'd', '2031-01-01', 365],
  ] as const) it(`"${text}" begins with ${expected.join(', ')}`, () => { assert.deepEqual(placed(text), expected); });

  for (const text of ['', 'soon', 'End', 'nobody', '2022-13', '../..x', '__proto__']) {
    it(`"${text}" means nothing`, () => { assert.equal(openAt(text, index, NOW), undefined); });
  }

  it('leaves a view that holds all as it is at start and end', () => {
    const all = {start: day('2021-01-01'), end: day('2024-01-01')};
    for (const text of ['start', 'end']) assert.equal(openAt(text, index, NOW)?.place(all), all);
  });

  it('takes the last where nothing is to come, the first where all is', () => {
    assert.equal(placed('next', FIRST, day('2030-01-01'))[0], 'd');
    assert.equal(placed('today', FIRST, day('2030-01-01'))[0], 'd');
    assert.equal(placed('today', FIRST, day('2000-01-01'))[0], 'a');
  });

  it('opens details for an id alone', () => {
    assert.deepEqual(['a', 'next', '2022'].map(text => openAt(text, index, NOW)?.isSelected), [true, false, false]);
  });

  it('places the first view until it is moved, for any width', () => {
    const place = openAt('today', index, day('2030-01-01'))?.place;
    const home = [
      {type: 'data', set: readDocument(EVENTS)}, {type: 'configure', configuration: {placeFirst: place}}, {type: 'resize', widthPx: 800},
    ] as const;
    const state = home.reduce<TimelineState>(reduce, initialState());
    assert.ok(state.atHome);
    assert.ok(Math.abs((state.viewport.start + state.viewport.end) / 2 - day('2030-01-01')) < 1000);
    const moved = reduce(state, {type: 'zoom', factor: 0.5});
    const elsewhere = (): Span => ({start: day('2025-01-01'), end: day('2035-01-01')});
    assert.deepEqual(reduce(state, {type: 'configure', configuration: {placeFirst: elsewhere}}).viewport, elsewhere());
    assert.deepEqual(reduce(moved, {type: 'configure', configuration: {placeFirst: elsewhere}}).viewport, moved.viewport);
  });
});
