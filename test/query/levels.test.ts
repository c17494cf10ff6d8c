import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createIndex} from '../../src/query/event-index.js';
import {CELL_PX, cellsOf, coarsestOf, levelOf, wholeCells} from '../../src/query/levels.js';
import {DAY_MS, DEEP_MS, briefs, setOf, windows} from './support/sets.js';

const RUNS = {seed: 20231017, numRuns: 500};
/** From a hundredth of a millisecond to a million years a pixel. */
const levels = fc.integer({min: -7, max: 55});

describe('levels', () => {
  for (const [resolution, level] of [[1, 0], [1.99, 0], [2, 1], [0.5, -1], [DAY_MS, 26]] as const) {
    it(`${resolution} ms a pixel is level ${level}`, () => assert.equal(levelOf(resolution), level));
  }

  it('ends where the next begins', () => {
    fc.assert(fc.property(levels, (level) => levelOf(coarsestOf(level)) === level + 1), RUNS);
  });

  it('widens a span to whole cells, and no further', () => {
    fc.assert(fc.property(windows, levels, (span, level) => {
      const width = CELL_PX * 2 ** level;
      const whole = wholeCells(span, level);
      assert.ok(whole.start <= span.start && span.end <= whole.end);
      assert.ok(span.start - whole.start < width && whole.end - span.end < width);
      assert.deepEqual([Math.abs(whole.start % width), Math.abs(whole.end % width)], [0, 0]);
      assert.deepEqual(wholeCells(whole, level), whole);
    }), RUNS);
  });
});

describe('cellsOf', () => {
  it('has every event that starts in the span in exactly one cell, and no empty cell', () => {
    fc.assert(fc.property(briefs, windows, fc.integer({min: 20, max: 40}), (events, span, level) => {
      const index = createIndex(setOf(events));
      const cells = cellsOf(index, level, span);
      const seen: number[] = [];
      for (const {start, end, from, to} of cells) {
        assert.ok(from < to, 'an empty cell');
        for (let position = from; position < to; position++) {
          const at = index.startAt(position);
          assert.ok(start <= at && at < end, `${at} in ${start} to ${end}`);
          seen.push(position);
        }
      }
      const whole = wholeCells(span, level);
      const expected = [...Array(index.size).keys()].filter((position) => {
        const at = index.startAt(position);
        return at >= whole.start && at < whole.end;
      });
      assert.deepEqual(seen, expected);
    }), RUNS);
  });

  it('is a fixed grid: what a cell holds does not depend on the span', () => {
    fc.assert(fc.property(briefs, windows, windows, fc.integer({min: 20, max: 34}), (events, a, b, level) => {
      const index = createIndex(setOf(events));
      const inB = new Map(cellsOf(index, level, b).map((cell) => [cell.start, cell]));
      for (const cell of cellsOf(index, level, a)) {
        const same = inB.get(cell.start);
        if (same) assert.deepEqual(cell, same);
      }
    }), RUNS);
  });

  it('does not show the order of the records', () => {
    fc.assert(fc.property(briefs, windows, levels, (events, span, level) => {
      const cells = (list: typeof events): unknown => cellsOf(createIndex(setOf(list)), Math.max(level, 20), span);
      assert.deepEqual(cells([...events].reverse()), cells(events));
    }), RUNS);
  });

  it('ends where doubles are coarser than a cell, with all events of an instant together', () => {
    const events = Array.from({length: 50}, (_, i) => ({id: `e${i}`, start: -DEEP_MS, end: -DEEP_MS + DAY_MS}));
    const index = createIndex(setOf([...events, {id: 'later', start: -DEEP_MS + 65_536, end: 0}]));
    const cells = cellsOf(index, -4, {start: -DEEP_MS - DAY_MS, end: -DEEP_MS + DAY_MS});
    assert.deepEqual(cells.map(({from, to}) => [from, to]), [[0, 50], [50, 51]]);
  });

  it('has no cell for events without a start', () => {
    const index = createIndex(setOf([{id: 'a', start: -Infinity, end: 0}, {id: 'b', start: 1, end: Infinity}]));
    assert.deepEqual(cellsOf(index, 0, {start: -100, end: 100}), [{start: 0, end: 16, from: 1, to: 2}]);
  });
});
