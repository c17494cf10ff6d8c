/**
 * The reader's hands: pointers, wheel, keys and focus become acts. A file of its own that comes right after the first drawing,
 * since nothing of it is needed for that.
 */
import type {CleanUp} from '../base/disposable.js';
import {flyBy, type Change} from '../engine/timeline-engine.js';
import {attachInteractions, pointIn, type InteractionHost, type Point} from '../interaction/interactions.js';
import {wishOf, type KeyWish} from '../interaction/keymap.js';
import type {ChipBox} from '../layout/frame.js';
import {hitTest} from '../layout/hit-test.js';
import {chipOf} from '../render/chip-view.js';
import {itemOf} from '../render/label-view.js';
import {createFlight} from '../scale/flight.js';
import {durationMs} from '../time/span.js';
import {handsStyles} from './hands.styles.js';
import {watchForPrint} from './print-signs.js';
import {ReaderActs, type ActsHost} from './reader-acts.js';
import {ViewKeeper} from './view-keeper.js';

/** Time that the hint about the wheel stays. */
const HINT_MS = 1600;

/** The hands in one element. */
export class Hands extends ReaderActs implements InteractionHost {
  /** Undoes what connecting did. */
  readonly #cleanUps: CleanUp[] = [];
  /** How to zoom with the wheel. */
  readonly #hint = document.createElement('p');
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(reader: ActsHost) {
    super(reader);
    flyBy(createFlight);
    reader.addStyles(handsStyles.styleSheet);
    reader.views.keeper = new ViewKeeper(reader);
    reader.engine.subscribe(change => { this.#keepFocus(change); });
    // It may have come before.
    this.#handleFocus(reader.host.shadowRoot?.activeElement);
  }

  /** Begins to listen. */
  connect(): void {
    const {picture} = this.reader;
    this.#hint.className = 'hint';
    this.#hint.ariaHidden = 'true';
    picture?.plot.append(this.#hint);
    if (picture) this.#cleanUps.push(attachInteractions(picture.plot, this), watchForPrint(this.reader));
  }

  /** Ends what was begun. */
  disconnect(): void {
    for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
    clearTimeout(this.#hintTimer);
    this.#hint.classList.remove('shown');
  }

  readonly isInstant = (): boolean => this.reader.isInstant();

  readonly isRtl = (): boolean => this.reader.isRtl();

  readonly isWheelOff = (): boolean => this.reader.host.noWheelZoom;

  readonly hit = ({x, y}: Point): number => {
    const frame = this.reader.picture?.frame;
    return frame ? hitTest(frame, x, y) : -1;
  };

  readonly handlePress = (item: number): void => { this.open(item, false); };

  readonly handleHover = (item: number): void => {
    const {picture} = this.reader;
    if (!picture || picture.hovered === item) return;
    picture.hovered = item;
    picture.plot.classList.toggle('pointing', item >= 0);
    this.reader.redraw();
  };

  /** Shows for a moment how to zoom with the wheel. */
  readonly handleWithheldWheel = (): void => {
    const {classList} = this.#hint;
    this.#hint.textContent = this.reader.words.strings.wheelHint;
    classList.add('shown');
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => { classList.remove('shown'); }, HINT_MS);
  };

  /** Takes a key, a press or the focus, which came to `target`. */
  handleInput(event: Event, target: EventTarget | undefined): void {
    if (event instanceof KeyboardEvent) this.#handleKey(event, target);
    else if (event instanceof MouseEvent) this.#handleClick(event, target);
    else this.#handleFocus(target);
  }

  #handleKey(event: KeyboardEvent, target: EventTarget | undefined): void {
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    if (target.matches('input, textarea, select, [contenteditable]')) return;
    const amongEvents = target.closest('.plot, .view') !== null;
    const wish = wishOf(event, {amongEvents, rtl: this.isRtl()});
    if (!wish) return;
    const done = this.reader.views.view?.handleKey?.(wish, target) || this.#fulfil(wish, target);
    if (done === true) event.preventDefault();
  }

  /** Does what a key asks for; false when there is nothing to do, so that the page may have the key. */
  #fulfil(wish: KeyWish, target: HTMLElement): boolean {
    const {reader, engine} = this;
    const {viewport, selected} = engine.state;
    switch (wish) {
      case 'zoom-in': this.zoomStep(1); return true;
      case 'zoom-out': this.zoomStep(-1); return true;
      case 'fit': this.fit(); return true;
      case 'search':
        if (reader.host.noSearch) return false;
        reader.search.open();
        return true;
      case 'close':
        if (selected < 0 && !reader.group) return false;
        this.close();
        return true;
      case 'first': this.focusItem(engine.neighbour(-1, 1)); return true;
      case 'last': this.focusItem(engine.neighbour(-1, -1)); return true;
      case 'page-back': reader.panBy(-durationMs(viewport)); return true;
      case 'page-forth': reader.panBy(durationMs(viewport)); return true;
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

  #handleClick(event: MouseEvent, target: EventTarget | undefined): void {
    if (!(target instanceof Element)) return;
    const byKey = event.detail === 0;
    const item = itemOf(target);
    const box = chipOf(target);
    if (item >= 0) this.open(item, byKey);
    else if (box) this.#openChip(box, byKey);
    else if (event.eventPhase === Event.NONE) this.#pressPainted(event, target);
  }

  /** A press on what is painted that came before the hands did: later ones the plot hears itself. */
  #pressPainted(event: MouseEvent, target: Element): void {
    const plot = target.closest<HTMLElement>('.plot');
    const item = plot && !target.closest('button') ? this.hit(pointIn(plot, event, this.isRtl())) : -1;
    if (item >= 0) this.handlePress(item);
  }

  /** Without the file that knows more, the view goes to where the events of a chip are. */
  #openChip(box: ChipBox, byKey: boolean): void {
    void import('./group-list.js').then(({openChip}) => { openChip(this.reader, box, byKey); }, () => {
      this.engine.reveal(box.chip.span, {align: 'fit'});
    });
  }

  #handleFocus(target: EventTarget | null | undefined): void {
    const item = target instanceof Element ? itemOf(target) : -1;
    if (item >= 0 && item !== this.engine.state.focused) this.reach(item);
  }

  /** Where the event that has the focus is shown no more, the focus goes to the next in time. */
  #keepFocus({from: {index: {axis}, focused, index}, to}: Change): void {
    if (index === to.index || focused < 0 || to.index.positionOf(to.focused) >= 0) return;
    if (!this.reader.host.shadowRoot?.activeElement?.closest('.plot, .view, .detail')) return;
    const next = to.index.firstFrom(axis.starts[focused] ?? 0);
    const item = to.index.rowAt(Math.min(next, to.index.size - 1));
    // Not before all have heard of the change; its node stands until the next drawing.
    queueMicrotask(() => {
      if (item >= 0) this.focusItem(item);
      else this.reader.find('.toolbar button:enabled')?.focus();
    });
  }
}
