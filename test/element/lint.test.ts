/**
 * With the attribute `lint` authors see what is wrong or missing in their data, and how it is cured; without it, nothing of it
 * is there.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {middle, mouse, nextFrame, press, until} from '../support/input.js';
import {allInside, FIVE, focused, mount} from './fixtures.js';

const faults: unknown[] = [];
const hear = ({reason}: PromiseRejectionEvent): void => { faults.push(reason); };

const SOURCES = [{publisher: 'P', url: 'https://a.example/'}];
const WRONG = {
  title: 'T', lang: 'en', published: '2024', lanes: [{id: 'one', label: 'One', color: 'yellow'}, {id: 'two', label: 'Two'}],
  events: [
    {date: 'one day', title: 'No date'},
    ...FIVE.map(event => ({...event, sources: SOURCES})),
    {id: 'x', date: '2023-09-01', title: 'Sourceless', status: 'confirmed', lane: 'two', color: 'bleu', summary: '<b>x</b>'},
  ],
} as TimelineDocumentInput;

const button = (element: NewsTimeline): HTMLElement | undefined => allInside(element, '[part~=lint-button]')[0];
const panel = (element: NewsTimeline): HTMLElement | undefined => allInside(element, '[part~=lint]')[0];
const findings = (element: NewsTimeline): string[] => allInside(element, '[part~=finding] .muted').map(node => node.textContent);
const records = (element: NewsTimeline): string[] => allInside(element, '.record').map(node => node.textContent.replace(/\s+/g, ' ').trim());

async function click(node: HTMLElement | undefined): Promise<void> {
  if (!node) throw new Error('There is nothing to press.');
  node.scrollIntoView({block: 'center'});
  await nextFrame();
  await mouse.click(middle(node));
}

async function linted(data: TimelineDocumentInput = WRONG, attributes = '', width = 760): Promise<NewsTimeline> {
  const element = await mount({attributes: `lint no-animation ${attributes}`, data, width});
  await until(() => button(element) !== undefined, 'the button');
  return element;
}

describe('findings for authors', () => {
  before(() => { addEventListener('unhandledrejection', hear); });
  after(() => { removeEventListener('unhandledrejection', hear); });
  afterEach(async () => {
    await mouse.reset();
    expect(faults).to.deep.equal([]);
  });

  it('are not there without the attribute', async () => {
    const element = await mount({data: WRONG});
    expect(button(element)).to.equal(undefined);
    expect(element.shadowRoot?.textContent).not.to.contain('finding');
  });

  it('are counted in the toolbar, and listed by record, each with its cure', async () => {
    const element = await linted();
    expect(button(element)?.textContent.trim()).to.equal('5 findings');
    expect(button(element)?.getAttribute('aria-expanded')).to.equal('false');
    await click(button(element));
    await until(() => panel(element) !== undefined, 'the panel');
    expect(button(element)?.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(panel(element));
    expect(findings(element)).to.deep.equal(['low-contrast', 'bad-date', 'confirmed-without-source', 'no-color', 'markup']);
    expect(records(element)[0]).to.equal('The document');
    expect(records(element)[1]).to.equal('events[0]');
    expect(records(element)[2]).to.match(/Sep.* 1, 2023 · Sourceless$/);
    const [first] = allInside(element, '[part~=finding]');
    expect(first?.textContent).to.match(/^\s*Warning .*lanes\[0\]\.color.*found "yellow"/).and.to.contain('light-dark(');
    await expect(element).to.be.accessible();
  });

  it('lead to the event, by a press', async () => {
    const element = await linted();
    await click(button(element));
    await until(() => panel(element) !== undefined, 'the panel');
    await click(allInside(element, '[part~=lint-event]')[0]);
    await until(() => element.selection === 'x', 'the event');
    await until(() => allInside(element, '[part~=detail]').length > 0, 'its details');
  });

  it('close by Escape, and give the focus back', async () => {
    const element = await linted();
    await click(button(element));
    await until(() => focused() === panel(element), 'the focus on the panel');
    await press('Escape');
    await until(() => panel(element) === undefined, 'the panel to close');
    expect(focused()).to.equal(button(element));
  });

  it('follow the data, the tag and the language', async () => {
    const element = await linted(WRONG, 'veiw="list" order="down"');
    await until(() => button(element)?.textContent.trim() === '7 findings', 'those of the tag');
    await click(button(element));
    await until(() => panel(element) !== undefined, 'the panel');
    expect(findings(element).slice(0, 2)).to.have.members(['unknown-attribute', 'bad-attribute']);
    element.removeAttribute('veiw');
    element.setAttribute('order', 'desc');
    element.data = {...WRONG, lanes: [], events: FIVE.map(({lane: _, status: __, ...event}) => ({...event, sources: SOURCES}))};
    element.lang = 'fr';
    await until(() => button(element)?.textContent.trim() === 'Aucune remarque', 'no findings, in French');
    expect(findings(element)).to.deep.equal([]);
    element.lint = false;
    await until(() => button(element) === undefined && panel(element) === undefined, 'both to go');
  });

  it('fit into 320 px, from right to left too', async () => {
    for (const around of ['dir="ltr"', 'dir="rtl"']) {
      const element = await mount({attributes: 'lint no-animation', data: WRONG, width: 320, around});
      await until(() => button(element) !== undefined, 'the button');
      await click(button(element));
      await until(() => panel(element) !== undefined, 'the panel');
      const {left, right} = element.getBoundingClientRect();
      for (const node of allInside(element, '.lint, .lint *, [part~=lint-button]')) {
        const box = node.getBoundingClientRect();
        expect(box.left, node.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
        expect(box.right, node.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
      }
      element.remove();
    }
  });
});
