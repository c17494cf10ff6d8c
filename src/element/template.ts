/**
 * Which parts exist. The hosts of the picture have no child expressions: their children belong to `render/`.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineState} from '../engine/state.js';
import type {NewsEvent} from '../events/news-event.js';
import type {LoadError} from '../sources/json-source.js';
import {isColor, paletteProperty} from '../render/theme.js';
import type {LoadState} from './data-controller.js';
import {renderDetail} from './detail.js';
import {ICONS} from './icons.js';
import type {Words} from './words.js';

/** What the template shows, and whom its controls tell. */
export interface TemplateContext {
  readonly words: Words;
  readonly timeline: TimelineState;
  readonly load: LoadState;
  readonly error: LoadError | undefined;
  readonly headingLevel: number;
  /** Whether the page names the element, and so has its own heading for it. */
  readonly isNamed: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly zoom: (direction: 1 | -1) => void;
  readonly fit: () => void;
  readonly close: () => void;
  readonly goBeyond: (side: 1 | -1) => void;
  /** Loads again; absent without an address. */
  readonly retry: (() => void) | undefined;
}

type Content = TemplateResult | typeof nothing;

/** A control with an icon, named by `name` for eyes and ears. */
export const iconButton = (name: string, icon: keyof typeof ICONS, press: () => void, isOff = false): TemplateResult =>
  html`<button part="button" class="button ${icon === 'previous' || icon === 'next' ? 'flip' : ''}" type="button"
    aria-label=${name} title=${name} ?disabled=${isOff} @click=${press}>${ICONS[icon]}</button>`;

/** The whole element. */
export function renderTimeline(context: TemplateContext): TemplateResult {
  const {words, timeline, goBeyond, fit, step, zoom} = context;
  const {strings} = words;
  const {info} = timeline.set;
  const title = words.pick(info.title);
  const description = words.pick(info.description);
  return html`<section part="base" class=${timeline.set.size > 0 ? nothing : 'blank'} aria-label=${title.text || strings.timeline} aria-busy=${context.load === 'loading'}>
    ${title.text && !context.isNamed ? html`<header>
      <div part="title" class="heading" role="heading" aria-level=${context.headingLevel} lang=${title.lang ?? nothing}
        dir="auto">${title.text}</div>
      ${description.text ? html`<p part="description" class="description" lang=${description.lang ?? nothing}
        dir="auto">${description.text}</p>` : nothing}
    </header>` : nothing}
    <div class="bar">
      <div part="toolbar" class="toolbar" role="toolbar" aria-label=${strings.toolbar}>
        <span>${iconButton(strings.previous, 'previous', () => { step(-1); })}${iconButton(strings.next, 'next', () => { step(1); })}</span>
        <span>${iconButton(strings.zoomOut, 'zoomOut', () => { zoom(-1); })}${
          iconButton(strings.zoomIn, 'zoomIn', () => { zoom(1); })}${iconButton(strings.fit, 'fit', fit)}</span>
        <slot name="toolbar"></slot>
      </div>
      <slot name="legend">${renderLegend(context)}</slot>
    </div>
    ${renderState(context)}
    <p class="hidden" id="keys">${strings.keys}</p>
    <div part="plot" class="plot">
      <canvas aria-hidden="true"></canvas>
      <i class="probe"></i><i class="sentinel"></i>
      <div class="captions" aria-hidden="true"></div>
      <ol part="marks" class="marks" role="list" aria-label=${strings.events} aria-describedby="keys"></ol>
      <div class="chips" role="group" aria-label=${strings.gathered}></div>
      <button part="edge" class="chip edge before" type="button" hidden @click=${() => { goBeyond(-1); }}></button>
      <button part="edge" class="chip edge after" type="button" hidden @click=${() => { goBeyond(1); }}></button>
      <div part="axis" class="axis" aria-hidden="true"><div class="ticks"></div><div class="context"></div></div>
      <p class="hint" aria-hidden="true">${strings.wheelHint}</p>
    </div>
    <p class="live hidden" role="status"></p>
    ${renderSelected(context)}
  </section>`;
}

/** A style that gives a part the colour of a lane: the data's, where that is a colour and nothing else. */
const laneStyle = (color: string | undefined, lane: number): string =>
  `--_lane:${isColor(color) ? color : `var(${paletteProperty(lane)})`}`;

function renderLegend({words, timeline: {set: {info}, laneBy}}: TemplateContext): Content {
  if (info.lanes.length === 0 || laneBy === 'lane') return nothing;
  return html`<ul part="legend" class="legend" aria-label=${words.strings.lanes}>
    ${info.lanes.map((lane, i) => html`<li><i .style=${laneStyle(lane.color, i)}></i>${words.pick(lane.label).text}</li>`)}
  </ul>`;
}

function renderState({words: {strings, count}, load, error, timeline: {set: {skippedCount}}, retry}: TemplateContext): TemplateResult {
  const message = load === 'loading' ? strings.loading
    : load === 'empty' ? html`<slot name="empty">${strings.empty}</slot>`
      : load === 'failed' ? html`<slot name="error">${strings.failed} <span lang="en" dir="ltr">${error?.message}</span></slot>
        ${retry ? html`<button part="button" class="button" type="button" @click=${retry}>${strings.retry}</button>` : nothing}`
        : skippedCount > 0 ? strings.leftOut(count(skippedCount)) : nothing;
  return html`<div part="status" class="state ${load === 'failed' ? 'alert' : ''}" role="status">${message}</div>`;
}

function renderSelected(context: TemplateContext): Content {
  const {words, timeline: {selected, set, index, timeZone}, headingLevel} = context;
  if (selected < 0) return nothing;
  const position = index.rank[selected] ?? 0;
  const lane = (set.lanes[selected] ?? 0) - 1;
  const info = set.info.lanes[lane];
  const {strings} = words;
  const event = set.at(selected);
  const title = words.pick(event.title);
  const {status} = event;
  const level = Math.min(6, headingLevel + 1);
  return html`<section part="detail" class="detail" tabindex="-1" aria-label=${title.text} .style=${laneStyle(info?.color, lane)}>
    <div class="detail-bar">
      <p class="when">
        ${status ? html`<span class="status ${status}" part="event-status">${strings.status[status]}</span>` : nothing}
        <span part="date">${whenOf(event, words, timeZone)}</span>
      </p>
      <div class="steps">
        <span class="muted">${strings.place(words.count(position + 1), words.count(index.size))}</span>
        ${iconButton(strings.previous, 'previous', () => { context.step(-1); }, position === 0)}${
          iconButton(strings.next, 'next', () => { context.step(1); }, position === index.size - 1)}${
          iconButton(strings.close, 'close', context.close)}
      </div>
    </div>
    <div class="heading" part="detail-title" role="heading" aria-level=${level} lang=${title.lang ?? nothing}
      dir="auto">${title.text}</div>
    ${renderDetail(event, words, words.pick(info?.label).text, Math.min(6, level + 1))}
  </section>`;
}

/** The date in words; an instant in the event's own zone first, then in the axis's where that says something else. */
function whenOf(event: NewsEvent, words: Words, timeZone: string): string {
  const own = words.date(event.date, 'full', event.timeZone);
  if (!event.date.zoned || event.timeZone === timeZone) return own;
  const other = words.date(event.date, 'full', timeZone);
  return other === own ? own : `${own} (${other})`;
}
