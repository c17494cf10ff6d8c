/**
 * From whatever a user gives to an {@link EventSet}. Nothing here throws: what is wrong becomes a diagnostic, a bad
 * record is left out, the good ones load. Only what drawing needs is kept, in columns; see `event-set.ts`.
 */
import {readInfo} from './document-info.js';
import type {EventSet} from './event-set.js';
import {isRecord} from './fields.js';
import {Findings} from './findings.js';
import {RecordReader} from './record-reader.js';

/** Records read between two pauses: some milliseconds' work. */
const CHUNK = 2000;

/** Reads a document, or an array of events, in one go. */
export const readDocument = (input: unknown): EventSet => {
  const steps = readDocumentSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** The same in steps of some milliseconds: yields the fraction that is done (0 to 1), returns the set. */
export function* readDocumentSteps(input: unknown, chunk = CHUNK): Generator<number, EventSet> {
  const findings = new Findings();
  const events = eventsOf(input, findings);
  const info = readInfo(input, findings.report);
  const left = new Set<number>();
  for (;;) {
    // Dates that lead nowhere show only when all is read: then once more without them, and without a word.
    const reader = new RecordReader(info, events.length, left.size > 0 ? new Findings() : findings);
    for (let place = 0; place < events.length; place++) {
      if (place % chunk === 0) yield place / events.length * 0.8;
      if (!left.has(place)) reader.read(events[place], place);
    }
    const steps = reader.settle(chunk);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield 0.9;
    if (step.value.size === 0) return reader.finish(findings.list());
    for (const place of step.value) left.add(place);
  }
}

const eventsOf = (input: unknown, {report}: Findings): readonly unknown[] => {
  if (Array.isArray(input)) return input;
  const events = isRecord(input) ? input['events'] : undefined;
  if (Array.isArray(events)) return events;
  if (isRecord(input)) report('no-events', 'events', events, 'expected a list of events');
  else report('no-document', '', input, 'expected a document or a list of events');
  return [];
};
