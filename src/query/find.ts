/**
 * Full-text search over the events of a set: all words of a query have to stand in an event's title, summary, people,
 * place, tags or sources, in any of their languages. Folded texts are made when first asked for and kept with the set, so
 * that the second key of a reader costs a look at strings; a query that goes on only looks at what was found before.
 */
import type {Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {isRecord} from '../events/fields.js';
import type {EventIndex, RowTest} from './event-index.js';
import {foldFor, type Fold} from './search-text.js';

/** What is looked for, folded: words and phrases that all have to be there. None: nothing is looked for. */
export type Words = readonly string[];

/** What was found. */
export interface Found {
  readonly words: Words;
  /** The index that was looked through. */
  readonly index: EventIndex;
  /** Rows of the set in time order. */
  readonly rows: Uint32Array;
}

/** Nobody writes more, and what is pasted by mistake is not looked for word by word. */
const LONGEST = 300;
/** A quote that is still to be closed goes to the end. */
const QUOTED = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|[^\s"“”„«»]+/g;

/**
 * The words of a query: parts in quotes as they stand, the rest word by word. Their order means nothing, and one that is
 * part of another is left out.
 */
export function readQuery(text: string, fold: Fold): Words {
  const words = new Set([...text.slice(0, LONGEST).matchAll(QUOTED)].map(([word, quoted]) => fold(quoted ?? word).trim()));
  const all = [...words].filter(Boolean);
  return all.filter(word => !all.some(other => other !== word && other.includes(word))).sort();
}

/** Whether whatever has the words of `next` has those of `before`, too. */
const goesOn = (before: Words, next: Words): boolean => before.every(word => next.some(other => other.includes(word)));

/**
 * Pairs of letters are noted by row, each as one of so many bits: most rows that do not have a word lack one of its pairs,
 * and their texts need not be read.
 */
const BITS = 256;
const UNITS = BITS / 32;
const bitOf = (text: string, at: number): number => (text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) % BITS;

/** The texts of a set for one language, folded. */
export class SearchTexts {
  readonly fold: Fold;
  readonly #set: EventSet;
  readonly #texts: (string | undefined)[];
  readonly #pairs: Uint32Array;

  constructor(set: EventSet, fold: Fold) {
    this.#set = set;
    this.fold = fold;
    // With its full length: one that grew from the end would become a table.
    this.#texts = new Array<string | undefined>(set.size);
    this.#pairs = new Uint32Array(set.size * UNITS);
  }

  /** All that a search looks at in a row, folded; fields stand on lines of their own, so that no phrase runs across. */
  textOf(row: number): string {
    return this.#texts[row] ??= this.#make(row);
  }

  /** The test whether all words stand in a row. */
  testFor(words: Words): RowTest {
    const bits = new Uint32Array(UNITS);
    for (const word of words) notePairs(word, bits, 0);
    const wanted = [...bits].flatMap((mask, unit) => (mask ? [{unit, mask}] : []));
    const texts = this.#texts;
    const pairs = this.#pairs;
    return row => {
      const text = texts[row] ?? this.textOf(row);
      for (const {unit, mask} of wanted) if (((pairs[row * UNITS + unit] ?? 0) & mask) >>> 0 !== mask) return false;
      for (const word of words) if (!text.includes(word)) return false;
      return true;
    };
  }

  #make(row: number): string {
    const texts = new Set<string>();
    for (const text of searchedTexts(this.#set.recordAt(row))) texts.add(this.fold(text));
    const joined = [...texts].join('\n');
    notePairs(joined, this.#pairs, row * UNITS);
    return joined;
  }
}

function notePairs(text: string, bits: Uint32Array, from: number): void {
  for (let at = text.length - 2; at >= 0; at--) {
    const bit = bitOf(text, at);
    const unit = from + (bit >> 5);
    bits[unit] = (bits[unit] ?? 0) | 1 << (bit & 31);
  }
}

const FIELDS = ['title', 'summary', 'people', 'place', 'tags'] as const;
const SOURCE_FIELDS = ['publisher', 'title', 'author'] as const;

/** The texts of a record in all their languages. Records come from outside: what is no text is passed over. */
function* searchedTexts(record: Readonly<Record<string, unknown>>): Generator<string> {
  for (const field of FIELDS) yield* textsIn(record[field]);
  const {sources} = record;
  if (!Array.isArray(sources)) return;
  for (const source of sources as unknown[]) {
    if (!isRecord(source)) continue;
    for (const field of SOURCE_FIELDS) yield* textsIn(source[field]);
    if (isRecord(source['quote'])) yield* textsIn(source['quote']['exact']);
  }
}

/** A text, one for each language, or a list of these. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value).filter(text => typeof text === 'string');
  return value.flatMap(one => (Array.isArray(one) ? [] : textsIn(one)));
}

const KNOWN = new WeakMap<EventSet, Map<string, SearchTexts>>();

/** The texts of a set for a language (BCP 47), made once and kept as long as the set is. */
export function searchTexts(set: EventSet, locale: string): SearchTexts {
  const byLocale = KNOWN.get(set) ?? new Map<string, SearchTexts>();
  KNOWN.set(set, byLocale);
  let texts = byLocale.get(locale);
  if (!texts) byLocale.set(locale, texts = new SearchTexts(set, foldFor(locale)));
  return texts;
}

/** How many rows are looked at between two pauses: some milliseconds where their texts have to be made first. */
const ROWS_A_STEP = 512;

/**
 * Looks through an index, in time order. `before` is what was found last: where the query goes on from it in the same
 * index, only that is looked through.
 */
export function* findSteps(index: EventIndex, texts: SearchTexts, words: Words, before?: Found): Steps<Found> {
  const isPart = before?.index === index && before.words.length > 0 && goesOn(before.words, words);
  const blocks = isPart ? [{rows: before.rows}] : index.blocks;
  const size = isPart ? before.rows.length : index.size;
  const rows = new Uint32Array(words.length > 0 ? size : 0);
  let count = 0;
  let seen = 0;
  if (words.length > 0) {
    const test = texts.testFor(words);
    for (const block of blocks) {
      for (const row of block.rows) {
        if (seen++ % ROWS_A_STEP === 0) yield seen / size;
        if (test(row)) rows[count++] = row;
      }
    }
  }
  return {words, index, rows: rows.slice(0, count)};
}
