/**
 * Labels as real elements: a list in time order, each a button with its date and title beside a hairline leader.
 *
 * Texts and rows are written when the picture changes; each frame only moves the nodes.
 */
import {changeDetector} from '../base/memo.js';
import type {TimelineState} from '../engine/state.js';
import type {Frame, LabelBox} from '../layout/frame.js';
import {BAR_PITCH_PX, BAR_ROWS} from '../layout/metrics.js';
import {element, moveTo, NodePool, setText} from './node-pool.js';
import type {Pen} from './view.js';

/** A node that knows its event. */
const ITEMS = new WeakMap<Element, number>();

/** Index in the set of the event that a node belongs to; -1 for none. */
export const itemOf = (node: Element): number => ITEMS.get(node.closest('.mark') ?? node) ?? -1;

/** Longer titles are cut here; the details have them whole. */
const MAX_TITLE = 400;

/** Keeps the list of labels in step with the picture. */
export class LabelView {
  readonly #pool: NodePool<number, HTMLLIElement>;
  readonly #isOther = changeDetector();
  /** What each node shows. */
  readonly #written = new WeakMap<Element, string>();

  constructor(list: HTMLElement) {
    this.#pool = new NodePool(list, createMark);
  }

  /** The button of an event, where it has a label. */
  buttonOf(item: number): HTMLElement | undefined {
    return this.#pool.get(item)?.querySelector('button') ?? undefined;
  }

  /** Writes what changed. `tabStop` is the event that Tab reaches. */
  write(frame: Frame, state: TimelineState, tabStop: number, {words, rtl}: Pen): void {
    const {labels, layout} = frame;
    const {index, selected, metrics} = state;
    if (this.#isOther(layout, selected, tabStop)) {
      const ranks = new Map(labels.map(({label: {item}, strip}) =>
        [item.item, strip.id === undefined ? item.position : index.positionOf(item.item)]));
      const rank = ({label}: LabelBox): number => ranks.get(label.item.item) ?? 0;
      const byItem = new Map([...labels].sort((a, b) => rank(a) - rank(b)).map(box => [box.label.item.item, box]));
      const stop = byItem.has(tabStop) ? tabStop : (labels.find(box => box.visible) ?? labels[0])?.label.item.item;
      this.#pool.sync(byItem, (node, box, isNew) => {
        const {label: {place, text, item: {item, lane, color, status}, barRow}, strip: {box: {axis}}} = box;
        const said = words.label(item);
        const css = words.laneColor(lane, color);
        ITEMS.set(node, item);
        const topPx = axis - BAR_ROWS * BAR_PITCH_PX - 6 - (place.row + 1) * metrics.rowHeightPx;
        const written = [
          item, place.side, rank(box), index.size, css, place.widthPx, topPx, axis, barRow, item === stop, status, item === selected,
          text.date, text.title, said.lang, said.status,
        ].join('\n');
        // Most of what another picture has is as it was.
        if (this.#written.get(node) === written) return;
        this.#written.set(node, written);
        node.classList.toggle('start', place.side === 'start');
        node.classList.toggle('settling', !isNew);
        node.setAttribute('aria-posinset', String(rank(box) + 1));
        node.setAttribute('aria-setsize', String(index.size));
        // The place goes with the rest, and is written below.
        node.style.cssText = `--_lane:${css};--_width:${Math.ceil(place.widthPx) + 1}px;--_top:${topPx}px;--_length:${
          axis - (barRow + 1) * BAR_PITCH_PX - 5 - topPx}`;
        const button = node.firstElementChild as HTMLButtonElement;
        button.tabIndex = item === stop ? 0 : -1;
        button.className = `label ${status ?? ''}`;
        if (item === selected) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
        const [date, title, spoken] = button.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
        setText(date, text.date);
        setText(title, text.title.length > MAX_TITLE ? `${text.title.slice(0, MAX_TITLE)}…` : text.title);
        title.lang = said.lang;
        setText(spoken, said.status);
      });
    }
    for (const {label, x, visible} of labels) {
      const node = this.#pool.get(label.item.item);
      if (!node) continue;
      const wasAway = node.classList.contains('away');
      if (visible || !wasAway) moveTo(node, x, rtl);
      if (visible === wasAway) node.classList.toggle('away', !visible);
    }
  }
}

function createMark(): HTMLLIElement {
  const node = element('li', 'mark');
  const button = element('button', 'mark-label');
  button.type = 'button';
  const title = element('span', 'mark-title', 'title');
  title.dir = 'auto';
  const spoken = document.createElement('span');
  spoken.className = 'hidden';
  button.append(element('span', 'mark-date', 'date'), title, spoken);
  node.append(button);
  return node;
}
