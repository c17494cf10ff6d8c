/**
 * Short texts at places in px: tick labels, context labels, captions. Text is written when it changes, place each frame.
 */
import {element, moveTo, NodePool} from './node-pool.js';

/** A text and where it stands. */
export interface Spot {
  readonly key: string | number;
  readonly text: string;
  /** Px from the inline start and the top. */
  readonly x: number;
  readonly y?: number;
  readonly isHidden?: boolean;
  /** Class and part, where it is not the pool's. */
  readonly className?: string;
  /** Longer texts end in an ellipsis. */
  readonly maxWidthPx?: number;
}

/** Keeps texts under one host. */
export class TextPool {
  readonly #nodes: NodePool<string | number, HTMLElement>;
  readonly #written = new WeakMap<HTMLElement, string>();

  constructor(host: HTMLElement, className: string) {
    this.#nodes = new NodePool(host, () => element('span', className));
  }

  /** Writes what changed. */
  write(spots: readonly Spot[], rtl: boolean): void {
    const byKey = new Map(spots.map(spot => [spot.key, spot]));
    this.#nodes.sync([...byKey.keys()], (node, key) => {
      const {text, x, y = 0, isHidden = false, className, maxWidthPx} = byKey.get(key) ?? {text: '', x: 0};
      if (this.#written.get(node) !== text) {
        this.#written.set(node, text);
        node.textContent = text;
      }
      if (className !== undefined && node.className !== className) {
        node.className = className;
        node.setAttribute('part', className);
      }
      node.classList.toggle('away', isHidden);
      if (maxWidthPx !== undefined) node.style.maxWidth = `${maxWidthPx}px`;
      moveTo(node, x, rtl, y);
    });
  }
}
