/**
 * Which parts exist. The plot's children have no child expressions: their children belong to `render/`, which knows
 * them by their order.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../events/text.js';
import {control, steps} from './control.js';
import type {DataController} from './data-controller.js';
import {TOOL_NAMES} from './extras.js';
import {renderHeading} from './heading.js';
import {ICONS} from './icons.js';
import type {ReaderController} from './reader-controller.js';
import {VIEW_FILES} from './view-files.js';
import {VIEW_NAMES} from './view-names.js';
import type {Words} from './words.js';

type Content = TemplateResult | typeof nothing;

/** Filled by a file of its own; while the data are on their way its place is held free. */
const OVERVIEW = html`<div part="overview" class="overview"></div>`;

/** The whole element; `isNamed` says that the page names it, and so has its own heading for it. */
export function renderTimeline(reader: ReaderController, data: DataController, headingLevel: number, isNamed: boolean): TemplateResult {
  const {words, engine} = reader;
  const {strings} = words;
  const {info, count} = engine.state.set;
  const title = words.pick(info.title);
  const description = words.pick(info.description);
  const {shownView} = reader;
  const isAxis = shownView === 'axis';
  return html`<section part="base" class="${shownView}-view ${count > 0 ? '' : 'blank'} ${reader.isMute ? 'mute' : ''}"
    aria-label=${title.text || strings.timeline}
    aria-busy=${data.state === 'loading'}
    @keydown=${reader.handleInput} @click=${reader.handleInput} @focusin=${reader.handleInput}>
    ${title.text && !isNamed ? html`<header>
      ${renderHeading('title', headingLevel, title)}
      ${description.text ? html`<p part="description" class="muted" lang=${description.lang ?? nothing}
        dir="auto">${description.text}</p>` : nothing}
    </header>` : nothing}
    <div class="bar">
      <div part="toolbar" class="toolbar" role="toolbar" aria-label=${strings.toolbar}>
        <span>${steps(reader, false, false)}</span>
        ${renderSwitch(reader)}
        <span class="zoom">${control(strings, 'zoomOut', () => { reader.zoomStep(-1); })}${
          control(strings, 'zoomIn', () => { reader.zoomStep(1); })}${
          control(strings, 'fit', () => { reader.fit(); })}</span>
        ${reader.renderZones?.(reader)}${renderSearch(reader)}${TOOL_NAMES.map(name => reader.tools[name]?.())}
        <slot name="toolbar"></slot>
      </div>
      <slot name="legend">${renderLegend(reader)}${reader.tools.statuses?.()}</slot>
    </div>
    <div part="find" class="find" id="find"></div>
    ${reader.tools.corrected?.()}
    ${renderState(words, data)}
    <p class="hidden" id="keys">${strings.keys}</p>
    ${isAxis ? nothing : html`<div part="view" class="view"></div>`}
    <div part="plot" class="plot" ?hidden=${!isAxis}>
      <canvas aria-hidden="true"></canvas>
      <i class="probe"></i>
      <div class="captions" aria-hidden="true"></div>
      <ol part="marks" role="list" aria-label=${strings.events} aria-describedby="keys"></ol>
      <div role="group" aria-label=${strings.gathered}></div>
      ${renderEdge(reader, -1)}${renderEdge(reader, 1)}
      <div part="axis" class="axis" aria-hidden="true"></div>
    </div>
    ${isAxis && reader.hasOverview ? OVERVIEW : nothing}
    <p class="live hidden" role="status"></p>
    <i class="sentinel"></i>
    ${renderBelow(reader, headingLevel)}
  </section>`;
}

/** The buttons of the views; one of them is pressed. */
function renderSwitch(reader: ReaderController): Content {
  const {host, shownView, words: {strings}} = reader;
  const names = VIEW_NAMES.filter(name => name === 'axis' || VIEW_FILES[name]);
  return host.noViewSwitch || names.length < 2 ? nothing
    : html`<span part="view-switch" class="switch" role="group" aria-label=${strings.views}>
    ${names.map(name => html`<button part="button" class="button" type="button" aria-label=${strings[name]} title=${strings[name]}
      aria-pressed=${name === shownView} @click=${() => { reader.switchView(name); }}><svg viewBox="0 0 16 16" width="16" height="16"
      aria-hidden="true"><path d=${ICONS[name]} /></svg></button>`)}
  </span>`;
}

/** The button that opens search and filter. */
const renderSearch = ({host, search, words: {strings}}: ReaderController): Content => host.noSearch ? nothing
  : html`<button part="button" class="button" type="button" aria-label=${strings.search} title=${strings.search} aria-keyshortcuts="/"
    aria-controls="find" aria-expanded=${!!search.panel?.isOpen}
    @click=${() => { search.open(true); }}><svg viewBox="0 0 16 16" width="16" height="16"
    aria-hidden="true"><path d=${ICONS.search} /></svg></button>`;

const renderEdge = (reader: ReaderController, side: 1 | -1): TemplateResult =>
  html`<button part="edge" class="chip edge" type="button" hidden
    @click=${() => { reader.focusBeyond(side); }}></button>`;

function renderLegend({words, engine}: ReaderController): Content {
  const {laneBy, set: {info: {lanes}}} = engine.state;
  return lanes.length === 0 || laneBy === 'lane' ? nothing : html`<ul part="legend" class="legend muted" aria-label=${words.strings.lanes}>
    ${lanes.map(({label}, i) => html`<li><i .style=${laneStyle(words, i)}></i>${renderLabel(words.pick(label))}</li>`)}
  </ul>`;
}

const renderLabel = ({text, lang}: PickedText): TemplateResult => html`<span lang=${lang ?? nothing} dir="auto">${text}</span>`;

/** Gives a part the colour of a lane. */
const laneStyle = (words: Words, lane: number): string => `--_lane:${words.laneColor(lane)}`;

/** The state of the data in words. How far it is stands beside them, for a number that changes is not to be said over and over. */
function renderState({strings, say, skippedCount}: Words, {state, error, retry, progress}: DataController): TemplateResult {
  const message = state === 'loading' ? strings.loading
    : state === 'empty' ? html`<slot name="empty">${strings.empty}</slot>`
      : state === 'failed' ? html`<slot name="error">${strings.failed} <span lang="en" dir="ltr">${error?.message}</span></slot>
        ${retry ? html`<button part="button" class="button" type="button" @click=${retry}>${strings.retry}</button>` : nothing}`
        : skippedCount > 0 ? say(strings.leftOut, {count: skippedCount}) : nothing;
  return html`<div class="state muted ${state ?? ''}">${state !== 'loading' || progress === undefined ? nothing : html`<progress
    aria-label=${strings.loading} .value=${progress}></progress>`}<div part="status" role="status">${message}</div></div>`;
}

function renderBelow(reader: ReaderController, headingLevel: number): Content {
  const level = Math.min(6, headingLevel + 1);
  if (reader.engine.state.selected < 0) return reader.group?.render(level) ?? nothing;
  return reader.views.view?.hasDetails ? nothing : reader.renderSelected?.(reader, level) ?? nothing;
}
