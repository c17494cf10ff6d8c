/**
 * A ring around a sentence, where the browser has no highlights, and around an element that names an event and has no text.
 *
 * It may lie over the article without a node of it in the page: it is a popover in the timeline's own shadow root, and the
 * browser's top layer is above all else wherever its elements are written. It takes no press and no focus, is not read,
 * and is moved with what it surrounds for as long as it is there.
 */

/** Lines of a sentence that get a box. */
const BOXES_MAX = 40;
const GAP_PX = 2;

/** The ring of one timeline. */
export class ArticleRing {
  readonly #root: ParentNode;
  #ring: HTMLElement | undefined;
  #boxes: () => readonly DOMRect[] = () => [];

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** Whether there is one, so that it has to be moved. */
  get isShown(): boolean {
    return !!this.#ring;
  }

  /** Surrounds these boxes of the window, asked for again with each {@link move}; none ends it. */
  show(boxes: (() => readonly DOMRect[]) | undefined): void {
    if (!boxes) {
      this.#ring?.remove();
      this.#ring = undefined;
      return;
    }
    this.#boxes = boxes;
    if (!this.#ring) {
      const ring = this.#ring = document.createElement('div');
      ring.className = 'ring';
      ring.setAttribute('aria-hidden', 'true');
      ring.setAttribute('popover', 'manual');
      this.#root.append(ring);
      // Without popovers it is fixed in the window, over all that does not stand higher.
      (ring as Partial<HTMLElement>).showPopover?.call(ring);
    }
    this.move();
  }

  /** Surrounds what is there now. */
  move(): void {
    const ring = this.#ring;
    if (!ring) return;
    const isSeen = ({width, height, top, bottom}: DOMRect): boolean => width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    const boxes = this.#boxes().filter(isSeen).slice(0, BOXES_MAX);
    while (ring.childElementCount > boxes.length) ring.lastElementChild?.remove();
    while (ring.childElementCount < boxes.length) ring.append(document.createElement('i'));
    for (const [i, {left, top, width, height}] of boxes.entries()) {
      const {style} = ring.children[i] as HTMLElement;
      style.setProperty('left', `${left - GAP_PX}px`);
      style.setProperty('top', `${top - GAP_PX}px`);
      style.setProperty('width', `${width + 2 * GAP_PX}px`);
      style.setProperty('height', `${height + 2 * GAP_PX}px`);
    }
  }
}
