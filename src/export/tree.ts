/**
 * Markup as data: made once, it becomes text for a page without script, or nodes on paper. Text is text in both: nothing
 * of the data is ever read as markup.
 */

/** An element. Attributes without a value are left out. */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly TreeContent[];
}

/** What may stand in an element; nothing and empty texts are left out. */
export type TreeContent = Tree | string | undefined;

/** Makes an element. */
export const tree = (tag: string, attributes: Tree['attributes'], ...children: readonly TreeContent[]): Tree =>
  ({tag, attributes, children});

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** A text as it may stand in markup, between tags as well as in quotes. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);

/** These begin on a line of their own. */
const BLOCKS = /^(?:article|blockquote|div|figcaption|figure|h[1-6]|li|ol|p|section|ul)$/;

/** The text of a tree as HTML, in lines. What only ears are meant to get is left out, as no style sheet hides it there. */
export function toHtml(content: TreeContent, indent = ''): string {
  if (content === undefined || content === '') return '';
  if (typeof content === 'string') return escapeText(content);
  const {tag, attributes, children} = content;
  if (attributes['class'] === 'hidden') return '';
  // Parts are names within the element.
  const written = Object.entries(attributes).map(([name, value]) =>
    (value === undefined || name === 'part' ? '' : ` ${name}="${escapeText(String(value))}"`));
  const hasBlocks = children.some(child => typeof child === 'object' && BLOCKS.test(child.tag));
  const inner = children.filter(child => child !== undefined && child !== '')
    .map(child => (hasBlocks ? `\n${indent}  ${toHtml(child, `${indent}  `)}` : toHtml(child, indent))).join('');
  return `<${tag}${written.join('')}>${inner}${hasBlocks ? `\n${indent}` : ''}</${tag}>`;
}
