/**
 * How sure an event is has a sign and a word in every view, and the legend explains those that occur.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {press, until} from '../support/input.js';
import {allInside, inside, mount, type Mounting} from './fixtures.js';

const STATUSES = ['confirmed', 'reported', 'expected', 'disputed', 'withdrawn'] as const;
const EVENTS: readonly NewsEventInput[] = [
  ...STATUSES.map((status, i) => ({id: status, date: `2022-0${i + 1}-10`, title: `Is ${status}`, status, sources: [{publisher: 'A'}]})),
  {id: 'unstated', date: '2022-07-10', title: 'Says nothing'},
];
const WORDS = [...STATUSES, 'not stated'];
const SIGNS = [...STATUSES, 'unstated'].map(name => `is-${name}`);

const text = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const signsOf = (root: ParentNode): (string | undefined)[] =>
  [...root.querySelectorAll('.sign')].map(node => [...node.classList].find(name => name.startsWith('is-')));
/** What a sign looks like without its colours. */
const lookOf = (node: Element): string => {
  const [{borderTopStyle, borderTopWidth, backgroundImage}, after] = [getComputedStyle(node), getComputedStyle(node, '::after')];
  return [borderTopStyle, borderTopWidth, backgroundImage !== 'none', after.content, after.transform !== 'none', after.height].join();
};

const shown = (mounting: Mounting = {}): Promise<NewsTimeline> => mount({events: EVENTS, ...mounting, attributes: `no-animation ${mounting.attributes ?? ''}`});

describe('the legend of signs', () => {
  it('explains each status that occurs, by a shape of its own and a word', async () => {
    const element = await shown();
    const legend = inside(element, '.status-legend');
    expect([...legend.children].map(text)).to.deep.equal(WORDS);
    expect(signsOf(legend)).to.deep.equal(SIGNS);
    expect(new Set([...legend.querySelectorAll('.sign')].map(lookOf)).size).to.equal(6);
    expect(legend.getAttribute('aria-label')).to.equal('How sure events are');
  });

  it('shows no others, follows the data, and is not there where no event says', async () => {
    const element = await shown({events: EVENTS.slice(1, 3)});
    const words = (): string[] => allInside(element, '.status-legend li').map(text);
    expect(words()).to.deep.equal(['reported', 'expected']);
    await element.addEvents([{id: 'x', date: '2023', title: 'X', status: 'withdrawn'}]);
    await until(() => words().join() === 'reported,expected,withdrawn', 'one more');
    element.events = [{date: '2022', title: 'A'}];
    await until(() => words().length === 0, 'none');
    expect(allInside(element, '.status-legend').length).to.equal(0);
  });

  it('speaks the language of the page, beside the lanes, and leaves its place to what the page puts there', async () => {
    const element = await shown({
      around: 'lang="ar" dir="rtl"', width: 320, data: {lanes: [{id: 'a', label: 'حرب'}], events: EVENTS}, children: '<p slot="legend">own</p>',
    });
    await until(() => text(inside(element, '.status-legend')).includes('محل خلاف'), 'Arabic');
    expect(inside(element, '.status-legend').offsetHeight).to.equal(0);
    element.querySelector('p')?.remove();
    await until(() => inside(element, '.status-legend').offsetHeight > 0, 'the legend');
    expect(inside(element, '[part~=base]').scrollWidth).to.be.at.most(320);
  });
});

describe('sign and word of a status', () => {
  for (const view of ['list', 'table']) {
    it(`stand in the ${view}, also that none is stated`, async () => {
      const element = await shown({attributes: `view="${view}"`});
      await until(() => allInside(element, '.row').length === 6, 'the rows');
      const chips = allInside(element, '.rows [part~=event-status]');
      expect(chips.map(text)).to.deep.equal(WORDS);
      expect(signsOf(inside(element, '.rows'))).to.deep.equal(SIGNS);
    });
  }

  it('stand on the rail', async () => {
    const element = await shown({attributes: 'view="vertical"'});
    await until(() => allInside(element, '.v-mark').length === 6, 'the marks');
    expect(signsOf(inside(element, '.v-list'))).to.deep.equal(SIGNS);
    expect(allInside(element, '.v-list .v-card').map(node => STATUSES.find(status => text(node).includes(status)))).to.deep.equal([...STATUSES, undefined]);
  });

  it('stand on labels and in details; lanes by status are named in the language of the page', async () => {
    const element = await shown({around: 'lang="fr"', attributes: 'lane-by="status"', width: 1000});
    await until(() => allInside(element, '[part=lane-label]').map(text).includes('contesté'), 'French');
    expect(allInside(element, '[part=lane-label]').map(text)).to.include.members(['confirmé', 'rapporté', 'attendu', 'contesté', 'retiré', 'non précisé']);
    const label = allInside(element, '[part~=mark-label]').map(text).find(name => name.includes('Is reported'));
    expect(label).to.contain('rapporté');
    element.select('unstated');
    await until(() => text(element.shadowRoot?.querySelector('[part~=detail] [part~=event-status]')) === 'non précisé', 'its details');
  });

  it('stand on paper', async () => {
    const element = await shown();
    await press('Control+Shift');
    const isReady = (): boolean => element.shadowRoot?.adoptedStyleSheets.some(sheet =>
      [...sheet.cssRules].some(({cssText}) => cssText.startsWith('.print-plot'))) ?? false;
    await until(isReady, 'the file for paper');
    dispatchEvent(new Event('beforeprint'));
    const paper = inside(element, '.paper');
    expect([...paper.querySelectorAll('.status-legend li')].map(text)).to.deep.equal(WORDS);
    expect(signsOf(paper)).to.deep.equal([...SIGNS, ...SIGNS]);
    expect([...paper.querySelectorAll('article > p:nth-of-type(1)')].map(node => /\((.*)\)/.exec(text(node))?.[1])).to.deep.equal(WORDS);
    dispatchEvent(new Event('afterprint'));
  });
});
