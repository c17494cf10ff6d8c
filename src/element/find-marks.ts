/**
 * Marks the words of a search wherever events are told: in labels, in the other views, in the details. As highlights of
 * the browser, so that no node is made or changed that belongs to somebody else; where it has none, the texts around the
 * words are marked as a whole.
 */
import {matchesIn, type Fold} from '../query/search-text.js';
import type {Words} from '../query/find.js';

/** Names of the highlights, of all elements of a page. Kept in step with the style sheet. */
const FOUND = 'timeline-found';
const CURRENT = 'timeline-current';
/** Where events are told, and what in there is none of it. */
const TOLD = '[part~="marks"], .view, .detail';
const OTHER = '.hidden, .button, input, select';
/** Nobody reads more at once. */
const NODES_MAX = 4000;

const registry = (): HighlightRegistry | undefined => ('highlights' in CSS ? CSS.highlights : undefined);

function highlight(name: string, priority: number): Highlight | undefined {
  const highlights = registry();
  let one = highlights?.get(name);
  if (highlights && !one) {
    highlights.set(name, one = new Highlight());
    one.priority = priority;
  }
  return one;
}

/** The marks of one element. */
export class FindMarks {
  readonly #root: ShadowRoot;
  readonly #observer = new MutationObserver(records => {
    if (records.some(({target}) => (target instanceof Element ? target : target.parentElement)?.closest(TOLD))) this.#mark();
  });
  readonly #ranges: [Highlight, Range][] = [];
  readonly #elements: Element[] = [];
  #words: Words = [];
  #fold: Fold | undefined;
  /** Whether a node belongs to the match that was stepped to. */
  #isCurrent: (node: Element) => boolean = () => false;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Marks these words from now on; none ends it. */
  show(words: Words, fold: Fold, isCurrent: (node: Element) => boolean): void {
    this.#words = words;
    this.#fold = fold;
    this.#isCurrent = isCurrent;
    this.#observer.disconnect();
    if (words.length > 0) this.#observer.observe(this.#root, {
      childList: true, characterData: true, subtree: true, attributeFilter: ['tabindex'],
    });
    this.#mark();
  }

  /** Takes all marks away. */
  clear(): void {
    this.#observer.disconnect();
    for (const [group, range] of this.#ranges.splice(0)) group.delete(range);
    for (const element of this.#elements.splice(0)) element.classList.remove('found');
  }

  #mark(): void {
    const words = this.#words;
    const fold = this.#fold;
    for (const [group, range] of this.#ranges.splice(0)) group.delete(range);
    for (const element of this.#elements.splice(0)) element.classList.remove('found');
    if (words.length === 0 || !fold) return;
    let left = NODES_MAX;
    for (const root of this.#root.querySelectorAll(TOLD)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent && !parent.closest(OTHER)) this.#markText(node, parent, matchesIn(node.nodeValue ?? '', words, fold));
      }
    }
  }

  #markText(node: Node, parent: Element, matches: ReturnType<typeof matchesIn>): void {
    if (matches.length === 0) return;
    const group = this.#isCurrent(parent) ? highlight(CURRENT, 1) : highlight(FOUND, 0);
    if (!group) {
      parent.classList.add('found');
      this.#elements.push(parent);
      return;
    }
    for (const [from, to] of matches) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      group.add(range);
      this.#ranges.push([group, range]);
    }
  }
}
