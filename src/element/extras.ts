/**
 * What a page asks for by an attribute, or its data by what is in them: each a file of its own that is loaded then and
 * attached to the element once. The rest works where it does not come.
 */
import type {EventSet} from '../events/event-set.js';
import type {ArcsHost} from './arcs.js';
import type {ArticleHost} from './article-host.js';
import type {CorrectionsHost} from './corrections.js';
import type {LinksHost} from './links-host.js';
import type {LintHost} from './lint.js';
import type {NewsHost} from './news-host.js';
import type {TimelineOptions} from './options.js';
import type {SaveHost} from './save.js';
import type {LegendHost} from './status-legend.js';

/** All that an extra may ask of the element. */
export type ExtraHost = ArcsHost & ArticleHost & CorrectionsHost & LegendHost & LinksHost & LintHost & NewsHost & SaveHost;

/** Something that is there when it is asked for. */
export interface Extra {
  readonly isAsked: (host: TimelineOptions, set: EventSet) => boolean;
  /** Brings what attaches it to an element, once. */
  readonly bring: () => Promise<{readonly attach: (reader: ExtraHost) => unknown}>;
  /** Whether the first drawing waits for it, so that nothing jumps. */
  readonly isFirst?: (host: TimelineOptions) => boolean;
}

/** All that there are. */
export const EXTRAS: readonly Extra[] = [
  {isAsked: ({openAt, permalink}) => !!openAt || permalink !== null, bring: () => import('./links.js'), isFirst: () => true},
  {isAsked: ({asOf}, {parts}) => !!asOf || !!parts.hasHistory, bring: () => import('./as-of.js'), isFirst: ({asOf}) => !!asOf},
  {isAsked: ({remember}) => remember, bring: () => import('./remember.js')},
  {isAsked: (_, {parts}) => !!parts.hasStatus, bring: () => import('./status-legend.js'), isFirst: () => true},
  {isAsked: (_, {parts}) => !!parts.hasCorrections, bring: () => import('./corrections.js')},
  {isAsked: (_, {parts}) => parts.isLinked === true, bring: () => import('./arcs.js')},
  {isAsked: ({lint}) => lint, bring: () => import('./lint.js')},
  {isAsked: ({jsonLd}) => jsonLd, bring: () => import('./page-data.js')},
  {isAsked: ({save}) => save, bring: () => import('./save.js')},
  {isAsked: ({article}) => !!article, bring: () => import('./article.js')},
];

/** Controls that extras add to the toolbar, in the order in which they stand there. */
export const TOOL_NAMES = ['asOf', 'remember', 'story', 'corrections', 'save', 'links', 'lint'] as const;

/** What they show beside it: the signs of statuses in the legend, and below the toolbar the list of corrections. */
export type ExtraName = (typeof TOOL_NAMES)[number] | 'statuses' | 'corrected';
