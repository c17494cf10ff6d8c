/**
 * Where the link of one timeline stands: in the address of its window, or, inside a frame whose page has `embed.js`, in the
 * address of that page. Nothing but an empty hello is said before that page has answered; then its origin alone is
 * talked to and listened to.
 */
import type {CleanUp} from '../base/disposable.js';
import {EMBED_TAG} from '../base/fragment.js';
import {copyAddress, isWritten, linkedPart, readAddress, writeAddress} from './link-history.js';

/** What an address says: the text behind the prefix, and whether a timeline wrote it, so that it is the whole state. */
export type HandleLink = (value: string, isWhole: boolean) => void;

/** Of several timelines in a frame the first has the outer address, the others that of the frame. */
let isSpoken = false;

/** The address of one timeline, from when it is made until it is disconnected. */
export class LinkAddress {
  readonly #element: HTMLElement;
  readonly #prefix: string;
  readonly #handle: HandleLink;
  readonly #cleanUps: CleanUp[] = [];
  /** Of the page around the frame, once it has answered. */
  #origin: string | undefined;
  #handleCopied: ((address: string) => void) | undefined;

  constructor(element: HTMLElement, prefix: string, handle: HandleLink) {
    this.#element = element;
    this.#prefix = prefix;
    this.#handle = handle;
    const tell = (): void => { handle(readAddress(prefix) ?? '', isWritten(prefix)); };
    this.#listen(window, 'hashchange', tell);
    this.#listen(window, 'popstate', tell);
    // Pressed again, a link changes no address.
    this.#listen(document, 'click', event => { if (linkedPart(event as MouseEvent, prefix)) this.show(); });
    if (parent !== window && !isSpoken) this.#speak();
  }

  /** What stands in the address of the window itself. */
  get own(): string {
    return readAddress(this.#prefix) ?? '';
  }

  get isWritten(): boolean {
    return isWritten(this.#prefix);
  }

  /** Puts a value into the address, as a new entry of the history where `isPush`. */
  write(value: string, isPush: boolean): void {
    if (this.#origin) this.#post('link', value, isPush);
    else writeAddress(this.#prefix, value, isPush);
  }

  /** Brings the timeline into view. */
  show(): void {
    this.#element.scrollIntoView({block: 'nearest'});
    if (this.#origin) this.#post('show');
  }

  /** Copies the address; resolves to it where the browser lets nobody copy, else to an empty text. */
  copy(): Promise<string> {
    if (!this.#origin) return copyAddress();
    this.#post('copy');
    return new Promise(resolve => { this.#handleCopied = resolve; });
  }

  disconnect(): void {
    for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
  }

  /** Says hello to the page around, and tells it the height once it has answered. */
  #speak(): void {
    isSpoken = true;
    // A hello says nothing, so that anybody may hear it.
    const hello = (): void => { parent.postMessage([EMBED_TAG, 'hello'], '*'); };
    const size = new ResizeObserver(() => { this.#post('height', document.documentElement.offsetHeight); });
    this.#listen(window, 'message', event => {
      const {data, source, origin} = event as MessageEvent<unknown>;
      const [tag, kind, value, isWhole] = Array.isArray(data) ? data as unknown[] : [];
      if (source !== parent || tag !== EMBED_TAG) return;
      if (kind === 'hello') hello();
      // An opaque origin cannot be named, so nothing could be said to it alone.
      if (kind === 'link' && !this.#origin && origin !== 'null') {
        this.#origin = origin;
        size.observe(document.documentElement);
      }
      if (origin !== this.#origin) return;
      if (kind === 'link') this.#handle(typeof value === 'string' ? value : '', !!isWhole);
      if (kind === 'copied') this.#handleCopied?.(String(value));
    });
    this.#cleanUps.push(() => {
      size.disconnect();
      isSpoken = false;
    });
    hello();
  }

  #post(...message: readonly unknown[]): void {
    if (this.#origin) parent.postMessage([EMBED_TAG, ...message], this.#origin);
  }

  #listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    this.#cleanUps.push(() => { target.removeEventListener(type, listener); });
  }
}
