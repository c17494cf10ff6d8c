/**
 * Short texts at places in px: tick labels, context labels, captions. Text is written when it changes, place each frame.
 */
import {element, moveTo, NodePool, setText} from './node-pool.js';

/** A text and where it stands. */
export interface Spot {
  /** Names the text among those of its part. */
  readonly key: string | number;
  /** Part and class. */
  readonly part: string;
  readonly text: string;
  /** Px from the inline start and the top. */
  readonly x: number;
  readonly y?: number;
  readonly isHidden?: boolean;
  /** Longer texts end in an ellipsis. */
  readonly maxWidthPx?: number;
}

/** Keeps texts under a host: the returned function writes what changed. */
export function createTextPool(host: HTMLElement): (spots: readonly Spot[], rtl: boolean) => void {
  const pool = new NodePool<string, HTMLElement>(host, () => element('span', ''));
  return (spots, rtl) => {
    const byKey = new Map(spots.map(spot => [spot.part + spot.key, spot]));
    pool.sync(byKey, (node, {part, text, x, y, isHidden = false, maxWidthPx}, isNew) => {
      if (isNew) {
        node.className = part;
        node.setAttribute('part', part);
        node.style.maxWidth = '';
      }
      setText(node, text);
      node.classList.toggle('away', isHidden);
      if (maxWidthPx !== undefined) node.style.maxWidth = `${maxWidthPx}px`;
      moveTo(node, x, rtl, y);
    });
  };
}
