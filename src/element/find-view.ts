/**
 * What the templates of search and filter are told, and what they may ask for.
 */
import type {nothing, TemplateResult} from 'lit';
import type {TimelineFilter} from '../query/filter.js';
import type {FoundMarks} from '../render/view.js';
import {FIND} from './english/find.js';
import type {FilterWork} from './filter-work.js';
import type {Arrival} from './go-to-date.js';
import type {Texts} from './messages.js';
import type {TimelineOptions} from './options.js';
import type {TextSearch} from './text-search.js';
import type {ViewHost} from './view-host.js';

/** What stands in a place of a template. */
export type Content = TemplateResult | typeof nothing;
/** The texts of search and filter. */
export type FindTexts = Texts<typeof FIND>;

/** What search and filter need of the element beside what all parts do. */
export interface FindHost extends ViewHost {
  readonly host: TimelineOptions;
  readonly picture: {found: FoundMarks | undefined} | undefined;
  /** The filter as the page sees it, and when it is what is shown. */
  readonly search: {filter: TimelineFilter | undefined; done: Promise<void> | undefined};
}

/** Search and filter of one element. */
export interface FindView {
  readonly reader: FindHost;
  readonly text: TextSearch;
  readonly work: FilterWork;
  readonly isOpen: boolean;
  /** Whether what can be filtered by is seen. */
  readonly isFiltering: boolean;
  /** Part of the tags that are looked for. */
  tagQuery: string;
  /** What became of going to a date. */
  readonly arrival: Arrival | undefined;
  /** What is wrong with the dates of the filter. */
  readonly dateFault: string | undefined;
  close(): void;
  /** Searches for what the reader has typed. */
  look(query: string): void;
  /** Steps to the next match (1) or the one before (-1): the view moves, the focus stays, the event is said. */
  step(by: 1 | -1): void;
  /** Changes parts of the filter, as the reader's act: the page is told. */
  change(patch: TimelineFilter): void;
  /** Shows all again. */
  clearFilter(): void;
  /** Shows what can be filtered by, or hides it. */
  toggleFilters(): void;
  /** Goes to a date. */
  go(date: string): void;
  /** Draws the place below the toolbar. */
  render(): void;
}

/** How much was found, in words. */
export function foundWords({reader: {words}}: FindView, count: number): string {
  const strings = words.group('find', FIND);
  return count > 0 ? words.say(strings.found, {count}) : strings.none;
}

/** How many of all are shown, in words. */
export function shownWords({reader: {words, engine: {state: {index, all}}}}: FindView): string {
  return words.say(words.group('find', FIND).shown, {shown: index.size, count: all.size});
}
