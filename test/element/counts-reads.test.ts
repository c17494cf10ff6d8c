/**
 * Read once, then write: no frame reads geometry in its phase of writing, whatever hand moves the view. The hands may
 * read where they are on the page: that is outside of frames, in the event that brings them.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {drag, frames, middle, mouse, press, until, viewport, wheel} from '../support/input.js';
import {watchReads, type ReadWatch} from '../support/watch-reads.js';
import {allInside, inside, many, mount, still} from './fixtures.js';

const DAY = 864e5;

describe('geometry', () => {
  let element: NewsTimeline;
  let watch: ReadWatch | undefined;
  beforeEach(async () => {
    scrollTo(0, 0);
    element = await mount({attributes: 'lane-by="lane"', data: {
      eras: [{label: 'An era', date: '2003/2008'}],
      events: many(5000).map((event, i) => ({...event, lane: `Lane ${i % 3}`})),
    }});
    await until(() => allInside(element, '[part~=overview] [role=slider]').length === 3, 'the overview');
    await viewport(800, 900);
    inside(element, '[part~=axis]').scrollIntoView({block: 'center'});
    await still(element);
  });
  afterEach(async () => {
    watch?.restore();
    await mouse.reset();
  });

  it('is watched: reads in frames and outside of them are seen', async () => {
    watch = watchReads();
    expect(watch.wayCount).to.be.at.least(50);
    await new Promise<void>(resolve => {
      requestAnimationFrame(() => {
        void element.offsetWidth;
        void innerWidth;
        getComputedStyle(element);
        resolve();
      });
    });
    element.getBoundingClientRect();
    document.createRange().getClientRects();
    void element.innerText;
    expect(watch.reads).to.deep.equal({
      read: [], write: [], frame: ['offsetWidth', 'innerWidth', 'getComputedStyle'],
      outside: ['getBoundingClientRect', 'getClientRects', 'innerText'],
    });
    element.style.fontSize = '20px';
    (element.parentElement as HTMLElement).style.width = '700px';
    await until(() => (watch?.reads.read.length ?? 0) > 0, 'a frame that reads');
    expect(watch.reads.read).to.include.members(['getComputedStyle', 'clientWidth']);
    expect(watch.reads.write).to.deep.equal([]);
  });

  it('is not read at all in sixty frames of panning and sixty of zooming', async () => {
    watch = watchReads();
    for (let i = 0; i < 120; i++) {
      if (i < 60) element.reveal({start: (11323 + i) * DAY, end: (12323 + i) * DAY}, {align: 'fit', animate: false});
      else element.reveal({start: 11383 * DAY, end: (11383 + 1000 * 1.1 ** (60 - i)) * DAY}, {align: 'fit', animate: false});
      await frames(1);
    }
    expect(watch.writeCount).to.be.at.least(119);
    expect(watch.reads).to.deep.equal({read: [], write: [], frame: [], outside: []});
  });

  /** What a hand does, and whether it may ask where it is. */
  const hands: readonly (readonly [name: string, act: () => Promise<unknown>])[] = [
    ['dragging with the mouse', async () => {
      const {left, top, width} = inside(element, '[part~=plot]').getBoundingClientRect();
      const [x, y] = [left + width / 2, top + 12];
      await drag({from: [x, y], to: [x - 200, y], steps: 30});
    }],
    ['the wheel', async () => {
      const [x, y] = middle(inside(element, '[part~=axis]'));
      for (let i = 0; i < 8; i++) await wheel({x: x + 10 * i, y, deltaY: i < 5 ? -60 : 60, ctrl: true});
      for (let i = 0; i < 4; i++) await wheel({x, y, deltaX: 60});
    }],
    ['keys', async () => {
      inside(element, '[part~=mark-label]').focus();
      for (const key of ['+', '+', 'ArrowRight', 'ArrowRight', 'PageDown', 'Home', 'End', '0', '+']) await press(key);
    }],
    ['the overview', async () => {
      const [x, y] = middle(allInside(element, '[part~=overview] [role=slider]')[2]);
      await drag({from: [x, y], to: [x - 200, y], steps: 30});
    }],
    ['a flight', async () => {
      const {start, end} = element.viewport;
      element.reveal({start: start + (end - start) / 3, end: start + (end - start) / 2}, {align: 'fit'});
    }],
  ];
  for (const [name, act] of hands) {
    it(`is not read by frames that write, moved by ${name}`, async () => {
      let moves = 0;
      element.addEventListener('timeline-viewport-change', () => { moves++; });
      watch = watchReads();
      await act();
      await until(() => moves > 0, 'the view to move');
      await still(element, 20);
      expect(watch.writeCount).to.be.above(1);
      expect([watch.reads.write, watch.reads.frame], `outside of frames: ${watch.reads.outside.length}`).to.deep.equal([[], []]);
    });
  }
});
