/**
 * Markup that was made as data, as nodes.
 */
import type {TreeContent} from '../export/tree.js';

/** The nodes of some trees, in their order. */
export const toNodes = (contents: readonly TreeContent[]): (Node | string)[] => contents.flatMap(content => {
  if (content === undefined || typeof content === 'string') return content ?? [];
  const node = document.createElement(content.tag);
  for (const [name, value] of Object.entries(content.attributes)) if (value !== undefined) node.setAttribute(name, String(value));
  node.append(...toNodes(content.children));
  return node;
});
