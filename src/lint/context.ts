/**
 * What the checks are told, and how they tell. A check looks at all events first where it has to know the whole, then at
 * each again.
 */
import type {EventSet} from '../events/event-set.js';
import {isRecord} from '../events/fields.js';
import type {NewsEvent, Source} from '../events/news-event.js';
import type {Severity} from './finding.js';

/** A document that is checked. */
export interface LintContext {
  readonly set: EventSet;
  /** The document as given; empty where only its events were. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Languages that are asked for; empty: those that most titles have. */
  readonly languages: readonly string[];
}

/** What a check says of one place. */
export interface Told {
  readonly path?: string;
  readonly value?: unknown;
  readonly message: string;
  /** A better cure than the rule's. */
  readonly cure?: string;
  /** Another severity than the rule's. */
  readonly severity?: Severity;
}

/** Tells of a finding by the code of its rule. */
export type Tell = (code: string, told: Told) => void;

/** One check. */
export interface Check {
  /** Sees every event before any is checked. */
  readonly look?: (event: NewsEvent, row: number) => void;
  /** Checks one event. */
  readonly check?: (event: NewsEvent, tell: Tell, row: number) => void;
  /** Checks the document, after its events. */
  readonly end?: (tell: Tell) => void;
}

/** Makes a check of one document. */
export type MakeCheck = (context: LintContext) => Check;

/**
 * Path of the item `at` of a normalised list: that of the record's own list, as long as nothing of it was left out.
 */
export const itemPath = (record: Readonly<Record<string, unknown>>, name: string, list: readonly unknown[], at: number): string => {
  const given = record[name];
  return Array.isArray(given) && given.length === list.length ? `${name}[${at}]` : name;
};

/** All sources of an event, those of its history included, each with its path. */
export function* sourcesOf({record, sources, history}: NewsEvent): Iterable<readonly [path: string, source: Source]> {
  for (const [at, source] of sources.entries()) yield [itemPath(record, 'sources', sources, at), source];
  for (const [at, {sources: then = []}] of history.entries()) {
    const path = itemPath(record, 'history', history, at);
    for (const [i, source] of then.entries()) yield [`${path}.sources[${i}]`, source];
  }
}

type Entry = Readonly<Record<string, unknown>>;

/** Those entries of a list in a document that are objects, each with its path. */
export const entriesOf = (document: Entry, name: string): readonly (readonly [path: string, entry: Entry])[] => {
  const list = document[name];
  return Array.isArray(list) ? list.flatMap((entry: unknown, at) => isRecord(entry) ? [[`${name}[${at}]`, entry] as const] : []) : [];
};
