/**
 * Findings about data. One finding, one diagnostic; the rest of the data loads.
 */

/** Stable codes of findings. Errors leave the record out, warnings keep it. */
export type DiagnosticCode =
  // errors
  | 'no-document' | 'no-events' | 'no-record' | 'no-date' | 'bad-date' | 'end-before-start' | 'no-title'
  | 'bad-link' | 'too-deep' | 'bad-columns' | 'relative-cycle'
  // an error of an update, a warning of a removal and of an element of the page that names an event
  | 'unknown-id'
  // warnings
  | 'bad-field' | 'unknown-lane' | 'missing-link-target' | 'duplicate-id'
  | 'confirmed-without-source' | 'quote-not-found'
  | 'bad-span' | 'unresolved-relative' | 'relative-contradiction'
  // the last of a long list: how many more there were
  | 'more';

/** A finding about data. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** `error`: the record (or the document's field) is left out. `warning`: kept. */
  readonly severity: 'error' | 'warning';
  /**
   * Index of the record in `events`, of an added or updated one in the array given then, of columns the row; absent for
   * the document itself.
   */
  readonly index?: number | undefined;
  /** Id of the record, where it has one. */
  readonly id?: string | undefined;
  /** Path of the field: `date`, `sources[0].url`. */
  readonly field?: string | undefined;
  /** The offending value: a text shortened to 100 characters; of objects and arrays only `{…}` and `[…]`. */
  readonly value?: unknown;
  /** A sentence in English saying what was expected. */
  readonly message: string;
}
