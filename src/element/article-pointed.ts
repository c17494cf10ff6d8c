/**
 * Marks an event wherever the timeline shows it with words: its label on the axis, or the chip that counts it there, its
 * card, its row. Its painted mark is the picture's own affair.
 */
import {chipOf} from '../render/chip-view.js';
import {entryOf} from '../render/rail-view.js';
import type {ArticleHost} from './article-host.js';

const POINTED = 'data-pointed';

/** Marks an event (row of the set; -1 for none), and no other. */
export function markPointed(reader: ArticleHost, item: number): void {
  const root = reader.host.shadowRoot;
  const nodes = item < 0 || !root ? [] : nodesOf(reader, root, item);
  for (const node of root?.querySelectorAll(`[${POINTED}]`) ?? []) if (!nodes.includes(node)) node.removeAttribute(POINTED);
  for (const node of nodes) node?.setAttribute(POINTED, '');
}

function nodesOf({engine, picture, shownView}: ArticleHost, root: ShadowRoot, item: number): readonly (Element | null | undefined)[] {
  const all = (selector: string): readonly Element[] => [...root.querySelectorAll(selector)];
  if (shownView === 'axis') {
    const label = picture?.buttonOf(item);
    const span = engine.spanOf(item);
    // One that has left the view has its node for a while.
    if (label && !label.closest('.away') || !span) return [label];
    const {viewport} = engine.state;
    const [before, after] = all('.edge');
    if (span.end < viewport.start || span.start > viewport.end) return [span.end < viewport.start ? before : after];
    return all('.chip').filter(node => {
      const chip = chipOf(node)?.chip;
      return chip && chip.span.start <= span.start && span.start <= chip.span.end;
    });
  }
  const isOfItem = (node: Element): boolean => {
    const entry = entryOf(node)?.entry;
    return entry?.kind === 'card' && entry.item.item === item;
  };
  return [
    root.querySelector(`.open[value="${item}"]`),
    ...all('.v-entry').filter(isOfItem).map(node => (node.matches('button') ? node : node.querySelector('button'))),
  ];
}
