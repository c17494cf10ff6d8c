/**
 * The list: every event as an article, its details folded in, one Tab stop, keys that walk.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {frames, middle, mouse, press, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, mount, type Mounting} from './fixtures.js';

const DOCUMENT = {lang: 'en', title: 'Dates', lanes: [{id: 'one', label: 'Talks'}, {id: 'two', label: 'Wars'}], events: FIVE};

async function listed(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await mount({data: DOCUMENT, ...mounting, attributes: `view="list" no-animation ${mounting.attributes ?? ''}`});
  await until(() => element.shadowRoot?.querySelector('.row') != null, 'the list');
  return element;
}
const text = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const titles = (element: NewsTimeline): string[] => allInside(element, '.open').map(text);
const button = (element: NewsTimeline, title: string): HTMLButtonElement => {
  const found = allInside<HTMLButtonElement>(element, '.open').find(node => text(node) === title);
  if (!found) throw new Error(`There is no "${title}".`);
  return found;
};

describe('the list', () => {
  afterEach(() => mouse.reset());

  it('has every event in order, with date, status, title, lane and summary', async () => {
    const element = await listed();
    expect(titles(element)).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']);
    const items = allInside(element, 'article');
    expect(text(items[3])).to.equal('January 15, 2023disputed Delta Wars');
    expect(text(items[4])).to.contain('In short.').and.to.contain('Talks');
    expect(items[0]?.querySelector('time')?.getAttribute('datetime')).to.equal('2022-01-10');
    const colours = allInside(element, '.lane i').map(node => getComputedStyle(node).backgroundColor);
    if (!matchMedia('(forced-colors: active)').matches) expect(new Set(colours).size).to.equal(2);
  });

  it('is a list for every ear: positions in the whole, headings below the title, groups by year', async () => {
    const element = await listed({attributes: 'heading-level="3"'});
    const rows = allInside(element, 'ol > li.row');
    expect(rows.map(row => [row.ariaPosInSet, row.ariaSetSize])).to.deep.equal([1, 2, 3, 4, 5].map(place => [`${place}`, '5']));
    const headings = allInside(element, '[role=heading]').map(node => `${node.ariaLevel} ${text(node)}`);
    expect(headings).to.deep.equal(['3 Dates', '4 2022', '5 Alpha', '5 Beta', '5 Gamma', '4 2023', '5 Delta', '5 Epsilon']);
    await expect(element).to.be.accessible();
  });

  it('puts the newest first when told, also later', async () => {
    const element = await listed({attributes: 'order="desc"'});
    expect(titles(element)).to.deep.equal(['Epsilon', 'Delta', 'Gamma', 'Beta', 'Alpha']);
    expect(allInside(element, '.group').map(text)).to.deep.equal(['2023', '2022']);
    element.order = 'asc';
    await until(() => titles(element)[0] === 'Alpha', 'the other order');
    expect(allInside(element, '.row')[0]?.ariaPosInSet).to.equal('1');
  });

  it('unfolds the details of the selected event, and folds them when it is another', async () => {
    const element = await listed();
    const heard: (string | undefined)[] = [];
    element.addEventListener('timeline-selection-change', event => { heard.push(event.selection); });
    await mouse.click(middle(button(element, 'Epsilon')));
    await until(() => element.selection === 'e' && element.shadowRoot?.querySelector('.unfolded') != null, 'the details');
    expect(text(inside(element, '.opened'))).to.contain('In short.');
    expect(button(element, 'Epsilon').getAttribute('aria-expanded')).to.equal('true');
    element.selection = 'a';
    await until(() => button(element, 'Alpha').getAttribute('aria-expanded') === 'true', 'the others');
    expect(allInside(element, '.unfolded').length).to.equal(1);
    await mouse.click(middle(button(element, 'Alpha')));
    await until(() => element.selection === undefined, 'none');
    expect(heard).to.deep.equal(['e', undefined]);
    expect(allInside(element, '.detail').length).to.equal(0);
  });

  it('has one Tab stop, which arrows, Home and End move', async () => {
    const element = await listed();
    const stops = (): string[] => allInside(element, '.open').filter(node => node.tabIndex === 0).map(text);
    expect(stops()).to.deep.equal(['Alpha']);
    button(element, 'Alpha').focus();
    for (const [key, title] of [
      ['ArrowDown', 'Beta'], ['ArrowRight', 'Gamma'], ['ArrowUp', 'Beta'], ['End', 'Epsilon'], ['ArrowDown', 'Epsilon'],
      ['Home', 'Alpha'], ['PageDown', undefined], ['PageUp', 'Alpha'],
    ] as const) {
      await press(key);
      if (title) expect([key, text(focused())]).to.deep.equal([key, title]);
      else expect(text(focused())).not.to.equal('Alpha');
      expect(stops()).to.deep.equal([text(focused())]);
    }
  });

  it('opens by Enter, closes by Escape from inside, the focus back on the title', async () => {
    const source = {title: 'Report', url: 'https://example.org/'};
    const element = await listed({data: {...DOCUMENT, events: [...FIVE, {id: 'f', date: '2023-08', title: 'Zeta', sources: [source]}]}});
    button(element, 'Zeta').focus();
    await press('Enter');
    await until(() => element.shadowRoot?.querySelector('.unfolded a') != null, 'the details');
    expect(text(focused())).to.equal('Zeta');
    inside(element, '.unfolded a').focus();
    await press('ArrowDown');
    expect(text(focused())).to.equal('Report');
    await press('Escape');
    await until(() => element.selection === undefined, 'no selection');
    expect(text(focused())).to.equal('Zeta');
  });

  it('follows previous and next of the toolbar, and what the page selects', async () => {
    const element = await listed();
    element.select('b');
    await until(() => button(element, 'Beta').getAttribute('aria-expanded') === 'true', 'Beta');
    await frames(2);
    await mouse.click(middle(inside(element, '[aria-label="Next event"]')));
    await until(() => button(element, 'Gamma').getAttribute('aria-expanded') === 'true', 'Gamma');
    expect(element.selection).to.equal('c');
  });

  it('goes with its data, and keeps the focus', async () => {
    const element = await listed();
    button(element, 'Gamma').focus();
    await element.addEvents([{id: 'new', date: '2022-05-05', title: 'New'}]);
    await until(() => titles(element).includes('New'), 'the new one');
    expect(text(focused())).to.equal('Gamma');
    await element.removeEvents(['c']);
    await until(() => !titles(element).includes('Gamma'), 'one less');
    expect(text(focused())).to.equal('Delta');
    element.events = FIVE.slice(0, 2);
    await until(() => titles(element).length === 2, 'other data');
  });

  it('says dates and words in the language of the page, mirrored where that is read so', async () => {
    const element = await listed({around: 'lang="fr" dir="rtl"', width: 340});
    await until(() => text(inside(element, 'time')) === '10 janvier 2022', 'French');
    expect(text(inside(element, '.disputed.status'))).to.equal('contesté');
    expect(inside(element, '.list').scrollWidth).to.be.at.most(340);
  });

  it('writes nothing of the data as markup', async () => {
    const evil = '<img src=x onerror="window.hacked = true"><script>1</script>';
    const events: NewsEventInput[] = [{date: '2022', title: evil, summary: evil, lane: evil}];
    const element = await listed({data: {events}});
    expect(allInside(element, '.rows img, .rows script').length).to.equal(0);
    expect(titles(element)).to.deep.equal([evil]);
  });

  it('hides what stands between the tags', async () => {
    const element = await listed({children: '<div id="fallback"><p>Read without script.</p></div>'});
    const {width, height} = element.querySelector('#fallback')?.getBoundingClientRect() ?? {width: -1, height: -1};
    expect([width, height]).to.deep.equal([0, 0]);
  });

  it('is there again where the element is moved to', async () => {
    const element = await listed();
    const box = document.createElement('div');
    element.parentElement?.append(box);
    box.append(element);
    await until(() => titles(element).length === 5, 'the list');
  });

  it('is at rest when nobody does anything', async () => {
    const element = await listed();
    await frames(5);
    let changes = 0;
    const observer = new MutationObserver(records => { changes += records.length; });
    observer.observe(inside(element, '.list'), {subtree: true, childList: true, attributes: true, characterData: true});
    await frames(10);
    expect(changes).to.equal(0);
    observer.disconnect();
  });
});
