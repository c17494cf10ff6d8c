/**
 * Where the article is: looked for by its selector, in the element's own root and then in the document, waited for where it
 * is still to come, and watched for whatever changes its text. Tells once a frame at most, and at rest does nothing.
 */
import {NAMED} from './article-text.js';

/** Attributes that change what of a text is shown, or which element is the article. */
const TELLING = ['id', 'class', 'hidden', 'open', 'lang', NAMED];

/** Watches for the article of one element until it is disconnected. */
export class ArticlePage {
  readonly selector: string;
  readonly #host: Element;
  readonly #handle: (article: Element | undefined) => void;
  readonly #changes: MutationObserver;
  readonly #size = new ResizeObserver(() => { this.ask(); });
  readonly #warn: (message: string) => void;
  #article: Element | undefined;
  #frame = 0;

  /** `handle` is called with the article, or none, when it may be another or may have changed. */
  constructor(host: Element, selector: string, handle: (article: Element | undefined) => void, warn: (message: string) => void) {
    this.selector = selector;
    this.#host = host;
    this.#handle = handle;
    this.#warn = warn;
    this.#changes = new MutationObserver(records => {
      if (records.some(record => this.#concerns(record)) || this.#find() !== this.#article) this.ask();
    });
    for (const root of new Set([host.getRootNode(), document])) {
      this.#changes.observe(root, {childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: TELLING});
    }
    addEventListener('load', this.ask);
    this.#look();
  }

  /** Looks again in the next frame. */
  readonly ask = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  };

  disconnect(): void {
    removeEventListener('load', this.ask);
    this.#changes.disconnect();
    this.#size.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #look(): void {
    const article = this.#find();
    if (article !== this.#article) {
      this.#article = article;
      this.#size.disconnect();
      // What is shown or hidden by a style sheet changes its size.
      if (article) this.#size.observe(article);
    }
    if (!article && document.readyState === 'complete') this.#warn(`article="${this.selector}" names no element yet; it is waited for`);
    this.#handle(article);
  }

  #find(): Element | undefined {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    try {
      return root.querySelector(this.selector) ?? document.querySelector(this.selector) ?? undefined;
    } catch {
      this.#warn(`article="${this.selector}" is no selector; it is left out`);
      return undefined;
    }
  }

  #concerns({target, type}: MutationRecord): boolean {
    const article = this.#article;
    if (!article || this.#host.contains(target)) return false;
    return article.contains(target) || type === 'attributes' && target.contains(article);
  }
}
