/**
 * The reader with all that it can do. The element reads by `record-reader.ts` and loads the rest when data need it.
 */
import type {Steps} from '../base/steps.js';
import {readAllForms} from '../time/date-reader.js';
import {parseDateInput} from '../time/parse-date.js';
import type {EventSet} from './event-set.js';
import {readRecords, recordSteps} from './record-reader.js';
import {resolveDates} from './relative.js';

/** Reads a document, or an array of events, in one go. Never throws. */
export const readDocument = (input: unknown): EventSet => {
  readAllForms(parseDateInput);
  return readRecords(input, resolveDates);
};

/** The same in steps of some milliseconds: yields the fraction that is done (0 to 1), returns the set. */
export const readDocumentSteps = (input: unknown): Steps<EventSet> => {
  readAllForms(parseDateInput);
  return recordSteps(input, resolveDates);
};
