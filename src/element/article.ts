/**
 * The article in the page: ties the events to the sentences that they quote and to the elements that name them. A file of
 * its own that is loaded with the attribute `article`. The article may come later than the timeline, change, and go; two
 * timelines may share one.
 */
import type {ReactiveController} from 'lit';
import type {CleanUp} from '../base/disposable.js';
import type {EventSet} from '../events/event-set.js';
import type {ArticleHost} from './article-host.js';
import {ArticlePage} from './article-page.js';
import {ArticleStage} from './article-stage.js';
import {readArticle} from './article-text.js';
import {Ties, tieSteps} from './article-ties.js';
import {articleStyles} from './article.styles.js';
import {TimelineErrorEvent} from './dom-events.js';
import {inSlices} from './slices.js';

/** The article of one element. */
class Article implements ReactiveController {
  readonly #reader: ArticleHost;
  #page: ArticlePage | undefined;
  #stage: ArticleStage | undefined;
  #stop: CleanUp | undefined;
  /** The data that are tied, and what is being done to tie them. */
  #set: EventSet | undefined;
  #work: unknown;
  /** What was told of last. */
  #told = '[]';

  constructor(reader: ArticleHost) {
    this.#reader = reader;
    reader.addStyles(articleStyles.styleSheet);
    reader.host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {host, engine} = this.#reader;
    if (!host.isConnected) return;
    const selector = host.article?.trim() ?? '';
    if (selector !== (this.#page?.selector ?? '')) {
      this.hostDisconnected();
      if (selector) {
        this.#stop = engine.subscribe(({from, to}) => { if (from.set !== to.set) this.#page?.ask(); });
        this.#page = new ArticlePage(host, selector, article => { this.#handle(article); }, message => {
          this.#reader.handleProblem?.(message);
        });
      }
    }
    this.#stage?.handleOptions();
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#page?.disconnect();
    this.#page = this.#stop = undefined;
    this.#handle(undefined);
  }

  /** The article is there, is another, has changed, or is gone. */
  #handle(article: Element | undefined): void {
    const {host, engine: {state: {set}}} = this.#reader;
    if (article !== this.#stage?.article) {
      this.#work = this.#set = undefined;
      this.#stage?.disconnect();
      this.#stage = article && new ArticleStage(this.#reader, article);
    }
    const stage = this.#stage;
    // What is not shown at all, be it for a moment, is not searched in vain.
    if (!stage || !article || !isShown(article) || (set.parts.base ?? set).count === 0) {
      this.#work = this.#set = undefined;
      this.#tell(Ties.none);
      stage?.tie(Ties.none, undefined);
      return;
    }
    const text = readArticle(article, host);
    if (this.#set === set && stage.text?.equals(text)) return;
    // What is in the text does not depend on the day as of which the story is shown.
    const work = this.#work = tieSteps(text, set.parts.base ?? set);
    void inSlices(work, () => this.#work === work).then(ties => {
      if (!ties || this.#work !== work || set !== this.#reader.engine.state.set) return;
      this.#set = set;
      stage.tie(ties.without(set.vacant), text);
      this.#tell(ties);
    });
  }

  /** What was not found is told as what is wrong with the data is: in `diagnostics`, and in an event where it is news. */
  #tell({findings}: Ties): void {
    const {host} = this.#reader;
    const told = JSON.stringify(findings);
    if (told === this.#told) return;
    this.#told = told;
    this.#reader.findings = findings;
    host.requestUpdate();
    const [first, ...rest] = findings;
    if (!first) return;
    const about = first.id ?? first.value;
    const more = rest.length > 0 ? ` (and ${rest.length} more)` : '';
    host.dispatchEvent(new TimelineErrorEvent(first.code, `"${String(about)}": ${first.message}${more}`, findings));
  }
}

/** Browsers that cannot tell are taken at the page's word. */
const isShown = (article: Partial<Element>): boolean => article.checkVisibility?.() ?? true;

/** Ties an element to the article that its attribute names. */
export function attach(reader: ArticleHost): void {
  new Article(reader);
}
