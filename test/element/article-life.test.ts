/**
 * An article comes late, changes and goes; what is quoted and not in it is told; timelines share one and leave nothing behind.
 */
import {expect, fixture} from '@open-wc/testing';
import type {NewsTimeline, TimelineErrorEvent} from '../../src/element.js';
import {frames, mouse, until} from '../support/input.js';
import {watchHolds} from '../support/watch-holds.js';
import {ALL, EVENTS, marked, placeOn, quoting, SELECTED, STORY, tied} from './article-fixtures.js';
import {allInside, hearWarnings, mount} from './fixtures.js';

/** Codes and fields of what a timeline found wrong. */
const wrong = (element: NewsTimeline): unknown[] =>
  element.diagnostics.map(({code, index, id, field, value}) => [code, index, id, field, value]);

describe('ties', () => {
  let warnings: ReturnType<typeof hearWarnings>;
  beforeEach(() => { warnings = hearWarnings(); });
  afterEach(async () => {
    warnings.restore();
    await mouse.reset();
    scrollTo(0, 0);
  });

  it('name each quote that is not in the text, and each element that names no event', async () => {
    const told: TimelineErrorEvent[] = [];
    const listen = (event: Event): void => { told.push(event as TimelineErrorEvent); };
    document.addEventListener('timeline-error', listen);
    const {element} = await tied({
      story: `${STORY}<p data-news-event="nobody">Who?</p>`,
      events: [
        {id: 'bad', date: 'someday', title: 'Bad'}, ...EVENTS,
        {id: 'two', date: '2022-05-05', title: 'Two',
          sources: [{quote: {exact: 'the river'}}, {publisher: 'P'}, {quote: {exact: 'never said'}}]},
      ],
    });
    document.removeEventListener('timeline-error', listen);
    expect(wrong(element).slice(1)).to.deep.equal([
      ['quote-not-found', 6, 'two', 'sources[2].quote', 'never said'],
      ['unknown-id', undefined, undefined, 'data-news-event', 'nobody'],
    ]);
    expect(element.diagnostics.slice(1).map(({severity}) => severity)).to.deep.equal(['warning', 'warning']);
    expect(told.map(({code, diagnostics}) => [code, diagnostics.length])).to.deep.equal([['bad-records', 1], ['quote-not-found', 2]]);
    expect(told[1]?.message).to.equal('"two": expected a passage of the article (and 1 more)');
    expect(warnings.texts).to.deep.equal([]);
    element.article = undefined;
    await element.updateComplete;
    expect([wrong(element).length, marked(ALL)]).to.deep.equal([1, []]);
  });

  it('wait for an article that comes later, and for data', async () => {
    const element = await mount({attributes: 'article="#story"'});
    await until(() => warnings.texts.length === 1, 'a word about it');
    expect(warnings.texts[0]).to.contain('#story');
    const box = await fixture<HTMLElement>('<div></div>');
    box.innerHTML = `<article id="story">${STORY}</article>`;
    await frames(3);
    element.events = EVENTS;
    await until(() => marked(ALL).length === 5, 'the ties');
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('go with each change of the text', async () => {
    const {element, article} = await tied();
    const words = article.querySelector('#p4')?.firstChild;
    if (words) words.nodeValue = 'In the end the council did nothing.';
    await until(() => marked(ALL).length === 4 && element.diagnostics.length > 0, 'one tie fewer');
    expect(wrong(element)).to.deep.equal([['quote-not-found', 3, 'vote', 'sources[0].quote', 'the council voted for a new dam']]);
    article.querySelector('#p4')?.append(' No: the council', document.createElement('br'), 'voted for a new dam.');
    await until(() => marked(ALL).length === 5 && element.diagnostics.length === 0, 'the tie again');
    article.querySelector('#picture')?.setAttribute('data-news-event', 'vote');
    element.select('vote');
    await until(() => marked(SELECTED).length === 2, 'both');
    article.querySelector('#p1')?.setAttribute('hidden', '');
    await until(() => marked(ALL).length === 4, 'no tie in what is hidden');
    await element.addEvents([quoting('late', '2024-01-01', 'Then it grew quiet.')]);
    await until(() => marked(ALL).includes('Then it grew quiet.'), 'that of a new event');
    const other = article.cloneNode(true) as Element;
    article.replaceWith(other);
    await until(() => [...CSS.highlights.get(ALL) ?? []].every(({startContainer}) => other.contains(startContainer)), 'the other article');
  });

  it('go with what style sheets show', async () => {
    const {article} = await tied({story: `<style>#story[lang=fr] .en, #story:not([lang=fr]) .fr { display: none }</style>
      <p class="en">Here the river rose above its banks.</p><p class="fr">Ici : « the council voted for a new dam ».</p>`});
    expect(marked(ALL)).to.deep.equal(['the river rose above its banks']);
    article.lang = 'fr';
    await until(() => marked(ALL)[0] === 'the council voted for a new dam', 'the other text');
    article.style.display = 'none';
    await until(() => marked(ALL).length === 0, 'nothing');
  });

  it('prefer the innermost sentence, and what an element says by hand over a quote around it', async () => {
    const {element, article} = await tied({
      story: '<p id="p1">They met, and <b data-news-event="c">it <i>grew</i> quiet</b>, in the end of all days.</p>',
      events: [
        quoting('a', '2022-01-01', 'They met, and it grew quiet, in the end of all days.'), quoting('b', '2022-06-01', 'the end'),
        {id: 'c', date: '2023-01-01', title: 'C'},
      ],
    });
    for (const [text, id] of [['They', 'a'], ['end', 'b'], ['grew', 'c'], ['days', 'a']] as const) {
      await mouse.click(placeOn(article, text));
      await until(() => element.selection === id, id);
    }
    // The empty rest of the last line is no sentence.
    element.select();
    const {right, bottom} = (article.firstElementChild as Element).getBoundingClientRect();
    await mouse.click([right - 2, bottom - 6]);
    await frames(4);
    expect(element.selection).to.equal(undefined);
  });

  it('leave a selector that is none, with a word', async () => {
    const element = await mount({attributes: 'article="p["', events: EVENTS});
    await until(() => warnings.texts.some(text => text.includes('article="p["')), 'the word');
    await element.ready;
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('are shared by two timelines, work within a shadow root, and leave nothing behind', async () => {
    const holds = watchHolds('news-timeline');
    const sheets = document.adoptedStyleSheets.length;
    const {element, article} = await tied();
    const other = await mount({attributes: 'article="#story" no-animation', events: EVENTS.slice(0, 2)});
    await until(() => (CSS.highlights.get(ALL)?.size ?? 0) === 7, 'the ties of both');
    other.remove();
    expect(marked(ALL).length).to.equal(5);
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    element.select('vote');
    await until(() => marked(SELECTED).length === 1, 'the mark');
    element.remove();
    expect([CSS.highlights.has(ALL), CSS.highlights.has(SELECTED)]).to.deep.equal([false, false]);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(holds.held()).to.deep.equal({});
    holds.restore();
    const root = article.parentElement?.attachShadow({mode: 'open'});
    root?.append(article, element);
    await until(() => marked(ALL).length === 5 && root?.adoptedStyleSheets.length === 1, 'the ties in there');
    await mouse.move(placeOn(article, 'rose'));
    await until(() => allInside(element, '[data-pointed]').length > 0, 'the event');
  });
});
