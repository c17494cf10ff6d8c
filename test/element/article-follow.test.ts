/**
 * With `follow` the timeline goes where the article is read, and never against the reader.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {drag, frames, middle, mouse, until, viewport, wheel} from '../support/input.js';
import {ACTIVE, EVENTS, isSeen, marked, tied} from './article-fixtures.js';
import {allInside, inside, label, titleOf} from './fixtures.js';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const shows = ({viewport: {start, end}}: NewsTimeline, date: string): boolean => start <= day(date) && day(date) <= end;
const p = (article: Element, id: string): HTMLElement => article.querySelector(`#${id}`) as HTMLElement;
const START = 'follow start="2022-01" end="2022-02"';

/** Turns the wheel over the article until something is so. */
async function scrollUntil(test: () => boolean, deltaY = 120): Promise<void> {
  for (let i = 0; i < 60 && !test(); i++) {
    await wheel({x: 100, y: 300, deltaY});
    await frames(3);
  }
  await until(test, 'what is scrolled for');
}

describe('follow', () => {
  before(() => viewport(1100));
  after(() => viewport(800));
  afterEach(async () => {
    await mouse.reset();
    scrollTo(0, 0);
  });

  it('moves the timeline to what is read, and marks it, there and back', async () => {
    const {element, article} = await tied({attributes: START});
    const pointed = (): string | undefined => allInside(element, '[data-pointed]').map(titleOf)[0];
    expect(shows(element, '2023-01-15')).to.equal(false);
    await scrollUntil(() => shows(element, '2022-08-24'));
    await mouse.move([1090, 590]);
    await until(() => pointed() === 'report' && marked(ACTIVE)[0] === 'nobody had opened the gates', 'the mark');
    expect(p(article, 'p3').getBoundingClientRect().top).to.be.within(-200, 330);
    await scrollUntil(() => shows(element, '2023-01-15'));
    await scrollUntil(() => shows(element, '2022-01-10'), -160);
    expect(element.selection).to.equal(undefined);
  });

  it('goes along to the end with a page that scrolls without a hand', async () => {
    const {element, article} = await tied({attributes: START});
    while (p(article, 'p4').getBoundingClientRect().top > 60) {
      scrollBy({top: 90, behavior: 'instant'});
      await frames(1);
    }
    await until(() => shows(element, '2023-01-15'), 'the vote');
  });

  it('is off without the attribute, and can be switched', async () => {
    const {element, article} = await tied({attributes: START.replace('follow', '')});
    const {start} = element.viewport;
    p(article, 'p4').scrollIntoView({block: 'start', behavior: 'instant'});
    await frames(6);
    expect(element.viewport.start).to.equal(start);
    element.follow = true;
    await element.updateComplete;
    scrollBy(0, 5);
    await until(() => shows(element, '2023-01-15'), 'the vote');
    element.follow = false;
    await until(() => allInside(element, '[data-pointed]').length === 0, 'no mark');
  });

  it('waits when the reader has moved the timeline, until the article is scrolled again', async () => {
    const {element, article} = await tied({attributes: START});
    await scrollUntil(() => shows(element, '2022-08-24'));
    const {left, top, width} = inside(element, '[part~=plot]').getBoundingClientRect();
    await drag({from: [left + 60, top + 8], to: [left + width - 40, top + 8]});
    await frames(10);
    expect(shows(element, '2022-08-24')).to.equal(false);
    // What scrolls the page right after is not the reader's doing.
    element.zoomBy(1.5);
    const {start, end} = element.viewport;
    p(article, 'p4').scrollIntoView({block: 'start', behavior: 'instant'});
    await frames(6);
    expect([element.viewport.start, element.viewport.end]).to.deep.equal([start, end]);
    await scrollUntil(() => shows(element, '2023-01-15'), 20);
  });

  it('does not come back by what choosing an event scrolls', async () => {
    const {element, article} = await tied({attributes: 'follow'});
    await mouse.click(middle(label(element, 'vote')));
    await until(() => element.selection === 'vote' && isSeen(p(article, 'p4')), 'the sentence');
    const {start, end} = element.viewport;
    await frames(30);
    expect([element.viewport.start, element.viewport.end]).to.deep.equal([start, end]);
    expect(allInside(element, '[data-pointed]').map(titleOf)).to.deep.equal([]);
  });

  it('works while details are open, in a shadow root, and in a scroller', async () => {
    const {element, article} = await tied({attributes: START});
    const box = document.createElement('div');
    box.style.cssText = 'height: 300px; overflow: auto; width: 380px';
    article.before(box);
    box.append(article);
    await frames(3);
    element.select('flood');
    await frames(4);
    box.scrollTop = 0;
    await mouse.move([100, 100]);
    for (let i = 0; i < 60 && !shows(element, '2022-04-04'); i++) {
      await wheel({x: 100, y: 150, deltaY: 60});
      await frames(3);
    }
    await until(() => shows(element, '2022-04-04'), 'relief');
    expect(element.selection).to.equal('flood');
  });

  it('asks for nothing at rest', async () => {
    const {element} = await tied({attributes: START, events: EVENTS});
    await frames(30);
    let count = 0;
    const {requestAnimationFrame: ask} = window;
    window.requestAnimationFrame = callback => { count++; return ask.call(window, callback); };
    await new Promise(resolve => { ask.call(window, () => { ask.call(window, resolve); }); });
    window.requestAnimationFrame = ask;
    expect(count).to.equal(0);
    expect(element.follow).to.equal(true);
  });
});
