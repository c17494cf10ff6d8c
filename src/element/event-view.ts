/**
 * The ways to show the events beside the axis: each is a file of its own that is loaded when it is shown. All share the
 * engine's state, and with it focus, selection, filter and place in time.
 */
import type {KeyWish} from '../interaction/keymap.js';
import type {ViewHost} from './view-host.js';

/** A view other than the axis, from when it is shown until another is. */
export interface EventView {
  /** Whether it shows the details of the selected event itself; else they stand below it. */
  readonly hasDetails: boolean;
  /** Reads sizes; in a frame, before {@link write}, after sizes, fonts, colours or the language may have changed. */
  read(): void;
  /** Draws what has changed since the last time. Reads nothing. */
  write(): void;
  /** Brings an event (row of the set) to the middle of what is seen; with `moveFocus` the focus goes there, too. */
  show(item: number, moveFocus: boolean): void;
  /** The event in the middle of what is seen; -1 for none. */
  middle(): number;
  /** Does what a key asks for where it means something of its own here; false leaves it to the element, `page` to the page. */
  handleKey?(wish: KeyWish, target: HTMLElement): boolean | 'page';
  /** Shows time larger by a factor above 1, smaller by one below; without it that is the axis's affair. */
  zoom?(factor: number): void;
  /** Shows all, as it was first. */
  fit?(): void;
  /** Ends it: listeners and observers go, and the nodes that it made. */
  disconnect(): void;
}

/** What the file of a view exports as `createView`: fills `node`, which is empty. */
export type CreateView = (host: ViewHost, node: HTMLElement) => EventView;
