/**
 * Columns give what plain events give, nothing is made of an event before it is asked for, and no number is too bad.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changeSet} from '../../src/events/changed-set.js';
import {readColumns, type EventColumnsInput} from '../../src/events/columns-input.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex} from '../../src/query/event-index.js';

const DAY_MS = 864e5;
const title = (i: number): string => `Title ${i}`;
const read = (columns: Partial<Record<keyof EventColumnsInput, unknown>>): ReturnType<typeof readColumns> =>
  readColumns({title, ...columns} as EventColumnsInput);
const of = (...numbers: number[]): Float64Array => Float64Array.from(numbers);
/** A text at second precision. */
const iso = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

describe('columns', () => {
  it('equal plain events', () => {
    const size = 100_000;
    const lanes = [{id: 'x', label: 'X'}, {id: 'y', label: 'Y'}];
    const start = Float64Array.from({length: size}, (_, i) => (i * 48271 % 99_991) * 3_600_000);
    const end = start.map((from, i) => from + 1000 * (i % 5 ? 1 : 7201));
    const importance = Float32Array.from(start, (_, i) => (i % 5) / 4);
    const lane = Int8Array.from(start, (_, i) => i % 3 - 1);
    const set = read({start, end, importance, lane, lanes, id: (i: number) => `e${i}`, event: (i: number) => ({summary: `S${i}`})});
    const plain = readDocument({lanes, events: Array.from(start, (from, i) => ({
      id: `e${i}`, title: title(i), summary: `S${i}`, importance: importance[i], ...i % 3 > 0 && {lane: lanes[i % 3 - 1]?.id},
      // What was written to the second ends a second later than what columns say.
      date: i % 5 ? iso(from) : {start: iso(from), end: iso((end[i] ?? 0) - 1000)},
    }))});
    assert.deepEqual([set.diagnostics, plain.diagnostics, set.size], [[], [], size]);
    for (const name of ['starts', 'ends', 'importances', 'lanes'] as const) assert.deepEqual(set[name], plain[name]);
    assert.deepEqual(set.info, plain.info);
    const [index, other] = [createIndex(set, 'Asia/Tokyo'), createIndex(plain, 'Asia/Tokyo')];
    for (let position = 0; position < size; position += 997) {
      const row = index.rowAt(position);
      assert.equal(row, other.rowAt(position));
      assert.equal(index.startAt(position), other.startAt(position));
      const {record: _, ...event} = set.at(row);
      const {record: __, ...expected} = plain.at(row);
      if (row % 5) assert.deepEqual(event, expected);
      assert.equal(set.indexOf(event.id), row);
    }
  });

  it('are neither copied nor asked for texts', () => {
    const asked: string[] = [];
    const spy = (name: string) => (i: number): never => { asked.push(`${name} ${i}`); return `${name}${i}` as never; };
    const start = Float64Array.from({length: 5000}, (_, i) => i % 50 * DAY_MS);
    const set = read({start, title: spy('title'), event: spy('event')});
    assert.equal(set.starts, start);
    assert.equal(set.ends, start);
    createIndex(set);
    assert.equal(set.indexOf('4711'), 4711);
    assert.equal(set.idAt(17), '17');
    assert.deepEqual(asked, []);
    assert.equal(set.at(3).title, 'title3');
    assert.equal(set.statusAt(4), undefined);
    assert.deepEqual([...new Set(asked)], ['event 3', 'title 3', 'event 4']);
  });

  it('ask for ids of their own when one is looked up, once', () => {
    const asked: number[] = [];
    const set = read({start: of(1, 2, 3, 4), id: (i: number) => { asked.push(i); return i === 3 ? 'n1' : `n${i}`; }});
    assert.deepEqual(asked, []);
    assert.equal(set.indexOf('n2'), 2);
    assert.equal(set.indexOf('n1'), 1);
    assert.equal(set.indexOf('2'), -1);
    assert.ok(asked.length < 12, String(asked));
  });

  const at = Date.UTC(2022, 1, 24, 12, 30, 15, 250);
  const texts: [string, number, number | undefined, string | undefined, string][] = [
    ['a moment', at, undefined, undefined, '2022-02-24T12:30:15Z'],
    ['a moment by its end', at, at, undefined, '2022-02-24T12:30:15Z'],
    ['a stretch', at, at + 3_600_000, 'minute', '2022-02-24T12:30Z/2022-02-24T13:30Z'],
    ['thousandths', at, undefined, 'millisecond', '2022-02-24T12:30:15.250Z'],
    ['a day', Date.UTC(2022, 1, 24), Date.UTC(2022, 1, 25), 'day', '2022-02-24'],
    ['two days', Date.UTC(2022, 1, 24), Date.UTC(2022, 1, 26), 'day', '2022-02-24/2022-02-25'],
    ['a month', Date.UTC(2022, 1), Date.UTC(2022, 2), 'month', '2022-02'],
    ['a year', Date.UTC(2022), Date.UTC(2023), 'year', '2022'],
    ['an open start', -Infinity, at, undefined, '../2022-02-24T12:30:15Z'],
    ['an open end', at, Infinity, 'day', '2022-02-24/..'],
    ['no bound at all', -Infinity, Infinity, undefined, '../..'],
    ['before our era', Date.UTC(-43, 2, 15), undefined, 'day', '-0043-03-15'],
    ['the year 0', Date.parse('0000-06-01'), undefined, 'year', '0000'],
    ['far on', Date.UTC(12_345, 0, 1), undefined, 'day', 'Y12345'],
    ['deep time', -13.8e9 * 365.2425 * DAY_MS, undefined, undefined, 'Y-13799998030'],
    ['deep time to now', -13.8e9 * 365.2425 * DAY_MS, at, 'day', 'Y-13799998030/2022-02-24'],
    ['as far as years go', 0.998e15 * 365.2425 * DAY_MS, undefined, undefined, 'Y998000000001970'],
  ];
  for (const [name, start, end, precision, text] of texts) {
    it(`say ${name}`, () => {
      const set = read({start: of(start), ...end !== undefined && {end: of(end)}, ...precision && {precision}});
      assert.deepEqual(set.diagnostics, []);
      const {date} = set.at(0);
      assert.equal(date.text, text);
      assert.deepEqual([date.earliest, date.latest, date.core], [start, end ?? start, {start, end: end ?? start}]);
      assert.equal(set.isZoned(0), !['day', 'month', 'year'].includes(precision ?? ''));
      assert.equal(set.at(0).record['date'], text);
      assert.equal(date.startKind === 'open', start === -Infinity);
    });
  }

  const bad: [string, object, number, [code: string, field: string, index?: number][]][] = [
    ['no number', {start: of(1, NaN, 3)}, 2, [['bad-date', 'start', 1]]],
    ['an end that is none', {start: of(1, 2), end: of(2, NaN)}, 1, [['bad-date', 'end', 1]]],
    ['an end before the start', {start: of(1, 2), end: of(2, 1)}, 1, [['end-before-start', 'end', 1]]],
    ['both none', {start: of(NaN), end: of(NaN)}, 0, [['bad-date', 'start', 0]]],
    ['no moment', {start: of(Infinity, -Infinity, 1)}, 1, [['bad-date', 'start', 0], ['bad-date', 'start', 1]]],
    ['an end before all', {start: of(-Infinity), end: of(-Infinity)}, 0, [['bad-date', 'end', 0]]],
    ['beyond all years', {start: of(1e300, 1)}, 1, [['bad-date', 'start', 0]]],
    ['an importance', {start: of(1, 2), importance: Float32Array.of(NaN, 2)}, 2, [['bad-field', 'importance', 0], ['bad-field', 'importance', 1]]],
    ['a lane', {start: of(1, 2, 3), lanes: [{id: 'x'}], lane: [0, 1, NaN]}, 3, [['unknown-lane', 'lane', 1], ['unknown-lane', 'lane', 2]]],
    ['ends of another length', {start: of(1, 2), end: of(1)}, 0, [['bad-columns', 'end']]],
    ['lanes of another length', {start: of(1, 2), lane: [1]}, 0, [['bad-columns', 'lane']]],
    ['importances of another kind', {start: of(1), importance: [1]}, 0, [['bad-columns', 'importance']]],
    ['plain starts', {start: [1, 2]}, 0, [['bad-columns', 'start']]],
    ['no title', {start: of(1), title: undefined}, 0, [['bad-columns', 'title']]],
    ['nothing', {title: undefined}, 0, [['bad-columns', 'start']]],
  ];
  for (const [name, columns, count, findings] of bad) {
    it(`tell of ${name} and go on`, () => {
      const set = read(columns);
      assert.deepEqual(set.diagnostics.map(({code, field, index}) => index === undefined ? [code, field] : [code, field, index]), findings);
      assert.equal(set.count, count);
      assert.equal(createIndex(set).size, count);
      assert.ok(set.importances.every((value) => value >= 0 && value <= 1));
    });
  }

  it('tell of a thousand bad rows and how many more', () => {
    const set = read({start: new Float64Array(3000).fill(NaN)});
    assert.deepEqual([set.diagnostics.length, set.diagnostics.at(-1)?.message, set.skippedCount], [1001, 'and 2000 more', 3000]);
    assert.deepEqual(readColumns(undefined as never).diagnostics.map(({code}) => code), ['bad-columns']);
  });

  it('can be added to, and stay as the page has them', () => {
    const start = of(1, NaN, 3);
    const set = changeSet(read({start, precision: 'day'}), {
      remove: ['0'], update: [{id: '2', date: '2022', title: 'New'}], add: [{id: '2', date: '2023', title: 'Two'}, {date: '2024', title: 'A'}],
    });
    assert.deepEqual([...start], [1, NaN, 3]);
    assert.deepEqual([set.count, set.at(2).title, set.at(2).date.text, set.indexOf('0'), set.indexOf('1')], [3, 'New', '2022', -1, -1]);
    assert.equal(set.at(set.indexOf('2-2')).title, 'Two');
    assert.deepEqual(set.diagnostics.map(({code}) => code), ['bad-date', 'duplicate-id']);
    const own = changeSet(read({start: of(1, 2), id: (i: number) => 'ab'.charAt(i)}), {remove: ['a'], add: [{id: 'b', date: '2022', title: 'T'}]});
    assert.deepEqual([own.indexOf('a'), own.indexOf('b'), own.indexOf('b-2')], [-1, 1, 2]);
  });
});
