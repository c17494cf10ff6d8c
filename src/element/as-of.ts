/**
 * The story as it was known: the attribute `as-of`, and a control with the days on which something changed as stops. A file
 * of its own that is loaded with the attribute, or when the data say how events changed.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Steps} from '../base/steps.js';
import {makeChange} from '../engine/change.js';
import {prepareSteps} from '../engine/lane-strips.js';
import {AsOfSet} from '../events/as-of.js';
import type {EventSet} from '../events/event-set.js';
import {historySteps} from '../events/history.js';
import {hasAllForms, missingForms, readDate} from '../time/date-reader.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import type {EpochMs} from '../time/span.js';
import {AsOfPanel, type AsOfView} from './as-of-panel.js';
import {TimelineAsOfChangeEvent} from './as-of-event.js';
import {asOfStyles} from './as-of.styles.js';
import {changeWords, sayChange, sentences, type ChangeWords} from './as-of-words.js';
import {AS_OF} from './english/as-of.js';
import {NEWS} from './english/news.js';
import type {NewsHost} from './news-host.js';
import {inSlices} from './slices.js';

/** So many changes are told in words. */
const MOST_TOLD = 12;
/** And so many are said. */
const MOST_SAID = 3;
const ICON = 'M8 5v3.2l2.2 1.6M2.6 8.6a5.5 5.5 0 1 0 1.3-4.2L2.4 6M2.4 2.6V6h3.4';

/** What was known when, of one element. */
class AsOf implements ReactiveController, AsOfView {
  readonly reader: NewsHost;
  readonly #panel = new AsOfPanel(this);
  #isOpen = false;
  /** The data through time, once they are asked for. */
  #story: AsOfSet | undefined;
  /** What is shown, as the attribute says it, and until when. */
  #shown: string | undefined;
  #until: EpochMs | undefined;
  /** The set that is shown, where it is what was known at some time. */
  #set: EventSet | undefined;
  /** Work that has begun last. */
  #work: unknown;
  #changes: ReturnType<AsOfSet['changes']> | undefined;
  #warned: string | undefined;

  constructor(reader: NewsHost) {
    this.reader = reader;
    reader.addStyles(asOfStyles.styleSheet);
    reader.lens = set => this.#lens(set);
    const {news} = reader;
    reader.news = item => this.#newsOf(item) || (news?.(item) ?? '');
    reader.tools.asOf = () => this.#renderButton();
    reader.host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen || this.reader.host.asOf !== undefined;
  }

  get stops(): readonly EpochMs[] {
    return this.#story?.history.stops ?? [];
  }

  /** The place of what is shown among the stops; beyond the last for all that is known. */
  get place(): number {
    const {stops} = this;
    const until = this.#until;
    return until === undefined ? stops.length : stops.findLastIndex(stop => stop < until);
  }

  get date(): NewsDate | undefined {
    const date = this.#shown === undefined ? undefined : readDate(this.#shown);
    return date?.ok ? date.value : undefined;
  }

  /** What changed with the last step, in words. */
  get told(): readonly ChangeWords[] {
    return this.#changes?.told.map(change => changeWords(change, this.reader.words)) ?? [];
  }

  get moreCount(): number {
    const {told, rows} = this.#changes ?? {};
    return (rows?.size ?? 0) - (told?.length ?? 0);
  }

  hostUpdated(): void {
    const {asOf} = this.reader.host;
    if ((asOf || undefined) !== this.#shown) void this.go();
    this.#panel.render();
  }

  hostDisconnected(): void {
    this.#panel.pause();
  }

  /** Turns to what was known at a stop, or with the last to all that is known, as the reader's act: the page is told. */
  async turn(place: number): Promise<void> {
    const {host} = this.reader;
    const stop = this.stops[place];
    const asOf = stop === undefined ? undefined : new Date(stop).toISOString().slice(0, 10);
    // What is played at last stays open.
    this.#isOpen = true;
    if (asOf === host.asOf) return;
    host.asOf = asOf;
    host.dispatchEvent(new TimelineAsOfChangeEvent(asOf));
    await this.go();
    this.#say();
  }

  /** Opens the control, or closes it and shows all that is known. */
  async toggle(): Promise<void> {
    const {reader} = this;
    const {host} = reader;
    if (this.isOpen) {
      this.#panel.pause();
      this.#isOpen = false;
      if (host.asOf !== undefined) {
        host.asOf = undefined;
        host.dispatchEvent(new TimelineAsOfChangeEvent(undefined));
      }
      host.requestUpdate();
      return;
    }
    this.#isOpen = true;
    await this.#run(this.#storySteps());
    host.requestUpdate();
    await host.updateComplete;
    reader.find('.as-of-slider')?.focus();
  }

  /** Shows what the attribute asks for. */
  async go(): Promise<void> {
    const {host, engine} = this.reader;
    const asOf = host.asOf || undefined;
    const until = asOf === undefined ? undefined : this.#untilOf(asOf);
    this.#shown = asOf;
    // A date in a rare form is read by a file that is on its way.
    const coming = asOf !== undefined && until === undefined && !hasAllForms() ? missingForms() : undefined;
    if (coming) {
      await coming;
      if (this.#shown === asOf) await this.go();
      return;
    }
    if (engine.state.set.size === 0) {
      this.#until = until;
      return;
    }
    await this.#run(this.#steps(until));
    host.requestUpdate();
  }

  /** Does work in slices; newer work ends it. */
  async #run(steps: Steps<void>): Promise<void> {
    this.#work = steps;
    await inSlices(steps, () => this.#work === steps);
  }

  /** All that is known. */
  get #all(): EventSet {
    const {set} = this.reader.engine.state;
    return set.parts.base ?? set;
  }

  * #storySteps(): Steps<void> {
    const all = this.#all;
    if (this.#story?.history.set !== all) this.#story = new AsOfSet(yield* historySteps(all));
  }

  /** Shows what was known before an instant, or all. */
  * #steps(until: EpochMs | undefined): Steps<void> {
    const {engine} = this.reader;
    const all = this.#all;
    if (until === undefined) {
      const prepared = all === engine.state.set ? undefined : yield* prepareSteps(all, engine.state);
      this.#note(undefined, all);
      if (prepared) engine.dispatch({type: 'data', set: all, prepared, isChange: true});
      return;
    }
    yield* this.#storySteps();
    if (!this.#story) return;
    const isStep = engine.state.set === this.#set;
    // What is shown is changed only at the end: newer work may come before that.
    const story = isStep ? this.#story : new AsOfSet(this.#story.history);
    const change = yield* story.moveSteps(until);
    const from = this.#until;
    if (isStep) {
      const {command} = makeChange(engine.state, change);
      this.#note(until, command.set, from);
      engine.dispatch(command);
      return;
    }
    // The view stays the first one as long as nobody has moved it.
    const {set} = change.make();
    const prepared = yield* prepareSteps(set, engine.state);
    this.#story = story;
    this.#note(until, set, from);
    engine.dispatch({type: 'data', set, prepared, isChange: this.#isOpen});
  }

  /** Shows of data that come what the attribute asks for. */
  * #lens(set: EventSet): Steps<EventSet> {
    const asOf = this.reader.host.asOf || undefined;
    const until = asOf === undefined ? undefined : this.#untilOf(asOf);
    this.#shown = asOf;
    if (until === undefined) {
      this.#note(undefined, set);
      return set;
    }
    const story = this.#story = new AsOfSet(yield* historySteps(set));
    const change = yield* story.moveSteps(until);
    const known = change.make().set;
    this.#note(until, known);
    return known;
  }

  /** Keeps what is shown from now on, and what is told of it: forwards since what was shown, else since its last stop. */
  #note(until: EpochMs | undefined, set: EventSet, before?: EpochMs): void {
    this.#until = until;
    this.#set = until === undefined ? undefined : set;
    if (until === undefined) {
      this.#changes = undefined;
      return;
    }
    const last = this.stops[this.place] ?? -Infinity;
    const from = before !== undefined && before < until ? before : last;
    this.#changes = this.#story?.changes(from, until, MOST_TOLD);
  }

  /** What is known is what was told before the end of the date. */
  #untilOf(asOf: string): EpochMs | undefined {
    const date = readDate(asOf);
    if (date.ok) return date.value.latest;
    if (hasAllForms() && this.#warned !== asOf) {
      this.#warned = asOf;
      this.reader.handleProblem?.(`as-of="${asOf.slice(0, 100)}" is no date; all that is known is shown`);
    }
    return undefined;
  }

  #newsOf(item: number): string {
    const kind = this.#changes?.rows.get(item);
    return kind ? this.reader.words.group('news', NEWS)[kind] : '';
  }

  #say(): void {
    const {told} = this;
    const {words} = this.reader;
    const more = this.moreCount + Math.max(0, told.length - MOST_SAID);
    this.reader.announce(sentences([this.knownWords(), ...told.slice(0, MOST_SAID).map(change => sayChange(change, words)),
      more > 0 ? words.say(words.group('asOf', AS_OF).more, {count: more}) : '']));
  }

  /** What is shown, in words. */
  knownWords(): string {
    const {words, engine: {state: {set: {count}}}} = this.reader;
    const strings = words.group('asOf', AS_OF);
    const {date} = this;
    if (!date) return strings.all;
    return words.say(count > 0 ? strings.known : strings.nothing, {date: words.date(date, 'long'), count});
  }

  #renderButton(): TemplateResult | typeof nothing {
    const {words, host, engine: {state: {set}}} = this.reader;
    if (!set.parts.hasHistory && host.asOf === undefined && !this.#isOpen) return nothing;
    const {asOf} = words.group('asOf', AS_OF);
    return html`<button part="button" class="button" type="button" aria-label=${asOf} title=${asOf} aria-expanded=${this.isOpen}
      @click=${() => this.toggle()}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${ICON} /></svg></button>`;
  }
}

/** Has an element show what was known when. */
export function attach(reader: NewsHost): Promise<void> {
  return new AsOf(reader).go();
}
