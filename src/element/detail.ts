/**
 * The details of one event: when, what, where, and who says so; a file of its own that is loaded when the first are
 * opened. Text only; links by an allow-list of schemes; nothing is fetched.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {NewsEvent, Source, Text} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import {parseDate} from '../time/parse-date.js';
import {control, steps} from './control.js';
import {DETAIL} from './english/detail.js';
import {renderHeading} from './heading.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

export {detailStyles} from './detail.styles.js';

type Content = TemplateResult | typeof nothing;

/** Shows the selected event; `headingLevel` is that of its title. */
export type RenderSelected = (reader: ViewHost, headingLevel: number) => Content;

/** The details as they stand below the axis. */
export const renderSelected: RenderSelected = (reader, level) => {
  const {words, engine: {state: {selected, set, index}}} = reader;
  if (selected < 0) return nothing;
  const {strings} = words;
  const position = index.positionOf(selected);
  const lane = (set.lanes[selected] ?? 0) - 1;
  const event = set.at(selected);
  const title = words.pick(event.title);
  const {status} = event;
  return html`<section part="detail" class="detail" tabindex="-1" aria-label=${title.text} .style=${`--_lane:${words.laneColor(lane, event.color)}`}>
    <div class="detail-bar">
      <p class="muted">
        ${status ? html`<span class="status ${status}" part="event-status">${strings.status[status]}</span>` : nothing}
        <span part="date">${words.when(event)}</span>
      </p>
      <div class="steps">
        ${position < 0 ? nothing : html`<span class="muted">${words.say(strings.place, {place: position + 1, total: index.size})}</span>`}
        ${steps(reader, position === 0, position === index.size - 1)}${control(strings, 'close', () => { reader.close(); })}
      </div>
    </div>
    ${renderHeading('detail-title', level, title)}
    ${renderDetail(event, words, words.pick(set.info.lanes[lane]?.label).text, Math.min(6, level + 1))}
  </section>`;
};

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
      <div role="heading" aria-level=${headingLevel} class="muted">${words.group('detail', DETAIL).sources}</div>
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
    <blockquote lang=${source.lang ?? nothing} dir="auto">${words.say(words.group('detail', DETAIL).quote, {text: source.quote?.exact.trim() ?? ''})}</blockquote>
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
  const strings = words.group('detail', DETAIL);
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
