/**
 * The quotes that events bring along with their sources, and which record of the data each event was. They are read from
 * the records as given: no full event is made for them, be they a million.
 */
import type {Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {isRecord} from '../events/fields.js';
import type {Quote} from '../events/news-event.js';

/** A quote of an event. */
export interface OwnQuote {
  /** Row of the event in its set. */
  readonly row: number;
  /** Place among the event's sources. */
  readonly source: number;
  readonly quote: Quote;
}

const CHUNK = 1024;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** All quotes of a set, by rows. */
export function* quotesSteps(set: EventSet): Steps<readonly OwnQuote[]> {
  const quotes: OwnQuote[] = [];
  for (let row = 0; row < set.size; row++) {
    if (row % CHUNK === 0) yield row / set.size;
    const sources = set.vacant.has(row) ? undefined : set.recordAt(row)['sources'];
    if (!Array.isArray(sources)) continue;
    for (const [source, given] of (sources as readonly unknown[]).entries()) {
      const {exact, prefix, suffix} = isRecord(given) && isRecord(given['quote']) ? given['quote'] : {};
      if (typeof exact !== 'string' || exact.trim() === '') continue;
      quotes.push({row, source, quote: {exact, prefix: text(prefix) ?? '', suffix: text(suffix) ?? ''}});
    }
  }
  return quotes;
}

/**
 * Which record of the data an event was, by row: those that were left out come between. `undefined` where that is not
 * known any more: of changed data, and where too many were left out to be named.
 */
export function recordIndices({diagnostics, skippedCount, parts: {vacant}}: EventSet): (row: number) => number | undefined {
  const left = [...new Set(diagnostics.flatMap(({severity, index}) => (severity === 'error' && index !== undefined ? [index] : [])))];
  left.sort((a, b) => a - b);
  if (vacant || left.length !== skippedCount) return () => undefined;
  return row => left.reduce((index, gone) => (gone <= index ? index + 1 : index), row);
}
