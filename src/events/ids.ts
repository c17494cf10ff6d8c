/**
 * Ids of records: stated, or derived from date and title, so that a link to an event without an id survives a reload.
 * Derived ones are made again whenever they are asked for. Very many are kept in a table of their own (`id-table.ts`).
 */
import {runSteps, STEP_SIZE, type Steps} from '../base/steps.js';
import {isRecord} from './fields.js';
import {addToHash, hash, startHash} from './id-hash.js';
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

/** Rows by id. */
export interface RowTable {
  get(id: string): number | undefined;
  set(id: string, row: number): unknown;
  delete(id: string): unknown;
}

/** Makes an empty table for about so many ids; it may ask for the id of a row that is in it. */
export type MakeTable = (idAt: (row: number) => string, size: number) => RowTable;

/** Fewer ids than this are kept in a `Map`. */
const SMALL_SIZE = 2000;

let makeTable: MakeTable | undefined;

/** From now on many ids are kept like this: by `id-table.ts`, which is loaded where there are many. */
export const keepManyIdsIn = (make: MakeTable): void => {
  makeTable = make;
};

/** Ids by what records say; all in about constant time. */
export class IdIndex implements Ids {
  readonly #recordAt: (row: number) => RawRecord;
  readonly #rows: RowTable;
  readonly #renamed = new Map<number, string>();
  readonly #lastNumbers = new Map<string, number>();

  /** `recordAt` gives the record in a row; `size` is how many are expected. */
  constructor(recordAt: (row: number) => RawRecord, size: number) {
    this.#recordAt = recordAt;
    this.#rows = makeTable && size >= SMALL_SIZE ? makeTable(row => this.idAt(row), size) : new Map();
  }

  idAt(row: number): string {
    return this.#renamed.get(row) ?? ownId(this.#recordAt(row));
  }

  indexOf(id: string): number {
    return this.#rows.get(id) ?? -1;
  }

  add(row: number): boolean {
    const id = this.idAt(row);
    if (this.#rows.get(id) !== undefined) return false;
    this.#rows.set(id, row);
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
    const id = this.idAt(row);
    if (this.indexOf(id) !== row) return;
    this.#rows.delete(id);
    this.#renamed.delete(row);
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

/** From what date and title say; of objects the texts one level deep. */
const derivedId = ({date, relative, title}: RawRecord): string => {
  startHash();
  for (const value of [date, relative, title]) {
    const texts: RawRecord = isRecord(value) ? value : {'': value};
    for (const key in texts) {
      const entry = texts[key];
      addToHash(key);
      if (typeof entry === 'string') addToHash(entry);
    }
  }
  return `e-${hash.high.toString(36)}${hash.low.toString(36)}`;
};
