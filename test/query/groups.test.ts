/**
 * Groups of a list: the unit that suits the data, and the name of each group.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDocument} from '../../src/events/read-document.js';
import {chooseUnit, groupKey, type GroupUnit} from '../../src/query/groups.js';
import {createIndex} from '../../src/query/event-index.js';

const DAY_MS = 864e5;
const dated = (dates: readonly string[]): ReturnType<typeof createIndex> =>
  createIndex(readDocument(dates.map((date, i) => ({id: `e${i}`, date, title: 'T'}))));
const days = (count: number, stepDays: number): string[] =>
  Array.from({length: count}, (_, i) => new Date(Date.UTC(2001, 0, 1) + i * stepDays * DAY_MS).toISOString().slice(0, 10));

describe('groups', () => {
  const UNITS: readonly [what: string, dates: readonly string[], unit: GroupUnit][] = [
    ['nothing', [], 'none'],
    ['one event', ['2022-03-01'], 'none'],
    ['a few in two years', ['2022-03-01', '2022-04-01', '2023-01-05'], 'year'],
    ['one each year', ['1903-12-17', '1927-05-20', '1969-07'], 'century'],
    ['one each century', ['1066-10-14', '1492', '1789-07-14'], 'none'],
    ['twenty a year', days(100, 18), 'year'],
    ['some hundred a year', days(1000, 3), 'month'],
    ['hundreds a month', Array.from({length: 900}, (_, i) => `2001-01-0${1 + i % 9}`), 'day'],
    ['deep time', ['Y-13800000000', 'Y-4540000000', 'Y-66000000'], 'none'],
    ['open starts alone', ['../2022-02-24', '../2023-02-24'], 'none'],
    ['open starts and others', ['../2022-02-24', '2022-01', '2022-02', '2022-03'], 'year'],
  ];
  for (const [what, dates, unit] of UNITS) it(`of ${what} are by ${unit}`, () => { assert.equal(chooseUnit(dated(dates)), unit); });

  const KEYS: readonly [date: string, unit: GroupUnit, key: string][] = [
    ['2022-02-24', 'day', '2022-02-24'],
    ['2022-02-24', 'month', '2022-02'],
    ['2022-02-24', 'year', '2022'],
    ['2022-02-24', 'century', '20XX'],
    ['2022-02-24', 'none', ''],
    ['0044-03-15', 'year', '0044'],
    ['-0043-03-15', 'month', '-0043-03'],
    ['-0143-03-15', 'century', '-01XX'],
    ['Y-20000', 'month', 'Y-20000'],
    ['../2022', 'year', ''],
  ];
  for (const [date, unit, key] of KEYS) {
    it(`name ${date} by ${unit} "${key}"`, () => { assert.equal(groupKey(dated([date]).startAt(0), unit), key); });
  }

  it('hold what is together in time', () => {
    const index = dated([...days(300, 9), '-0143', '-0043', '0044', 'Y20000', '../1950']);
    for (const unit of ['day', 'month', 'year', 'century'] as const) {
      const keys = Array.from({length: index.size}, (_, i) => groupKey(index.startAt(i), unit));
      const starts = keys.filter((key, i) => key !== keys[i - 1]);
      assert.equal(new Set(starts).size, starts.length, unit);
    }
  });
});
