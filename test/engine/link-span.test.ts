import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readSpan, writeSpan} from '../../src/engine/link-span.js';
import {instantOf} from '../../src/time/calendar.js';
import type {Span} from '../../src/time/span.js';

const at = (text: string): number => Date.parse(`${text}Z`);
const span = (from: string, to: string): Span => ({start: at(from), end: at(to)});

describe('spans in links', () => {
  for (const [given, from, to] of [
    [span('2022-02-01T00:00', '2023-11-01T00:00'), '2022-02', '2023-10'],
    [span('2000-01-01T00:00', '2010-01-01T00:00'), '2000', '2009'],
    [span('2022-02-24T07:13', '2023-11-02T01:05'), '2022-02-24', '2023-11-01'],
    [span('2023-10-16T22:04', '2023-10-18T04:51'), '2023-10-16T22:04', '2023-10-18T04:50'],
    [span('2023-10-16T22:00', '2023-10-18T05:00'), '2023-10-16T22:00', '2023-10-18T04:59'],
    [span('2023-10-17T09:30:00.250', '2023-10-17T09:30:00.750'), '2023-10-17T09:30:00.250', '2023-10-17T09:30:00.749'],
    [{start: at('2023-10-17T09:30') + 0.4, end: at('2023-10-17T09:30') + 0.6}, '2023-10-17T09:30', '2023-10-17T09:30:00.000'],
    [{start: instantOf(-43, 3, 15), end: instantOf(-42)}, '-0043-03-15', '-0043'],
    [{start: instantOf(-13_800_000_000), end: instantOf(2000)}, 'Y-13800000000', '1999'],
    [{start: instantOf(12_000, 5), end: instantOf(12_000, 7)}, 'Y12000', 'Y12000'],
    [{start: instantOf(-1000), end: instantOf(10_000)}, '-1000', '9999'],
  ] as const) it(`are written as ${from} to ${to}`, () => { assert.deepEqual(writeSpan(given), {from, to}); });

  for (const [from, to] of [['2023', '2022'], ['', '2022'], ['2022', '..'], ['2022', 'x'], ['2022/..', '2023/..']]) {
    it(`cannot be read of "${from}" to "${to}"`, () => { assert.equal(readSpan({from: from ?? '', to: to ?? ''}), undefined); });
  }

  it('are read back to within a thousandth, and written the same again', () => {
    const duration = fc.double({min: 0, max: 13, noNaN: true}).map(power => 10 ** power);
    const start = fc.double({min: -1e14, max: 1e14, noNaN: true});
    fc.assert(fc.property(start, duration, (first, length) => {
      const given = {start: first, end: first + length};
      const texts = writeSpan(given);
      const read = readSpan(texts);
      assert.ok(read, JSON.stringify(texts));
      assert.deepEqual(writeSpan(read), texts);
      // Nobody writes parts of a ms.
      const slack = Math.max(length / 1000, 1);
      assert.ok(Math.abs(read.start - first) <= slack && Math.abs(read.end - given.end) <= slack, JSON.stringify(texts));
    }), {seed: 20_231_015, numRuns: 3000});
  });

  it('of any age are read back', () => {
    const year = fc.integer({min: -14_000_000_000, max: 1_000_000_000});
    fc.assert(fc.property(year, fc.double({min: 0.001, max: 1e10, noNaN: true}), (first, years) => {
      const given = {start: instantOf(first), end: instantOf(first) + years * 31_556_952_000};
      const texts = writeSpan(given);
      const read = readSpan(texts);
      assert.ok(read && read.start < read.end, JSON.stringify(texts));
      assert.deepEqual(writeSpan(read), texts);
    }), {seed: 20_231_015, numRuns: 2000});
  });
});
