/**
 * At rest nothing runs and nothing is about to: no frame, no timer, no idle callback, no animation. Off screen and in a
 * hidden tab there are no frames whatever changes, and one when it is back.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {Picture} from '../../src/render/picture.js';
import {frames, middle, mouse, until} from '../support/input.js';
import {countCalls, engineOf, holdRest} from '../support/watch-engine.js';
import {quietFrames, watchWork, type WorkWatch} from '../support/watch-work.js';
import {allInside, FIVE, inside, many, mount, settling, still} from './fixtures.js';

const DAY = 864e5;
const hasOverview = (element: NewsTimeline): boolean =>
  allInside(element, '[part~=overview] [role=slider]')[2]?.hasAttribute('aria-valuenow') ?? false;
const same = (count: number): NewsEventInput[] => Array.from({length: count}, (_, i) => ({id: `s${i}`, date: '2022-02-02', title: `Same ${i}`}));

describe('at rest', () => {
  let work: WorkWatch;
  beforeEach(() => { work = watchWork(); });
  afterEach(async () => {
    work.restore();
    await mouse.reset();
  });

  /** It comes to rest, and stays so. */
  async function expectRest(element: NewsTimeline): Promise<void> {
    await work.calm();
    work.restart();
    await quietFrames(30);
    expect(work.asked).to.deep.equal([]);
    expect(work.pending).to.deep.equal([]);
    expect(element.shadowRoot?.getAnimations()).to.deep.equal([]);
  }

  it('is watched: what is asked for is seen, until it has run or is taken back', async () => {
    const timer = setTimeout(() => undefined, 1e6);
    const interval = setInterval(() => undefined, 1e6);
    const frame = requestAnimationFrame(() => undefined);
    cancelAnimationFrame(frame);
    requestAnimationFrame(() => undefined);
    expect([work.asked.length, work.pending.length]).to.deep.equal([4, 3]);
    clearTimeout(timer);
    clearInterval(interval);
    await work.calm();
    expect(work.pending).to.deep.equal([]);
  });

  it('after the first picture and the overview', async () => {
    const element = await mount({events: FIVE});
    await until(() => hasOverview(element), 'the overview');
    await expectRest(element);
  });

  it('after the view was moved and has settled', async () => {
    const element = await mount({events: many(3000)});
    await settling(element, () => { element.zoomBy(20); });
    await expectRest(element);
    await settling(element, () => { element.panBy(30 * DAY); });
    await expectRest(element);
    element.select('n1500');
    await expectRest(element);
  });

  it('after many data were read in slices, and some were added', async () => {
    const element = await mount({});
    work.restart();
    element.events = many(60_000);
    await element.ready;
    expect(work.asked.some(text => /^(?:yield|setTimeout)/.test(text)), 'there were slices').to.equal(true);
    await expectRest(element);
    await element.addEvents([{id: 'new', date: '2002-02-02', title: 'New'}]);
    await expectRest(element);
  });

  it('after a list of events was opened and closed', async () => {
    const element = await mount({events: same(40)});
    await still(element);
    const [chip] = allInside(element, '[part~=cluster]');
    chip.scrollIntoView({block: 'center'});
    await frames(2);
    await mouse.click(middle(chip));
    await until(() => allInside(element, '[part~=group]').length > 0, 'the list');
    await still(element);
    await expectRest(element);
    inside(element, '[part~=group] .detail-bar button').click();
    await until(() => allInside(element, '[part~=group]').length === 0, 'the list to close');
    // It is smaller now, which it hears in a frame to come.
    await still(element);
    await expectRest(element);
  });

  it('after a load that failed', async () => {
    const element = await mount({attributes: 'src="/nowhere.json"'}).catch(() => undefined)
      ?? document.querySelector('news-timeline') as NewsTimeline;
    await until(() => element.matches(':state(failed)'), 'the failure');
    await expectRest(element);
  });
});

/** What hides an element, as the page sees it. */
const hidings: Readonly<Record<string, (element: NewsTimeline, isHidden: boolean) => void>> = {
  'off screen': (element, isHidden) => {
    (element.parentElement as HTMLElement).style.cssText += `; position: absolute; top: ${isHidden ? 5000 : 0}px`;
  },
  'in a hidden tab': (_, isHidden) => {
    if (isHidden) Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => 'hidden'});
    else Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
  },
};

for (const [where, hide] of Object.entries(hidings)) {
  describe(where, () => {
    let work: WorkWatch;
    let letRest: () => void;
    beforeEach(() => {
      work = watchWork();
      letRest = holdRest();
    });
    afterEach(() => {
      work.restore();
      letRest();
      Reflect.deleteProperty(document, 'visibilityState');
    });

    const changes: Readonly<Record<string, (element: NewsTimeline) => unknown>> = {
      'the view': element => {
        element.zoomBy(3);
        element.panBy(30 * DAY);
      },
      'the view by a flight': element => {
        element.noAnimation = false;
        element.reveal({start: Date.UTC(2022, 5), end: Date.UTC(2022, 6)}, {align: 'fit'});
      },
      'the selection': element => { element.selection = 'c'; },
      'the data': element => { element.events = FIVE.slice(1); },
      'a part of the data': element => element.addEvents([{id: 'new', date: '2022-09-09', title: 'New'}]),
    };

    async function hidden(): Promise<NewsTimeline> {
      const element = await mount({attributes: 'no-animation', events: FIVE});
      await until(() => hasOverview(element), 'the overview');
      await work.calm();
      hide(element, true);
      await quietFrames(6);
      work.restart();
      return element;
    }

    it('there are no frames and no timers although data, view and selection change', async () => {
      const element = await hidden();
      for (const [what, change] of Object.entries(changes)) {
        await change(element);
        await quietFrames(3);
        expect(work.asked, what).to.deep.equal([]);
      }
      expect(engineOf(element).state.set.count).to.equal(5);
      hide(element, false);
      await until(() => allInside(element, '[part~=mark]').length > 0 && work.asked.length > 0, 'a frame');
      await work.calm();
    });

    it('back, it draws what was missed in one frame', async () => {
      const element = await hidden();
      const axis = (): string => inside(element, '[part~=axis]').textContent;
      const before = axis();
      changes['the view']?.(element);
      await quietFrames(3);
      expect(axis()).to.equal(before);
      const writes = countCalls(Picture.prototype, 'write');
      hide(element, false);
      await until(() => axis() !== before, 'the picture to catch up');
      await work.calm();
      writes.restore();
      expect(writes.calls).to.equal(1);
      expect(work.asked.filter(text => /^requestAnimationFrame.*\/src\//.test(text)).length).to.equal(1);
    });
  });
}

describe('a frame that reads', () => {
  it('draws once, too', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    await until(() => hasOverview(element), 'the overview');
    const work = watchWork();
    await work.calm();
    await quietFrames(4);
    const writes = countCalls(Picture.prototype, 'write');
    (element.parentElement as HTMLElement).style.width = '700px';
    await until(() => writes.calls > 0, 'the picture to fit');
    await work.calm();
    writes.restore();
    work.restore();
    expect(writes.calls).to.equal(1);
  });
});
