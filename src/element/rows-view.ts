/**
 * What the list and the table share: rows of events in some order, only those near what is seen with nodes; one Tab stop,
 * keys that walk, a title that opens its details below it, and the place that a switch of views keeps.
 */
import {html, type TemplateResult} from 'lit';
import {clamp} from '../base/math.js';
import {changeDetector} from '../base/memo.js';
import type {TimelineState} from '../engine/state.js';
import type {NewsEvent} from '../events/news-event.js';
import type {KeyWish} from '../interaction/keymap.js';
import {ChunkWindow, type ChunkContent} from './chunk-window.js';
import {detailStyles, renderDetail} from './detail.js';
import {renderLinks} from './detail-links.js';
import {originalOf} from './detail-texts.js';
import type {EventView} from './event-view.js';
import {rowsStyles} from './rows.styles.js';
import {signsStyles} from './status-sign.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** Events in an order: a *place* is a place in it, a *row* is that of the set. */
export interface RowOrder {
  readonly size: number;
  rowAt(place: number): number;
  /** -1 where the event is not shown. */
  placeOf(row: number): number;
}

/** Free space above a row that is brought into view, below the toolbar. */
const GAP_PX = 8;

/** Where the rows go. */
export interface RowsPlace extends Pick<ChunkContent, 'tag' | 'rowPx'> {
  /** All that the view shows. */
  readonly root: HTMLElement;
  /** Inside it, where the chunks are added. */
  readonly column: HTMLElement;
}

/** Rows of events, drawn by who extends it. */
export abstract class RowsView implements EventView {
  readonly hasDetails = true;
  protected readonly host: ViewHost;
  protected readonly root: HTMLElement;
  protected order: RowOrder = {size: 0, rowAt: () => -1, placeOf: () => -1};
  protected readonly chunks: ChunkWindow;
  /** The event that Tab reaches, by row of the set. */
  #stop = -1;
  #selected = -1;
  readonly #isOther = changeDetector();

  constructor(host: ViewHost, node: HTMLElement, {root, column, tag, rowPx}: RowsPlace) {
    this.host = host;
    this.root = root;
    node.append(root);
    root.tabIndex = -1;
    host.addStyles(detailStyles.styleSheet);
    host.addStyles(rowsStyles.styleSheet);
    host.addStyles(signsStyles.styleSheet);
    this.chunks = new ChunkWindow(column, {
      tag,
      rowPx,
      draw: (...chunk) => { this.draw(...chunk); },
      handleDrop: chunk => { this.#handleDrop(chunk); },
      handleMoved: () => { this.handleMoved(); },
    });
    root.addEventListener('click', this.#handleClick);
    root.addEventListener('focusin', this.#handleFocus);
  }

  /** Draws rows, from one place up to another, each with the class `row` and a button `open` with the event as its value. */
  protected abstract draw(node: HTMLElement, from: number, to: number): void;

  /** The order of now; asked again when data, words or settings are others. */
  protected abstract makeOrder(state: TimelineState): RowOrder;

  /** Called before the first rows and after each change of data, words or settings. */
  protected abstract drawFrame(words: Words): void;

  /** What rows and order depend on besides data and words. */
  protected settings(): readonly unknown[] {
    const {host: {order, headingLevel, showOriginal}, renderInText} = this.host;
    return [order, headingLevel, showOriginal, renderInText];
  }

  /** All that is known of an event, for below its title. */
  protected unfold(event: NewsEvent, headingLevel: number): TemplateResult {
    const {host, words, engine: {state: {set: {info}, selected}}, renderInText} = this.host;
    const original = host.showOriginal ? originalOf(event, info.lang, words) : undefined;
    return html`<div class="unfolded">${renderInText?.(selected)}${
      renderDetail(event, words, undefined, Math.min(6, headingLevel), original,
        renderLinks(this.host, event, Math.min(6, headingLevel), () => {
          this.chunks.redraw([this.order.placeOf(this.host.engine.state.selected)]);
        }))}</div>`;
  }

  read(): void {
    this.root.style.setProperty('--_bar', `${this.#barPx}px`);
    this.chunks.read();
  }

  write(): void {
    const {engine: {state}, words} = this.host;
    if (this.#isOther(state.index, words, ...this.settings())) this.renew();
    else if (this.#selected !== state.selected) {
      const places = [this.#selected, state.selected].map(row => this.order.placeOf(row));
      this.#selected = state.selected;
      const anchor = this.chunks.row(this.order.placeOf(state.selected)) ?? this.#focusedRow();
      this.chunks.keep(anchor, () => { this.chunks.redraw(places); });
      this.handleMoved();
    }
    this.chunks.update();
  }

  show(item: number, moveFocus: boolean): void {
    this.write();
    const row = this.chunks.make(this.order.placeOf(item));
    if (!row) return;
    this.#scrollTo(row, true);
    this.chunks.update();
    this.#setStop(item);
    if (moveFocus) this.#focusStop();
  }

  middle(): number {
    const {view} = this.chunks;
    const {top, bottom} = this.root.getBoundingClientRect();
    const selected = this.chunks.row(this.order.placeOf(this.host.engine.state.selected))?.getBoundingClientRect();
    if (selected && selected.bottom > view.top && selected.top < view.bottom) return this.#selected;
    // Who has not scrolled into it is nowhere yet.
    return top >= view.top || bottom <= view.top ? -1 : this.order.rowAt(this.chunks.placeAt((view.top + view.bottom) / 2));
  }

  handleKey(wish: KeyWish, target: HTMLElement): boolean | 'page' {
    const {engine: {state}} = this.host;
    // There is nothing to zoom.
    if (wish === 'zoom-in' || wish === 'zoom-out' || wish === 'fit') return 'page';
    if (wish === 'search' || !this.root.contains(target)) return false;
    if (wish === 'close') {
      if (state.selected < 0) return false;
      const {selected} = state;
      this.host.select(-1);
      this.focusRow(selected);
      return true;
    }
    if (target !== this.root && !target.matches('.open')) return 'page';
    const {view} = this.chunks;
    const page = Math.max(1, Math.floor((view.bottom - view.top) / this.#rowHeight()) - 1);
    const last = this.order.size - 1;
    const at = this.order.placeOf(this.#stop);
    const to = {
      first: 0, last, 'page-back': at - page, 'page-forth': at + page,
      previous: at - 1, 'lane-before': at - 1, next: at + 1, 'lane-after': at + 1,
    }[wish];
    this.focusRow(this.order.rowAt(clamp(to, 0, last)));
    return true;
  }

  disconnect(): void {
    this.chunks.disconnect();
    this.root.remove();
  }

  /** Just one title is reached by Tab: that of the present event where it has a node, else one that is seen. */
  protected handleMoved(): void {
    const stop = this.chunks.row(this.order.placeOf(this.#stop)) ?? this.chunks.row(this.chunks.placeAt(this.chunks.view.top));
    for (const button of this.root.querySelectorAll<HTMLElement>('.open')) {
      const tabIndex = stop?.contains(button) ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
  }

  /** Another order or other rows: what was at the top of what is seen stays there. */
  protected renew(): void {
    const {engine: {state}, words} = this.host;
    const {chunks} = this;
    const {top} = chunks.view;
    const old = chunks.count > 0 && this.root.getBoundingClientRect().top < top ? chunks.placeAt(top + this.#barPx) : -1;
    const row = this.order.rowAt(old);
    const y = chunks.row(old)?.getBoundingClientRect().top ?? 0;
    const hadFocus = this.root.contains(this.#active);
    this.order = this.makeOrder(state);
    this.#selected = state.selected;
    this.drawFrame(words);
    chunks.reset(this.order.size);
    const place = row < 0 || state.set.vacant.has(row) ? -1 : this.order.placeOf(row);
    const node = place < 0 ? undefined : chunks.make(place);
    if (node) chunks.scrollBy(node.getBoundingClientRect().top - y);
    chunks.update();
    if (hadFocus && this.#active === this.root) this.#focusStop();
  }

  /** Moves the focus to an event, scrolling no more than needed. */
  protected focusRow(item: number): void {
    this.write();
    const row = this.chunks.make(this.order.placeOf(item));
    if (!row) return;
    this.#setStop(item);
    this.#scrollTo(row, false);
    this.chunks.update();
    this.#focusStop();
  }

  #handleDrop(chunk: HTMLElement): void {
    // Whoever goes on with the keys goes on from here.
    if (chunk.contains(this.#active)) this.root.focus({preventScroll: true});
  }

  get #active(): Element | null {
    return this.host.host.shadowRoot?.activeElement ?? null;
  }

  get #barPx(): number {
    return this.host.find('.bar')?.offsetHeight ?? 0;
  }

  #rowHeight(): number {
    return Math.max(1, this.root.getBoundingClientRect().height / Math.max(1, this.order.size));
  }

  #focusedRow(): Element | undefined {
    return this.#active?.closest('.row') ?? undefined;
  }

  #setStop(item: number): void {
    this.#stop = item;
    this.host.engine.dispatch({type: 'focus', item});
    this.handleMoved();
  }

  #focusStop(): void {
    this.chunks.row(this.order.placeOf(this.#stop))?.querySelector<HTMLElement>('.open')?.focus({preventScroll: true});
  }

  /** Scrolls a row to the middle, or as far as it needs to be seen. What is higher than the window begins at its top. */
  #scrollTo(row: HTMLElement, toMiddle: boolean): void {
    const {view} = this.chunks;
    const top = view.top + this.#barPx + GAP_PX;
    const box = row.getBoundingClientRect();
    const room = view.bottom - top - box.height;
    const y = toMiddle ? top + Math.max(0, room / 2) : clamp(box.top, top, top + Math.max(0, room));
    if (Math.abs(box.top - y) >= 1) this.chunks.scrollBy(box.top - y);
  }

  readonly #handleClick = ({target}: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.open') : undefined;
    if (!button) return;
    const item = Number(button.value);
    this.#setStop(item);
    this.host.select(this.host.engine.state.selected === item ? -1 : item);
  };

  readonly #handleFocus = ({target}: FocusEvent): void => {
    if (target instanceof HTMLButtonElement && target.matches('.open')) this.#setStop(Number(target.value));
  };
}
