/**
 * The door for the command line: `news-timeline lint` and `news-timeline schema`. It reads files and writes; what there is
 * to say is worked out in `lint/`. For Node alone.
 */
import {readFileSync} from 'node:fs';
import {HELP, readArguments, type CliOptions} from './lint/cli-options.js';
import {reportFile} from './lint/file-report.js';
import {sumCounts} from './lint/finding.js';
import {checkQuotes} from './lint/check-quotes.js';
import {htmlText} from './lint/html-text.js';
import {countWords, textReport, type FileReport} from './lint/text-report.js';

/** Exit status where something cannot be read, or is asked for that makes no sense. */
const UNUSABLE = 2;

const {stdout, stderr, env} = process;

/** A file of the package, beside the folder of this one. */
const ownFile = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** Text of a file that has to be UTF-8; a reason in words where it cannot be had. */
function readText(file: string): {readonly text: string} | {readonly reason: string} {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return {reason: code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder'
      : code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : error instanceof Error ? error.message : String(error)};
  }
}

/** What of a page or a text can be quoted. */
const quotable = (file: string, text: string): string =>
  /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)\b/i.test(text) ? htmlText(text) : text;

function lint(options: CliOptions): number {
  const {files, articles, languages, isJson, isQuiet, maxWarnings} = options;
  const faults: {readonly file: string; readonly message: string; readonly line?: number; readonly column?: number}[] = [];
  const texts: string[] = [];
  for (const file of articles) {
    const read = readText(file);
    if ('text' in read) texts.push(quotable(file, read.text));
    else faults.push({file, message: read.reason});
  }
  const checks = texts.length > 0 ? [checkQuotes(texts)] : [];
  const reports: FileReport[] = [];
  for (const given of files) {
    const file = given === '-' ? '<stdin>' : given;
    const read = readText(given);
    if (!('text' in read)) {
      faults.push({file, message: read.reason});
      continue;
    }
    const report = reportFile(file, read.text, {languages, checks});
    if (report.ok) reports.push(report.value);
    else faults.push({file, ...report.error, message: `no JSON: ${report.error.message}`});
  }
  const counts = sumCounts(reports.map(one => one.counts));
  if (isJson) {
    const shown = reports.map(report => ({...report, findings: report.findings.filter(({severity}) => !isQuiet || severity !== 'info')}));
    stdout.write(`${JSON.stringify({version: 1, files: shown, faults, counts}, null, 2)}\n`);
  } else {
    const hasColor = stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    stdout.write(reports.map(report => textReport(report, {hasColor, isQuiet})).join('\n'));
    if (reports.length > 1) stdout.write(`\nAll ${reports.length} files: ${countWords(counts)}\n`);
    for (const {file, line, column, message} of faults) {
      stderr.write(`${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}: ${message}\n`);
    }
  }
  if (faults.length > 0) return UNUSABLE;
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}

function main(): number {
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) {
    stderr.write(`${read.error}\n\n${HELP}`);
    return UNUSABLE;
  }
  const options = read.value;
  switch (options.command) {
    case 'help': stdout.write(HELP); return 0;
    case 'version': stdout.write(`${String((JSON.parse(ownFile('package.json')) as {version: unknown}).version)}\n`); return 0;
    case 'schema': stdout.write(ownFile('data/schema/news-timeline.schema.json')); return 0;
    case 'lint': return lint(options);
  }
}

// Whoever reads only the beginning, as `head` does, has what it wants.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main();
