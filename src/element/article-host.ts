/**
 * What the ties with an article need of the element beside what all parts do.
 */
import type {Diagnostic} from '../events/diagnostic.js';
import type {ViewHost} from './view-host.js';

/** The element as its article sees it. */
export interface ArticleHost extends ViewHost {
  /** What an article of the page lacks. */
  findings: readonly Diagnostic[];
  /** The picture of the axis, from the first drawing on. */
  readonly picture: {buttonOf(item: number): HTMLElement | undefined} | undefined;
  /** Called with a mistake in the markup, which is warned of once. */
  readonly handleProblem: ((message: string) => void) | undefined;
  /** The event (row of the set; -1 for none) that is pointed at. */
  handleHover(item: number): void;
}
