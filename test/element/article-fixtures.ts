/**
 * A page with an article and a timeline that are tied, for the tests of what goes on between the two.
 */
import {fixture} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {frames, until} from '../support/input.js';
import {mount, type Mounting} from './fixtures.js';

/** An event with a quote. */
export const quoting = (id: string, date: string, exact: string, more: Partial<NewsEventInput> = {}): NewsEventInput =>
  ({id, date, title: id, sources: [{publisher: 'The Press', quote: {exact}}], ...more});

/** Five events, four of them with a sentence in {@link STORY}; the fifth is named by hand. */
export const EVENTS: readonly NewsEventInput[] = [
  quoting('flood', '2022-01-10', 'the river rose above its banks'),
  quoting('relief', '2022-04-04', 'Boats came from “three towns”, and bread.'),
  quoting('report', '2022-08-24', 'nobody had opened the gates'),
  quoting('vote', '2023-01-15', 'the council voted for a new dam'),
  {id: 'dam', date: '2023-07-17', title: 'dam'},
];

const FILL = '<p>Nothing happened for a long while, and people went about their work. It rained.</p>'.repeat(8);

/** Paragraphs with the sentences, far enough from each other to be scrolled to. */
export const STORY = `
  <h2>The story</h2>
  <p id="p1">That night <em>the river</em>\n   rose above its banks, and all were afraid.</p>${FILL}
  <p id="p2">Boats came from "three&nbsp;towns", and <a id="bread" href="#there">bread</a>. Then it grew quiet.</p>${FILL}
  <p id="p3">The paper said that nobody had opened the gates; <a id="link" href="#timeline=vote">the vote</a> came later.</p>${FILL}
  <p id="p4">In the end the council voted for a new dam.</p>${FILL}
  <figure id="picture" data-news-event="dam" tabindex="0"><figcaption>The dam today.</figcaption></figure>${FILL}`;

/** An article, and a timeline that stands beside it; the window is to be 1100 px wide. */
export async function tied(mounting: Mounting & {readonly story?: string} = {}): Promise<{
  readonly element: NewsTimeline; readonly article: HTMLElement;
}> {
  const {attributes = '', story = STORY} = mounting;
  const style = 'font: 16px/1.5 serif; width: 360px; margin: 0';
  const article = await fixture<HTMLElement>(`<article id="story" style="${style}">${story}</article>`);
  const element = await mount({
    width: 640, events: EVENTS, style: 'position: fixed; top: 0; left: 420px; background: #fff', ...mounting,
    attributes: `article="#story" no-animation view="axis" ${attributes}`,
  });
  await until(() => marked(ALL).length > 0, 'the sentences to be marked');
  await frames(2);
  return {element, article};
}

/** The texts that a highlight marks, in the order of the document, blanks as one. */
export function marked(name: string): string[] {
  const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;
  // Those of a text that has just changed are made anew in the next frame.
  const valid = [...CSS.highlights.get(name) ?? []].filter(({startContainer, startOffset, endContainer, endOffset}) =>
    startContainer.isConnected && startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer));
  const ranges = valid.map(({startContainer, startOffset, endContainer, endOffset}) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map(range => range.toString().replace(/\s+/g, ' ').trim());
}

export const ALL = 'news-timeline-quote';
export const ACTIVE = 'news-timeline-quote-active';
export const SELECTED = 'news-timeline-quote-selected';

/** A place on a passage of an element. */
export function placeOn(node: Element, text: string): [number, number] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let leaf = walker.nextNode(); leaf; leaf = walker.nextNode()) {
    const at = leaf.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(leaf, at);
    range.setEnd(leaf, at + text.length);
    const {left, top, width, height} = range.getClientRects()[0] as DOMRect;
    return [left + width / 2, top + height / 2];
  }
  throw new Error(`There is no "${text}".`);
}

/** Whether an element is within the window, whole. */
export const isSeen = (node: Element): boolean => {
  const {top, bottom} = node.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
