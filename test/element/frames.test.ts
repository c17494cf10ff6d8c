/**
 * The 60-fps path: while the view moves Lit does not run, no layout is computed within a tile, one a doubling, and there
 * are few nodes whatever the data. What is read is in counts-reads.test.ts, rest in counts-rest.test.ts.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {frames, until} from '../support/input.js';
import {countCalls, engineOf, holdRest} from '../support/watch-engine.js';
import {allInside, inside, many, mount, still} from './fixtures.js';

const DAY = 864e5;

/** So many a day that none of the distances between them is seen. */
const crowd = (count: number, lanes = 0): TimelineDocumentInput => ({
  ...lanes > 0 && {lanes: Array.from({length: lanes}, (_, i) => ({id: `l${i}`, label: `Lane ${i}`}))},
  events: Array.from({length: count}, (_, i) => ({
    id: `c${i}`, title: `Event number ${i} with a title of some length`, importance: i * 7919 % 100 / 100,
    date: new Date(Date.UTC(2001, 0, 1) + i * 48271 % (count / 10) * DAY).toISOString().slice(0, 10), lane: `l${i % lanes || 0}`,
  })),
});

async function pan(element: NewsTimeline, frameCount: number, stepMs = DAY): Promise<void> {
  for (let i = 0; i < frameCount; i++) {
    element.panBy(i < frameCount / 2 ? stepMs : -stepMs);
    await frames(1);
  }
}

describe('while the view moves', () => {
  let element: NewsTimeline;
  let letRest: () => void;
  beforeEach(async () => {
    element = await mount({attributes: 'no-animation', events: many(5000)});
    await still(element);
    letRest = holdRest();
  });
  afterEach(() => { letRest(); });

  it('in sixty frames of panning Lit does not run and no layout is computed, and the view does move in each', async () => {
    const engine = engineOf(element);
    // Just within a level: there the tile is narrowest in views, half of one on either side.
    const {start} = element.viewport;
    element.reveal({start, end: start + engine.state.widthPx * 2 ** 29 * 0.98}, {align: 'fit', marginFraction: 0});
    element.panBy(1000 * DAY);
    await frames(2);
    await until(() => !engine.isBehind, 'the picture to be finished');
    const spies = ['requestUpdate', 'performUpdate', 'updated', 'render'].map(name => countCalls(element, name));
    const {layoutCount} = engine;
    const layouts = countCalls(engine, 'layout');
    let changes = 0;
    element.addEventListener('timeline-viewport-change', () => { changes++; });
    // To the end of the tile and back.
    await pan(element, 60, (element.viewport.end - element.viewport.start) * 0.015);
    for (const spy of [...spies, layouts]) spy.restore();
    expect(spies.map(({calls}) => calls)).to.deep.equal([0, 0, 0, 0]);
    expect(engine.layoutCount - layoutCount).to.equal(0);
    expect(changes).to.be.at.least(59);
    expect(layouts.calls, 'the counting counts').to.be.at.least(59);
  });

  it('Lit does not run while zooming either', async () => {
    const updates = countCalls(element, 'performUpdate');
    for (let i = 0; i < 20; i++) {
      element.zoomBy(i < 10 ? 1.5 : 1 / 1.5);
      await frames(1);
    }
    updates.restore();
    expect(updates.calls).to.equal(0);
  });

  for (const [name, around] of [['the middle', 0.5], ['a point near an edge', 0.1]] as const) {
    it(`a zoom over ten doublings around ${name}, in and out, computes one layout a doubling`, async () => {
      const engine = engineOf(element);
      const steps = 8;
      for (const factor of [2 ** (1 / steps), 2 ** (-1 / steps)]) {
        const {layoutCount, state: {viewport}} = engine;
        const anchor = viewport.start + around * (viewport.end - viewport.start);
        for (let i = 0; i < 10 * steps; i++) {
          element.zoomBy(factor, anchor);
          await frames(1);
        }
        await until(() => !engine.isBehind, 'the picture to be finished');
        const way = Math.log2((engine.state.viewport.end - engine.state.viewport.start) / (viewport.end - viewport.start));
        expect(Math.abs(way), 'the view zooms').to.be.closeTo(10, 0.1);
        expect(engine.layoutCount - layoutCount).to.be.within(10, 11);
      }
    });
  }

  it('a pan within a tile makes and moves no nodes, it only transforms them', async () => {
    await pan(element, 2);
    const nodes = allInside(element, '[part~=mark]');
    let changes = 0;
    const observer = new MutationObserver((records) => { changes += records.length; });
    observer.observe(inside(element, '[part~=marks]'), {childList: true, subtree: true, characterData: true});
    await pan(element, 20, DAY / 10);
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(allInside(element, '[part~=mark]')).to.deep.equal(nodes);
  });
});

describe('at most 400 nodes are under the marks, and few beside them', () => {
  const eras = Array.from({length: 500}, (_, i) => ({label: `Era ${i}`, date: `${1500 + i}/${1500 + i}`}));
  const LANES = 24;
  /** With what may stand beside the marks: words of the axis and captions, and a chip for every 48 px of a lane. */
  const cases: readonly (readonly [name: string, attributes: string, data: TimelineDocumentInput, beside: number])[] = [
    ['20 000 in a crowd', '', crowd(20_000), 120],
    ['20 000 in a crowd in 24 lanes', 'lane-by="lane"', crowd(20_000, LANES), 100 + LANES * (1200 / 48 + 1)],
    ['a crowd and 500 eras', '', {...crowd(3000), eras}, 160],
    ['one event a year and an era for each', '', {eras, events: eras.map((_, i) => ({id: `y${i}`, date: String(1500 + i), title: `Year ${i}`}))}, 160],
  ];
  for (const [name, attributes, data, beside] of cases) {
    it(`${name}: at rest and in each frame of a zoom`, async () => {
      const element = await mount({attributes: `no-animation ${attributes}`, width: 1200, data});
      const all = inside(element, '[part~=plot]').getElementsByTagName('*');
      const marks = inside(element, '[part~=marks]').getElementsByTagName('*');
      const most = [0, 0];
      const look = (): void => {
        most[0] = Math.max(most[0], marks.length);
        most[1] = Math.max(most[1], all.length - marks.length);
      };
      for (let i = 0; i < 24; i++) {
        if (i % 8 === 0) await still(element);
        look();
        element.zoomBy(i < 18 ? 1.6 : 0.3);
        element.panBy((element.viewport.end - element.viewport.start) / 10);
        await frames(1);
        look();
      }
      expect(most[0], 'marks').to.be.within(50, 400);
      expect(most[1], 'beside the marks').to.be.within(20, beside);
    });
  }
});
