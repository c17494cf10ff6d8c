/**
 * The mark of an event that is new or has changed, in the list and the table; labels say it after the date.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from './words.js';

/** The mark of a row, in words; nothing of others. */
export function renderNews(words: Words, row: number): TemplateResult | typeof nothing {
  const news = words.news(row);
  return news ? html` <span part="news" class="news">${news}</span>` : nothing;
}
