/**
 * Marks an event wherever the timeline shows it with words: its label on the axis, its card, its row. Its painted mark is
 * the picture's own affair.
 */
import {entryOf} from '../render/rail-view.js';
import type {ReaderController} from './reader-controller.js';

const POINTED = 'data-pointed';

/** Marks an event (row of the set; -1 for none), and no other. */
export function markPointed({host, picture}: ReaderController, item: number): void {
  const root = host.shadowRoot;
  const isOfItem = (node: Element): boolean => {
    const entry = entryOf(node)?.entry;
    return entry?.kind === 'card' && entry.item.item === item;
  };
  const nodes = item < 0 || !root ? [] : [
    picture?.buttonOf(item), root.querySelector(`.open[value="${item}"]`),
    ...[...root.querySelectorAll('.v-entry')].filter(isOfItem).map(node => (node.matches('button') ? node : node.querySelector('button'))),
  ];
  for (const node of root?.querySelectorAll(`[${POINTED}]`) ?? []) if (!nodes.includes(node)) node.removeAttribute(POINTED);
  for (const node of nodes) node?.setAttribute(POINTED, '');
}
