/**
 * Ids of records: stated, or derived from date and title, so that a link to an event without an id survives a reload.
 *
 * A hash table of record indices in an `Int32Array` (8 to 12 bytes an event) takes the place of a `Map`, which would
 * need some 50 bytes and the derived strings besides. Derived ids are numbers here; their text is made when asked for.
 */
import {isRecord} from './fields.js';
import {statedId} from './normalize.js';
import type {RawRecord} from './normalize.js';

/** Ids of a set of records, unique. Filled by {@link idSteps}. */
export class IdIndex {
  readonly #records: readonly RawRecord[];
  /** Index + 1 of a record, 0 for an empty slot; linear probing. */
  readonly #slots: Int32Array;
  /** Those whose own id another record has. */
  readonly #renamed = new Map<number, string>();
  readonly #renamedById = new Map<string, number>();
  #hasLookalikes = false;

  constructor(records: readonly RawRecord[]) {
    this.#records = records;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(records.length * 1.5 + 2)));
  }

  /** The id of a record. */
  idAt(index: number): string {
    const record = this.#records[index] ?? {};
    return this.#renamed.get(index) ?? statedId(record) ?? derivedId(record);
  }

  /** The record of an id, or -1. */
  indexOf(id: string): number {
    const renamed = this.#renamedById.get(id);
    if (renamed !== undefined) return renamed;
    const stated = this.#slots[this.#findStated(id)] ?? 0;
    const [, highText, lowText] = DERIVED.exec(id) ?? [];
    if (stated || !highText || !lowText) return stated - 1;
    const derived = this.#findDerived(parseInt(lowText, 36), parseInt(highText, 36));
    return (this.#slots[derived] ?? 0) - 1;
  }

  /** Enters a record under its stated id; false when that is taken. */
  addStated(index: number, id: string): boolean {
    this.#hasLookalikes ||= DERIVED.test(id);
    return this.#enter(this.#findStated(id), index);
  }

  /** Enters a record without a stated id; false when another one has the same date and title. */
  addDerived(index: number): boolean {
    const record = this.#records[index] ?? {};
    if (this.#hasLookalikes && this.#slots[this.#findStated(derivedId(record))]) return false;
    hashRecord(record);
    return this.#enter(this.#findDerived(low, high), index);
  }

  /** Enters a record under its id with the first number from `from` on that is free; gives that number. */
  addNumbered(index: number, from: number): number {
    const id = this.idAt(index);
    let suffix = from;
    while (this.indexOf(`${id}-${suffix}`) >= 0) suffix += 1;
    this.#renamed.set(index, `${id}-${suffix}`);
    this.#renamedById.set(`${id}-${suffix}`, index);
    return suffix;
  }

  #enter(slot: number, index: number): boolean {
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = index + 1;
    return true;
  }

  #findStated(id: string): number {
    startHash();
    addToHash(id);
    return this.#find(low, (record) => statedId(record) === id);
  }

  #findDerived(wantedLow: number, wantedHigh: number): number {
    return this.#find(wantedLow, (record) => {
      if (statedId(record) !== undefined) return false;
      hashRecord(record);
      return low === wantedLow && high === wantedHigh;
    });
  }

  /** The slot of a record that `isIt` accepts, else the empty one where it would be. */
  #find(hash: number, isIt: (record: RawRecord) => boolean): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const record = this.#records[(this.#slots[slot] ?? 0) - 1];
      if (!record || isIt(record)) return slot;
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
  const unnamed: number[] = [];
  const taken: number[] = [];
  for (let index = 0; index < records.length; index++) {
    if (index % chunk === chunk - 1) yield;
    const id = statedId(records[index] ?? {});
    if (id === undefined) unnamed.push(index);
    else if (!ids.addStated(index, id)) taken.push(index);
  }
  const statedCount = taken.length;
  for (const [count, index] of unnamed.entries()) {
    if (count % chunk === chunk - 1) yield;
    if (!ids.addDerived(index)) taken.push(index);
  }
  const lastNumbers = new Map<string, number>();
  for (const [count, index] of taken.entries()) {
    if (count % chunk === chunk - 1) yield;
    const id = ids.idAt(index);
    lastNumbers.set(id, ids.addNumbered(index, (lastNumbers.get(id) ?? 1) + 1));
    if (count < statedCount) onDuplicate(index, ids.idAt(index));
  }
  return ids;
}

// 60 bits: among a million records two different ones share an id once in two million loads.
const DERIVED = /^e-([\da-z]{1,6})-([\da-z]{1,6})$/;
const derivedId = (record: RawRecord): string => {
  hashRecord(record);
  return `e-${high.toString(36)}-${low.toString(36)}`;
};

// Two multiplicative hashes of 30 bits in one pass, in variables of the module: an answer of two numbers would be
// garbage for the collector a million times over.
let low = 0;
let high = 0;

const startHash = (): void => {
  low = 0x11c9dc5;
  high = 0;
};

const addToHash = (text: string): void => {
  let a = low;
  let b = high ^ text.length;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b, 0x5bd1e995) + a | 0;
  }
  low = (a ^ a >>> 15) >>> 2;
  high = (b ^ b >>> 13) >>> 2;
};

/** What date and title say; of objects the texts one level deep. */
const hashRecord = (record: RawRecord): void => {
  startHash();
  for (const value of [record['date'], record['relative'], record['title']]) {
    if (typeof value === 'string') addToHash(value);
    else if (isRecord(value)) {
      for (const key in value) {
        const entry = value[key];
        addToHash(key);
        if (typeof entry === 'string') addToHash(entry);
      }
    }
  }
};
