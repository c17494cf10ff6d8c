/**
 * Which sentence of an article is being read: the last that has come up to the height at which one reads.
 */
import {readingArea, readingLine, scrollersOf} from './article-scroll.js';
import type {ArticleText} from './article-text.js';
import {rangeOf, type Tie} from './article-ties.js';

/** That of these, in the order of the text; none before the first, and while the article is out of sight. */
export function tieBeingRead(article: Element, host: Element, ties: readonly Tie[], text: ArticleText): Tie | undefined {
  const [scroller = article] = scrollersOf(article);
  const area = readingArea(article, host);
  const line = readingLine(area, scroller);
  const {top, bottom} = article.getBoundingClientRect();
  if (top > line || bottom < area.top) return undefined;
  const topOf = (tie: Tie): number => (tie.element ?? rangeOf(tie, text)).getBoundingClientRect().top;
  // How many begin above it, by bisection: sentences stand one below the other.
  let [low, high] = [0, ties.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const tie = ties[middle];
    if (tie && topOf(tie) <= line) low = middle + 1;
    else high = middle;
  }
  return ties[low - 1];
}
