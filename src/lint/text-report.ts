/**
 * A report as text for a terminal or a log: by record, each finding with its place, its value and its cure. Severity is a
 * word; colour only goes with it.
 */
import {SEVERITIES, type Counts, type Finding, type LintReport, type Severity} from './finding.js';

/** A report of one file. */
export interface FileReport extends LintReport {
  readonly file: string;
}

/** How a report is written. */
export interface TextOptions {
  /** Whether the reader's terminal shows colours, and wants them. */
  readonly hasColor?: boolean;
  /** Leaves out what is only worth a thought. */
  readonly isQuiet?: boolean;
}

const SEQUENCES: ReadonlyMap<Severity | 'bold' | 'dim', string> = new Map(
  [['error', '31'], ['warning', '33'], ['info', '36'], ['bold', '1'], ['dim', '2']]);

/** What came with data never steers a terminal. */
const harmless = (text: string): string =>
  text.replace(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Numbers of findings in words. */
export const countWords = (counts: Counts): string =>
  SEVERITIES.map(severity => severity === 'info' ? plural(counts.info, 'remark') : plural(counts[severity], severity)).join(', ');

/** The report of one file, with a line break at its end. */
export function textReport(report: FileReport, {hasColor = false, isQuiet = false}: TextOptions = {}): string {
  const paint = (how: Severity | 'bold' | 'dim', text: string): string =>
    hasColor ? `\u001b[${SEQUENCES.get(how) ?? '0'}m${text}\u001b[0m` : text;
  const {file, findings, counts, eventCount, skippedCount} = report;
  const shown = findings.filter(({severity}) => !isQuiet || severity !== 'info');
  const lines = [paint('bold', harmless(file))];
  let group: string | undefined;
  for (const finding of shown) {
    const name = nameOf(finding);
    if (name !== group) lines.push('', `  ${paint('bold', harmless(name))}`);
    group = name;
    const {severity, code, path, value, message, cure, line, column} = finding;
    const place = line === undefined ? '' : `${line}:${column ?? 1}`;
    const said = `${path ? `${path}: ` : ''}${message}${value === undefined ? '' : `, found ${JSON.stringify(value)}`}`;
    lines.push(
      `  ${place.padStart(9)}  ${paint(severity, severity.padEnd(7))}  ${harmless(said)}  ${paint('dim', code)}`,
      `${' '.repeat(22)}${harmless(cure)}`);
  }
  if (shown.length > 0) lines.push('');
  const skipped = skippedCount > 0 ? `, ${plural(skippedCount, 'record')} left out` : '';
  lines.push(`  ${plural(eventCount, 'event')}${skipped}: ${countWords(counts)}`, '');
  return lines.join('\n');
}

const nameOf = ({index, id, code}: Finding): string => code === 'more' ? 'And more' : index === undefined ? 'The document'
  : id === undefined ? `events[${index}]` : `${id} (events[${index}])`;
