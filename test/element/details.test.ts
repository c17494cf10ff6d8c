/**
 * The details of one event: every field in words, its sources with safe links, and nothing of the data as markup.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {middle, mouse, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, label, mount, titleOf} from './fixtures.js';

const RICH: NewsEventInput = {
  id: 'rich',
  date: '2022-02~',
  dateNote: {en: 'The article names no day.', fr: 'L’article ne dit pas le jour.'},
  title: {en: 'A meeting', fr: 'Une rencontre'},
  summary: {en: 'They met.\n\nThey parted.', fr: 'Ils se virent.'},
  lane: 'one',
  status: 'disputed',
  place: 'Paris',
  sources: [
    {
      publisher: 'Agency', author: 'A. Writer', title: 'What happened', published: '2022-03-01', role: 'report', lang: 'fr',
      url: 'https://example.org/a', archiveUrl: 'https://archive.example.org/a', quote: {exact: 'ils se sont vus'}, retrieved: '2022-03-05',
    },
    {title: 'Leaflet'},
    {publisher: 'Ministry', role: 'primary', url: 'https://example.org/b.pdf', lang: 'en', quote: {exact: 'They met,\n\nand parted.'}},
  ],
};
const DOCUMENT = {lanes: [{id: 'one', label: 'Talks'}], events: [...FIVE, RICH]};

const textOf = (element: NewsTimeline, selector: string): string =>
  inside(element, selector).textContent.replace(/\s+/g, ' ').trim();

async function opened(element: NewsTimeline, id: string): Promise<NewsTimeline> {
  element.selection = id;
  await element.updateComplete;
  return element;
}

describe('details', () => {
  afterEach(() => mouse.reset());

  it('say when in words, how sure, what, where and in which lane', async () => {
    const element = await opened(await mount({data: DOCUMENT}), 'rich');
    expect(textOf(element, '[part~=date]')).to.match(/February 2022/).and.to.match(/circa|around|about/i);
    expect(textOf(element, '[part~=event-status]')).to.equal('disputed');
    expect(textOf(element, '[part~=detail-title]')).to.equal('A meeting');
    const text = textOf(element, '[part~=detail]');
    expect(text).to.contain('Talks · Paris');
    expect(text).to.contain('They met.').and.to.contain('They parted.');
    expect(textOf(element, '[part~=date-note]')).to.equal('The article names no day.');
  });

  it('quote in the language and marks of the quote, with its source', async () => {
    const element = await opened(await mount({data: DOCUMENT}), 'rich');
    const quote = inside(element, '[part~=quote] blockquote');
    expect(quote.textContent).to.contain('ils se sont vus');
    expect(quote.lang).to.equal('fr');
    const captions = allInside(element, '[part~=quote] figcaption').map((node) => node.textContent);
    expect(captions).to.deep.equal(['Agency, A. Writer, March 1, 2022 · French · read it in its place', 'Ministry']);
    expect(allInside(element, '[part~=quote] blockquote').map((node) => node.lang)).to.deep.equal(['fr', 'en']);
  });

  it('list all sources, each link safe', async () => {
    const element = await opened(await mount({data: DOCUMENT}), 'rich');
    const items = allInside(element, '[part~=sources] li').map((node) => node.textContent.replace(/\s+/g, ' ').trim());
    expect(items.length).to.equal(3);
    expect(items[0]).to.contain('What happened').and.to.contain('report').and.to.contain('archived copy')
      .and.to.contain('A. Writer').and.to.contain('retrieved: March 5, 2022');
    expect(items[1]).to.equal('Leaflet');
    expect(items[2]).to.contain('Ministry').and.to.contain('primary source');
    const links = allInside<HTMLAnchorElement>(element, '[part~=sources] a');
    // To the place of the quote, where the source is a page.
    expect(links.map(({href}) => href)).to.deep.equal(
      ['https://example.org/a#:~:text=ils%20se%20sont%20vus', 'https://archive.example.org/a#:~:text=ils%20se%20sont%20vus', 'https://example.org/b.pdf']);
    for (const link of links) {
      expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('never offer a link of another scheme: its record is left out, and said so', async () => {
    const bad = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x'];
    const events = bad.map((url, i) => ({id: `bad${i}`, date: '2022', title: `Bad ${i}`, sources: [{title: 's', url}]}));
    const element = await mount({events: [...FIVE, ...events]});
    expect(element.diagnostics.map(({code}) => code)).to.deep.equal(bad.map(() => 'bad-link'));
    expect(allInside(element, 'a').length).to.equal(0);
    expect(inside(element, '[part~=status]').textContent).to.contain('4 records');
  });

  it('load nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await opened(await mount({data: DOCUMENT}), 'rich');
    await element.updateComplete;
    const urls = performance.getEntriesByType('resource').slice(before).map(({name}) => name);
    expect(urls.filter((url) => url.includes('example.org'))).to.deep.equal([]);
    expect(allInside(element, 'img, iframe, video, audio').length).to.equal(0);
  });

  it('speak French in a French page', async () => {
    const element = await opened(await mount({around: 'lang="fr"', data: DOCUMENT}), 'rich');
    expect(textOf(element, '[part~=detail-title]')).to.equal('Une rencontre');
    expect(textOf(element, '[part~=date]')).to.contain('février 2022');
    expect(textOf(element, '[part~=event-status]')).to.equal('contesté');
    expect(textOf(element, '[part~=date-note]')).to.equal('L’article ne dit pas le jour.');
    expect(textOf(element, '[part~=detail]')).to.contain('Ils se virent.').and.to.contain('copie archivée');
  });

  it('give the place in time and the count, and step to the previous and the next', async () => {
    const element = await opened(await mount({attributes: 'no-animation', events: FIVE}), 'a');
    const button = (name: string): HTMLButtonElement => inside(element, `[part~=detail] [aria-label="${name}"]`);
    expect(textOf(element, '[part~=detail]')).to.contain('1 of 5');
    expect(button('Previous event').disabled).to.equal(true);
    await mouse.click(middle(button('Next event')));
    await until(() => element.selection === 'b', 'the next event');
    expect(textOf(element, '[part~=detail]')).to.contain('2 of 5');
    await mouse.click(middle(button('Previous event')));
    await until(() => element.selection === 'a', 'the previous event');
    await opened(element, 'e');
    expect(button('Next event').disabled).to.equal(true);
  });

  it('mark the label of the event, and bring it into view', async () => {
    const element = await mount({attributes: 'start="2022-01" end="2022-02" no-animation', data: DOCUMENT});
    element.select('e');
    await element.updateComplete;
    await until(() => allInside(element, '[aria-current=true]').map(titleOf).join() === 'Epsilon', 'the label to be marked');
    expect(element.viewport.end).to.be.above(Date.UTC(2023, 6, 17));
  });

  it('open by mouse without taking the focus, close by their button', async () => {
    const element = await mount({attributes: 'no-animation', data: DOCUMENT});
    await mouse.click(middle(label(element, 'Gamma')));
    await until(() => element.selection === 'c', 'the details');
    await element.updateComplete;
    expect(focused()?.getAttribute('part')).not.to.equal('detail');
    await mouse.click(middle(inside(element, '[part~=detail] [aria-label="Close details"]')));
    await until(() => element.selection === undefined, 'the details to close');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part~=detail]')).to.equal(null);
  });

  it('never cover the event that they tell about: they stand below the axis', async () => {
    const element = await mount({attributes: 'no-animation', data: DOCUMENT});
    element.select('c');
    await element.updateComplete;
    const plot = inside(element, '[part~=plot]').getBoundingClientRect();
    expect(inside(element, '[part~=detail]').getBoundingClientRect().top).to.be.at.least(plot.bottom - 1);
  });

  it('show markup as text', async () => {
    const title = '<img src=x onerror="window.wasRun = true"><b>Bold</b> & <script>window.wasRun = true</script>';
    const element = await mount({data: {title, events: [{id: 'm', date: '2022', title, summary: title, place: title,
      dateNote: title, sources: [{title, publisher: title, quote: {exact: title}}]}]}});
    await opened(element, 'm');
    expect(titleOf(label(element, title))).to.equal(title);
    expect(textOf(element, '[part~=detail-title]')).to.equal(title);
    expect(allInside(element, 'img, b, script').length).to.equal(0);
    expect('wasRun' in window).to.equal(false);
  });

  it('bear a title of 10 000 characters, cut in its label and whole here', async () => {
    const title = 'A word and '.repeat(910).trim();
    const element = await mount({width: 320, attributes: 'view="axis" no-animation', events: [{id: 'l', date: '2022', title}, FIVE[4]]});
    await opened(element, 'l');
    expect(textOf(element, '[part~=detail-title]').length).to.equal(title.length);
    const shown = allInside(element, '[part~=mark-label]').find((node) => titleOf(node).startsWith('A word'));
    expect(shown?.offsetHeight).to.be.within(24, 90);
    const word = await mount({width: 320, attributes: 'view="axis"', events: [{id: 'w', date: '2022', title: 'W'.repeat(10_000)}]});
    await opened(word, 'w');
    const heading = inside(word, '[part~=detail-title]');
    expect(heading.scrollWidth).to.be.at.most(heading.clientWidth);
  });

  it('let each text run in its own direction, and keep combining characters', async () => {
    const arabic = 'اجتماع في بكين: 2022';
    const marked = 'e\u0301 n\u0303 \u1112\u1161\u11ab 👩‍👩‍👧‍👦';
    const element = await mount({events: [{id: 'r', date: '2022', title: arabic}, {id: 'k', date: '2024', title: marked}]});
    await opened(element, 'r');
    const heading = inside(element, '[part~=detail-title]');
    expect(heading.textContent).to.equal(arabic);
    expect(getComputedStyle(heading).direction).to.equal('rtl');
    const title = label(element, arabic).querySelector('[part~=mark-title]') as Element;
    expect(getComputedStyle(title).direction).to.equal('rtl');
    expect(titleOf(label(element, marked)).length).to.be.at.least(11);
  });
});
