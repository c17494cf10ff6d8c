/** An axis on which each event stands at the wall clock of its own zone. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changeSet} from '../../src/events/changed-set.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex} from '../../src/query/event-index.js';
import {createItem} from '../../src/layout/item.js';

const at = (text: string): number => Date.parse(text);
const MINUTE = 60_000;

/** Where events stand, by id. */
const places = (events: readonly object[]): Readonly<Record<string, readonly [string, string]>> => {
  const set = readDocument(events);
  const {axis: {starts, ends}} = createIndex(set, 'event');
  const iso = (ms: number | undefined): string => Number.isFinite(ms) ? new Date(ms ?? 0).toISOString().slice(0, 16) : String(ms);
  return Object.fromEntries(events.map((_, row) => [set.idAt(row), [iso(starts[row]), iso(ends[row])]]));
};

describe('time-zone="event"', () => {
  it('its own zone first, else its written offset, else UTC; days stay', () => {
    assert.deepEqual(places([
      {id: 'zone', title: 'a', date: '2023-10-17T01:30Z', timeZone: 'Asia/Shanghai'},
      {id: 'both', title: 'b', date: '2023-10-17T09:30+08:00', timeZone: 'America/New_York'},
      {id: 'offset', title: 'c', date: '2023-10-17T09:30+08:00'},
      {id: 'utc', title: 'd', date: '2023-10-17T01:30Z'},
      {id: 'day', title: 'e', date: '2023-10-17', timeZone: 'Asia/Shanghai'},
      {id: 'local', title: 'f', date: '2023-10-17T09:30', timeZone: 'Asia/Shanghai'},
      {id: 'wrong', title: 'g', date: '2023-10-17T09:30+08:00', timeZone: 'No/Where'},
      {id: 'spaces', title: 'h', date: '2023-10-17T01:30Z', timeZone: ' Asia/Shanghai '},
      {id: 'flight', title: 'i', date: '2023-10-17T23:00+08:00/2023-10-17T21:00-04:00'},
      {id: 'open', title: 'j', date: '2023-10-17T23:00+08:00/..'},
      {id: 'one-of', title: 'k', date: '{2023-10-17T23:00+08:00,2023-10-18}'},
    ]), {
      zone: ['2023-10-17T09:30', '2023-10-17T09:31'],
      both: ['2023-10-16T21:30', '2023-10-16T21:31'],
      offset: ['2023-10-17T09:30', '2023-10-17T09:31'],
      utc: ['2023-10-17T01:30', '2023-10-17T01:31'],
      day: ['2023-10-17T00:00', '2023-10-18T00:00'],
      local: ['2023-10-17T09:30', '2023-10-17T09:31'],
      wrong: ['2023-10-17T09:30', '2023-10-17T09:31'],
      spaces: ['2023-10-17T09:30', '2023-10-17T09:31'],
      flight: ['2023-10-17T23:00', '2023-10-17T23:00'].map((text, i) => i ? '2023-10-17T23:00' : text),
      open: ['2023-10-17T23:00', 'Infinity'],
      'one-of': ['2023-10-17T15:00', '2023-10-19T00:00'],
    });
  });

  it('is what is drawn, and what changes keep', () => {
    const set = readDocument([
      {id: 'a', title: 'a', date: '2023-10-17T09:30+08:00'}, {id: 'b', title: 'b', date: '2023-10-17T10:00+09:00'},
    ]);
    const index = createIndex(set, 'event');
    assert.deepEqual(createItem(index, 0).core, {start: at('2023-10-17T09:30Z'), end: at('2023-10-17T09:31Z')});
    assert.deepEqual([index.rowAt(0), index.rowAt(1)], [0, 1]);
    const changed = changeSet(set, {remove: ['a']});
    const left = createIndex(changed, 'event');
    assert.deepEqual([left.size, left.startAt(0)], [1, at('2023-10-17T10:00Z')]);
  });

  it('moves by the offset of the instant where clocks change', () => {
    const starts = ['2023-03-26T00:59Z', '2023-03-26T01:00Z'].map((date, i) => ({id: String(i), title: 'x', date, timeZone: 'Europe/Paris'}));
    const {axis} = createIndex(readDocument(starts), 'event');
    assert.equal((axis.starts[1] ?? 0) - (axis.starts[0] ?? 0), 61 * MINUTE);
  });
});
