/**
 * Breaks of the axis by attribute: the picture is shortened, what the page is told is not.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {allInside, mount} from './fixtures.js';

const EVENTS: readonly NewsEventInput[] = ['2013-09-05', '2013-09-09', '2013-09-20', '2022-02-04', '2022-02-09', '2022-02-24', '2022-03-02']
  .map((date, i) => ({id: `e${i}`, date, title: `On ${date}`}));
const DAY = 864e5;

const words = (element: NewsTimeline): string[] => allInside(element, '[part~=tick-label]:not(.away)').map(node => node.textContent);

describe('breaks of the axis', () => {
  it('shorten the axis, with words, and are gone without the attribute', async () => {
    const element = await mount({attributes: 'view="axis" no-animation breaks', width: 1100, events: EVENTS});
    expect(words(element)).to.include('8 years');
    const {start, end} = element.viewport;
    expect(start).to.be.within(Date.UTC(2013, 7, 1), Date.UTC(2013, 8, 5));
    expect(end).to.be.within(Date.UTC(2022, 2, 3), Date.UTC(2022, 3, 15));
    element.breaks = false;
    await until(() => !words(element).includes('8 years'), 'the axis as it is');
    expect(element.viewport.end).to.be.above(Date.UTC(2022, 2, 3));
  });

  it('leave what methods take and properties give in real time', async () => {
    const element = await mount({attributes: 'view="axis" no-animation breaks', width: 1100, events: EVENTS});
    const span = {start: Date.UTC(2022, 1, 4), end: Date.UTC(2022, 1, 24)};
    element.reveal(span, {align: 'fit'});
    const {start, end} = element.viewport;
    expect(start).to.be.below(span.start);
    expect(end).to.be.within(span.end, span.end + 5 * DAY);
    const anchor = Date.UTC(2022, 1, 10);
    element.zoomBy(2, anchor);
    const view = element.viewport;
    expect(view.start).to.be.below(anchor);
    expect(view.end).to.be.above(anchor);
    expect(view.end - view.start).to.be.below(20 * DAY);
  });
});
