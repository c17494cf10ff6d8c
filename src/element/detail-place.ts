/**
 * Where the details stand, and a list in their place: below the axis; beside a long view where there is room; in a narrow
 * element as a sheet at the lower edge of what is seen of it. That is the style sheet's doing. This file sees to what goes
 * with it: that they are seen when they open, that a sheet never lies over its event, and that a press beside a sheet closes
 * it. Loaded with what is shown in them.
 *
 * A sheet is `position: sticky` in the element, not fixed in the window: it covers nothing of the page around, ends where
 * the element ends, and is right in frames and scrollers too. It takes the focus no more than details elsewhere do.
 */
import type {ReactiveController} from 'lit';
import type {CleanUp} from '../base/disposable.js';
import {placeStyles} from './detail-place.styles.js';
import type {ViewHost} from './view-host.js';

/** As much of the details as should be seen when they open. */
const PEEK_PX = 320;
/** Free space kept around an event that is brought out from under a sheet. */
const GAP_PX = 8;
/** What a press is meant for, when it hits one. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, audio, video, [role=button], [role=slider], [contenteditable]';

/** The details of one element in their place. */
class DetailPlace implements ReactiveController {
  readonly #reader: ViewHost;
  /** What is listened to while something is open. */
  #listening: AbortController | undefined;
  #stop: CleanUp | undefined;
  /** The event that is open and has been brought to where it is seen; -1 for a list. */
  #shown: number | undefined;
  /** The picture may still move the event, and the reader has not scrolled since. */
  #isFresh = false;
  /** What was open before a press was told to anybody. */
  #pressedAt = -1;

  constructor(reader: ViewHost) {
    this.#reader = reader;
    reader.addStyles(placeStyles.styleSheet);
    reader.host.addController(this);
  }

  hostConnected(): void {
    if (this.#reader.find('.detail')) this.#listen();
  }

  hostUpdated(): void {
    const reader = this.#reader;
    const detail = reader.find('.detail');
    if (!detail || !reader.host.isConnected) {
      this.hostDisconnected();
      return;
    }
    this.#listen();
    const {opening, engine: {state: {selected}}} = reader;
    reader.opening = undefined;
    if (opening?.moveFocus) detail.focus({preventScroll: true});
    // A button that has the focus and has nothing more to do would take it along.
    const focused = reader.host.shadowRoot?.activeElement;
    if (focused?.matches(':disabled') && detail.contains(focused)) detail.focus({preventScroll: true});
    const isOther = this.#shown !== undefined && this.#shown !== selected;
    this.#shown = selected;
    if (isOther) detail.scrollTop = 0;
    if (isSheet(detail)) {
      if (opening || isOther) {
        this.#isFresh = true;
        reader.drawNow();
        this.#uncover();
      }
    } else if (opening) this.#showBelow(detail);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stop?.();
    this.#listening = this.#stop = undefined;
    this.#shown = undefined;
    this.#isFresh = false;
  }

  /** Below the fold nobody sees that details have opened: the page, or a scroller around, scrolls, but never past the event itself. */
  #showBelow(detail: HTMLElement): void {
    const box = detail.getBoundingClientRect();
    const scroller = scrollerOf(this.#reader.host);
    const edges = scroller?.getBoundingClientRect() ?? {top: 0, bottom: innerHeight};
    const hidden = box.top + Math.min(box.height, PEEK_PX) - Math.min(innerHeight, edges.bottom);
    const room = this.#topOfView() - Math.max(0, edges.top) - GAP_PX;
    if (hidden > 0 && room > 0) (scroller ?? window).scrollBy({top: Math.min(hidden, room)});
  }

  #topOfView(): number {
    return this.#reader.find('.plot:not([hidden]), .view')?.getBoundingClientRect().top ?? 0;
  }

  /** Scrolls so that the event of a sheet is seen above it. */
  #uncover(): void {
    const detail = this.#reader.find('.detail');
    const event = this.#reader.find('.plot:not([hidden]) [aria-current], .view [aria-current]');
    if (!detail || !event || !isSheet(detail)) return;
    const scroller = scrollerOf(this.#reader.host);
    const top = Math.max(0, scroller?.getBoundingClientRect().top ?? 0) + GAP_PX;
    const bottom = detail.getBoundingClientRect().top - GAP_PX;
    const box = event.getBoundingClientRect();
    // Its mark on the axis, too, where there is room for both.
    const axis = this.#reader.find('.plot:not([hidden]) .axis')?.getBoundingClientRect().top ?? 0;
    const end = axis + GAP_PX - box.top <= bottom - top ? Math.max(box.bottom, axis + GAP_PX) : box.bottom;
    const by = box.top < top ? box.top - top : end > bottom ? Math.min(end - bottom, box.top - top) : 0;
    if (Math.abs(by) >= 1) (scroller ?? window).scrollBy({top: by, behavior: 'instant'});
  }

  #listen(): void {
    if (this.#listening) return;
    const {host, engine} = this.#reader;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    addEventListener('click', () => { this.#pressedAt = engine.state.selected; }, {capture: true, signal});
    addEventListener('click', event => { this.#handlePress(event); }, {signal});
    for (const type of ['wheel', 'touchmove', 'keydown']) {
      addEventListener(type, () => { this.#isFresh = false; }, {passive: true, capture: true, signal});
    }
    // At rest labels are placed once more, for exactly this view.
    this.#stop = engine.subscribe(({command}) => {
      if (!this.#isFresh || command.type !== 'settle') return;
      this.#isFresh = false;
      void host.updateComplete.then(() => {
        this.#reader.drawNow();
        this.#uncover();
      });
    });
  }

  /** A press on the ground beside a sheet closes it; one on a control is meant for that, one on a painted event has opened it. */
  #handlePress(event: MouseEvent): void {
    const {host, engine} = this.#reader;
    const detail = this.#reader.find('.detail');
    // Scripts and keys press without a count.
    if (!detail || !isSheet(detail) || event.detail === 0 || this.#pressedAt !== engine.state.selected) return;
    const isMeant = event.composedPath().some(node =>
      node === detail || node instanceof Element && node.matches(CONTROLS) && !node.contains(host));
    if (!isMeant) this.#reader.close();
  }
}

const isSheet = (detail: HTMLElement): boolean => getComputedStyle(detail).getPropertyValue('--_sheet').trim() === '1';

/** The scroller around a node that is not the page itself. */
function scrollerOf(node: Element): Element | undefined {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at !== document.documentElement && at !== document.body
      && /auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return undefined;
}

const placeOf = new WeakMap<ViewHost, DetailPlace>();

/** Sees to the place of the details of an element from now on. */
export function attendPlace(reader: ViewHost): void {
  if (!placeOf.has(reader)) placeOf.set(reader, new DetailPlace(reader));
}
