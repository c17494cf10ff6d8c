/**
 * Many events on the vertical rail: gathered in chips that narrow it, few nodes however many there are.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, until} from '../support/input.js';
import {allInside, focused, inside, many, mount, titleOf} from './fixtures.js';

const chips = (element: NewsTimeline): HTMLElement[] => allInside(element, '.v-chip');
const edges = (element: NewsTimeline): HTMLElement[] => allInside(element, '.v-edge').filter((node) => !node.hidden);

describe('a crowd on the vertical rail', () => {
  let element: NewsTimeline;
  beforeEach(async () => {
    element = await mount({events: many(5000), width: 400, attributes: 'view="vertical" no-animation'});
    await until(() => chips(element).length > 0, 'chips');
  });

  it('has few nodes, wherever the page is', async () => {
    const list = inside(element, '[part~=marks]:not([hidden] *)');
    for (const share of [0, 0.5, 1]) {
      scrollTo(0, document.documentElement.scrollHeight * share);
      await frames(3);
      expect(list.querySelectorAll('*').length).to.be.within(8, 400);
      const seen = [...list.querySelectorAll('button')].filter((node) => {
        const box = node.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      });
      expect(seen.length).to.be.above(2);
    }
    scrollTo(0, 0);
  });

  it('a chip narrows the rail to its events, and the edges lead back', async () => {
    expect(edges(element)).to.deep.equal([]);
    const chip = chips(element)[1] as HTMLElement;
    const count = Number(chip.textContent.replace(/\D/g, ''));
    chip.click();
    await until(() => edges(element).length === 2, 'two edges');
    const [before, after] = edges(element) as [HTMLElement, HTMLElement];
    const total = [before, after].reduce((sum, node) => sum + Number((/[\d,]+/.exec(node.textContent)?.[0] ?? '').replace(/,/g, '')), 0);
    expect(5000 - total).to.equal(count + 3);
    expect(titleOf(focused())).to.match(/^Event number/);
    before.click();
    await until(() => edges(element).length === 0, 'all again');
    expect(titleOf(focused())).to.match(/^Event number/);
  });

  it('an event without a card is brought when it is asked for', async () => {
    const title = 'Event number 4321';
    expect(allInside(element, '[part~=mark-title]').some((node) => node.textContent === title)).to.equal(false);
    element.select('n4321');
    await until(() => allInside(element, '[part~=mark-title]').some((node) => node.textContent === title), 'the card');
    const {top} = inside(element, '[aria-current]').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });
});
