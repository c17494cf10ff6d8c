/**
 * Data in: a property, an address or a script child, whichever was given last. A load that fails keeps the old data.
 */
import type {LitElement, ReactiveController} from 'lit';
import type {Diagnostic} from '../events/diagnostic.js';
import type {EventSet} from '../events/event-set.js';
import {readRecords} from '../events/record-reader.js';
import {parseJson, type LoadError} from '../sources/json-source.js';
import {Loader} from '../sources/loader.js';
import {TimelineErrorEvent, TimelineLoadEvent} from './dom-events.js';
import type {EngineController} from './engine-controller.js';

/** What the data are doing. */
export type LoadState = 'loading' | 'ready' | 'empty' | 'failed';

/** What the controller needs of its element. */
export interface DataHost extends LitElement {
  readonly src: string;
  readonly crossOrigin: string | null;
  readonly maxBytes: number;
}

/** Where the data of one element come from. */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #engine: EngineController['engine'];
  readonly #loader = new Loader();
  readonly #children = new MutationObserver(() => { this.#readScript(); });
  #scriptText: string | undefined;
  #ready: Promise<void> = Promise.resolve();
  #resolveReady: (() => void) | undefined;
  /** What could be read of data that wait for the part that few need. */
  #partial: EventSet | undefined;
  /** None until somebody gives data. */
  state: LoadState | undefined;
  error: LoadError | undefined;

  constructor(host: DataHost, controller: EngineController) {
    this.#host = host;
    this.#engine = controller.engine;
    controller.handleDrawn = () => {
      if (this.state === 'loading' || this.#partial || !this.#resolveReady) return;
      this.#resolveReady();
      this.#resolveReady = undefined;
      // Who heard that something is loading hears what has come.
      if (this.state === 'ready' && host.src) controller.announceView();
    };
    host.addController(this);
  }

  /** Resolves when the data last given are indexed and drawn. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  hostConnected(): void {
    // Children may come after the start tag, while the page is still being parsed.
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#readScript();
    if (this.state === 'loading') this.load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#loader.abort();
  }

  /** Takes data from a property or a child. */
  give(input: unknown): void {
    this.#begin();
    void this.#take(input);
  }

  /** Loads the address again; absent without one. */
  get retry(): (() => void) | undefined {
    return this.#host.src ? () => { this.load(); } : undefined;
  }

  /** Loads the address of the attribute `src`. */
  load(): void {
    const {src, crossOrigin, maxBytes, baseURI} = this.#host;
    if (!src) {
      this.#loader.abort();
      if (this.state !== 'loading') return;
      this.#partial = undefined;
      this.#setState(this.#engine.state.set.size > 0 ? 'ready' : undefined);
      return;
    }
    this.#begin();
    this.#setState('loading');
    // While detached nothing is asked for; connecting asks.
    if (!this.#host.isConnected) return;
    const options = {baseUrl: baseURI, crossOrigin: crossOrigin ?? undefined, maxBytes};
    void this.#loader.load(src, options, result => { this.#receive(result); });
  }

  #begin(): void {
    this.#loader.abort();
    // Who waits for older data waits for the newer: they are what will be drawn.
    if (!this.#resolveReady) this.#ready = new Promise(resolve => { this.#resolveReady = resolve; });
    this.error = undefined;
    this.#partial = undefined;
  }

  #readScript(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!text?.trim() || text === this.#scriptText) return;
    this.#scriptText = text;
    this.#begin();
    this.#receive(parseJson(text));
  }

  #receive(result: ReturnType<typeof parseJson>): void {
    if (result.ok) {
      void this.#take(result.value);
      return;
    }
    const {error} = result;
    this.error = error;
    this.#setState('failed');
    this.#host.dispatchEvent(new TimelineErrorEvent(error.code, error.message));
  }

  async #take(input: unknown): Promise<void> {
    let set = readRecords(input);
    if (set.parts.dates) {
      this.#partial = set;
      // Without that part the rest is shown, and the records that need it are among those left out.
      const {resolveDates} = await import('../events/relative.js').catch(() => ({resolveDates: undefined}));
      if (this.#partial !== set) return;
      this.#partial = undefined;
      set = readRecords(input, resolveDates);
    }
    this.#setState(set.size > 0 ? 'ready' : 'empty');
    this.#engine.dispatch({type: 'data', set});
    const wrong = set.diagnostics.filter(({severity}) => severity === 'error');
    this.#host.dispatchEvent(new TimelineLoadEvent(set.size));
    if (wrong.length > 0) this.#host.dispatchEvent(badRecords(wrong, set.diagnostics));
  }

  #setState(state: LoadState | undefined): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const badRecords = ([first, ...rest]: readonly Diagnostic[], all: readonly Diagnostic[]): TimelineErrorEvent =>
  new TimelineErrorEvent('bad-records', `${first?.message ?? ''}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`, all);
