/**
 * The events in the page as linked data, for search engines: one script of type `application/ld+json` in the head for each
 * element that has `json-ld`, which follows its data. A file of its own, loaded when that is asked for.
 *
 * Such a script is a data block: no browser runs it, so neither `script-src` nor trusted types have to let it in. Its text is put
 * in as a text node, since setting it as a property is what trusted types guard.
 */
import type {ReactiveController} from 'lit';
import type {EventSet} from '../events/event-set.js';
import {jsonLdParts} from '../export/json-ld.js';
import {addressIn, gather} from './gather.js';
import type {ViewHost} from './view-host.js';

/** Search engines read no more, and pages need not be longer for them. */
const MOST = 1000;

/** The script of one element. */
class PageData implements ReactiveController {
  readonly #reader: ViewHost;
  #script: HTMLScriptElement | undefined;
  /** The data that it has, or is about to have. */
  #written: EventSet | undefined;

  constructor(reader: ViewHost) {
    this.#reader = reader;
    reader.host.addController(this);
    reader.engine.subscribe(({from, to}) => { if (from.set !== to.set) this.#update(); });
    this.#update();
  }

  hostConnected(): void {
    this.#update();
  }

  hostUpdated(): void {
    this.#update();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #update(): void {
    const {host, engine: {state: {set}}} = this.#reader;
    if (!host.jsonLd || !host.isConnected || set.count === 0) this.#end();
    else if (set !== this.#written) {
      this.#written = set;
      this.#write(set).catch(reportError);
    }
  }

  async #write(set: EventSet): Promise<void> {
    const {engine: {state: {all}}, host} = this.#reader;
    const isWanted = (): boolean => this.#written === set;
    const parts = await gather(jsonLdParts(all, {most: MOST, addressOf: addressIn(this.#reader)}), isWanted);
    if (!isWanted()) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(document.createTextNode(parts.join('')));
    this.#script?.remove();
    this.#script = script;
    host.ownerDocument.head.append(script);
  }

  #end(): void {
    this.#script?.remove();
    this.#script = this.#written = undefined;
  }
}

/** Has the element write its events into the page. */
export function attach(reader: ViewHost): void {
  new PageData(reader);
}
