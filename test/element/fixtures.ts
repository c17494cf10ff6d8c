/**
 * What most tests of the element need: one on the page with data that are drawn, its inner nodes by what they show, and
 * waits for what it does.
 */
import {fixture} from '@open-wc/testing';
import '../../src/index.js';
import {bringDetail} from '../../src/element/detail-file.js';
import type {NewsEventInput, NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {nextFrame, until} from '../support/input.js';

/** Five days far enough from each other that all are labelled at 760 px. */
export const FIVE: readonly NewsEventInput[] = [
  {id: 'a', date: '2022-01-10', title: 'Alpha', lane: 'one'},
  {id: 'b', date: '2022-04-04', title: 'Beta', lane: 'two'},
  {id: 'c', date: '2022-08-24', title: 'Gamma', lane: 'one'},
  {id: 'd', date: '2023-01-15', title: 'Delta', lane: 'two', status: 'disputed'},
  {id: 'e', date: '2023-07-17', title: 'Epsilon', lane: 'one', summary: 'In short.'},
];

/** Many events at even distances from the first of 2001 on. */
export const many = (count: number, stepDays = 1): NewsEventInput[] =>
  Array.from({length: count}, (_, i) => ({
    id: `n${i}`,
    date: new Date(Date.UTC(2001, 0, 1 + i * stepDays)).toISOString().slice(0, 10),
    title: `Event number ${i}`,
  }));

/** How {@link mount} sets an element up. */
export interface Mounting {
  /** Attributes of the tag, as markup. */
  readonly attributes?: string;
  /** Markup between the tags. */
  readonly children?: string;
  /** Attributes of the box around it, but for `style`. */
  readonly around?: string;
  /** Declarations of that box. */
  readonly style?: string;
  readonly width?: number;
  readonly events?: readonly NewsEventInput[];
  readonly data?: TimelineDocumentInput;
}

/** A timeline in a box of a width (default 760 px), its data drawn. */
export async function mount(mounting: Mounting = {}): Promise<NewsTimeline> {
  const {attributes = '', children = '', around = '', style = '', width = 760, events, data} = mounting;
  const box = await fixture<HTMLElement>(
    `<div style="width: ${width}px; ${style}" ${/\blang=/.test(around) ? '' : 'lang="en-US"'} ${around}><news-timeline ${attributes}>${children}</news-timeline></div>`,
  );
  const element = box.querySelector('news-timeline');
  if (!element) throw new Error('There is no timeline.');
  if (events) element.events = events;
  if (data) element.data = data;
  await Promise.all([element.ready, bringDetail()]);
  return element;
}

/** The first node in the shadow root that a selector names. */
export function inside<E extends HTMLElement = HTMLElement>(element: NewsTimeline, selector: string): E {
  const node = element.shadowRoot?.querySelector<E>(selector);
  if (!node) throw new Error(`There is no ${selector}.`);
  return node;
}

/** All nodes in the shadow root that a selector names. */
export const allInside = <E extends HTMLElement = HTMLElement>(element: NewsTimeline, selector: string): E[] =>
  [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];

/** The buttons of labels that are seen, in the order of the document. */
export const labels = (element: NewsTimeline): HTMLButtonElement[] => allInside(element, '[part~=mark]:not(.away) > [part~=mark-label]');

/** The title that a label shows. */
export const titleOf = (label: Element | null | undefined): string => label?.querySelector('[part~=mark-title]')?.textContent ?? '';

/** The button of the event with a title, seen or not. */
export function label(element: NewsTimeline, title: string): HTMLButtonElement {
  const found = allInside<HTMLButtonElement>(element, '[part~=mark-label]').find((node) => titleOf(node) === title);
  if (!found) throw new Error(`There is no label "${title}".`);
  return found;
}

/** The node that has the focus, through shadow roots. */
export function focused(): Element | undefined {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node ?? undefined;
}

/** Does something and resolves when the view has settled after it. */
export async function settling(element: NewsTimeline, act: () => unknown): Promise<void> {
  let isSettled = false;
  const handle = (): void => { isSettled = true; };
  element.addEventListener('timeline-viewport-settle', handle, {once: true});
  await act();
  await until(() => isSettled, 'the view to settle');
}

/** Resolves when neither view nor labels have moved for some frames; also when they never did. */
export async function still(element: NewsTimeline, frameCount = 15): Promise<void> {
  let last = element.viewport;
  for (let calm = 0; calm < frameCount; calm++) {
    await nextFrame();
    const {viewport} = element;
    if (viewport.start !== last.start || viewport.end !== last.end) calm = 0;
    last = viewport;
  }
  await Promise.allSettled((element.shadowRoot?.getAnimations() ?? []).map(({finished}) => finished));
}

/** The instant under a place of the window. */
export function instantAt(element: NewsTimeline, clientX: number): number {
  const {left, width} = inside(element, '[part~=plot]').getBoundingClientRect();
  const {start, end} = element.viewport;
  return start + ((clientX - left) / width) * (end - start);
}

/** The place in the window of an instant. */
export function placeOf(element: NewsTimeline, instant: number): number {
  const {left, width} = inside(element, '[part~=plot]').getBoundingClientRect();
  const {start, end} = element.viewport;
  return left + ((instant - start) / (end - start)) * width;
}

/** Keeps the warnings of the console from now on until `restore` is called. */
export function hearWarnings(): {readonly texts: string[]; restore(): void} {
  const texts: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => { texts.push(parts.map(String).join(' ')); };
  return {texts, restore: () => { console.warn = warn; }};
}

/** An address of the test server that answers as told; see test/support/serving.mjs. */
export const reply = (answer: Record<string, string | number>): string =>
  `/reply?${new URLSearchParams(Object.entries(answer).map(([key, value]) => [key, String(value)])).toString()}`;

/** An address that gives events as JSON. */
export const replyWith = (data: unknown, answer: Record<string, string | number> = {}): string =>
  reply({...answer, body: JSON.stringify(data)});
