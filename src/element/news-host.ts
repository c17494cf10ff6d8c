/**
 * What shows the past and what is new needs of the element beside what all parts do.
 */
import type {nothing, TemplateResult} from 'lit';
import type {Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import type {ViewHost} from './view-host.js';

/** The element as what is told of its story sees it. */
export interface NewsHost extends ViewHost {
  /** Makes of all that is known what is shown. */
  lens: ((set: EventSet) => Steps<EventSet>) | undefined;
  /** What is said of an event that is new or has changed; empty of others. */
  news: ((item: number) => string) | undefined;
  readonly tools: {asOf?: () => TemplateResult | typeof nothing; remember?: () => TemplateResult | typeof nothing};
  /** Words of now are others: all is drawn anew. */
  forgetWords(): void;
  /** Called with a mistake in the markup. */
  handleProblem: ((message: string) => void) | undefined;
}
