/**
 * What the element tells the page. Fired for the reader's acts, for methods and for arrivals; never for a property or an
 * attribute that the page set itself.
 */
import type {Diagnostic} from '../events/diagnostic.js';
import type {TimelineFilter} from '../query/filter.js';
import type {TimelineAsOfChangeEvent} from './as-of-event.js';
import type {Span} from '../time/span.js';

/** The view moved: at most once a frame. Does not bubble. */
export class TimelineViewportChangeEvent extends Event {
  static readonly type = 'timeline-viewport-change';
  /** The visible span in epoch ms. */
  readonly viewport: Span;
  constructor(viewport: Span) {
    super(TimelineViewportChangeEvent.type);
    this.viewport = viewport;
  }
}

/** The view has come to rest. */
export class TimelineViewportSettleEvent extends Event {
  static readonly type = 'timeline-viewport-settle';
  /** The visible span in epoch ms. */
  readonly viewport: Span;
  constructor(viewport: Span) {
    super(TimelineViewportSettleEvent.type, {bubbles: true, composed: true});
    this.viewport = viewport;
  }
}

/** Another event is selected, or none. */
export class TimelineSelectionChangeEvent extends Event {
  static readonly type = 'timeline-selection-change';
  /** Id of the selected event. */
  readonly selection: string | undefined;
  constructor(selection: string | undefined) {
    super(TimelineSelectionChangeEvent.type, {bubbles: true, composed: true});
    this.selection = selection;
  }
}

/** The reader has switched to another view. */
export class TimelineViewChangeEvent extends Event {
  static readonly type = 'timeline-view-change';
  /** `axis`, `vertical`, `list` or `table`. */
  readonly view: string;
  constructor(view: string) {
    super(TimelineViewChangeEvent.type, {bubbles: true, composed: true});
    this.view = view;
  }
}

/** The reader has switched to another time zone. */
export class TimelineZoneChangeEvent extends Event {
  static readonly type = 'timeline-zone-change';
  /** As `time-zone` says it: `UTC`, `local`, `event`, or an IANA name. */
  readonly timeZone: string;
  constructor(timeZone: string) {
    super(TimelineZoneChangeEvent.type, {bubbles: true, composed: true});
    this.timeZone = timeZone;
  }
}

/** The reader has changed the filter. */
export class TimelineFilterChangeEvent extends Event {
  static readonly type = 'timeline-filter-change';
  /** What is shown from now on; absent: everything. */
  readonly filter: TimelineFilter | undefined;
  constructor(filter: TimelineFilter | undefined) {
    super(TimelineFilterChangeEvent.type, {bubbles: true, composed: true});
    this.filter = filter;
  }
}

/** Data have arrived and are indexed. */
export class TimelineLoadEvent extends Event {
  static readonly type = 'timeline-load';
  /** Number of events that can be shown. */
  readonly count: number;
  constructor(count: number) {
    super(TimelineLoadEvent.type, {bubbles: true, composed: true});
    this.count = count;
  }
}

/** A load failed, or records were left out: once for a load, with all that was found. Or quotes are not in the article. */
export class TimelineErrorEvent extends Event {
  static readonly type = 'timeline-error';
  /**
   * Stable code of a failed load; `bad-records` when the document came and some of its records are wrong;
   * else that of the first diagnostic: `quote-not-found`, `unknown-id`.
   */
  readonly code: string;
  /** A sentence in English. */
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
  constructor(code: string, message: string, diagnostics: readonly Diagnostic[] = []) {
    super(TimelineErrorEvent.type, {bubbles: true, composed: true});
    this.code = code;
    this.message = message;
    this.diagnostics = diagnostics;
  }
}

/** The element's own events by type, for typed listeners. */
export interface NewsTimelineEventMap {
  'timeline-viewport-change': TimelineViewportChangeEvent;
  'timeline-viewport-settle': TimelineViewportSettleEvent;
  'timeline-selection-change': TimelineSelectionChangeEvent;
  'timeline-view-change': TimelineViewChangeEvent;
  'timeline-zone-change': TimelineZoneChangeEvent;
  'timeline-filter-change': TimelineFilterChangeEvent;
  'timeline-as-of-change': TimelineAsOfChangeEvent;
  'timeline-load': TimelineLoadEvent;
  'timeline-error': TimelineErrorEvent;
}
