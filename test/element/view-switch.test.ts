/**
 * Switching views: selection, focus and the place in time stay.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {middle, mouse, nextFrame, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, label, many, mount, settling} from './fixtures.js';

const row = (element: NewsTimeline, title: string): HTMLElement | undefined =>
  allInside(element, '.row').find(node => node.querySelector('.open')?.textContent === title);
const shows = async (element: NewsTimeline, view: string): Promise<void> => {
  element.view = view;
  await until(() => element.shadowRoot?.querySelector(`.${view}-view ${view === 'axis' ? '.plot:not([hidden])' : '.row'}`) != null, view);
  await nextFrame();
  await nextFrame();
};
/** The title of the row in the middle of the window. */
const inMiddle = (element: NewsTimeline): string => {
  const at = allInside(element, '.row').find(node => node.getBoundingClientRect().bottom > innerHeight / 2);
  return at?.querySelector('.open')?.textContent ?? '';
};
const numberOf = (title: string): number => Number(/\d+/.exec(title)?.[0]);

describe('switching views', () => {
  afterEach(async () => {
    await mouse.reset();
    scrollTo(0, 0);
  });

  it('by the toolbar tells the page, and shows what the button says', async () => {
    const element = await mount({events: FIVE});
    const told: string[] = [];
    element.addEventListener('timeline-view-change', event => { told.push(event.view); });
    for (const name of ['List', 'Table', 'Axis']) {
      await mouse.click(middle(inside(element, `[part~=view-switch] [aria-label=${name}]`)));
      await until(() => inside(element, `[aria-label=${name}]`).ariaPressed === 'true', name);
    }
    expect(told).to.deep.equal(['list', 'table', 'axis']);
    expect(allInside(element, '.row').length).to.equal(0);
  });

  it('keeps the event in the middle in the middle, from each to each', async () => {
    const element = await mount({attributes: 'no-animation', events: many(2000)});
    await settling(element, () => { element.reveal('n1200', {align: 'center'}); element.zoomBy(20); });
    await shows(element, 'list');
    expect(numberOf(inMiddle(element))).to.be.closeTo(1200, 2);
    await shows(element, 'table');
    expect(numberOf(inMiddle(element))).to.be.closeTo(1200, 3);
    const target = row(element, `Event number ${numberOf(inMiddle(element)) + 15}`);
    target?.scrollIntoView({block: 'center'});
    const now = numberOf(inMiddle(element));
    expect(now).to.be.above(1208);
    await shows(element, 'axis');
    const {start, end} = element.viewport;
    expect((start + end) / 2).to.be.closeTo(Date.UTC(2001, 0, 1 + now), 5 * 864e5);
    await shows(element, 'list');
    expect(numberOf(inMiddle(element))).to.be.closeTo(now, 4);
  });

  it('leaves everything where it is as long as nobody has moved', async () => {
    const element = await mount({attributes: 'no-animation', events: many(300)});
    const {start, end} = element.viewport;
    await shows(element, 'list');
    expect(scrollY).to.equal(0);
    await shows(element, 'axis');
    expect(element.viewport).to.deep.equal({start, end});
  });

  it('brings the axis into sight for who was far down', async () => {
    const element = await mount({attributes: 'view="list" no-animation', events: many(1000)});
    await until(() => row(element, 'Event number 0') !== undefined, 'the list');
    scrollTo(0, 20_000);
    await until(() => numberOf(inMiddle(element)) > 100, 'what is there');
    await shows(element, 'axis');
    const {top, bottom} = inside(element, '[part~=plot]').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('keeps the selection, its details open and in sight', async () => {
    const element = await mount({attributes: 'no-animation', events: many(500)});
    element.select('n321');
    await shows(element, 'table');
    const open = row(element, 'Event number 321');
    expect(open?.querySelector('.open')?.getAttribute('aria-expanded')).to.equal('true');
    const {top, bottom} = open?.getBoundingClientRect() ?? {top: -1, bottom: -1};
    expect(top).to.be.at.least(inside(element, '.bar').getBoundingClientRect().bottom);
    expect(bottom).to.be.at.most(innerHeight);
    await shows(element, 'axis');
    await until(() => element.shadowRoot?.querySelector('[part~=detail]') != null, 'the details');
    expect(element.selection).to.equal('n321');
  });

  it('keeps the focus on its event', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    label(element, 'Gamma').focus();
    await shows(element, 'list');
    await until(() => focused()?.textContent === 'Gamma', 'the focus in the list');
    await shows(element, 'table');
    expect(focused()?.textContent).to.equal('Gamma');
    await shows(element, 'axis');
    await until(() => focused() === label(element, 'Gamma'), 'the focus on the axis');
  });

  it('keeps the toolbar at the top while a view scrolls', async () => {
    const element = await mount({attributes: 'view="list" no-animation', events: many(300)});
    await until(() => row(element, 'Event number 0') !== undefined, 'the list');
    for (const view of ['list', 'table']) {
      await shows(element, view);
      scrollTo(0, 3000);
      await nextFrame();
      expect(Math.round(inside(element, '.bar').getBoundingClientRect().top)).to.equal(0);
      if (view === 'table') {
        const head = inside(element, 'thead').getBoundingClientRect();
        expect(head.top).to.be.closeTo(inside(element, '.bar').getBoundingClientRect().bottom, 1);
      }
    }
  });
});
