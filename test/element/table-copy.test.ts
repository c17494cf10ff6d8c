/**
 * Copying from the table gives cells: parted by tabs, dates in EDTF and in words, no formulas.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {allInside, inside, mount} from './fixtures.js';

const EVENTS: readonly NewsEventInput[] = [
  {id: 'a', date: '2022-02~', title: 'One\tand\nonly', lane: 'x', status: 'disputed',
    sources: [{publisher: 'Press', title: 'Report', url: 'https://example.org/'}, {publisher: 'Other'}]},
  {id: 'b', date: '-0043-03-15', title: '=1+1'},
  {id: 'c', date: {start: '2023-03-20', end: '2023-03-22'}, title: '@home'},
];
const HEAD = 'Date (EDTF)\tDate\tTitle\tLane\tStatus\tSources';
const LINES = [
  "-0043-03-15\tFriday, March 15, 44 BC\t'=1+1\t\t\t",
  '2022-02~\tabout February 2022\tOne and only\tTopic\tdisputed\tReport <https://example.org/>, Press; Other',
  "2023-03-20/2023-03-22\tMarch 20–22, 2023\t'@home\t\t\t",
];

async function tabled(): Promise<NewsTimeline> {
  const element = await mount({data: {lanes: [{id: 'x', label: 'Topic'}], events: EVENTS}, attributes: 'view="table"'});
  await until(() => element.shadowRoot?.querySelector('tr.row') != null, 'the table');
  return element;
}

/** What a copy of the present selection gives, when it begins at a node. */
function copied(node: Element): string | undefined {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', {clipboardData, bubbles: true, composed: true, cancelable: true});
  node.dispatchEvent(event);
  return event.defaultPrevented ? event.clipboardData?.getData('text/plain') : undefined;
}

describe('copying from the table', () => {
  afterEach(() => { getSelection()?.removeAllRanges(); });

  it('gives the marked rows, under the names of the columns', async () => {
    const element = await tabled();
    const [first, second] = allInside(element, 'tr.row');
    if (!first || !second) throw new Error('There are no rows.');
    getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
    expect(copied(second)?.replace(/\u202f|\u2009/g, ' ').split('\n')).to.deep.equal([HEAD, ...LINES.slice(0, 2)]);
  });

  it('leaves a word a word', async () => {
    const element = await tabled();
    const title = inside(element, 'tr.row .when').querySelector('time')?.firstChild ?? inside(element, 'tr.row .when').firstChild;
    const text = document.createTreeWalker(inside(element, 'tr.row .when'), NodeFilter.SHOW_TEXT).nextNode() ?? title;
    if (!text) throw new Error('There is no text.');
    getSelection()?.setBaseAndExtent(text, 0, text, 3);
    expect(copied(inside(element, 'tr.row'))).to.equal(undefined);
  });

  it('of the whole is a button, which says what it did', async () => {
    const element = await tabled();
    const written: string[] = [];
    const {clipboard} = navigator;
    const fake = {
      write: async ([item]: ClipboardItem[]) => { written.push(await (await item?.getType('text/plain'))?.text() ?? ''); },
      writeText: async (text: string) => { written.push(text); },
    };
    Object.defineProperty(navigator, 'clipboard', {value: fake, configurable: true});
    try {
      inside(element, '.copy').click();
      await until(() => inside(element, '.live').textContent === '3 events copied', 'the words');
      expect(written.join('').replace(/\u202f|\u2009/g, ' ').split('\n')).to.deep.equal([HEAD, ...LINES]);
      Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
      inside(element, '.copy').click();
      await until(() => inside(element, '.live').textContent === 'Copying was not possible.', 'the words');
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
  });
});
