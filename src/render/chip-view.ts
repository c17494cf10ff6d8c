/**
 * Chips as buttons: "+7" where events are gathered, and at each edge how many lie beyond it.
 */
import type {Beyond, ChipBox, Frame} from '../layout/frame.js';
import {element, moveTo, NodePool, setText} from './node-pool.js';

/** Words for chips, given by the shell. */
export interface ChipWords {
  /** Visible and spoken text of a group. */
  readonly group: (box: ChipBox) => {readonly text: string; readonly name: string};
  /** The same for the events before (-1) or after (1) the view; `isShort` where there is little room. */
  readonly beyond: (side: -1 | 1, beyond: Beyond, isShort: boolean) => {readonly text: string; readonly name: string};
}

const CHIPS = new WeakMap<Element, ChipBox>();
const HEIGHT_PX = 24;
/** Under this width of the view edge chips say only the count. */
const SHORT_PX = 480;

/** The group that a node stands for. */
export const chipOf = (node: Element | undefined): ChipBox | undefined => {
  const chip = node?.closest('.chip');
  return chip ? CHIPS.get(chip) : undefined;
};

/** Keeps chips in step with the picture. */
export class ChipView {
  readonly #pool: NodePool<number, HTMLButtonElement>;
  readonly #edges: readonly [HTMLButtonElement, HTMLButtonElement];
  readonly #words: ChipWords;
  #edgeKeys: [string, string] = ['', ''];
  #edgeTexts: [string, string] = ['', ''];
  #edgeWidths: readonly [number, number] = [0, 0];

  constructor(host: HTMLElement, edges: readonly [HTMLButtonElement, HTMLButtonElement], words: ChipWords) {
    this.#pool = new NodePool(host, () => {
      const chip = element('button', 'chip', 'cluster');
      chip.type = 'button';
      return chip;
    });
    this.#edges = edges;
    this.#words = words;
  }

  /** Room that the edge chips take, in px. */
  get edgeWidths(): readonly [number, number] {
    return this.#edgeWidths;
  }

  /** Writes what changed. `measure` gives the width of a text in the chips' font. */
  write(frame: Frame, {epoch, rtl, measure}: {epoch: number; rtl: boolean; measure: (text: string) => number}): void {
    this.#pool.sync(frame.chips.map((_, i) => i), (node, i) => {
      const box = frame.chips[i];
      if (!box) return;
      const known = CHIPS.get(node);
      CHIPS.set(node, box);
      node.tabIndex = i === 0 ? 0 : -1;
      if (known?.chip !== box.chip || node.dataset['epoch'] !== String(epoch)) {
        const {text, name} = this.#words.group(box);
        setText(node, text);
        node.setAttribute('aria-label', name);
        node.style.width = `${box.widthPx}px`;
        node.dataset['epoch'] = String(epoch);
      }
      moveTo(node, box.x, rtl, box.strip.box.bottom - HEIGHT_PX - 2);
    });
    const isShort = frame.scale.range[1] < SHORT_PX;
    this.#writeEdge(0, frame.before, frame, epoch, isShort, measure);
    this.#writeEdge(1, frame.after, frame, epoch, isShort, measure);
  }

  #writeEdge(
    side: 0 | 1, beyond: Beyond | undefined, frame: Frame, epoch: number, isShort: boolean, measure: (text: string) => number,
  ): void {
    const node = this.#edges[side];
    const key = beyond ? [beyond.count, beyond.nearest, epoch, isShort, frame.layout.heightPx].join() : '';
    if (key === this.#edgeKeys[side]) return;
    this.#edgeKeys[side] = key;
    node.hidden = !beyond;
    let width = 0;
    if (beyond) {
      const {text, name} = this.#words.beyond(side === 0 ? -1 : 1, beyond, isShort);
      if (text !== this.#edgeTexts[side]) setText(node, text);
      this.#edgeTexts[side] = text;
      node.setAttribute('aria-label', name);
      node.style.top = `${frame.layout.heightPx - HEIGHT_PX - 2}px`;
      width = measure(text) + 30;
    }
    const [before, after] = this.#edgeWidths;
    this.#edgeWidths = side === 0 ? [width, after] : [before, width];
  }
}
