/**
 * Data in: a property, an address or a script child, whichever was given last. A load that fails keeps the old data.
 */
import type {LitElement, ReactiveController} from 'lit';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import type {Diagnostic} from '../events/diagnostic.js';
import type {EventSet} from '../events/event-set.js';
import {readRecords} from '../events/record-reader.js';
import {parseJson, type LoadError} from '../sources/json-source.js';
import {Loader} from '../sources/loader.js';
import {TimelineErrorEvent, TimelineLoadEvent} from './dom-events.js';

/** What the data are doing. `idle` until somebody gives some. */
export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/** What the controller needs of its element. */
export interface DataHost extends LitElement {
  readonly src: string;
  readonly crossOrigin: string | null;
  readonly maxBytes: number;
}

/** Where the data of one element come from. */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #engine: TimelineEngine;
  readonly #loader = new Loader();
  #children: MutationObserver | undefined;
  #scriptText: string | undefined;
  #ready: Promise<void> = Promise.resolve();
  #resolveReady: (() => void) | undefined;
  /** What could be read of data that wait for the part that few need. */
  #partial: EventSet | undefined;
  state: LoadState = 'idle';
  error: LoadError | undefined;

  constructor(host: DataHost, engine: TimelineEngine) {
    this.#host = host;
    this.#engine = engine;
    host.addController(this);
  }

  /** Resolves when the data last given are indexed and drawn. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  hostConnected(): void {
    // Children may come after the start tag, while the page is still being parsed.
    this.#children = new MutationObserver(() => { this.#readScript(); });
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#readScript();
    if (this.state === 'loading') this.load();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#loader.abort();
  }

  /** Takes data from a property or a child. */
  give(input: unknown): void {
    this.#loader.abort();
    this.#begin();
    this.#take(input);
  }

  /** Loads the address of the attribute `src`. */
  load(): void {
    const {src, crossOrigin, maxBytes, baseURI} = this.#host;
    this.#loader.abort();
    if (src === '') {
      if (this.state !== 'loading') return;
      this.#partial = undefined;
      this.#setState(this.#engine.state.set.size > 0 ? 'ready' : 'idle');
      return;
    }
    this.#begin();
    this.#setState('loading');
    // While detached nothing is asked for; connecting asks.
    if (!this.#host.isConnected) return;
    const options = {baseUrl: baseURI, crossOrigin: crossOrigin ?? undefined, maxBytes};
    void this.#loader.load(src, options, result => {
      if (result.ok) this.#take(result.value);
      else this.#fail(result.error);
    });
  }

  /** To be called after each drawing. */
  handleDrawn(): void {
    if (this.state === 'loading' || this.#partial) return;
    this.#resolveReady?.();
    this.#resolveReady = undefined;
  }

  #begin(): void {
    // Who waits for older data waits for the newer: they are what will be drawn.
    if (!this.#resolveReady) this.#ready = new Promise(resolve => { this.#resolveReady = resolve; });
    this.error = undefined;
    this.#partial = undefined;
  }

  #readScript(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? undefined;
    if (text === undefined || text.trim() === '' || text === this.#scriptText) return;
    this.#scriptText = text;
    this.#loader.abort();
    this.#begin();
    const result = parseJson(text);
    if (result.ok) this.#take(result.value);
    else this.#fail(result.error);
  }

  #take(input: unknown): void {
    let isWhole = true;
    const set = readRecords(input, () => {
      isWhole = false;
      return new Map();
    });
    if (isWhole) {
      this.#show(set);
      return;
    }
    this.#partial = set;
    // Without that part the rest is shown, and the records that need it are among those left out.
    void import('../events/relative.js').then(({resolveDates}) => readRecords(input, resolveDates), () => set)
      .then((whole) => {
        if (this.#partial === set) this.#show(whole);
      });
  }

  #show(set: EventSet): void {
    this.#partial = undefined;
    this.#setState(set.size > 0 ? 'ready' : 'empty');
    this.#engine.dispatch({type: 'data', set});
    const wrong = set.diagnostics.filter(({severity}) => severity === 'error');
    this.#host.dispatchEvent(new TimelineLoadEvent(set.size));
    if (wrong.length > 0) this.#host.dispatchEvent(badRecords(wrong, set.diagnostics));
  }

  #fail(error: LoadError): void {
    this.error = error;
    this.#setState('failed');
    this.#host.dispatchEvent(new TimelineErrorEvent(error.code, error.message));
  }

  #setState(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const badRecords = ([first, ...rest]: readonly Diagnostic[], all: readonly Diagnostic[]): TimelineErrorEvent =>
  new TimelineErrorEvent('bad-records', `${first?.message ?? ''}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`, all);
