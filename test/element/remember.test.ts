/**
 * What is new since the reader's last visit: kept on the device, by the element's id, and only where the page asks for it.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {allInside, FIVE, hearWarnings, inside, label, mount, still} from './fixtures.js';

const KEY = 'news-timeline visits';
const LATER: readonly NewsEventInput[] = [...FIVE.map(event => event.id === 'b' ? {...event, title: 'Beta, corrected'} : event),
  {id: 'n', date: '2022-11-11', title: 'Novelty'}];
const counts = (element: NewsTimeline): string[] => allInside(element, '[part~=news-count] b').map(node => node.textContent ?? '');
const dateOf = (element: NewsTimeline, title: string): string => label(element, title).querySelector('[part~=mark-date]')?.textContent ?? '';

const visit = async (events: readonly NewsEventInput[], attributes = 'id="visits" remember'): Promise<NewsTimeline> => {
  const element = await mount({attributes, events});
  await until(() => !attributes.includes('id=') || localStorage.getItem(KEY) !== null, 'the memory');
  await still(element, 4);
  return element;
};

describe('remember', () => {
  beforeEach(() => { localStorage.removeItem(KEY); });
  after(() => { localStorage.removeItem(KEY); });

  it('is off by default, and keeps nothing', async () => {
    const before = localStorage.length;
    const element = await mount({attributes: 'id="visits"', events: FIVE});
    await still(element, 5);
    expect(localStorage.length).to.equal(before);
  });

  it('marks nothing at the first visit, and what is new or changed at the next, with a count that a press clears', async () => {
    (await visit(FIVE)).remove();
    const element = await visit(LATER);
    await until(() => counts(element).length > 0, 'the count');
    expect(counts(element)).to.deep.equal(['2 new or changed since your last visit']);
    expect([dateOf(element, 'Novelty'), dateOf(element, 'Beta, corrected')]).to.deep.equal(['Nov 11, 2022 · new', 'Apr 4, 2022 · changed']);
    await expect(element).to.be.accessible();
    inside(element, '[part~=news-count]').click();
    await until(() => counts(element).length === 0, 'the count to go');
    await still(element);
    expect(dateOf(element, 'Novelty')).to.equal('Nov 11, 2022');
    element.remove();
    expect(counts(await visit(LATER))).to.deep.equal([]);
  });

  it('counts an opened event as seen, and keeps the rest for the next visit', async () => {
    (await visit(FIVE)).remove();
    const first = await visit(LATER);
    await until(() => counts(first).length > 0, 'the count');
    first.select('n');
    await until(() => counts(first)[0]?.startsWith('1 ') ?? false, 'one less');
    first.remove();
    const element = await visit(LATER);
    await until(() => counts(element).length > 0, 'the count');
    expect(counts(element)).to.deep.equal(['1 new or changed since your last visit']);
  });

  it('goes by the id, and asks for one', async () => {
    (await visit(FIVE)).remove();
    const warnings = hearWarnings();
    const element = await visit(LATER, 'remember');
    await still(element, 4);
    warnings.restore();
    expect(counts(element)).to.deep.equal([]);
    expect(warnings.texts.filter(text => text.includes('remember asks for an id')).length).to.equal(1);
  });

  it('begins anew where what was kept cannot be read', async () => {
    localStorage.setItem(KEY, '{"version": 1, "seen": ');
    expect(counts(await visit(LATER))).to.deep.equal([]);
    await until(() => localStorage.getItem(KEY)?.endsWith('}}') ?? false, 'another memory');
  });
});
