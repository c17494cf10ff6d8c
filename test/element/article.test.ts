/**
 * The article in the page, tied both ways: what is chosen on the timeline is marked and brought into view in the text; what
 * is pointed at and pressed in the text is marked and chosen on the timeline.
 */
import {expect} from '@open-wc/testing';
import {drag, engine, frames, middle, mouse, press, screenshot, until, viewport} from '../support/input.js';
import {ACTIVE, ALL, EVENTS, isSeen, marked, placeOn, quoting, SELECTED, tied} from './article-fixtures.js';
import {allInside, inside, label, titleOf} from './fixtures.js';

const p = (article: Element, id: string): HTMLElement => article.querySelector(`#${id}`) as HTMLElement;

describe('an article', () => {
  before(() => viewport(1100));
  after(() => viewport(800));
  afterEach(async () => {
    await mouse.reset();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has every sentence marked that is quoted, and nothing of it changed', async () => {
    const {element, article} = await tied();
    const before = article.outerHTML;
    expect(marked(ALL)).to.deep.equal([
      'the river rose above its banks', 'Boats came from "three towns", and bread.', 'nobody had opened the gates',
      'the council voted for a new dam', 'The dam today.',
    ]);
    element.select('vote');
    await until(() => marked(SELECTED).length > 0 && isSeen(p(article, 'p4')), 'the mark');
    await frames(2);
    await mouse.move(placeOn(p(article, 'p4'), 'council'));
    await until(() => marked(ACTIVE).length > 0, 'the mark of the pointer');
    expect(article.outerHTML).to.equal(before);
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('has marks that are seen, the stronger for what is chosen', async () => {
    const {element, article} = await tied();
    /** How far the picture of a line is from that of the paper, from 0 up. */
    const inkOn = async (text: string): Promise<number> => {
      const image = new Image();
      image.src = await screenshot();
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      const scale = image.width / innerWidth;
      const [x, y] = placeOn(p(article, 'p1'), text);
      context?.drawImage(image, 0, 0);
      const data = [...context?.getImageData((x - 20) * scale, (y - 11) * scale, 40 * scale, 22 * scale).data ?? []];
      return data.reduce((sum, value) => sum + 255 - value, 0) / data.length;
    };
    const quiet = await inkOn('rose above');
    element.select('flood');
    await until(() => marked(SELECTED).length > 0, 'the mark');
    await frames(4);
    const strong = await inkOn('rose above');
    element.article = undefined;
    await until(() => marked(ALL).length === 0, 'no marks');
    await frames(4);
    const none = await inkOn('rose above');
    expect(Math.abs(quiet - none), `${quiet}, ${none}`).to.be.above(0.5);
    expect(Math.abs(strong - none), `${strong}, ${none}`).to.be.above(Math.abs(quiet - none) + 3);
  });

  it('shows the sentence of the event that is chosen, and marks it', async () => {
    const {element, article} = await tied();
    expect(isSeen(p(article, 'p4'))).to.equal(false);
    await mouse.click(middle(label(element, 'vote')));
    await until(() => element.selection === 'vote' && isSeen(p(article, 'p4')), 'the sentence');
    expect(marked(SELECTED)).to.deep.equal(['the council voted for a new dam']);
    expect(isSeen(inside(element, '[part~=plot]'))).to.equal(true);
    const top = scrollY;
    element.select('dam');
    await until(() => isSeen(p(article, 'picture')), 'the figure');
    expect(scrollY).to.be.above(top);
    expect(marked(SELECTED)).to.deep.equal(['The dam today.']);
    // In motion, where the reader does not mind.
    element.noAnimation = false;
    element.select('vote');
    await until(() => isSeen(p(article, 'p4')), 'the sentence above');
    element.select();
    await until(() => marked(SELECTED).length === 0, 'no mark');
  });

  it('is not scrolled by a property, nor where the sentence is seen', async () => {
    const {element, article} = await tied();
    element.selection = 'vote';
    await until(() => marked(SELECTED).length === 1, 'the mark');
    await frames(5);
    expect(scrollY).to.equal(0);
    element.select('flood');
    await until(() => marked(SELECTED)[0]?.includes('river') ?? false, 'the mark');
    await frames(5);
    // The details have had their place; the sentence needed none.
    expect([scrollY < 60, isSeen(p(article, 'p1'))]).to.deep.equal([true, true]);
  });

  it('marks the event of the sentence that is pointed at', async () => {
    const {element, article} = await tied();
    const pointed = (): string[] => allInside(element, '[data-pointed]').map(titleOf);
    for (const [words, title] of [['rose above', 'flood'], ['the river', 'flood']] as const) {
      await mouse.move(placeOn(p(article, 'p1'), words));
      await until(() => pointed()[0] === title, title);
      expect(marked(ACTIVE)).to.deep.equal(['the river rose above its banks']);
    }
    await mouse.move(placeOn(p(article, 'p1'), 'That night'));
    await until(() => pointed().length === 0 && marked(ACTIVE).length === 0, 'no mark');
    p(article, 'picture').scrollIntoView({block: 'center', behavior: 'instant'});
    await frames(2);
    await mouse.move(placeOn(p(article, 'picture'), 'The dam'));
    await until(() => pointed()[0] === 'dam', 'dam');
    expect(element.selection).to.equal(undefined);
  });

  it('marks the chip that counts it, where the event has no label', async () => {
    const crowd = Array.from({length: 40}, (_, i) => ({id: `c${i}`, date: '2022-01-20', title: `A crowd of events ${i}`}));
    const {element, article} = await tied({
      attributes: 'start="2022-01" end="2022-03"',
      events: [...EVENTS, ...crowd, quoting('lost', '2022-01-20', 'all were afraid', {importance: 0})],
    });
    const marks = (): string => allInside(element, '[data-pointed]').map(node => node.getAttribute('part')).join();
    for (const [id, words, part] of [['p1', 'afraid', 'cluster'], ['p2', 'Boats', 'edge'], ['p1', 'rose', 'mark-label']] as const) {
      p(article, id).scrollIntoView({block: 'center', behavior: 'instant'});
      await frames(2);
      await mouse.move(placeOn(p(article, id), words));
      await until(() => marks() === part, part);
    }
  });

  it('chooses the event of the sentence that is pressed, and stays where it is', async () => {
    const {element, article} = await tied();
    const chosen: unknown[] = [];
    element.addEventListener('timeline-selection-change', ({selection}) => { chosen.push(selection); });
    p(article, 'p3').scrollIntoView({block: 'center', behavior: 'instant'});
    const top = scrollY;
    await mouse.click(placeOn(p(article, 'p3'), 'opened'));
    await until(() => element.selection === 'report' && allInside(element, '[part~=detail]').length > 0, 'the event');
    await frames(8);
    expect(scrollY).to.equal(top);
    expect(marked(SELECTED)).to.deep.equal(['nobody had opened the gates']);
    await mouse.click(placeOn(p(article, 'p3'), 'The paper'));
    await frames(3);
    expect(chosen).to.deep.equal(['report']);
  });

  it('has text that can be selected without choosing anything', async () => {
    const {element, article} = await tied();
    const [x, y] = placeOn(p(article, 'p1'), 'rose');
    await drag({from: [x - 30, y], to: [x + 60, y]});
    await until(() => (getSelection()?.toString().length ?? 0) > 3, 'a selection');
    await frames(3);
    expect(element.selection).to.equal(undefined);
  });

  it('has links that work, within a sentence too', async () => {
    const {element, article} = await tied();
    p(article, 'p2').scrollIntoView({block: 'center', behavior: 'instant'});
    await mouse.click(placeOn(p(article, 'bread'), 'bread'));
    await until(() => location.hash === '#there', 'the link');
    expect(element.selection).to.equal(undefined);
  });

  it('has links to events, with and without a permalink', async () => {
    for (const attributes of ['', 'permalink']) {
      const {element, article} = await tied({attributes});
      p(article, 'p3').scrollIntoView({block: 'center', behavior: 'instant'});
      await frames(2);
      await mouse.click(placeOn(p(article, 'link'), 'the vote'));
      await until(() => element.selection === 'vote', `the event (${attributes})`);
      expect(location.hash).to.match(/^#timeline=vote/);
      await frames(8);
      // Who presses a link to an event looks for the event.
      expect(isSeen(p(article, 'p3')), attributes).to.equal(true);
      element.remove();
      article.remove();
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('marks the event of what has the focus', async () => {
    const {element, article} = await tied();
    const pointed = (): string[] => allInside(element, '[data-pointed]').map(titleOf);
    p(article, 'bread').focus();
    await until(() => pointed()[0] === 'relief', 'relief');
    expect(marked(ACTIVE)).to.deep.equal(['Boats came from "three towns", and bread.']);
    if (engine !== 'webkit') {
      await press('Tab');
      await until(() => document.activeElement === p(article, 'link') && pointed().length === 0, 'no mark');
    }
    p(article, 'picture').focus();
    await until(() => pointed()[0] === 'dam', 'dam');
    p(article, 'picture').blur();
    await until(() => pointed().length === 0, 'no mark');
    expect(inside(element, '.live').textContent).to.equal('');
  });
});
