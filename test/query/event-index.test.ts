import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createIndex, type EventIndex} from '../../src/query/event-index.js';
import type {Span} from '../../src/time/span.js';
import {DAY_MS, DEEP_MS, briefs, setOf, windows, type Brief} from './support/sets.js';

const RUNS = {seed: 20231017, numRuns: 500};

const byTime = (events: readonly Brief[]): Brief[] => [...events].sort((a, b) =>
  (a.start === b.start ? 0 : a.start - b.start) || (b.importance ?? 0.5) - (a.importance ?? 0.5)
  || (a.end === b.end ? 0 : a.end - b.end) || (a.id < b.id ? -1 : 1));
const positions = ({size}: EventIndex): number[] => [...Array(size).keys()];
const idsAt = (index: EventIndex, positions: readonly number[]): string[] =>
  positions.map((position) => index.set.idAt(index.rowAt(position)));
const ids = (events: readonly Brief[]): string[] => events.map(({id}) => id);

/** Positions of what is in a span: what reaches into it, then what starts there. */
const overlapping = (index: EventIndex, span: Span): number[] => [
  ...index.reachingInto(span),
  ...positions(index).slice(index.firstFrom(span.start), index.firstFrom(span.end)),
];

describe('EventIndex', () => {
  it('puts events in order of start, importance, end and id, and knows the place of each', () => {
    fc.assert(fc.property(briefs, (events) => {
      const index = createIndex(setOf(events));
      assert.deepEqual(idsAt(index, positions(index)), ids(byTime(events)));
      for (const position of positions(index)) assert.equal(index.positionOf(index.rowAt(position)), position);
      assert.deepEqual(positions(index).map((position) => index.startAt(position)), byTime(events).map(({start}) => start));
      assert.deepEqual(positions(index).map((position) => index.endAt(position)), byTime(events).map(({end}) => end));
    }), RUNS);
  });

  it('finds what overlaps a span as a plain filter does', () => {
    fc.assert(fc.property(briefs, windows, (events, span) => {
      const index = createIndex(setOf(events));
      const found = overlapping(index, span);
      assert.deepEqual(idsAt(index, found), ids(byTime(events).filter(({start, end}) =>
        start < span.end && end > span.start)));
    }), RUNS);
  });

  it('finds what reaches into a span as a plain filter does', () => {
    fc.assert(fc.property(briefs, windows, (events, span) => {
      const index = createIndex(setOf(events));
      const found = index.reachingInto(span);
      assert.deepEqual(idsAt(index, found), ids(byTime(events).filter(({start, end}) =>
        start < span.start && end > span.start)));
    }), RUNS);
  });

  it('counts what lies before, in and after a span, and all of it once', () => {
    fc.assert(fc.property(briefs, windows, (events, span) => {
      const index = createIndex(setOf(events));
      const before = events.filter(({end}) => end <= span.start);
      assert.equal(index.countBefore(span.start), before.length);
      assert.equal(index.firstFrom(span.end), events.filter(({start}) => start < span.end).length);
      const inView = overlapping(index, span).length;
      assert.equal(index.countBefore(span.start) + inView + index.size - index.firstFrom(span.end), events.length);
      const nearest = index.nearestBefore(span.start);
      assert.equal(index.endAt(nearest), before.length === 0 ? NaN : Math.max(...before.map(({end}) => end)));
    }), RUNS);
  });

  it('includes an event that starts with the span and leaves out one that ends there', () => {
    const index = createIndex(setOf([{id: 'a', start: -DAY_MS, end: 0}, {id: 'b', start: 0, end: 1}, {id: 'c', start: 9, end: 10}]));
    const found = overlapping(index, {start: 0, end: 9});
    assert.deepEqual([idsAt(index, found), index.countBefore(0), index.firstFrom(9)], [['b'], 1, 2]);
  });

  it('finds the most important of a stretch as a plain sort does', () => {
    fc.assert(fc.property(briefs, fc.nat(80), fc.nat(80), fc.nat(12), (events, a, b, count) => {
      const index = createIndex(setOf(events));
      const [from, to] = [Math.min(a, b, index.size), Math.min(Math.max(a, b), index.size)];
      const expected = positions(index).slice(from, to)
        .sort((i, j) => index.weightAt(j) - index.weightAt(i) || i - j).slice(0, count);
      assert.deepEqual(index.mostImportant(from, to, count), expected);
    }), RUNS);
  });

  it('spans from the first finite bound to the last', () => {
    fc.assert(fc.property(briefs, (events) => {
      const bounds = events.flatMap(({start, end}) => [start, end]).filter(Number.isFinite);
      assert.deepEqual(createIndex(setOf(events)).extent,
        bounds.length === 0 ? undefined : {start: Math.min(...bounds), end: Math.max(...bounds)});
    }), RUNS);
    assert.equal(createIndex(setOf([])).extent, undefined);
    assert.equal(createIndex(setOf([{id: 'a', start: -Infinity, end: Infinity}])).extent, undefined);
    assert.deepEqual(createIndex(setOf([{id: 'a', start: -DEEP_MS, end: -DEEP_MS + DAY_MS}, {id: 'b', start: 0, end: 1}])).extent,
      {start: -DEEP_MS, end: 1});
  });

  it('does not show the order of the records', () => {
    const shuffled = briefs.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, {minLength: events.length})));
    fc.assert(fc.property(shuffled, ([events, others]) => {
      const [a, b] = [createIndex(setOf(events)), createIndex(setOf(others))];
      assert.deepEqual(idsAt(a, positions(a)), idsAt(b, positions(b)));
    }), RUNS);
  });

  it('can hold some of the events only', () => {
    const set = setOf([{id: 'a', start: 2, end: 3}, {id: 'b', start: 1, end: 2}, {id: 'c', start: 0, end: 1}]);
    const index = createIndex(set, 'UTC', [0, 2]);
    assert.deepEqual([index.size, idsAt(index, [0, 1]), index.positionOf(0), index.positionOf(1)], [2, ['c', 'a'], 1, -1]);
  });
});

describe('the zone of the axis', () => {
  const HOUR_MS = 36e5;
  const noon = Date.UTC(2023, 9, 17, 12);
  const make = (zone: string, ...events: Omit<Brief, 'id'>[]): [number | undefined, number | undefined][] => {
    const set = setOf(events.map((event, i) => ({id: `e${i}`, ...event})));
    const index = createIndex(set, zone);
    return events.map((_, i) => [index.startAt(index.positionOf(i)), index.endAt(index.positionOf(i))]);
  };

  it('moves instants to its wall clock and calendar days not at all', () => {
    const events = [{start: noon, end: noon + 1, zoned: true}, {start: noon, end: noon + DAY_MS}];
    assert.deepEqual(make('Asia/Shanghai', ...events), [[noon + 8 * HOUR_MS, noon + 8 * HOUR_MS + 1], [noon, noon + DAY_MS]]);
    assert.deepEqual(make('America/New_York', ...events), [[noon - 4 * HOUR_MS, noon - 4 * HOUR_MS + 1], [noon, noon + DAY_MS]]);
    assert.deepEqual(make('UTC', ...events), [[noon, noon + 1], [noon, noon + DAY_MS]]);
  });

  it('moves each end by the offset of its own day', () => {
    const [start, end] = [Date.UTC(2023, 9, 28), Date.UTC(2023, 9, 30)];
    assert.deepEqual(make('Europe/Paris', {start, end, zoned: true}), [[start + 2 * HOUR_MS, end + HOUR_MS]]);
    // The last minute before the clocks go back ends there, not an hour before it began.
    const last = Date.UTC(2023, 9, 29, 1);
    assert.deepEqual(make('Europe/Paris', {start: last - 6e4, end: last, zoned: true}),
      [[last - 6e4 + 2 * HOUR_MS, last + 2 * HOUR_MS]]);
    assert.deepEqual(make('Europe/Paris', {start: last - 6e4, end: last + 6e4, zoned: true}),
      [[last - 6e4 + 2 * HOUR_MS, last - 6e4 + 2 * HOUR_MS]]);
  });

  it('moves the end of what has an open start, and leaves open ends open', () => {
    assert.deepEqual(make('Asia/Shanghai',
      {start: -Infinity, end: noon, zoned: true}, {start: noon, end: Infinity, zoned: true},
      {start: -Infinity, end: Infinity, zoned: true}), [
      [-Infinity, noon + 8 * HOUR_MS], [noon + 8 * HOUR_MS, Infinity], [-Infinity, Infinity],
    ]);
  });

  it('puts events in the order that its wall clock shows', () => {
    const set = setOf([{id: 'instant', start: noon, end: noon + 1, zoned: true}, {id: 'day', start: noon + HOUR_MS, end: noon + DAY_MS}]);
    const order = (zone: string): string[] => {
      const index = createIndex(set, zone);
      return idsAt(index, [0, 1]);
    };
    assert.deepEqual([order('UTC'), order('Asia/Shanghai')], [['instant', 'day'], ['day', 'instant']]);
  });

  it('has no rules beyond the years of Date', () => {
    assert.deepEqual(make('Asia/Shanghai', {start: -DEEP_MS, end: -DEEP_MS + DAY_MS, zoned: true}),
      [[-DEEP_MS, -DEEP_MS + DAY_MS]]);
  });
});
