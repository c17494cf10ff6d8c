/**
 * What tests of search and filter need: a timeline with its panel open, and its parts by what they say.
 */
import type {NewsEventInput, NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {frames, middle, mouse, until} from '../support/input.js';
import {allInside, inside, mount, still, type Mounting} from './fixtures.js';

/** A small newsroom: lanes, tags, statuses, texts in two languages. */
export const NEWS: TimelineDocumentInput = {
  title: 'News', lang: 'en',
  lanes: [{id: 'sea', label: {en: 'Sea', fr: 'Mer'}}, {id: 'law', label: {en: 'Law', fr: 'Droit'}}],
  events: [
    {id: 'a', date: '2022-01-10', title: {en: 'Storm in Valmont', fr: 'Tempête à Valmont'}, lane: 'sea', tags: ['storm', 'houses']},
    {id: 'b', date: '2022-04-04', title: {en: 'Valmont votes', fr: 'Valmont vote'}, lane: 'law', status: 'confirmed'},
    {id: 'c', date: '2022-08-24', title: {en: 'Élan of the fleet', fr: 'L’élan de la flotte'}, lane: 'sea', status: 'expected', summary: 'A storm passes.'},
    {id: 'd', date: '2023-01-15', title: {en: 'Talks', fr: 'Pourparlers'}, lane: 'law', tags: ['storm'], people: ['Ada Łuk']},
    {id: 'e', date: '2023-07-17', title: {en: 'Harbour opens', fr: 'Ouverture du port'}, place: 'Valmont'},
  ] satisfies NewsEventInput[],
};

/** Presses a node with the mouse. */
export async function click(node: Element | undefined): Promise<void> {
  if (!node) throw new Error('There is nothing to press.');
  node.scrollIntoView({block: 'center'});
  await frames(2);
  await mouse.click(middle(node));
}

/** The button that opens the panel. */
export const opener = (element: NewsTimeline): HTMLElement => inside(element, '[aria-controls=find]');
/** The field of the search. */
export const field = (element: NewsTimeline): HTMLInputElement => inside<HTMLInputElement>(element, '.find-input');
/** The panel, while it is open. */
export const panel = (element: NewsTimeline): HTMLElement | undefined => allInside(element, '[role=search]')[0];
/** What the count beside the field says. */
export const count = (element: NewsTimeline): string => inside(element, '.find-count').textContent.trim();
/** The chips of the filter, by what they say. */
export const chips = (element: NewsTimeline): string[] => allInside(element, '[part~=filter-chip]').map(({textContent}) => textContent.trim());
/** What is said of the filter. */
export const shown = (element: NewsTimeline): string => allInside(element, '.find-shown p')[0]?.textContent.trim() ?? '';

/** A button of the panel or the chips by its words or its name. */
export function button(element: NewsTimeline, name: string): HTMLButtonElement {
  const found = allInside<HTMLButtonElement>(element, '.find button')
    .find(node => [node.getAttribute('aria-label'), node.textContent.trim()].includes(name));
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** A choice of the filter by its words, without its count. */
export function choice(element: NewsTimeline, name: string): HTMLInputElement {
  const found = allInside(element, '.filters label').find(({textContent}) => textContent.replace(/[\d,]+\s*$/, '').trim() === name);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`There is no choice "${name}".`);
  return input;
}

/** A timeline with its panel open and the focus in the field. */
export async function opened(mounting: Mounting = {}): Promise<NewsTimeline> {
  const {attributes = ''} = mounting;
  const view = attributes.includes('view=') ? '' : 'view="axis"';
  const element = await mount({data: NEWS, ...mounting, attributes: `no-animation ${view} ${attributes}`});
  await still(element, 3);
  opener(element).click();
  await until(() => panel(element) !== undefined, 'the panel');
  return element;
}

/** The same with the choices of the filter seen. */
export async function filtering(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await opened(mounting);
  inside(element, '[aria-controls=filters]').click();
  await until(() => allInside(element, '.filters').length > 0, 'the choices');
  return element;
}
