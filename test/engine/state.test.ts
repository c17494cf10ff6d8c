import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Command, Configuration} from '../../src/engine/commands.js';
import {initialState, reduce, type TimelineState} from '../../src/engine/state.js';
import {readDocument} from '../../src/events/read-document.js';
import type {Span} from '../../src/time/span.js';

const HOUR_MS = 36e5;
const at = (text: string): number => Date.parse(`${text}T00:00Z`);
const span = (from: string, to: string): Span => ({start: at(from), end: at(to)});

const SET = readDocument([
  {id: 'a', date: '2022-01-01', title: 'A'},
  {id: 'b', date: '2022-06-01', title: 'B'},
  {id: 'c', date: '2022-12-31', title: 'C'},
]);
const run = (...commands: Command[]): TimelineState => commands.reduce(reduce, initialState());
const READY: Command[] = [{type: 'resize', widthPx: 1000}, {type: 'data', set: SET}];
const HOME = run(...READY);
const lengthOf = ({viewport}: TimelineState): number => viewport.end - viewport.start;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
const configured = (configuration: Configuration, ...before: Command[]): TimelineState =>
  run(...READY, ...before, {type: 'configure', configuration});

describe('the first view', () => {
  it('shows all events with some air', () => {
    assert.ok(holds(HOME.viewport, span('2022-01-01', '2023-01-01')));
    assert.ok(lengthOf(HOME) < 1.1 * (at('2023-01-01') - at('2022-01-01')));
    assert.ok(HOME.atHome && HOME.atRest);
  });

  it('is the same whether data or width come first', () => {
    assert.deepEqual(run(...[...READY].reverse()).viewport, HOME.viewport);
  });

  it('is the span of the document where it has one', () => {
    const set = readDocument({start: '2022-03', end: '2022-04', events: [{date: '2022', title: 'A'}]});
    assert.deepEqual(run({type: 'resize', widthPx: 1000}, {type: 'data', set}).viewport, span('2022-03-01', '2022-05-01'));
  });

  for (const [name, configuration, expected] of [
    ['both bounds', {start: at('2022-02-01'), end: at('2022-03-01')}, span('2022-02-01', '2022-03-01')],
    ['a start alone', {start: at('2022-02-01')}, {start: at('2022-02-01'), end: HOME.viewport.end}],
    ['an end alone', {end: at('2022-03-01')}, {start: HOME.viewport.start, end: at('2022-03-01')}],
    ['a start after the end', {start: at('2022-03-01'), end: at('2022-02-01')}, HOME.viewport],
    ['a start at the end', {start: at('2022-03-01'), end: at('2022-03-01')}, HOME.viewport],
    ['a start after all', {start: at('2099-03-01')}, HOME.viewport],
    ['what is no number', {start: NaN, end: Infinity}, HOME.viewport],
    ['bounds taken away', {start: undefined, end: undefined}, HOME.viewport],
  ] as const) {
    it(`follows ${name}, before and after the data`, () => {
      assert.deepEqual(configured(configuration).viewport, expected);
      assert.deepEqual(run({type: 'configure', configuration}, ...READY).viewport, expected);
    });
  }

  it('follows bounds that lie outside of the data', () => {
    assert.deepEqual(configured({start: at('1990-01-01'), end: at('1991-01-01')}).viewport, span('1990-01-01', '1991-01-01'));
  });

  it('is not come back to when something else is configured', () => {
    const moved = configured({laneBy: 'lane'}, {type: 'configure', configuration: {start: NaN}}, {type: 'pan', ms: 1e9});
    assert.ok(moved.viewport.start > HOME.viewport.start && !moved.atHome);
  });

  it('has a duration with no events, one event, one open on both sides, and no width', () => {
    for (const events of [[], [{date: '2022-01-01', title: 'A'}], [{date: '../..', title: 'A'}], [{date: 'Y-13800000000', title: 'A'}]]) {
      for (const widthPx of [0, 1, 1000]) {
        const {viewport, limits} = run({type: 'resize', widthPx}, {type: 'data', set: readDocument(events)});
        assert.ok(viewport.end > viewport.start && Number.isFinite(viewport.end - viewport.start));
        assert.ok(holds(limits, viewport));
      }
    }
  });
});

describe('movements', () => {
  const DAY: Command = {type: 'pan', ms: 24 * HOUR_MS};

  it('pan by what is asked, within the limits', () => {
    const moved = reduce(HOME, DAY);
    assert.ok(Math.abs(moved.viewport.start - HOME.viewport.start - 24 * HOUR_MS) < 1);
    assert.deepEqual([moved.atHome, moved.atRest], [false, false]);
    const far = reduce(HOME, {type: 'pan', ms: 1e15});
    assert.equal(far.viewport.end, HOME.limits.end);
    assert.ok(Math.abs(lengthOf(far) - lengthOf(HOME)) < 1);
  });

  it('zoom around the middle or an anchor', () => {
    const middle = (HOME.viewport.start + HOME.viewport.end) / 2;
    const half = reduce(HOME, {type: 'zoom', factor: 0.5});
    assert.ok(Math.abs((half.viewport.start + half.viewport.end) / 2 - middle) < 1);
    assert.ok(Math.abs(lengthOf(half) - lengthOf(HOME) / 2) < 1);
    const anchor = HOME.viewport.start + 0.25 * lengthOf(HOME);
    const {viewport} = reduce(HOME, {type: 'zoom', factor: 0.5, anchor});
    assert.ok(Math.abs((anchor - viewport.start) / (viewport.end - viewport.start) - 0.25) < 1e-9);
  });

  for (const command of [
    {type: 'pan', ms: 0}, {type: 'pan', ms: NaN}, {type: 'zoom', factor: 1}, {type: 'zoom', factor: 0}, {type: 'show', span: HOME.viewport},
    {type: 'resize', widthPx: 1000}, {type: 'stop'}, {type: 'step', nowMs: 5}, {type: 'settle'}, {type: 'select', item: -1}, {type: 'focus', item: -1},
  ] satisfies Command[]) {
    it(`give the same state back for ${JSON.stringify(command).slice(0, 40)}, which changes nothing`, () => {
      assert.equal(reduce(HOME, command), HOME);
    });
  }

  it('settle only when nothing moves', () => {
    const moved = reduce(HOME, DAY);
    assert.equal(reduce(moved, {type: 'settle'}).atRest, true);
    const moving = reduce(moved, {type: 'move', motion: {durationMs: 9, at: () => HOME.viewport}});
    assert.equal(reduce(moving, {type: 'settle'}), moving);
  });

  it('step by the time since the first step, to their end', () => {
    const fractions: number[] = [];
    const motion = {durationMs: 25, at: (fraction: number): Span => {
      fractions.push(fraction);
      return {start: HOME.viewport.start + fraction * 25 * HOUR_MS, end: HOME.viewport.end + fraction * 25 * HOUR_MS};
    }};
    let state = reduce(HOME, {type: 'move', motion});
    for (const nowMs of [1000, 1010, 1020, 1040, 1060]) state = reduce(state, {type: 'step', nowMs});
    assert.deepEqual([fractions, state.motion], [[0, 0.4, 0.8, 1], undefined]);
    assert.ok(Math.abs(state.viewport.start - HOME.viewport.start - 25 * HOUR_MS) < 1);
  });

  for (const command of [{type: 'stop'}, DAY, {type: 'zoom', factor: 0.5}, {type: 'show', span: span('2022-03-01', '2022-04-01')}] satisfies Command[]) {
    it(`are ended by ${command.type}`, () => {
      const moving = reduce(HOME, {type: 'move', motion: {durationMs: 9, at: () => HOME.viewport}});
      assert.equal(reduce(moving, command).motion, undefined);
    });
  }
});

describe('another width', () => {
  it('keeps the span once the view was moved', () => {
    const moved = reduce(HOME, {type: 'show', span: span('2022-03-01', '2022-04-01')});
    assert.deepEqual(reduce(moved, {type: 'resize', widthPx: 320}).viewport, moved.viewport);
  });

  it('keeps all in view as long as it was not', () => {
    const narrow = reduce(HOME, {type: 'resize', widthPx: 320});
    assert.ok(holds(narrow.viewport, span('2022-01-01', '2023-01-01')) && lengthOf(narrow) > lengthOf(HOME));
  });
});

describe('other data', () => {
  const MORE = readDocument([{id: 'z', date: '2023-12-31', title: 'Z'}, ...[0, 1, 2].map((i) => SET.recordAt(i))]);

  it('go home when nobody has moved, else keep the view', () => {
    assert.ok(reduce(HOME, {type: 'data', set: MORE}).viewport.end > at('2023-12-31'));
    const moved = reduce(HOME, {type: 'show', span: span('2022-03-01', '2022-04-01')});
    assert.deepEqual(reduce(moved, {type: 'data', set: MORE}).viewport, span('2022-03-01', '2022-04-01'));
  });

  it('keep selection and focus by id', () => {
    const chosen = run(...READY, {type: 'select', item: 1}, {type: 'focus', item: 2}, {type: 'data', set: MORE});
    assert.deepEqual([MORE.idAt(chosen.selected), MORE.idAt(chosen.focused)], ['b', 'c']);
    const gone = reduce(chosen, {type: 'data', set: readDocument([SET.recordAt(2)])});
    assert.deepEqual([gone.selected, gone.focused], [-1, 0]);
    assert.deepEqual([reduce(HOME, {type: 'data', set: MORE}).selected], [-1]);
  });
});

describe('an index beyond the set', () => {
  it('is none', () => {
    const chosen = run(...READY, {type: 'select', item: 99}, {type: 'focus', item: 3}, {type: 'data', set: SET});
    assert.deepEqual([chosen.selected, chosen.focused], [-1, -1]);
  });
});

describe('the zone of the axis', () => {
  it('shifts instants and no calendar days, and can be changed', () => {
    const set = readDocument([{id: 'day', date: '2023-10-17', title: 'A'}, {id: 'instant', date: '2023-10-17T01:30Z', title: 'B'}]);
    const zoned = run({type: 'data', set}, {type: 'configure', configuration: {timeZone: 'Asia/Shanghai'}});
    const starts = ({index}: TimelineState): (number | undefined)[] => [0, 1].map((item) => index.axis.starts[item]);
    assert.deepEqual(starts(zoned), [at('2023-10-17'), at('2023-10-17') + 9.5 * HOUR_MS]);
    const utc = reduce(zoned, {type: 'configure', configuration: {timeZone: 'UTC'}});
    assert.deepEqual(starts(utc), [at('2023-10-17'), at('2023-10-17') + 1.5 * HOUR_MS]);
  });

  it('leaves the view where it was moved to', () => {
    const moved = configured({timeZone: 'Asia/Shanghai'}, {type: 'show', span: span('2022-03-01', '2022-04-01')});
    assert.deepEqual(moved.viewport, span('2022-03-01', '2022-04-01'));
  });
});
