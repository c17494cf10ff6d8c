import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {RelativeDate} from '../../src/events/news-event.js';
import {readDocument} from '../../src/events/read-document.js';

const ANCHORS = {
  day: '2022-02-24', month: '2022-02', year: '2013', stretch: '2022-02-24/2022-03-10', open: '2023-10-07/..',
  instant: '2022-02-24T10:00:00Z', about: '2022-02-24~', maybe: '2022-02-24?',
};

/** What is given, then earliest, latest and whether it is approximate. */
const ROWS: readonly (readonly [keyof typeof ANCHORS, Omit<RelativeDate, 'to'>, string, string, boolean])[] = [
  ['day', {}, '2022-02-24', '2022-02-25', false],
  ['day', {before: 'P20D'}, '2022-02-04', '2022-02-05', false],
  ['day', {after: 'P1M'}, '2022-03-24', '2022-03-25', false],
  ['day', {before: 'P3W', within: 'P1W'}, '2022-01-27', '2022-02-11', true],
  ['day', {within: 'P2D'}, '2022-02-22', '2022-02-27', true],
  ['day', {before: 'P1D', after: 'P1D'}, '2022-02-23', '2022-02-26', false],
  ['month', {after: 'P1M'}, '2022-03-01', '2022-04-01', false],
  ['year', {after: 'P1Y'}, '2014-01-01', '2015-01-01', false],
  ['year', {after: 'P1W'}, '2013-01-08', '2014-01-08', false],
  ['stretch', {before: 'P1D'}, '2022-02-23', '2022-02-24', false],
  ['stretch', {after: 'P1D'}, '2022-03-11', '2022-03-12', false],
  ['open', {after: 'P1W'}, '2023-10-14', '2023-10-15', false],
  ['instant', {after: 'PT90M'}, '2022-02-24T11:30:00Z', '2022-02-24T11:30:01Z', false],
  ['maybe', {before: 'P1W'}, '2022-02-17', '2022-02-18', false],
];

const read = (events: readonly unknown[]) => readDocument(events);

describe('a date given by another event', () => {
  for (const [anchor, relative, earliest, latest, approximate] of ROWS) {
    it(`${JSON.stringify(relative)} of ${ANCHORS[anchor]}`, () => {
      const set = read([
        {id: 'it', title: 'It', relative: {to: 'anchor', ...relative}},
        {id: 'anchor', title: 'Anchor', date: ANCHORS[anchor]},
      ]);
      assert.deepEqual(set.diagnostics, []);
      assert.deepEqual([set.starts[0], set.ends[0]], [Date.parse(earliest), Date.parse(latest)]);
      const {date, relative: kept} = set.at(0);
      assert.deepEqual([date.earliest, date.latest, date.approximate], [set.starts[0], set.ends[0], approximate]);
      assert.equal(kept?.to, 'anchor');
      assert.equal(date.uncertain, anchor === 'maybe');
      assert.ok(date.text);
    });
  }

  it('takes over the margin of an approximate anchor', () => {
    const set = read([{title: 'It', relative: {to: 'a', before: 'P1W'}}, {id: 'a', title: 'A', date: ANCHORS.about}]);
    const week = 7 * 86_400_000;
    assert.deepEqual([set.starts[0], set.ends[0]], [(set.starts[1] ?? 0) - week, (set.ends[1] ?? 0) - week]);
    assert.equal(set.at(0).date.approximate, true);
    assert.equal(set.at(0).date.core.start, Date.parse('2022-02-17'));
  });

  it('follows a chain in any order', () => {
    const chain = Array.from({length: 20_000}, (_, index) => (
      {id: `${index}`, title: 'A', relative: {to: `${index + 1}`, after: 'PT1H'}}));
    const set = read([...chain, {id: '20000', title: 'A', date: '2020-01-01T00:00:00Z'}]);
    assert.equal(set.size, 20_001);
    assert.equal(set.starts[0], Date.parse('2020-01-01T00:00:00Z') + 20_000 * 3_600_000);
  });

  it('that goes round in a circle is left out, and the rest keeps its ids and columns', () => {
    const set = read([
      {id: 'a', title: 'A', relative: {to: 'b'}}, {id: 'one', title: 'One', date: '2021', lane: 'x'},
      {id: 'b', title: 'B', relative: {to: 'c'}}, {id: 'c', title: 'C', relative: {to: 'a'}},
      {id: 'd', title: 'D', relative: {to: 'c'}}, {id: 'two', title: 'Two', relative: {to: 'one', after: 'P1Y'}},
    ]);
    assert.deepEqual(set.diagnostics.map(({code, severity, index, value}) => [code, severity, index, value]), [
      ['relative-cycle', 'error', 0, 'a → b → c → a'], ['relative-cycle', 'error', 2, 'b → c → a → b'],
      ['relative-cycle', 'error', 3, 'c → a → b → c'], ['unresolved-relative', 'error', 4, 'c']]);
    assert.match(set.diagnostics[0]?.message ?? '', /a → b → c → a$/);
    assert.deepEqual([set.size, set.skippedCount, set.idAt(0), set.idAt(1)], [2, 4, 'one', 'two']);
    assert.deepEqual([set.at(1).date.text, set.indexOf('a'), set.lanes[0]], ['2022', -1, 1]);
  });

  it('gives way to a date of its own, and is kept', () => {
    const set = read([
      {id: 'b', title: 'B', date: '2021-03', relative: {to: 'a', before: 'P1D'}}, {id: 'a', title: 'A', date: '2021'},
      // What hangs on it hangs on the stated date.
      {id: 'c', title: 'C', relative: {to: 'b', after: 'P1M'}},
    ]);
    assert.deepEqual([set.at(0).date.text, set.at(0).relative], ['2021-03', {to: 'a', before: 'P1D'}]);
    assert.deepEqual(set.at(2).date.text, '2021-04');
    assert.deepEqual(set.diagnostics, []);
  });

  it('names a circle of one, and few of many', () => {
    const one = read([{id: 'a', title: 'A', relative: {to: 'a', after: 'P1D'}}]);
    assert.deepEqual(one.diagnostics.map(({code, value}) => [code, value]), [['relative-cycle', 'a → a']]);
    const many = read(Array.from({length: 500}, (_, i) => ({id: `n${i}`, title: 'N', relative: {to: `n${(i + 1) % 500}`}})));
    assert.equal(many.size, 0);
    assert.equal(many.diagnostics[499]?.value, 'n499 → n0 → n1 → n2 → n3 → n4 → n5 → n6 → … → n499');
  });

  const AGAINST: readonly (readonly [string, RelativeDate, isTold: boolean])[] = [
    ['2022-02-04', {to: 'day', before: 'P3W', within: 'P1W'}, false],
    // The last day of the span, and the first beside it.
    ['2022-02-10', {to: 'day', before: 'P3W', within: 'P1W'}, false],
    ['2022-02-11', {to: 'day', before: 'P3W', within: 'P1W'}, true],
    ['2022-01-26', {to: 'day', before: 'P3W', within: 'P1W'}, true],
    ['2022', {to: 'day', before: 'P3W', within: 'P1W'}, false],
    ['2023/..', {to: 'day', before: 'P3W', within: 'P1W'}, true],
    ['../2022', {to: 'day', before: 'P3W', within: 'P1W'}, false],
    // Where an instant meets a calendar day, a day's air is left.
    ['2022-02-25T02:00Z', {to: 'day'}, false],
    ['2022-02-26T02:00Z', {to: 'day'}, true],
    ['2022-03-04', {to: 'hanging', after: 'P1D'}, false],
    ['2022-03-14', {to: 'hanging', after: 'P1D'}, true],
    ['2022-03-14', {to: 'nobody', after: 'P1D'}, false],
  ];
  for (const [date, relative, isTold] of AGAINST) {
    it(`${isTold ? 'tells that' : 'is content with'} ${date} for ${JSON.stringify(relative)}`, () => {
      const set = read([
        {id: 'it', title: 'It', date, relative},
        {id: 'hanging', title: 'H', relative: {to: 'day', after: 'P1W'}}, {id: 'day', title: 'Anchor', date: ANCHORS.day},
      ]);
      const told = set.diagnostics.filter(({code}) => code === 'relative-contradiction');
      assert.deepEqual(told.map(({severity, index, field, value}) => [severity, index, field, value]),
        isTold ? [['warning', 0, 'relative', date]] : []);
      assert.equal(set.at(0).date.text, date);
    });
  }

  it('comes to the same in any order of the records', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(fc.property(
      fc.array(fc.record({to: fc.constantFrom(...ids), days: fc.integer({min: 1, max: 9}), isDated: fc.boolean()}), {minLength: 6, maxLength: 6}),
      fc.shuffledSubarray(ids, {minLength: 6}),
      (ways, order) => {
        const recordOf = (id: string): object => {
          const {to = '', days = 1, isDated = true} = ways[ids.indexOf(id)] ?? {};
          return isDated ? {id, title: id, date: '2022-01-01'} : {id, title: id, relative: {to, after: `P${days}D`}};
        };
        const tell = (set: ReturnType<typeof read>): unknown => [
          Object.fromEntries(ids.map(id => [id, set.indexOf(id) < 0 ? '' : set.dateAt(set.indexOf(id)).text])),
          set.diagnostics.map(({code, id, value}) => `${code} ${id ?? ''} ${String(value)}`).sort(),
        ];
        assert.deepEqual(tell(read(order.map(recordOf))), tell(read(ids.map(recordOf))));
      },
    ), {seed: 5, numRuns: 300});
  });

  it('beyond the calendar is left out', () => {
    const set = read([{title: 'B', relative: {to: 'a', before: 'P999999999Y'}}, {id: 'a', title: 'A', date: '2021'}]);
    assert.deepEqual(set.diagnostics.map(({code}) => code), ['unresolved-relative']);
  });

  it('counts from the first event with an id, whatever else is wrong', () => {
    const set = read([
      null, 5, {get date(): string { throw new Error('no'); }, id: 'a'},
      {title: 'B', relative: {to: 'a', after: 'P1Y'}},
      {id: 'a', title: 'A', date: '2021'}, {id: 'a', title: 'A', date: '1999'},
    ]);
    assert.deepEqual([set.size, set.at(0).date.text, set.at(0).relative?.to], [3, '2022', 'a']);
  });
});
