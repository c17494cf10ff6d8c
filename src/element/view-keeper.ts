/**
 * Where the reader is when another view is chosen, so that it begins there.
 */
import type {EventView} from './event-view.js';
import type {ViewHost} from './view-host.js';

/** What keeps the reader's place needs of the element. */
interface KeeperHost extends ViewHost {
  readonly views: {readonly view: EventView | undefined};
}

/** Keeps the reader's place while the view of one element changes. */
export class ViewKeeper {
  readonly #reader: KeeperHost;
  /** With the focus on its events, with the element in sight. */
  #hadFocus = false;
  #wasSeen = false;

  constructor(reader: KeeperHost) {
    this.#reader = reader;
  }

  /** Before the view changes: the event in the middle, or `first` as long as nobody has moved or chosen anything. */
  keep(first: number): number {
    const {host} = this.#reader;
    const {top, bottom} = host.getBoundingClientRect();
    this.#hadFocus = host.shadowRoot?.activeElement?.closest('.view, .plot') != null;
    this.#wasSeen = top < innerHeight && bottom > 0;
    return this.#middleOfNow(first);
  }

  /** When the new view stands, with that event in the middle. */
  giveBack(middle: number): void {
    const {host, views, engine: {state: {focused}}} = this.#reader;
    // The axis is short: who was far down in a long view is not to find himself below it.
    if (!views.view && this.#wasSeen && host.getBoundingClientRect().top < 0) host.scrollIntoView({behavior: 'instant'});
    if (this.#hadFocus && !host.shadowRoot?.activeElement) this.#reader.focusItem(middle < 0 ? focused : middle);
  }

  /** The event in the middle, or the one whose details are seen. */
  #middleOfNow(first: number): number {
    const {engine, views: {view}} = this.#reader;
    const {atHome, selected, viewport, index} = engine.state;
    const middle = view?.middle() ?? -1;
    if (middle >= 0) return middle;
    const span = engine.spanOf(selected);
    if (view || (span && span.start < viewport.end && span.end > viewport.start)) return selected;
    if (atHome || index.size === 0) return first;
    const centre = (viewport.start + viewport.end) / 2;
    const after = index.firstFrom(centre);
    const isNearer = centre - index.startAt(after - 1) < index.startAt(after) - centre;
    return index.rowAt(after > 0 && (isNearer || after >= index.size) ? after - 1 : after);
  }
}
