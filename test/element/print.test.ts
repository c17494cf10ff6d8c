/**
 * On paper: the title, the axis, every event with its sources and their addresses; no controls. The file comes at the
 * first sign of printing, never before.
 */
import {emulateMedia} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {can, engine, frames, mouse, press, printed, until} from '../support/input.js';
import {pdfPages} from '../support/pdf-text.js';
import {allInside, FIVE, inside, many, mount, type Mounting} from './fixtures.js';

const EVENTS: readonly NewsEventInput[] = [...FIVE, {
  id: 'rich', date: '2023-11~', title: 'Written out', summary: 'In a few words.', place: 'Paris', status: 'reported',
  media: [{kind: 'image', url: 'https://example.org/picture.jpg', alt: 'A square in rain', credit: 'A. Grapher'}],
  sources: [
    {publisher: 'Agency', title: 'What happened', url: 'https://example.org/a?b=c', archiveUrl: 'https://archive.example.org/a',
      quote: {exact: 'it rained'}},
    {publisher: 'Ministry', url: '/here'},
  ],
}];
const DOCUMENT = {title: 'A year of dates', lang: 'en', lanes: [{id: 'one', label: 'Talks'}, {id: 'two', label: 'Wars'}], events: EVENTS};

/** Whether the file for paper has come. */
const hasCome = (element: NewsTimeline): boolean => element.shadowRoot?.adoptedStyleSheets.some(sheet =>
  [...sheet.cssRules].some(rule => rule.cssText.startsWith('.print-plot'))) ?? false;

/** An element whose file for paper has come, by a key that may begin a shortcut. */
async function ready(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await mount({data: DOCUMENT, attributes: 'no-animation', ...mounting});
  await press('Control+Shift');
  await until(() => hasCome(element), 'the file for paper');
  return element;
}
/** What stands on paper while the page is printed. */
function onPaper(element: NewsTimeline): {readonly paper: HTMLElement; end(): void} {
  dispatchEvent(new Event('beforeprint'));
  return {paper: inside(element, '.paper'), end: () => { dispatchEvent(new Event('afterprint')); }};
}
const text = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('print', () => {
  afterEach(() => mouse.reset());

  it('has title, axis, lanes, and every event in order with what is known', async () => {
    const element = await ready();
    const {paper, end} = onPaper(element);
    expect([...paper.children].map(node => node.localName)).to.deep.equal(['h2', 'div', 'ul', 'ul', 'section', 'section']);
    expect([...paper.querySelectorAll('h2, h3, h4')].map(node => `${node.localName} ${text(node)}`)).to.deep.equal([
      'h2 A year of dates', 'h3 2022', 'h4 Alpha', 'h4 Beta', 'h4 Gamma', 'h3 2023', 'h4 Delta', 'h4 Epsilon', 'h4 Written out',
    ]);
    const rich = text([...paper.querySelectorAll('article')].at(-1));
    for (const part of [
      'about November 2023 (reported)', 'Paris', 'In a few words.', '“it rained”', 'Picture: A square in rain', 'A. Grapher',
      'https://example.org/picture.jpg', 'What happened https://example.org/a?b=c', 'archived copy https://archive.example.org/a',
      `Ministry ${location.origin}/here`,
    ]) expect(rich).to.contain(part);
    end();
    expect(allInside(element, '.paper').length).to.equal(0);
  });

  it('shows the whole axis, wherever the reader is, and leaves him there', async () => {
    const element = await ready();
    element.zoomBy(50);
    const before = element.viewport;
    const {paper, end} = onPaper(element);
    const canvas = paper.querySelector('canvas');
    expect([...paper.querySelectorAll('[part=mark-title]')].map(text)).to.include.members(['Alpha', 'Epsilon']);
    expect(canvas?.width).to.equal(680 * 3);
    expect(element.viewport).to.deep.equal(before);
    end();
  });

  for (const view of ['axis', 'list', 'table', 'vertical']) {
    it(`is the same from the ${view}, newest first where that is asked for`, async () => {
      const element = await ready({attributes: `view="${view}" order="desc" no-animation`});
      const {paper, end} = onPaper(element);
      expect(text(paper.querySelector('article h4'))).to.equal('Written out');
      expect(paper.querySelectorAll('article').length).to.equal(6);
      end();
    });
  }

  it('says how many of very many are left out', async () => {
    const element = await ready({data: {events: many(5200)}});
    const {paper, end} = onPaper(element);
    expect(paper.querySelectorAll('article').length).to.equal(5000);
    expect(text(paper.lastElementChild)).to.equal('200 more events are not printed.');
    end();
  });

  it('brings its file at a sign only, and lets go with the element', async () => {
    const element = await mount({data: DOCUMENT});
    await press('a');
    await frames(10);
    expect(hasCome(element)).to.equal(false);
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave'));
    await until(() => hasCome(element), 'the file');
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(allInside(element, '.paper').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
  });

  it('is dark ink on white, also of a dark page', async function () {
    if (!can('media')) this.skip();
    const element = await ready({style: 'color-scheme: dark; --timeline-ink: #eee; --timeline-lane-1: #ffe0a0; color: #eee'});
    await emulateMedia({media: 'print'});
    try {
      await until(() => allInside(element, '.paper').length === 1, 'the paper');
      const light = (colour: string): number => {
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        if (!context) throw new Error('There is no canvas.');
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
      };
      for (const selector of ['h4', '[part=mark-title]', 'p']) {
        expect(light(getComputedStyle(inside(element, `.paper ${selector}`)).color), selector).to.be.below(80);
      }
      expect(light(getComputedStyle(inside(element, '.paper .legend i')).backgroundColor)).to.be.below(180);
      expect(getComputedStyle(inside(element, 'section[part=base]')).display).to.equal('none');
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('makes a PDF with the words of all events and no controls', async function () {
    if (engine !== 'chromium') this.skip();
    await ready();
    const pages = await pdfPages(await printed());
    const whole = pages.join('\n');
    for (const words of [
      'A year of dates', 'Alpha', 'Written out', 'Thursday, August 24, 2022', 'about November 2023', 'https://example.org/a?b=c',
      'https://archive.example.org/a', 'A square in rain', 'disputed',
    ]) {
      const plain = words.replace('Thursday', 'Wednesday').replace(/\s/g, '');
      expect(whole).to.contain(plain);
    }
    for (const words of ['Zoom in', 'Show all', '+/-']) expect(whole).not.to.contain(words.replace(/\s/g, ''));
    // No event is parted.
    for (const page of pages) {
      expect(page.includes('Inafewwords.')).to.equal(page.includes('Ministry'));
      expect(page.includes('Inshort.')).to.equal(page.includes('July17,2023'));
    }
  });
});
