/**
 * What was known when: tables of the rules, the first data set, and the law that every way to an instant leads to the same.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {AsOfSet, setAsOf} from '../../src/events/as-of.js';
import type {EventSet} from '../../src/events/event-set.js';
import {changedRows, historySteps} from '../../src/events/history.js';
import {readDocument} from '../../src/events/read-document.js';
import {parseDate} from '../../src/time/parse-date.js';

/** What is known on a day is what was told before its end. */
const endOf = (text: string): number => {
  const date = parseDate(text);
  assert(date.ok);
  return date.value.latest;
};

const rows = (set: EventSet): number[] => Array.from({length: set.size}, (_, row) => row).filter(row => !set.vacant.has(row));
const told = (set: EventSet): string[] => rows(set).map(row => {
  const {id, title, date, status} = set.at(row);
  return [id, title, date.text, status ?? ''].map(String).join(' | ');
});
const on = (events: readonly unknown[], day: string): string[] => told(setAsOf(readDocument(events), endOf(day)));

describe('an event is known', () => {
  const cases: readonly [name: string, event: object, before: string, from: string][] = [
    ['from the first entry of its history', {date: '2023-10-17', history: [{asOf: '2023-10-15', date: '2023-10-16?'}]}, '2023-10-14', '2023-10-15'],
    ['from the earliest entry, in whatever order', {date: '2023', history: [{asOf: '2022'}, {asOf: '2021-05'}]}, '2021-04-30', '2021-05-01'],
    ['from the publication of its first source', {date: '2020-01-01', sources: [{published: '2021-03-04'}, {published: '2020-02-02'}]},
      '2021-03-03', '2021-03-04'],
    ['from a publication before it happens', {date: '2030', sources: [{published: '2021-03-04'}]}, '2021-03-03', '2021-03-04'],
    ['within a month of publication from its own day', {date: '2023-10-13', sources: [{published: '2023-10'}]}, '2023-10-12', '2023-10-13'],
    ['at the end of a month of publication when it lies later', {date: '2023-12-01', sources: [{published: '2023-10'}]}, '2023-10-30', '2023-10-31'],
    ['at the beginning of a month of publication when it lies before', {date: '2022', sources: [{published: '2023-10'}]}, '2023-09-30', '2023-10-01'],
    ['from its own day without any', {date: '2020-02-02', sources: [{publisher: 'P'}]}, '2020-02-01', '2020-02-02'],
    ['from the beginning of a stretch', {date: '2020-02-02/2021', sources: [{published: 'never'}]}, '2020-02-01', '2020-02-02'],
  ];
  for (const [name, event, before, from] of cases) {
    it(name, () => {
      const events = [{id: 'a', title: 'A', ...event}];
      assert.deepEqual([on(events, before).length, on(events, from).length], [0, 1]);
    });
  }

  it('always, when it has no beginning', () => {
    assert.equal(on([{date: '../2020', title: 'A'}], '-5000').length, 1);
  });
});

describe('entries', () => {
  const event = {id: 'a', title: 'Now', date: '2023-10-17', status: 'confirmed', lane: 'x', history: [
    {asOf: '2023-10-17', status: 'confirmed', date: '2023-10-17'},
    {asOf: '2023-10-15', status: 'expected', date: '2023-10-16?', title: 'Then', lane: 'y', note: 'Hinted.'},
    {asOf: 'one day', title: 'Never'}, 'no entry', {asOf: '2023-10-18', status: 'sure', importance: 7},
  ]};

  it('give their fields, the latest alone: what it does not tell is as it is known today', () => {
    assert.deepEqual(on([event], '2023-10-15'), ['a | Then | 2023-10-16? | expected']);
    assert.deepEqual(on([event], '2023-10-17'), ['a | Now | 2023-10-17 | confirmed']);
    assert.deepEqual(on([{...event, status: 'disputed'}], '2023-10-30'), ['a | Now | 2023-10-17 | disputed']);
    assert.deepEqual(told(readDocument([event])), ['a | Now | 2023-10-17 | confirmed']);
  });

  it('move the columns, the lanes too', () => {
    const set = setAsOf(readDocument([event]), endOf('2023-10-16'));
    assert.deepEqual([set.starts[0], set.info.lanes.map(({id}) => id), set.lanes[0]], [endOf('2023-10-15'), ['x', 'y'], 2]);
    assert.deepEqual(set.at(0).history.map(({note}) => note), ['Hinted.']);
  });

  it('of an instant hold from then on', () => {
    const events = [{id: 'a', title: 'A', date: '2023', history: [{asOf: '2023-10-17T09:30+08:00', status: 'confirmed'}]}];
    assert.equal(on(events, '2023-10-17T01:29Z').length, 0);
    assert.equal(on(events, '2023-10-17T01:30Z').length, 1);
  });

  it('leave out sources and corrections that came later', () => {
    const set = setAsOf(readDocument([{
      id: 'a', title: 'A', date: '2020', sources: [{published: '2020'}, {published: '2022'}, {publisher: 'P'}],
      corrections: [{date: '2021', text: 'One'}, {date: '2023', text: 'Two'}],
    }]), endOf('2021'));
    assert.deepEqual([set.at(0).sources.length, set.at(0).corrections.map(({text}) => text)], [2, ['One']]);
  });

  it('that make no event of it leave it unknown', () => {
    const events = [{id: 'a', title: 'A', date: '2023', history: [{asOf: '2021', date: '2024-13'}, {asOf: '2022', date: '2022-02-30'}]}];
    assert.deepEqual(on(events, '2022'), ['a | A | 2023 | ']);
  });
});

describe('dates by other events', () => {
  const events = [
    {id: 'b', title: 'B', relative: {to: 'a', after: 'P1D'}},
    {id: 'c', title: 'C', relative: {to: 'b', after: 'P1D'}},
    {id: 'a', title: 'A', date: '2023-10-17', history: [{asOf: '2020', date: '2023-10-10'}, {asOf: '2021', date: '2023-10-17'}]},
  ];
  // Nobody published them: they are known from their own beginning, which is that of all that is known.
  const until = endOf('2024');

  it('move with them, there and back', () => {
    const sources = [{published: '2020-01-01'}];
    const set = new AsOfSet(runSteps(historySteps(readDocument(events.map(event => ({...event, sources}))))));
    const dates = (day: string): string[] => {
      const {set: known} = runSteps(set.moveSteps(endOf(day))).make();
      return rows(known).map(row => known.at(row).date.text);
    };
    for (const [day, expected] of [
      ['2020', ['2023-10-11', '2023-10-12', '2023-10-10']], ['2021', ['2023-10-18', '2023-10-19', '2023-10-17']],
      ['2020-06', ['2023-10-11', '2023-10-12', '2023-10-10']], ['2019', []],
    ] as const) assert.deepEqual(dates(day), expected, day);
  });

  it('are those of all that is known where the anchor does not move', () => {
    assert.deepEqual(told(setAsOf(readDocument(events), until)).map(text => text.split(' | ')[2]), ['2023-10-18', '2023-10-19', '2023-10-17']);
  });
});

describe('the first data set', () => {
  const data: unknown = JSON.parse(readFileSync('data/beijing-visit.json', 'utf8'));
  const arrival = (day: string): unknown => {
    const set = setAsOf(readDocument(data), endOf(day));
    const row = set.indexOf('putin-arrival');
    const {status, date, sources} = row < 0 ? {} as Partial<ReturnType<EventSet['at']>> : set.at(row);
    return [status, date?.text, sources?.length, ...['talks', 'bri-forum', 'putin-asked'].map(id => set.indexOf(id) >= 0)];
  };

  it('expects the arrival on 15 October, and knows of it on 17 October', () => {
    assert.deepEqual(arrival('2023-10-14'), [undefined, undefined, undefined, false, false, true]);
    assert.deepEqual(arrival('2023-10-15'), ['expected', '2023-10-16?', 1, false, false, true]);
    assert.deepEqual(arrival('2023-10-16'), ['expected', '2023-10-16?', 1, false, false, true]);
    assert.deepEqual(arrival('2023-10-17'), ['confirmed', '2023-10-17T09:30+08:00', 2, false, true, true]);
    assert.deepEqual(arrival('2023-10-18'), ['confirmed', '2023-10-17T09:30+08:00', 2, true, true, true]);
  });
});

const day = fc.integer({min: 0, max: 60}).map(number => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10));
const entry = fc.record({asOf: day, date: day, status: fc.constantFrom('expected', 'confirmed'), lane: fc.constantFrom('x', 'y')},
  {requiredKeys: ['asOf']});
const event = fc.record({
  date: day, title: fc.constantFrom('A', 'B'), history: fc.array(entry, {maxLength: 4}),
  sources: fc.array(fc.record({published: day}), {maxLength: 1}),
  relative: fc.record({to: fc.constantFrom('0', '1', '2'), before: fc.constant('P2D')}),
}, {requiredKeys: ['title']}).filter(({date, relative}) => date !== undefined || relative !== undefined);

describe('laws', () => {
  it('every way to an instant leads to the same, and all that is known stays as it is', () => {
    fc.assert(fc.property(fc.array(event, {maxLength: 12}), fc.array(day, {minLength: 1, maxLength: 5}), (events, days) => {
      const given = events.map((one, i) => ({id: String(i), ...one}));
      const base = readDocument(given);
      const before = JSON.stringify([told(base), [...base.starts], [...base.vacant]]);
      const way = new AsOfSet(runSteps(historySteps(base)));
      let set = base;
      for (const text of days) ({set} = runSteps(way.moveSteps(endOf(text))).make());
      const straight = setAsOf(readDocument(given), endOf(days.at(-1) ?? ''));
      const seen = (one: EventSet): unknown => rows(one).map(row =>
        [told(one), one.starts[row], one.ends[row], one.info.lanes[(one.lanes[row] ?? 0) - 1]?.id, one.recordAt(row)['status']]);
      assert.deepEqual(seen(set), seen(straight));
      assert.equal(JSON.stringify([told(base), [...base.starts], [...base.vacant]]), before);
    }), {numRuns: 300});
  });

  it('a step looks only at what was told in it', () => {
    fc.assert(fc.property(fc.array(event, {maxLength: 12}), day, day, (events, a, b) => {
      const [from, until] = [endOf(a < b ? a : b), endOf(a < b ? b : a)];
      const base = readDocument(events.map((one, i) => ({id: String(i), ...one})));
      const story = runSteps(historySteps(base));
      const changes = new AsOfSet(story).changes(from, until, 99);
      assert.deepEqual([...changes.rows.keys()], [...changedRows(story, from, until)]);
      for (const {row, before, after} of changes.told) {
        assert(after);
        assert.equal(before === undefined, changes.rows.get(row) === 'new');
      }
    }));
  });

  it('the stops are the days of changes, in order', () => {
    const base = readDocument([{date: '2020', title: 'A', history: [{asOf: '2021-02-03'}, {asOf: '2021-02-03T12:00Z'}]},
      {date: '2019-05', title: 'B'}, {date: 'Y-50000', title: 'C'}]);
    assert.deepEqual(runSteps(historySteps(base)).stops, [endOf('2019-04-30'), endOf('2021-02-02')]);
  });
});
