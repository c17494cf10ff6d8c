/**
 * The focus is never lost: not when its event is removed, gathered, scrolled far away or shown in another view.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {press, until} from '../support/input.js';
import {FIVE, focused, inside, label, many, mount, still, titleOf} from './fixtures.js';

/** The node with the focus, within the timeline. */
function holder(element: NewsTimeline): Element {
  const node = focused();
  if (!node || node === document.body || node.getRootNode() !== element.shadowRoot) throw new Error('The focus is lost.');
  return node;
}

const start = async (events = FIVE, focusedTitle = 'Gamma'): Promise<NewsTimeline> => {
  const element = await mount({attributes: 'no-animation view="axis"', events});
  await still(element, 3);
  label(element, focusedTitle).focus();
  return element;
};

describe('the focus stays', () => {
  it('among the events when its event is removed: it goes to the next in time, and on from there', async () => {
    const element = await start();
    await element.removeEvents(['c']);
    await element.ready;
    await until(() => titleOf(focused()) === 'Delta', 'the focus to go on');
    await press('ArrowRight');
    expect(titleOf(holder(element))).to.equal('Epsilon');
  });

  it('among the events when the last one is removed', async () => {
    const element = await start(FIVE, 'Epsilon');
    await element.removeEvents(['e']);
    await element.ready;
    await until(() => titleOf(focused()) === 'Delta', 'the focus to go back');
  });

  it('inside the element when all events are removed', async () => {
    const element = await start();
    await element.removeEvents(FIVE.map(({id}) => id ?? ''));
    await element.ready;
    await until(() => focused()?.getRootNode() === element.shadowRoot, 'the focus to stay');
  });

  it('on its event when others take the place of the data', async () => {
    const element = await start();
    element.events = FIVE.map(event => ({...event, title: `${String(event.title)} again`}));
    await element.ready;
    await still(element, 3);
    expect(titleOf(holder(element))).to.equal('Gamma again');
  });

  it('on its event when that is gathered with hundreds and when it is far away', async () => {
    const element = await start([...many(900), ...FIVE]);
    element.fit();
    await still(element);
    expect(titleOf(holder(element))).to.equal('Gamma');
    element.panBy(-5e11);
    await still(element);
    expect(titleOf(holder(element))).to.equal('Gamma');
  });

  it('where details were closed from', async () => {
    const element = await start();
    await press('Enter');
    await until(() => focused()?.matches('[part~=detail]') === true, 'the details');
    await element.removeEvents(['c']);
    await element.ready;
    await until(() => focused()?.getRootNode() === element.shadowRoot && focused()?.isConnected === true, 'a place for the focus');
    expect(inside(element, '[part~=plot]').contains(holder(element))).to.equal(true);
  });
});
