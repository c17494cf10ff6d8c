/**
 * The public element: attributes, properties, methods and the template. What moves is in `engine-controller.ts`; Lit
 * renders only which parts exist.
 */
import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Breaker} from '../engine/lane-strips.js';
import type {EventColumnsInput} from '../events/columns-input.js';
import type {Diagnostic} from '../events/diagnostic.js';
import type {NewsEventInput, TimelineDocumentInput} from '../events/news-event.js';
import type {TimelineFilter} from '../query/filter.js';
import type {RevealOptions} from '../scale/viewport.js';
import {hasAllForms, missingForms} from '../time/date-reader.js';
import type {EpochMs, Span} from '../time/span.js';
import {checkFinite, fromAxis, toAxis, toAxisSpan} from './axis-time.js';
import {configurationOf} from './configuration.js';
import {DataController} from './data-controller.js';
import type {NewsTimelineEventMap} from './dom-events.js';
import type {ExportFormat, ExportOptions, TimelineFile} from './export-types.js';
import {styles} from './news-timeline.styles.js';
import {TimelineOptions} from './options.js';
import {ReaderController} from './reader-controller.js';
import {renderTimeline} from './template.js';

/** What shortens empty stretches, once a page has asked for it. */
let breaker: Breaker | undefined;

/** What the page gave last: one of these. */
interface Given {
  readonly events?: readonly NewsEventInput[];
  readonly data?: TimelineDocumentInput | undefined;
  readonly columns?: EventColumnsInput | undefined;
}

/**
 * A timeline of dated news events that readers can zoom, walk through by keyboard or screen reader, and check against
 * its sources.
 *
 * @summary Dated news events on a zoomable timeline, honest about how sure each date is and where it comes from.
 * @tagname news-timeline
 *
 * @slot toolbar - Further controls at the end of the toolbar.
 * @slot legend - Replaces the list of lanes.
 * @slot detail - A panel of the page's own in the place of the details; its properties `timeline` and `detail`, if any, are set.
 * @slot empty - Shown when the data have no events.
 * @slot error - Shown when a load failed.
 *
 * @fires {TimelineViewportChangeEvent} timeline-viewport-change - The view moved; at most once a frame, does not bubble.
 * @fires {TimelineViewportSettleEvent} timeline-viewport-settle - The view has come to rest.
 * @fires {TimelineSelectionChangeEvent} timeline-selection-change - The reader selected another event, or none.
 * @fires {TimelineViewChangeEvent} timeline-view-change - The reader switched to another view.
 * @fires {TimelineZoneChangeEvent} timeline-zone-change - The reader switched to another time zone.
 * @fires {TimelineAsOfChangeEvent} timeline-as-of-change - The reader turned to what was known at another time.
 * @fires {TimelineFilterChangeEvent} timeline-filter-change - The reader changed the filter.
 * @fires {TimelineLoadEvent} timeline-load - Data have arrived.
 * @fires {TimelineErrorEvent} timeline-error - A load failed, records were left out, or quotes are not in the article.
 *
 * @csspart base - The whole region.
 * @csspart title - Title of the data.
 * @csspart description - Description of the data.
 * @csspart toolbar - Row of controls.
 * @csspart button - Each control.
 * @csspart view-switch - The group of buttons that switch the view.
 * @csspart zone-switch - The choice of time zones, where the data have instants.
 * @csspart share-address - The field with the link where it cannot be copied by itself.
 * @csspart as-of - What was known when: slider, steps, and what changed.
 * @csspart as-of-slider - Its slider.
 * @csspart as-of-known - The day that is shown, and how much was known.
 * @csspart changes - What changed with the last step.
 * @csspart news - Mark of an event that is new or has changed, in list and table.
 * @csspart news-count - How many are new since the reader's last visit; a press takes the marks away.
 * @csspart history - In the details: what was known when.
 * @csspart lint-button - With `lint`: counts the findings for authors.
 * @csspart lint - Their list, while it is open.
 * @csspart lint-title - Its heading.
 * @csspart lint-event - The event that findings are about, a button.
 * @csspart finding - Each finding.
 * @csspart save - The control that saves files.
 * @csspart save-formats - The list of formats that it opens.
 * @csspart view - What is shown in the place of the axis: vertical, list, table.
 * @csspart find - Search, filter, and what the filter hides.
 * @csspart find-panel - Search and filter, while they are open.
 * @csspart find-input - Each of their fields.
 * @csspart filter-chip - Each part of the filter that is on.
 * @csspart group-heading - Year, month or day in the list.
 * @csspart list-item - Each event of the list.
 * @csspart list-date - Its date.
 * @csspart list-title - The button of its title, which opens the details below it.
 * @csspart table - The table.
 * @csspart table-sort - Each button of its head.
 * @csspart table-row - Each event of the table.
 * @csspart rail - In the vertical view: the line of time.
 * @csspart rail-body - Rail and cards together.
 * @csspart break - A mark where an empty stretch of the rail is shortened, with how long it is.
 * @csspart mark-summary - The summary on a card of the vertical view.
 * @csspart legend - List of lanes.
 * @csspart status - Loading, empty, failed, and how many records were left out.
 * @csspart plot - Everything that moves with time.
 * @csspart marks - List of labelled events.
 * @csspart mark - An event: leader and label.
 * @csspart mark-label - Its button.
 * @csspart mark-date - Its date.
 * @csspart mark-title - Its title.
 * @csspart cluster - Chip that counts gathered events.
 * @csspart group - List of gathered events that no view parts.
 * @csspart group-title - Its heading.
 * @csspart group-item - Each of its events.
 * @csspart edge - Chip that counts the events beyond an edge.
 * @csspart axis - Both rows of tick labels.
 * @csspart tick-label - A fine tick's label.
 * @csspart context-label - A coarse tick's label.
 * @csspart lane-label - Caption of a lane.
 * @csspart era-label - Caption of an era.
 * @csspart today-label - Caption of the line of today.
 * @csspart overview - The strip below that shows all time.
 * @csspart brush - Its window: what of it is in view.
 * @csspart brush-handle - Either end of the window.
 * @csspart overview-label - A year or date on it.
 * @csspart detail - Details of the selected event.
 * @csspart event-status - Its status.
 * @csspart date - Its date.
 * @csspart relative-date - Its date as it is told from another event.
 * @csspart detail-title - Its title.
 * @csspart original-title - Its title in the language that it was written in.
 * @csspart original-button - Shows all texts in that language, too.
 * @csspart in-text - Leads to its sentence in the article of the page.
 * @csspart place - Its lane and place.
 * @csspart summary - Its summary.
 * @csspart body - Its text.
 * @csspart media - Each image, film, sound or document.
 * @csspart media-button - Fetches a medium from another host.
 * @csspart people - The people.
 * @csspart tags - The tags.
 * @csspart date-note - How its date was found.
 * @csspart quote - Each quote in the details.
 * @csspart story - Its place in a story, with the buttons back and on.
 * @csspart links - The events that it is linked to, as sentences.
 * @csspart link - Each link to another event.
 * @csspart sources - The sources in the details.
 * @csspart corrections - The corrections of an event, or of all.
 *
 * @cssprop [--timeline-ink=light-dark(#1b1d21, #eceae5)] - Text, axis line, focus ring.
 * @cssprop [--timeline-muted=light-dark(#5b606a, #a7abb2)] - Secondary text.
 * @cssprop [--timeline-faint=light-dark(#d7d5cf, #3b3f45)] - Rules and ticks.
 * @cssprop [--timeline-background=light-dark(#fff, #16181b)] - Ground; also the ring around dots.
 * @cssprop [--timeline-panel=light-dark(#f4f2ed, #22262b)] - Ground of chips and buttons under the pointer.
 * @cssprop [--timeline-accent=light-dark(#9a1f1f, #ff8f7a)] - Today and faults.
 * @cssprop [--timeline-lane-1=light-dark(#1f5aa6, #7db3f5)] - First lane, and events without one.
 * @cssprop [--timeline-lane-2=light-dark(#a8321c, #ff917a)] - Second lane.
 * @cssprop [--timeline-lane-3=light-dark(#1a7154, #6fd0a8)] - Third lane.
 * @cssprop [--timeline-lane-4=light-dark(#7a4a9e, #cba0ee)] - Fourth lane.
 * @cssprop [--timeline-lane-5=light-dark(#855800, #e3b55c)] - Fifth lane.
 * @cssprop [--timeline-lane-6=light-dark(#0f6d80, #66c8da)] - Sixth lane.
 * @cssprop [--timeline-lane-7=light-dark(#a8276a, #f490c0)] - Seventh lane.
 * @cssprop [--timeline-lane-8=light-dark(#55606e, #b4bdc9)] - Eighth lane.
 * @cssprop [--timeline-radius=6px] - Corners of controls.
 * @cssprop [--timeline-quote-font=Georgia, serif] - Typeface of quotes.
 *
 * @cssState loading - Data are on their way.
 * @cssState ready - Events are shown.
 * @cssState empty - The data have no events.
 * @cssState failed - The load failed; older data are still shown.
 */
export class NewsTimeline extends TimelineOptions {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    events: {attribute: false, noAccessor: true},
    data: {attribute: false, noAccessor: true},
    columns: {attribute: false, noAccessor: true},
    selection: {attribute: false, noAccessor: true},
    filter: {attribute: false, noAccessor: true},
  };

  readonly #reader = new ReaderController(this);
  readonly #data = new DataController(this, this.#reader);
  readonly #internals = this.attachInternals();
  readonly #warned = new Set<string>();
  #breaksReady: Promise<void> | undefined;
  #given: Given = {};
  /** A selection that was set before its event came. */
  #wantedSelection: string | undefined;

  constructor() {
    super();
    this.#reader.handleProblem = this.#warn;
  }

  /**
   * The events, as an array of plain objects; setting them replaces all data. They are not copied. Once
   * `addEvents` and the like have changed them: those of now, in time order, in an array made when asked for.
   */
  get events(): readonly NewsEventInput[] {
    const {events, data} = this.#given;
    return this.#data.listEvents?.() ?? events ?? data?.events ?? [];
  }

  set events(events: readonly NewsEventInput[]) {
    this.#give({events}, events);
  }

  /** A whole document: title, lanes, eras and events. Setting it replaces all data. */
  get data(): TimelineDocumentInput | undefined {
    const {data} = this.#given;
    return data && this.#data.listEvents ? {...data, events: this.events} : data;
  }

  set data(data: TimelineDocumentInput | undefined) {
    this.#give({data}, data ?? []);
  }

  /**
   * The events as columns: typed arrays of instants in epoch ms, and functions that are asked for titles when they are
   * drawn. Setting it replaces all data; the columns are not copied. Reading it gives what was set.
   */
  get columns(): EventColumnsInput | undefined {
    return this.#given.columns;
  }

  set columns(columns: EventColumnsInput | undefined) {
    this.#give({columns}, columns ?? [], !!columns);
  }

  /** Id of the selected event, whose details are open. Setting it fires no event; an unknown id waits for its data. */
  get selection(): string | undefined {
    const {selected, set} = this.#engine.state;
    return selected < 0 ? this.#wantedSelection : set.idAt(selected);
  }

  set selection(id: string | undefined) {
    const item = id === undefined ? -1 : this.#engine.state.set.indexOf(id);
    this.#wantedSelection = item < 0 ? id : undefined;
    this.#engine.dispatch({type: 'select', item});
  }

  /**
   * Which events are shown: those that suit each field that is given; `undefined` for all. The others stay as faint
   * density. Setting it fires no event; what makes no sense in it is left out with a warning.
   */
  get filter(): TimelineFilter | undefined {
    return this.#reader.search.filter;
  }

  set filter(filter: TimelineFilter | undefined) {
    this.#reader.search.setFilter(filter);
  }

  /** The visible span in epoch ms. */
  get viewport(): Span {
    const {state} = this.#engine;
    return {start: fromAxis(state.viewport.start, state), end: fromAxis(state.viewport.end, state)};
  }

  /** What was found wrong in the data last given, and which of their quotes are not in the `article`. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#reader.diagnostics;
  }

  /** Resolves when the data last given are indexed, filtered and drawn, and the reader can act. Never rejects for bad records. */
  get ready(): Promise<void> {
    // What attributes ask for, `src` among them, begins with the next update.
    return this.updateComplete.then(() => this.#breaksReady).then(() => this.#data.ready).then(() => this.#reader.ready);
  }

  /**
   * Adds events, in time that goes by how many they are. The view stays. One whose id is taken gets another (`-2`) and a
   * warning. Resolves when they are among the data (`ready` then: when they are drawn); rejects with a TypeError for what is no array.
   */
  addEvents(events: readonly NewsEventInput[]): Promise<void> {
    return this.#data.change('add', events);
  }

  /** Puts events in the place of those with their ids. One with an unknown id is left out and named, as a wrong one is. */
  updateEvents(events: readonly NewsEventInput[]): Promise<void> {
    return this.#data.change('update', events);
  }

  /** Takes away the events with these ids. */
  removeEvents(ids: readonly string[]): Promise<void> {
    return this.#data.change('remove', ids);
  }

  /** Shows all events. */
  fit(): void {
    this.#engine.fit();
  }

  /**
   * Brings an event (by id) or a span (epoch ms) into view.
   *
   * @throws TypeError when the target is neither; RangeError for an unknown id or a span that does not go forward.
   */
  reveal(target: string | Span, options: RevealOptions & {readonly animate?: boolean} = {}): void {
    this.#engine.reveal(typeof target === 'string' ? this.#itemOf(target) : toAxisSpan(target, this.#engine.state), options);
  }

  /** Moves the view by a duration in ms; above 0 to later times. @throws RangeError when it is not finite. */
  panBy(ms: number): void {
    checkFinite('panBy', ms);
    this.#reader.panBy(ms);
  }

  /**
   * Zooms by a factor, above 1 in and below 1 out, around an instant (epoch ms, default the middle).
   *
   * @throws RangeError when the factor is not above 0.
   */
  zoomBy(factor: number, anchor?: EpochMs): void {
    checkFinite('zoomBy', factor);
    if (factor <= 0) throw new RangeError(`zoomBy: a factor above 0 is expected, not ${factor}`);
    if (anchor !== undefined) checkFinite('zoomBy', anchor);
    this.#reader.zoomBy(factor, anchor === undefined ? undefined : toAxis(anchor, this.#engine.state));
  }

  /** Selects an event by id and opens its details; without an id closes them. @throws RangeError for an unknown id. */
  select(id?: string): void {
    if (id === undefined) this.#reader.select(-1);
    else this.#reader.open(this.#itemOf(id), false);
  }

  /**
   * Writes the data last given as a `File` named by the title: `json`, `csv`, `ics`, `json-ld`, or the axis as a picture, `svg` or
   * `png`, of which `alt` tells what it shows. Rejects with a TypeError for another format, a RangeError for an impossible size.
   */
  exportAs(format: ExportFormat, options?: ExportOptions): Promise<TimelineFile> {
    return this.ready.then(() => import('./export-as.js')).then(file => file.exportAs(this.#reader, format, options));
  }

  override addEventListener<K extends keyof NewsTimelineEventMap>(
    type: K, listener: (this: NewsTimeline, event: NewsTimelineEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  override addEventListener<K extends keyof HTMLElementEventMap>(
    type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  override addEventListener(
    type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
  override addEventListener(type: string, listener: unknown, options?: boolean | AddEventListenerOptions): void {
    super.addEventListener(type, listener as EventListener, options);
  }

  /** Takes what the page gave, and remembers it. */
  #give(given: Given, input: unknown, areColumns?: boolean): void {
    this.#given = given;
    this.#data.give(input, areColumns);
  }

  get #engine(): ReaderController['engine'] {
    return this.#reader.engine;
  }

  #itemOf(id: string): number {
    const item = this.#engine.state.set.indexOf(id);
    if (item < 0) throw new RangeError(`no event has the id "${id}"`);
    return item;
  }

  /** Warns once for a cause: a mistake in the markup, which is the author's to see and never an exception. */
  readonly #warn = (message: string): void => {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<news-timeline> ${message}`);
  };

  /** Without its file time is shown as it is. */
  async #bringBreaks(): Promise<void> {
    try {
      breaker ??= (await import('../engine/break-steps.js')).breakSteps;
      this.#configure();
    } catch (error) {
      reportError(error);
    }
  }

  #configure(): void {
    const configuration = configurationOf(this, message => { this.#warn(message); });
    if (!hasAllForms()) void missingForms()?.then(() => { this.#configure(); });
    this.#engine.dispatch({type: 'configure', configuration: {...configuration, breaks: this.breaks ? breaker : undefined}});
    if (this.breaks && !breaker) this.#reader.waitFor(this.#breaksReady ??= this.#bringBreaks());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['calendar', 'numberingSystem', 'timeZone'].some(name => changed.has(name))) this.#reader.handleSurroundings();
    if (['start', 'end', 'laneBy', 'timeZone', 'breaks'].some(name => changed.has(name))) this.#configure();
    if (changed.has('src') || (changed.has('crossOrigin') && this.hasUpdated)) this.#data.load();
    // Who waits for an event waits no more once the reader has opened another.
    if (this.#engine.state.selected < 0) this.selection = this.#wantedSelection;
    const {states} = this.#internals;
    const {state} = this.#data;
    states.clear();
    if (state) states.add(state);
  }

  protected override render(): TemplateResult {
    const isNamed = this.hasAttribute('aria-label') || this.hasAttribute('aria-labelledby');
    return renderTimeline(this.#reader, this.#data, this.headingLevel, isNamed);
  }
}
