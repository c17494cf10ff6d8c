/**
 * What is tied: each passage of the article that an event quotes, and each element that names an event by hand. What
 * should be tied and is not becomes a diagnostic.
 */
import {partOf, type Steps} from '../base/steps.js';
import type {Diagnostic} from '../events/diagnostic.js';
import type {EventSet} from '../events/event-set.js';
import {createFindings} from '../events/findings.js';
import {findQuotesSteps} from '../query/find-quote.js';
import {quotesSteps, recordIndices} from '../query/quotes.js';
import {NAMED, type ArticleText} from './article-text.js';

/** A passage or an element, tied to an event. */
export interface Tie {
  /** Row of the event. */
  readonly item: number;
  /** Where in the article's text. */
  readonly from: number;
  readonly to: number;
  /** The element that names the event. */
  readonly element?: Element;
}

/** All ties of an article with a set, in the order of the text. */
export class Ties {
  static readonly none = new Ties([], []);
  readonly all: readonly Tie[];
  readonly findings: readonly Diagnostic[];
  readonly #byItem = new Map<number, Tie[]>();

  constructor(all: readonly Tie[], findings: readonly Diagnostic[]) {
    this.all = all;
    this.findings = findings;
    for (const tie of all) {
      const those = this.#byItem.get(tie.item);
      if (those) those.push(tie);
      else this.#byItem.set(tie.item, [tie]);
    }
  }

  /** All but those of some rows. */
  without(rows: ReadonlySet<number>): Ties {
    return rows.size === 0 ? this : new Ties(this.all.filter(({item}) => !rows.has(item)), this.findings);
  }

  /** Those of an event. */
  of(item: number): readonly Tie[] {
    return this.#byItem.get(item) ?? [];
  }

  /** The innermost passage around an offset. */
  at(offset: number): Tie | undefined {
    let best: Tie | undefined;
    for (const tie of this.all) {
      if (tie.from > offset) break;
      if (offset < tie.to && !(best && best.to - best.from <= tie.to - tie.from)) best = tie;
    }
    return best;
  }

  /** The one that an element around a node was given by hand. */
  around(node: Element | undefined): Tie | undefined {
    const element = node?.closest(`[${NAMED}]`) ?? undefined;
    return element && this.all.find(tie => tie.element === element);
  }
}

/** The nodes that are tied. */
export function rangeOf({element, from, to}: Tie, text: ArticleText): Range {
  if (!element) return text.rangeOf(from, to);
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

/** Ties an article to a set. */
export function* tieSteps(text: ArticleText, set: EventSet): Steps<Ties> {
  const {about, report, list} = createFindings();
  /** Several sources may quote the same. */
  const ties = new Map<string, Tie>();
  const quotes = yield* partOf(quotesSteps(set), 0, 0.3);
  const places = yield* partOf(findQuotesSteps(text.text, quotes.map(({quote}) => quote)), 0.3, 1);
  const indexOf = recordIndices(set);
  for (const [i, {row, source, quote}] of quotes.entries()) {
    const place = places[i];
    if (place) ties.set(`${row} ${place.join(' ')}`, {item: row, from: place[0], to: place[1]});
    else {
      about(indexOf(row), set.idAt(row));
      report(`sources[${source}].quote`, quote.exact, 'a passage of the article', 'quote-not-found');
    }
  }
  const byHand: Tie[] = [];
  for (const {element, id, from, to} of text.named) {
    const item = set.indexOf(id);
    if (item >= 0) byHand.push({item, from, to, element});
    else {
      about(undefined);
      report(NAMED, id, 'the id of an event', 'unknown-id');
    }
  }
  return new Ties([...ties.values(), ...byHand].sort((a, b) => a.from - b.from || b.to - a.to), list());
}
