/**
 * What a check of data tells its author: each finding with where it is and how it is cured.
 */
import type {Diagnostic} from '../events/diagnostic.js';

/** `error`: left out when shown. `warning`: shown, and wrong or missing all the same. `info`: worth a thought. */
export type Severity = Diagnostic['severity'] | 'info';

/** Severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One finding. */
export interface Finding {
  /** Stable code of the rule; `docs/lint.md` has them all. */
  readonly code: string;
  readonly severity: Severity;
  /** Index of the record in `events`; absent for the document itself. */
  readonly index?: number | undefined;
  /** Id of the record, where it has one. */
  readonly id?: string | undefined;
  /** Path of the field in its record, or in the document: `date`, `sources[0].url`, `lanes[1].color`. */
  readonly path?: string | undefined;
  /** The value found, a text shortened to 100 characters; never an object or array. */
  readonly value?: unknown;
  /** What was expected. */
  readonly message: string;
  /** What to do about it, a sentence. */
  readonly cure: string;
  /** Line in the file, from 1; only where the text of the file is known. */
  readonly line?: number | undefined;
  /** Column in that line, from 1, in UTF-16 units. */
  readonly column?: number | undefined;
}

/** How many findings there are of each severity, those left out of the list included. */
export type Counts = Readonly<Record<Severity, number>>;

/** What was found in one document. */
export interface LintReport {
  /** Those of the document first, then by record; of one rule at most {@link MOST_OF_A_RULE}. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** Records that are shown. */
  readonly eventCount: number;
  /** Records left out. */
  readonly skippedCount: number;
}

/** So many findings of one rule are listed; a last one, of code `more`, says how many there are besides. */
export const MOST_OF_A_RULE = 500;

/** Of a text value so much is kept. */
const VALUE_LENGTH = 100;

/** A value as findings keep it. */
export const briefly = (value: unknown): unknown => typeof value === 'string'
  ? value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value
  : Object(value) === value ? undefined : value;

/** Adds counts up. */
export const sumCounts = (all: readonly Counts[]): Counts => {
  const sum = {error: 0, warning: 0, info: 0};
  for (const counts of all) for (const severity of SEVERITIES) sum[severity] += counts[severity];
  return sum;
};

/** Collects findings, at most so many of a rule. */
export class FindingList {
  readonly #kept: Finding[] = [];
  readonly #byCode = new Map<string, {count: number; last: Finding}>();
  readonly #counts = {error: 0, warning: 0, info: 0};

  /** Keeps one. */
  add(finding: Finding): void {
    const {code, severity} = finding;
    // This one only tells of others.
    if (code === 'more') {
      this.#kept.push(finding);
      return;
    }
    this.#counts[severity]++;
    const seen = this.#byCode.get(code);
    if (!seen) this.#byCode.set(code, {count: 1, last: finding});
    else seen.count++;
    if ((seen?.count ?? 1) <= MOST_OF_A_RULE) this.#kept.push(finding);
  }

  get counts(): Counts {
    return {...this.#counts};
  }

  /** All that are kept, the document's first, then by record, in the order found. */
  list(): readonly Finding[] {
    const place = ({code, index}: Finding): number => code === 'more' ? Infinity : index ?? -1;
    const sorted = this.#kept.map((finding, order) => ({finding, order}))
      .sort((a, b) => compare(place(a.finding), place(b.finding)) || a.order - b.order).map(({finding}) => finding);
    const rest = [...this.#byCode].filter(([, {count}]) => count > MOST_OF_A_RULE).map(([code, {count, last}]): Finding => ({
      code: 'more', severity: last.severity, message: `and ${count - MOST_OF_A_RULE} more of ${code}`,
      cure: 'Cure those that are listed, then check again.',
    }));
    return [...sorted, ...rest];
  }
}

// Infinity less Infinity is no number.
const compare = (a: number, b: number): number => a === b ? 0 : a < b ? -1 : 1;
