/**
 * Keys: one Tab stop among the events, arrows in time with real focus, and nothing taken from page or browser.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {engine, frames, press, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, label, many, mount, still, titleOf} from './fixtures.js';

const lengthOf = (element: NewsTimeline): number => element.viewport.end - element.viewport.start;
const part = (node: Element | undefined): string => node?.getAttribute('part') ?? node?.localName ?? '';

/** Presses a key and waits until the focus is on the event with a title. */
async function goTo(key: string, title: string): Promise<void> {
  await press(key);
  await until(() => titleOf(focused()) === title, `the focus on ${title} after ${key}, not on ${titleOf(focused())}`);
}

/** Whether a node lies within the plot's sides. */
function isInView(element: NewsTimeline, node: Element): boolean {
  const plot = inside(element, '[part~=plot]').getBoundingClientRect();
  const box = node.getBoundingClientRect();
  return box.left >= plot.left - 1 && box.right <= plot.right + 1 && getComputedStyle(node.parentElement as Element).opacity === '1';
}

describe('keyboard', () => {
  let element: NewsTimeline;
  beforeEach(async () => { element = await mount({attributes: 'no-animation', events: FIVE}); });

  it('among the events there is one Tab stop, before and after walking', async () => {
    const stops = (): string[] => allInside(element, '[part~=mark-label]').filter((node) => node.tabIndex === 0).map(titleOf);
    expect(stops().length).to.equal(1);
    label(element, 'Alpha').focus();
    await goTo('ArrowRight', 'Beta');
    await frames(2);
    expect(stops()).to.deep.equal(['Beta']);
  });

  it('Tab goes from the toolbar to the events and out of them, and comes back to where one was', async function () {
    if (engine === 'webkit') this.skip();
    const before = document.createElement('button');
    const after = document.createElement('button');
    element.before(before);
    element.after(after);
    before.focus();
    const way: string[] = [];
    for (let i = 0; i < 20 && document.activeElement !== after; i++) {
      await press('Tab');
      way.push(part(focused()));
    }
    expect(way.slice(0, 5)).to.deep.equal(['button', 'button', 'button', 'button', 'button']);
    expect(way.filter((name) => name === 'mark-label')).to.deep.equal(['mark-label']);
    expect(document.activeElement).to.equal(after);
    label(element, 'Gamma').focus();
    await press('Tab');
    await press('Shift+Tab');
    expect(titleOf(focused())).to.equal('Gamma');
  });

  it('arrows walk in time, with real focus, and stop at both ends', async () => {
    label(element, 'Alpha').focus();
    for (const title of ['Beta', 'Gamma', 'Delta', 'Epsilon']) await goTo('ArrowRight', title);
    await press('ArrowRight');
    await frames(2);
    expect(titleOf(focused())).to.equal('Epsilon');
    await goTo('ArrowLeft', 'Delta');
    await goTo('Home', 'Alpha');
    await press('ArrowLeft');
    await frames(2);
    expect(titleOf(focused())).to.equal('Alpha');
    await goTo('End', 'Epsilon');
  });

  it('the view follows the focus', async () => {
    element.reveal({start: Date.UTC(2022, 0, 1), end: Date.UTC(2022, 1, 1)}, {align: 'fit'});
    await frames(2);
    label(element, 'Alpha').focus();
    for (const title of ['Beta', 'Gamma', 'Delta', 'Epsilon']) {
      await goTo('ArrowRight', title);
      await until(() => isInView(element, label(element, title)), `${title} to be seen`);
    }
  });

  it('walks through events that have no label of their own', async () => {
    element.events = many(400);
    await element.ready;
    element.fit();
    await frames(2);
    allInside(element, '[part~=mark-label]').find((node) => node.tabIndex === 0)?.focus();
    await goTo('Home', 'Event number 0');
    for (let i = 1; i < 6; i++) await goTo('ArrowRight', `Event number ${i}`);
    expect(allInside(element, '[part~=mark-label]').length).to.be.below(200);
  });

  it('+ = and − zoom, 0 shows all', async () => {
    label(element, 'Gamma').focus();
    const length = lengthOf(element);
    await press('+');
    await until(() => lengthOf(element) < length * 0.51, 'the view to zoom in');
    await press('-');
    await until(() => lengthOf(element) > length * 0.99, 'the view to zoom out');
    await press('=');
    await until(() => lengthOf(element) < length * 0.51, 'the view to zoom in again');
    await press('0');
    await until(() => Math.abs(lengthOf(element) - length) < 10, 'all events');
    expect(titleOf(focused())).to.equal('Gamma');
  });

  it('they work from the toolbar too', async () => {
    inside(element, '[part~=toolbar] button').focus();
    const length = lengthOf(element);
    await press('+');
    await until(() => lengthOf(element) < length, 'the view to zoom in');
  });

  it('PageUp and PageDown go a view’s width back and forth', async () => {
    element.zoomBy(4);
    await frames(2);
    label(element, 'Gamma').focus();
    await still(element, 3);
    const {start} = element.viewport;
    const length = lengthOf(element);
    await press('PageDown');
    await until(() => Math.abs(element.viewport.start - start - length) < length / 1000, 'a page forth');
    await press('PageUp');
    await until(() => Math.abs(element.viewport.start - start) < length / 1000, 'a page back');
  });

  for (const key of ['Enter', ' ']) {
    it(`${key === ' ' ? 'Space' : key} opens the details and takes the focus there; Escape closes and gives it back`, async () => {
      label(element, 'Beta').focus();
      await press(key);
      await until(() => part(focused()) === 'detail', 'the focus in the details');
      expect(element.selection).to.equal('b');
      await press('Escape');
      await until(() => titleOf(focused()) === 'Beta', 'the focus back');
      expect(element.selection).to.equal(undefined);
    });
  }

  it('previous and next in the details keep the focus on their button', async () => {
    label(element, 'Beta').focus();
    await press('Enter');
    await until(() => part(focused()) === 'detail', 'the details');
    const next = inside(element, '[part~=detail] [aria-label="Next event"]');
    next.focus();
    await press('Enter');
    await until(() => element.selection === 'c', 'the next event');
    expect(focused()).to.equal(next);
    await press('Escape');
    await until(() => titleOf(focused()) === 'Gamma', 'the focus on the event that was shown');
  });

  it('Escape with nothing open is the page’s', async () => {
    const seen: boolean[] = [];
    const handle = (event: KeyboardEvent): void => { seen.push(event.defaultPrevented); };
    addEventListener('keydown', handle);
    label(element, 'Beta').focus();
    await press('Escape');
    await until(() => seen.length === 1, 'the key');
    removeEventListener('keydown', handle);
    expect(seen).to.deep.equal([false]);
  });

  it('keys with Ctrl, ⌘ and Alt are the browser’s', () => {
    const {viewport} = element;
    const target = label(element, 'Gamma');
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) {
      for (const key of ['+', '-', '0', 'ArrowLeft', 'ArrowRight', 'Home', 'End']) {
        const event = new KeyboardEvent('keydown', {key, [held]: true, bubbles: true, composed: true, cancelable: true});
        target.dispatchEvent(event);
        expect(event.defaultPrevented, `${held} ${key}`).to.equal(false);
      }
    }
    expect(element.viewport).to.deep.equal(viewport);
  });

  it('keys do nothing while the focus is outside', async () => {
    const {viewport} = element;
    const button = document.createElement('button');
    element.before(button);
    button.focus();
    for (const key of ['+', '0', 'ArrowRight', 'End', 'PageDown', 'Escape']) await press(key);
    await frames(3);
    expect(element.viewport).to.deep.equal(viewport);
    expect(document.activeElement).to.equal(button);
  });

  it('typing into a field in a slot is typing', async () => {
    const field = document.createElement('input');
    field.slot = 'toolbar';
    element.append(field);
    await frames(1);
    const {viewport} = element;
    field.focus();
    for (const key of ['+', '0', 'Home', '-']) await press(key);
    await frames(2);
    expect(field.value).to.equal('-+0');
    expect(element.viewport).to.deep.equal(viewport);
  });

  it('arrows are mirrored where time runs from right to left', async () => {
    const arabic = await mount({attributes: 'no-animation', around: 'dir="rtl"', events: FIVE});
    label(arabic, 'Alpha').focus();
    await goTo('ArrowLeft', 'Beta');
    await goTo('ArrowRight', 'Alpha');
  });

  it('↑ and ↓ go to the nearest event of the lane above and below, and stay at the outermost', async () => {
    element.laneBy = 'lane';
    await until(() => allInside(element, '[part~=lane-label]').length === 2, 'the lanes');
    label(element, 'Gamma').focus();
    await goTo('ArrowDown', 'Beta');
    await press('ArrowDown');
    await frames(2);
    expect(titleOf(focused())).to.equal('Beta');
    await goTo('ArrowUp', 'Alpha');
  });

  it('without lanes ↑ and ↓ are the page’s', () => {
    label(element, 'Gamma').focus();
    const event = new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true, cancelable: true});
    label(element, 'Gamma').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});
