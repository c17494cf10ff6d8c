/**
 * The whole of a document at once, for authors and for programs without a page.
 */
import type {Diagnostic} from './diagnostic.js';
import type {NewsEvent, TimelineInfo} from './news-event.js';
import {readDocument} from './read-document.js';

/** What is in a document and what is wrong with it. */
export interface Validation {
  /** The document without its events. */
  readonly document: TimelineInfo;
  /** The accepted events, normalised, in the order of the records. */
  readonly events: readonly NewsEvent[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a document, or an array of events. Never throws. */
export const validate = (input: unknown): Validation => {
  const set = readDocument(input);
  return {
    document: set.info,
    events: Array.from({length: set.size}, (_, index) => set.at(index)),
    diagnostics: set.diagnostics,
  };
};
