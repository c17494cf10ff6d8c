/**
 * Data in: a property, an address or a script child, whichever was given last, and changes to them. A load that fails
 * keeps the old data.
 */
import type {LitElement, ReactiveController} from 'lit';
import type {Diagnostic} from '../events/diagnostic.js';
import {partOf, type Steps} from '../base/steps.js';
import type {Command} from '../engine/commands.js';
import {prepareSteps} from '../engine/lane-strips.js';
import type {EventSet} from '../events/event-set.js';
import {isRecord} from '../events/fields.js';
import {recordSteps} from '../events/record-reader.js';
import {parseJson, type LoadError} from '../sources/json-source.js';
import {Loader} from '../sources/loader.js';
import {hasAllForms, missingForms} from '../time/date-reader.js';
import {TimelineErrorEvent, TimelineLoadEvent} from './dom-events.js';
import type {EngineController} from './engine-controller.js';
import type {Change, DataHolder, ListEvents} from './large-data.js';
import type * as LargeData from './large-data.js';
import {inSlices} from './slices.js';

/** Reads whatever was given. */
type Read = (input: unknown) => Steps<EventSet>;

const readPlain: Read = input => recordSteps(input, () => new Map());

// Where it does not come, the browser's error names it.
const loadLargeData = (): Promise<typeof LargeData> => import('./large-data.js');

/** So many events are kept and put in order in ways of their own; without that part it only takes longer. */
const MANY = 30_000;

const readMany = (): Promise<Read> =>
  loadLargeData().then(part => { part.prepareForMany(); }, () => undefined).then(() => readPlain);

const countOf = (input: unknown): number =>
  ((isRecord(input) ? input['events'] : input) as {length?: number} | null | undefined)?.length ?? 0;

/** What the data are doing. */
export type LoadState = 'loading' | 'ready' | 'empty' | 'failed';

/** What the controller needs of its element. */
export interface DataHost extends LitElement {
  readonly src: string;
  readonly crossOrigin: string | null;
  readonly maxBytes: number;
}

/** Where the data of one element come from. */
export class DataController implements DataHolder, ReactiveController {
  readonly host: DataHost;
  readonly engine: EngineController['engine'];
  readonly #controller: EngineController;
  readonly #loader = new Loader();
  readonly #children = new MutationObserver(() => { this.#readScript(); });
  #scriptText: string | undefined;
  #ready: Promise<void> = Promise.resolve();
  #resolveReady: (() => void) | undefined;
  /** What is being done with data that are not shown yet: work, or waiting for the part that few need. */
  #work: unknown;
  /** What was given or asked for last. */
  asked: unknown;
  /** The change asked for last. */
  #changes = Promise.resolve();
  /** Lists the events of now, once they are no more those that were given. */
  listEvents: ListEvents | undefined;
  /** How much of it is done, 0 to 1; absent while that is not worth telling. */
  progress: number | undefined;
  /** None until somebody gives data. */
  state: LoadState | undefined;
  error: LoadError | undefined;

  constructor(host: DataHost, controller: EngineController) {
    this.host = host;
    this.engine = controller.engine;
    this.#controller = controller;
    controller.handleDrawn = () => {
      if (this.isBusy || !this.#resolveReady) return;
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
    this.#children.observe(this.host, {childList: true, characterData: true, subtree: true});
    this.#readScript();
    if (this.state === 'loading') this.load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#loader.abort();
  }

  /** Takes data from a property or a child. */
  give(input: unknown, areColumns = false): void {
    this.#begin(input);
    void (areColumns ? this.#takeWith(input, loadLargeData().then(part => part.columnSteps as Read)) : this.#takeAny(input));
  }

  /** Changes the data last given, when they are there; one change after the other. Resolves when it is made. */
  change(...change: Change): Promise<void> {
    const meant = [this.asked, this.host.src];
    const make = (): Promise<void> => loadLargeData().then(part => part.changeData(this, meant, ...change));
    return this.#changes = this.#changes.then(make, make);
  }

  /** Loads the address again; absent without one. */
  get retry(): (() => void) | undefined {
    return this.host.src ? () => { this.load(); } : undefined;
  }

  /** Loads the address of the attribute `src`. */
  load(): void {
    const {src, crossOrigin, maxBytes, baseURI} = this.host;
    if (!src) {
      this.#loader.abort();
      if (this.state !== 'loading' || this.#work) return;
      this.#setState(this.engine.state.all.size > 0 ? 'ready' : undefined);
      return;
    }
    this.#begin(src);
    this.#setState('loading');
    // While detached nothing is asked for; connecting asks.
    if (!this.host.isConnected) return;
    const options = {baseUrl: baseURI, crossOrigin: crossOrigin ?? undefined, maxBytes};
    void this.#loader.load(src, options, result => { this.#receive(result); });
  }

  #begin(asked: unknown): void {
    this.asked = asked;
    this.#loader.abort();
    this.#expectDrawing();
    this.error = undefined;
    this.#work = undefined;
  }

  #expectDrawing(): void {
    // Who waits for older data waits for the newer: they are what will be drawn.
    if (!this.#resolveReady) this.#ready = new Promise(resolve => { this.#resolveReady = resolve; });
  }

  /** Makes of all that is known what is shown. */
  get lens(): EngineController['lens'] {
    return this.#controller.lens;
  }

  /** Whether data are on their way. */
  get isBusy(): boolean {
    return this.state === 'loading' || !!this.#work;
  }

  #readScript(): void {
    const text = this.host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!text?.trim() || text === this.#scriptText) return;
    this.#scriptText = text;
    this.#begin(text);
    this.#receive(parseJson(text));
  }

  #receive(result: ReturnType<typeof parseJson>): void {
    if (result.ok) void this.#takeAny(result.value);
    else this.#fail(result.error);
  }

  #fail(error: LoadError): void {
    this.#work = undefined;
    this.error = error;
    this.#setState('failed');
    this.host.dispatchEvent(new TimelineErrorEvent(error.code, error.message));
  }

  #takeAny(input: unknown): Promise<void> {
    return countOf(input) < MANY ? this.#take(input) : this.#takeWith(input, readMany());
  }

  #take(input: unknown, read = readPlain): Promise<void> {
    return this.run(this.#steps(input, read));
  }

  /** Reads with a part that few need, when it has come. */
  #takeWith(input: unknown, part: Promise<Read>): Promise<void> {
    this.#work = part;
    return part.then(read => () => this.#take(input, read), (error: unknown) => () => {
      this.#fail({code: 'network', message: String(error)});
    }).then(go => this.#work === part ? go() : undefined);
  }

  /** Does work in slices; short work is done when this returns. Newer work ends it. */
  async run(steps: Steps<Promise<void> | void>): Promise<void> {
    this.#work = steps;
    return inSlices(steps, () => this.#work === steps, progress => {
      this.progress = progress;
      this.#setState('loading');
    });
  }

  /** All that is done with data before they are shown. */
  * #steps(input: unknown, read: Read): Steps<Promise<void> | void> {
    const hadAllForms = hasAllForms();
    const set = yield* partOf(read(input), 0, 0.6);
    const missing = hadAllForms ? undefined : missingForms();
    if (missing) return this.#takeWith(input, missing.then(() => read));
    if (set.parts.dates && read === readPlain) {
      // Without that part the rest is shown, and the records that need it are among those left out.
      return this.#takeWith(input, import('../events/relative.js').then(part => part.resolveDates, () => () => new Map()).then(
        resolveDates => given => recordSteps(given, resolveDates)));
    }
    const shown = this.lens ? yield* this.lens(set) : set;
    const prepared = yield* partOf(prepareSteps(shown, this.engine.state), 0.6, 1);
    this.show({type: 'data', set: shown, prepared});
  }

  /** Shows data that are in order, and tells of them. */
  show(command: Command & {readonly type: 'data'}, findings = command.set.diagnostics, listEvents?: ListEvents): void {
    const {count} = command.set;
    this.listEvents = listEvents;
    this.#expectDrawing();
    this.#work = this.progress = undefined;
    this.#setState(count > 0 ? 'ready' : 'empty');
    this.engine.dispatch(command);
    const wrong = findings.filter(({severity}) => severity === 'error');
    this.host.dispatchEvent(new TimelineLoadEvent(count));
    if (wrong.length > 0) this.host.dispatchEvent(badRecords(wrong, findings));
  }

  #setState(state: LoadState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const badRecords = ([first, ...rest]: readonly Diagnostic[], all: readonly Diagnostic[]): TimelineErrorEvent =>
  new TimelineErrorEvent('bad-records', `${first?.message ?? ''}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`, all);
