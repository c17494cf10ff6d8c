/**
 * A page's own details: an element in the slot `detail`, or what the function `renderDetail` makes; what they do wrong
 * harms nothing.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDetail} from '../../src/element.js';
import {press, until} from '../support/input.js';
import {allInside, FIVE, focused, hearWarnings, inside, label, mount} from './fixtures.js';

/** What a page might write: knows what it is told. */
class TestPanel extends HTMLElement {
  timeline: HTMLElement | undefined = undefined;
  readonly told: (string | undefined)[] = [];
  #detail: TimelineDetail | undefined;
  get detail(): TimelineDetail | undefined { return this.#detail; }
  set detail(detail: TimelineDetail | undefined) {
    this.#detail = detail;
    this.told.push(detail?.event.id);
    this.textContent = detail ? `${detail.date}: ${detail.pick(detail.event.title).text} in ${detail.lane.text}` : '';
  }
}
customElements.define('test-panel', TestPanel);

const DATA = {lanes: [{id: 'one', label: {en: 'Talks'}}], lang: 'en', events: FIVE};
const panelOf = (element: NewsTimeline): TestPanel => element.querySelector('test-panel') as TestPanel;
const builtIn = (element: NewsTimeline): HTMLElement[] => allInside(element, '[part~=detail-title]').filter(node => node.checkVisibility());

async function show(element: NewsTimeline, id: string | undefined): Promise<void> {
  element.selection = id;
  await element.updateComplete;
}

describe('a panel in the slot detail', () => {
  it('shows in the place of the details, is told timeline and event, and of the end', async () => {
    const element = await mount({data: DATA, children: '<test-panel slot="detail"></test-panel>'});
    const panel = panelOf(element);
    expect(panel.checkVisibility()).to.equal(false);
    await show(element, 'c');
    expect(panel.timeline).to.equal(element);
    expect(panel.detail).to.include({place: 3, total: 5, locale: 'en-US', headingLevel: 3});
    expect(panel.textContent).to.match(/August 24, 2022: Gamma in Talks/);
    expect([panel.checkVisibility(), builtIn(element).length]).to.deep.equal([true, 0]);
    await show(element, 'd');
    element.requestUpdate();
    await show(element, undefined);
    expect(panel.told).to.deep.equal(['c', 'd', undefined]);
  });

  it('keeps the buttons, and what they and Escape do', async () => {
    const element = await mount({attributes: 'no-animation', data: DATA, children: '<test-panel slot="detail" tabindex="0"></test-panel>'});
    await show(element, 'c');
    const panel = panelOf(element);
    let heard = '';
    panel.closest('news-timeline')?.addEventListener('timeline-selection-change', ({selection}) => { heard = String(selection); });
    inside(element, '[part~=detail] [aria-label="Next event"]').click();
    await element.updateComplete;
    expect([heard, panel.detail?.event.id]).to.deep.equal(['d', 'd']);
    panel.focus();
    await press('Escape');
    await until(() => element.selection === undefined, 'the details to close');
    expect(focused()).to.equal(label(element, 'Delta'));
  });

  it('shows in the vertical view, too', async () => {
    const element = await mount({attributes: 'view="vertical" no-animation', data: DATA, children: '<test-panel slot="detail"></test-panel>'});
    element.select('c');
    await until(() => panelOf(element).checkVisibility() && panelOf(element).detail?.event.id === 'c', 'the panel');
    expect(builtIn(element).length).to.equal(0);
    element.select();
    await until(() => panelOf(element).detail === undefined, 'the end');
  });

  it('steps and closes by what it is told', async () => {
    const element = await mount({attributes: 'no-animation', data: DATA, children: '<test-panel slot="detail"></test-panel>'});
    await show(element, 'c');
    panelOf(element).detail?.step(-1);
    expect(element.selection).to.equal('b');
    panelOf(element).detail?.close();
    expect(element.selection).to.equal(undefined);
  });

  it('may be defined later, or know nothing, or come and go', async () => {
    const element = await mount({data: DATA, children: '<late-panel slot="detail"></late-panel><p slot="detail">Mine</p>'});
    await show(element, 'c');
    expect(builtIn(element).length).to.equal(0);
    customElements.define('late-panel', class extends TestPanel {});
    const late = element.querySelector('late-panel') as TestPanel;
    await until(() => late.detail?.event.id === 'c', 'the late one to be told');
    late.remove();
    element.querySelector('p')?.remove();
    await until(() => builtIn(element).length === 1, 'the built-in details');
  });
});

describe('renderDetail', () => {
  const textOf = (element: NewsTimeline): string => inside(element, '[part~=detail] slot').textContent.trim();

  it('shows a text as text, and a node as it is', async () => {
    const element = await mount({data: DATA});
    element.renderDetail = ({id}) => `<b>${id}</b>`;
    await show(element, 'c');
    expect(textOf(element)).to.equal('<b>c</b>');
    expect(allInside(element, '[part~=detail] b').length).to.equal(0);
    const node = document.createElement('b');
    element.renderDetail = (_, {date}) => { node.textContent = date; return node; };
    await element.updateComplete;
    expect(inside(element, '[part~=detail] b')).to.equal(node);
    expect(node.textContent).to.contain('August 24, 2022');
    expect(inside(element, '[part~=detail]').getAttribute('aria-label')).to.equal('Gamma');
  });

  it('is asked once for what is the same, and again for another event', async () => {
    const element = await mount({data: DATA});
    const asked: string[] = [];
    element.renderDetail = ({id}) => { asked.push(id); return document.createElement('p'); };
    await show(element, 'c');
    element.requestUpdate();
    await element.updateComplete;
    await show(element, 'd');
    expect(asked).to.deep.equal(['c', 'd']);
  });

  it('leaves it to the built-in details with undefined', async () => {
    const element = await mount({data: DATA});
    element.renderDetail = () => undefined;
    await show(element, 'c');
    expect(builtIn(element).length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('that throws is named, asked no more, and the built-in details show', async () => {
    const element = await mount({data: DATA});
    const warnings = hearWarnings();
    let count = 0;
    element.renderDetail = () => { count++; throw new Error('Mine.'); };
    await show(element, 'c');
    await show(element, 'd');
    warnings.restore();
    expect(count).to.equal(1);
    expect(warnings.texts.length).to.equal(1);
    expect(warnings.texts[0]).to.contain('renderDetail').and.to.contain('Mine.');
    expect(builtIn(element).length).to.equal(1);
    element.renderDetail = () => 'Better';
    await element.updateComplete;
    expect(textOf(element)).to.equal('Better');
  });
});
