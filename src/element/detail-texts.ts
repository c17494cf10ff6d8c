/**
 * Texts of the data as the details show them: each with the language that it is in, and, where the reader wants to see
 * it, the original beside the translation.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {NewsEvent, Text} from '../events/news-event.js';
import {pickText, type PickedText} from '../events/text.js';
import type {Words} from './words.js';

/** What a template may show, or nothing. */
export type Content = TemplateResult | typeof nothing;

/** The words, and the language whose texts stand beside the translation: BCP 47, `undefined` for none. */
export interface Tongue {
  readonly words: Words;
  readonly original: string | undefined;
}

const primary = (tag: string | undefined): string => (tag ?? '').toLowerCase().split('-')[0] ?? '';

/** The text in a language, where it is another one than the reader gets. */
function textIn(lang: string | undefined, text: Text | undefined, words: Words): PickedText | undefined {
  if (lang === undefined || typeof text !== 'object') return undefined;
  const found = pickText(text, lang);
  const isOther = primary(found.lang) !== primary(words.pick(text).lang);
  return isOther && primary(found.lang) === primary(lang) ? found : undefined;
}

/**
 * The language that an event was told in first, where its texts are shown translated: the document's, else that of one
 * of its sources. `undefined` where there is no original, or it is what the reader gets.
 */
export function originalOf(event: NewsEvent, documentLang: string | undefined, words: Words): string | undefined {
  const texts = [event.title, event.summary, event.body];
  const isTold = (lang: string | undefined): lang is string =>
    texts.some(text => typeof text === 'object' && Object.keys(text).some(tag => primary(tag) === primary(lang)));
  const lang = [documentLang, ...event.sources.map(source => source.lang)].find(isTold);
  return texts.some(text => textIn(lang, text, words)) ? lang : undefined;
}

/** A text within a line. */
export const phrase = ({text, lang}: PickedText): Content =>
  text === '' ? nothing : html`<span lang=${lang ?? nothing} dir="auto">${text}</span>`;

/** A text within a line, and its original after it. */
export function both(text: Text | undefined, {words, original}: Tongue): Content {
  const other = textIn(original, text, words);
  const shown = phrase(words.pick(text));
  return other ? html`${shown} <span class="original">(${phrase(other)})</span>` : shown;
}

/** The original alone; nothing where it is not asked for or there is none. */
export const originalPhrase = (text: Text | undefined, {words, original}: Tongue): Content => {
  const other = textIn(original, text, words);
  return other ? phrase(other) : nothing;
};

/** A text in its paragraphs, its original beside it. */
export function paragraphs(text: Text | undefined, {words, original}: Tongue, part: string): Content {
  const shown = words.pick(text);
  if (shown.text === '') return nothing;
  const other = textIn(original, text, words);
  return html`<div class="text ${other ? 'pair' : ''}" part=${part}>
    <div>${split(shown)}</div>${other ? html`<div class="original">${split(other)}</div>` : nothing}
  </div>`;
}

const split = ({text, lang}: PickedText): TemplateResult[] =>
  text.split(/\n\s*\n/).map(part => html`<p lang=${lang ?? nothing} dir="auto">${part}</p>`);

/** Parts of a line with something between them; those that are nothing are left out. */
export const joined = (parts: readonly (Content | string)[], between: string): TemplateResult[] =>
  parts.filter(part => part !== nothing && part !== '').map((part, i) => html`${i > 0 ? between : ''}${part}`);
