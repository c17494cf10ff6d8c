/**
 * Recycled nodes under one parent, by key. Nodes are made and removed only when the picture changes; while the view
 * moves they are only transformed.
 */

/** A node by key. */
export class NodePool<K, N extends HTMLElement> {
  readonly #nodes = new Map<K, N>();
  readonly #spare: N[] = [];
  readonly #parent: HTMLElement;
  readonly #create: () => N;

  constructor(parent: HTMLElement, create: () => N) {
    this.#parent = parent;
    this.#create = create;
  }

  /** The node of a key, if it has one. */
  get(key: K): N | undefined {
    return this.#nodes.get(key);
  }

  /** Gives each key a node, in the order of the entries, which is also the order in the document. */
  sync<V>(entries: ReadonlyMap<K, V>, update: (node: N, value: V, isNew: boolean) => void): void {
    for (const [key, node] of this.#nodes) {
      if (entries.has(key)) continue;
      this.#nodes.delete(key);
      node.remove();
      this.#spare.push(node);
    }
    let before = this.#parent.firstElementChild;
    for (const [key, value] of entries) {
      const known = this.#nodes.get(key);
      const node = known ?? this.#spare.pop() ?? this.#create();
      this.#nodes.set(key, node);
      if (node === before) before = node.nextElementSibling;
      else this.#parent.insertBefore(node, before);
      update(node, value, !known);
    }
    this.#spare.length = Math.min(this.#spare.length, 40);
  }
}

/** Makes an element with a part, and a class of the same name where no other is given. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, part: string, className = part): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = className;
  node.setAttribute('part', part);
  return node;
}

/** Sets a text only when it differs: writing the same text again costs a layout. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Moves a node to px from the inline start. */
export function moveTo(node: HTMLElement, x: number, rtl: boolean, y = 0): void {
  node.style.transform = `translate(${(rtl ? -x : x).toFixed(2)}px,${y.toFixed(1)}px)`;
}
