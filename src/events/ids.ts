/**
 * Ids of records: stated, or derived from date and title, so that a link to an event without an id survives a reload.
 *
 * A hash table of record indices in an `Int32Array` (8 bytes an event) takes the place of a `Map`, which would
 * need up to 30 bytes and the derived ids besides. Those are made again whenever they are asked for.
 */
import {isRecord} from './fields.js';
import type {RawRecord} from './normalize.js';
import {hasInk} from './text.js';

/** Ids of a set of records, unique. */
export interface IdIndex {
  /** The id of a record. */
  readonly idAt: (index: number) => string;
  /** The record of an id, or -1. */
  readonly indexOf: (id: string) => number;
}

/**
 * Builds the ids; yields after each so that a caller can pause. Those that are taken get a number (`-2`)
 * after all others, so that a link finds what its author meant. `onDuplicate` is told of each stated id that was taken.
 */
export function* idSteps(
  records: readonly RawRecord[], onDuplicate: (index: number) => void,
): Generator<number, IdIndex> {
  // Index + 1 of a record, 0 for an empty slot; linear probing.
  const slots = new Int32Array(records.length * 2 + 1);
  const renamed = new Map<number, string>();
  const idAt = (index: number): string => renamed.get(index) ?? ownId(records[index] as RawRecord);

  /** The slot of an id, else the empty one where it would be. */
  const find = (id: string): number => {
    low = high = 0;
    addToHash(id);
    let slot = low % slots.length;
    for (let entry; (entry = slots[slot]) && idAt(entry - 1) !== id;) slot = (slot + 1) % slots.length;
    return slot;
  };
  /** Enters a record; false when another one has its id. */
  const add = (index: number): boolean => {
    const slot = find(idAt(index));
    if (slots[slot]) return false;
    slots[slot] = index + 1;
    return true;
  };

  const taken: number[] = [];
  for (const index of records.keys()) {
    yield 0.8;
    if (!add(index)) taken.push(index);
  }
  const lastNumbers = new Map<string, number>();
  for (const index of taken) {
    yield 0.8;
    const id = idAt(index);
    let number = lastNumbers.get(id) ?? 1;
    do renamed.set(index, `${id}-${++number}`);
    while (!add(index));
    lastNumbers.set(id, number);
    if (statedId(records[index] as RawRecord) !== undefined) onDuplicate(index);
  }
  return {idAt, indexOf: (id) => (slots[find(id)] as number) - 1};
}

const statedId = ({id}: RawRecord): string | undefined => typeof id === 'string' && hasInk(id) ? id.trim() : undefined;

/** The id that a record states, else the one that its date and title give. Other records may have the same. */
export const ownId = (record: RawRecord): string => statedId(record) ?? derivedId(record);

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
const derivedId = ({date, relative, title}: RawRecord): string => {
  low = high = 0;
  for (const value of [date, relative, title]) {
    const texts: RawRecord = isRecord(value) ? value : {'': value};
    for (const key in texts) {
      const entry = texts[key];
      addToHash(key);
      if (typeof entry === 'string') addToHash(entry);
    }
  }
  return `e-${high.toString(36)}${low.toString(36)}`;
};
