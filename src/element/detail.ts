/**
 * The details of one event below its title: what, where, and who says so. Text only; links by an allow-list of schemes;
 * nothing is fetched.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {NewsEvent, Source, Text} from '../events/news-event.js';
import type {PickedText} from '../events/text.js';
import {safeUrl} from '../events/safe-url.js';
import {parseDate} from '../time/parse-date.js';
import type {Words} from './words.js';

type Content = TemplateResult | typeof nothing;

/** A heading of the element or of its details. */
export const renderHeading = (part: string, level: number, {text, lang}: PickedText): TemplateResult =>
  html`<div part=${part} class="heading" role="heading" aria-level=${level} lang=${lang ?? nothing} dir="auto">${text}</div>`;

/** What follows the title of an event: lane and place, texts, the quote with its source, the sources. */
export function renderDetail(event: NewsEvent, words: Words, laneName: string, headingLevel: number): TemplateResult {
  const place = [laneName, words.pick(event.place).text].filter(Boolean).join(' · ');
  const quoted = event.sources.find(source => source.quote);
  return html`<div class="columns">
    <div class="main">
      ${place ? html`<p class="muted">${place}</p>` : nothing}
      ${paragraphs(event.summary, words)} ${paragraphs(event.body, words)}
      ${quoted ? renderQuote(quoted, words) : nothing}
      ${event.dateNote ? html`<p class="muted" part="date-note" dir="auto">${words.pick(event.dateNote).text}</p>` : nothing}
    </div>
    ${event.sources.length > 0 ? html`<div class="sources" part="sources">
      <div role="heading" aria-level=${headingLevel} class="muted">${words.strings.sources}</div>
      <ul>${event.sources.map(source => html`<li dir="auto">${renderSource(source, words)}</li>`)}</ul>
    </div>` : nothing}
  </div>`;
}

function paragraphs(text: Text | undefined, words: Words): Content {
  const {text: whole, lang} = words.pick(text);
  if (whole === '') return nothing;
  return html`${whole.split(/\n\s*\n/).map(part => html`<p lang=${lang ?? nothing} dir="auto">${part}</p>`)}`;
}

function renderQuote(source: Source, words: Words): TemplateResult {
  return html`<figure class="quote" part="quote">
    <blockquote lang=${source.lang ?? nothing} dir="auto">${words.strings.quote(source.quote?.exact.trim() ?? '')}</blockquote>
    <figcaption class="muted">${credit(source, words)}</figcaption>
  </figure>`;
}

const credit = (source: Source, words: Words): string =>
  [words.pick(source.publisher).text, words.pick(source.author).text, dateText(source.published, words)].filter(Boolean).join(', ');

/** A date in words, or as it was written where it cannot be read. */
function dateText(text: string | undefined, words: Words): string {
  if (!text) return '';
  const date = parseDate(text);
  return date.ok ? words.date(date.value, 'long') : text;
}

function renderSource(source: Source, words: Words): TemplateResult {
  const {strings} = words;
  const title = words.pick(source.title).text;
  const rest = [credit(source, words), source.role ? strings.role[source.role] : ''].filter(Boolean).join(' · ');
  const name = title || rest;
  return html`${link(source.url, name)}${title && rest ? html` <span class="muted">${rest}</span>` : nothing}${source.archiveUrl
    ? html` · ${link(source.archiveUrl, strings.archived)}` : nothing}`;
}

function link(url: string | undefined, text: string): TemplateResult {
  const href = url === undefined ? undefined : safeUrl(url);
  return href === undefined ? html`${text}` : html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;
}
