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
  readonly lower: Node[];
  readonly upper: Node[];
}

/** The sides to try, the wanted one first. */
export const SIDES = ['end', 'start'] as const;
type Side = (typeof SIDES)[number];

/** Collects labels one by one, the most wanted first. */
export class LabelPacker {
  readonly #rows: number;
  readonly #placed: Node[] = [];

  constructor(rows: number) {
    this.#rows = rows;
  }

  /** Whether something `widthPx` wide could stand at `x` on one of the sides, without placing it. */
  fits(x: number, widthPx: number): boolean {
    return SIDES.some(side => this.#try(x, widthPx, side));
  }

  /**
   * Places a label on that of the `sides` where the least has to rise for it, or gives `undefined` when it fits on none.
   * Rows of labels placed before may rise.
   */
  place(x: number, widthPx: number, sides: readonly Side[]): LabelPlace | undefined {
    const [best] = sides
      .flatMap(side => this.#try(x, widthPx, side) ?? [])
      .sort((a, b) => a.cost - b.cost);
    if (!best) return undefined;
    const {node, raised} = best;
    for (const [other, row] of raised) other.row = row;
    for (const other of node.lower) other.upper.push(node);
    for (const other of node.upper) other.lower.push(node);
    this.#placed.push(node);
    return node;
  }

  #try(x: number, widthPx: number, side: Side): {node: Node; raised: Map<Node, number>; cost: number} | undefined {
    // Leader and air included.
    const covered = beside(side, x, 0, LABEL_GAP_PX + widthPx + LABEL_AIR_PX);
    const node: Node = {...covered, widthPx, side, row: 0, lower: [], upper: []};
    for (const other of this.#placed) {
      const under = isUnder(other, node);
      const over = isUnder(node, other);
      if (under && over) return undefined;
      if (over) node.upper.push(other);
      else if (under || meets(node, other)) node.lower.push(other);
    }
    for (const {row} of node.lower) node.row = Math.max(node.row, row + 1);
    const raised = new Map<Node, number>();
    // One that has to be lower than this and was lifted above it: each waits for the other.
    if (!this.#raise(node, node.row, raised) || node.lower.some(other => raised.has(other))) return undefined;
    let cost = node.row;
    for (const [other, row] of raised) cost += row - other.row;
    return {node, raised, cost};
  }

  /** Lifts all that must be above `node` when it stands in `row`; false when the rows run out. */
  #raise(node: Node, row: number, raised: Map<Node, number>): boolean {
    if (row >= this.#rows) return false;
    raised.set(node, row);
    return node.upper.every(other =>
      (raised.get(other) ?? other.row) > row || this.#raise(other, row + 1, raised));
  }
}

/** What lies on one side of `x`, from `near` px to `far` px away. */
export const beside = (side: Side, x: number, near: number, far: number): Stretch =>
  side === 'end' ? {x, from: x + near, to: x + far} : {x, from: x - far, to: x - near};

/** Whether the leader of `label` stands within what `other` covers, so that it has to be lower. */
export const isUnder = (label: Stretch, other: Stretch): boolean => other.from < label.x && label.x < other.to;

/** Whether two labels cover the same px. */
export const meets = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;
