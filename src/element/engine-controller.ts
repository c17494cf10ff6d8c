/**
 * Holds the moving parts together: engine, frames, picture and hands. Lit renders which parts exist; everything that
 * moves goes through here and never through Lit. The only file that asks Lit for an update on behalf of the engine.
 */
import type {LitElement, ReactiveController} from 'lit';
import {Disposables} from '../base/disposable.js';
import type {EventSet} from '../events/event-set.js';
import {TimelineEngine, type Change} from '../engine/timeline-engine.js';
import {attachInteractions} from '../interaction/interactions.js';
import {FrameScheduler} from '../render/frame-scheduler.js';
import {Picture, type PictureHosts, type PictureWords} from '../render/picture.js';

/** What the controller needs of its element, and what it tells it. */
export interface ControllerHost {
  readonly element: LitElement;
  /** The nodes that the picture fills; they exist from the first render on. */
  readonly pictureHosts: () => PictureHosts;
  readonly pictureWords: () => PictureWords;
  /** A node whose colours change with the page's theme, for as long as a transition of them takes. */
  readonly sentinel: () => HTMLElement;
  readonly isInstant: () => boolean;
  readonly isWheelOff: () => boolean;
  readonly describe: (item: number) => {readonly date: string; readonly title: string};
  readonly handleViewportChange: () => void;
  readonly handleSettle: (moved: boolean) => void;
  readonly handlePress: (item: number) => void;
  readonly handleWithheldWheel: () => void;
  /** The page's language or direction may be another one. */
  readonly handleSurroundings: () => void;
  readonly handleDrawn: () => void;
}

/** Engine, frames, picture and hands of one element. */
export class EngineController implements ReactiveController {
  readonly #host: ControllerHost;
  readonly #bag = new Disposables();
  readonly engine: TimelineEngine;
  readonly scheduler: FrameScheduler;
  #picture: Picture | undefined;
  /** The view was moved by the reader or by a method since the last frame, since the last settling. */
  #movedInFrame = false;
  #movedSinceSettle = false;

  constructor(host: ControllerHost) {
    this.#host = host;
    this.engine = new TimelineEngine({
      isInstant: host.isInstant,
      describe: (_, item) => {
        const {date, title} = host.describe(item);
        return {date, title, widthPx: this.#picture?.labelWidth(date, title) ?? 0};
      },
    });
    this.scheduler = new FrameScheduler({
      animate: nowMs => {
        this.engine.dispatch({type: 'step', nowMs});
        return this.engine.state.motion !== undefined;
      },
      read: () => { this.#picture?.read(); },
      write: () => { this.#write(); },
      settle: () => {
        this.engine.dispatch({type: 'settle'});
        const moved = this.#movedSinceSettle;
        this.#movedSinceSettle = false;
        host.handleSettle(moved);
      },
    });
    host.element.addController(this);
  }

  /** The picture, from the first render on. */
  get picture(): Picture | undefined {
    return this.#picture;
  }

  hostConnected(): void {
    this.#bag.add(this.engine.subscribe(change => { this.#handleChange(change); }));
    // Off screen or in a hidden tab there are no frames; coming back draws what was missed.
    const seen = new IntersectionObserver(entries => {
      this.#onScreen = entries.at(-1)?.isIntersecting ?? true;
      this.#pauseOrGo();
    });
    seen.observe(this.#host.element);
    this.#bag.add(() => { seen.disconnect(); });
    this.#listen(document, 'visibilitychange', () => { this.#pauseOrGo(); });
    this.#listen(document.fonts, 'loadingdone', () => { this.scheduler.request({read: true}); });
    const language = new MutationObserver(() => { this.#host.handleSurroundings(); });
    for (let node: Node | undefined = this.#host.element; node; node = node instanceof ShadowRoot ? node.host : undefined) {
      node = node.getRootNode();
      language.observe(node, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
    }
    this.#bag.add(() => { language.disconnect(); });
    if (this.#picture) this.#attach(this.#picture);
    this.#pauseOrGo();
    this.scheduler.request({read: true});
  }

  hostUpdated(): void {
    if (!this.#picture) {
      this.#picture = new Picture(this.engine, this.#host.pictureHosts(), this.#host.pictureWords());
      if (this.#host.element.isConnected) this.#attach(this.#picture);
    }
    this.scheduler.request({read: true});
    if (this.#isUnseen) this.#drawUnseen();
  }

  hostDisconnected(): void {
    this.#bag.dispose();
    this.scheduler.paused = true;
    this.engine.dispatch({type: 'stop'});
  }

  /** Draws at once, for what cannot wait for a frame: a node has to exist before it can be focused. */
  drawNow(): void {
    if (this.#picture && !this.#picture.isReady) this.#picture.read();
    this.#write();
  }

  #onScreen = true;
  /** Nobody sees the element: there are no frames. */
  #isUnseen = false;
  /** The data that were drawn last. */
  #drawn: EventSet | undefined;

  /** Unseen data are drawn once all the same, for print, pictures of the whole page, and who waits for a drawing. */
  #drawUnseen(): void {
    if (this.#drawn === this.engine.state.set) return;
    this.#picture?.read();
    this.#write();
  }

  #pauseOrGo(): void {
    const {isConnected} = this.#host.element;
    this.#isUnseen = isConnected && (!this.#onScreen || document.visibilityState === 'hidden');
    this.scheduler.paused = !isConnected || this.#isUnseen;
    if (this.#isUnseen) this.#drawUnseen();
  }

  #attach(picture: Picture): void {
    const host = this.#host;
    const {plot} = host.pictureHosts();
    const size = new ResizeObserver(() => { this.scheduler.request({read: true}); });
    size.observe(plot);
    this.#bag.add(() => { size.disconnect(); });
    this.#listen(host.sentinel(), 'transitionrun', () => { this.scheduler.request({read: true}); });
    this.#bag.add(attachInteractions(plot, {
      ...host,
      engine: this.engine,
      isRtl: () => picture.rtl,
      hit: (x, y) => picture.hit(x, y),
      handleHover: item => {
        if (picture.hovered === item) return;
        picture.hovered = item;
        plot.classList.toggle('pointing', item >= 0);
        this.scheduler.request();
      },
    }));
  }

  #listen(target: EventTarget, type: string, listener: () => void): void {
    target.addEventListener(type, listener);
    this.#bag.add(() => { target.removeEventListener(type, listener); });
  }

  #handleChange({command, from, to}: Change): void {
    const moved = from.viewport !== to.viewport;
    if (moved && (command.type === 'pan' || command.type === 'zoom' || command.type === 'show' || command.type === 'step')) {
      this.#movedInFrame = true;
      this.#movedSinceSettle = true;
    }
    if (from.set !== to.set) {
      this.#picture?.invalidate();
      this.scheduler.request({read: true});
    }
    if (from.set !== to.set || from.selected !== to.selected || from.laneBy !== to.laneBy) this.#host.element.requestUpdate();
    this.scheduler.request({settle: moved || !to.atRest});
  }

  #write(): void {
    this.#picture?.write();
    this.#drawn = this.engine.state.set;
    if (this.#movedInFrame) {
      this.#movedInFrame = false;
      this.#host.handleViewportChange();
    }
    this.#host.handleDrawn();
  }
}
