/**
 * The button in the details that leads to the sentence in the article of the page.
 */
import {html, type TemplateResult} from 'lit';
import {ARTICLE} from './english/article.js';
import type {Words} from './words.js';

/** The button; that Escape leads back to it is told to who cannot see that. */
export function renderInText(words: Words, show: (event: MouseEvent) => void): TemplateResult {
  const strings = words.group('article', ARTICLE);
  return html`<button part="button in-text" class="in-text" type="button" aria-describedby="in-text" @click=${show}>${strings.show}</button
    ><span hidden id="in-text">${strings.back}</span>`;
}
