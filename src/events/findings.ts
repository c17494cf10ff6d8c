/**
 * Collects diagnostics while data is read. The list is bounded, so that a million bad records do not fill the memory:
 * after {@link FINDINGS_LIMIT} findings only their number is kept and told by a last diagnostic of code `more`.
 */
import type {Diagnostic, DiagnosticCode} from './diagnostic.js';

/** How many diagnostics are kept of one load. */
export const FINDINGS_LIMIT = 1000;

const VALUE_LENGTH = 100;
const ERRORS = 'no-document no-events no-record no-date bad-date end-before-start no-title bad-link';

/**
 * Tells of a wrong value in the field `path`, and what was expected. The code is `bad-field` and severity follows from
 * the code unless they are given. Gives `undefined`, which is what is kept of the value.
 */
export type Report = (
  path: string, value: unknown, expected: string, code?: DiagnosticCode, severity?: Diagnostic['severity'],
) => undefined;

/** Reports to nobody: for reading again what has been checked before. */
export const SILENT: Report = () => undefined;

/** Diagnostics of one load, in the order found. */
export class Findings {
  /** Whether the record in question has no error so far. */
  isSound = true;
  readonly #kept: Diagnostic[] = [];
  #moreCount = 0;
  #index: number | undefined;
  #id: unknown;

  /** Turns to another record; `id` is the one that it states. */
  about(index: number, id?: unknown): void {
    this.isSound = true;
    this.#index = index;
    this.#id = id;
  }

  /** Keeps one finding. Bound, so that it can be handed on as a {@link Report}. */
  readonly report: Report = (
    field, value, expected, code = 'bad-field', severity = ERRORS.includes(code) ? 'error' : 'warning',
  ) => {
    if (severity === 'error') this.isSound = false;
    if (this.#kept.length >= FINDINGS_LIMIT) this.#moreCount += 1;
    else this.#kept.push({
      code, severity, message: `expected ${expected}`,
      ...this.#index !== undefined && {index: this.#index},
      ...typeof this.#id === 'string' && {id: short(this.#id)},
      ...field && {field},
      // Objects are not kept: they may be huge, or nested deeper than whoever prints the list can follow.
      ...Object(value) !== value && value !== undefined && {value: typeof value === 'string' ? short(value) : value},
    });
  };

  /** The findings so far. */
  list(): readonly Diagnostic[] {
    return this.#moreCount === 0 ? [...this.#kept]
      : [...this.#kept, {code: 'more', severity: 'warning', message: `and ${this.#moreCount} more`}];
  }
}

const short = (text: string): string => text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;
