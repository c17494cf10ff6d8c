/**
 * Range-maximum over a column in blocks: which place of `[from, to)` holds the largest value, and which places hold
 * a value above a bound, without visiting the rest. One event that spans everything does not spoil the search, as
 * it would a running maximum.
 */

const BLOCK_BITS = 4;
const BLOCK = 1 << BLOCK_BITS;

/** A column of numbers with its block maxima: memory n / 15 more places. */
export class MaxTree {
  readonly #column: ArrayLike<number>;
  /** `#levels[k][b]` is the place of the largest value in block `b` of 16^(k+1) places; ties go to the first. */
  readonly #levels: Uint32Array[] = [];

  constructor(column: ArrayLike<number>) {
    this.#column = column;
    let size = column.length;
    let placeOf = (i: number): number => i;
    while (size > BLOCK) {
      const blocks = new Uint32Array(Math.ceil(size / BLOCK));
      for (let b = 0; b < blocks.length; b++) {
        let best = placeOf(b * BLOCK);
        for (let i = b * BLOCK + 1; i < Math.min(size, (b + 1) * BLOCK); i++) {
          const place = placeOf(i);
          if (this.#at(place) > this.#at(best)) best = place;
        }
        blocks[b] = best;
      }
      this.#levels.push(blocks);
      placeOf = i => blocks[i] ?? 0;
      size = blocks.length;
    }
  }

  /** Place of the largest value in `[from, to)`, the first of equals; -1 when the stretch is empty. */
  argMax(from: number, to: number): number {
    let best = -1;
    const consider = (place: number): void => {
      if (best < 0 || this.#at(place) > this.#at(best)) best = place;
    };
    this.#cover(from, to, (level, block) => {
      consider(level < 0 ? block : (this.#levels[level]?.[block] ?? 0));
    });
    return best;
  }

  /** Calls `visit` with each place of `[from, to)` whose value is above `bound`, in order. */
  above(from: number, to: number, bound: number, visit: (place: number) => void): void {
    this.#cover(from, to, (level, block) => {
      this.#descend(level, block, bound, visit);
    });
  }

  #at(place: number): number {
    return this.#column[place] ?? -Infinity;
  }

  #descend(level: number, block: number, bound: number, visit: (place: number) => void): void {
    if (level < 0) {
      if (this.#at(block) > bound) visit(block);
      return;
    }
    const maxima = this.#levels[level];
    if (!maxima || this.#at(maxima[block] ?? 0) <= bound) return;
    const below = this.#levels[level - 1]?.length ?? this.#column.length;
    const last = Math.min(below, (block + 1) * BLOCK);
    for (let child = block * BLOCK; child < last; child++) this.#descend(level - 1, child, bound, visit);
  }

  /** Cuts `[from, to)` into the fewest whole blocks, in order. Level -1 is a single place. */
  #cover(from: number, to: number, visit: (level: number, block: number) => void): void {
    let place = from;
    while (place < to) {
      let level = -1;
      let bits = 0;
      while (
        level + 1 < this.#levels.length &&
        place % (1 << (bits + BLOCK_BITS)) === 0 &&
        place + (1 << (bits + BLOCK_BITS)) <= to
      ) {
        level++;
        bits += BLOCK_BITS;
      }
      visit(level, place >> bits);
      place += 1 << bits;
    }
  }
}
