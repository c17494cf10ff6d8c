/**
 * Data that spoil an index: all at one instant, all the same range, one range over all, two instants ten billion years
 * apart, and instants that are none. Of sizes around those where the index works otherwise (a block, a sort by
 * comparison), whole and after changes, what it answers is what a plain filter over all events answers.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readColumns} from '../../src/events/columns-input.js';
import type {EventSet} from '../../src/events/event-set.js';
import {computeLayout} from '../../src/layout/layout.js';
import {densityOf} from '../../src/query/density.js';
import {enterIndex, leaveIndex} from '../../src/query/change-index.js';
import {createIndex, sortManyBy, type EventIndex} from '../../src/query/event-index.js';
import {cellsOf, wholeCells} from '../../src/query/levels.js';
import {sortRows} from '../../src/query/sort.js';
import type {Span} from '../../src/time/span.js';
import {METRICS} from '../layout/support/pictures.js';
import {DAY_MS, DEEP_MS} from './support/sets.js';

sortManyBy(sortRows);

const RUNS = {seed: 20240312, numRuns: 150};
const LANES = 3;
const SIZES = [1, 2, 511, 512, 513, 1022, 1024, 1025, 1999, 2000, 2001, 2600];
const SHAPES = ['all at one instant', 'all the same range', 'one range over all', 'ten billion years apart'] as const;

/** An event as the plain filter knows it. */
interface Plain extends Span {
  readonly row: number;
  readonly weight: number;
  readonly lane: number;
}

/** The set, an index of some of its events, and those events themselves in the order that it must have. */
interface Case {
  readonly name: string;
  readonly set: EventSet;
  readonly index: EventIndex;
  readonly plain: readonly Plain[];
}

const randomOf = (seed: number): ((below: number) => number) => {
  let state = seed + 1;
  return below => Math.floor((state = state * 48271 % 2147483647) / 2147483647 * below);
};

function spansOf(shape: (typeof SHAPES)[number], i: number, random: (below: number) => number): Span {
  const day = random(400) * DAY_MS;
  switch (shape) {
    case 'all at one instant': return {start: 0, end: [0, 0, 1, DAY_MS][random(4)] ?? 0};
    case 'all the same range': return {start: 0, end: 40 * DAY_MS};
    case 'one range over all': return i === 0 ? {start: -500 * DAY_MS, end: 900 * DAY_MS} : {start: day, end: day + random(3) * DAY_MS};
    case 'ten billion years apart': return i % 2 === 0 ? {start: -DEEP_MS, end: -DEEP_MS} : {start: 0, end: 0};
  }
}

/** Columns of such events, a few of them with no instant; then some are taken away, and a part of those put back. */
const cases: fc.Arbitrary<Case> = fc.record({
  shape: fc.constantFrom(...SHAPES), size: fc.constantFrom(...SIZES), seed: fc.nat(1e6), broken: fc.constantFrom(0, 0, 1, 5),
  change: fc.constantFrom('none', 'less', 'back'), few: fc.constantFrom(1, 4),
}).map(({shape, size, seed, broken, change, few}) => {
  const random = randomOf(seed);
  const spans = Array.from({length: size}, (_, i) => spansOf(shape, i, random));
  for (let i = 0; i < broken; i++) spans[random(size)] = i % 2 === 0 ? {start: NaN, end: 0} : {start: 0, end: NaN};
  const importance = Float32Array.from(spans, () => random(few) / few);
  const lane = spans.map(() => random(LANES + 1) - 1);
  const set = readColumns({
    start: Float64Array.from(spans, ({start}) => start), end: Float64Array.from(spans, ({end}) => end), importance, lane,
    lanes: Array.from({length: LANES}, (_, i) => ({id: `l${i}`, label: `L${i}`})), title: i => `T${i}`,
  });
  const all = spans.flatMap(({start, end}, row): Plain[] => Number.isNaN(start + end) ? []
    : [{row, start, end, weight: importance[row] ?? 0, lane: lane[row] ?? 0}]);
  const [from, to] = [random(size), random(size)];
  const isGone = ({row}: Plain): boolean => change !== 'none' && row >= Math.min(from, to) && row <= Math.max(from, to) && row % 7 !== 3;
  const isBack = ({row}: Plain): boolean => change === 'back' && row % 2 === 0;
  const rows = (some: readonly Plain[]): number[] => some.map(({row}) => row);
  let index = createIndex(set);
  // What blocks remember of themselves must not outlive a change.
  densityOf(index, {start: -1, end: 1}, 1);
  if (change !== 'none') index = enterIndex(leaveIndex(index, set, index.axis, rows(all.filter(isGone))), set, index.axis, []);
  if (change === 'back') index = enterIndex(leaveIndex(index, set, index.axis, []), set, index.axis, rows(all.filter(event => isGone(event) && isBack(event))));
  const plain = all.filter(event => !isGone(event) || isBack(event)).sort((a, b) =>
    a.start - b.start || b.weight - a.weight || a.end - b.end || (String(a.row) < String(b.row) ? -1 : 1));
  return {name: `${size}, ${shape}, ${change}`, set, index, plain};
});

/** Instants where such events begin and end, and beside them. */
const instants = fc.oneof(
  fc.constantFrom(0, 1, -1, DAY_MS / 2, DAY_MS, 40 * DAY_MS, -500 * DAY_MS, 900 * DAY_MS, -DEEP_MS, -DEEP_MS + DAY_MS, -DEEP_MS / 2),
  fc.integer({min: -20, max: 420}).map(day => day * DAY_MS),
);
const windows: fc.Arbitrary<Span> = fc.tuple(instants, instants).filter(([a, b]) => a !== b)
  .map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
/** From a few hours a cell to the age of the Earth. */
const levels = fc.integer({min: 20, max: 58});

const at = (index: EventIndex, from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from)}, (_, i) => index.rowAt(from + i));
const rowsOf = (plain: readonly Plain[]): number[] => plain.map(({row}) => row);
const numbers = (a: number, b: number): number => a - b;

describe('degenerate data', () => {
  it('have an order, each event once; what has no instant is refused and has no place', () => {
    fc.assert(fc.property(cases, ({name, set, index, plain}) => {
      assert.equal(index.size, plain.length, name);
      assert.deepEqual(at(index, 0, index.size), rowsOf(plain), name);
      const known = new Set(rowsOf(plain));
      for (let row = 0; row < set.size; row++) assert.equal(index.positionOf(row) >= 0, known.has(row), `${name}: row ${row}`);
      assert.equal(set.skippedCount, [...set.starts].filter((start, row) => Number.isNaN(start + (set.ends[row] ?? 0))).length);
      assert.equal(set.diagnostics.filter(({code}) => code === 'bad-date').length, set.skippedCount);
      const bounds = plain.flatMap(({start, end}) => [start, end]);
      assert.deepEqual(index.extent, bounds.length === 0 ? undefined : {
        start: bounds.reduce((least, bound) => Math.min(least, bound)), end: bounds.reduce((most, bound) => Math.max(most, bound)),
      }, name);
    }), RUNS);
  });

  it('of a range are what a plain filter finds: what reaches into it, what starts in it, what lies before it', () => {
    fc.assert(fc.property(cases, windows, ({name, index, plain}, span) => {
      assert.deepEqual(index.reachingInto(span).map(position => index.rowAt(position)),
        rowsOf(plain.filter(({start, end}) => start < span.start && end > span.start)), name);
      assert.deepEqual(at(index, index.firstFrom(span.start), index.firstFrom(span.end)),
        rowsOf(plain.filter(({start}) => start >= span.start && start < span.end)), name);
      const before = plain.filter(({start, end}) => start < span.start && end <= span.start);
      assert.equal(index.countBefore(span.start), before.length, name);
      const nearest = index.rowAt(index.nearestBefore(span.start));
      assert.equal(plain.find(({row}) => row === nearest)?.end,
        before.length === 0 ? undefined : before.reduce((end, event) => Math.max(end, event.end), -Infinity), name);
    }), RUNS);
  });

  it('are in cells as a plain grouping has them, each cell with its weightiest', () => {
    fc.assert(fc.property(cases, windows, levels, ({name, index, plain}, span, level) => {
      const whole = wholeCells(span, level);
      const width = 16 * 2 ** level;
      const cells = new Map<number, Plain[]>();
      for (const event of plain) {
        if (event.start < whole.start || event.start >= whole.end) continue;
        const start = Math.floor(event.start / width) * width;
        const cell = cells.get(start) ?? [];
        cells.set(start, cell);
        cell.push(event);
      }
      const found = cellsOf(index, level, span);
      assert.deepEqual(found.map(({start, end, from, to}) => [start, end, at(index, from, to)]),
        [...cells].map(([start, events]) => [start, start + width, rowsOf(events)]), name);
      for (const {start, from, to} of found) {
        for (const count of [1, 3, 20]) {
          assert.deepEqual(index.mostImportant(from, to, count).map(position => index.rowAt(position)),
            rowsOf([...cells.get(start) ?? []].sort((a, b) => b.weight - a.weight).slice(0, count)), name);
        }
      }
    }), RUNS);
  });

  it('have a label or are counted in one chip: those of the tile, and no other', () => {
    fc.assert(fc.property(cases, windows, fc.boolean(), ({name, set, index, plain}, viewport, atRest) => {
      const {tile, strips} = computeLayout({
        strips: [{index, all: index}], viewport, widthPx: 768, metrics: METRICS, wanted: [], atRest,
        describe: item => ({date: '', title: set.idAt(item), widthPx: 60}),
      });
      const rows = strips.flatMap(({labels, chips}) => [
        ...labels.map(({item}) => item.item),
        ...chips.flatMap(({count, first, span, forEachRow}) => {
          const own: number[] = [];
          forEachRow(row => { own.push(row); });
          assert.deepEqual([count, first], [own.length, own[0]], name);
          assert.deepEqual(span, {start: set.starts[first], end: set.starts[own.at(-1) ?? -1]}, name);
          return own;
        }),
      ]);
      assert.deepEqual(rows.sort(numbers), rowsOf(plain.filter(({start, end}) =>
        start < tile.end && (end > tile.start || start >= tile.start))).sort(numbers), name);
    }), RUNS);
  });

  it('have the density that a plain count gives, by lane', () => {
    fc.assert(fc.property(cases, windows, fc.constantFrom(1, 2, 3, 40, 300), ({name, index, plain}, span, buckets) => {
      const {counts, totals, laneCount} = densityOf(index, span, buckets);
      const expected = new Uint32Array(buckets * (LANES + 1));
      for (const {start, lane} of plain) {
        const place = Math.floor((start - span.start) * (buckets / (span.end - span.start)));
        const cell = Math.max(0, Math.min(buckets - 1, place)) * (LANES + 1) + lane + 1;
        expected[cell] = (expected[cell] ?? 0) + 1;
      }
      assert.equal(laneCount, LANES);
      assert.deepEqual(counts, expected, name);
      assert.deepEqual([...totals], Array.from({length: buckets}, (_, bucket) =>
        expected.subarray(bucket * (LANES + 1), (bucket + 1) * (LANES + 1)).reduce((sum, count) => sum + count, 0)), name);
    }), RUNS);
  });
});
