/**
 * What is asked of the command line, or what of it makes no sense.
 */
import {err, ok, type Result} from '../base/result.js';

/** What is asked for. */
export interface CliOptions {
  readonly command: 'lint' | 'schema' | 'help' | 'version';
  /** `-` is the standard input. */
  readonly files: readonly string[];
  /** Files with the text that is quoted. */
  readonly articles: readonly string[];
  readonly languages: readonly string[];
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  /** From how many warnings on the exit status is 1. */
  readonly maxWarnings: number;
}

/** What the program says of itself. */
export const HELP = `Usage: news-timeline lint <file.json | -> … [options]
       news-timeline schema

Checks data of <news-timeline>: what is wrong or missing, where, and how it is cured.

  -                    reads the standard input
  --article <file>     page (.html) or text in which the quotes should stand; may be given several times
  --lang <tags>        languages that each text should have: fr,en. Default: those that most titles have
  --strict             warnings, too, make the exit status 1
  --max-warnings <n>   more warnings than that do
  --quiet              leaves out remarks
  --json               writes the report as JSON
  --help, --version

"schema" prints the JSON Schema of the data.

Exit status: 0 no errors; 1 errors, or more warnings than allowed; 2 a file that cannot be read or is no JSON, wrong use.
`;

const VALUED: ReadonlySet<string> = new Set(['--article', '--lang', '--max-warnings']);

/** Reads the arguments; an error is a sentence. */
export function readArguments(given: readonly string[]): Result<CliOptions, string> {
  const files: string[] = [];
  const articles: string[] = [];
  const languages: string[] = [];
  const flags = new Set<string>();
  let maxWarnings = Infinity;
  let onlyFiles = false;
  const rest = [...given];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (onlyFiles || argument === '-' || !argument.startsWith('-')) {
      files.push(argument);
      continue;
    }
    if (argument === '--') {
      onlyFiles = true;
      continue;
    }
    const [name = '', ...assigned] = argument.split('=');
    if (VALUED.has(name)) {
      const value = assigned.length > 0 ? assigned.join('=') : rest.shift();
      if (!value || (assigned.length === 0 && value.startsWith('--'))) return err(`${name} needs a value.`);
      if (name === '--article') articles.push(value);
      else if (name === '--lang') languages.push(...value.split(',').map(tag => tag.trim()).filter(Boolean));
      else {
        maxWarnings = Number(value);
        if (!/^\d+$/.test(value)) return err(`--max-warnings needs a number, not ${value}.`);
      }
    } else if (['--json', '--strict', '--quiet', '--help', '-h', '--version', '-v'].includes(argument)) flags.add(argument);
    else return err(`There is no option ${argument}.`);
  }
  const [command, ...rest2] = files;
  const options = {
    files: rest2, articles, languages, isJson: flags.has('--json'), isQuiet: flags.has('--quiet'),
    maxWarnings: flags.has('--strict') ? 0 : maxWarnings,
  };
  if (flags.has('--help') || flags.has('-h') || command === 'help') return ok({...options, command: 'help'});
  if (flags.has('--version') || flags.has('-v')) return ok({...options, command: 'version'});
  if (command === 'schema') return rest2.length > 0 ? err('schema takes no file.') : ok({...options, command});
  if (command !== 'lint') return err(command === undefined ? 'There is no command.' : `There is no command ${command}.`);
  if (rest2.length === 0) return err('lint needs a file, or - for the standard input.');
  if (rest2.filter(file => file === '-').length > 1) return err('The standard input can be read once.');
  return ok({...options, command});
}
