/**
 * The reader among the events: keys, focus, selection, and what is said aloud. One Tab stop for all events; real focus
 * moves from label to label, and the view follows.
 */
import type {nothing, TemplateResult} from 'lit';
import type {Change} from '../engine/timeline-engine.js';
import type {Diagnostic} from '../events/diagnostic.js';
import {wishOf, type KeyWish} from '../interaction/keymap.js';
import type {ChipBox} from '../layout/frame.js';
import {chipOf} from '../render/chip-view.js';
import {itemOf} from '../render/label-view.js';
import {durationMs, scaleAround, translate} from '../time/span.js';
import {TimelineSelectionChangeEvent, TimelineViewChangeEvent} from './dom-events.js';
import {bringDetail, detailFile} from './detail-file.js';
import type {RenderSelected} from './detail.js';
import {EngineController, type ControllerHost} from './engine-controller.js';
import {EXTRAS, type Extra, type TOOL_NAMES} from './extras.js';
import type {GroupView} from './group-list.js';
import {Search} from './search.js';
import type {ViewName} from './view-names.js';

/** One press on the zoom buttons or keys. */
const ZOOM_STEP = 2;
/** Free space kept around an event that is brought into view, as a share of the view. */
const MARGIN_FRACTION = 0.12;
/** Time that the hint about the wheel stays. */
const HINT_MS = 1600;

/** The reader's place in one element. */
export class ReaderController extends EngineController {
  /** Search and filter. */
  readonly search: Search = new Search(this);
  /** The list that is open, be it behind the details of one of its events. */
  group: GroupView | undefined;
  /** Controls of what was asked for, once their files have come. */
  readonly tools: {[K in (typeof TOOL_NAMES)[number]]?: () => TemplateResult | typeof nothing} = {};
  /** What an article of the page lacks. */
  findings: readonly Diagnostic[] = [];
  #isDetailAsked = false;
  readonly #asked = new Set<Extra>();
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ControllerHost) {
    super(host);
    this.engine.subscribe(change => { this.#keepFocus(change); });
  }

  /** What is wrong with the data, and what an article lacks. */
  get diagnostics(): readonly Diagnostic[] {
    const {diagnostics} = this.engine.state.set;
    return this.findings.length > 0 ? [...diagnostics, ...this.findings] : diagnostics;
  }

  /** Brings what is asked for. */
  hostUpdate(): void {
    for (const extra of EXTRAS) {
      const {isAsked, bring, isFirst} = extra;
      if (this.#asked.has(extra) || !isAsked(this.host, this.engine.state.set)) continue;
      this.#asked.add(extra);
      const coming = bring().then(async ({attach}) => {
        await attach(this);
        this.host.requestUpdate();
      }).catch(reportError);
      if (isFirst?.(this.host)) this.waitFor(coming);
    }
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    clearTimeout(this.#hintTimer);
    this.find('.hint')?.classList.remove('shown');
  }

  /** What shows the details; its file comes when the first are opened. */
  get renderSelected(): RenderSelected | undefined {
    const file = detailFile();
    if (file) this.addStyles(file.detailStyles.styleSheet);
    else if (!this.#isDetailAsked) {
      this.#isDetailAsked = true;
      const again = (): void => {
        this.#isDetailAsked = false;
        this.host.requestUpdate();
      };
      bringDetail().then(again, reportError);
    }
    return file?.renderSelected;
  }

  /** Zooms by a factor (above 1 zooms in) around an instant of the axis, default the middle. */
  zoomBy(factor: number, anchor?: number): void {
    const {viewport} = this.engine.state;
    this.engine.flyTo(scaleAround(viewport, 1 / factor, anchor ?? (viewport.start + viewport.end) / 2));
  }

  /** Moves the view by ms; above 0 to later times. */
  panBy(ms: number): void {
    this.engine.flyTo(translate(this.engine.state.viewport, ms));
  }

  /** One step of the zoom buttons, around the focused or selected event where that is in view. */
  zoomStep(direction: 1 | -1): void {
    const {view} = this.views;
    if (view?.zoom) {
      view.zoom(ZOOM_STEP ** direction);
      return;
    }
    const {focused, selected, viewport} = this.engine.state;
    const span = this.engine.spanOf(focused >= 0 ? focused : selected);
    const isSeen = span && viewport.start <= span.start && span.start <= viewport.end;
    this.zoomBy(ZOOM_STEP ** direction, isSeen ? span.start : undefined);
  }

  /** Shows all events. */
  fit(): void {
    const {view} = this.views;
    if (view?.fit) view.fit();
    else this.engine.fit();
  }

  /** Goes to the event before or after the present one, and opens it when details are open. */
  step(by: 1 | -1): void {
    const {focused, selected} = this.engine.state;
    const from = selected >= 0 ? selected : focused;
    const item = from >= 0 ? this.engine.neighbour(from, by) : this.#firstInView(by);
    if (item < 0) return;
    if (selected >= 0) this.select(item);
    this.goTo(item);
    this.#announceItem(item);
  }

  /** Goes to an event: brings it into view, makes it the one that Tab reaches, and leaves the focus where it is. */
  goTo(item: number): void {
    this.#goTo(item);
    this.views.view?.show(item, false);
  }

  /** Shows another view, as the reader's act: the page is told. */
  switchView(name: ViewName): void {
    const {host} = this;
    if (host.view === name) return;
    host.view = name;
    host.dispatchEvent(new TimelineViewChangeEvent(name));
  }

  /** Selects an event (index in the set; -1 for none) as the reader's act: the page is told. */
  select(item: number): void {
    const {state} = this.engine;
    if (item === state.selected) return;
    this.engine.dispatch({type: 'select', item});
    this.host.dispatchEvent(new TimelineSelectionChangeEvent(item < 0 ? undefined : state.set.idAt(item)));
  }

  /** Opens the details of an event. `moveFocus`: keys and screen readers are taken there. */
  open(item: number, moveFocus: boolean): void {
    if (!this.group?.has(item)) this.group = undefined;
    const {view} = this.views;
    if (!view?.hasDetails) this.opening = {moveFocus};
    this.select(item);
    this.host.requestUpdate();
    this.#goTo(item);
    if (view?.hasDetails) view.show(item, moveFocus);
    // Where the focus goes to the details, they speak for themselves.
    if (!moveFocus) this.#announceItem(item);
  }

  /** Shows a list in the place of the details, or takes it away. */
  showGroup(group: GroupView | undefined, moveFocus: boolean): void {
    this.group = group;
    if (group) {
      this.opening = {moveFocus};
      this.select(-1);
    }
    this.host.requestUpdate();
  }

  /** Closes the details, or the list behind them, and gives the focus back to where they were opened. */
  close(): void {
    const {group, engine: {state: {selected: item}}} = this;
    // Not ":focus-within": WebKit says no while its window is not the active one.
    const {shadowRoot} = this.host;
    const hadFocus = this.find('.detail')?.contains(shadowRoot?.activeElement ?? null)
      || (this.host.getRootNode() as Document | ShadowRoot).activeElement?.closest('[slot=detail]')?.parentNode === this.host;
    if (item >= 0) this.select(-1);
    else this.showGroup(undefined, false);
    if (!hadFocus) return;
    if (group) group.giveBack(item);
    else this.focusItem(item);
  }

  /** Moves the focus to an event and the view with it. */
  focusItem(item: number): void {
    if (item < 0) return;
    this.#goTo(item);
    if (this.views.view) {
      this.views.view.show(item, true);
      return;
    }
    this.drawNow();
    this.picture?.buttonOf(item)?.focus({preventScroll: true});
  }

  handlePress(item: number): void {
    this.open(item, false);
  }

  announce(text: string): void {
    const live = this.find('.live');
    if (live) live.textContent = text;
  }

  /** Shows for a moment how to zoom with the wheel. */
  handleWithheldWheel(): void {
    const hint = this.find('.hint');
    if (!hint) return;
    hint.classList.add('shown');
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => { hint.classList.remove('shown'); }, HINT_MS);
  }

  /** Where the event that has the focus is shown no more, the focus goes to the next in time. */
  #keepFocus({from: {index: {axis}, focused, index}, to}: Change): void {
    if (index === to.index || focused < 0 || to.index.positionOf(to.focused) >= 0) return;
    if (!this.host.shadowRoot?.activeElement?.closest('.plot, .view, .detail')) return;
    const next = to.index.firstFrom(axis.starts[focused] ?? 0);
    const item = to.index.rowAt(Math.min(next, to.index.size - 1));
    // Not before all have heard of the change; its node stands until the next drawing.
    queueMicrotask(() => {
      if (item >= 0) this.focusItem(item);
      else this.find('.toolbar button:enabled')?.focus();
    });
  }

  #announceItem(item: number): void {
    const {date, title} = this.words.label(item);
    this.announce(`${date}: ${title}`);
  }

  #goTo(item: number): void {
    this.engine.dispatch({type: 'focus', item});
    if (this.picture) this.picture.tabStop = item;
    // Where the axis is not seen, its view follows at once.
    this.engine.reveal(item, {align: 'nearest', marginFraction: MARGIN_FRACTION, animate: this.shownView === 'axis'});
  }

  #firstInView(by: 1 | -1): number {
    const {index, viewport} = this.engine.state;
    const position = by > 0 ? index.firstFrom(viewport.start) : index.firstFrom(viewport.end) - 1;
    return index.rowAt(Math.max(0, Math.min(index.size - 1, position)));
  }

  readonly handleKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    if (target.matches('input, textarea, select, [contenteditable]')) return;
    const amongEvents = target.closest('.plot, .view') !== null;
    const wish = wishOf(event, {amongEvents, rtl: this.isRtl()});
    if (!wish) return;
    const done = this.views.view?.handleKey?.(wish, target) || this.#fulfil(wish, target);
    if (done === true) event.preventDefault();
  };

  /** Does what a key asks for; false when there is nothing to do, so that the page may have the key. */
  #fulfil(wish: KeyWish, target: HTMLElement): boolean {
    const {state} = this.engine;
    const {viewport} = state;
    switch (wish) {
      case 'zoom-in': this.zoomStep(1); return true;
      case 'zoom-out': this.zoomStep(-1); return true;
      case 'fit': this.fit(); return true;
      case 'search':
        if (this.host.noSearch) return false;
        this.search.open();
        return true;
      case 'close':
        if (state.selected < 0 && !this.group) return false;
        this.close();
        return true;
      case 'first': this.focusItem(this.engine.neighbour(-1, 1)); return true;
      case 'last': this.focusItem(this.engine.neighbour(-1, -1)); return true;
      case 'page-back': this.panBy(-durationMs(viewport)); return true;
      case 'page-forth': this.panBy(durationMs(viewport)); return true;
      case 'lane-before': return this.#changeLane(-1);
      case 'lane-after': return this.#changeLane(1);
      case 'previous': this.#walk(-1, target); return true;
      case 'next': this.#walk(1, target); return true;
    }
  }

  #walk(by: 1 | -1, target: HTMLElement): void {
    const chip = target.closest('.chip');
    const sibling = by > 0 ? chip?.nextElementSibling : chip?.previousElementSibling;
    if (chip && sibling instanceof HTMLElement) sibling.focus({preventScroll: true});
    if (chip) return;
    const item = this.engine.neighbour(itemOf(target), by);
    this.focusItem(item);
  }

  #changeLane(by: 1 | -1): boolean {
    const {strips, focused, index: {axis}} = this.engine.state;
    if (strips.length < 2 || focused < 0) return false;
    const start = axis.starts[focused] ?? 0;
    const from = strips.findIndex(({index}) => index.positionOf(focused) >= 0);
    const index = strips[from + by]?.index;
    if (!index) return true;
    const after = index.firstFrom(start);
    const before = Math.max(0, after - 1);
    const isNearer = !(Math.abs(index.startAt(before) - start) >= Math.abs(index.startAt(after) - start));
    this.focusItem(index.rowAt(isNearer ? before : Math.min(after, index.size - 1)));
    return true;
  }

  readonly handleClick = ({target, detail}: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const item = itemOf(target);
    const box = chipOf(target);
    if (item >= 0) this.open(item, detail === 0);
    else if (box) this.#openChip(box, detail === 0);
  };

  /** Without the file that knows more, the view goes to where the events of a chip are. */
  #openChip(box: ChipBox, byKey: boolean): void {
    void import('./group-list.js').then(({openChip}) => { openChip(this, box, byKey); }, () => {
      this.engine.reveal(box.chip.span, {align: 'fit'});
    });
  }

  readonly handleFocus = ({target}: FocusEvent): void => {
    const item = target instanceof Element ? itemOf(target) : -1;
    if (item >= 0 && item !== this.engine.state.focused) this.#goTo(item);
  };
}
