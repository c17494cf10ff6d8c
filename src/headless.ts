/**
 * The door for Node and other front ends: dates, events, loading and the engine, without a DOM.
 */
import './time/other-calendars.js';
import './time/phrases/all.js';

import {flyBy} from './engine/timeline-engine.js';
import {IdTable} from './events/id-table.js';
import {keepManyIdsIn} from './events/ids.js';
import {sortManyBy} from './query/event-index.js';
import {sortRows} from './query/sort.js';
import {createFlight} from './scale/flight.js';
import {readAllForms} from './time/date-reader.js';
import {parseDateInput} from './time/parse-date.js';

export {type Err, type Ok, type Result} from './base/result.js';
export type {Command, Configuration, Motion} from './engine/commands.js';
export type {TimelineState} from './engine/state.js';
export {TimelineEngine, type Change, type EngineOptions} from './engine/timeline-engine.js';
export {makeChange} from './engine/change.js';
export {AsOfSet, setAsOf, type StoryChange} from './events/as-of.js';
export {historySteps, type StoryHistory} from './events/history.js';
export {changeSet, changeSteps, type ChangeKind, type SetChange} from './events/changed-set.js';
export {readColumns, type EventColumnsInput} from './events/columns-input.js';
export type {Diagnostic, DiagnosticCode} from './events/diagnostic.js';
export {EventSet} from './events/event-set.js';
export type * from './events/news-event.js';
export {readDocument} from './events/read-document.js';
export {validate, type Validation} from './events/validate.js';
export type {Finding, LintReport, Severity} from './lint/finding.js';
export type {LintOptions} from './lint/lint.js';
export {lintDocument} from './lint/lint-document.js';
export type {CsvOptions} from './export/csv.js';
export type {IcsOptions} from './export/ics.js';
export type {JsonLdOptions} from './export/json-ld.js';
export {renderListHtml, type ListHtmlOptions} from './export/list-html.js';
export {toCsv, toIcs, toJson, toJsonLd, type IcsFile} from './export/write.js';
export {projectLayout, type Frame} from './layout/frame.js';
export type {Label, Layout, StripLayout} from './layout/layout.js';
export {createIndex, type EventIndex, type RowFilter} from './query/event-index.js';
export {readFilter, rowFilter, type FilterProblem, type FilterReading, type TimelineFilter} from './query/filter.js';
export {findSteps, readQuery, searchTexts, type Found, type SearchTexts} from './query/find.js';
export {TimeScale} from './scale/time-scale.js';
export {loadJson, type LoadError, type LoadOptions} from './sources/json-source.js';
export {registerPhrases, type DatePhrases} from './time/date-phrases.js';
export {describeDate, type DateWordsOptions} from './time/date-words.js';
export {formatDate} from './time/format-date.js';
export type {
  DateError, DateFields, DateReading, DateSet, EndKind, FuzzyDate, FuzzySpan, NewsDate, Precision, Qualifier,
} from './time/fuzzy-date.js';
export {parseDate, parseDateInput} from './time/parse-date.js';
export type {EpochMs, Span} from './time/span.js';

// A page loads these where data need them; here they are from the start.
readAllForms(parseDateInput);
keepManyIdsIn((idAt, size) => new IdTable(idAt, size));
sortManyBy(sortRows);
flyBy(createFlight);
