/** What has a card and what is counted. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {gatherEntries, MAX_ENTRIES, type VerticalEntry} from '../../src/layout/vertical-entries.js';
import {createIndex} from '../../src/query/event-index.js';
import {DAY_MS, setOf, type Brief} from '../query/support/sets.js';

const SEED = {seed: 20231017, numRuns: 40};

const counted = (entries: readonly VerticalEntry[]): number =>
  entries.reduce((sum, entry) => sum + (entry.kind === 'chip' ? entry.count : 1), 0);

describe('the entries of a stretch', () => {
  it('are all events as long as there are no more than anybody scrolls through', () => {
    const index = createIndex(setOf(Array.from({length: MAX_ENTRIES}, (_, i): Brief => ({id: `e${i}`, start: i, end: i + 1}))));
    const entries = gatherEntries(index, {from: 0, to: index.size}, {wanted: []});
    assert.equal(entries.length, MAX_ENTRIES);
    assert.ok(entries.every(({kind}) => kind === 'card'));
  });

  const starts = fc.oneof(
    fc.constant(() => 0),
    fc.integer({min: 1, max: 9}).map(n => (i: number) => Math.floor(i / 700) * 10 ** n * DAY_MS + i % 7),
    fc.constant((i: number) => i * i * DAY_MS),
    fc.constant((i: number) => i % 50 === 0 ? -Infinity : i * DAY_MS),
  );

  it('have every event on a card or in a chip, however many they are', () => {
    fc.assert(fc.property(starts, fc.integer({min: 601, max: 4000}), fc.nat(), (startOf, size, some) => {
      const events = Array.from({length: size}, (_, i): Brief => ({
        id: `e${i}`, start: startOf(i), end: (Number.isFinite(startOf(i)) ? startOf(i) : 0) + DAY_MS, importance: (i * 7 % 100) / 100,
      }));
      const index = createIndex(setOf(events));
      const stretch = {from: some % 300, to: size - some % 200};
      const wanted = index.rowAt(stretch.from + some % (stretch.to - stretch.from));
      const entries = gatherEntries(index, stretch, {wanted: [wanted]});
      assert.equal(counted(entries), stretch.to - stretch.from);
      assert.ok(entries.length <= MAX_ENTRIES + 8, `${entries.length} entries`);
      assert.ok(entries.some(entry => entry.kind === 'card' && entry.item.item === wanted));
      entries.forEach(({at}, i) => { assert.ok(i === 0 || at >= (entries[i - 1]?.at ?? 0)); });
      for (const entry of entries) if (entry.kind === 'chip') assert.ok(entry.cell.to - entry.cell.from < size || startOf(9) === startOf(99));
    }), SEED);
  });

  it('have more of a cell that nothing parts when asked for', () => {
    const index = createIndex(setOf(Array.from({length: 900}, (_, i): Brief => ({id: `e${i}`, start: 0, end: DAY_MS}))));
    const stretch = {from: 0, to: 900};
    assert.equal(gatherEntries(index, stretch, {wanted: []}).length, 4);
    assert.equal(gatherEntries(index, stretch, {wanted: [], extra: new Map([[0, 100]])}).length, 104);
  });
});
