/**
 * Chips as buttons: "+7" where events are gathered, and at each edge how many lie beyond it.
 */
import {changeDetector} from '../base/memo.js';
import type {ChipBox, Frame} from '../layout/frame.js';
import {element, moveTo, NodePool, setText} from './node-pool.js';
import type {ChipWords, Pen} from './view.js';

const CHIPS = new WeakMap<Element, ChipBox>();
const HEIGHT_PX = 24;
/** Under this width of the view edge chips say only the count. */
const SHORT_PX = 480;

/** The group that a node stands for. */
export const chipOf = (node: Element): ChipBox | undefined => CHIPS.get(node.closest('.chip') ?? node);

function say(node: HTMLElement, words: ChipWords, atRest = true): void {
  setText(node, words.text);
  if (atRest) node.setAttribute('aria-label', words.name);
  else node.removeAttribute('aria-label');
}

/** Keeps the chips of groups in step with the picture: the returned function writes what changed. */
export function createChips(host: HTMLElement): (frame: Frame, pen: Pen) => void {
  const pool = new NodePool<number, HTMLButtonElement>(host, () => {
    const chip = element('button', 'cluster', 'chip');
    chip.type = 'button';
    return chip;
  });
  return ({chips}, {words, rtl, atRest}) => {
    pool.sync(new Map(chips.entries()), (node, box) => {
      const isOther = CHIPS.get(node)?.chip !== box.chip;
      CHIPS.set(node, box);
      node.tabIndex = box === chips[0] ? 0 : -1;
      if (isOther) {
        say(node, words.gathered(box), atRest);
        node.style.width = `${box.widthPx}px`;
      }
      moveTo(node, box.x, rtl, box.strip.box.bottom - HEIGHT_PX - 2);
    });
  };
}

/** The same for the chip at an edge; gives the room that it takes, in px. */
export function createEdge(node: HTMLElement, side: -1 | 1): (frame: Frame, pen: Pen) => number {
  const isOther = changeDetector();
  let widthPx = 0;
  return ({scale, layout, before, after}, {words, measure}) => {
    const beyond = side < 0 ? before : after;
    const isShort = scale.range[1] < SHORT_PX;
    if (!isOther(layout, beyond?.count, beyond?.nearest, isShort)) return widthPx;
    node.hidden = !beyond;
    if (!beyond) return widthPx = 0;
    const said = words.beyond(side, beyond, isShort);
    say(node, said);
    node.style.top = `${layout.heightPx - HEIGHT_PX - 2}px`;
    return widthPx = measure(said.text) + 30;
  };
}
