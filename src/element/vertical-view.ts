/**
 * The vertical view, a file of its own that is loaded when it is shown: time runs down a rail in true scale, cards stand
 * beside it, and the page scrolls. Details open under their card.
 */
import {nothing, render} from 'lit';
import type {CleanUp} from '../base/disposable.js';
import {attachPinch} from '../interaction/pinch.js';
import type {KeyWish} from '../interaction/keymap.js';
import type {PlacedEntry} from '../layout/vertical.js';
import {entryOf, RailView} from '../render/rail-view.js';
import {bringDetail, detailFile} from './detail-file.js';
import type {EventView} from './event-view.js';
import {signsStyles} from './signs.styles.js';
import {VerticalArcs} from './vertical-arcs.js';
import {VerticalFrame} from './vertical-frame.js';
import {ticksOf, VerticalPicture, type Drawn} from './vertical-picture.js';
import {VerticalPlace} from './vertical-place.js';
import {createProbe, readSizes, type VerticalSizes} from './vertical-sizes.js';
import {verticalStyles} from './vertical.styles.js';
import {VerticalWords} from './vertical-words.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** Fills the node of the view. */
export const createView = (host: ViewHost, node: HTMLElement): EventView => new VerticalView(host, node);

/** What has nodes beyond what is seen, as a share of the window's height. */
const BEYOND_SHARE = 0.75;

/** The rail of one element. */
class VerticalView implements EventView {
  readonly hasDetails = true;
  readonly #host: ViewHost;
  readonly #node: HTMLElement;
  readonly #frame: VerticalFrame;
  readonly #rail: RailView;
  readonly #probe: ReturnType<typeof createProbe>;
  readonly #picture = new VerticalPicture();
  readonly #place: VerticalPlace;
  readonly #arcs: VerticalArcs;
  readonly #detail = document.createElement('div');
  readonly #cleanUps: CleanUp[] = [];
  #sizes: VerticalSizes | undefined;
  #words: {readonly key: readonly unknown[]; readonly words: VerticalWords} | undefined;
  #window = {from: 0, to: 0, middle: 0};
  #drawn: Drawn | undefined;
  #columns = 0;
  #zoom = 1;
  #openPx = 0;
  /** The event that was brought to the middle last. */
  #shown = -1;
  #isDetailAsked = false;

  constructor(host: ViewHost, node: HTMLElement) {
    this.#host = host;
    this.#node = node;
    host.addStyles(signsStyles.styleSheet);
    host.addStyles(verticalStyles.styleSheet);
    this.#place = new VerticalPlace(host.engine);
    this.#frame = new VerticalFrame(node, {
      handleScale: () => { this.#keepMiddle(() => { this.#place.isFullScale = !this.#place.isFullScale; }); },
      handleEdge: side => { this.#leave(side); },
    });
    this.#rail = new RailView(this.#frame.body);
    this.#probe = createProbe(this.#rail.body);
    this.#arcs = new VerticalArcs(host, this.#rail.body);
    this.#detail.className = 'detail-place';
    this.#listen(node, 'click', event => { this.#handleClick(event as MouseEvent); });
    this.#listen(node, 'focusin', ({target}) => { this.#handleFocus(target); });
    this.#listen(node, 'focusout', host.redraw);
    // Any box of the page may be what scrolls.
    this.#listen(document, 'scroll', host.refresh, {capture: true, passive: true});
    this.#listen(window, 'resize', host.refresh);
    const size = new ResizeObserver(host.refresh);
    size.observe(this.#detail);
    this.#cleanUps.push(
      () => { size.disconnect(); },
      attachPinch(node, (factor, y) => { this.#zoomAt(factor, y - this.#frame.body.getBoundingClientRect().top); },
        () => host.host.noWheelZoom),
    );
  }

  read(): void {
    const {top} = this.#frame.body.getBoundingClientRect();
    const beyond = innerHeight * BEYOND_SHARE;
    this.#window = {from: -top - beyond, to: innerHeight + beyond - top, middle: innerHeight / 2 - top};
    this.#openPx = this.#detail.isConnected ? this.#detail.offsetHeight : 0;
    this.#sizes = readSizes(this.#probe, this.#sizes);
  }

  write(): void {
    const host = this.#host;
    const {engine: {state}, words} = host;
    // Off screen it is drawn once with no frame in which it could have read.
    if (!this.#sizes) this.read();
    const sizes = this.#sizes;
    if (!sizes) return;
    const isDescending = host.host.order === 'desc';
    const said = this.#wordsFor(words, sizes, isDescending);
    const place = this.#place;
    place.update();
    const open = state.selected;
    const wanted = [open, state.focused, this.#shown];
    const drawn = this.#drawn = this.#picture.draw(state.index, {
      stretch: place.stretch, extra: place.extra, isFullScale: place.isFullScale,
      zoom: this.#zoom, isDescending, wanted, open, openPx: open >= 0 ? this.#openPx : 0,
    }, said, sizes);
    const {layout, marks, labels} = drawn;
    const {linePx, wordsPx: breakPx} = sizes.metrics;
    const {index} = state;
    this.#node.classList.toggle('v-desc', isDescending);
    this.#rail.list.setAttribute('aria-label', words.strings.events);
    this.#rail.list.setAttribute('aria-describedby', 'keys');
    this.#rail.group.setAttribute('aria-label', words.strings.gathered);
    this.#rail.write({
      layout, marks, labels, linePx, breakPx, words: said, window: this.#window,
      today: words.time.expand(words.now()), selected: open, tabStop: this.#tabStop(), kept: wanted,
      ticks: ticksOf(drawn, this.#window, linePx, words),
      size: index.size, placeOf: ({item: {position}}) => (isDescending ? index.size - position : position + 1),
    });
    this.#arcs.write(drawn);
    this.#frame.write({place, words, isDescending, hasBreaks: layout.breaks.length > 0});
    this.#writeDetail();
    const columns = marks.reduce((most, {column}) => Math.max(most, column), 0);
    if (columns === this.#columns) return;
    // Bars beside the rail leave less room for words.
    this.#columns = columns;
    host.refresh();
  }

  show(item: number, moveFocus: boolean): void {
    if (item < 0) return;
    this.#shown = item;
    this.#place.bring(item);
    this.#host.drawNow();
    const card = this.#rail.cardOf(item);
    card?.node.scrollIntoView({block: 'center', behavior: 'instant'});
    if (!moveFocus) return;
    if (item !== this.#host.engine.state.selected) card?.button.focus({preventScroll: true});
    else void this.#openDetail().then(() => { this.#detail.querySelector<HTMLElement>('.detail')?.focus({preventScroll: true}); });
  }

  middle(): number {
    return this.#nearest(this.#window.middle)?.item ?? -1;
  }

  handleKey(wish: KeyWish, target: HTMLElement): boolean {
    const entry = entryOf(target);
    switch (wish) {
      // Up and down go along the rail here, sideways leads to other lanes.
      case 'lane-before': return this.#walk(entry, -1);
      case 'lane-after': return this.#walk(entry, 1);
      case 'previous': return this.#changeLane(entry, -1);
      case 'next': return this.#changeLane(entry, 1);
      case 'first': return this.#focus(this.#entries.at(0));
      case 'last': return this.#focus(this.#entries.at(-1));
      case 'page-back': case 'page-forth':
        scrollerOf(this.#node).scrollBy({top: (wish === 'page-back' ? -0.9 : 0.9) * innerHeight, behavior: 'instant'});
        return true;
      default: return false;
    }
  }

  zoom(factor: number): void {
    const {focused, selected} = this.#host.engine.state;
    const item = focused >= 0 ? focused : selected;
    const {from, to, middle} = this.#window;
    const isNear = this.#entries.some(({entry, topPx}) => entry.kind === 'card' && entry.item.item === item && topPx > from && topPx < to);
    if (isNear) this.#keep(item, () => { this.#zoom = this.#picture.limitZoom(this.#zoom * factor); });
    else this.#zoomAt(factor, middle);
  }

  fit(): void {
    this.#keepMiddle(() => {
      this.#zoom = 1;
      this.#place.leaveAll();
    });
  }

  disconnect(): void {
    for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
    render(nothing, this.#detail);
    this.#node.replaceChildren();
  }

  get #entries(): readonly PlacedEntry[] {
    return this.#drawn?.layout.entries ?? [];
  }

  #listen(target: EventTarget, type: string, listener: (event: Event) => void, options?: AddEventListenerOptions): void {
    target.addEventListener(type, listener, options);
    this.#cleanUps.push(() => { target.removeEventListener(type, listener, options); });
  }

  #wordsFor(words: Words, sizes: VerticalSizes, isDescending: boolean): VerticalWords {
    const key = [words, sizes, isDescending];
    if (!this.#words || key.some((value, i) => value !== this.#words?.key[i])) {
      this.#words = {key, words: new VerticalWords(words, this.#host.engine, sizes, isDescending)};
    }
    return this.#words.words;
  }

  /** The card that Tab reaches: the focused one, else the first that is seen. */
  #tabStop(): number {
    const {focused, index} = this.#host.engine.state;
    if (index.positionOf(focused) >= 0) return focused;
    const top = this.#window.from + innerHeight * BEYOND_SHARE;
    const card = this.#entries.find(({entry, topPx}) => entry.kind === 'card' && topPx >= top)
      ?? this.#entries.find(({entry}) => entry.kind === 'card');
    return card?.entry.kind === 'card' ? card.entry.item.item : -1;
  }

  /** The card whose first line is nearest to a place on the rail. */
  #nearest(px: number): {readonly item: number; readonly topPx: number} | undefined {
    let best: {readonly item: number; readonly topPx: number} | undefined;
    for (const {entry, topPx} of this.#entries) {
      if (entry.kind === 'card' && Math.abs(topPx - px) < Math.abs((best?.topPx ?? Infinity) - px)) best = {item: entry.item.item, topPx};
    }
    return best;
  }

  #walk(from: PlacedEntry | undefined, by: 1 | -1): boolean {
    const entries = this.#entries;
    const at = from ? entries.findIndex(({entry}) => entry === from.entry) : -1;
    if (at < 0) return this.#focus(entries.find(({topPx}) => topPx >= -this.#window.from));
    return this.#focus(entries[at + by]);
  }

  /** Goes to the nearest event of the lane before or after. */
  #changeLane(from: PlacedEntry | undefined, by: 1 | -1): boolean {
    if (from?.entry.kind !== 'card') return false;
    const {lane} = from.entry.item;
    const laneOf = ({entry}: PlacedEntry): number => (entry.kind === 'card' ? entry.item.lane : NaN);
    const lanes = [...new Set(this.#entries.map(laneOf))].filter(one => (one - lane) * by > 0).sort((a, b) => (a - b) * by);
    const distance = ({topPx}: PlacedEntry): number => Math.abs(topPx - from.topPx);
    const others = this.#entries.filter(placed => laneOf(placed) === lanes[0]).sort((a, b) => distance(a) - distance(b));
    return this.#focus(others[0]);
  }

  /** Moves the focus to an entry, and the page with it as little as that needs. */
  #focus(placed: PlacedEntry | undefined): boolean {
    const host = this.#host;
    if (placed?.entry.kind === 'card') {
      const {item} = placed.entry.item;
      host.engine.dispatch({type: 'focus', item});
      host.drawNow();
      const card = this.#rail.cardOf(item);
      card?.button.focus({preventScroll: true});
      card?.node.scrollIntoView({block: 'nearest', behavior: 'instant'});
    } else if (placed) {
      const cell = placed.entry.cell.from;
      if (!this.#rail.chipOf(cell)) {
        scrollerOf(this.#node).scrollBy({top: placed.topPx - this.#window.middle, behavior: 'instant'});
        this.read();
        host.drawNow();
      }
      this.#rail.chipOf(cell)?.focus();
    }
    return true;
  }

  #handleClick(event: MouseEvent): void {
    const {target, detail} = event;
    const placed = target instanceof Element && !target.closest('.detail-place') ? entryOf(target) : undefined;
    if (!placed || !(target as Element).closest('button')) return;
    const {entry} = placed;
    const host = this.#host;
    if (entry.kind === 'card') {
      const {item} = entry.item;
      // A second press closes what the first has opened; the page does not move.
      if (item === host.engine.state.selected) host.close();
      else if (detail === 0) host.open(item, true);
      else this.#keep(item, () => { host.open(item, false); });
      return;
    }
    const first = host.engine.state.index.rowAt(entry.cell.from);
    this.#zoom = 1;
    this.#place.enter(entry);
    this.#shown = first;
    host.drawNow();
    const card = this.#rail.cardOf(first);
    card?.node.scrollIntoView({block: 'center', behavior: 'instant'});
    card?.button.focus({preventScroll: true});
  }

  #handleFocus(target: EventTarget | null): void {
    const entry = target instanceof Element ? entryOf(target)?.entry : undefined;
    const {engine} = this.#host;
    if (entry?.kind === 'card' && entry.item.item !== engine.state.focused) engine.dispatch({type: 'focus', item: entry.item.item});
  }

  /** Back to what the rail showed before a chip narrowed it, the event at that edge in the middle. */
  #leave(side: -1 | 1): void {
    const {index} = this.#host.engine.state;
    const {stretch} = this.#place;
    const item = index.rowAt(side < 0 ? stretch.from : stretch.to - 1);
    this.#zoom = 1;
    this.#place.leave();
    this.show(item, true);
  }

  #zoomAt(factor: number, px: number): void {
    const {layout: {scale}} = this.#drawn ?? {layout: {scale: undefined}};
    const zoom = this.#picture.limitZoom(this.#zoom * factor);
    if (!scale || zoom === this.#zoom) return;
    const instant = scale.instantAt(px);
    this.#zoom = zoom;
    this.#host.drawNow();
    const after = this.#drawn?.layout.scale.pxOf(instant) ?? px;
    scrollerOf(this.#node).scrollBy({top: after - px, behavior: 'instant'});
    this.#host.refresh();
  }

  /** Does something that moves cards, and keeps the one in the middle where it is. */
  #keepMiddle(change: () => void): void {
    const item = this.middle();
    this.#shown = item;
    this.#keep(item, change);
  }

  #keep(item: number, change: () => void): void {
    const topOf = (): number => this.#entries.find(({entry}) => entry.kind === 'card' && entry.item.item === item)?.topPx ?? NaN;
    const before = topOf();
    const {top} = this.#frame.body.getBoundingClientRect();
    change();
    this.#host.drawNow();
    const by = topOf() + this.#frame.body.getBoundingClientRect().top - before - top;
    if (by) scrollerOf(this.#node).scrollBy({top: by, behavior: 'instant'});
    this.#host.refresh();
  }

  /** Brings the file of the details, and draws them. */
  async #openDetail(): Promise<void> {
    await bringDetail();
    this.#host.drawNow();
  }

  #writeDetail(): void {
    const host = this.#host;
    const {selected} = host.engine.state;
    const file = detailFile();
    const card = this.#rail.cardOf(selected);
    if (!card) {
      this.#detail.remove();
      return;
    }
    if (!file) {
      if (this.#isDetailAsked) return;
      this.#isDetailAsked = true;
      this.#openDetail().then(host.refresh, reportError).finally(() => { this.#isDetailAsked = false; });
      return;
    }
    host.addStyles(file.detailStyles.styleSheet);
    render(file.renderSelected(host, Math.min(6, host.host.headingLevel + 1)), this.#detail);
    if (this.#detail.parentElement !== card.node) card.node.append(this.#detail);
    if (this.#detail.offsetHeight !== this.#openPx) host.refresh();
  }
}

/** The nearest box around a node that scrolls up and down. */
function scrollerOf(node: Element): Element {
  let at: Node | null = node;
  while (at) {
    if (at instanceof Element && at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
    at = at instanceof ShadowRoot ? at.host : at instanceof Element && at.assignedSlot ? at.assignedSlot : at.parentNode;
  }
  return document.scrollingElement ?? document.documentElement;
}
