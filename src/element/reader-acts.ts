/**
 * What the reader does among the events: zoom, step, open, close, and where the focus goes. One Tab stop for all events;
 * real focus moves from label to label, and the view follows.
 */
import type {Picture} from '../render/picture.js';
import {TimelineViewChangeEvent} from './dom-events.js';
import type {ControllerHost} from './engine-controller.js';
import type {GroupView} from './group-list.js';
import type {ViewHost} from './view-host.js';
import type {ViewName} from './view-names.js';
import type {ViewSwitch} from './view-switch.js';

/** What the reader's acts need of the element beside what all parts do. */
export interface ActsHost extends ViewHost {
  readonly host: ControllerHost;
  readonly picture: Picture | undefined;
  readonly views: ViewSwitch;
  readonly search: {open(): void};
  group: GroupView | undefined;
  showGroup(group: GroupView | undefined, moveFocus: boolean): void;
  zoomBy(factor: number, anchor?: number): void;
  panBy(ms: number): void;
}

/** One press on the zoom buttons or keys. */
const ZOOM_STEP = 2;
/** Free space kept around an event that is brought into view, as a share of the view. */
const MARGIN_FRACTION = 0.12;

/** The reader's acts in one element. */
export class ReaderActs {
  protected readonly reader: ActsHost;

  constructor(reader: ActsHost) {
    this.reader = reader;
  }

  get engine(): ActsHost['engine'] {
    return this.reader.engine;
  }

  /** One step of the zoom buttons, around the focused or selected event where that is in view. */
  zoomStep(direction: 1 | -1): void {
    const {view} = this.reader.views;
    if (view?.zoom) {
      view.zoom(ZOOM_STEP ** direction);
      return;
    }
    const {focused, selected, viewport} = this.engine.state;
    const span = this.engine.spanOf(focused >= 0 ? focused : selected);
    const isSeen = span && viewport.start <= span.start && span.start <= viewport.end;
    this.reader.zoomBy(ZOOM_STEP ** direction, isSeen ? span.start : undefined);
  }

  /** Shows all events. */
  fit(): void {
    const {view} = this.reader.views;
    if (view?.fit) view.fit();
    else this.engine.fit();
  }

  /** Goes to the event before or after the present one, and opens it when details are open. */
  step(by: 1 | -1): void {
    const {focused, selected} = this.engine.state;
    const from = selected >= 0 ? selected : focused;
    const item = from >= 0 ? this.engine.neighbour(from, by) : this.#firstInView(by);
    if (item < 0) return;
    if (selected >= 0) this.reader.select(item);
    this.goTo(item);
    this.#announceItem(item);
  }

  /** Goes to an event: brings it into view, makes it the one that Tab reaches, and leaves the focus where it is. */
  goTo(item: number): void {
    this.reach(item);
    this.reader.views.view?.show(item, false);
  }

  /** Shows another view, as the reader's act: the page is told. */
  switchView(name: ViewName): void {
    const {host} = this.reader;
    if (host.view === name) return;
    host.view = name;
    host.dispatchEvent(new TimelineViewChangeEvent(name));
  }

  /** Opens the details of an event. `moveFocus`: keys and screen readers are taken there. */
  open(item: number, moveFocus: boolean): void {
    const {reader} = this;
    if (!reader.group?.has(item)) reader.group = undefined;
    const {view} = reader.views;
    if (!view?.hasDetails) reader.opening = {moveFocus};
    reader.select(item);
    reader.host.requestUpdate();
    this.reach(item);
    if (view?.hasDetails) view.show(item, moveFocus);
    // Where the focus goes to the details, they speak for themselves.
    if (!moveFocus) this.#announceItem(item);
  }

  /** Shows a list in the place of the details, or takes it away. */
  showGroup(group: GroupView | undefined, moveFocus: boolean): void {
    const {reader} = this;
    reader.group = group;
    if (group) {
      reader.opening = {moveFocus};
      reader.select(-1);
    }
    reader.host.requestUpdate();
  }

  /** Closes the details, or the list behind them, and gives the focus back to where they were opened. */
  close(): void {
    const {group, host, engine: {state: {selected: item}}} = this.reader;
    // Not ":focus-within": WebKit says no while its window is not the active one.
    const hadFocus = this.reader.find('.detail')?.contains(host.shadowRoot?.activeElement ?? null)
      || (host.getRootNode() as Document | ShadowRoot).activeElement?.closest('[slot=detail]')?.parentNode === host;
    if (item >= 0) this.reader.select(-1);
    else this.showGroup(undefined, false);
    if (!hadFocus) return;
    if (group) group.giveBack(item);
    else this.focusItem(item);
  }

  /** Moves the focus to an event and the view with it. */
  focusItem(item: number): void {
    if (item < 0) return;
    this.reach(item);
    const {views: {view}, picture} = this.reader;
    if (view) {
      view.show(item, true);
      return;
    }
    this.reader.drawNow();
    picture?.buttonOf(item)?.focus({preventScroll: true});
  }

  /** Moves the focus to the event nearest to the view before (-1) or after (1) it. */
  focusBeyond(side: 1 | -1): void {
    this.focusItem(this.reader.picture?.frame?.[side < 0 ? 'before' : 'after']?.nearest ?? -1);
  }

  /** Says what is in view. */
  announceView(): void {
    const {words, picture, engine: {state: {index, viewport}}} = this.reader;
    const {before, after} = picture?.frame ?? {};
    const count = index.size - (before?.count ?? 0) - (after?.count ?? 0);
    this.reader.announce(words.say(words.strings.showing, {count, when: words.range(words.span(viewport))}));
  }

  /** Brings an event into view and makes it the one that Tab reaches. */
  protected reach(item: number): void {
    const {engine, picture, shownView} = this.reader;
    engine.dispatch({type: 'focus', item});
    if (picture) picture.tabStop = item;
    // Where the axis is not seen, its view follows at once.
    engine.reveal(item, {align: 'nearest', marginFraction: MARGIN_FRACTION, animate: shownView === 'axis'});
  }

  #announceItem(item: number): void {
    const {date, title} = this.reader.words.label(item);
    this.reader.announce(`${date}: ${title}`);
  }

  #firstInView(by: 1 | -1): number {
    const {index, viewport} = this.engine.state;
    const position = by > 0 ? index.firstFrom(viewport.start) : index.firstFrom(viewport.end) - 1;
    return index.rowAt(Math.max(0, Math.min(index.size - 1, position)));
  }
}
