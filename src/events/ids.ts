/**
 * Ids of records: stated, or derived from date and title, so that a link to an event without an id survives a reload.
 *
 * A hash table of record indices in an `Int32Array` (8 to 16 bytes an event) takes the place of a `Map`, which would
 * need some 50 bytes and the derived strings besides. Derived ids are made again whenever they are asked for.
 */
import {isRecord} from './fields.js';
import {statedId} from './normalize.js';
import type {RawRecord} from './normalize.js';

/** Ids of a set of records, unique. Made by {@link idSteps}. */
export class IdIndex {
  readonly #records: readonly RawRecord[];
  /** Index + 1 of a record, 0 for an empty slot; linear probing. */
  readonly #slots: Int32Array;
  /** Ids of those records whose own id another record has. */
  readonly #renamed = new Map<number, string>();

  constructor(records: readonly RawRecord[]) {
    this.#records = records;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(records.length * 1.5 + 2)));
  }

  /** The id of a record. */
  idAt(index: number): string {
    return this.#renamed.get(index) ?? this.#ownId(index);
  }

  /** The record of an id, or -1. */
  indexOf(id: string): number {
    return (this.#slots[this.#find(id)] ?? 0) - 1;
  }

  /** Enters a record; false when another one has its id. */
  add(index: number): boolean {
    const slot = this.#find(this.idAt(index));
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = index + 1;
    return true;
  }

  /** Enters a record under its id with the first number from `from` on that is free; gives that number. */
  addNumbered(index: number, from: number): number {
    const id = this.#ownId(index);
    let suffix = from;
    do this.#renamed.set(index, `${id}-${suffix++}`);
    while (!this.add(index));
    return suffix - 1;
  }

  #ownId(index: number): string {
    const record = this.#records[index] ?? {};
    return statedId(record) ?? derivedId(record);
  }

  #find(id: string): number {
    const mask = this.#slots.length - 1;
    hash(id);
    for (let slot = low & mask; ; slot = slot + 1 & mask) {
      const index = this.#slots[slot] ?? 0;
      if (index === 0 || this.idAt(index - 1) === id) return slot;
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
  for (const stated of [true, false]) {
    for (const [index, record] of records.entries()) {
      if (index % chunk === chunk - 1) yield;
      if ((statedId(record) !== undefined) === stated && !ids.add(index)) taken.push(index);
    }
  }
  const lastNumbers = new Map<string, number>();
  for (const index of taken) {
    const id = ids.idAt(index);
    lastNumbers.set(id, ids.addNumbered(index, (lastNumbers.get(id) ?? 1) + 1));
    if (statedId(records[index] ?? {}) !== undefined) onDuplicate(index, ids.idAt(index));
  }
  return ids;
}

// 52 bits: among a million records two different ones share an id once in ten thousand loads.
const derivedId = (record: RawRecord): string => {
  hash(`${keyOf(record['date'])} ${keyOf(record['relative'])} ${keyOf(record['title'])}`);
  return `e-${((high >>> 12) * 0x1_0000_0000 + (low >>> 0)).toString(36)}`;
};

/** What a date or title says, as text; of objects one level deep. `Date`s by number: their text depends on the zone. */
const keyOf = (value: unknown): string =>
  value instanceof Date ? `${+value}`
    : isRecord(value) ? Object.entries(value).map(([key, entry]) => `${key}=${isRecord(entry) ? '' : entry}`).join()
      : typeof value === 'string' ? value : typeof value;

// Two multiplicative hashes in one pass; in variables of the module, since an answer of two numbers would be garbage.
let low = 0;
let high = 0;
const hash = (key: string): void => {
  low = 0x811c9dc5;
  high = key.length;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) + low | 0;
  }
  low ^= low >>> 15;
};
