/**
 * A hundred thousand events in list and table: few nodes, nothing jumps, every event within reach.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {nextFrame, press, until} from '../support/input.js';
import {allInside, focused, inside, many, mount} from './fixtures.js';

const COUNT = 100_000;
/** Rows of very different heights. */
const EVENTS: readonly NewsEventInput[] = many(COUNT).map((event, i) =>
  ({...event, summary: 'Words that take their room. '.repeat((i * 7) % 23)}));

const rows = (element: NewsTimeline): HTMLElement[] => allInside(element, '.row');
const nodes = (element: NewsTimeline): number => allInside(element, '*').length;
const rowAt = (element: NewsTimeline, y: number): HTMLElement | undefined =>
  rows(element).find(node => node.getBoundingClientRect().bottom > y && node.getBoundingClientRect().top <= y);
const numberOf = (node: Element | null | undefined): number => Number(/number (\d+)/.exec(node?.textContent ?? '')?.[1]);

describe('a hundred thousand events', () => {
  let element: NewsTimeline;
  for (const view of ['list', 'table']) describe(`in the ${view}`, () => {
    before(async () => {
      element = await mount({attributes: `view="${view}" no-animation`, events: EVENTS});
      // The fixture ends with its test; this one serves all of them.
      document.body.append(element.parentElement ?? element);
      await until(() => rows(element).length > 0, 'rows');
    });
    after(() => {
      scrollTo(0, 0);
      element.parentElement?.remove();
    });

    it('have few nodes', () => {
      expect(rows(element).length).to.be.within(10, 200);
      expect(nodes(element)).to.be.below(2500);
    });

    it('are all within reach', async () => {
      expect(inside(element, '.rows').getBoundingClientRect().height).to.be.above(COUNT * 30);
      scrollTo(0, document.documentElement.scrollHeight / 2);
      await until(() => rowAt(element, innerHeight / 2) !== undefined, 'rows in the middle');
      expect(numberOf(rowAt(element, innerHeight / 2))).to.be.within(COUNT * 0.4, COUNT * 0.6);
      expect(nodes(element)).to.be.below(2500);
      // What comes after a guess may move the end once more.
      await until(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return numberOf(rows(element).at(-1)) === COUNT - 1;
      }, 'the last');
    });

    it('do not jump while what is above comes', async () => {
      scrollTo(0, document.documentElement.scrollHeight * 0.7);
      await until(() => rowAt(element, innerHeight / 2) !== undefined, 'rows in the middle');
      await nextFrame();
      for (let step = 0; step < 60; step++) {
        const node = rowAt(element, innerHeight / 2);
        const top = node?.getBoundingClientRect().top ?? NaN;
        scrollBy({top: -150, behavior: 'instant'});
        await nextFrame();
        await nextFrame();
        expect(node?.getBoundingClientRect().top).to.be.closeTo(top + 150, 2);
      }
    });

    it('go on by keys from where the focus was, however far one has scrolled', async () => {
      scrollTo(0, 0);
      await until(() => numberOf(rows(element)[0]) === 0, 'the first');
      rows(element)[3]?.querySelector<HTMLElement>('.open')?.focus();
      scrollTo(0, document.documentElement.scrollHeight / 3);
      await until(() => numberOf(rowAt(element, innerHeight / 2)) > 1000, 'rows further down');
      expect(element.shadowRoot?.activeElement).not.to.equal(null);
      await press('ArrowDown');
      await until(() => numberOf(focused()) === 4, 'the next');
      await press('End');
      expect(numberOf(focused())).to.equal(COUNT - 1);
      await press('Home');
      expect(numberOf(focused())).to.equal(0);
    });

    it('open where they are, and what is around stays', async () => {
      element.select('n77777');
      await until(() => allInside(element, '.unfolded').length === 1, 'the details');
      const open = inside(element, '.opened');
      expect(numberOf(open)).to.equal(77_777);
      expect(open.getBoundingClientRect().top).to.be.within(0, innerHeight);
      const next = open.getBoundingClientRect().top;
      const other = rows(element).find(node => numberOf(node) === 77_778)?.querySelector<HTMLElement>('.open');
      const top = other?.getBoundingClientRect().top ?? NaN;
      other?.click();
      await until(() => numberOf(element.shadowRoot?.querySelector('.opened')) === 77_778, 'the next');
      expect(rows(element).find(node => numberOf(node) === 77_778)?.querySelector('.open')?.getBoundingClientRect().top)
        .to.be.closeTo(top, 2);
      expect(next).to.be.a('number');
      element.selection = undefined;
    });
  });
});
