/**
 * The list: every event as an article in the order of time, under headings of years or months, its details folded in. A
 * file of its own, loaded when it is shown.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {TimelineState} from '../engine/state.js';
import {chooseUnit, groupKey, type GroupUnit} from '../query/groups.js';
import {htmlDate} from '../time/html-date.js';
import {parseDate} from '../time/parse-date.js';
import {renderCorrections} from './detail-corrections.js';
import {renderRelative, tellRelative} from './detail-links.js';
import {LIST} from './english/list.js';
import type {CreateView} from './event-view.js';
import {listStyles} from './list.styles.js';
import {renderNews} from './news-mark.js';
import {RowsView, type RowOrder} from './rows-view.js';
import {renderStatus} from './status-sign.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** An article before one was seen. */
const ROW_PX = 96;

class ListView extends RowsView {
  #unit: GroupUnit = 'none';

  constructor(host: ViewHost, node: HTMLElement) {
    const root = document.createElement('div');
    root.className = 'rows list';
    root.setAttribute('role', 'region');
    super(host, node, {root, column: root, tag: 'div', rowPx: ROW_PX});
    host.addStyles(listStyles.styleSheet);
  }

  protected makeOrder({index}: TimelineState): RowOrder {
    const {size} = index;
    this.#unit = chooseUnit(index);
    return this.host.host.order !== 'desc' ? {size, rowAt: place => index.rowAt(place), placeOf: row => index.positionOf(row)} : {
      size,
      rowAt: place => index.rowAt(size - 1 - place),
      placeOf: row => {
        const position = index.positionOf(row);
        return position < 0 ? -1 : size - 1 - position;
      },
    };
  }

  protected drawFrame({strings}: Words): void {
    this.root.setAttribute('aria-label', strings.list);
  }

  protected draw(node: HTMLElement, from: number, to: number): void {
    const pieces: {key: string; isNew: boolean; places: number[]}[] = [];
    for (let place = from; place < to; place++) {
      const key = this.#keyAt(place);
      const piece = pieces.at(-1);
      if (piece?.key === key) piece.places.push(place);
      else pieces.push({key, isNew: place === 0 || this.#keyAt(place - 1) !== key, places: [place]});
    }
    render(pieces.map(({key, isNew, places}) => {
      const title = this.#titleOf(key);
      const level = Math.min(6, this.host.host.headingLevel + 1);
      const label = title || this.host.words.strings.events;
      const heading = html`<div part="group-heading" class="group" role="heading" aria-level=${level}>${title}</div>`;
      return html`${isNew && title ? heading : nothing}
        <ol role="list" start=${(places[0] ?? 0) + 1} aria-label=${label}>${places.map(place => this.#article(place))}</ol>`;
    }), node);
  }

  #keyAt(place: number): string {
    const {starts} = this.host.engine.state.index.axis;
    return groupKey(starts[this.order.rowAt(place)] ?? NaN, this.#unit);
  }

  #titleOf(key: string): string {
    const {words} = this.host;
    if (this.#unit === 'none') return '';
    const date = parseDate(key);
    return date.ok ? words.date(date.value, this.#unit === 'day' ? 'full' : 'long') : words.group('listView', LIST).openStart;
  }

  #article(place: number): TemplateResult {
    const {engine: {state: {set, selected}}, words, host: {headingLevel}} = this.host;
    const row = this.order.rowAt(place);
    const event = set.at(row);
    const lane = (set.lanes[row] ?? 0) - 1;
    const {text, lang} = words.pick(event.title);
    const level = Math.min(6, headingLevel + (this.#unit === 'none' ? 1 : 2));
    const isOpen = row === selected;
    const summary = words.pick(event.summary);
    const when = words.date(event.date, 'long', event.timeZone);
    const datetime = htmlDate(event.date);
    const {status} = event;
    return html`<li class="row ${isOpen ? 'opened' : ''}" aria-posinset=${place + 1} aria-setsize=${this.order.size}
      .style=${`--_lane:${words.laneColor(lane, event.color)}`}><article part="list-item" class="item ${status ?? ''}"
      aria-labelledby=${`t${row}`}>
      <p class="when"><span part="list-date" class="date">${
        datetime ? html`<time datetime=${datetime}>${when}</time>` : when}</span>${
        (isOpen ? renderRelative : tellRelative)(this.host, event)}${renderStatus(status, words)}${renderNews(words, row)}</p>
      <div class="what">
        <div role="heading" aria-level=${level} class="name"><button part="list-title" class="open" type="button" tabindex="-1"
          id=${`t${row}`} value=${row} aria-expanded=${isOpen} aria-current=${isOpen ? 'true' : nothing}
          lang=${lang || nothing} dir="auto">${text}</button></div>
        ${lane < 0 ? nothing : html`<p class="lane muted"><i></i>${words.pick(set.info.lanes[lane]?.label).text}</p>`}
        ${isOpen ? this.unfold(event, level + 1)
          : html`${summary.text ? html`<p class="summary" lang=${summary.lang ?? nothing} dir="auto">${summary.text}</p>` : nothing}
          ${renderCorrections(event, words, level + 1)}`}
      </div>
    </article></li>`;
  }
}

/** Fills the node of the view with the list. */
export const createView: CreateView = (host, node) => new ListView(host, node);
