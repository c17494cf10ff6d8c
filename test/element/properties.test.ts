/**
 * Properties: what is set before the tag is known or before it is on the page counts, and what is read back is true.
 */
import {expect} from '@open-wc/testing';
import {NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {FIVE, hearWarnings, inside, labels, mount, titleOf} from './fixtures.js';

const titles = (element: NewsTimeline): string[] => labels(element).map(titleOf);

describe('properties', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.width = '760px';
    document.body.append(box);
  });
  afterEach(() => { box.remove(); });

  it('set before the upgrade win', async () => {
    const early = document.createElement('early-timeline') as NewsTimeline;
    early.events = FIVE;
    early.selection = 'b';
    early.laneBy = 'lane';
    early.noAnimation = true;
    box.append(early);
    customElements.define('early-timeline', class extends NewsTimeline {});
    await early.ready;
    expect(early.events).to.equal(FIVE);
    expect([early.selection, early.laneBy, early.noAnimation]).to.deep.equal(['b', 'lane', true]);
    expect(titles(early)).to.include('Alpha');
    expect(Object.keys(early)).not.to.include('events');
  });

  it('set on a detached element are shown when it comes to the page', async () => {
    const element = document.createElement('news-timeline');
    element.events = FIVE;
    element.selection = 'c';
    expect([element.events, element.selection]).to.deep.equal([FIVE, 'c']);
    box.append(element);
    await element.ready;
    await until(() => element.shadowRoot?.querySelector('[part~=detail-title]') !== null, 'the details');
    expect(titles(element)).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']);
    expect(inside(element, '[part~=detail-title]').textContent).to.equal('Gamma');
  });

  it('events are neither copied nor changed', async () => {
    const frozen = Object.freeze(FIVE.map((one) => Object.freeze({...one})));
    const element = await mount({events: frozen});
    expect(element.events).to.equal(frozen);
    expect(element.data).to.equal(undefined);
  });

  it('data is a whole document, its events those of the element', async () => {
    const document = {title: 'Five days', description: 'Of two years.', events: [...FIVE]};
    const element = await mount({data: document});
    expect(element.data).to.equal(document);
    expect(element.events).to.equal(document.events);
    expect(inside(element, '[part~=title]').textContent).to.equal('Five days');
    expect(inside(element, '[part~=description]').textContent).to.equal('Of two years.');
  });

  it('setting data replaces what was there, without a trace', async () => {
    const element = await mount({data: {title: 'Old', events: [...FIVE]}});
    element.events = [{id: 'z', date: '1999', title: 'Zeta'}];
    await element.ready;
    await until(() => labels(element).length === 1, 'the new data');
    expect(titles(element)).to.deep.equal(['Zeta']);
    expect(element.shadowRoot?.querySelector('header')).to.equal(null);
    expect(element.data).to.equal(undefined);
  });

  it('selection is the id of what is open, and unsets', async () => {
    const element = await mount({events: FIVE});
    expect(element.selection).to.equal(undefined);
    element.selection = 'd';
    await element.updateComplete;
    expect(inside(element, '[part~=detail-title]').textContent).to.equal('Delta');
    element.selection = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part~=detail]')).to.equal(null);
  });

  it('a selection set before its event comes waits for it', async () => {
    const element = await mount({events: [FIVE[0]]});
    element.selection = 'e';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part~=detail]')).to.equal(null);
    element.events = FIVE;
    await element.ready;
    await element.updateComplete;
    expect(element.selection).to.equal('e');
    expect(inside(element, '[part~=detail-title]').textContent).to.equal('Epsilon');
  });

  it('selection stays with its event when new data have it too, and goes when they have not', async () => {
    const element = await mount({events: FIVE});
    element.select('b');
    element.events = [...FIVE].reverse();
    await element.ready;
    expect(element.selection).to.equal('b');
    element.events = [FIVE[0]];
    await element.ready;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part~=detail]')).to.equal(null);
  });

  it('a selection that the reader closed does not come back with new data', async () => {
    const element = await mount({events: FIVE});
    element.selection = 'b';
    await element.updateComplete;
    inside(element, '[part~=detail] [aria-label="Close details"]').click();
    await element.updateComplete;
    element.events = [...FIVE];
    await element.ready;
    await element.updateComplete;
    expect(element.selection).to.equal(undefined);
    expect(element.shadowRoot?.querySelector('[part~=detail]')).to.equal(null);
  });

  it('viewport is read only, in epoch ms', async () => {
    const element = await mount({attributes: 'start="2022" end="2022"', events: FIVE});
    expect(element.viewport).to.deep.equal({start: Date.UTC(2022), end: Date.UTC(2023)});
    expect(() => { (element as {viewport: unknown}).viewport = {start: 0, end: 1}; }).to.throw(TypeError);
  });

  it('diagnostics name record, field and value of what was wrong', async () => {
    const warnings = hearWarnings();
    const element = await mount({events: [...FIVE, {date: '2022-13', title: 'No such month'}]});
    warnings.restore();
    expect(element.diagnostics.length).to.equal(1);
    const [found] = element.diagnostics;
    expect(found).to.include({severity: 'error', index: 5, field: 'date', value: '2022-13'});
    expect(inside(element, '[part=status]').textContent).to.contain('1 record could not be read');
  });

  it('none of them is written to the tag', async () => {
    const element = await mount({events: FIVE});
    element.selection = 'a';
    element.start = '2022';
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
  });
});
