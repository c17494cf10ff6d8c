/**
 * Puts a filter into force: works it out in slices, and shows it when it is worked out. Counts what can be filtered by.
 */
import {arrangeSteps} from '../engine/lane-strips.js';
import {isSameFilter, readFilter, rowFilter, type TimelineFilter} from '../query/filter.js';
import {facetSteps, type Facets} from '../query/facets.js';
import type {EventSet} from '../events/event-set.js';
import {inSlices} from './slices.js';
import type {ViewHost} from './view-host.js';

/** The filter of one element. */
export class FilterWork {
  readonly #host: ViewHost;
  readonly #handleChange: () => void;
  readonly #warned = new Set<string>();
  #work: unknown;
  #locale = '';
  #facetsOf: EventSet | undefined;
  /** What is on, read. */
  filter: TimelineFilter | undefined;
  /** What can be chosen; none before it is counted. */
  facets: Facets | undefined;
  /** How much of long work is done, 0 to 1. */
  progress: number | undefined;

  /** `handleChange` is called when there is something to be shown. */
  constructor(host: ViewHost, handleChange: () => void) {
    this.#host = host;
    this.#handleChange = handleChange;
  }

  /** Takes a filter as a page gives it: what is wrong is left out, with one warning for each fault. */
  take(given: unknown): Promise<void> {
    const {filter, problems} = readFilter(given);
    for (const {message} of problems) {
      if (this.#warned.has(message)) continue;
      this.#warned.add(message);
      console.warn(`<news-timeline> ${message}`);
    }
    return this.apply(filter);
  }

  /** Puts a filter that was read into force. Resolves when it is what is shown, or another one came. */
  async apply(filter: TimelineFilter | undefined): Promise<void> {
    const {engine, words: {locale}} = this.#host;
    if (isSameFilter(filter, this.filter) && locale === this.#locale && !this.#work) return;
    this.filter = filter;
    this.#locale = locale;
    const work = this.#work = {};
    const test = rowFilter(filter, locale);
    for (;;) {
      const {all, laneBy, breaks} = engine.state;
      const prepared = await inSlices(arrangeSteps(all, {laneBy, breaks, filter: test}), () => this.#work === work, progress => {
        this.progress = progress;
        this.#handleChange();
      });
      if (!prepared || this.#work !== work) return;
      // Other data or lanes have come meanwhile: the work begins anew.
      if (engine.state.all !== all || engine.state.laneBy !== laneBy) continue;
      this.#work = this.progress = undefined;
      engine.dispatch({type: 'filter', filter: test, prepared});
      // The focus may have to go on first, from an event that is shown no more.
      await Promise.resolve();
      this.#host.drawNow();
      this.#handleChange();
      return;
    }
  }

  /** A text means the same in the language of now. */
  update(): void {
    if (this.filter?.text && this.#locale !== this.#host.words.locale) void this.apply(this.filter);
  }

  /** Counts what can be chosen, where that is not known for the data of now. */
  async count(): Promise<void> {
    const {set} = this.#host.engine.state;
    if (this.#facetsOf === set) return;
    this.#facetsOf = set;
    this.facets = await inSlices(facetSteps(set), () => this.#facetsOf === set, () => undefined) ?? this.facets;
    this.#handleChange();
  }
}

/** The shown event that begins nearest to an instant; -1 where none is shown. */
export function nearestShown({engine: {state: {index}}}: ViewHost, instant: number): number {
  const after = index.firstFrom(instant);
  const isBefore = after > 0 && !(index.startAt(after) - instant < instant - index.startAt(after - 1));
  return index.rowAt(isBefore ? after - 1 : after);
}
