/**
 * The law of changes: whatever was added, replaced and removed, all that is asked of the data is answered as by data read
 * anew. And their cost, by counts: what is not changed is not looked at.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {makeChange} from '../../src/engine/change.js';
import {TimelineEngine} from '../../src/engine/timeline-engine.js';
import {changeSteps, type ChangeKind} from '../../src/events/changed-set.js';
import type {NewsEventInput} from '../../src/events/news-event.js';
import {readDocument} from '../../src/events/read-document.js';
import type {EventIndex} from '../../src/query/event-index.js';

const change = (engine: TimelineEngine, kind: ChangeKind, items: readonly unknown[]): void => {
  engine.dispatch(makeChange(engine.state, runSteps(changeSteps(engine.state.set, kind, items))).command);
};

type Settings = readonly [laneBy: string, timeZone: string];

const engineOf = (events: readonly NewsEventInput[], [laneBy, timeZone]: Settings): TimelineEngine => {
  const engine = new TimelineEngine();
  engine.dispatch({type: 'configure', configuration: {laneBy, timeZone}});
  engine.dispatch({type: 'data', set: readDocument(events)});
  engine.dispatch({type: 'resize', widthPx: 800});
  return engine;
};

const DAY_MS = 864e5;
const iso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const pick = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)] as T;

/** Dates of several kinds, most of them plain; of shape 1 all the same, of shape 2 one over all and deep ones. */
const dateOf = (random: () => number, shape: number): string => {
  const day = Math.floor(random() * 3000);
  if (shape === 1) return '2020-01-01';
  if (shape === 2 && random() < 0.05) return pick(['Y-13800000000', '1000/3000', '../2020', '2001/..', '../..'], random);
  return pick([iso(day), iso(day), `${iso(day)}/${iso(day + 40)}`, `${iso(day)}T02:30Z`, iso(day).slice(0, 7)], random);
};

let count = 0;
const eventOf = (random: () => number, shape: number, id = `e${count++}`): NewsEventInput => ({
  id, date: dateOf(random, shape), title: `Title ${Math.floor(random() * 9)}`,
  importance: shape === 1 ? 0.5 : pick([0.25, 0.5, 1], random),
  ...random() < 0.8 && {lane: pick(['x', 'y', 'z'], random)},
  ...random() < 0.3 && {status: pick(['confirmed', 'disputed'] as const, random)},
});

/** All that is asked of an index, in ids. */
function answersOf(index: EventIndex): unknown {
  const ids = (positions: readonly number[]): string[] => positions.map((position) => index.set.idAt(index.rowAt(position)));
  const all = Array.from({length: index.size}, (_, position) => position);
  return [ids(all), index.extent, all.map((position) => [index.startAt(position), index.endAt(position)]),
    all.every((position) => index.positionOf(index.rowAt(position)) === position),
    ids(index.mostImportant(0, index.size, 20)), ids(index.mostImportant(index.size >> 2, index.size >> 1, 5)),
    ...[-1e17, 0, 800, 2000.5, 18262, 1e9].map((day) => [index.firstFrom(day * DAY_MS), index.countBefore(day * DAY_MS),
      ids(index.reachingInto({start: day * DAY_MS, end: Infinity})), index.endAt(index.nearestBefore(day * DAY_MS))])];
}

/** All that is asked of a set, by id: rows differ. */
function contentOf(engine: TimelineEngine): unknown {
  const {index, strips, set, limits} = engine.state;
  const rows = Array.from({length: index.size}, (_, position) => index.rowAt(position));
  assert.equal(set.count, rows.length);
  return {
    answers: answersOf(index), limits,
    events: rows.map((row) => ({...set.at(row), zoned: set.isZoned(row), lane: set.info.lanes[(set.lanes[row] ?? 0) - 1]?.id})),
    found: rows.every((row) => set.indexOf(set.idAt(row)) === row),
    strips: new Map(strips.map((strip) => [strip.id, answersOf(strip.index)])),
  };
}

type Step = readonly [kind: ChangeKind, share: number];
const steps = fc.array(fc.tuple(fc.constantFrom<ChangeKind>('add', 'update', 'remove'), fc.constantFrom(0.001, 0.02, 0.2, 1)), {maxLength: 6});
const settings = fc.tuple(fc.constantFrom('', 'lane', 'status'), fc.constantFrom('UTC', 'America/New_York'));

/** Makes changes to `size` events and compares with those that are left, read anew. */
function check(size: number, seed: number, shape: number, all: readonly Step[], how: Settings): void {
  let state = seed + 1;
  const random = (): number => (state = state * 48271 % 2147483647) / 2147483647;
  const model = new Map(Array.from({length: size}, () => eventOf(random, shape)).map((event) => [event.id ?? '', event]));
  const engine = engineOf([...model.values()], how);
  for (const [kind, share] of all) {
    const some = Array.from({length: Math.ceil(size * share)}, () => eventOf(random, shape));
    const known = [...model.keys()].filter(() => random() < share);
    const items = kind === 'add' ? some : kind === 'remove' ? known : known.map((id) => eventOf(random, shape, id));
    for (const item of items) {
      if (typeof item === 'string') model.delete(item);
      else model.set(item.id ?? '', item);
    }
    change(engine, kind, items);
    for (const id of kind === 'remove' ? known : []) assert.equal(engine.state.set.indexOf(id), -1);
  }
  assert.deepEqual(contentOf(engine), contentOf(engineOf([...model.values()], how)));
}

describe('changes', () => {
  it('give what reading anew gives', () => {
    fc.assert(fc.property(fc.constantFrom(0, 3, 150), fc.nat(1e6), fc.nat(2), steps, settings, check), {seed: 20231017, numRuns: 150});
  });

  it('give what reading anew gives, with many blocks', () => {
    fc.assert(fc.property(fc.constant(2500), fc.nat(1e6), fc.nat(2), steps, settings, check), {seed: 20231017, numRuns: 8});
  });

  it('move what hangs on a changed event, in indexes and lanes as in the set', () => {
    fc.assert(fc.property(fc.constantFrom(60, 1500), fc.nat(1e6), settings, (size, seed, how) => {
      let state = seed + 1;
      const random = (): number => (state = state * 48271 % 2147483647) / 2147483647;
      const id = (i: number): string => `h${i}`;
      // Each hangs on an earlier one or has a date of its own.
      const make = (i: number): NewsEventInput => {
        const {date: _, ...event} = eventOf(random, 0, id(i));
        return i > 0 && random() < 0.5 ? {...event, relative: {to: id(Math.floor(random() * i)), after: `P${Math.ceil(random() * 40)}D`}}
          : {...event, date: dateOf(random, 0)};
      };
      const model = Array.from({length: size}, (_, i) => make(i));
      const engine = engineOf(model, how);
      for (const share of [0.01, 0.1]) {
        const items = [...model.keys()].filter(() => random() < share).map(i => (model[i] = make(i)));
        change(engine, 'update', items);
      }
      assert.deepEqual(contentOf(engine), contentOf(engineOf(model, how)));
    }), {seed: 20231017, numRuns: 40});
  });

  it('take rows that have long been vacant, none of this change, and leave replaced events in theirs', () => {
    const engine = engineOf(Array.from({length: 200}, (_, i) => ({id: `n${i}`, date: iso(i), title: 'T'})), ['', 'UTC']);
    change(engine, 'remove', Array.from({length: 70}, (_, i) => `n${i}`));
    change(engine, 'add', Array.from({length: 10}, (_, i) => ({id: `m${i}`, date: iso(i), title: 'T'})));
    const {set} = engine.state;
    assert.deepEqual(Array.from({length: 10}, (_, i) => set.indexOf(`m${i}`)), [0, 1, 2, 3, 4, 5, 200, 201, 202, 203]);
    assert.deepEqual([set.count, set.size, set.vacant.size], [140, 204, 64]);
    change(engine, 'update', [{id: 'n150', date: '1950', title: 'Other'}]);
    assert.equal(engine.state.set.indexOf('n150'), 150);
    assert.equal(engine.state.set.at(150).title, 'Other');
    assert.equal(engine.state.index.positionOf(150), 0);
  });

  it('keep view, selection and focus, and drop those of an event that is gone', () => {
    const events = Array.from({length: 20}, (_, i) => ({id: `n${i}`, date: iso(i * 30), title: 'T'}));
    const engine = engineOf(events, ['', 'UTC']);
    engine.dispatch({type: 'select', item: 3});
    engine.dispatch({type: 'focus', item: 5});
    const {viewport, limits} = engine.state;
    change(engine, 'add', [{id: 'far', date: '2100', title: 'Far'}]);
    change(engine, 'update', [{id: 'n3', date: iso(91), title: 'Moved'}]);
    engine.dispatch({type: 'resize', widthPx: 500});
    assert.equal(engine.state.viewport, viewport);
    assert.ok(engine.state.limits.end > limits.end);
    assert.deepEqual([engine.state.selected, engine.state.focused], [3, 5]);
    change(engine, 'remove', ['n3']);
    assert.deepEqual([engine.state.selected, engine.state.focused], [-1, 5]);
    engine.dispatch({type: 'select', item: 3});
    assert.equal(engine.state.selected, -1);
    // A node of it may be there until the next frame.
    assert.equal(engine.neighbour(3, 1), 0);
  });

  it('look at no other record but a few, however many there are', () => {
    let reads = 0;
    const events = Array.from({length: 20_000}, (_, i) => {
      const event = {id: `n${i}`, date: iso(i % 5000), title: 'T', lane: i % 2 ? 'x' : 'y'};
      return new Proxy(event, {get: (of, name) => { reads++; return Reflect.get(of, name) as unknown; }});
    });
    for (const how of [['', 'UTC'], ['lane', 'UTC'], ['lane', 'Asia/Tokyo']] as const) {
      const engine = engineOf(events, how);
      const changes: readonly [ChangeKind, readonly unknown[]][] = [
        ['add', [{id: 'new', date: iso(2500), title: 'New', lane: 'x'}]],
        ['update', [{id: 'n7', date: iso(2500), title: 'New', lane: 'y'}]],
        ['remove', ['n11', 'new']],
      ];
      for (const [kind, items] of changes) {
        reads = 0;
        change(engine, kind, items);
        assert.ok(reads < 4000, `${kind}: ${reads} reads`);
        assert.equal(engine.state.index.size, kind === 'remove' ? 19_999 : 20_001);
      }
    }
  });
});
