/**
 * How far the reading of a large set is: shown beside the words, told once, and nothing moves for it.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {nextFrame, until} from '../support/input.js';
import {allInside, FIVE, inside, labels, many, mount, titleOf} from './fixtures.js';

const bars = (element: NewsTimeline): HTMLProgressElement[] => allInside<HTMLElement>(element, 'progress') as HTMLProgressElement[];
const topOf = (element: NewsTimeline): number => inside(element, '[part~=plot]').getBoundingClientRect().top;

/** Makes every look at the clock cost so much and every pause a frame, until the returned function is called. */
function slowDown(byMs: number): () => void {
  const {now} = performance;
  const page = globalThis as {scheduler?: unknown};
  const {scheduler} = page;
  let lateMs = 0;
  performance.now = () => now.call(performance) + (lateMs += byMs);
  Object.defineProperty(page, 'scheduler', {configurable: true, writable: true, value: {yield: nextFrame}});
  return () => {
    performance.now = now;
    Object.defineProperty(page, 'scheduler', {configurable: true, writable: true, value: scheduler});
  };
}

describe('progress', () => {
  it('of a short read is not shown', async () => {
    const element = await mount({events: FIVE});
    const told: number[] = [];
    const watch = new MutationObserver(() => { told.push(bars(element).length); });
    watch.observe(inside(element, '.state'), {childList: true, subtree: true});
    element.events = many(500);
    await element.ready;
    watch.disconnect();
    expect(told.filter(count => count > 0)).to.deep.equal([]);
  });

  for (const [what, first] of [['before the first picture', []], ['over an older one', FIVE]] as const) {
    it(`is shown ${what}, grows, is named, and pushes nothing`, async () => {
      const element = await mount({events: first});
      await element.updateComplete;
      const top = first.length > 0 ? topOf(element) : undefined;
      const restore = slowDown(20);
      try {
        element.events = many(60_000);
        await until(() => bars(element).length > 0, 'the progress', 60_000);
        const [bar] = bars(element);
        const status = inside(element, '[part~=status]');
        const said: string[] = [];
        const watch = new MutationObserver(() => { said.push(status.textContent); });
        watch.observe(status, {childList: true, characterData: true, subtree: true});
        expect(status.textContent).to.equal('Loading…');
        expect(bar?.getAttribute('aria-label')).to.equal('Loading…');
        expect(bar?.closest('[role=status]'), 'a number that changes is not said over and over').to.equal(null);
        const {left, width, height} = bar?.getBoundingClientRect() ?? new DOMRect();
        expect([left, height]).to.deep.equal([inside(element, '[part~=base]').getBoundingClientRect().left, 3]);
        expect(width).to.be.above(40);
        const values = new Set<number>();
        let loadingTop = topOf(element);
        while (bars(element).length > 0) {
          values.add(bar?.value ?? NaN);
          loadingTop = topOf(element);
          if (top !== undefined) expect(loadingTop).to.equal(top);
          await nextFrame();
        }
        expect([...values]).to.deep.equal([...values].sort((a, b) => a - b));
        expect([...values].every(value => value >= 0 && value <= 1)).to.equal(true);
        expect(said.filter(text => text !== '')).to.deep.equal([]);
        watch.disconnect();
        restore();
        await element.ready;
        expect(topOf(element)).to.equal(loadingTop);
        expect(titleOf(labels(element)[0])).to.match(/^Event number/);
      } finally {
        restore();
      }
    });
  }
});
