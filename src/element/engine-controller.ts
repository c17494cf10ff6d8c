/**
 * Holds the moving parts together: engine, frames and picture. Lit renders which parts exist; everything that
 * moves goes through here and never through Lit. The only file that asks Lit for an update on behalf of the engine.
 */
import type {ReactiveController} from 'lit';
import type {CleanUp} from '../base/disposable.js';
import type {Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {TimelineEngine, type Change, type EngineOptions} from '../engine/timeline-engine.js';
import {timeOf, type TimelineState} from '../engine/state.js';
import type {LabelText} from '../layout/layout.js';
import {FrameScheduler, type FramePhases} from '../render/frame-scheduler.js';
import {Picture} from '../render/picture.js';
import type {OwnColor} from '../render/view.js';
import type {Span} from '../time/span.js';
import {TimelineViewportChangeEvent, TimelineViewportSettleEvent} from './dom-events.js';
import {bringLanguage, mannerOf} from './languages.js';
import type {Manner} from './manner.js';
import {localeOf} from './locale.js';
import type {TimelineOptions} from './options.js';
import type {ViewHost} from './view-host.js';
import type {ViewName} from './view-names.js';
import {ViewSwitch} from './view-switch.js';
import {Words} from './words.js';

/** The element, as its controllers see it. */
export interface ControllerHost extends TimelineOptions {
  readonly viewport: Span;
}

/** What moves the view rather than what the view is of. */
const MOVES: readonly string[] = ['pan', 'zoom', 'show', 'step'];
/** No overview is shown in a narrower element. Kept in step with the style sheet. */
const OVERVIEW_LEAST_PX = 420;

/** Engine, frames and picture of one element; what the frames ask for, it is itself. */
export abstract class EngineController implements ReactiveController, EngineOptions, FramePhases, ViewHost {
  readonly host: ControllerHost;
  readonly engine = new TimelineEngine(this);
  /** The picture, from the first render on. */
  picture: Picture | undefined;
  readonly views = new ViewSwitch(this);
  opening: {readonly moveFocus: boolean} | undefined;
  /** The overview, once its file has come. */
  overview: {read(): void; write(): void} | undefined;
  /** Called with a mistake in the markup. */
  handleProblem: ((message: string) => void) | undefined;
  /** The switch of time zones, once its file has come. */
  renderZones: ((reader: ViewHost) => unknown) | undefined;
  /** Makes of all that is known what is shown, once something is asked for that does. */
  lens: ((set: EventSet) => Steps<EventSet>) | undefined;
  /** What is said of an event that is new or has changed; empty of others. */
  news: ((item: number) => string) | undefined;
  renderInText: ViewHost['renderInText'];
  /** Called after each drawing. */
  handleDrawn: (() => void) | undefined;
  /** Undoes what connecting did. */
  readonly #cleanUps: CleanUp[] = [];
  readonly #scheduler = new FrameScheduler(this);
  #words: Words | undefined;
  /** The view was moved by the reader or by a method since the last frame, since the last settling. */
  #movedInFrame = false;
  #movedSinceSettle = false;
  #onScreen = true;
  #isOverviewAsked = false;
  #areZonesAsked = false;
  #areColorsAsked = false;
  /** Colours of the data, once there are any and their file has come. */
  #colors: {read(): void; find(text: string): OwnColor | undefined} | undefined;
  /** The language of the page, or what the first drawing needs, is on its way, and nothing has been drawn yet. */
  isMute = false;
  #waitCount = 0;
  /** Nobody sees the element: there are no frames. */
  #isUnseen = false;
  /** The data that were drawn last. */
  #drawn: EventSet | undefined;

  constructor(host: ControllerHost) {
    this.host = host;
    this.#scheduler.paused = true;
    this.engine.subscribe(change => { this.#handleChange(change); });
    host.addController(this);
  }

  /** Brings what the reader acts with. */
  abstract bringHands(): Promise<void>;
  /** Says what is in view. */
  abstract announceView(): void;
  /** Says a short text politely, once. */
  abstract announce(text: string): void;
  abstract step(by: 1 | -1): void;
  abstract select(item: number): void;
  abstract open(item: number, moveFocus: boolean): void;
  abstract close(): void;
  abstract goTo(item: number): void;
  abstract focusItem(item: number): void;

  /** Words for the data of now, in the language of the page. */
  get words(): Words {
    return this.#words ??= new Words(this.#manner(), this.engine.state, this.#ownColor, this.news);
  }

  get shownView(): ViewName {
    return this.views.shown;
  }

  /** Whether there is an overview, or, while the data are on their way, may be one. */
  get hasOverview(): boolean {
    const {all} = this.engine.state;
    return !this.host.noOverview && (all.size === 0 || all.startAt(0) < all.startAt(all.size - 1));
  }

  hostConnected(): void {
    const pauseOrGo = (): void => { this.#pauseOrGo(); };
    // Off screen or in a hidden tab there are no frames; coming back draws what was missed.
    const seen = new IntersectionObserver(entries => {
      this.#onScreen = entries.at(-1)?.isIntersecting ?? true;
      pauseOrGo();
    });
    seen.observe(this.host);
    const language = new MutationObserver(this.handleSurroundings);
    for (let node: Node | undefined = this.host; node; node = node instanceof ShadowRoot ? node.host : undefined) {
      node = node.getRootNode();
      language.observe(node, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
    }
    this.#keep(seen, language);
    this.#listen(document, 'visibilitychange', pauseOrGo);
    this.#listen(document.fonts, 'loadingdone', this.refresh);
    this.#attach();
    this.views.attach(this.find('.view'));
    this.handleSurroundings();
    pauseOrGo();
  }

  hostUpdated(): void {
    if (!this.picture) {
      const plot = this.find('.plot');
      if (!plot) return;
      this.picture = new Picture(this.engine, plot, () => this.words);
      if (this.host.isConnected) this.#attach();
    }
    if (this.host.isConnected) this.views.attach(this.find('.view'));
    this.refresh();
    if (this.#isUnseen) this.#drawUnseen();
  }

  hostDisconnected(): void {
    for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
    this.views.attach(undefined);
    this.#scheduler.paused = true;
    this.engine.dispatch({type: 'stop'});
  }

  /** The first node inside the element that a selector names. */
  find(selector: string): HTMLElement | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** Draws at once, for what cannot wait for a frame: a node has to exist before it can be focused. */
  drawNow(): void {
    if (!this.picture?.isReady) this.read();
    this.write();
  }

  /** Adds a style sheet to the element, once. */
  addStyles(sheet: CSSStyleSheet | undefined): void {
    const sheets = this.host.shadowRoot?.adoptedStyleSheets;
    if (sheet && sheets?.includes(sheet) === false) sheets.push(sheet);
  }

  readonly describe = (_: TimelineState, item: number): LabelText => {
    const {date, title} = this.words.label(item);
    return {date, title, widthPx: this.picture?.labelWidth(date, title) ?? 0};
  };

  readonly leastWidth = (item: number): number => this.picture?.leastWidth(this.words.title(item).text) ?? 0;

  readonly isInstant = (): boolean => this.host.noAnimation || matchMedia('(prefers-reduced-motion: reduce)').matches;

  isRtl(): boolean {
    return this.picture?.rtl ?? false;
  }

  animate(nowMs: number): boolean {
    this.engine.dispatch({type: 'step', nowMs});
    return this.engine.state.motion !== undefined;
  }

  read(): void {
    const {views, host} = this;
    if (views.choose(host.view, host.clientWidth)) host.requestUpdate();
    this.#colors?.read();
    if (views.shown !== 'axis') {
      views.view?.read();
      return;
    }
    this.picture?.read();
    this.overview?.read();
  }

  write(isLate?: () => boolean): void {
    const {views} = this;
    const {set, widthPx} = this.engine.state;
    const isAxis = views.shown === 'axis';
    if (isAxis) {
      this.picture?.write(isLate);
      if (this.engine.isBehind) this.#scheduler.request();
      this.overview?.write();
    } else views.view?.write();
    if (!this.#drawn) void this.bringHands();
    this.#drawn = set;
    if (!this.#isOverviewAsked && isAxis && set.size > 0 && widthPx >= OVERVIEW_LEAST_PX && this.hasOverview) this.#loadOverview();
    if (this.#movedInFrame) {
      this.#movedInFrame = false;
      this.host.dispatchEvent(new TimelineViewportChangeEvent(this.host.viewport));
    }
    if (views.isComing) return;
    views.handleDrawn();
    this.handleDrawn?.();
  }

  settle(): void {
    this.engine.dispatch({type: 'settle'});
    if (!this.#movedSinceSettle) return;
    this.#movedSinceSettle = false;
    this.host.dispatchEvent(new TimelineViewportSettleEvent(this.host.viewport));
    this.announceView();
  }

  /** It comes after the first drawing, and when it cannot come all else works. */
  #loadOverview(): void {
    this.#isOverviewAsked = true;
    void import('./overview.js').then(({Overview}) => {
      this.overview = new Overview(this);
      this.refresh();
    }, () => undefined);
  }

  /** A colour of the data, made legible; the file that does it comes with the first of them. */
  readonly #ownColor = (text: string): OwnColor | undefined => {
    if (!this.#areColorsAsked) {
      this.#areColorsAsked = true;
      void import('./data-colors.js').then(({DataColors}) => {
        this.#colors = new DataColors(this);
        this.forgetWords();
      }, () => undefined);
    }
    return this.#colors?.find(text);
  };

  /** It comes with the first instants: calendar dates have no zone. */
  #loadZones(): void {
    this.#areZonesAsked = true;
    void import('./zone-switch.js').then(({renderZones}) => {
      this.renderZones = renderZones;
      this.host.requestUpdate();
    }, () => undefined);
  }

  /** Sizes, fonts or colours may have changed. */
  readonly refresh = (): void => { this.#scheduler.request({read: true}); };

  readonly redraw = (): void => { this.#scheduler.request(); };

  /** How dates and numbers are written, as far as that is here; what the page asks for in vain it hears. */
  #manner(): Manner {
    const manner = mannerOf(localeOf(this.host), this.host);
    for (const problem of manner.problems) this.handleProblem?.(problem);
    return manner;
  }

  /** The page's language or direction may be another one, or what it asks for beside them. */
  readonly handleSurroundings = (): void => {
    const locale = localeOf(this.host);
    if (this.#words?.locale !== mannerOf(locale, this.host).locale) this.forgetWords();
    else this.refresh();
    const coming = bringLanguage(locale, this.host);
    if (coming) this.waitFor(coming);
  };

  /** Draws nothing for the first time before something has come. What has been drawn stays until then. */
  waitFor(coming: Promise<unknown>): void {
    this.#waitCount++;
    this.isMute = this.#drawn === undefined;
    if (this.isMute) this.#scheduler.paused = true;
    void coming.then(() => {
      this.isMute = --this.#waitCount > 0 && this.isMute;
      this.#pauseOrGo();
      this.forgetWords();
    });
  };

  /** Words of now are others: all is drawn anew. */
  forgetWords(): void {
    this.#words = undefined;
    this.engine.forgetLayout();
    this.host.requestUpdate();
  }

  /** Unseen data are drawn once all the same, for print, pictures of the whole page, and who waits for a drawing. */
  #drawUnseen(): void {
    if (this.isMute) return;
    if (this.#drawn !== this.engine.state.set) this.read();
    this.write();
  }

  #pauseOrGo(): void {
    const {isConnected} = this.host;
    this.#isUnseen = isConnected && (!this.#onScreen || document.visibilityState === 'hidden');
    this.#scheduler.paused = !isConnected || this.#isUnseen || this.isMute;
    if (this.#isUnseen) this.#drawUnseen();
  }

  #attach(): void {
    const {picture} = this;
    const sentinel = this.find('.sentinel');
    if (!picture || !sentinel) return;
    const size = new ResizeObserver(this.refresh);
    size.observe(picture.plot);
    size.observe(this.host);
    // It is as wide as a word in the font of now.
    size.observe(sentinel);
    this.#keep(size);
    // Its colours change with the page's theme, for as long as a transition of them takes.
    this.#listen(sentinel, 'transitionrun', this.refresh);
  }

  #keep(...observers: readonly {disconnect(): void}[]): void {
    for (const observer of observers) this.#cleanUps.push(() => { observer.disconnect(); });
  }

  #listen(target: EventTarget, type: string, listener: () => void): void {
    target.addEventListener(type, listener);
    this.#cleanUps.push(() => { target.removeEventListener(type, listener); });
  }

  #handleChange({command, from, to}: Change): void {
    const moved = from.viewport !== to.viewport;
    if (moved && MOVES.includes(command.type)) this.#movedInFrame = this.#movedSinceSettle = true;
    if (from.set !== to.set || from.laneBy !== to.laneBy || from.timeZone !== to.timeZone
      || timeOf(from) !== timeOf(to)) this.forgetWords();
    if (from.selected !== to.selected) this.host.requestUpdate();
    if (from.set !== to.set && !this.#areZonesAsked && to.set.parts.columns.zoned.includes(1)) this.#loadZones();
    this.#scheduler.request({settle: moved || !to.atRest});
  }
}
