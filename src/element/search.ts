/**
 * Search and filter of one element, as the rest of it sees them: their file is brought when one is first used.
 */
import type {TimelineFilter} from '../query/filter.js';
import type {FindPanel} from './find-panel.js';
import type {FindHost} from './find-view.js';

/** Holds the filter, and the panel once its file has come. */
export class Search {
  readonly #host: FindHost;
  #coming: Promise<FindPanel> | undefined;
  /** The filter as the page or the reader has set it last. */
  filter: TimelineFilter | undefined;
  /** Settles when that is what is shown. */
  done: Promise<void> | undefined;
  panel: FindPanel | undefined;

  constructor(host: FindHost) {
    this.#host = host;
  }

  /** Takes a filter from the page. */
  setFilter(filter: TimelineFilter | undefined): void {
    this.filter = filter ?? undefined;
    if (this.filter || this.#coming) this.done = this.#bring().then(panel => panel.takeFilter()).catch(reportError);
  }

  /** Opens the panel; its button closes it, too. */
  open(byButton = false): void {
    this.#bring().then(panel => { panel.open(byButton); }).catch(reportError);
  }

  #bring(): Promise<FindPanel> {
    return this.#coming ??= import('./find-panel.js').then(({FindPanel}) => this.panel = new FindPanel(this.#host), (error: unknown) => {
      this.#coming = undefined;
      throw error;
    });
  }
}
