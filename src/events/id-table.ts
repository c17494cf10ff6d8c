/**
 * Rows by id for very many: a hash table of rows in a `Uint32Array` (8 to 16 bytes an event) takes the place of a `Map`,
 * which would need up to 30 bytes and the derived ids besides. Loaded where there are many.
 */
import {addToHash, hash, startHash} from './id-hash.js';
import type {RowTable} from './ids.js';

/** Lower bits enough for a number. */
const maskFor = (most: number): number => 2 ** (32 - Math.clz32(most)) - 1;

/** Rows by id; the id of a row that is in it is asked for. */
export class IdTable implements RowTable {
  readonly #idAt: (row: number) => string;
  /**
   * Row + 1 in the lower bits, 0 for an empty slot; above it some bits of the id's hash, which spare most looks into the
   * records of others. Linear probing; half full at first, never more than three quarters.
   */
  #slots: Uint32Array;
  /** Lower bits of a slot, all set. */
  #rowMask: number;
  #size = 0;
  /** What was looked for last, and where it is: who asks whether an id is there enters it next. */
  #id: string | undefined;
  #slot = 0;
  #print = 0;

  constructor(idAt: (row: number) => string, size: number) {
    this.#idAt = idAt;
    this.#slots = new Uint32Array(size * 2 + 9);
    this.#rowMask = maskFor(this.#slots.length);
  }

  get(id: string): number | undefined {
    this.#find(id);
    return this.#slots[this.#slot] ? this.#rowIn(this.#slot) : undefined;
  }

  set(id: string, row: number): void {
    if (row >= this.#rowMask || this.#size * 4 > this.#slots.length * 3) this.#grow(row);
    if (this.#id !== id) this.#find(id);
    if (!this.#slots[this.#slot]) this.#size++;
    this.#enter(row);
  }

  delete(id: string): void {
    const slots = this.#slots;
    this.#find(id);
    let slot = this.#slot;
    if (!slots[slot]) return;
    this.#size--;
    slots[slot] = 0;
    // Those behind it are entered again, or nobody would find them past the gap.
    for (let entry; (entry = this.#rowIn(slot = (slot + 1) % slots.length)) >= 0;) {
      slots[slot] = 0;
      this.#find(this.#idAt(entry));
      this.#enter(entry);
    }
  }

  /** Finds the slot of an id, else the empty one where it would be. */
  #find(id: string): void {
    startHash();
    addToHash(id);
    const {length} = this.#slots;
    // The upper bits of the hash.
    const print = (hash.high << 2) & ~this.#rowMask;
    let slot = hash.low % length;
    for (let entry; (entry = this.#slots[slot]); slot = (slot + 1) % length) {
      if ((entry & ~this.#rowMask) === print && this.#idAt((entry & this.#rowMask) - 1) === id) break;
    }
    this.#id = id;
    this.#slot = slot;
    this.#print = print;
  }

  /** Enters a row in the slot that was found last. */
  #enter(row: number): void {
    this.#slots[this.#slot] = this.#print | row + 1;
    this.#id = undefined;
  }

  #rowIn(slot: number): number {
    return ((this.#slots[slot] ?? 0) & this.#rowMask) - 1;
  }

  /** Makes room for as many again as there are, and for rows up to twice `most`. */
  #grow(most: number): void {
    const rows = Array.from(this.#slots.keys(), slot => this.#rowIn(slot)).filter(row => row >= 0);
    this.#slots = new Uint32Array(rows.length * 2 + 9);
    this.#rowMask = Math.max(this.#rowMask, maskFor(Math.max(this.#slots.length, most * 2)));
    for (const row of rows) {
      this.#find(this.#idAt(row));
      this.#enter(row);
    }
    this.#id = undefined;
  }
}
