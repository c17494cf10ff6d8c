/**
 * The class and its types without registration: for server rendering, scoped registries and other tag names.
 */
export {TimelineAsOfChangeEvent} from './element/as-of-event.js';
export type {RenderDetail, TimelineDetail} from './element/detail-context.js';
export {NewsTimeline} from './element/news-timeline.js';
export {
  TimelineErrorEvent, TimelineFilterChangeEvent, TimelineLoadEvent, TimelineSelectionChangeEvent, TimelineViewChangeEvent,
  TimelineViewportChangeEvent, TimelineViewportSettleEvent, TimelineZoneChangeEvent,
  type NewsTimelineEventMap,
} from './element/dom-events.js';
export type {ExportFormat, ExportOptions, TimelineFile} from './element/export-types.js';
export {defineStrings, type Strings} from './element/strings.js';
export type {EventColumnsInput} from './events/columns-input.js';
export type {Diagnostic, DiagnosticCode} from './events/diagnostic.js';
export type {
  Correction, DateInput, EraInput, EventLink, HistoryEntry, Lane, Media, NewsEvent, NewsEventInput, Quote, RelativeDate,
  Source, Status, Text, TimelineDocumentInput,
} from './events/news-event.js';
export type {PickedText} from './events/text.js';
export type {TimelineFilter} from './query/filter.js';
export type {RevealOptions} from './scale/viewport.js';
export type {EpochMs, Span} from './time/span.js';
