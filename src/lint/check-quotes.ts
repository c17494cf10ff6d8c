/**
 * Quotes that should stand in the article, as readers see it: white space, kinds of quotation marks and dashes, and hyphens
 * that are not shown make no difference; letters and their case do.
 */
import type {Quote} from '../events/news-event.js';
import {sourcesOf, type MakeCheck, type Tell} from './context.js';

/** A text as quotes are looked for in it. */
export const foldText = (text: string): string => text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  .replace(/[“”„‟«»‹›"]/g, '"').replace(/[‘’‚‛`´]/g, '\'').replace(/[‐‑‒–—―−]/g, '-').replace(/…/g, '...')
  .replace(/\s+/g, ' ').replace(/" ?([^"]*?) ?"/g, '"$1"');

/** How a quote stands in some texts that are folded. */
export interface QuotePlace {
  /** How often the words are there. */
  readonly count: number;
  /** How often with what stands around them. */
  readonly fitting: number;
}

/** Looks for a quote. */
export function placeQuote(texts: readonly string[], {exact, prefix = '', suffix = ''}: Quote): QuotePlace {
  const [words, before, after] = [foldText(exact).trim(), foldText(prefix).trim(), foldText(suffix).trim()];
  let [count, fitting] = [0, 0];
  for (const text of texts) {
    for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
      if (text.slice(0, at).trimEnd().endsWith(before) && text.slice(at + words.length).trimStart().startsWith(after)) fitting++;
    }
  }
  return {count, fitting};
}

/** The first words of a quote, as far as they stand in one of the texts. */
function knownStart(texts: readonly string[], exact: string): string {
  const words = foldText(exact).trim().split(' ');
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = words.slice(0, middle).join(' ');
    if (texts.some(text => text.includes(start))) low = middle;
    else high = middle - 1;
  }
  return words.slice(0, low).join(' ');
}

/** Quotes against the texts of one or more articles. */
export const checkQuotes = (articles: readonly string[]): MakeCheck => {
  const texts = articles.map(foldText);
  const check = (quote: Quote, path: string, tell: Tell): void => {
    const {count, fitting} = placeQuote(texts, quote);
    if (count === 0) {
      const start = knownStart(texts, quote.exact);
      tell('quote-not-found', {
        path: `${path}.exact`, value: quote.exact,
        message: start ? `expected words of the article, which has them as far as “${start}”` : 'expected words of the article',
      });
    } else if (fitting === 0) {
      tell('quote-context', {path, value: quote.exact, message: 'expected prefix and suffix to stand around the quote in the article'});
    } else if (fitting > 1) {
      tell('ambiguous-quote', {path, value: quote.exact, message: `expected words that stand in the article once, not ${fitting} times`});
    }
  };
  return () => ({
    check: (event, tell) => {
      for (const [path, {quote}] of sourcesOf(event)) if (quote) check(quote, `${path}.quote`, tell);
    },
  });
};
