/**
 * The laws of the index where it has many blocks: against a plain filter, and against the same made anew.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {EventSet} from '../../src/events/event-set.js';
import {enterIndex, leaveIndex} from '../../src/query/change-index.js';
import {createIndex, sortManyBy, type EventIndex} from '../../src/query/event-index.js';
import {densityOf} from '../../src/query/density.js';
import {sortRows} from '../../src/query/sort.js';
import {DAY_MS, DEEP_MS, setOf, type Brief} from './support/sets.js';

sortManyBy(sortRows);

const RUNS = {seed: 20231017, numRuns: 12};
const SIZE = 3000;

/** Many events by a seed, some long; a few shapes that are known to spoil an index. */
function make(seed: number, shape: number): Brief[] {
  let state = seed + 1;
  const random = (): number => (state = state * 48271 % 2147483647) / 2147483647;
  return Array.from({length: SIZE}, (_, i) => {
    const start = shape === 1 ? 0 : shape === 2 ? Math.floor(random() * 3) * DAY_MS : Math.floor(random() * 900) * DAY_MS;
    const length = shape === 1 ? 1 : random() < 0.1 ? 300 : 1 + Math.floor(random() * 3);
    const brief = {id: `e${i}`, start, end: start + length * DAY_MS, importance: Math.floor(random() * 20) / 20};
    return i === 0 && shape === 3 ? {...brief, start: -DEEP_MS, end: DEEP_MS} : i < 5 && shape === 4 ? {...brief, start: -Infinity} : brief;
  });
}
const shapes = fc.tuple(fc.nat(1e6), fc.nat(4)).map(([seed, shape]) => make(seed, shape));
const instants = fc.integer({min: -10, max: 1300}).map((day) => day * DAY_MS + DAY_MS / 2);

const positions = ({size}: EventIndex): number[] => [...Array(size).keys()];
const rowsOf = (index: EventIndex): number[] => positions(index).map((position) => index.rowAt(position));

describe('an index of many blocks', () => {
  it('answers as a plain filter does', () => {
    fc.assert(fc.property(shapes, fc.array(instants, {minLength: 6, maxLength: 6}), (events, times) => {
      const index = createIndex(setOf(events));
      for (const position of positions(index)) {
        assert.equal(index.positionOf(index.rowAt(position)), position);
        assert.ok(!(index.startAt(position - 1) > index.startAt(position)));
      }
      for (const instant of times) {
        const before = events.filter(({end}) => end <= instant);
        assert.equal(index.firstFrom(instant), events.filter(({start}) => start < instant).length);
        assert.equal(index.countBefore(instant), before.length);
        assert.equal(index.endAt(index.nearestBefore(instant)), before.length === 0 ? NaN : Math.max(...before.map(({end}) => end)));
        const reaching = positions(index).filter((position) => index.startAt(position) < instant && index.endAt(position) > instant);
        assert.deepEqual(index.reachingInto({start: instant, end: Infinity}), reaching);
      }
    }), RUNS);
  });

  it('finds the most important as a plain sort does, of a stretch and of all', () => {
    fc.assert(fc.property(shapes, fc.array(fc.tuple(fc.nat(SIZE), fc.nat(SIZE), fc.nat(12)), {minLength: 10}), (events, stretches) => {
      const index = createIndex(setOf(events));
      for (const [a, b, count] of [...stretches, [0, SIZE, 6] as const, [0, SIZE, 20] as const]) {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const expected = positions(index).slice(from, to).sort((i, j) => index.weightAt(j) - index.weightAt(i) || i - j).slice(0, count);
        assert.deepEqual(index.mostImportant(from, to, count), expected);
      }
    }), RUNS);
  });

  it('is by changes what it is when made anew', () => {
    fc.assert(fc.property(shapes, fc.nat(SIZE), fc.nat(SIZE), fc.nat(1000), (events, a, b, every) => {
      const set = setOf(events);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const gone = events.map((_, row) => row).filter((row) => row >= from && row < to && row % (every + 1) < 2);
      const left = enterIndex(leaveIndex(createIndex(set), set, createIndex(set).axis, gone), set, createIndex(set).axis, []);
      const kept = [...events.keys()].filter((row) => !gone.includes(row));
      assert.deepEqual(rowsOf(left), rowsOf(createIndex(set, 'UTC', kept)));
      const back = enterIndex(leaveIndex(left, set, left.axis, []), set, left.axis, gone);
      assert.deepEqual(rowsOf(back), rowsOf(createIndex(set)));
      assert.equal(back.countBefore(500 * DAY_MS), createIndex(set).countBefore(500 * DAY_MS));
    }), RUNS);
    const set = setOf(make(1, 0));
    const empty = createIndex(set, 'UTC', []);
    assert.deepEqual(rowsOf(enterIndex(leaveIndex(empty, set, empty.axis, []), set, empty.axis, [...Array(SIZE).keys()])), rowsOf(createIndex(set)));
    assert.equal(leaveIndex(createIndex(set), set, empty.axis, [...Array(SIZE).keys()]).length, 0);
    assert.equal(createIndex(EventSet.empty).positionOf(0), -1);
  });

  it('knows how many start when: as a plain count, each event once', () => {
    fc.assert(fc.property(shapes, fc.integer({min: 1, max: 50}), (events, buckets) => {
      const index = createIndex(setOf(events));
      const span = {start: 0, end: 900 * DAY_MS};
      const {totals, counts} = densityOf(index, span, buckets);
      const bucketOf = (start: number): number =>
        Math.min(buckets - 1, Math.max(0, Math.floor((start - span.start) * (buckets / (span.end - span.start)))));
      const expected = Array.from({length: buckets}, (_, bucket) => events.filter(({start}) => bucketOf(start) === bucket).length);
      assert.deepEqual([...totals], expected);
      assert.deepEqual([...counts], expected);
      assert.equal(totals.reduce((sum, count) => sum + count, 0), SIZE);
    }), RUNS);
  });
});
