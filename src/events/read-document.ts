/**
 * The reader with all that it can do. The element reads by `record-reader.ts` and loads the rest when data need it.
 */
import type {EventSet} from './event-set.js';
import {readRecords, recordSteps} from './record-reader.js';
import {resolveDates} from './relative.js';

/** Records read between two pauses: some milliseconds' work. */
const CHUNK = 2000;

/** Reads a document, or an array of events, in one go. Never throws. */
export const readDocument = (input: unknown): EventSet => readRecords(input, resolveDates);

/** The same in steps of some milliseconds: yields the fraction that is done (0 to 1), returns the set. */
export function* readDocumentSteps(input: unknown, chunk = CHUNK): Generator<number, EventSet> {
  const steps = recordSteps(input, resolveDates);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % chunk === 0) yield step.value;
  }
}
