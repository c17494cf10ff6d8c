/**
 * Marks what is tied where it stands, as highlights of the browser: no node of the page is made or changed. Pages style
 * them by name; the names are shared by all timelines of a page, each adds and takes away its own ranges.
 */
import type {ArticleText} from './article-text.js';
import {rangeOf, type Tie} from './article-ties.js';
import {quoteStyles} from './article.styles.js';

/** Names of the highlights, from the quiet one to the strong one. Public: kept in step with the style sheet and the README. */
const NAMES = {all: 'news-timeline-quote', active: 'news-timeline-quote-active', selected: 'news-timeline-quote-selected'} as const;
/** How strongly something is marked. */
export type Strength = keyof typeof NAMES;
const STRENGTHS = Object.keys(NAMES) as Strength[];

const registry = (): HighlightRegistry | undefined => (CSS as Partial<typeof CSS>).highlights;

/** Whether the browser has highlights. */
export const hasHighlights = (): boolean => !!registry();

/** The marks of one timeline. */
export class ArticleMarks {
  readonly #ranges: Record<Strength, readonly StaticRange[]> = {all: [], active: [], selected: []};
  #root: Document | ShadowRoot | undefined;

  /** Has the looks of the marks in the root that holds the article; none takes them away. */
  adopt(root: Document | ShadowRoot | undefined): void {
    const {styleSheet} = quoteStyles;
    if (root === this.#root || !styleSheet) return;
    // Every timeline adds the one sheet, so that it goes with the last.
    const sheets = this.#root?.adoptedStyleSheets;
    const at = sheets?.lastIndexOf(styleSheet) ?? -1;
    if (at >= 0) sheets?.splice(at, 1);
    this.#root = root;
    root?.adoptedStyleSheets.push(styleSheet);
  }

  /** Marks these in a strength, and no others. */
  show(strength: Strength, ties: readonly Tie[], text: ArticleText | undefined): void {
    const highlights = registry();
    if (!highlights) return;
    const name = NAMES[strength];
    let highlight = highlights.get(name);
    for (const range of this.#ranges[strength]) highlight?.delete(range);
    // Those that the page's changes do not have to keep in step: after a change they are made anew.
    const ranges = this.#ranges[strength] = !text ? [] : ties.map(tie => new StaticRange(rangeOf(tie, text)));
    if (ranges.length > 0 && !highlight) {
      highlights.set(name, highlight = new Highlight());
      highlight.priority = STRENGTHS.indexOf(strength);
    }
    for (const range of ranges) highlight?.add(range);
    if (highlight?.size === 0) highlights.delete(name);
  }

  /** Takes all marks away. */
  clear(): void {
    for (const strength of STRENGTHS) this.show(strength, [], undefined);
    this.adopt(undefined);
  }
}
