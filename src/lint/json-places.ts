/**
 * From a path in a document to its line and column in the file. What was asked for is remembered, and only objects on the
 * way are looked through, so that a thousand places in a large file cost little more than one.
 */

/** A place in a text, from 1; columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A step on the way: a name in an object or an index in an array. */
export type Step = string | number;

const BLANK = /[ \t\n\r]*/y;
const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const SCALAR = /[^\s,\]}]+/y;

/** `sources[0].url` as steps. A name with a dot in it is not found as one, which leads to what it stands in. */
export const stepsOf = (path: string): readonly Step[] => Array.from(path.matchAll(/\[(\d+)\]|([^.[\]]+)/g),
  ([, index, name]) => index === undefined ? name ?? '' : Number(index));

/** The places of one text, which is JSON. */
export class JsonPlaces {
  readonly #text: string;
  /** Offsets of what stands in an object or array, by its own offset. */
  readonly #children = new Map<number, ReadonlyMap<Step, number>>();
  /** Offsets at which lines begin. */
  #lines: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the value at a path begins, or where the path ends, the last thing on the way there. */
  find(path: readonly Step[]): TextPlace {
    let offset = this.#skip(BLANK, 0);
    for (const step of path) {
      const next = this.#childrenOf(offset).get(step);
      if (next === undefined) break;
      offset = next;
    }
    return this.placeOf(offset);
  }

  /** Line and column of an offset. */
  placeOf(offset: number): TextPlace {
    const lines = this.#lines ??= [0, ...Array.from(this.#text.matchAll(/\r\n?|\n/g), ({0: {length}, index}) => index + length)];
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - (lines[low] ?? 0) + 1};
  }

  #childrenOf(offset: number): ReadonlyMap<Step, number> {
    let children = this.#children.get(offset);
    if (!children) this.#children.set(offset, children = this.#read(offset));
    return children;
  }

  #read(offset: number): ReadonlyMap<Step, number> {
    const text = this.#text;
    const children = new Map<Step, number>();
    const isObject = text[offset] === '{';
    if (!isObject && text[offset] !== '[') return children;
    let at = this.#skip(BLANK, offset + 1);
    for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
      let step: Step = index;
      if (isObject) {
        const end = this.#skip(STRING, at);
        step = nameOf(text.slice(at, end));
        at = this.#skip(BLANK, this.#skip(BLANK, end) + 1);
      }
      children.set(step, at);
      const next = this.#skip(BLANK, this.#end(at));
      // Neither comma nor end: no JSON, and no way on.
      if (text[next] !== ',') break;
      at = this.#skip(BLANK, next + 1);
    }
    return children;
  }

  /** Where the value that begins at an offset ends. */
  #end(offset: number): number {
    const text = this.#text;
    let depth = 0;
    let at = offset;
    do {
      const char = text[at];
      if (char === '"') at = this.#skip(STRING, at);
      else if (char === '{' || char === '[') {
        depth++;
        at++;
      } else if (char === '}' || char === ']') {
        depth--;
        at++;
      } else if (depth > 0) at++;
      else at = this.#skip(SCALAR, at);
    } while (depth > 0 && at < text.length);
    return at;
  }

  #skip(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return at + (pattern.exec(this.#text)?.[0].length ?? 0);
  }
}

const nameOf = (written: string): string => {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
};
