/**
 * A search as the reader types it: what was found so far, the match that was stepped to, and how far a long search is.
 */
import {changeDetector} from '../base/memo.js';
import {findSteps, readQuery, searchTexts, type Found} from '../query/find.js';
import type {Words as FoldedWords} from '../query/find.js';
import {inSlices} from './slices.js';
import type {ViewHost} from './view-host.js';

/** The search of one element. */
export class TextSearch {
  readonly #host: ViewHost;
  readonly #handleChange: () => void;
  readonly #isOther = changeDetector();
  #work: unknown;
  #locale = '';
  /** What the reader has typed. */
  query = '';
  /** What was found; none without a query, or before the first answer. */
  found: Found | undefined;
  /** Row of the match that was stepped to; -1 for none. */
  current = -1;
  /** How much of a long search is done, 0 to 1. */
  progress: number | undefined;

  /** `handleChange` is called when there is another answer, or progress. */
  constructor(host: ViewHost, handleChange: () => void) {
    this.#host = host;
    this.#handleChange = handleChange;
  }

  /** Whether an answer is still to come. */
  get isBusy(): boolean {
    return this.#work !== undefined;
  }

  /** The words that are looked for. */
  get words(): FoldedWords {
    const {engine: {state: {set}}, words: {locale}} = this.#host;
    return readQuery(this.query, searchTexts(set, locale).fold);
  }

  /** Looks for other words. */
  look(query: string): void {
    this.query = query;
    void this.update();
  }

  /** Looks again where query, events, filter or language are others than the last time. */
  async update(): Promise<void> {
    const {engine: {state: {index}}, words: {locale}} = this.#host;
    const {words} = this;
    if (!this.#isOther(words.join('\n'), index, locale)) return;
    if (words.length === 0) {
      this.#end(undefined);
      return;
    }
    const work = this.#work = {};
    // What was found in another language says nothing of this one.
    const before = this.#locale === locale ? this.found : undefined;
    this.#locale = locale;
    const steps = findSteps(index, searchTexts(index.set, locale), words, before);
    const found = await inSlices(steps, () => this.#work === work, progress => {
      this.progress = progress;
      this.#handleChange();
    });
    if (found && this.#work === work) this.#end(found);
  }

  /** Steps to the next match or the one before, round and round, from where the reader is; gives its row, or -1. */
  step(by: 1 | -1): number {
    const {rows, index} = this.found ?? {};
    if (!rows?.length || !index) return -1;
    const place = this.place;
    if (place >= 0) return this.current = rows[(place + by + rows.length) % rows.length] ?? -1;
    const {engine: {state: {focused, selected, viewport}}} = this.#host;
    const from = selected >= 0 ? selected : focused;
    const position = index.positionOf(from);
    // The event that the reader is at may be a match itself.
    const limit = position >= 0 ? position : index.firstFrom(by > 0 ? viewport.start : viewport.end);
    const isOn = (row: number): boolean => (by > 0 ? index.positionOf(row) >= limit : index.positionOf(row) <= limit);
    const [first, last] = [rows[0] ?? -1, rows.at(-1) ?? -1];
    return this.current = by > 0 ? rows.find(isOn) ?? first : rows.findLast(isOn) ?? last;
  }

  /** Place of the current match among those found, from 0 on; -1 for none. */
  get place(): number {
    return this.current < 0 ? -1 : this.found?.rows.indexOf(this.current) ?? -1;
  }

  #end(found: Found | undefined): void {
    this.#work = this.progress = undefined;
    this.found = found;
    if (this.place < 0) this.current = -1;
    this.#handleChange();
  }
}
