/**
 * The reader's hands on the article: what is pointed at, pressed, or has the focus. Listens and asks the browser where in
 * the text a point is; nothing is prevented, so that links work and texts can be selected.
 */
import {DEFAULT_PREFIX} from '../base/fragment.js';
import {readLinkValue} from '../engine/permalink.js';
import {NAMED, type ArticleText} from './article-text.js';
import {rangeOf, type Tie, type Ties} from './article-ties.js';
import {linkedPart} from './link-history.js';

/** What a press is meant for, when it hits one. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, audio, video, [role=button], [contenteditable]';
/** A finger and a hasty pointer are this near. */
const NEAR_PX = 2;

/** The element as its hands on the article need it. */
export interface Handed {
  readonly host: Element;
  readonly ties: Ties;
  readonly text: ArticleText | undefined;
  /** Whether links are the article's affair: else the element's link in the address sees to them. */
  readonly areLinksOurs: boolean;
  /** The reader points at a sentence, or at none. */
  point(item: number): void;
  /** The focus is in a sentence, or in none. */
  attend(item: number): void;
  /** A sentence was pressed. `isLink`: by a link that leads to the event, wherever that is. */
  press(item: number, isLink: boolean): void;
  /** Row of an event; -1 for none. */
  rowOf(id: string | undefined): number;
}

/** Listens on an article until it ends. */
export class ArticleHands {
  readonly #listening = new AbortController();
  readonly #article: Element;
  readonly #about: Handed;

  constructor(article: Element, about: Handed) {
    this.#article = article;
    this.#about = about;
    const {signal} = this.#listening;
    const listen = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void => {
      article.addEventListener(type, listener as EventListener, {passive: true, signal});
    };
    listen('pointermove', event => {
      // A finger that scrolls points at nothing.
      if (event.pointerType !== 'touch') about.point(this.#itemAt(event));
    });
    listen('pointerleave', () => { about.point(-1); });
    listen('focusin', event => { about.attend(this.#itemOf(this.#targetOf(event))); });
    listen('focusout', () => { about.attend(-1); });
    listen('click', event => { this.#handlePress(event); });
  }

  disconnect(): void {
    this.#listening.abort();
  }

  /** What was hit in the article; nothing within the timeline, should that stand there. */
  #targetOf(event: Event): Element | undefined {
    const path = event.composedPath();
    const [target] = path;
    return target instanceof Element && !path.includes(this.#about.host) ? target : undefined;
  }

  #itemAt(event: MouseEvent): number {
    const target = this.#targetOf(event);
    return target ? this.#tieAt(target, event.clientX, event.clientY)?.item ?? -1 : -1;
  }

  /** The innermost sentence or named element at a point. */
  #tieAt(target: Element, x: number, y: number): Tie | undefined {
    const {ties, text} = this.#about;
    if (!text) return undefined;
    const byHand = ties.around(target);
    const offset = offsetAt(text, x, y);
    // Between two letters it is either's.
    const near = offset < 0 ? ties.all : [offset, offset - 1].map(at => ties.at(at));
    const found = near.find(tie => tie && isOn(tie, text, x, y));
    return found && !(byHand && byHand.to - byHand.from < found.to - found.from) ? found : byHand;
  }

  /** The event of the sentence that a node is in, or that begins in it. */
  #itemOf(node: Element | undefined): number {
    const {ties, text} = this.#about;
    if (!node || !text) return -1;
    const byHand = ties.around(node);
    if (byHand) return byHand.item;
    // The article itself, and sections of it, tell of many events.
    if (node.contains(this.#article) || node === this.#article) return -1;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let leaf = walker.nextNode(); leaf; leaf = walker.nextNode()) {
      const start = text.offsetOf(leaf, 0);
      const end = start + (leaf.nodeValue?.length ?? 0);
      const tie = start < 0 ? undefined : ties.at(start) ?? ties.all.find(({from}) => from >= start && from < end);
      if (tie) return tie.item;
    }
    return -1;
  }

  #handlePress(event: MouseEvent): void {
    const target = this.#targetOf(event);
    if (!target || event.defaultPrevented || event.button !== 0 || event.detail > 1) return;
    const about = this.#about;
    const linked = about.areLinksOurs ? linkedPart(event, DEFAULT_PREFIX) : undefined;
    if (linked !== undefined) {
      const row = about.rowOf(readLinkValue(linked).id);
      if (row >= 0) about.press(row, true);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const control = target.closest(CONTROLS);
    const isControl = control && this.#article.contains(control) && control !== this.#article;
    // A button that names an event is there to choose it; a link leads elsewhere, whatever it names.
    if (isControl && !control.matches(`button[${NAMED}], [role=button][${NAMED}]:not(a)`)) return;
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(target, true)) return;
    const item = isControl ? about.ties.around(control)?.item ?? -1 : this.#itemAt(event);
    if (item >= 0) about.press(item, false);
  }
}

/** Where in the text a point of the window is; -1 where the browser cannot tell. */
function offsetAt(text: ArticleText, x: number, y: number): number {
  const from: Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>> = document;
  const position = from.caretPositionFromPoint?.call(document, x, y);
  if (position) return text.offsetOf(position.offsetNode, position.offset);
  const range = from.caretRangeFromPoint?.call(document, x, y);
  return range ? text.offsetOf(range.startContainer, range.startOffset) : -1;
}

/** Whether a point is on the words of a tie, and not in the empty rest of a line. */
const isOn = (tie: Tie, text: ArticleText, x: number, y: number): boolean =>
  [...rangeOf(tie, text).getClientRects()].some(({left, right, top, bottom}) =>
    x >= left - NEAR_PX && x <= right + NEAR_PX && y >= top - NEAR_PX && y <= bottom + NEAR_PX);
