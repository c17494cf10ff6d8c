/**
 * The timeline goes where the article is read: with each frame in which the article was scrolled, to the event of the
 * sentence at reading height. It never fights the reader: once somebody has moved the timeline or chosen an event, it waits
 * until the article is scrolled again, by the reader and not by what choosing an event brings into view.
 */
import type {CleanUp} from '../base/disposable.js';
import type {Change} from '../engine/timeline-engine.js';

/** What is a reader's doing on the timeline, or a page's. */
const HOLDS: readonly string[] = ['pan', 'zoom', 'move', 'show', 'select', 'focus'];
/** Scrolling that goes on this soon after the timeline was moved, or after the last of it, is its own. */
const CALM_MS = 400;
/** What follows a press in the article this soon comes from it. */
const PRESS_MS = 1000;

/** What following needs. */
export interface FollowHost {
  readonly host: HTMLElement;
  readonly article: Element;
  /** Called in a frame after the reader has scrolled. */
  readonly follow: () => void;
  /** Called in a frame after anything has scrolled. */
  readonly move: () => void;
}

/** Hears what the reader scrolls and what he moves, from when it is connected until it ends. */
export class ArticleFollow {
  readonly #about: FollowHost;
  readonly #listening = new AbortController();
  #frame = 0;
  #isHeld = false;
  /** The reader has turned to the page since. */
  #hasInput = false;
  #lastMs = 0;
  #isReaders = false;
  /** The timeline is moved by the article's doing. */
  #isOwn = false;
  /** The last that the reader did was by a key. */
  byKey = false;
  /** When the reader last pressed or typed something in the article, if that was the last that he did. */
  #pressedMs = -Infinity;

  constructor(about: FollowHost, root: Node) {
    this.#about = about;
    const {signal} = this.#listening;
    const options = {capture: true, passive: true, signal};
    // Scrolling does not leave a shadow root.
    for (const target of new Set([document, root])) target.addEventListener('scroll', this.#handleScroll, options);
    addEventListener('resize', this.#handleScroll, options);
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(type, this.#handleInput, options);
  }

  disconnect(): void {
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
  }

  /** Whether the reader has just pressed something in the article. */
  get isPressed(): boolean {
    return performance.now() - this.#pressedMs < PRESS_MS;
  }

  /** Moves the timeline without taking that for the reader's doing. */
  asOwn(act: CleanUp): void {
    this.#isOwn = true;
    act();
    this.#isOwn = false;
  }

  /** Hears of what changes the timeline. */
  handleChange({command: {type}}: Change): void {
    if (!this.#isOwn && HOLDS.includes(type)) this.hold();
  }

  /** Waits until the reader scrolls the article again. */
  hold(): void {
    this.#isHeld = true;
    this.#hasInput = this.#isReaders = false;
    this.#lastMs = performance.now();
  }

  readonly #handleInput = (event: Event): void => {
    const path = event.composedPath();
    const isInside = path.includes(this.#about.host);
    this.byKey = event.type === 'keydown';
    if (/^[kp]/.test(event.type)) this.#pressedMs = path.includes(this.#about.article) && !isInside ? event.timeStamp : -Infinity;
    // A wheel turned over the timeline with no key scrolls the page.
    if (event instanceof WheelEvent ? !(event.ctrlKey || event.metaKey) : !isInside) this.#hasInput = true;
  };

  readonly #handleScroll = (event: Event): void => {
    if (event.type === 'scroll') {
      const isTheirs = this.#hasInput || !this.#isHeld || event.timeStamp - this.#lastMs > CALM_MS;
      if (isTheirs) {
        this.#isHeld = false;
        this.#isReaders = true;
      } else this.#lastMs = event.timeStamp;
    }
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#about.move();
      if (this.#isReaders) this.#about.follow();
      this.#isReaders = false;
    });
  };
}
