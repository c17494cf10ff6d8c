/**
 * The check of a document for its author: what reading finds, and the rules beyond it. Pure, so that the page, the command
 * line and programs share it.
 */
import type {Steps} from '../base/steps.js';
import type {Diagnostic} from '../events/diagnostic.js';
import type {EventSet} from '../events/event-set.js';
import {isRecord} from '../events/fields.js';
import {checkColors} from './check-colors.js';
import {checkDateNote, checkEras, checkHistory, checkStatus} from './check-dates.js';
import {checkDuplicates, checkLinks} from './check-duplicates.js';
import {checkFieldNames, checkImportance, checkLanes} from './check-fields.js';
import {checkLanguages, checkLanguageTags} from './check-languages.js';
import {checkInsecureLinks, checkNoSource, checkSameSource, checkSourceNames} from './check-sources.js';
import {checkDocumentTitle, checkMarkup} from './check-texts.js';
import type {MakeCheck, Tell} from './context.js';
import {cureOf} from './cures.js';
import {briefly, FindingList, type Finding, type LintReport} from './finding.js';
import {ruleOf} from './rules.js';

/** What is asked of a check. */
export interface LintOptions {
  /** Languages (BCP 47) that each text should have. Default those that most titles have. */
  readonly languages?: readonly string[];
}

const CHECKS: readonly MakeCheck[] = [
  checkNoSource, checkSameSource, checkSourceNames, checkInsecureLinks, checkDateNote, checkStatus, checkHistory,
  checkEras, checkDuplicates, checkLinks, checkColors, checkLanguages, checkLanguageTags, checkMarkup, checkDocumentTitle,
  checkFieldNames, checkImportance, checkLanes,
];

/** What else there is to say of a set. */
export interface SetOptions extends LintOptions {
  /** The document that the set was read from; without its events where those have changed since. */
  readonly document?: unknown;
  /** Index of the record in a row. Default as far as it can be told from the set. */
  readonly indexOf?: (row: number) => number;
  /** What was found before, by reading or elsewhere. Default the set's own. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Further checks. */
  readonly checks?: readonly MakeCheck[];
}

/** A diagnostic as a finding, with its cure. */
export const findingOf = (diagnostic: Diagnostic): Finding => {
  const {code, severity, index, id, field, value, message} = diagnostic;
  return {code, severity, index, id, path: field, value: briefly(value), message, cure: cureOf(diagnostic)};
};

/** Events checked between two pauses. */
const STEP_SIZE = 128;

/** Checks a set that was read, in steps of some milliseconds: yields the fraction done, returns the report. */
export function* lintSteps(set: EventSet, options: SetOptions = {}): Steps<LintReport> {
  const {document, indexOf = recordIndices(set), diagnostics = set.diagnostics, languages = [], checks = []} = options;
  const list = new FindingList();
  for (const diagnostic of diagnostics) list.add(findingOf(diagnostic));
  const context = {set, document: isRecord(document) ? document : {}, languages};
  const made = [...CHECKS, ...checks].map(make => make(context));
  const tellAt = (index?: number, id?: string): Tell => (code, {path, value, message, cure, severity}) => {
    const rule = ruleOf(code);
    list.add({
      code, severity: severity ?? rule?.severity ?? 'warning', index, id, path, value: briefly(value), message,
      cure: cure ?? rule?.cure ?? '',
    });
  };
  for (let row = 0; row < set.size; row++) {
    if (row % STEP_SIZE === 0) yield row / set.size / 3;
    if (set.vacant.has(row)) continue;
    for (const {look} of made) look?.(set.at(row), row);
  }
  for (let row = 0; row < set.size; row++) {
    if (row % STEP_SIZE === 0) yield (1 + 2 * row / set.size) / 3;
    if (set.vacant.has(row)) continue;
    const event = set.at(row);
    const tell = tellAt(indexOf(row), event.id);
    for (const {check} of made) check?.(event, tell, row);
  }
  for (const {end} of made) end?.(tellAt());
  return {findings: list.list(), counts: list.counts, eventCount: set.count, skippedCount: set.skippedCount};
}

/**
 * Index of the record in a row, as far as what was left out before it is named; of changed data, the row.
 */
export function recordIndices({diagnostics, skippedCount, vacant}: EventSet): (row: number) => number {
  const left = [...new Set(diagnostics.flatMap(({severity, index}) => severity === 'error' && index !== undefined ? [index] : []))];
  left.sort((a, b) => a - b);
  if (vacant.size > 0 || left.length !== skippedCount) return row => row;
  return row => left.reduce((index, gone) => gone <= index ? index + 1 : index, row);
}
