/**
 * The vertical view: cards down a rail in an element that is narrow or asked for it, by keys and by hand.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, press, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, label, many, mount, titleOf, type Mounting} from './fixtures.js';

const cards = (element: NewsTimeline): HTMLElement[] => allInside(element, '.v-item[part]');
const titles = (element: NewsTimeline): string[] => cards(element).map(titleOf);
const topOf = (node: Element): number => node.getBoundingClientRect().top;

async function vertical(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await mount({events: FIVE, width: 400, ...mounting, attributes: `view="vertical" no-animation ${mounting.attributes ?? ''}`});
  await until(() => cards(element).length > 0, 'cards');
  return element;
}

describe('vertical view', () => {
  it('is what a narrow element shows, and the axis a wide one', async () => {
    const element = await mount({events: FIVE, width: 400});
    await until(() => cards(element).length === 5, 'five cards');
    expect(inside(element, '[part~=plot]').hidden).to.equal(true);
    (element.parentElement as HTMLElement).style.width = '760px';
    await until(() => !inside(element, '[part~=plot]').hidden, 'the axis');
    expect(cards(element)).to.deep.equal([]);
  });

  it('has cards in time order that do not overlap, or the newest first', async () => {
    const element = await vertical();
    expect(titles(element)).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']);
    const boxes = cards(element).map((node) => (node.querySelector('button') as Element).getBoundingClientRect());
    boxes.forEach((box, i) => { expect(box.top).to.be.at.least(boxes[i - 1]?.bottom ?? 0); });
    element.order = 'desc';
    await until(() => titles(element)[0] === 'Epsilon', 'the newest first');
    expect(titles(element)).to.deep.equal(['Epsilon', 'Delta', 'Gamma', 'Beta', 'Alpha']);
    expect(cards(element).map((node) => node.getAttribute('aria-posinset'))).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('says how long nothing happens where it breaks the rail, and shows the full scale on request', async () => {
    const element = await vertical({events: ['2013-09-05', '2022-02-04', '2022-02-09', '2022-02-15', '2022-02-19', '2022-02-24']
      .map((date) => ({date, title: `On ${date}`}))});
    await until(() => allInside(element, '[part~=break]').length === 1, 'a break');
    expect(inside(element, '[part~=break]').textContent).to.equal('8 years and 4 months later');
    const body = inside(element, '.v-body');
    const button = inside(element, '.v-tools button');
    const broken = body.offsetHeight;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await until(() => allInside(element, '[part~=break]').length === 0, 'no break');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(body.offsetHeight).to.be.above(4 * broken);
    button.click();
    await until(() => body.offsetHeight === broken, 'the breaks again');
  });

  it('up and down walk along the rail with one Tab stop, Home and End to its ends, sideways to other lanes', async () => {
    const element = await vertical();
    const goTo = async (key: string, title: string): Promise<void> => {
      await press(key);
      await until(() => titleOf(focused()) === title, `the focus on ${title} after ${key}, not on ${titleOf(focused())}`);
    };
    label(element, 'Alpha').focus();
    await goTo('ArrowDown', 'Beta');
    await goTo('ArrowDown', 'Gamma');
    await goTo('ArrowUp', 'Beta');
    await goTo('End', 'Epsilon');
    await goTo('ArrowRight', 'Delta');
    await goTo('ArrowLeft', 'Gamma');
    await goTo('Home', 'Alpha');
    await frames(2);
    expect(allInside(element, '[part~=mark-label]').filter((node) => node.tabIndex === 0).map(titleOf)).to.deep.equal(['Alpha']);
  });

  it('opens details under their card with Enter, closes them with Escape, and gives the focus back', async () => {
    const element = await vertical();
    label(element, 'Epsilon').focus();
    await press('Enter');
    await until(() => focused()?.getAttribute('part') === 'detail', 'the details with the focus');
    expect(inside(element, '.v-item [part~=detail]').closest('li')).to.equal(label(element, 'Epsilon').closest('li'));
    expect(label(element, 'Epsilon').getAttribute('aria-expanded')).to.equal('true');
    expect(element.selection).to.equal('e');
    await press('Escape');
    await until(() => titleOf(focused()) === 'Epsilon', 'the focus on the card');
    expect(element.selection).to.equal(undefined);
    expect(allInside(element, '[part~=detail]')).to.deep.equal([]);
  });

  it('makes room for open details, and leaves the pressed card where it is', async () => {
    const element = await vertical();
    const before = topOf(label(element, 'Beta'));
    label(element, 'Beta').click();
    await until(() => allInside(element, '[part~=detail]').length === 1, 'details');
    const detail = inside(element, '[part~=detail]');
    await until(() => topOf(label(element, 'Gamma')) >= detail.getBoundingClientRect().bottom, 'room for the details');
    expect(topOf(label(element, 'Beta'))).to.be.closeTo(before, 1);
  });

  it('plus and minus zoom the rail around the focused event, 0 shows it as it was', async () => {
    const element = await vertical({style: 'padding: 900px 0'});
    const body = inside(element, '.v-body');
    body.scrollIntoView({block: 'center'});
    await until(() => titles(element).includes('Gamma'), 'the card');
    const height = body.offsetHeight;
    label(element, 'Gamma').focus();
    label(element, 'Gamma').scrollIntoView({block: 'center'});
    await frames(2);
    const before = topOf(label(element, 'Gamma'));
    await press('+');
    await until(() => body.offsetHeight !== height, 'another scale');
    await frames(2);
    expect(topOf(label(element, 'Gamma'))).to.be.closeTo(before, 2);
    await press('0');
    await until(() => body.offsetHeight === height, 'the first scale');
  });

  it('keeps the event in the middle when another view is shown', async () => {
    const element = await mount({events: many(200, 7), width: 760, attributes: 'no-animation'});
    element.reveal('n150', {align: 'center'});
    element.zoomBy(20, Date.UTC(2001, 0, 1 + 150 * 7));
    element.view = 'vertical';
    await until(() => titles(element).includes('Event number 150'), 'the event');
    const box = label(element, 'Event number 150').getBoundingClientRect();
    expect(box.top).to.be.within(0, innerHeight);
  });

  it('takes its nodes and listeners with it', async () => {
    const element = await vertical();
    element.view = 'axis';
    await until(() => allInside(element, '.view').length === 0, 'the axis');
    document.dispatchEvent(new Event('scroll'));
    await frames(3);
    expect(allInside(element, '.v-item')).to.deep.equal([]);
  });
});
