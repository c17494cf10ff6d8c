/**
 * Every page of demo/ opens, draws, and says nothing: no console message, no error, no request that failed, no report of
 * the strict policy. The masthead names all pages: test/docs/demo.test.mjs holds it to the folder.
 */
import {expect} from '@open-wc/testing';
import {nextFrame, until} from '../support/input.js';
import {openPage, type OpenPage} from '../support/page.js';

const masthead = new DOMParser().parseFromString(await (await fetch('/demo/index.html')).text(), 'text/html');
/** What a page is asked for here: a million events are for the bench. */
const QUERIES: Readonly<Record<string, string>> = {'large.html': '?n=1000'};
const PAGES = [...masthead.querySelectorAll('nav a')].map(link => link.getAttribute('href')?.replace(/^\.\/$/, 'index.html') ?? '');

interface Timeline extends HTMLElement {
  readonly ready: Promise<void>;
}

/** The page that shows the timelines: what was opened, or the one in its frame. */
const pageOf = ({document, window}: OpenPage): Pick<OpenPage, 'document' | 'window' | 'messages'> => {
  const inner = document.querySelector<HTMLIFrameElement>('iframe:not([sandbox])')?.contentWindow as
    OpenPage['window'] & {pageMessages?: OpenPage['messages']} | null | undefined;
  return inner ? {document: inner.document, window: inner, messages: inner.pageMessages ?? []} : {document, window, messages: []};
};

/** The timelines of a page, once all of them are drawn. What is off screen draws no frame, so each is brought there. */
async function drawn(page: OpenPage): Promise<Timeline[]> {
  const {document, window} = pageOf(page);
  await window.customElements.whenDefined('news-timeline');
  const timelines = [...document.querySelectorAll<Timeline>('news-timeline')];
  for (const timeline of timelines) {
    timeline.scrollIntoView();
    await nextFrame();
    await timeline.ready;
    await until(() => {
      // What stands above it may have grown meanwhile.
      timeline.scrollIntoView();
      return labelsOf(timeline).length > 0;
    }, 'a label', 10_000);
  }
  return timelines;
}

const labelsOf = ({shadowRoot}: Timeline): Element[] =>
  [...(shadowRoot?.querySelectorAll('[part~="mark-label"], [part~="list-title"], [part~="table-row"]') ?? [])].filter(label => label.textContent.trim() !== '');

describe('demo pages', () => {
  let page: OpenPage;
  afterEach(() => { page?.close(); });

  it('are many', () => {
    expect(PAGES.length).to.be.above(7);
  });

  for (const name of PAGES) {
    it(`${name} draws and says nothing, under the strict policy`, async () => {
      page = await openPage(`/demo/${name}${QUERIES[name] ?? ''}`, {csp: true});
      const timelines = await drawn(page);
      expect(timelines.length, 'timelines').to.be.above(0);
      for (const timeline of timelines) expect(timeline.matches(':state(ready)'), 'ready').to.equal(true);
      expect([...page.messages, ...pageOf(page).messages]).to.deep.equal([]);
    });

    it(`${name} does not scroll sideways at 320 px`, async () => {
      page = await openPage(`/demo/${name}${QUERIES[name] ?? ''}`, {width: 320, height: 640});
      await drawn(page);
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  it('switches language and theme', async () => {
    page = await openPage('/demo/index.html');
    const [timeline] = await drawn(page);
    const title = (): string => timeline?.shadowRoot?.querySelector('[part~="title"]')?.textContent ?? '';
    const press = (selector: string): void => page.document.querySelector<HTMLElement>(selector)?.click();
    const before = title();
    press('[data-lang-choice="en"]');
    await until(() => title() !== before && title() !== '', 'a title in the other language');
    press('[data-theme-choice="dark"]');
    expect(page.document.documentElement.dataset.theme).to.equal('dark');
    expect(page.document.querySelectorAll('[aria-pressed="true"]').length).to.equal(2);
    page.window.sessionStorage.clear();
    expect(page.messages).to.deep.equal([]);
  });
});
