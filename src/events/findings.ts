/**
 * Collects diagnostics while data is read. The list is bounded, so that a million bad records do not fill the memory:
 * after {@link FINDINGS_LIMIT} findings only their number is kept and told by a last diagnostic of code `more`.
 */
import type {Diagnostic, DiagnosticCode} from './diagnostic.js';

/** How many diagnostics are kept of one load. */
export const FINDINGS_LIMIT = 1000;

const VALUE_LENGTH = 100;
const ERROR = /^no-|^bad-(?:date|link)$|^end-/;

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
export interface Findings {
  /** Turns to another record, or back to the document; `id` is the one that a record states. */
  readonly about: (index?: number, id?: unknown) => void;
  /** Keeps one finding. */
  readonly report: Report;
  /** Whether the record in question has no error so far. */
  readonly isSound: () => boolean;
  /** The findings so far. */
  readonly list: () => readonly Diagnostic[];
}

/** Makes an empty collection. */
export const createFindings = (): Findings => {
  const kept: Diagnostic[] = [];
  let count = 0;
  let isSound = true;
  let index: number | undefined;
  let id: unknown;
  return {
    about: (...record) => {
      isSound = true;
      [index, id] = record;
    },
    report: (field, value, expected, code = 'bad-field', severity = ERROR.test(code) ? 'error' : 'warning') => {
      if (severity === 'error') isSound = false;
      if (++count > FINDINGS_LIMIT) return;
      kept.push({
        code, severity, message: `expected ${expected}`, index, field: field || undefined,
        id: typeof id === 'string' ? brief(id) : undefined, value: brief(value),
      });
    },
    isSound: () => isSound,
    list: () => count > FINDINGS_LIMIT
      ? [...kept, {code: 'more', severity: 'warning', message: `and ${count - FINDINGS_LIMIT} more`}] : kept,
  };
};

// Objects are not kept: they may be huge, or nested deeper than whoever prints the list can follow.
const brief = <T>(value: T): T | string | undefined => typeof value !== 'string'
  ? Object(value) === value ? undefined : value
  : value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value;
