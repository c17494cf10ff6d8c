import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readColumns} from '../../src/events/columns-input.js';
import {EventSet} from '../../src/events/event-set.js';
import {readDocument} from '../../src/events/read-document.js';
import {createItem} from '../../src/layout/item.js';
import {createIndex} from '../../src/query/event-index.js';

/** The same set, which does not see at a glance that a date is plain. */
const slow = (set: EventSet): EventSet => new EventSet({...set.parts, plainAt: () => undefined});

const assertSame = (set: EventSet, timeZone: string): void => {
  const [index, other] = [createIndex(set, timeZone), createIndex(slow(set), timeZone)];
  for (let position = 0; position < index.size; position++) {
    assert.deepEqual(createItem(index, position), createItem(other, position));
  }
};

const instants = fc.oneof(
  fc.date({min: new Date(-62_167_219_200_000), max: new Date(253_402_300_799_999), noInvalidDate: true}).map(Number),
  fc.integer({min: -400, max: 400}).map(days => days * 864e5),
  fc.integer({min: -1e9, max: 1e9}),
);

describe('createItem', () => {
  it('makes of a plain date what it makes of the date that has been read', () => {
    const plain = fc.tuple(instants, fc.constantFrom(10, 16, 19, 23), fc.boolean())
      .map(([instant, length, isZoned]) => new Date(instant).toISOString().slice(0, length) + (isZoned && length > 10 ? 'Z' : ''));
    const other = fc.constantFrom('2023', '2023-10', '2023-10-17~', '2023-21', '2023-10-17T09:30+08:00', '2023-10-1X', '..', '1950S2',
      '[2023-10-16,2023-10-18]', '2023-10-17/..');
    const date = fc.oneof(plain, other, fc.record({start: fc.oneof(plain, other), end: fc.oneof(plain, other)}));
    fc.assert(fc.property(fc.array(date, {maxLength: 12}), fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York'), (dates, timeZone) => {
      assertSame(readDocument({events: dates.map((one, i) => ({id: `e${i}`, title: 'x', date: one}))}), timeZone);
    }), {seed: 20231017, numRuns: 300});
  });

  it('makes the same of columns', () => {
    const span = fc.tuple(fc.oneof(instants, fc.constantFrom(-Infinity, -1e15, 1e15)),
      fc.oneof(fc.constantFrom(0, 1, 999, 1000, 60_000, 864e5, Infinity), fc.integer({min: 0, max: 1e10})));
    fc.assert(fc.property(
      fc.array(span, {maxLength: 12}), fc.constantFrom('year', 'month', 'day', 'minute', 'second', 'millisecond'),
      (spans, precision) => {
        const start = Float64Array.from(spans, ([from]) => from);
        const end = Float64Array.from(spans, ([from, length]) => from + length || 0);
        assertSame(readColumns({start, end, title: () => 'x', precision: precision as 'year'}), 'Asia/Kathmandu');
      }), {seed: 20231017, numRuns: 400});
  });
});
