/**
 * The reader's place in one element, as far as the first drawing needs it: what is selected, and what has been asked for. What
 * the reader does comes right after that in a file of its own (`hands.ts`); what is done before it is here waits for it.
 */
import type {nothing, TemplateResult} from 'lit';
import type {Diagnostic} from '../events/diagnostic.js';
import {scaleAround, translate} from '../time/span.js';
import {bringDetail, detailFile} from './detail-file.js';
import type {RenderSelected} from './detail.js';
import {TimelineSelectionChangeEvent} from './dom-events.js';
import {EngineController} from './engine-controller.js';
import {EXTRAS, type Extra, type ExtraName} from './extras.js';
import type {GroupView} from './group-list.js';
import type {Hands} from './hands.js';
import {Search} from './search.js';
import type {ViewName} from './view-names.js';

/** The reader's place in one element. */
export class ReaderController extends EngineController {
  /** Search and filter. */
  readonly search: Search = new Search(this);
  /** The list that is open, be it behind the details of one of its events. */
  group: GroupView | undefined;
  /** Controls of what was asked for, and what else it shows, once their files have come. */
  readonly tools: {[K in ExtraName]?: () => TemplateResult | typeof nothing} = {};
  /** What an article of the page lacks. */
  findings: readonly Diagnostic[] = [];
  #isDetailAsked = false;
  readonly #asked = new Set<Extra>();
  #hands: Hands | undefined;
  #handsReady: Promise<void> | undefined;

  /** What is wrong with the data, and what an article lacks. */
  get diagnostics(): readonly Diagnostic[] {
    const {diagnostics} = this.engine.state.set;
    return this.findings.length > 0 ? [...diagnostics, ...this.findings] : diagnostics;
  }

  /** Brings what is asked for. */
  hostUpdate(): void {
    for (const extra of EXTRAS) {
      const {isAsked, bring, isFirst} = extra;
      if (this.#asked.has(extra) || !isAsked(this.host, this.engine.state.set)) continue;
      this.#asked.add(extra);
      const coming = bring().then(async ({attach}) => {
        await attach(this);
        this.host.requestUpdate();
      }).catch(reportError);
      if (isFirst?.(this.host)) this.waitFor(coming);
    }
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#hands?.connect();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#hands?.disconnect();
  }

  /** What shows the details; its file comes when the first are opened. */
  get renderSelected(): RenderSelected | undefined {
    const file = detailFile();
    if (file) this.addStyles(file.detailStyles.styleSheet);
    else if (!this.#isDetailAsked) {
      this.#isDetailAsked = true;
      const again = (): void => {
        this.#isDetailAsked = false;
        this.host.requestUpdate();
      };
      bringDetail().then(again, reportError);
    }
    return file?.renderSelected;
  }

  /** Zooms by a factor (above 1 zooms in) around an instant of the axis, default the middle. */
  zoomBy(factor: number, anchor?: number): void {
    const {viewport} = this.engine.state;
    this.engine.flyTo(scaleAround(viewport, 1 / factor, anchor ?? (viewport.start + viewport.end) / 2));
  }

  /** Moves the view by ms; above 0 to later times. */
  panBy(ms: number): void {
    this.engine.flyTo(translate(this.engine.state.viewport, ms));
  }

  /** Selects an event (index in the set; -1 for none) as the reader's act: the page is told. */
  select(item: number): void {
    const {state} = this.engine;
    if (item === state.selected) return;
    this.engine.dispatch({type: 'select', item});
    this.host.dispatchEvent(new TimelineSelectionChangeEvent(item < 0 ? undefined : state.set.idAt(item)));
  }

  announce(text: string): void {
    const live = this.find('.live');
    if (live) live.textContent = text;
  }

  /** Resolves when what is filtered is shown and the reader can act. */
  get ready(): Promise<void> {
    return Promise.resolve(this.search.done).then(() => this.bringHands());
  }

  /** Brings what the reader acts with: resolves when it is here, or cannot be had. While detached nothing is asked for. */
  bringHands(): Promise<void> {
    return this.#handsReady ??= this.host.updateComplete.then(() => import('./hands.js')).then(({Hands}) => {
      this.#hands = new Hands(this);
      if (this.host.isConnected) this.#hands.connect();
    }).catch((error: unknown) => {
      // The next act asks again.
      this.#handsReady = undefined;
      reportError(error);
    });
  }

  /** Does something at once, or, where what does it is still on its way, as soon as it is here. */
  #do(act: (hands: Hands) => void): void {
    if (this.#hands) act(this.#hands);
    else void this.bringHands().then(() => { if (this.#hands) act(this.#hands); });
  }

  zoomStep(direction: 1 | -1): void {
    this.#do(hands => { hands.zoomStep(direction); });
  }

  fit(): void {
    this.#do(hands => { hands.fit(); });
  }

  step(by: 1 | -1): void {
    this.#do(hands => { hands.step(by); });
  }

  goTo(item: number): void {
    this.#do(hands => { hands.goTo(item); });
  }

  switchView(name: ViewName): void {
    this.#do(hands => { hands.switchView(name); });
  }

  open(item: number, moveFocus: boolean): void {
    // What is selected is known at once.
    if (!this.#hands) this.select(item);
    this.#do(hands => { hands.open(item, moveFocus); });
  }

  showGroup(group: GroupView | undefined, moveFocus: boolean): void {
    this.#do(hands => { hands.showGroup(group, moveFocus); });
  }

  close(): void {
    this.#do(hands => { hands.close(); });
  }

  focusItem(item: number): void {
    this.#do(hands => { hands.focusItem(item); });
  }

  focusBeyond(side: 1 | -1): void {
    this.#do(hands => { hands.focusBeyond(side); });
  }

  /** Marks an event as the one that is pointed at; -1 for none. */
  handleHover(item: number): void {
    this.#do(hands => { hands.handleHover(item); });
  }

  announceView(): void {
    this.#do(hands => { hands.announceView(); });
  }

  /** Keys, presses and the focus inside the element. */
  readonly handleInput = (event: Event): void => {
    // Once all have heard of the event, it does not tell any more where it was.
    const [target] = event.composedPath();
    this.#do(hands => { hands.handleInput(event, target); });
  };
}
