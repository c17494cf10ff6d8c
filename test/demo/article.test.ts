/**
 * The page with a text and its timeline: in either language each event has its sentence, and the two move together.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, until} from '../support/input.js';
import {openPage, type OpenPage} from '../support/page.js';

describe('text and timeline', () => {
  let page: OpenPage;
  let timeline: NewsTimeline;
  const tied = (): Element[] => [...page.window.CSS.highlights.get('news-timeline-quote') ?? []].flatMap(({startContainer}) =>
    startContainer.parentElement?.closest('.story') ?? []);
  const pointed = (): string => timeline.shadowRoot?.querySelector('[data-pointed] [part~=mark-title]')?.textContent ?? '';

  async function open(width: number): Promise<void> {
    page = await openPage('/demo/article.html', {csp: true, width, height: 580});
    page.window.sessionStorage.clear();
    await page.window.customElements.whenDefined('news-timeline');
    timeline = page.document.querySelector('news-timeline') as NewsTimeline;
    timeline.noAnimation = true;
    await timeline.ready;
    await until(() => tied().length > 0, 'the ties');
  }
  afterEach(() => {
    expect(page.messages).to.deep.equal([]);
    page.close();
  });

  it('are tied by each quote, in French and in English', async () => {
    await open(780);
    for (const lang of ['fr', 'en']) {
      page.document.querySelector<HTMLElement>(`[data-lang-choice=${lang}]`)?.click();
      // Eleven quotes, and one by hand.
      await until(() => tied().length === 12 && tied().every(story => story.matches(`[data-lang=${lang}]`)), lang);
      expect(timeline.diagnostics).to.deep.equal([]);
    }
    page.window.sessionStorage.clear();
  });

  for (const width of [780, 375]) {
    it(`move together, at ${width} px`, async () => {
      await open(width);
      const story = page.document.querySelector(`.story[data-lang=${page.document.documentElement.lang}]`);
      const paragraphs = [...story?.querySelectorAll('p') ?? []];
      for (const [text, title] of [['Cour pénale', 'CPI'], ['lundi soir', 'Arrivée']] as const) {
        paragraphs.find(({textContent}) => textContent.includes(text))?.scrollIntoView({block: 'start', behavior: 'instant'});
        await frames(3);
        page.window.scrollBy(0, -60);
        await until(() => pointed().includes(title), title);
      }
      timeline.select('invasion');
      const isSeen = (): boolean => [...page.window.CSS.highlights.get('news-timeline-quote-selected') ?? []].some(({startContainer}) => {
        const {top, bottom} = startContainer.parentElement?.getBoundingClientRect() ?? {top: -1, bottom: -1};
        return bottom > 0 && top < 580;
      });
      await until(isSeen, 'the sentence');
    });
  }
});
