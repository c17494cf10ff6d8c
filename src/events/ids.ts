/**
 * Ids of records: stated, or derived from date and title, so that a link to an event without an id survives a reload.
 *
 * A hash table of rows in an `Int32Array` (8 to 16 bytes an event) takes the place of a `Map`, which would need up to
 * 30 bytes and the derived ids besides. Those are made again whenever they are asked for.
 */
import {runSteps, STEP_SIZE, type Steps} from '../base/steps.js';
import {isRecord} from './fields.js';
import type {RawRecord} from './normalize.js';
import {hasInk} from './text.js';

/** Ids of the rows of a set, unique. */
export interface Ids {
  /** The id of a row. */
  idAt(row: number): string;
  /** The row of an id, or -1. */
  indexOf(id: string): number;
  /** Enters a row; false when another has its id. */
  add(row: number): boolean;
  /** Enters a row whose id is taken, under that id and a number (`-2`). */
  rename(row: number): void;
  /** Takes a row out, before its record is another one. */
  delete(row: number): void;
}

/** Lower bits enough for a number. */
const maskFor = (most: number): number => 2 ** (32 - Math.clz32(most)) - 1;

/** Ids by what records say; all in about constant time. */
export class IdIndex implements Ids {
  readonly #recordAt: (row: number) => RawRecord;
  /**
   * Row + 1 in the lower bits, 0 for an empty slot; above it some bits of the id's hash, which spare most looks into the
   * records of others. Linear probing; half full at first, never more than three quarters.
   */
  #slots: Uint32Array;
  /** Lower bits of a slot, all set. */
  #rowMask: number;
  #size = 0;
  readonly #renamed = new Map<number, string>();
  readonly #lastNumbers = new Map<string, number>();

  /** `recordAt` gives the record in a row; `size` is how many are expected. */
  constructor(recordAt: (row: number) => RawRecord, size: number) {
    this.#recordAt = recordAt;
    this.#slots = new Uint32Array(size * 2 + 9);
    this.#rowMask = maskFor(this.#slots.length);
  }

  idAt(row: number): string {
    return this.#renamed.get(row) ?? ownId(this.#recordAt(row));
  }

  indexOf(id: string): number {
    return this.#rowIn(this.#find(id));
  }

  add(row: number): boolean {
    if (row >= this.#rowMask || this.#size * 4 > this.#slots.length * 3) this.#grow(row);
    const slot = this.#find(this.idAt(row));
    if (this.#slots[slot]) return false;
    this.#enter(slot, row);
    this.#size++;
    return true;
  }

  rename(row: number): void {
    const id = this.idAt(row);
    let number = this.#lastNumbers.get(id) ?? 1;
    do this.#renamed.set(row, `${id}-${++number}`);
    while (!this.add(row));
    this.#lastNumbers.set(id, number);
  }

  delete(row: number): void {
    const slots = this.#slots;
    let slot = this.#find(this.idAt(row));
    if (this.#rowIn(slot) !== row) return;
    this.#renamed.delete(row);
    this.#size--;
    slots[slot] = 0;
    // Those behind it are entered again, or nobody would find them past the gap.
    for (let entry; (entry = this.#rowIn(slot = (slot + 1) % slots.length)) >= 0;) {
      slots[slot] = 0;
      this.#enter(this.#find(this.idAt(entry)), entry);
    }
  }

  /** The slot of an id, else the empty one where it would be. */
  #find(id: string): number {
    low = high = 0;
    addToHash(id);
    const {length} = this.#slots;
    const print = this.#print();
    let slot = low % length;
    for (let entry; (entry = this.#slots[slot]); slot = (slot + 1) % length) {
      if ((entry & ~this.#rowMask) !== print) continue;
      // Making another id may hash it.
      const [ownLow, ownHigh] = [low, high];
      if (this.idAt((entry & this.#rowMask) - 1) === id) break;
      [low, high] = [ownLow, ownHigh];
    }
    return slot;
  }

  /** Enters a row in the slot that was found last. */
  #enter(slot: number, row: number): void {
    this.#slots[slot] = this.#print() | row + 1;
  }

  /** The upper bits of the hash made last. */
  #print(): number {
    return (high << 2) & ~this.#rowMask;
  }

  #rowIn(slot: number): number {
    return ((this.#slots[slot] ?? 0) & this.#rowMask) - 1;
  }

  /** Makes room for as many again as there are, and for rows up to twice `most`. */
  #grow(most: number): void {
    const rows = Array.from(this.#slots.keys(), slot => this.#rowIn(slot)).filter(row => row >= 0);
    this.#slots = new Uint32Array(rows.length * 2 + 9);
    this.#rowMask = Math.max(this.#rowMask, maskFor(Math.max(this.#slots.length, most * 2)));
    for (const row of rows) this.#enter(this.#find(this.idAt(row)), row);
  }
}

/**
 * Builds the ids of rows 0 to `size` - 1. Those that are taken get a number after all others, so that a link finds
 * what its author meant. `onDuplicate` is told of each stated id that was taken.
 */
export function* idSteps(
  recordAt: (row: number) => RawRecord, size: number, onDuplicate: (row: number) => void,
): Steps<IdIndex> {
  const ids = new IdIndex(recordAt, size);
  const taken: number[] = [];
  for (let row = 0; row < size; row++) {
    if (row % STEP_SIZE === 0) yield row / size;
    if (!ids.add(row)) taken.push(row);
  }
  for (const [count, row] of taken.entries()) {
    if (count % STEP_SIZE === 0) yield 1;
    ids.rename(row);
    if (statedId(recordAt(row)) !== undefined) onDuplicate(row);
  }
  return ids;
}

/** The ids of some records, at once. */
export const createIds = (records: readonly RawRecord[]): IdIndex =>
  runSteps(idSteps((row) => records[row] as RawRecord, records.length, () => undefined));

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
