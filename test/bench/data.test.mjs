/**
 * The seeded events are the same everywhere, and shaped as the bench says they are.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LANES, boundsOf, makeEvents, randomNumbers} from '../../bench/data.mjs';

const WRITTEN = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:00Z)?$/;

describe('events of the bench', () => {
  const events = makeEvents(5000);
  const share = (test) => events.filter(test).length / events.length;

  it('are the same for a seed, and others for another', () => {
    assert.deepEqual(makeEvents(50), makeEvents(50));
    assert.deepEqual(makeEvents(3), [
      {id: 'e0', date: '2017-05-13', title: 'champions early relief relief festival verdict convoy record pipeline airport', lane: 'diplomacy', importance: 0.034},
      {id: 'e1', date: '2022-11-18', title: 'on union embassy', lane: 'war', importance: 0.047},
      {id: 'e2', date: '2019-04-05', title: 'leak talks satellite joint grain', lane: 'courts', importance: 0.047},
    ]);
    assert.notDeepEqual(makeEvents(50, 2), makeEvents(50));
  });

  it('begin with the same ones, however many there are', () => {
    assert.deepEqual(makeEvents(100), events.slice(0, 100));
  });

  it('have ids of their own, titles of 10 to 90 letters, one of twelve lanes', () => {
    assert.equal(new Set(events.map(({id}) => id)).size, events.length);
    const lengths = events.map(({title}) => title.length);
    assert.ok(Math.min(...lengths) >= 10 && Math.max(...lengths) <= 90);
    assert.ok(Math.min(...lengths) < 15 && Math.max(...lengths) > 85);
    assert.deepEqual(new Set(events.map(({lane}) => lane)), new Set(LANES));
    assert.equal(LANES.length, 12);
  });

  it('are a fifth ranges, none of which ends before it starts', () => {
    assert.ok(Math.abs(share(({date}) => date.start !== undefined) - 0.2) < 0.02);
    for (const event of events) {
      const {date} = event;
      for (const text of date.start === undefined ? [date] : [date.start, date.end]) assert.match(text, WRITTEN);
      const {start, end} = boundsOf(event);
      assert.ok(start <= end && start >= Date.UTC(2014, 0) && end <= Date.UTC(2024, 0));
    }
  });

  it('come in bursts, leave months empty, and keep to weekdays and hours', () => {
    const starts = events.map((event) => new Date(boundsOf(event).start));
    const byMonth = new Map();
    for (const date of starts) {
      const month = date.toISOString().slice(0, 7);
      byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
    }
    const counts = [...byMonth.values()];
    assert.ok(byMonth.size > 90 && byMonth.size < 118, `${byMonth.size} months of 120`);
    assert.ok(Math.max(...counts) > (4 * events.length) / 120, 'no burst');
    const isWeekend = (date) => [0, 6].includes(date.getUTCDay());
    assert.ok(starts.filter(isWeekend).length / starts.length < 0.25);
  });

  it('matter little for the most part', () => {
    const {length} = events;
    assert.ok(events.every(({importance}) => importance > 0 && importance <= 1));
    assert.ok(share(({importance}) => importance < 0.05) > 0.7);
    assert.ok(length * share(({importance}) => importance > 0.5) >= 10);
  });
});

describe('random numbers', () => {
  it('are in [0, 1) and spread evenly', () => {
    const random = randomNumbers(3);
    const numbers = Array.from({length: 10_000}, random);
    assert.ok(numbers.every((one) => one >= 0 && one < 1));
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    assert.ok(Math.abs(mean - 0.5) < 0.01, `mean ${mean}`);
  });
});
