import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readDocument} from '../../src/events/read-document.js';
import {isWide, packBars} from '../../src/layout/bars.js';
import {createItem, type Item} from '../../src/layout/item.js';
import {BAR_ROWS} from '../../src/layout/metrics.js';
import {createIndex, type EventIndex} from '../../src/query/event-index.js';
import {DAY_MS, briefs, setOf} from '../query/support/sets.js';

const itemsOf = (index: EventIndex): Item[] => [...Array(index.size).keys()].map((position) => createItem(index, position));

describe('packBars', () => {
  it('gives dots no row, and lets bars overlap in the last row only, at its resolution and all finer ones', () => {
    fc.assert(fc.property(briefs, fc.constantFrom(1e4, 1e6, 864e4, 1e9, 1e13), (events, resolution) => {
      const items = itemsOf(createIndex(setOf(events)));
      const rows = packBars(items, resolution);
      for (const [i, item] of items.entries()) {
        assert.equal((rows[i] ?? NaN) >= 0, isWide(item, resolution));
        assert.ok((rows[i] ?? NaN) < BAR_ROWS);
      }
      for (let row = 0; row < BAR_ROWS - 1; row++) {
        const inRow = items.filter((_, i) => rows[i] === row).map(({envelope}) => envelope);
        for (const [i, a] of inRow.entries()) {
          for (const b of inRow.slice(i + 1)) assert.ok(a.end <= b.start || b.end <= a.start, 'bars overlap');
        }
      }
    }), {seed: 20231017, numRuns: 400});
  });

  it('puts the earlier nearer to the axis and uses a row again when it is free', () => {
    const index = createIndex(setOf([[0, 10], [5, 20], [10, 30], [12, 40], [13, 50]]
      .map(([start = 0, end = 0], i) => ({id: `e${i}`, start: start * DAY_MS, end: end * DAY_MS}))));
    assert.deepEqual([...packBars(itemsOf(index), 1e6)], [0, 1, 0, 2, 2]);
  });

  it('draws a day as a stretch when it is wide enough, a bar unless a dot is wider', () => {
    const index = createIndex(setOf([{id: 'a', start: 0, end: DAY_MS, isDay: true}, {id: 'b', start: 0, end: 2 * DAY_MS}]));
    const [day, bar] = itemsOf(index);
    assert.ok(day && bar);
    assert.deepEqual([23, 24].map((px) => isWide(day, DAY_MS / px)), [false, true]);
    assert.deepEqual([10, 11].map((px) => isWide(bar, 2 * DAY_MS / px)), [false, true]);
  });

  it('draws a day that may have been weeks before or after as a stretch as wide as that', () => {
    const index = createIndex(readDocument([
      {title: 'Anchor', id: 'a', date: '2022-02-24'}, {title: 'Weeks before', relative: {to: 'a', before: 'P6W', within: 'P3W'}},
    ]));
    const about = itemsOf(index)[0];
    assert.ok(about);
    assert.deepEqual([23, 24].map((px) => isWide(about, 43 * DAY_MS / px)), [false, true]);
  });
});
