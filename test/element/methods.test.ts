/**
 * Methods: where each takes the view, and that a wrong call names what was wrong.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {FIVE, inside, mount, settling, still} from './fixtures.js';

const DAY = 864e5;
const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const lengthOf = (element: NewsTimeline): number => element.viewport.end - element.viewport.start;
const middleOf = (element: NewsTimeline): number => (element.viewport.end + element.viewport.start) / 2;

/** An element that shows May 2022, with instant movements unless told otherwise. */
const may = (attributes = 'no-animation'): Promise<NewsTimeline> =>
  mount({attributes: `start="2022-05" end="2022-05" ${attributes}`, events: FIVE});

describe('methods', () => {
  it('fit shows all events', async () => {
    const element = await may();
    element.fit();
    expect(element.viewport.start).to.be.below(day('2022-01-10'));
    expect(element.viewport.end).to.be.above(day('2023-07-17') + DAY);
  });

  it('reveal by id moves least, with a margin', async () => {
    const element = await may();
    const length = lengthOf(element);
    element.reveal('c', {marginFraction: 0.25});
    expect(lengthOf(element)).to.be.closeTo(length, 1);
    expect(element.viewport.end).to.be.closeTo(day('2022-08-25') + length / 4, 1000);
    const {viewport} = element;
    element.reveal('c', {marginFraction: 0.25});
    expect(element.viewport).to.deep.equal(viewport);
  });

  it('reveal centres', async () => {
    const element = await may();
    element.reveal('b', {align: 'center'});
    expect(middleOf(element)).to.be.closeTo(day('2022-04-04') + DAY / 2, 1000);
  });

  it('reveal fits a span', async () => {
    const element = await may();
    element.reveal({start: day('2022-06-01'), end: day('2022-06-11')}, {align: 'fit', marginFraction: 0.25});
    expect(element.viewport.start).to.be.closeTo(day('2022-05-27'), 1000);
    expect(element.viewport.end).to.be.closeTo(day('2022-06-16'), 1000);
  });

  it('panBy moves by a duration', async () => {
    const element = await may();
    const {start, end} = element.viewport;
    element.panBy(3 * DAY);
    expect(element.viewport).to.deep.equal({start: start + 3 * DAY, end: end + 3 * DAY});
    element.panBy(-3 * DAY);
    expect(element.viewport).to.deep.equal({start, end});
  });

  it('zoomBy keeps the middle, or an instant that is named, in its place', async () => {
    const element = await may();
    const middle = middleOf(element);
    const length = lengthOf(element);
    element.zoomBy(4);
    expect(lengthOf(element)).to.be.closeTo(length / 4, 1);
    expect(middleOf(element)).to.be.closeTo(middle, 1);
    const {start} = element.viewport;
    element.zoomBy(0.5, start);
    expect(element.viewport.start).to.be.closeTo(start, 1);
    expect(lengthOf(element)).to.be.closeTo(length / 2, 1);
  });

  it('select opens the details of an event and brings it into view; without an id closes them', async () => {
    const element = await may();
    element.select('e');
    await element.updateComplete;
    expect(element.selection).to.equal('e');
    expect(inside(element, '[part~=detail-title]').textContent).to.equal('Epsilon');
    expect(element.viewport.end).to.be.above(day('2023-07-18'));
    element.select();
    await element.updateComplete;
    expect(element.selection).to.equal(undefined);
    expect(element.shadowRoot?.querySelector('[part~=detail]')).to.equal(null);
  });

  it('movements are flights of 250 to 700 ms, unless told not to be', async () => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const element = await may('');
    const {viewport} = element;
    element.reveal('e', {animate: false});
    expect(element.viewport).not.to.deep.equal(viewport);
    const from = element.viewport;
    const since = performance.now();
    await settling(element, () => {
      element.fit();
      expect(element.viewport).to.deep.equal(from);
    });
    // Settling comes 120 ms after the flight; a busy machine may be later, never earlier.
    expect(performance.now() - since).to.be.above(250 + 100);
    expect(element.viewport.end).to.be.above(day('2023-07-18'));
  });

  it('panning keeps near the data, zooming goes from a millisecond to ten billion years', async () => {
    const element = await may();
    element.panBy(1e15);
    expect(element.viewport.end).to.be.below(day('2025-01-01'));
    element.zoomBy(1e30, day('2022-05-03'));
    expect(lengthOf(element)).to.be.within(0.5, 2);
    element.zoomBy(1e-30);
    expect(lengthOf(element)).to.be.above(1e10 * 365 * DAY);
  });

  it('work before there are data and while detached', async () => {
    const element = document.createElement('news-timeline');
    element.fit();
    element.panBy(5);
    element.zoomBy(2);
    element.select();
    expect(element.viewport.end).to.be.above(element.viewport.start);
    const empty = await mount({events: []});
    empty.fit();
    empty.zoomBy(3);
    await still(empty, 3);
    expect(empty.viewport.end).to.be.above(empty.viewport.start);
  });

  const wrong: [string, typeof TypeError | typeof RangeError, RegExp, (element: NewsTimeline) => void][] = [
    ['reveal({})', TypeError, /span/, (element) => { element.reveal({} as never); }],
    ['reveal(7)', TypeError, /span/, (element) => { element.reveal(7 as never); }],
    ['reveal(undefined)', TypeError, /span/, (element) => { element.reveal(undefined as never); }],
    ['reveal of an unknown id', RangeError, /"nobody"/, (element) => { element.reveal('nobody'); }],
    ['reveal of a span backwards', RangeError, /span/, (element) => { element.reveal({start: 5, end: 1}); }],
    ['reveal of NaN', RangeError, /span/, (element) => { element.reveal({start: NaN, end: 1}); }],
    ['panBy(NaN)', RangeError, /panBy.*NaN/, (element) => { element.panBy(NaN); }],
    ['panBy("1")', TypeError, /panBy.*1/, (element) => { element.panBy('1' as never); }],
    ['zoomBy(0)', RangeError, /zoomBy.*0/, (element) => { element.zoomBy(0); }],
    ['zoomBy(-1)', RangeError, /zoomBy.*-1/, (element) => { element.zoomBy(-1); }],
    ['zoomBy(2, NaN)', RangeError, /zoomBy.*NaN/, (element) => { element.zoomBy(2, NaN); }],
    ['select of an unknown id', RangeError, /"nobody"/, (element) => { element.select('nobody'); }],
  ];
  for (const [call, type, message, act] of wrong) {
    it(`${call} throws a ${type.name} that says what was wrong, and nothing moves`, async () => {
      const element = await may();
      const {viewport} = element;
      expect(() => { act(element); }).to.throw(type, message);
      expect(element.viewport).to.deep.equal(viewport);
      expect(element.selection).to.equal(undefined);
    });
  }
});
