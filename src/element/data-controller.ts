/**
 * Data in: a property, an address or a script child, whichever was given last. A load that fails keeps the old data.
 */
import type {LitElement, ReactiveController} from 'lit';
import type {Diagnostic} from '../events/diagnostic.js';
import {partOf, type Steps} from '../base/steps.js';
import {prepareSteps} from '../engine/lane-strips.js';
import {recordSteps, type ResolveDates} from '../events/record-reader.js';
import {parseJson, type LoadError} from '../sources/json-source.js';
import {Loader} from '../sources/loader.js';
import {TimelineErrorEvent, TimelineLoadEvent} from './dom-events.js';
import type {EngineController} from './engine-controller.js';

/** The page gets a turn after so much work, so that no task is longer than 50 ms even where one step is 30. */
const SLICE_MS = 12;
/** Work of at least this is told of, and then again so often. */
const SOON_MS = 200;
const TELL_MS = 100;

const NOT_RESOLVED: ResolveDates = () => new Map();

/** Goes on after the page had its turn. */
const pause = (go: () => void): void => {
  const {scheduler} = globalThis as {scheduler?: {yield?(): Promise<void>}};
  if (scheduler?.yield) void scheduler.yield().then(go);
  else setTimeout(go);
};

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
  /** What is being done with data that are not shown yet: work, or waiting for the part that few need. */
  #work: unknown;
  /** How much of it is done, 0 to 1; absent while that is not worth telling. */
  progress: number | undefined;
  /** None until somebody gives data. */
  state: LoadState | undefined;
  error: LoadError | undefined;

  constructor(host: DataHost, controller: EngineController) {
    this.#host = host;
    this.#engine = controller.engine;
    controller.handleDrawn = () => {
      if (this.state === 'loading' || this.#work || !this.#resolveReady) return;
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
    this.#take(input);
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
      if (this.state !== 'loading' || this.#work) return;
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
    this.#work = undefined;
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
      this.#take(result.value);
      return;
    }
    const {error} = result;
    this.error = error;
    this.#setState('failed');
    this.#host.dispatchEvent(new TimelineErrorEvent(error.code, error.message));
  }

  #take(input: unknown, resolveDates?: ResolveDates): void {
    const steps = this.#work = this.#steps(input, resolveDates);
    const begunMs = performance.now();
    let toldMs = begunMs + SOON_MS;
    const go = (): void => {
      const sliceMs = performance.now() + SLICE_MS;
      let nowMs: number;
      do {
        if (this.#work !== steps) return;
        const {done, value} = steps.next();
        if (done) return;
        nowMs = performance.now();
        if (nowMs < toldMs) continue;
        toldMs = nowMs + TELL_MS;
        this.progress = value;
        this.#setState('loading');
      } while (nowMs < sliceMs);
      pause(go);
    };
    go();
  }

  /** All that is done with data before they are shown. Short work is done when `give` returns. */
  * #steps(input: unknown, resolveDates?: ResolveDates): Steps<void> {
    const set = yield* partOf(recordSteps(input, resolveDates ?? NOT_RESOLVED), 0, 0.6);
    if (set.parts.dates && !resolveDates) {
      const waiting = this.#work = {};
      // Without that part the rest is shown, and the records that need it are among those left out.
      void import('../events/relative.js').catch(() => ({resolveDates: NOT_RESOLVED})).then(part => {
        if (this.#work === waiting) this.#take(input, part.resolveDates);
      });
      return;
    }
    const {timeZone, laneBy} = this.#engine.state;
    const prepared = yield* partOf(prepareSteps(set, timeZone, laneBy), 0.6, 1);
    this.#work = this.progress = undefined;
    this.#setState(set.count > 0 ? 'ready' : 'empty');
    this.#engine.dispatch({type: 'data', set, prepared});
    const wrong = set.diagnostics.filter(({severity}) => severity === 'error');
    this.#host.dispatchEvent(new TimelineLoadEvent(set.count));
    if (wrong.length > 0) this.#host.dispatchEvent(badRecords(wrong, set.diagnostics));
  }

  #setState(state: LoadState | undefined): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const badRecords = ([first, ...rest]: readonly Diagnostic[], all: readonly Diagnostic[]): TimelineErrorEvent =>
  new TimelineErrorEvent('bad-records', `${first?.message ?? ''}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`, all);
