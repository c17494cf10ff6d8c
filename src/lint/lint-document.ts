/**
 * The check of a whole document at once, for programs and the command line.
 */
import {runSteps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {isRecord} from '../events/fields.js';
import {readDocument} from '../events/read-document.js';
import type {LintReport} from './finding.js';
import {lintSteps, type LintOptions, type SetOptions} from './lint.js';

/** Checks a document, or an array of events. Never throws. */
export function lintDocument(input: unknown, options: LintOptions & Pick<SetOptions, 'checks'> = {}): LintReport {
  const set = readDocument(input);
  const events = isRecord(input) ? input['events'] : input;
  const places = placesOf(set, Array.isArray(events) ? events : []);
  return runSteps(lintSteps(set, {...options, document: input, indexOf: row => places[row] ?? row}));
}

/** Where the records of a set stand among those given, which may have had others between them. */
function placesOf(set: EventSet, given: readonly unknown[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < given.length && places.length < set.size; at++) {
    if (given[at] === set.recordAt(places.length)) places.push(at);
  }
  return places;
}
