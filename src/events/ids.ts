/**
 * Ids of records: stated, or derived from date and title, so that a link to an event without an id survives a reload.
 *
 * A hash table of record indices in an `Int32Array` (8 to 12 bytes an event) takes the place of a `Map`, which would
 * need up to 30 bytes and the derived ids besides. Those are made again whenever they are asked for.
 */
import {isRecord} from './fields.js';
import {statedId} from './normalize.js';
import type {RawRecord} from './normalize.js';

/** Ids of a set of records, unique. Filled by {@link idSteps}. */
export class IdIndex {
  readonly #records: readonly RawRecord[];
  /** Index + 1 of a record, 0 for an empty slot; linear probing. */
  readonly #slots: Int32Array;
  /** Ids of those whose own id another record has. */
  readonly #renamed = new Map<number, string>();

  constructor(records: readonly RawRecord[]) {
    this.#records = records;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(records.length * 1.5 + 2)));
  }

  /** The id of a record. */
  idAt(index: number): string {
    return this.#renamed.get(index) ?? ownId(this.#records[index] ?? {});
  }

  /** The record of an id, or -1. */
  indexOf(id: string): number {
    return (this.#slots[this.#find(id)] ?? 0) - 1;
  }

  /** Enters a record; false when another one has its id. */
  add(index: number): boolean {
    const slot = this.#find(this.idAt(index));
    if (this.#slots[slot]) return false;
    this.#slots[slot] = index + 1;
    return true;
  }

  /** Enters a record under `id` with the first number from `from` on that is free; gives that number. */
  addNumbered(index: number, id: string, from: number): number {
    let suffix = from - 1;
    do this.#renamed.set(index, `${id}-${++suffix}`);
    while (!this.add(index));
    return suffix;
  }

  /** The slot of an id, else the empty one where it would be. */
  #find(id: string): number {
    const mask = this.#slots.length - 1;
    low = high = 0;
    addToHash(id);
    for (let slot = low & mask; ; slot = slot + 1 & mask) {
      const index = (this.#slots[slot] ?? 0) - 1;
      if (index < 0 || this.idAt(index) === id) return slot;
    }
  }
}

/**
 * Builds the ids; yields now and then so that a caller can pause. Stated ids come first, so that a link finds what its
 * author meant; then derived ones; those that are taken get a number (`-2`). `onDuplicate` is told of each stated id
 * that was taken.
 */
export function* idSteps(
  records: readonly RawRecord[], chunk: number, onDuplicate: (index: number, given: string) => void,
): Generator<undefined, IdIndex> {
  const ids = new IdIndex(records);
  const taken: number[] = [];
  for (const isStated of [true, false]) {
    for (let index = 0; index < records.length; index++) {
      if (index % chunk === 0) yield;
      if ((statedId(records[index] ?? {}) !== undefined) === isStated && !ids.add(index)) taken.push(index);
    }
  }
  const lastNumbers = new Map<string, number>();
  for (const [count, index] of taken.entries()) {
    if (count % chunk === 0) yield;
    const id = ids.idAt(index);
    lastNumbers.set(id, ids.addNumbered(index, id, (lastNumbers.get(id) ?? 1) + 1));
    if (statedId(records[index] ?? {})) onDuplicate(index, ids.idAt(index));
  }
  return ids;
}

const ownId = (record: RawRecord): string => statedId(record) ?? derivedId(record);

// Two multiplicative hashes of 30 bits in one pass, in variables of the module: an answer of two numbers would be
// garbage for the collector a million times over. Among a million records two share 60 bits once in two million loads.
let low = 0;
let high = 0;

const addToHash = (text: string): void => {
  let a = low ^ 0x11c9dc5;
  let b = high ^ text.length;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x1000193);
    b = Math.imul(b, 0x5bd1e995) + a | 0;
  }
  low = (a ^ a >>> 15) >>> 2;
  high = (b ^ b >>> 13) >>> 2;
};

/** From what date and title say; of objects the texts one level deep. */
const derivedId = (record: RawRecord): string => {
  low = high = 0;
  for (const value of [record['date'], record['relative'], record['title']]) {
    const texts: RawRecord = isRecord(value) ? value : {'': value};
    for (const key in texts) {
      const entry = texts[key];
      addToHash(key);
      if (typeof entry === 'string') addToHash(entry);
    }
  }
  return `e-${high.toString(36)}${low.toString(36)}`;
};
