/**
 * Draws how the event that is open, or else the one that has the focus, hangs together with others: as arcs on the axis. A
 * file of its own, loaded with the first data that have links.
 */
import type {ReactiveController} from 'lit';
import {changeDetector} from '../base/memo.js';
import {arcsOf, chiefLinks} from '../layout/arcs.js';
import type {Link} from '../query/link-index.js';
import {itemOf} from '../render/label-view.js';
import {paintArcs} from '../render/paint-arcs.js';
import type {Painter} from '../render/view.js';
import {linksNow} from './link-work.js';
import type {ViewHost} from './view-host.js';

/** The element as its arcs see it. */
export interface ArcsHost extends ViewHost {
  readonly picture: {ties: Painter | undefined; readonly plot: HTMLElement} | undefined;
}

class Arcs implements ReactiveController {
  readonly #reader: ArcsHost;
  readonly #isOther = changeDetector();
  #links: readonly Link[] = [];

  constructor(reader: ArcsHost) {
    this.#reader = reader;
    reader.host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {picture, redraw} = this.#reader;
    if (!picture || picture.ties === this.#paint) return;
    picture.ties = this.#paint;
    // They live and go with the picture.
    picture.plot.addEventListener('focusin', redraw);
    picture.plot.addEventListener('focusout', redraw);
    redraw();
  }

  readonly #paint: Painter = (context, {frame, theme, widthPx}) => {
    const row = this.#row();
    const links = row < 0 ? undefined : linksNow(this.#reader, this.#reader.redraw);
    if (!links) return;
    const {strips, set} = this.#reader.engine.state;
    // While the view moves they stay the same.
    if (this.#isOther(links, row)) this.#links = chiefLinks([...links.outgoing(row), ...links.incoming(row)], set.importances);
    paintArcs(context, arcsOf(frame, strips, this.#links, widthPx), theme);
  };

  /** The event whose arcs are shown, or -1. */
  #row(): number {
    const {host, picture, engine: {state: {selected, set}}} = this.#reader;
    const focused = host.shadowRoot?.activeElement;
    if (!set.parts.isLinked || selected >= 0) return set.parts.isLinked ? selected : -1;
    return focused && picture?.plot.contains(focused) ? itemOf(focused) : -1;
  }
}

/** Has the links of an element drawn. */
export function attach(reader: ArcsHost): void {
  new Arcs(reader);
}
