/**
 * What follows when an event gets another date.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changeSet} from '../../src/events/changed-set.js';
import {dependentsOf, movedDates} from '../../src/events/dependents.js';
import {EventSet} from '../../src/events/event-set.js';
import {readDocument} from '../../src/events/read-document.js';

const hanging = (id: string, to: string, days = 1) => ({id, title: id, relative: {to, after: `P${days}D`}});
const dated = (id: string, date: string) => ({id, title: id, date});
/** `a` has a date; `b` hangs on it, `c` and `d` on `b`; `e` hangs on `x`, `f` has a date of its own as well. */
const RECORDS = [
  hanging('c', 'b'), hanging('b', 'a'), dated('a', '2022-01-01'), hanging('d', 'b', 5), dated('x', '2020'), hanging('e', 'x'),
  {...hanging('f', 'a'), date: '2022-01-02'},
];
const dateOf = (set: EventSet, id: string): string => set.dateAt(set.indexOf(id)).text;
const told = (set: EventSet): string[] => set.diagnostics.map(({code, severity, id, value}) => `${code} ${severity} ${id ?? ''} ${String(value)}`);

describe('dependentsOf', () => {
  it('lists those that hang on an event, each after the one it hangs on', () => {
    const set = readDocument(RECORDS);
    const ids = (...from: string[]): string[] => dependentsOf(set, from).map(row => set.idAt(row));
    assert.deepEqual(ids('a'), ['b', 'c', 'd']);
    assert.deepEqual(ids('b', 'a', 'x'), ['c', 'd', 'b', 'e']);
    assert.deepEqual([ids('c'), ids('f'), ids('nobody')], [[], [], []]);
  });

  it('finds those that got a number for having the same id', () => {
    const set = readDocument([dated('a', '2022'), hanging('h', 'a'), hanging('h', 'a', 9), hanging('h', 'a', 3)]);
    assert.deepEqual(dependentsOf(set, ['a']).map(row => set.idAt(row)), ['h', 'h-2', 'h-3']);
  });

  it('goes by the dates of any table', () => {
    const set = readDocument(RECORDS);
    const copy = new EventSet({...set.parts, dates: new Map(set.parts.dates)});
    assert.deepEqual(dependentsOf(copy, ['a']), dependentsOf(set, ['a']));
    assert.deepEqual(dependentsOf(EventSet.empty, ['a']), []);
  });
});

describe('movedDates', () => {
  it('gives what follows, and leaves the set and what is given alone', () => {
    const set = readDocument(RECORDS);
    const other = readDocument([dated('a', '2023-05-01'), dated('d', '2024')]);
    const moved = movedDates(set, new Map(['a', 'd'].map((id, row) => [id, other.dateAt(row)])));
    assert.deepEqual([...moved].map(([row, date]) => [set.idAt(row), date?.text]), [['b', '2023-05-02'], ['c', '2023-05-03']]);
    assert.equal(dateOf(set, 'b'), '2022-01-02');
  });
});

describe('a changed anchor', () => {
  it('takes along what hangs on it', () => {
    const set = changeSet(readDocument(RECORDS), {update: [dated('a', '2023-05-01')]});
    assert.deepEqual(['b', 'c', 'd', 'e', 'f'].map(id => dateOf(set, id)),
      ['2023-05-02', '2023-05-03', '2023-05-07', '2020-01-02/2021-01-01', '2022-01-02']);
    const row = set.indexOf('c');
    assert.deepEqual([set.starts[row], set.ends[row]], [Date.parse('2023-05-03'), Date.parse('2023-05-04')]);
    const again = changeSet(set, {update: [dated('a', '2023-06-01')]});
    assert.deepEqual([dateOf(again, 'd'), told(again)], ['2023-06-07', []]);
  });

  it('that goes leaves what hangs on it where it is, and is told of; one that comes again moves it', () => {
    const set = changeSet(readDocument(RECORDS), {remove: ['a']});
    assert.deepEqual([dateOf(set, 'b'), dateOf(set, 'c')], ['2022-01-02', '2022-01-03']);
    assert.deepEqual(told(set), ['unresolved-relative warning b a']);
    const back = changeSet(set, {add: [dated('a', '2021-01-01')]});
    assert.deepEqual([dateOf(back, 'b'), dateOf(back, 'c')], ['2021-01-02', '2021-01-03']);
    assert.deepEqual(told(changeSet(readDocument(RECORDS), {remove: ['a', 'b', 'c', 'd']})), []);
  });

  it('that is to hang on what hangs on it is refused by name', () => {
    const set = changeSet(readDocument(RECORDS), {update: [hanging('a', 'c')]});
    assert.deepEqual(told(set), ['relative-cycle error a a → c → b → a']);
    assert.deepEqual([dateOf(set, 'a'), dateOf(set, 'c')], ['2022-01-01', '2022-01-03']);
  });

  it('is no added event whose id is taken', () => {
    const set = changeSet(readDocument(RECORDS), {add: [dated('a', '1999-01-01')]});
    assert.equal(dateOf(set, 'b'), '2022-01-02');
  });

  it('that leads beyond the calendar leaves what hangs on it where it is', () => {
    const set = changeSet(readDocument(RECORDS), {update: [dated('a', '9999-12-31')]});
    assert.deepEqual([dateOf(set, 'b'), told(set)],
      ['2022-01-02', ['b a', 'c b', 'd b'].map(way => `unresolved-relative warning ${way}`)]);
  });

  it('comes to what reading all anew would', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const record = fc.record({to: fc.nat({max: 5}), day: fc.integer({min: 10, max: 28}), isDated: fc.boolean()});
    // Only the earlier ones are hung on: no circles.
    const make = (one: {to: number; day: number; isDated: boolean}, i: number): object => i === 0 || one.isDated
      ? dated(ids[i] ?? '', `2022-01-${one.day}`) : hanging(ids[i] ?? '', ids[one.to % i] ?? '', one.day);
    fc.assert(fc.property(fc.array(record, {minLength: 6, maxLength: 6}), fc.array(record, {minLength: 6, maxLength: 6}),
      fc.subarray([0, 1, 2, 3, 4, 5]), (before, after, changed) => {
        const now = before.map((one, i) => make(changed.includes(i) ? after[i] ?? one : one, i));
        const set = changeSet(readDocument(before.map(make)), {update: changed.map(i => now[i])});
        const anew = readDocument(now);
        assert.deepEqual(ids.map(id => dateOf(set, id)), ids.map(id => dateOf(anew, id)));
        assert.deepEqual([...set.starts], [...anew.starts]);
      }), {seed: 7, numRuns: 300});
  });
});
