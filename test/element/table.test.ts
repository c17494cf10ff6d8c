/**
 * The table: every event a row, sortable by each column, copied as cells.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {middle, mouse, press, until} from '../support/input.js';
import {allInside, focused, inside, many, mount, type Mounting} from './fixtures.js';

const EVENTS: readonly NewsEventInput[] = [
  {id: 'a', date: '2022-01-10', title: 'zebra', lane: 'two', status: 'disputed', sources: [{publisher: 'Beta Press'}]},
  {id: 'b', date: '2022-04', title: 'Élan', lane: 'one', sources: [
    {publisher: 'Alpha News', url: 'https://example.org/b'}, {publisher: 'Beta Press'}, {publisher: 'Gamma'}, {publisher: 'Gamma'},
  ]},
  {id: 'c', date: '2023/..', title: 'event 10', status: 'confirmed'},
  {id: 'd', date: '2023-02-24', title: 'event 9', lane: 'one', status: 'confirmed', summary: 'In short.'},
];
const DOCUMENT = {lang: 'en', lanes: [{id: 'two', label: 'Wars'}, {id: 'one', label: 'Talks'}], events: EVENTS};

async function tabled(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await mount({data: DOCUMENT, ...mounting, attributes: `view="table" no-animation ${mounting.attributes ?? ''}`});
  await until(() => element.shadowRoot?.querySelector('tr.row') != null, 'the table');
  return element;
}
const text = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const titles = (element: NewsTimeline): string[] => allInside(element, '.open').map(text);
const header = (element: NewsTimeline, name: string): HTMLElement => {
  const found = allInside(element, 'thead button').find(node => text(node) === name);
  if (!found) throw new Error(`There is no column "${name}".`);
  return found;
};
const sorting = (element: NewsTimeline): string[] => allInside(element, 'thead th').map(node => node.ariaSort ?? '');

describe('the table', () => {
  afterEach(() => mouse.reset());

  it('has a row for each event: date, title, lane, status, sources', async () => {
    const element = await tabled();
    expect(allInside(element, 'thead th').map(text)).to.deep.equal(['Date', 'Title', 'Lane', 'Status', 'Sources']);
    const cells = allInside(element, 'tr.row').map(row => [...row.children].map(text));
    expect(cells[0]).to.deep.equal(['January 10, 2022', 'zebra', 'Wars', 'disputed', 'Beta Press']);
    expect(cells[1]).to.deep.equal(['April 2022', 'Élan', 'Talks', 'not stated', 'Alpha News, Beta Press + 1']);
    expect(cells[2]).to.deep.equal(['since 2023', 'event 10', '', 'confirmed', '']);
    expect(inside<HTMLAnchorElement>(element, '.who a').href).to.equal('https://example.org/b');
  });

  it('is a table for every ear', async () => {
    const element = await tabled();
    expect(inside(element, 'table').getAttribute('aria-rowcount')).to.equal('5');
    expect(allInside(element, 'tr').map(row => row.getAttribute('aria-rowindex'))).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(allInside(element, 'tr.row th').map(node => node.getAttribute('role'))).to.deep.equal(Array(4).fill('rowheader'));
    await expect(element).to.be.accessible();
  });

  for (const [column, up, down] of [
    ['Title', ['Élan', 'event 9', 'event 10', 'zebra'], ['zebra', 'event 10', 'event 9', 'Élan']],
    ['Lane', ['zebra', 'Élan', 'event 9', 'event 10'], ['Élan', 'event 9', 'zebra', 'event 10']],
    ['Status', ['event 10', 'event 9', 'zebra', 'Élan'], ['zebra', 'event 10', 'event 9', 'Élan']],
    ['Sources', ['Élan', 'zebra', 'event 10', 'event 9'], ['zebra', 'Élan', 'event 10', 'event 9']],
  ] as const) {
    it(`is sorted by ${column}, up and down, what says nothing at the end`, async () => {
      const element = await tabled();
      await mouse.click(middle(header(element, column)));
      await until(() => titles(element).join() === up.join(), `up: ${titles(element).join()}`);
      const place = ['Date', 'Title', 'Lane', 'Status', 'Sources'].indexOf(column);
      expect(sorting(element)).to.deep.equal(Array.from({length: 5}, (_, i) => (i === place ? 'ascending' : 'none')));
      header(element, column).focus();
      await press('Enter');
      await until(() => titles(element).join() === down.join(), `down: ${titles(element).join()}`);
      expect(sorting(element)[place]).to.equal('descending');
      expect(focused()).to.equal(header(element, column));
      await mouse.click(middle(header(element, 'Date')));
      await until(() => titles(element)[0] === 'zebra' && titles(element)[3] === 'event 9', 'by date');
    });
  }

  it('stays sorted with other data', async () => {
    const element = await tabled();
    header(element, 'Title').click();
    await until(() => titles(element)[0] === 'Élan', 'sorted');
    await element.addEvents([{date: '2022-02', title: 'aardvark'}]);
    await until(() => titles(element)[0] === 'aardvark', 'the new one first');
    expect(allInside(element, 'tr.row').length).to.equal(5);
  });

  it('opens the details of a row below it', async () => {
    const element = await tabled();
    await mouse.click(middle(allInside(element, '.open')[3] as HTMLElement));
    await until(() => element.selection === 'd', 'the selection');
    await until(() => element.shadowRoot?.querySelector('tr.more') != null, 'the details');
    const more = inside(element, 'tr.more');
    expect(more.previousElementSibling).to.equal(allInside(element, 'tr.row')[3]);
    expect(text(more)).to.contain('In short.');
    await expect(element).to.be.accessible();
    await press('Escape');
    await until(() => element.selection === undefined && element.shadowRoot?.querySelector('tr.more') == null, 'none');
  });

  it('has one Tab stop among its rows, which the arrows move in the order that is shown', async () => {
    const element = await tabled();
    header(element, 'Title').click();
    await until(() => titles(element)[0] === 'Élan', 'sorted');
    expect(allInside(element, '.open').filter(node => node.tabIndex === 0).length).to.equal(1);
    allInside(element, '.open')[0]?.focus();
    await press('ArrowDown');
    expect(text(focused())).to.equal('event 9');
    await press('End');
    expect(text(focused())).to.equal('zebra');
  });

  for (const width of [320, 375, 768]) {
    it(`fits ${width} px, from either side`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const element = await tabled({width, around: `dir="${dir}"`});
        expect(inside(element, '.rows').scrollWidth).to.be.at.most(width);
        for (const row of allInside(element, 'tr.row')) {
          for (const cell of row.children) {
            const {left, right, width: cellPx} = cell.getBoundingClientRect();
            if (cellPx === 0) continue;
            const box = element.getBoundingClientRect();
            expect(left).to.be.at.least(box.left - 1);
            expect(right).to.be.at.most(box.right + 1);
          }
        }
        for (const button of allInside(element, 'thead button')) expect(button.offsetHeight).to.be.at.least(24);
      }
    });
  }

  it('sorts many without standing still, and shows them as they were meanwhile', async () => {
    const events = many(20_000).map((event, i) => ({...event, title: `Title ${(i * 7919 + 5) % 20_011}`}));
    const element = await tabled({data: {events}});
    header(element, 'Title').click();
    expect(inside(element, 'table').getAttribute('aria-busy')).to.equal('true');
    expect(allInside(element, 'tr.row').length).to.be.above(10);
    await until(() => titles(element)[0] === 'Title 0', 'the first by title');
    expect(inside(element, 'table').getAttribute('aria-busy')).to.equal('false');
    expect(inside(element, 'tr.row').getAttribute('aria-rowindex')).to.equal('2');
  });
});
