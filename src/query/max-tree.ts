/**
 * Range-maximum over a column, in logarithmic time. One event that spans everything does not spoil the search, as it
 * would a running maximum.
 */

/**
 * Prepares a column for questions: which place of `[from, to)`, not empty, holds the largest value, the first of
 * equals. Memory: a place for each number.
 */
export function maxTree(column: Float32Array | Float64Array): (from: number, to: number) => number {
  const size = column.length;
  // A heap: node `i` knows the best place below its children `2i` and `2i + 1`; from `size` on nodes are the places.
  const best = new Uint32Array(size);
  const placeAt = (node: number): number => best[node] ?? node - size;
  const better = (a: number, b: number): number => {
    const more = (column[b] ?? 0) - (column[a] ?? 0);
    return more > 0 || (!(more < 0) && b < a) ? b : a;
  };
  for (let node = size - 1; node > 0; node--) best[node] = better(placeAt(2 * node), placeAt(2 * node + 1));
  return (from, to) => {
    let place = from;
    for (let a = from + size, b = to + size; a < b; a >>= 1, b >>= 1) {
      if (a & 1) place = better(place, placeAt(a++));
      if (b & 1) place = better(place, placeAt(--b));
    }
    return place;
  };
}
