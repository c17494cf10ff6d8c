/**
 * What the files that are loaded when used may ask of the element: one interface, so that none of them knows how it is
 * made.
 */
import type {TimelineEngine} from '../engine/timeline-engine.js';
import type {TimelineOptions} from './options.js';
import type {ViewName} from './view-names.js';
import type {Words} from './words.js';

/** The element as its parts see it. */
export interface ViewHost {
  readonly host: TimelineOptions;
  /** State and data; commands go there. */
  readonly engine: TimelineEngine;
  readonly words: Words;
  /** The view that is shown. */
  readonly shownView: ViewName;
  /** Details are about to open; whether keys and screen readers are taken there. */
  opening: {readonly moveFocus: boolean} | undefined;
  /** The button that leads from an event (row of the set) into the article of the page, where there is one. */
  renderInText?: ((item: number) => unknown) | undefined;
  /** Whether time runs from right to left. */
  isRtl(): boolean;
  /** Whether movements are instant. */
  isInstant(): boolean;
  /** The first node inside the element that a selector names. */
  find(selector: string): HTMLElement | undefined;
  /** Says a short text politely, once. */
  announce(text: string): void;
  /** Asks for a frame in which sizes are read and all is drawn. */
  readonly refresh: () => void;
  /** Asks for a frame in which all is drawn, with sizes as they are. */
  readonly redraw: () => void;
  /** Draws at once, for what cannot wait for a frame: a node has to exist before it can be focused. */
  drawNow(): void;
  /** Adds a style sheet to the element, once. */
  addStyles(sheet: CSSStyleSheet | undefined): void;
  /** Goes to the event before or after the present one, and opens it when details are open. */
  step(by: 1 | -1): void;
  /** Selects an event (row of the set; -1 for none) as the reader's act: the page is told. */
  select(item: number): void;
  /** Opens the details of an event. `moveFocus`: keys and screen readers are taken there. */
  open(item: number, moveFocus: boolean): void;
  /** Closes the details, or the list behind them, and gives the focus back to where they were opened. */
  close(): void;
  /** Goes to an event: brings it into view, makes it the one that Tab reaches, and leaves the focus where it is. */
  goTo(item: number): void;
  /** Moves the focus to an event and the view with it. */
  focusItem(item: number): void;
}
