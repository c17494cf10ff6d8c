/**
 * The text of the article as quotes are looked for in it, with the way back to its nodes. Read only: what is hidden, and
 * what is no text to read, is passed over; blocks and line breaks count as white space, inline elements as nothing.
 */

/** Not read: code, controls, pictures of words, the sounds beside the letters. */
const PASSED = 'script, style, template, noscript, iframe, object, svg, select, textarea, rt, rp';
/** The attribute by which an element is tied to an event by hand. */
export const NAMED = 'data-news-event';

/** An element that names an event, and where in the text it stands. */
export interface NamedElement {
  readonly element: Element;
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A text and where each of its nodes begins in it. */
export class ArticleText {
  readonly text: string;
  readonly named: readonly NamedElement[];
  readonly #nodes: readonly Text[];
  readonly #starts: readonly number[];
  readonly #startOf: ReadonlyMap<Node, number>;

  constructor(text: string, nodes: readonly Text[], starts: readonly number[], named: readonly NamedElement[]) {
    this.text = text;
    this.named = named;
    this.#nodes = nodes;
    this.#starts = starts;
    this.#startOf = new Map(nodes.map((node, i) => [node, starts[i] ?? 0]));
  }

  /** The offset in the text of a place in a node; -1 where the node is none of it. */
  offsetOf(node: Node, offset: number): number {
    const start = this.#startOf.get(node);
    return start === undefined ? -1 : start + offset;
  }

  /** The nodes between two offsets. */
  rangeOf(from: number, to: number): Range {
    const range = new Range();
    const [first, last] = [this.#nodeAt(from), this.#nodeAt(to - 1)];
    if (first) range.setStart(first.node, from - first.start);
    if (last) range.setEnd(last.node, to - last.start);
    return range;
  }

  /** Whether another reading gave the same: the same words in the same nodes, with the same names. */
  equals(other: ArticleText): boolean {
    return this.text === other.text && this.#nodes.length === other.#nodes.length
      && this.#nodes.every((node, i) => node === other.#nodes[i]) && this.named.length === other.named.length
      && this.named.every(({element, id}, i) => element === other.named[i]?.element && id === other.named[i].id);
  }

  #nodeAt(offset: number): {readonly node: Text; readonly start: number} | undefined {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const node = this.#nodes[low - 1];
    return node && {node, start: this.#starts[low - 1] ?? 0};
  }
}

/** Reads an article; `host` and its like are no part of it. */
export function readArticle(article: Element, host: Element): ArticleText {
  const blocks = new Map<Element, Element>();
  const blockOf = (element: Element): Element => {
    const known = blocks.get(element);
    if (known) return known;
    const isInline = element !== article && /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
    const block = isInline && element.parentElement ? blockOf(element.parentElement) : element;
    blocks.set(element, block);
    return block;
  };
  const nodes: Text[] = [];
  const starts: number[] = [];
  const named: NamedElement[] = [];
  const open: {readonly element: Element; readonly id: string; readonly from: number}[] = [];
  let text = '';
  let block: Element | undefined;
  const close = (node: Node | null): void => {
    for (let last = open.at(-1); last && !(node && last.element.contains(node)); last = open.at(-1)) {
      named.push({...last, to: text.length});
      open.pop();
    }
  };
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && (node.matches(PASSED) || node.localName === host.localName || getComputedStyle(node).display === 'none')
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    close(node);
    if (node instanceof Element) {
      const id = node.getAttribute(NAMED);
      if (id !== null) open.push({element: node, id: id.trim(), from: text.length});
      if (node.localName === 'br') text += '\n';
    } else if (node instanceof Text && node.data !== '') {
      const {parentElement} = node;
      if (!parentElement || getComputedStyle(parentElement).visibility !== 'visible') continue;
      const inner = blockOf(parentElement);
      if (inner !== block && block) text += '\n';
      block = inner;
      nodes.push(node);
      starts.push(text.length);
      text += node.data;
    }
  }
  close(null);
  return new ArticleText(text, nodes, starts, named.sort((a, b) => a.from - b.from));
}
