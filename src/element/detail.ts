/**
 * The details of one event: when, what, where, and who says so; a file of its own that is loaded when the first are
 * opened. Text only; links by an allow-list of schemes; nothing is fetched from another host before the reader asks.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {NewsEvent, Text} from '../events/news-event.js';
import {createLink, quoteTrees, sourceTrees} from '../export/source-tree.js';
import type {Tree} from '../export/tree.js';
import {languageName} from '../time/language-name.js';
import {control, steps} from './control.js';
import type {TimelineDetail} from './detail-context.js';
import {renderCorrections} from './detail-corrections.js';
import {renderHistory} from './detail-history.js';
import {renderLinks, renderRelative, type LinkParts} from './detail-links.js';
import {renderMedia} from './detail-media.js';
import {attendPanels, renderOwn} from './detail-panel.js';
import {attendPlace} from './detail-place.js';
import {
  both, joined, originalOf, originalPhrase, paragraphs, phrase, type Content, type Tongue,
} from './detail-texts.js';
import {DETAIL} from './english/detail.js';
import {renderHeading} from './heading.js';
import {renderStatus, signsStyles} from './status-sign.js';
import {tellWords} from './tell-words.js';
import {toNodes} from './tree-nodes.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

export {detailStyles} from './detail.styles.js';

/** Shows the selected event; `headingLevel` is that of its title. */
export type RenderSelected = (reader: ViewHost, headingLevel: number) => Content;

/** The details as they stand below the axis, beside a long view, or as a sheet. */
export const renderSelected: RenderSelected = (reader, headingLevel) => {
  const {words, host, engine: {state: {selected, set, index}}} = reader;
  if (selected < 0) return nothing;
  attendPlace(reader);
  reader.addStyles(signsStyles.styleSheet);
  const position = index.positionOf(selected);
  const lane = (set.lanes[selected] ?? 0) - 1;
  const event = set.at(selected);
  const laneLabel = set.info.lanes[lane]?.label;
  const detail: TimelineDetail = {
    event, headingLevel, locale: words.locale, date: words.when(event), lane: words.pick(laneLabel),
    place: position < 0 ? undefined : position + 1, total: index.size,
    pick: text => words.pick(text), step: by => { reader.step(by); }, close: () => { reader.close(); },
  };
  const tellPanels = attendPanels(reader, detail);
  // Whoever draws this has done so by then.
  queueMicrotask(tellPanels);
  const own = renderOwn(reader, detail);
  const title = words.pick(event.title);
  const original = originalOf(event, set.info.lang, words);
  const shown = host.showOriginal ? original : undefined;
  // By the title as it stands there, in its language; by its words for what does not look into shadow roots.
  return html`<section part="detail" class="detail" role="region" tabindex="-1" aria-label=${title.text}
    aria-labelledby=${own === undefined ? 'detail-title' : nothing} .style=${`--_lane:${words.laneColor(lane, event.color)}`}>
    ${renderBar(reader, detail)}
    <slot name="detail" @slotchange=${tellPanels}>${own ?? html`<p class="muted when">${renderStatus(event.status, words)}
      <span part="date" dir="auto">${detail.date}</span>${renderRelative(reader, event)}${
        original === undefined ? nothing : renderToggle(original, reader)} ${reader.renderInText?.(selected)}</p>
    <div id="detail-title">${renderHeading('detail-title', headingLevel, title)}</div>
    ${shown === undefined ? nothing : html`<p class="original" part="original-title">${originalPhrase(event.title, {words, original})}</p>`}
    ${renderDetail(event, words, laneLabel, Math.min(6, headingLevel + 1), shown,
      renderLinks(reader, event, Math.min(6, headingLevel + 1)))}`}</slot>
  </section>`;
};

/** The place in time, and the buttons. */
function renderBar(reader: ViewHost, {place, total}: TimelineDetail): TemplateResult {
  const {words, engine} = reader;
  const {strings} = words;
  const {selected} = engine.state;
  return html`<div class="detail-bar steps">
    <span class="muted" dir="auto">${place === undefined ? words.group('detail', DETAIL).filtered
      : words.say(strings.place, {place, total})}</span>
    ${steps(reader, engine.neighbour(selected, -1) < 0, engine.neighbour(selected, 1) < 0)}${
      control(strings, 'close', () => { reader.close(); })}
  </div>`;
}

/** The button that shows all texts in the language that they were written in, too. */
const renderToggle = (original: string, {host, words}: ViewHost): TemplateResult =>
  html`<button part="button original-button" class="original-button" type="button" aria-pressed=${host.showOriginal}
    @click=${() => { host.showOriginal = !host.showOriginal; }}>${
    words.say(words.group('detail', DETAIL).original, {language: languageName(original, words.locale)})}</button>`;

/**
 * What follows the title of an event: lane and place, texts, media, every quote with its source, people and tags,
 * corrections, the sources. `original` is the language whose texts stand beside their translations; without it none do. The
 * last is how the event hangs together with others.
 */
export function renderDetail(event: NewsEvent, words: Words, lane: Text | undefined, headingLevel: number,
  original?: string, {story, links}: Partial<LinkParts> = {}): TemplateResult {
  const tongue: Tongue = {words, original};
  const strings = words.group('detail', DETAIL);
  const place = joined([phrase(words.pick(lane)), both(event.place, tongue)], ' · ');
  const said = tellWords(words);
  const link = createLink();
  const once = (make: () => readonly Tree[]): unknown => guard([event, words], () => toNodes(make()));
  return html`<div class="columns">
    <div class="main">
      ${story}
      ${place.length > 0 ? html`<p class="muted" part="place">${place}</p>` : nothing}
      ${paragraphs(event.summary, tongue, 'summary')} ${paragraphs(event.body, tongue, 'body')}
      ${renderMedia(event.media, tongue)}
      ${once(() => quoteTrees(event.sources, said, link))}
      ${event.dateNote ? html`<div class="muted" part="date-note">${paragraphs(event.dateNote, tongue, '')}</div>` : nothing}
      ${links}
      ${event.people.length + event.tags.length === 0 ? nothing : html`<dl class="muted">
        ${renderNamed('people', strings.people, event.people.map(one => both(one, tongue)))}
        ${renderNamed('tags', strings.tags, event.tags.map(tag => phrase(words.pick(tag))))}
      </dl>`}
      ${renderCorrections(event, words, headingLevel)}
      ${renderHistory(event, tongue, headingLevel)}
    </div>
    ${event.sources.length > 0 ? html`<div class="sources" part="sources">
      <div role="heading" aria-level=${headingLevel} class="muted">${strings.sources}</div>
      <ul>${once(() => sourceTrees(event.sources, said, link))}</ul>
    </div>` : nothing}
  </div>`;
}

const renderNamed = (part: string, name: string, items: readonly Content[]): Content => items.length === 0 ? nothing
  : html`<div part=${part}><dt>${name}</dt>${items.map(item => html`<dd>${item}</dd>`)}</div>`;
