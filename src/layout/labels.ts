/**
 * Which labels fit, on which side of their leader and in which row.
 *
 * A label stands beside a hairline leader that runs from the label's row down to the axis. A leader must never cross
 * a text. So if the leader of B stands within the width of A's label, B has to be lower than A. These "above" relations
 * form a graph; a label's row is the longest way down from it, and a label fits when no row runs out at the top.
 */
import {LABEL_AIR_PX, LABEL_GAP_PX} from './metrics.js';

/** A place for a label: on which side of the leader the text stands, and the row, 0 nearest the axis. */
export interface LabelPlace {
  readonly x: number;
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
    const node: Node = {x, widthPx, side, row: 0, lower: [], upper: []};
    for (const other of this.#placed) {
      const under = isUnder(other, node);
      const over = isUnder(node, other);
      if (under && over) return undefined;
      if (over) node.upper.push(other);
      else if (under || boxesMeet(node, other)) node.lower.push(other);
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

/** The stretch of px that a label covers, leader and air included. */
const fromPx = (label: LabelPlace): number =>
  label.side === 'end' ? label.x : label.x - LABEL_GAP_PX - label.widthPx - LABEL_AIR_PX;
const toPx = (label: LabelPlace): number =>
  label.side === 'end' ? label.x + LABEL_GAP_PX + label.widthPx + LABEL_AIR_PX : label.x;

/** Whether the leader of `label` stands within the width of `other`'s text, so that it has to be lower. */
const isUnder = (label: LabelPlace, other: LabelPlace): boolean =>
  fromPx(other) < label.x && label.x < toPx(other);

const boxesMeet = (a: LabelPlace, b: LabelPlace): boolean => fromPx(a) < toPx(b) && fromPx(b) < toPx(a);
