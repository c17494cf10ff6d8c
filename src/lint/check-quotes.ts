/**
 * Quotes that should stand in the article, as readers see it and as the page finds them: by `query/find-quote.ts`. All are
 * looked for at once, so that the article is gone through once.
 */
import {runSteps} from '../base/steps.js';
import type {Quote} from '../events/news-event.js';
import {findQuotesSteps} from '../query/find-quote.js';
import {sourcesOf, type MakeCheck, type Tell} from './context.js';

/** Of so many quotes that are not there it is told how far they are. */
const MOST_TRACED = 100;
/** Passages are told apart by so much around them. */
const CONTEXT = 40;

/** Whether each of some quotes stands in one of the articles; only their words count. */
function findAll(articles: readonly string[], quotes: readonly string[]): readonly boolean[] {
  const found = articles.map(article => runSteps(findQuotesSteps(article, quotes.map(exact => ({exact})))));
  return quotes.map((_, i) => found.some(places => places[i] !== undefined));
}

const withContext = ({exact, prefix = '', suffix = ''}: Quote): string => [prefix, exact, suffix].filter(Boolean).join(' ');

/** Whether the words stand in the articles, prefix and suffix included, a second time: after the first. */
function standsTwice(articles: readonly string[], words: string): boolean {
  let count = 0;
  for (const article of articles) {
    for (let rest = article; count < 2;) {
      const [place] = runSteps(findQuotesSteps(rest, [{exact: words}]));
      if (!place) break;
      count++;
      rest = rest.slice(place[1]);
    }
  }
  return count > 1;
}

/** The first words of a quote, as far as they stand in an article. */
function knownStart(articles: readonly string[], exact: string): string {
  const words = exact.trim().split(/\s+/);
  const starts = words.map((_, i) => words.slice(0, i + 1).join(' '));
  const found = findAll(articles, starts);
  const first = found.indexOf(false);
  return starts[(first < 0 ? starts.length : first) - 1] ?? '';
}

/** Quotes against the texts of one or more articles. */
export const checkQuotes = (articles: readonly string[]): MakeCheck => () => {
  const quotes = new Map<string, {readonly quote: Quote; isThere?: boolean; fits?: boolean; isTwice?: boolean}>();
  let isDone = false;
  let traced = 0;

  const keyOf = ({exact, prefix = '', suffix = ''}: Quote): string => JSON.stringify([exact, prefix, suffix]);
  const findThem = (): void => {
    isDone = true;
    const all = [...quotes.values()];
    const there = findAll(articles, all.map(({quote}) => quote.exact));
    const fitting = findAll(articles, all.map(({quote}) => withContext(quote)));
    for (const [i, one] of all.entries()) {
      one.isThere = there[i] === true;
      one.fits = fitting[i] === true;
      // Long passages stand somewhere once; only short ones are worth another look.
      one.isTwice = one.fits && withContext(one.quote).length < CONTEXT && standsTwice(articles, withContext(one.quote));
    }
  };
  const check = (quote: Quote, path: string, tell: Tell): void => {
    const {isThere, fits, isTwice} = quotes.get(keyOf(quote)) ?? {};
    if (!isThere) {
      const start = ++traced > MOST_TRACED ? '' : knownStart(articles, quote.exact);
      tell('quote-not-found', {
        path: `${path}.exact`, value: quote.exact,
        message: start ? `expected words of the article, which has them as far as “${start}”` : 'expected words of the article',
      });
    } else if (!fits) {
      tell('quote-context', {path, value: quote.exact, message: 'expected prefix and suffix to stand around the quote in the article'});
    } else if (isTwice) {
      tell('ambiguous-quote', {path, value: quote.exact, message: 'expected words that stand in the article only once'});
    }
  };
  return {
    look: event => { for (const [, {quote}] of sourcesOf(event)) if (quote) quotes.set(keyOf(quote), {quote}); },
    check: (event, tell) => {
      if (!isDone) findThem();
      for (const [path, {quote}] of sourcesOf(event)) if (quote) check(quote, `${path}.quote`, tell);
    },
  };
};
