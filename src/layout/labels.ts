/**
 * Which labels fit, on which side of their leader and in which row.
 *
 * A label stands beside a hairline leader that runs from the label's row down to the axis. A leader must never cross
 * a text. So if the leader of B stands within the width of A's label, B has to be lower than A. These "above" relations
 * form a graph; a label's row is the longest way down from it, and a label fits when no row runs out at the top.
 */
import {LABEL_AIR_PX, LABEL_GAP_PX} from './metrics.js';

/** What a label covers, `from` px `to` px, and where its leader stands. */
export interface Stretch {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A place for a label: on which side of the leader the text stands, and the row, 0 nearest the axis. */
export interface LabelPlace extends Stretch {
  readonly widthPx: number;
  readonly side: Side;
  row: number;
}

interface Node extends LabelPlace {
  /** Labels that this one has to stay below. */
  readonly upper: Node[];
  /** The row that it would rise to for the label that is tried; -1 when it stays. */
  raisedTo: number;
}

/** The sides to try, the wanted one first. */
export const SIDES = ['end', 'start'] as const;
type Side = (typeof SIDES)[number];

/**
 * Collects labels one by one, the most wanted first. Of hundreds that are tried some dozens are placed, so trying makes
 * no objects.
 */
export class LabelPacker {
  readonly #rows: number;
  readonly #placed: Node[] = [];
  /** Those that the label tried last has to be above and below, and those that would rise for it. */
  #lower: Node[] = [];
  #upper: Node[] = [];
  readonly #raised: Node[] = [];
  #row = 0;

  constructor(rows: number) {
    this.#rows = rows;
  }

  /** Whether something `widthPx` wide could stand at `x` on one of the sides, without placing it. */
  fits(x: number, widthPx: number): boolean {
    return SIDES.some(side => this.#try(x, widthPx, side) < Infinity);
  }

  /**
   * Places a label on that of the `sides` where the least has to rise for it, or gives `undefined` when it fits on none.
   * Rows of labels placed before may rise.
   */
  place(x: number, widthPx: number, sides: readonly Side[]): LabelPlace | undefined {
    let best: Side | undefined;
    let least = Infinity;
    for (const side of sides) {
      const cost = this.#try(x, widthPx, side);
      if (cost >= least) continue;
      least = cost;
      best = side;
    }
    if (!best) return undefined;
    if (best !== sides.at(-1)) this.#try(x, widthPx, best);
    const node: Node = {...cover(best, x, widthPx), widthPx, side: best, row: this.#row, upper: this.#upper, raisedTo: -1};
    for (const other of this.#raised) other.row = other.raisedTo;
    for (const other of this.#lower) other.upper.push(node);
    this.#lower = [];
    this.#upper = [];
    this.#placed.push(node);
    return node;
  }

  /** How far labels would have to rise for this one, its own row included; infinite when it does not fit. */
  #try(x: number, widthPx: number, side: Side): number {
    const covered = cover(side, x, widthPx);
    for (const other of this.#raised) other.raisedTo = -1;
    this.#raised.length = this.#lower.length = this.#upper.length = this.#row = 0;
    for (const other of this.#placed) {
      const under = isUnder(other, covered);
      const over = isUnder(covered, other);
      if (under && over) return Infinity;
      if (over) this.#upper.push(other);
      else if (under || meets(covered, other)) {
        this.#lower.push(other);
        this.#row = Math.max(this.#row, other.row + 1);
      }
    }
    // One that has to be lower than this and was lifted above it: each waits for the other.
    if (!this.#lift(this.#upper, this.#row) || this.#lower.some(other => other.raisedTo >= 0)) return Infinity;
    let cost = this.#row;
    for (const {raisedTo, row} of this.#raised) cost += raisedTo - row;
    return cost;
  }

  /** Lifts all of `upper` above a row; false when the rows run out. */
  #lift(upper: readonly Node[], row: number): boolean {
    if (row >= this.#rows) return false;
    for (const other of upper) {
      if (Math.max(other.raisedTo, other.row) > row) continue;
      if (other.raisedTo < 0) this.#raised.push(other);
      other.raisedTo = row + 1;
      if (!this.#lift(other.upper, row + 1)) return false;
    }
    return true;
  }
}

/** What a label covers, leader and air included. */
const cover = (side: Side, x: number, widthPx: number): Stretch => beside(side, x, 0, LABEL_GAP_PX + widthPx + LABEL_AIR_PX);

/** What lies on one side of `x`, from `near` px to `far` px away. */
export const beside = (side: Side, x: number, near: number, far: number): Stretch =>
  side === 'end' ? {x, from: x + near, to: x + far} : {x, from: x - far, to: x - near};

/** Whether the leader of `label` stands within what `other` covers, so that it has to be lower. */
export const isUnder = (label: Stretch, other: Stretch): boolean => other.from < label.x && label.x < other.to;

/** Whether two labels cover the same px. */
export const meets = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;
