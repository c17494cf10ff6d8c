/**
 * In a narrow element the details are a sheet at the lower edge of what is seen: its event stays seen above it, it can be
 * closed in three ways, and it holds neither the focus nor the page.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {drag, engine, frames, middle, mouse, press, until, wheel} from '../support/input.js';
import {allInside, focused, inside, label, labels, mount, still, titleOf} from './fixtures.js';

const TEXT = 'They met, and spoke for a long time about everything. '.repeat(30);
/** Close together, so that their labels stand at all heights. */
const EVENTS: readonly NewsEventInput[] = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'].map((title, i) =>
  ({id: title, title, date: `2022-0${i + 1}-10`, summary: TEXT, sources: [{title: 'A source', url: 'https://example.org/'}]}));

/** In the middle of a long page. */
async function start(width: number, attributes = ''): Promise<NewsTimeline> {
  const element = await mount({
    width, style: 'padding-block: 900px; background: #fff', attributes: `no-animation view="axis" ${attributes}`, events: EVENTS,
  });
  element.scrollIntoView({block: 'start'});
  await still(element, 3);
  return element;
}

const sheetOf = (element: NewsTimeline): HTMLElement => inside(element, '[part~=detail]');
const isOpen = (element: NewsTimeline): boolean => allInside(element, '[part~=detail]').length > 0;

async function open(element: NewsTimeline, id: string): Promise<void> {
  element.select(id);
  await element.updateComplete;
  await still(element, 4);
}

/** Checks that an event's label is in the window, whole and above the sheet. */
function expectSeen(element: NewsTimeline, title: string): void {
  const event = label(element, title).getBoundingClientRect();
  const sheet = sheetOf(element).getBoundingClientRect();
  expect(event.top, `${title}: its top`).to.be.at.least(0);
  expect(event.bottom, `${title}: its end over the sheet’s top`).to.be.at.most(sheet.top);
  expect(sheet.bottom, 'the sheet’s end').to.be.at.most(innerHeight + 1);
  expect(sheet.height, 'the sheet’s height').to.be.at.most(innerHeight * 0.6 + 1);
}

describe('the sheet', () => {
  afterEach(async () => {
    await mouse.reset();
    scrollTo(0, 0);
  });

  for (const width of [320, 375, 559]) {
    it(`never lies over its event, at ${width} px`, async () => {
      const element = await start(width);
      for (const {id = ''} of EVENTS) {
        await open(element, id);
        expectSeen(element, id);
      }
    });
  }

  it('nor when the reader steps on, nor from below the element', async () => {
    const element = await start(375);
    scrollBy(0, 500);
    await open(element, 'Alpha');
    expectSeen(element, 'Alpha');
    for (const {id = ''} of EVENTS.slice(1)) {
      inside(element, '[part~=detail] [aria-label="Next event"]').click();
      await until(() => element.selection === id, id);
      await still(element, 4);
      expectSeen(element, id);
    }
  });

  it('is none in a wider element', async () => {
    const element = await start(560);
    await open(element, 'Alpha');
    expect(getComputedStyle(sheetOf(element)).position).to.equal('static');
  });

  it('begins at its top with each event', async () => {
    const element = await start(320);
    await open(element, 'Alpha');
    sheetOf(element).scrollTop = 200;
    await open(element, 'Beta');
    expect(sheetOf(element).scrollTop).to.equal(0);
  });

  it('closes by its button and by Escape, and gives the focus back', async () => {
    const element = await start(375);
    for (const close of [
      () => { inside(element, '[part~=detail] [aria-label="Close details"]').focus(); return press('Enter'); },
      () => press('Escape'),
    ]) {
      label(element, 'Gamma').focus();
      await press('Enter');
      await until(() => isOpen(element) && focused() === sheetOf(element), 'the focus in the sheet');
      await close();
      await until(() => !isOpen(element), 'the sheet to close');
      expect(titleOf(focused())).to.equal('Gamma');
    }
  });

  it('closes by a press beside it, in the element and on the page', async () => {
    const element = await start(375);
    for (const placeOf of [
      (): [number, number] => { const {left, top} = inside(element, '[part~=plot]').getBoundingClientRect(); return [left + 3, Math.max(3, top + 3)]; },
      (): [number, number] => [600, 40],
    ]) {
      await open(element, 'Epsilon');
      await mouse.click(placeOf());
      await until(() => !isOpen(element), 'the sheet to close');
      expect(element.selection).to.equal(undefined);
    }
  });

  it('stays for a press within, on a control, on another event, and for a drag', async () => {
    const element = await start(375);
    await open(element, 'Epsilon');
    await mouse.click(middle(inside(element, '[part~=detail-title]')));
    inside(element, '[part~=toolbar] [aria-label="Zoom in"]').click();
    await still(element);
    const other = labels(element).find(node => titleOf(node) !== 'Epsilon' && node.getBoundingClientRect().top > 4
      && node.getBoundingClientRect().bottom < sheetOf(element).getBoundingClientRect().top);
    if (!other) throw new Error('No other event is seen.');
    const title = titleOf(other);
    await mouse.click(middle(other));
    await until(() => element.selection === title, 'the other event');
    const {left, top} = inside(element, '[part~=plot]').getBoundingClientRect();
    const y = Math.max(6, top + 6);
    await drag({from: [left + 200, y], to: [left + 120, y]});
    await frames(3);
    expect(element.selection).to.equal(title);
  });

  it('lets the page scroll over it, and the focus leave it', async () => {
    const element = await start(375);
    await open(element, 'Alpha');
    expect(getComputedStyle(sheetOf(element)).overscrollBehaviorY).to.equal('auto');
    const [x, y] = middle(sheetOf(element));
    const before = scrollY;
    for (let i = 0; i < 40 && scrollY === before; i++) await wheel({x, y, deltaY: 400});
    await until(() => scrollY > before, 'the page to scroll');
    const buttons = allInside(element, '[part~=detail] a, [part~=detail] button').filter(node => !node.matches(':disabled'));
    const after = document.createElement('button');
    after.textContent = 'After';
    element.after(after);
    buttons.at(-1)?.focus();
    await press('Tab');
    // WebKit's Tab leaves out links.
    if (engine !== 'webkit') expect(focused()).to.equal(after);
    expect(allInside(element, '[aria-modal], dialog, [role=dialog]')).to.deep.equal([]);
  });

  it('keeps the focus where its button has no more to do', async () => {
    const element = await start(375);
    await open(element, 'Epsilon');
    inside(element, '[part~=detail] [aria-label="Next event"]').focus();
    await press('Enter');
    await until(() => element.selection === 'Zeta', 'the last event');
    await element.updateComplete;
    expect(focused()).to.equal(sheetOf(element));
  });

  it('is fine with axe', async () => {
    const element = await start(320);
    await open(element, 'Gamma');
    await expect(element).to.be.accessible();
  });
});
