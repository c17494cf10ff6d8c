/** Marks on the rail and names of time beside it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {layoutVertical, type VerticalLayout} from '../../src/layout/vertical.js';
import {gatherEntries} from '../../src/layout/vertical-entries.js';
import {railLabels, railMarks} from '../../src/layout/vertical-rail.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex} from '../../src/query/event-index.js';
import {briefs, DAY_MS, setOf, type Brief} from '../query/support/sets.js';

const METRICS = {linePx: 20, airPx: 14, wordsPx: 20, longestPx: 110, marginPx: 24};
const pictureOf = (events: readonly Brief[], order: 'asc' | 'desc' = 'asc', days = 0.1): VerticalLayout => {
  const index = createIndex(setOf(events));
  return layoutVertical({
    entries: gatherEntries(index, {from: 0, to: index.size}, {wanted: []}), heightOf: () => 60, metrics: METRICS, order,
    resolution: days * DAY_MS, isFullScale: false,
  });
};
const range = (from: number, to: number): Brief => ({id: `${from}/${to}`, start: from * DAY_MS, end: to * DAY_MS});
const day = (at: number): Brief => ({...range(at, at + 1), isDay: true});

describe('marks on the rail', () => {
  it('are dots where short, and bars of their length, beside the rail where others are on it', () => {
    const marks = railMarks(pictureOf([day(0), range(3, 9), range(20, 24)]), false);
    assert.deepEqual(marks.map(({isDot, column, fromPx, toPx}) => [isDot, column, Math.round(toPx - fromPx)]),
      [[true, 0, 11], [false, 0, 60], [false, 0, 40]]);
    assert.deepEqual(railMarks(pictureOf([range(0, 10), day(4), range(6, 12)]), false).map(({column}) => column), [1, 0, 0]);
  });

  it('of bars in one column never overlap, but in the last', () => {
    fc.assert(fc.property(briefs, fc.constantFrom('asc' as const, 'desc' as const), (events, order) => {
      const marks = railMarks(pictureOf(events, order), order === 'desc').filter(({isDot}) => !isDot);
      for (const column of [0, 1, 2]) {
        const bars = marks.filter(mark => mark.column === column).sort((a, b) => a.fromPx - b.fromPx);
        bars.forEach(({fromPx}, i) => { assert.ok(i === 0 || fromPx >= (bars[i - 1]?.toPx ?? 0)); });
      }
    }), {seed: 20231017, numRuns: 200});
  });

  it('with an open end run to where the rail ends, down or up', () => {
    const events = [day(0), range(3, Infinity), day(9)];
    for (const order of ['asc', 'desc'] as const) {
      const picture = pictureOf(events, order);
      const bar = railMarks(picture, order === 'desc').find(({item}) => item.endKind === 'open');
      assert.equal(order === 'asc' ? bar?.toPx : bar?.fromPx, order === 'asc' ? picture.railPx.to : picture.railPx.from);
    }
  });

  it('stay on the rail, also with the margin of an approximate first date', () => {
    const index = createIndex(readDocument([{date: '2014-01~', title: 'About'}, {date: '2014-01-04', title: 'Next'}]));
    const picture = layoutVertical({
      entries: gatherEntries(index, {from: 0, to: index.size}, {wanted: []}), heightOf: () => 60, metrics: METRICS, order: 'asc',
      resolution: 0.02 * DAY_MS, isFullScale: false,
    });
    const bar = railMarks(picture, false).find(({isDot}) => !isDot);
    assert.equal(bar?.fromPx, picture.railPx.from);
  });
});

describe('names beside the rail', () => {
  const names = {
    year: (at: number): string => String(new Date(at).getUTCFullYear()),
    month: (at: number): string => String(new Date(at).getUTCMonth() + 1),
  };
  it('tell years and months where they change', () => {
    const told = railLabels(pictureOf([day(0), day(9), day(40), day(400)]).entries, 20, names).map(({year, month}) => `${year} ${month}`);
    assert.deepEqual(told, ['1970 1', ' 2', '1971 2']);
  });

  it('never stand in one another', () => {
    fc.assert(fc.property(fc.array(fc.integer({min: 0, max: 3000}), {minLength: 1, maxLength: 60}), days => {
      const told = railLabels(pictureOf([...new Set(days)].map(day)).entries, 20, names);
      told.forEach(({px}, i) => {
        const before = told[i - 1];
        if (before) assert.ok(px - before.px >= 20 * ((before.year ? 1 : 0) + (before.month ? 1 : 0)));
      });
    }), {seed: 20231017, numRuns: 200});
  });
});
