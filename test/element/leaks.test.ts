/**
 * What is taken away is gone: no listener, observer, worker, frame or timer stays, however often an element comes and
 * goes and whatever it was doing, and nothing keeps it in memory.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, until, wheel} from '../support/input.js';
import {canCollect, heapBytes, watchHolds, type HoldWatch} from '../support/watch-holds.js';
import {quietFrames, watchWork, type WorkWatch} from '../support/watch-work.js';
import {allInside, FIVE, inside, labels, many, mount} from './fixtures.js';

const grips = (element: NewsTimeline): HTMLElement[] => allInside(element, '[part~=overview] [role=slider]');

/** A box that outlives no test; elements in it are the test's own. */
let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  box.style.cssText = 'width: 600px; height: 400px; overflow: hidden';
  document.body.append(box);
});
afterEach(() => { box.remove(); });

function create(parent: ParentNode, attributes = 'no-animation'): NewsTimeline {
  const template = document.createElement('template');
  template.innerHTML = `<news-timeline ${attributes}></news-timeline>`;
  const element = document.importNode(template.content, true).firstElementChild as NewsTimeline;
  parent.append(element);
  return element;
}

/** Makes some at once, uses and drops them; gives weak references to them. */
async function use(count: number): Promise<readonly WeakRef<NewsTimeline>[]> {
  let elements = Array.from({length: count}, () => create(box));
  for (const element of elements) element.events = FIVE;
  await Promise.all(elements.map(element => element.ready));
  await until(() => elements.every(element => grips(element).length === 3), 'all overviews', 20_000);
  for (const element of elements) {
    element.select('c');
    element.zoomBy(3);
    element.addEventListener('timeline-selection-change', () => { element.title = 'changed'; });
    void element.addEvents([{id: 'new', date: '2022-09-09', title: 'New'}]);
    grips(element)[1].focus();
  }
  await frames(3);
  for (const element of elements) element.select();
  await frames(1);
  const refs = elements.map(element => new WeakRef(element));
  for (const element of elements) element.remove();
  elements = [];
  return refs;
}

describe('nothing stays', () => {
  let holds: HoldWatch;
  let work: WorkWatch;
  beforeEach(async () => {
    // What the first element brings along is not of this one.
    await use(1);
    holds = watchHolds('news-timeline');
    work = watchWork();
  });
  afterEach(() => {
    holds.restore();
    work.restore();
  });

  it('of a thousand connects and disconnects, and each time it works', async function () {
    this.timeout(60_000);
    const host = document.createElement('div');
    box.append(host);
    const root = host.attachShadow({mode: 'open'});
    const element = create(root);
    element.events = FIVE;
    await until(() => grips(element).length === 3, 'the overview');
    const connected = holds.held();
    expect(Object.keys(connected)).to.include.members([
      'listener visibilitychange of #document', 'listener loadingdone of FontFaceSet', 'ResizeObserver', 'IntersectionObserver',
      'MutationObserver',
    ]);
    for (let i = 0; i < 1000; i++) {
      element.remove();
      if (i % 100 === 0) {
        expect(holds.held()).to.deep.equal({});
        expect(work.pending).to.deep.equal([]);
        await quietFrames(1);
      }
      root.append(element);
      if (i % 100 === 50) await quietFrames(1);
    }
    expect(holds.held()).to.deep.equal(connected);
    await work.calm();
    expect(labels(element).length).to.equal(5);
    element.remove();
    expect([holds.held(), work.pending]).to.deep.equal([{}, []]);
  });

  it('of a hundred that were used and dropped', async function () {
    this.timeout(60_000);
    for (let i = 0; i < 10; i++) await use(10);
    expect(holds.held()).to.deep.equal({});
    await work.calm();
    expect(work.pending).to.deep.equal([]);
  });

  /** What an element may be in the midst of. */
  const acts: readonly (readonly [name: string, act: (element: NewsTimeline) => unknown])[] = [
    ['a flight', async element => {
      element.noAnimation = false;
      element.zoomBy(50);
      await frames(2);
    }],
    ['coming to rest', async element => {
      element.zoomBy(2);
      await frames(2);
    }],
    ['showing details', element => { element.select('b'); }],
    ['loading', element => {
      element.src = '/reply?hang';
      return element.updateComplete;
    }],
    ['drawing other data', element => {
      element.events = many(300);
      element.laneBy = 'title';
    }],
  ];
  for (const [name, act] of acts) {
    it(`of one dropped in the midst of ${name}`, async () => {
      const element = create(box);
      element.events = FIVE;
      await until(() => grips(element).length === 3, 'the overview');
      await act(element);
      element.remove();
      await quietFrames(1);
      expect([holds.held(), work.pending]).to.deep.equal([{}, []]);
    });
  }

  it('of one dropped while it says how the wheel zooms', async () => {
    const element = await mount({events: FIVE});
    const {left, top} = inside(element, '[part~=plot]').getBoundingClientRect();
    await wheel({x: left + 20, y: top + 20, deltaY: 40});
    await until(() => allInside(element, '.hint.shown').length > 0, 'the hint');
    element.remove();
    expect(work.pending).to.deep.equal([]);
  });
});

describe('memory', () => {
  /** By how much the heap grows at least in one of some equal rounds: engines keep caches that grow at first. */
  async function leastGrowth(rounds: number, round: () => Promise<unknown>): Promise<number> {
    await round();
    const sizes = [await heapBytes()];
    for (let i = 0; i < rounds; i++) {
      await round();
      sizes.push(await heapBytes());
    }
    return Math.min(...sizes.slice(1).map((size, i) => size - sizes[i]));
  }

  it('of elements that were used and dropped is given back: they are collected, and the heap is flat', async function () {
    // Only Chromium can be made to collect its garbage.
    if (!canCollect) this.skip();
    this.timeout(60_000);
    const refs: WeakRef<NewsTimeline>[] = [];
    const growth = await leastGrowth(8, async () => { for (let i = 0; i < 2; i++) refs.push(...await use(10)); });
    expect(refs.length).to.equal(180);
    expect(refs.filter(ref => ref.deref()).length).to.equal(0);
    expect(growth, 'bytes for twenty').to.be.below(20 * 1000);
  });

  it('is as it was after a thousand connects and disconnects', async function () {
    if (!canCollect) this.skip();
    this.timeout(60_000);
    const element = create(box);
    element.events = FIVE;
    await until(() => grips(element).length === 3, 'the overview');
    const growth = await leastGrowth(8, async () => {
      for (let i = 0; i < 250; i++) {
        element.remove();
        box.append(element);
        if (i % 50 === 0) await frames(1);
      }
      await frames(3);
    });
    expect(growth, 'bytes for 250').to.be.below(250 * 40);
  });
});
