/**
 * Reads JSON for its author: where it stops being JSON and what was expected there, and which names stand twice in one
 * object, of which `JSON.parse` silently keeps the last. Strict as RFC 8259; nesting of any depth is harmless.
 */

/** Why a text is no JSON. */
export interface JsonFault {
  /** Where, in UTF-16 units from the start. */
  readonly offset: number;
  /** What was expected, and where it can be told, what is wrong. */
  readonly message: string;
}

/** A name that stands in its object for the second time. */
export interface RepeatedName {
  /** Where the second one begins. */
  readonly offset: number;
  readonly name: string;
}

/** What is wrong with a text. */
export interface JsonScan {
  readonly fault?: JsonFault;
  readonly repeated: readonly RepeatedName[];
}

const BLANK = /[ \t\n\r]*/y;
const STRING = /"[^"\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$]+/uy;
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** An object (with the names seen) or array that is open. */
interface Open {
  readonly names: Set<string> | undefined;
  readonly offset: number;
}

/** What may come next. */
type Wanted = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'more';

/** Goes through a text once. */
export function scanJson(text: string): JsonScan {
  const repeated: RepeatedName[] = [];
  const open: Open[] = [];
  let at = 0;
  let wanted = 'value' as Wanted | undefined;

  const fail = (message: string, offset = at): JsonScan => ({fault: {offset, message}, repeated});
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skipBlank = (): void => { match(BLANK); };
  const matchString = (): string | undefined => {
    const offset = at;
    const written = match(STRING);
    if (written === undefined || !hasControl(written)) return written;
    at = offset;
    return undefined;
  };
  const afterValue = (): void => { wanted = open.length > 0 ? 'more' : undefined; };

  for (;;) {
    skipBlank();
    if (!wanted) return at < text.length ? fail(`expected the end of the file${hint(text, at)}`) : {repeated};
    const char = text[at];
    const last = open.at(-1);
    if (char === undefined) return fail(last ? endMessage(text, last) : 'expected a value: the file is empty');
    const isEnd = char === (last?.names ? '}' : ']');
    if (wanted === 'more') {
      if (!isEnd && char !== ',') return fail(`expected , or ${last?.names ? '}' : ']'}${hint(text, at)}`);
      at++;
      if (isEnd) {
        open.pop();
        afterValue();
      } else wanted = last?.names ? 'name' : 'value';
    } else if (last && isEnd && wanted.endsWith('-or-end')) {
      at++;
      open.pop();
      afterValue();
    } else if (wanted === 'name' || wanted === 'name-or-end') {
      const offset = at;
      const written = char === '"' ? matchString() : undefined;
      if (written === undefined) return fail(`expected a name in double quotes${char === '"' ? badString(text, at) : hint(text, at)}`);
      const name = JSON.parse(written) as string;
      if (last?.names?.has(name)) repeated.push({offset, name});
      last?.names?.add(name);
      skipBlank();
      if (text[at] !== ':') return fail(`expected : after the name${hint(text, at)}`);
      at++;
      wanted = 'value';
    } else if (char === '{' || char === '[') {
      open.push({names: char === '{' ? new Set() : undefined, offset: at});
      at++;
      wanted = char === '{' ? 'name-or-end' : 'value-or-end';
    } else {
      const offset = at;
      if (char === '"') {
        if (matchString() === undefined) return fail(`expected a text that ends with "${badString(text, at)}`);
      } else if (match(NUMBER) === undefined) {
        const word = match(WORD);
        if (word === undefined || !WORDS.has(word)) return fail(`expected a value${hint(text, offset)}`, offset);
      }
      afterValue();
    }
  }
}

/** Control characters have to be escaped; those that begin at DEL need not. */
const hasControl = (text: string): boolean => /\p{Cc}/u.test(text) && Array.from(text).some(char => char < ' ');

/** What a mistake at a place often is. */
function hint(text: string, at: number): string {
  const char = text[at] ?? '';
  const before = text.slice(0, at).trimEnd().at(-1);
  if (before === ',' && (char === '}' || char === ']')) return `, not a comma before ${char}`;
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return '; JSON has no comments';
  if (/['‘’“”«]/.test(char)) return '; texts stand in straight double quotes';
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word) return `, not ${word.length > 20 ? `${word.slice(0, 20)}…` : word}`;
  return char ? `, not ${char}` : ', not the end of the file';
}

const endMessage = (text: string, {names, offset}: Open): string => {
  const line = text.slice(0, offset).split(/\r\n?|\n/).length;
  return `expected ${names ? '}' : ']'} for the ${names ? '{' : '['} of line ${line}, not the end of the file`;
};

/** Why a text in quotes cannot be read. */
function badString(text: string, at: number): string {
  for (let i = at + 1; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '"') break;
    if (char < ' ') return '; a line break or tab in a text is written \\n or \\t';
    if (char !== '\\') continue;
    i++;
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(i, i + 5))) return `; \\${text[i] ?? ''} is no escape, a backslash is \\\\`;
  }
  return '';
}
