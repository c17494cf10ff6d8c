/**
 * What links need of the element beside what all parts do.
 */
import type {nothing, TemplateResult} from 'lit';
import type {ControllerHost} from './engine-controller.js';
import type {ViewHost} from './view-host.js';

/** The element as its links see it. */
export interface LinksHost extends ViewHost {
  readonly tools: {links?: () => TemplateResult | typeof nothing};
  readonly host: ControllerHost;
  readonly views: {begin(item: number): void};
}
