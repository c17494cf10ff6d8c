/**
 * The events in the page as linked data, for search engines: one script of type `application/ld+json` in the head for each
 * element that has `json-ld`, which follows its data. A file of its own, loaded when that is asked for.
 *
 * Such a script is a data block: no browser runs it, and no policy has to let it in. Yet under trusted types engines look at the text of
 * a script that is put into the page before they look at its type, and report it. One that has been started already they do not look
 * at again, and a copy of such a script has been started, too (HTML, "cloning steps"): so it is made from one of the page's own. That
 * it can never be run, whatever becomes of its type, is just as well.
 */
import type {ReactiveController} from 'lit';
import type {EventSet} from '../events/event-set.js';
import {jsonLdParts} from '../export/json-ld.js';
import {addressIn, allKnown, gather} from './gather.js';
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
    const {host, engine: {state}} = this.#reader;
    // What was known at some time is the same data.
    const set = state.set.parts.base ?? state.set;
    if (!host.jsonLd || !host.isConnected || set.count === 0) this.#end();
    else if (set !== this.#written) {
      this.#written = set;
      this.#write(set).catch(reportError);
    }
  }

  async #write(set: EventSet): Promise<void> {
    const {host} = this.#reader;
    const isWanted = (): boolean => this.#written === set;
    const parts = await gather(jsonLdParts(allKnown(this.#reader), {most: MOST, addressOf: addressIn(this.#reader)}), isWanted);
    if (!isWanted()) return;
    const script = createScript(host.ownerDocument);
    script.type = 'application/ld+json';
    // As a node: setting it as a property is what trusted types guard.
    script.append(host.ownerDocument.createTextNode(parts.join('')));
    this.#script?.remove();
    this.#script = script;
    host.ownerDocument.head.append(script);
  }

  #end(): void {
    this.#script?.remove();
    this.#script = this.#written = undefined;
  }
}

/** A script without anything that is never run: a copy of one that has been, where the page has one. */
function createScript(page: Document): HTMLScriptElement {
  const started = [...page.scripts].find(({type, src, text}) => /^$|module|javascript/i.test(type) && (src || text));
  const script = (started?.cloneNode() ?? page.createElement('script')) as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  return script;
}

/** Has the element write its events into the page. */
export function attach(reader: ViewHost): void {
  new PageData(reader);
}
