/**
 * Draws beside the rail how the event that is open, or else the card that has the focus, hangs together with others.
 */
import {timeOf} from '../engine/state.js';
import {chiefLinks} from '../layout/arcs.js';
import {railArcs} from '../layout/rail-arcs.js';
import {RailArcView} from '../render/rail-arc-view.js';
import {entryOf} from '../render/rail-view.js';
import {linksNow} from './link-work.js';
import type {Drawn} from './vertical-picture.js';
import type {ViewHost} from './view-host.js';

/** The links beside the rail of one element. */
export class VerticalArcs {
  readonly #host: ViewHost;
  readonly #body: HTMLElement;
  #view: RailArcView | undefined;

  constructor(host: ViewHost, body: HTMLElement) {
    this.#host = host;
    this.#body = body;
  }

  /** Draws them in the picture of now. */
  write({layout: {scale}, marks}: Drawn): void {
    const {engine: {state}, redraw} = this.#host;
    const {set, index} = state;
    const row = set.parts.isLinked ? this.#row() : -1;
    const links = row < 0 ? undefined : linksNow(this.#host, redraw);
    if (!links && !this.#view) return;
    const chief = links ? chiefLinks([...links.outgoing(row), ...links.incoming(row)], set.importances) : [];
    const {starts, ends} = index.axis;
    const {expand} = timeOf(state);
    this.#view ??= new RailArcView(this.#body);
    this.#view.write(railArcs(chief, marks, one => {
      const instant = index.positionOf(one) < 0 ? undefined : [starts[one], ends[one]].find(Number.isFinite);
      return instant === undefined ? undefined : scale.pxOf(expand(instant));
    }));
  }

  /** The event whose links are shown, or -1. */
  #row(): number {
    const {host, engine: {state: {selected}}} = this.#host;
    const focused = host.shadowRoot?.activeElement;
    const entry = selected < 0 && focused && this.#body.contains(focused) ? entryOf(focused)?.entry : undefined;
    return entry?.kind === 'card' ? entry.item.item : selected;
  }
}
