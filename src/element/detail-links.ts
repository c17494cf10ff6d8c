/**
 * How an event hangs together with others, in its details: its date as it is told from another event, its links as
 * sentences that lead there, and its place in a story that can be gone along.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {writeLink} from '../engine/permalink.js';
import type {NewsEvent} from '../events/news-event.js';
import {linkSentences, type LinkSentence} from '../export/link-sentences.js';
import {describeRelative} from '../export/relative-words.js';
import {DETAIL} from './english/detail.js';
import {LINKS} from './english/links.js';
import {linkStyles} from './detail-links.styles.js';
import {phrase, type Content} from './detail-texts.js';
import {ICONS} from './icons.js';
import {follow, linksNow, storyNow} from './link-work.js';
import type {Message, Values} from './messages.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** More are shown when asked for, so many at a time. */
const FEW = 8;
const MORE = 100;
/** Stands in the place of a title until a button does. */
const MARK = '\u{f8ff}';

/** Of which event more links are shown, and how many. */
const shownMore = new WeakMap<ViewHost, {readonly id: string; readonly count: number}>();

/** A text with a title in it that leads to its event. */
function sentence(reader: ViewHost, message: Message, values: Values, row: number): TemplateResult {
  const {words} = reader;
  const [before = '', after = ''] = words.say(message, {...values, event: MARK}).split(MARK);
  return html`<span class="said">${before}</span>${leading(reader, row)}<span class="said">${after}</span>`;
}

/** The title of an event as a link to it; only its words where the view that is shown has no place for it. */
function leading(reader: ViewHost, row: number): TemplateResult {
  const {words, host, shownView, engine: {state: {index, set}}} = reader;
  const title = phrase(words.title(row));
  if (shownView !== 'axis' && index.positionOf(row) < 0) {
    return html`${title} <span class="muted">(${words.group('detail', DETAIL).filtered})</span>`;
  }
  const go = (event: MouseEvent): void => {
    // Another window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(reader, row, true);
  };
  const address = `#${writeLink('', {id: set.idAt(row)}, host.permalink || undefined)}`;
  return html`<a part="link" class="link" href=${address} @click=${go}>${title}</a>`;
}

/** How the date of an event is told from another one, that one's title to be pressed. */
export function renderRelative(reader: ViewHost, {relative}: NewsEvent): Content {
  const {words, engine: {state: {set}}} = reader;
  const row = relative ? set.indexOf(relative.to) : -1;
  const text = relative && row >= 0 ? describeRelative(relative, MARK, relativeWords(words)) : '';
  const [before, after] = text.split(MARK);
  if (!text) return nothing;
  reader.addStyles(linkStyles.styleSheet);
  return html` <span part="relative-date" class="relative" dir="auto">${before}${leading(reader, row)}${after}</span>`;
}

/** The same as plain words. */
export function tellRelative(reader: ViewHost, {relative}: NewsEvent): Content {
  const {words, engine: {state: {set}}} = reader;
  const row = relative ? set.indexOf(relative.to) : -1;
  const text = relative && row >= 0 ? describeRelative(relative, words.title(row).text, relativeWords(words)) : '';
  if (!text) return nothing;
  reader.addStyles(linkStyles.styleSheet);
  return html` <span part="relative-date" class="relative" dir="auto">${text}</span>`;
}

/** The words for dates by other events. */
export const relativeWords = (words: Words): Parameters<typeof describeRelative>[2] =>
  ({locale: words.locale, say: words.say, links: words.group('links', LINKS)});

/** How an event hangs together with others: its place in a story, and its links. */
export interface LinkParts {
  readonly story: Content;
  readonly links: Content;
}

const NONE: LinkParts = {story: nothing, links: nothing};

/** The place of an event in a story and its links, each nothing where it has none. `again` draws them once they are known. */
export function renderLinks(
  reader: ViewHost, event: NewsEvent, headingLevel: number, again = (): void => { reader.host.requestUpdate(); },
): LinkParts {
  const {words, engine: {state: {set}}} = reader;
  if (!set.parts.isLinked && event.links.length === 0) return NONE;
  const links = linksNow(reader, again);
  const row = set.indexOf(event.id);
  if (!links || row < 0) return NONE;
  const texts = words.group('links', LINKS);
  const sentences = linkSentences(links, row, texts);
  if (sentences.length === 0) return NONE;
  reader.addStyles(linkStyles.styleSheet);
  const more = shownMore.get(reader);
  const most = more?.id === event.id ? more.count : FEW;
  const shown = sentences.length <= most + 1 ? sentences : sentences.slice(0, most);
  const rest = Math.min(MORE, sentences.length - shown.length);
  const showMore = ({currentTarget}: Event): void => {
    shownMore.set(reader, {id: event.id, count: most + MORE});
    const links = (currentTarget as Element).previousElementSibling;
    again();
    // Where the button has gone, who pressed it by a key goes on where the list goes on.
    void reader.host.updateComplete.then(() => { links?.querySelectorAll<HTMLElement>('.link')[most]?.focus({preventScroll: true}); });
  };
  const list = html`<div part="links" class="links">
    <div role="heading" aria-level=${headingLevel} class="muted">${texts.links}</div>
    <ul>${shown.map(one => renderSentence(reader, one))}</ul>
    ${rest > 0 ? html`<button part="button" class="original-button" type="button" @click=${showMore}>${
      words.say(texts.moreLinks, {count: rest})}</button>` : nothing}
  </div>`;
  return {story: renderStory(reader, storyNow(reader, links, row), row), links: list};
}

const renderSentence = (reader: ViewHost, {row, message, values}: LinkSentence): TemplateResult =>
  html`<li dir="auto">${sentence(reader, message, values, row)}</li>`;

/** The place in a story, and the ways on. */
function renderStory(reader: ViewHost, rows: readonly number[], row: number): Content {
  const at = rows.indexOf(row);
  if (at < 0) return nothing;
  const {words} = reader;
  const texts = words.group('links', LINKS);
  const step = (to: number | undefined, what: string, icon: 'next' | 'previous'): TemplateResult => {
    const name = to === undefined ? what : words.say(texts.statesOther, {kind: what, event: words.title(to).text});
    // In the views that have their details among the events these go elsewhere, and the focus with them.
    return html`<button part="button" class="button" type="button" aria-label=${name} title=${name} ?disabled=${to === undefined}
      @click=${() => { if (to !== undefined) follow(reader, to, reader.shownView !== 'axis'); }}><svg viewBox="0 0 16 16"
      width="16" height="16" aria-hidden="true"><path d=${ICONS[icon]} /></svg></button>`;
  };
  return html`<div part="story" class="story" role="group" aria-labelledby="story-name"><span id="story-name" dir="auto">${
    words.say(texts.story, {place: at + 1, total: rows.length})}</span>${step(rows[at - 1], texts.storyBack, 'previous')}${
    step(rows[at + 1], texts.storyOn, 'next')}</div>`;
}
