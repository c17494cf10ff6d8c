/**
 * Labels as real elements: a list in time order, each a button with its date and title beside a hairline leader.
 *
 * Texts and rows are written when the picture changes; each frame only moves the nodes.
 */
import type {Frame, LabelBox} from '../layout/frame.js';
import {BAR_PITCH_PX, BAR_ROWS, LABEL_GAP_PX} from '../layout/metrics.js';
import {element, moveTo, NodePool, setText} from './node-pool.js';
import {isColor, paletteProperty} from './theme.js';

/** What a label says beyond its date and title, given by the shell, which knows the language. */
export interface LabelFacts {
  /** Status in words, or empty. */
  readonly status: string;
  /** Language of the title, where it is not the page's. */
  readonly lang: string;
  /** Place in time order from 1, and the count. */
  readonly place: number;
  readonly total: number;
  /** Colour of the lane from the data. */
  readonly color: string | undefined;
}

/** A button that knows its event. */
const ITEMS = new WeakMap<Element, number>();

/** Index in the set of the event that a node belongs to; -1 for none. */
export function itemOf(node: Element | undefined): number {
  const owner = node?.closest('.mark');
  return owner ? (ITEMS.get(owner) ?? -1) : -1;
}

/** Longer titles are cut here; the details have them whole. */
const MAX_TITLE = 400;

/** Keeps the list of labels in step with the picture. */
export class LabelView {
  readonly #pool: NodePool<number, HTMLLIElement>;
  readonly #facts: (item: number) => LabelFacts;
  #drawn: readonly unknown[] = [];

  constructor(list: HTMLElement, facts: (item: number) => LabelFacts) {
    this.#pool = new NodePool(list, createMark);
    this.#facts = facts;
  }

  /** The button of an event, where it has a label. */
  buttonOf(item: number): HTMLButtonElement | undefined {
    return this.#pool.get(item)?.querySelector('button') ?? undefined;
  }

  /** Writes what changed. `epoch` changes when words or colours did; `tabStop` is the event that Tab reaches. */
  write(frame: Frame, {selected, tabStop, epoch, rtl}: {selected: number; tabStop: number; epoch: number; rtl: boolean}): void {
    const drawn = [frame.layout, selected, tabStop, epoch, rtl];
    if (drawn.some((part, i) => part !== this.#drawn[i])) {
      this.#drawn = drawn;
      const byItem = new Map(frame.labels.map(box => [box.label.item.item, box]));
      const stop = byItem.has(tabStop) ? tabStop : firstVisible(frame.labels);
      this.#pool.sync([...byItem.keys()].sort((a, b) => this.#facts(a).place - this.#facts(b).place), (node, item, isNew) => {
        const box = byItem.get(item);
        if (box) this.#writeMark(node, box, item === selected, item === stop, isNew);
      });
    }
    for (const box of frame.labels) {
      const node = this.#pool.get(box.label.item.item);
      if (!node) continue;
      moveTo(node, box.x, rtl);
      node.classList.toggle('away', !box.visible);
    }
  }

  #writeMark(node: HTMLLIElement, {label, strip}: LabelBox, isSelected: boolean, isTabStop: boolean, isNew: boolean): void {
    const {place, text, item, barRow} = label;
    const facts = this.#facts(item.item);
    const {axis} = strip.box;
    ITEMS.set(node, item.item);
    node.classList.toggle('start', place.side === 'start');
    node.classList.toggle('settling', !isNew);
    node.setAttribute('aria-posinset', String(facts.place));
    node.setAttribute('aria-setsize', String(facts.total));
    const {style} = node;
    style.setProperty('--_lane', isColor(facts.color) ? facts.color : `var(${paletteProperty(item.lane)})`);
    style.setProperty('--_width', `${Math.ceil(place.widthPx) + 1}px`);
    style.setProperty('--_end', `${axis - (barRow + 1) * BAR_PITCH_PX - 5}px`);
    style.setProperty('--_top', `${axis - BAR_ROWS * BAR_PITCH_PX - 6}px`);
    style.setProperty('--_row', String(place.row + 1));
    const button = node.querySelector('button');
    if (!button) return;
    button.tabIndex = isTabStop ? 0 : -1;
    if (isSelected) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    const [date, title, status] = button.children;
    setText(date ?? null, text.date);
    setText(title ?? null, text.title.length > MAX_TITLE ? `${text.title.slice(0, MAX_TITLE)}…` : text.title);
    setText(status ?? null, facts.status);
    if (title instanceof HTMLElement) title.lang = facts.lang;
    button.className = `label ${item.status ?? ''}`;
  }
}

const firstVisible = (labels: readonly LabelBox[]): number =>
  (labels.find(box => box.visible) ?? labels[0])?.label.item.item ?? -1;

function createMark(): HTMLLIElement {
  const node = element('li', 'mark');
  const button = element('button', 'label', 'mark-label');
  button.type = 'button';
  button.append(element('span', 'date', 'mark-date'), element('span', 'title', 'mark-title'), element('span', 'hidden', ''));
  button.children[1]?.setAttribute('dir', 'auto');
  node.append(button);
  node.style.setProperty('--_gap', `${LABEL_GAP_PX}px`);
  return node;
}
