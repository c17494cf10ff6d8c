import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Command} from '../../src/engine/commands.js';
import {flyBy, TimelineEngine, type EngineOptions} from '../../src/engine/timeline-engine.js';
import {readDocument} from '../../src/events/read-document.js';
import {createFlight} from '../../src/scale/flight.js';
import type {Span} from '../../src/time/span.js';

flyBy(createFlight);

const DAY_MS = 864e5;
const at = (text: string): number => Date.parse(`${text}T00:00Z`);
const span = (from: string, to: string): Span => ({start: at(from), end: at(to)});
const EVENTS = [
  {id: 'a', date: '2022-01-01', title: 'A'}, {id: 'b', date: '2022-06-01', title: 'B'},
  {id: 'c', date: '2022-12-31', title: 'C'}, {id: 'open', date: '2022-07-01/..', title: 'D'},
];

function engineOf(events: readonly unknown[] = EVENTS, options: EngineOptions = {}): TimelineEngine {
  const engine = new TimelineEngine(options);
  engine.dispatch({type: 'resize', widthPx: 1000});
  engine.dispatch({type: 'data', set: readDocument(events)});
  return engine;
}

/** Steps a movement frame by frame to its end; gives the views. */
function play(engine: TimelineEngine, frameMs = 16): Span[] {
  const views: Span[] = [];
  for (let nowMs = 5000; engine.state.motion && views.length < 1000; nowMs += frameMs) {
    engine.dispatch({type: 'step', nowMs});
    views.push(engine.state.viewport);
  }
  return views;
}

describe('listeners', () => {
  it('hear what changed and why, and nothing when nothing did', () => {
    const engine = engineOf();
    const heard: string[] = [];
    const stop = engine.subscribe(({command, from, to}) => {
      assert.notEqual(from, to);
      assert.equal(engine.state, to);
      heard.push(command.type);
    });
    for (const command of [{type: 'select', item: 1}, {type: 'select', item: 1}, {type: 'pan', ms: 0}, {type: 'stop'}] satisfies Command[]) engine.dispatch(command);
    stop();
    engine.dispatch({type: 'select', item: 2});
    assert.deepEqual(heard, ['select']);
  });
});

describe('flights', () => {
  it('end exactly where they go, whatever the frames', () => {
    const places = fc.record({start: fc.integer({min: at('2021-10-01'), max: at('2022-12-01')}), days: fc.constantFrom(0.001, 1, 30, 200)});
    fc.assert(fc.property(places, fc.constantFrom(1, 7, 16, 100, 5000), ({start, days}, frameMs) => {
      const engine = engineOf();
      const to = {start, end: start + days * DAY_MS};
      engine.flyTo(to);
      const views = play(engine, frameMs);
      assert.deepEqual(engine.state.viewport, to);
      assert.equal(engine.state.motion, undefined);
      assert.ok(views.length < 800);
    }), {seed: 20231017, numRuns: 100});
  });

  it('take a quarter of a second to seven tenths', () => {
    for (const to of [span('2022-03-01', '2022-03-02'), span('2022-01-02', '2022-12-30')]) {
      const engine = engineOf();
      engine.flyTo(to);
      const ms = play(engine, 10).length * 10;
      assert.ok(ms >= 250 && ms <= 740, `${ms} ms`);
    }
  });

  it('end also when the limits have changed under them', () => {
    const engine = engineOf();
    engine.flyTo(span('2022-11-01', '2022-12-01'));
    engine.dispatch({type: 'step', nowMs: 0});
    engine.dispatch({type: 'data', set: readDocument([{date: '1990-01-01', title: 'A'}])});
    assert.ok(play(engine).length < 100);
    assert.equal(engine.state.motion, undefined);
  });

  it('are stopped where they are', () => {
    const engine = engineOf();
    engine.flyTo(span('2022-03-01', '2022-03-02'));
    engine.dispatch({type: 'step', nowMs: 0});
    engine.dispatch({type: 'step', nowMs: 100});
    const {viewport} = engine.state;
    engine.dispatch({type: 'stop'});
    engine.dispatch({type: 'step', nowMs: 200});
    assert.equal(engine.state.viewport, viewport);
  });

  it('are none where movements are instant, nothing is shown, or the place is reached', () => {
    const to = span('2022-03-01', '2022-04-01');
    const instant = engineOf(EVENTS, {isInstant: () => true});
    instant.flyTo(to);
    const asked = engineOf();
    asked.flyTo(to, false);
    const hidden = engineOf();
    hidden.dispatch({type: 'resize', widthPx: 0});
    hidden.flyTo(to);
    for (const engine of [instant, asked, hidden]) assert.deepEqual([engine.state.viewport, engine.state.motion], [to, undefined]);
    asked.flyTo(span('2022-08-01', '2022-09-01'));
    asked.flyTo(to);
    assert.equal(asked.state.motion, undefined);
  });
});

describe('going to events', () => {
  const engine = engineOf(EVENTS, {isInstant: () => true});
  const {set} = engine.state;
  const item = (id: string): number => set.indexOf(id);

  it('fits all', () => {
    engine.dispatch({type: 'show', span: span('2022-03-01', '2022-03-02')});
    engine.fit();
    const {start, end} = engine.state.viewport;
    assert.ok(start < at('2022-01-01') && end > at('2023-01-01'));
  });

  it('reveals an event or a span, and stays when it is in view', () => {
    engine.dispatch({type: 'show', span: span('2022-03-01', '2022-04-01')});
    engine.reveal(item('b'));
    const {viewport} = engine.state;
    assert.ok(viewport.start <= at('2022-06-01') && viewport.end >= at('2022-06-02'));
    engine.reveal(span('2022-06-01', '2022-06-02'));
    assert.equal(engine.state.viewport, viewport);
    engine.reveal(span('2022-02-01', '2022-03-01'), {align: 'fit', marginFraction: 0});
    assert.deepEqual(engine.state.viewport, span('2022-02-01', '2022-03-01'));
  });

  it('takes an open end for the other one, and moves nowhere for what is open on both sides', () => {
    assert.deepEqual(engine.spanOf(item('open')), {start: at('2022-07-01'), end: at('2022-07-01')});
    assert.deepEqual(engine.spanOf(item('b')), span('2022-06-01', '2022-06-02'));
    assert.equal(engine.spanOf(99), undefined);
    const always = engineOf([...EVENTS, {id: 'always', date: '../..', title: 'E'}], {isInstant: () => true});
    always.dispatch({type: 'show', span: span('2022-03-01', '2022-04-01')});
    always.reveal(always.state.set.indexOf('always'));
    assert.deepEqual(always.state.viewport, span('2022-03-01', '2022-04-01'));
  });

  it('knows the neighbours in time', () => {
    const walk = (from: number, step: -1 | 1): string => {
      const next = engine.neighbour(from, step);
      return next < 0 ? 'none' : set.idAt(next);
    };
    assert.deepEqual([walk(-1, 1), walk(item('a'), 1), walk(item('b'), 1), walk(item('c'), 1)], ['a', 'b', 'open', 'none']);
    assert.deepEqual([walk(-1, -1), walk(item('c'), -1), walk(item('a'), -1)], ['c', 'open', 'none']);
    assert.equal(engineOf([]).neighbour(-1, 1), -1);
  });
});

describe('layouts', () => {
  const counted = (): {engine: TimelineEngine; layouts: (act: () => void) => number} => {
    const engine = engineOf();
    engine.layout();
    return {engine, layouts: (act) => {
      const before = engine.layoutCount;
      act();
      return engine.layoutCount - before;
    }};
  };
  const pxMs = (engine: TimelineEngine): number => (engine.state.viewport.end - engine.state.viewport.start) / 1000;

  it('are none for sixty pans within a tile, and one when it comes to rest', () => {
    const {engine, layouts} = counted();
    engine.dispatch({type: 'zoom', factor: 0.1});
    engine.layout();
    assert.equal(layouts(() => {
      for (let i = 0; i < 60; i++) {
        engine.dispatch({type: 'pan', ms: 8 * pxMs(engine)});
        engine.layout();
      }
    }), 0);
    assert.equal(layouts(() => {
      engine.dispatch({type: 'settle'});
      engine.layout();
      engine.layout();
    }), 1);
    assert.equal(layouts(() => {
      engine.dispatch({type: 'pan', ms: 10 * pxMs(engine)});
      engine.layout();
    }), 0);
  });

  it('are left to a later call where there is no time, while the one before is shown', () => {
    const {engine, layouts} = counted();
    const before = engine.layout();
    engine.dispatch({type: 'zoom', factor: 0.2});
    let calls = 0;
    assert.equal(layouts(() => {
      while (engine.layout(() => true) === before) calls++;
    }), 1);
    assert.ok(calls >= 2, `${calls} calls`);
    assert.equal(engine.isBehind, false);
    const late = engine.layout();
    engine.dispatch({type: 'zoom', factor: 0.2});
    engine.layout(() => true);
    assert.equal(engine.isBehind, true);
    // What has to be there at once does not wait.
    engine.dispatch({type: 'select', item: 0});
    assert.notEqual(engine.layout(() => true), late);
    assert.equal(engine.isBehind, false);
  });

  it('are one for each half view that is travelled', () => {
    const {engine, layouts} = counted();
    engine.dispatch({type: 'zoom', factor: 0.01});
    engine.layout();
    const count = layouts(() => {
      for (let i = 0; i < 100; i++) {
        engine.dispatch({type: 'pan', ms: 50 * pxMs(engine)});
        engine.layout();
      }
    });
    assert.ok(count >= 7 && count <= 10, `${count} for five views`);
  });

  for (const [name, factor] of [['in', 0.5 ** 0.1], ['out', 2 ** 0.1]] as const) {
    it(`are one a doubling when zooming ${name}`, () => {
      const {engine, layouts} = counted();
      if (name === 'out') engine.dispatch({type: 'zoom', factor: 2 ** -12});
      engine.layout();
      const count = layouts(() => {
        for (let i = 0; i < 100; i++) {
          engine.dispatch({type: 'zoom', factor});
          engine.layout();
        }
      });
      assert.ok(count >= 10 && count <= 11, `${count} for ten doublings`);
    });
  }

  it('are computed anew for other data, widths, lanes and wishes, and when words are forgotten', () => {
    const {engine, layouts} = counted();
    const acts: (() => void)[] = [
      () => { engine.dispatch({type: 'select', item: 1}); },
      () => { engine.dispatch({type: 'focus', item: 2}); },
      () => { engine.dispatch({type: 'resize', widthPx: 500}); },
      () => { engine.dispatch({type: 'configure', configuration: {laneBy: 'title'}}); },
      () => { engine.dispatch({type: 'configure', configuration: {timeZone: 'Asia/Tokyo'}}); },
      () => { engine.dispatch({type: 'data', set: readDocument([])}); },
      () => { engine.forgetLayout(); },
    ];
    for (const [i, act] of acts.entries()) {
      assert.equal(layouts(() => {
        act();
        engine.layout();
      }), 1, `act ${i}`);
    }
    assert.equal(layouts(() => { engine.layout(); }), 0);
  });

  it('label what is selected and what has the focus, in any crowd', () => {
    const crowd = Array.from({length: 10_000}, (_, i) => ({id: `e${i}`, date: `2022-0${1 + i % 9}-${10 + i % 19}`, title: 'A'}));
    const engine = engineOf([...crowd, {id: 's', date: '2022-05-05', title: 'S', importance: 0}, {id: 'f', date: '2022-05-06', title: 'F', importance: 0}]);
    const {set} = engine.state;
    engine.dispatch({type: 'select', item: set.indexOf('s')});
    engine.dispatch({type: 'focus', item: set.indexOf('f')});
    const labels = engine.layout().strips.flatMap((strip) => strip.labels.map(({item}) => set.idAt(item.item)));
    assert.ok(labels.includes('s') && labels.includes('f') && labels.length <= 72);
  });

  it('can be had without a width, without events and with one', () => {
    assert.equal(new TimelineEngine().layout().strips.length, 1);
    const one = engineOf([{id: 'only', date: '2022', title: 'A'}]).layout();
    assert.deepEqual(one.strips[0]?.labels.map(({text}) => text.title), ['only']);
  });
});
