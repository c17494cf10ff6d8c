/**
 * The report of a file: what is in it as text, so that each finding has its line, and names that stand twice are found.
 */
import {err, ok, type Result} from '../base/result.js';
import type {MakeCheck} from './context.js';
import type {Finding} from './finding.js';
import {JsonPlaces, stepsOf, type Step} from './json-places.js';
import {scanJson} from './json-scan.js';
import type {LintOptions} from './lint.js';
import {lintDocument} from './lint-document.js';
import {ruleOf} from './rules.js';
import type {FileReport} from './text-report.js';

/** Why a file cannot be checked. */
export interface FileFault {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** Checks the text of a file. */
export function reportFile(
  file: string, given: string, options: LintOptions & {readonly checks?: readonly MakeCheck[]} = {},
): Result<FileReport, FileFault> {
  const text = given.replace(/^\ufeff/, '');
  const places = new JsonPlaces(text);
  const {fault, repeated} = scanJson(text);
  if (fault) return err({message: fault.message, ...places.placeOf(fault.offset)});
  const document: unknown = JSON.parse(text);
  const {findings, counts, ...rest} = lintDocument(document, options);
  const root: readonly Step[] = Array.isArray(document) ? [] : ['events'];
  const placed = findings.map((finding): Finding => {
    const {index, path = '', code} = finding;
    return code === 'more' ? finding : {...finding, ...places.find([...index === undefined ? [] : [...root, index], ...stepsOf(path)])};
  });
  const twice = repeated.map(({offset, name}): Finding => ({
    code: 'repeated-name', severity: 'warning', path: name, message: `expected ${name} once`, cure: ruleOf('repeated-name')?.cure ?? '',
    ...places.placeOf(offset),
  }));
  return ok({file, findings: [...twice, ...placed], counts: {...counts, warning: counts.warning + twice.length}, ...rest});
}
