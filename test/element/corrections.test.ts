/**
 * Corrections: a note where the event is told, and a list of all, which a small control opens.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {frames, middle, mouse, press, until} from '../support/input.js';
import {allInside, focused, inside, mount, type Mounting} from './fixtures.js';

const DOCUMENT: TimelineDocumentInput = {
  lang: 'en',
  corrections: [{date: '2023-05', text: 'The title was wrong.', was: 'Old title'}],
  events: [
    {id: 'a', date: '2022-01-10', title: 'Alpha'},
    {id: 'b', date: '2022-03-10', title: 'Beta', corrections: [{date: '2023-06-01', text: 'It was the tenth.', was: 'on the <b>ninth</b>'}]},
  ],
};
const text = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const control = (element: NewsTimeline): HTMLElement | null => element.shadowRoot?.querySelector<HTMLElement>('.corrections-button') ?? null;
/** An element whose control has come. */
async function corrected(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await mount({data: DOCUMENT, ...mounting, attributes: `no-animation ${mounting.attributes ?? ''}`});
  await until(() => control(element) !== null, 'the control');
  return element;
}
const list = (element: NewsTimeline): HTMLElement | null => element.shadowRoot?.querySelector<HTMLElement>('#corrections') ?? null;
const NOTE = 'June 1, 2023 It was the tenth. It said before: on the <b>ninth</b> End of what it said before.';

describe('the list of all corrections', () => {
  afterEach(() => mouse.reset());

  it('is opened by a control that says how many there are, the newest first', async () => {
    const element = await corrected();
    expect(text(control(element))).to.equal('Corrections (2)');
    expect(list(element)).to.equal(null);
    control(element)?.focus();
    await press('Enter');
    await until(() => list(element) !== null, 'the list');
    expect(control(element)?.getAttribute('aria-expanded')).to.equal('true');
    expect(allInside(element, '#corrections li').map(text)).to.deep.equal([
      `Beta ${NOTE}`.replace('Beta ', 'Beta'), 'The timeline as a wholeMay 2023 The title was wrong.It said before: Old title End of what it said before.',
    ].map(line => line.replace('tenth. It', 'tenth.It')));
    expect(allInside(element, '#corrections del').map(text)).to.deep.equal(['on the <b>ninth</b>', 'Old title']);
    await expect(element).to.be.accessible();
    list(element)?.focus();
    await press('Escape');
    await until(() => list(element) === null, 'no list');
    expect(focused()).to.equal(control(element));
  });

  it('leads to the event of a correction', async () => {
    const element = await corrected();
    control(element)?.click();
    await until(() => list(element) !== null, 'the list');
    await mouse.click(middle(inside(element, '#corrections button.corrected')));
    await until(() => element.selection === 'b', 'the event');
    await until(() => element.shadowRoot?.querySelector('[part~=detail] del') != null, 'its details');
  });

  it('is not there where nothing was corrected, and goes with the data', async () => {
    const element = await mount({events: [{date: '2022', title: 'A'}]});
    expect(control(element)).to.equal(null);
    element.data = DOCUMENT;
    await until(() => text(control(element)) === 'Corrections (2)', 'the control');
    await element.removeEvents(['b']);
    await until(() => text(control(element)) === 'Corrections (1)', 'one less');
    element.events = [];
    await until(() => control(element) === null, 'none');
  });

  it('fits into 320 px, from right to left', async () => {
    const element = await corrected({around: 'lang="ar" dir="rtl"', width: 320});
    await until(() => text(control(element)).startsWith('التصحيحات'), 'Arabic');
    control(element)?.click();
    await until(() => list(element) !== null, 'the list');
    await frames(2);
    expect(inside(element, '[part~=base]').scrollWidth).to.be.at.most(320);
  });
});

describe('the note of a correction', () => {
  const noteOf = (root: Element | null | undefined): string => text(root?.querySelector('li.correction')).replace('tenth.It', 'tenth. It');

  it('stands in the details: date, words, the old wording struck through and said to be so', async () => {
    const element = await corrected();
    element.select('b');
    await until(() => element.shadowRoot?.querySelector('[part~=detail] [part~=corrections]') != null, 'the note');
    expect(noteOf(inside(element, '[part~=detail]'))).to.equal(NOTE);
    expect(inside(element, '[part~=detail] time').getAttribute('datetime')).to.equal('2023-06-01');
    expect(getComputedStyle(inside(element, '[part~=detail] del')).textDecorationLine).to.equal('line-through');
    expect(inside(element, '.correction-was .hidden').getBoundingClientRect().width).to.be.at.most(1);
    element.select('a');
    await until(() => element.shadowRoot?.querySelector('[part~=detail] del') == null, 'no note');
  });

  it('stands in the list, folded and unfolded, once', async () => {
    const element = await corrected({attributes: 'view="list"'});
    await until(() => allInside(element, '.row').length === 2, 'the list');
    expect(noteOf(allInside(element, '.row')[1])).to.equal(NOTE);
    element.select('b');
    await until(() => allInside(element, '.unfolded').length === 1, 'the details');
    expect(allInside(element, '.row li.correction').length).to.equal(1);
  });

  it('stands on paper with its event, and all at the end', async () => {
    const element = await corrected();
    await press('Control+Shift');
    const isReady = (): boolean => element.shadowRoot?.adoptedStyleSheets.some(sheet =>
      [...sheet.cssRules].some(({cssText}) => cssText.startsWith('.print-plot'))) ?? false;
    await until(isReady, 'the file for paper');
    dispatchEvent(new Event('beforeprint'));
    const paper = inside(element, '.paper');
    expect(paper.querySelectorAll('article del').length).to.equal(1);
    expect(text(paper.lastElementChild?.querySelector('h3'))).to.equal('Corrections');
    expect([...paper.lastElementChild?.querySelectorAll('del') ?? []].map(text)).to.deep.equal(['on the <b>ninth</b>', 'Old title']);
    dispatchEvent(new Event('afterprint'));
  });
});
