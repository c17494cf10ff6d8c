import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseEdtf} from '../../src/time/edtf.js';
import {parseDate, parseDateInput} from '../../src/time/parse-date.js';
import {bounds} from './support/bounds.js';

const read = (text: string): string => {
  const result = parseDate(text);
  return result.ok ? bounds(result.value) : `${result.error.code} at ${result.error.position}`;
};

const table = (rows: readonly (readonly [string, string])[]): void => {
  for (const [text, expected] of rows) it(`${text} → ${expected}`, () => assert.equal(read(text), expected));
};

describe('the table of the data model', () => table([
  ['2022-02-24', '2022-02-24 … 2022-02-25 day'],
  ['2013-09', '2013-09-01 … 2013-10-01 month'],
  ['2013', '2013-01-01 … 2014-01-01 year'],
  ['2022-02~', '2022-01-01 … 2022-04-01 month ~'],
  ['2023-10-16?', '2023-10-16 … 2023-10-17 day ?'],
  ['201X', '2010-01-01 … 2020-01-01 decade X'],
  ['2023-03-20/2023-03-22', '2023-03-20 … 2023-03-23 day'],
  ['2023-10-07/..', '2023-10-07 … Infinity day open end'],
  ['../2022-02-24', '-Infinity … 2022-02-25 day open start'],
  ['-0043-03-15', '-000043-03-15 … -000043-03-16 day'],
  ['Y-13800000000', '-435485999767219200000 … -435485999735596800000 year'],
]));

describe('level 1 and 2', () => table([
  ['2004-06~-11', '2004-05-11 … 2004-07-12 day ~'],
  ['2004~-06-11', '2003-06-11 … 2005-06-12 day ~'],
  ['2004-02-~29', '2004-02-28 … 2004-03-02 day ~'],
  ['~2004-02-29', '2003-02-28 … 2005-03-01 day ~'],
  ['?2004-06', '2004-06-01 … 2004-07-01 month ?'],
  ['2004-~06', '2004-05-01 … 2004-08-01 month ~'],
  ['2004-06-11%', '2004-06-10 … 2004-06-13 day ~?'],
  ['201X~', '2000-01-01 … 2030-01-01 decade ~X'],
  ['1950S2~', '1800-01-01 … 2100-01-01 century ~'],
  ['20XX', '2000-01-01 … 2100-01-01 century X'],
  ['2XXX', '2000-01-01 … 3000-01-01 millennium X'],
  ['-1XXX', '-001999-01-01 … -000999-01-01 millennium X'],
  ['-000X', '-000009-01-01 … 0000-01-01 decade X'],
  ['1XXX-XX', '1000-01-01 … 2000-01-01 millennium X'],
  ['1XX3', '1003-01-01 … 1994-01-01 year X'],
  ['156X-12-25', '1560-12-25 … 1569-12-26 day X'],
  ['190X-02-29', '1904-02-29 … 1908-03-01 day X'],
  ['2004-XX', '2004-01-01 … 2005-01-01 year X'],
  ['2004-XX-XX', '2004-01-01 … 2005-01-01 year X'],
  ['2004-X1', '2004-01-01 … 2004-12-01 year X'],
  ['2017-02-X9', '2017-02-09 … 2017-02-20 month X'],
  ['Y17E8', '53646756232780800000 … 53646756264403200000 year'],
  ['Y17E1', '0170-01-01 … 0171-01-01 year'],
  ['1950S2', '1900-01-01 … 2000-01-01 century'],
  ['1950S4', '1950-01-01 … 1951-01-01 year'],
  ['-0850S2', '-000859-01-01 … -000849-01-01 decade'],
  ['Y171010000S3', '5396176624780800000 … 5427733576780800000 millennium'],
  ['[1667,1668,1670..1672]', '1667-01-01 … 1673-01-01 year'],
  ['{1960,1961-12}', '1960-01-01 … 1962-01-01 month'],
  ['[..1760-12-03]', '-Infinity … 1760-12-04 day open start'],
  ['[1760-01,1760-12..]', '1760-01-01 … Infinity month open end'],
  ['1985/', '1985-01-01 … Infinity year unknown end'],
  ['/1985', '-Infinity … 1986-01-01 year unknown start'],
  ['../', '-Infinity … Infinity millennium open start unknown end'],
  ['2004-06~/2006-08', '2004-05-01 … 2006-09-01 month ~'],
  ['0000-02/0000', '0000-02-01 … 0001-01-01 month'],
]));

describe('parts of a year', () => table([
  ['2020-21', '2020-03-01 … 2020-06-01 season'],
  ['2020-22', '2020-06-01 … 2020-09-01 season'],
  ['2020-23', '2020-09-01 … 2020-12-01 season'],
  ['2020-24', '2020-12-01 … 2021-03-01 season'],
  ['2020-25', '2020-03-01 … 2020-06-01 season'],
  ['2020-28', '2020-12-01 … 2021-03-01 season'],
  ['2020-29', '2020-09-01 … 2020-12-01 season'],
  ['2020-30', '2020-12-01 … 2021-03-01 season'],
  ['2020-31', '2020-03-01 … 2020-06-01 season'],
  ['2020-32', '2020-06-01 … 2020-09-01 season'],
  ['2020-33', '2020-01-01 … 2020-04-01 quarter'],
  ['2020-36', '2020-10-01 … 2021-01-01 quarter'],
  ['2020-37', '2020-01-01 … 2020-05-01 season'],
  ['2020-39', '2020-09-01 … 2021-01-01 season'],
  ['2020-40', '2020-01-01 … 2020-07-01 season'],
  ['2020-41', '2020-07-01 … 2021-01-01 season'],
  ['2020-21~', '2019-12-01 … 2020-09-01 season ~'],
  ['2013-W05', '2013-01-28 … 2013-02-04 week'],
  ['2015-W53', '2015-12-28 … 2016-01-04 week'],
]));

describe('date-times', () => table([
  ['2023-10-17T09:30+08:00', '2023-10-17T01:30 … 2023-10-17T01:31 minute zoned'],
  ['1985-04-12T23:20:30', '1985-04-12T23:20:30 … 1985-04-12T23:20:31 second'],
  ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30 … 1985-04-12T23:20:31 second zoned'],
  ['1985-04-12t23:20:30z', '1985-04-12T23:20:30 … 1985-04-12T23:20:31 second zoned'],
  ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30 … 1985-04-13T03:20:31 second zoned'],
  ['1985-04-12 23:20', '1985-04-12T23:20 … 1985-04-12T23:21 minute'],
  ['1985-04-12T23:20:30.1239999999Z', '1985-04-12T23:20:30.123 … 1985-04-12T23:20:30.124 millisecond zoned'],
  ['1998-12-31T23:59:60Z', '1999-01-01 … 1999-01-01T00:00:01 second zoned'],
  ['1998-12-31T15:59:60.25-08:00', '1999-01-01T00:00:00.250 … 1999-01-01T00:00:00.251 millisecond zoned'],
  ['2016-05-02T24:00', '2016-05-03 … 2016-05-03T00:01 minute'],
]));

describe('refusals, each with code and position', () => {
  table([
    ['', 'empty at 0'],
    ['20160229', 'syntax at 4'],
    ['2021-02-29', 'no-such-day at 8'],
    ['2022-13', 'no-such-month at 5'],
    ['2022-00', 'no-such-month at 5'],
    ['2022-42', 'no-such-month at 5'],
    ['2022-21-01', 'no-such-month at 5'],
    ['24/02/2022', 'syntax at 0'],
    ['Feb 2022', 'syntax at 0'],
    [' 2022', 'syntax at 0'],
    ['2022 ', 'syntax at 4'],
    ['2022-2', 'syntax at 4'],
    ['2022-02-24T', 'syntax at 10'],
    ['-0000', 'syntax at 0'],
    ['12345', 'syntax at 4'],
    ['Y2006', 'syntax at 0'],
    ['Y0E5', 'syntax at 0'],
    ['Y1E16', 'out-of-range at 0'],
    ['Y1E999', 'out-of-range at 0'],
    ['1950S0', 'syntax at 4'],
    ['2017-02-3X', 'no-such-day at 8'],
    ['XXX1-02-29', 'no-such-day at 8'],
    ['2004-2X', 'no-such-month at 5'],
    ['2013-W53', 'no-such-week at 6'],
    ['2013-W00', 'no-such-week at 6'],
    ['11-18', 'syntax at 0'],
    ['--11-18', 'syntax at 0'],
    ['14:54', 'syntax at 0'],
    ['PT4H', 'syntax at 0'],
    ['2022-02-24T25:00', 'no-such-time at 11'],
    ['2022-02-24T24:00:01', 'no-such-time at 11'],
    ['2022-02-24T10:60', 'no-such-time at 11'],
    ['2022-02-24T10:00:60Z', 'no-such-time at 11'],
    ['1998-12-31T23:59:60', 'no-such-time at 11'],
    ['2022-02-24T10:00+24:00', 'no-such-time at 16'],
    ['2022-02-24T10:00:00~', 'syntax at 19'],
    ['156X-12-25T10:00', 'syntax at 10'],
    ['2022-02-24~T10:00', 'syntax at 11'],
    ['2022T10:00', 'syntax at 4'],
    ['2004/2003', 'end-before-start at 5'],
    ['2022-02-24/2022-02-23', 'end-before-start at 11'],
    ['2000/12-12', 'syntax at 5'],
    ['2012///4444', 'syntax at 5'],
    ['[1999}', 'syntax at 6'],
    ['[]', 'syntax at 1'],
    ['[..]', 'syntax at 1'],
    ['[1667,..1700]', 'syntax at 6'],
    ['[1667, 1668]', 'syntax at 6'],
    ['{1672..1670}', 'end-before-start at 7'],
  ]);

  it('refuses a megabyte of anything by its length', () => {
    for (const text of ['1', 'X', '[', '2022-02-24,', 'Y1E'].map((part) => part.repeat(1_000_000 / part.length))) {
      const start = performance.now();
      assert.equal(read(text), 'too-long at 200');
      assert.ok(performance.now() - start < 50);
    }
  });

  it('refuses what is no text', () => {
    const values = [undefined, null, 0, 2022, NaN, {}, [], ['2022'], new Date(0), true, Symbol('x'), () => '2022'];
    for (const value of values) {
      const result = parseDate(value);
      assert.equal(result.ok, false);
      assert.match(result.error.message, /^Expected .*\.$/);
    }
  });

  it('knows what is not EDTF proper', () => {
    for (const text of ['2013-W05', '2022-02-24 10:00', '1985-04-12t23:20:30z', '1985-04-12T23:20:30z']) {
      assert.ok(parseDate(text).ok);
      assert.equal(parseEdtf(text).ok, false, text);
    }
  });
});

describe('records with start and end', () => {
  const readRecord = (input: unknown): string => {
    const result = parseDateInput(input);
    if (result.ok) return bounds(result.value);
    return `${result.error.code} at ${result.error.position}${result.error.part ? ` of ${result.error.part}` : ''}`;
  };
  for (const [input, expected] of [
    ['2022', '2022-01-01 … 2023-01-01 year'],
    [{start: '2022', end: '2023-02'}, '2022-01-01 … 2023-03-01 month'],
    [{start: '2022-02-24T05:00+02:00', end: '2022-02-24T06:00+02:00'},
      '2022-02-24T03:00 … 2022-02-24T04:01 minute zoned'],
    [{start: '2022'}, '2022-01-01 … Infinity year unknown end'],
    [{start: '2022', end: '..'}, '2022-01-01 … Infinity year open end'],
    [{start: '..', end: '2022'}, '-Infinity … 2023-01-01 year open start'],
    [{end: '2022'}, '-Infinity … 2023-01-01 year unknown start'],
    [{}, 'empty at 0'],
    [{start: '', end: null}, 'empty at 0'],
    [[], 'syntax at 0'],
    [{start: 'soon', end: '2022'}, 'syntax at 0 of start'],
    [{start: '2022', end: '2022-02-30'}, 'no-such-day at 8 of end'],
    [{start: '2022/2023'}, 'syntax at 0 of start'],
    [{start: '2022', end: '2021'}, 'end-before-start at 0 of end'],
    [{start: 5}, 'syntax at 0 of start'],
  ] as const) it(`${JSON.stringify(input)} → ${expected}`, () => assert.equal(readRecord(input), expected));
});

describe('speed', () => {
  it('reads a million days in well under a second', () => {
    const texts = Array.from({length: 1_000_000}, (_, i) =>
      `${1000 + i % 9000}-${String(1 + i % 12).padStart(2, '0')}-${String(1 + i % 28).padStart(2, '0')}`);
    const start = performance.now();
    let count = 0;
    for (const text of texts) if (parseDate(text).ok) count++;
    assert.equal(count, texts.length);
    // About 0.1 s alone on a slow core; the margin is for machines that do other things meanwhile.
    assert.ok(performance.now() - start < 2000);
  });
});
