/**
 * Where a timeline begins, and the link to what it shows: `open-at` and `permalink`, a file of its own that is loaded with
 * either. The first drawing waits for it, so that nothing jumps.
 */
import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import {DEFAULT_PREFIX} from '../base/fragment.js';
import {openAt} from '../engine/open-at.js';
import {encodePrefix} from '../engine/permalink.js';
import type {LinksHost} from './links-host.js';
import {Permalink} from './permalink-controller.js';
import {Share} from './share.js';

/** Beginning and link of one element. */
class Links implements ReactiveController {
  readonly #reader: LinksHost;
  readonly #share: Share;
  readonly #warned = new Set<string>();
  #permalink: Permalink | undefined;
  /** The attribute that the link was made by. */
  #prefix: string | null = null;
  /** What has been opened at, and in which data. */
  #opened: readonly unknown[] = [];

  constructor(reader: LinksHost) {
    const {host} = reader;
    this.#reader = reader;
    this.#share = new Share(reader);
    host.addEventListener('timeline-load', this.#handleLoad);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {host} = this.#reader;
    const {permalink} = host;
    if (permalink !== this.#prefix) {
      this.#permalink?.disconnect();
      this.#prefix = permalink;
      this.#permalink = permalink === null ? undefined
        : new Permalink(this.#reader, encodePrefix(permalink || DEFAULT_PREFIX), this.#warn);
      host.requestUpdate();
    }
    this.#openFirst();
    if (host.isConnected) this.#permalink?.connect();
  }

  hostConnected(): void {
    this.#permalink?.connect();
  }

  hostDisconnected(): void {
    this.#permalink?.disconnect();
    this.#share.end();
  }

  /** The control that copies the link. */
  render(): TemplateResult | typeof nothing {
    return this.#permalink ? this.#share.render(this.#permalink) : nothing;
  }

  readonly #handleLoad = (event: Event): void => {
    if (event.target !== this.#reader.host) return;
    this.#openFirst();
    this.#permalink?.handleLoad();
  };

  /** Places the first view where the attribute says, as long as nobody has moved it. */
  #openFirst(): void {
    const {host, engine, words, views} = this.#reader;
    const {state} = engine;
    const text = host.openAt ?? '';
    const {set, index, all, atHome} = state;
    if (this.#opened[0] === text && this.#opened[1] === set) return;
    if (all.size === 0 || !atHome || (!text && !state.placeFirst)) return;
    this.#opened = [text, set];
    const view = text ? openAt(text, index.size > 0 ? index : all, words.now()) : undefined;
    if (text && !view) this.#warn(`open-at="${text.slice(0, 100)}" is no start, end, today, next, id of an event or date; it is left out`);
    engine.dispatch({type: 'configure', configuration: {placeFirst: view?.place}});
    if (!view) return;
    views.begin(view.item);
    if (text === 'next') engine.dispatch({type: 'focus', item: view.item});
    if (view.isSelected && !this.#permalink?.saysWhere) engine.dispatch({type: 'select', item: view.item});
  }

  /** Warns once for a cause: a mistake in the markup, which is the author's to see and never an exception. */
  readonly #warn = (message: string): void => {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<news-timeline> ${message}`);
  };
}

/** Has the element begin where it is to, and its link stand in the address. */
export function attach(reader: LinksHost): void {
  const links = new Links(reader);
  reader.tools.links = () => links.render();
}
