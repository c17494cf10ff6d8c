/**
 * Sorting by numbers in linear time and in steps: a radix sort over the 16-bit parts of floating-point numbers, least
 * significant first. A million rows take a few passes of some milliseconds, where a sort by comparison is one task of
 * half a second. Rows with equal keys keep their order, so that sorting by the least key first sorts by several.
 */
import {STEP_SIZE, type Steps} from '../base/steps.js';

const IS_LITTLE_ENDIAN = new Uint8Array(new Float64Array([1]).buffer)[7] === 63;
const PARTS = 4;
/** Which part of a double is its most significant. */
const SIGN = IS_LITTLE_ENDIAN ? 3 : 0;
const VALUES = 2 ** 16;
/** Rows of a pass between two pauses. */
const CHUNK = 8 * STEP_SIZE;

/**
 * Puts rows in `order`, which goes by `key` and then by weight, the heaviest first, before anything else.
 */
export function* sortRows(
  rows: Uint32Array, key: Float64Array, weights: Float32Array, order: (a: number, b: number) => number,
): Steps<void> {
  yield* sortSteps(rows, key);
  yield* tiedSteps(rows, key, weights, order);
}

/** Sorts `rows` in place by `key[row]`, ascending; rows with equal keys keep their order. No key is `NaN`; -0 is below 0. */
export function* sortSteps(rows: Uint32Array, key: Float64Array): Steps<void> {
  const size = rows.length;
  const keyAt = (place: number): number => key[rows[place] ?? 0] ?? 0;
  let sorted = 1;
  while (sorted < size && keyAt(sorted - 1) <= keyAt(sorted)) sorted++;
  if (sorted >= size) return;
  const parts = new Uint16Array(key.buffer, key.byteOffset, key.length * PARTS);
  /** A part of a row's key. As whole numbers those below 0 come last, backwards: their bits are turned, of others the sign. */
  const valueOf = (row: number, part: number): number => {
    const value = parts[row * PARTS + part] ?? 0;
    return (parts[row * PARTS + SIGN] ?? 0) >= VALUES / 2 ? VALUES - 1 - value : part === SIGN ? value + VALUES / 2 : value;
  };
  /** Where each value of each part begins: at first how often it occurs. */
  const places = Array.from({length: PARTS}, () => new Uint32Array(VALUES));
  for (let start = 0; start < size; start += CHUNK) {
    yield 0.1;
    const some = rows.subarray(start, start + CHUNK);
    places.forEach((place, part) => { for (const row of some) take(place, valueOf(row, part)); });
  }
  let from: Uint32Array = rows;
  let to: Uint32Array = new Uint32Array(size);
  for (const part of IS_LITTLE_ENDIAN ? [0, 1, 2, 3] : [3, 2, 1, 0]) {
    const place = places[part];
    // All the same: most dates have no fractions, so that their last part is 0.
    if (!place || place.includes(size)) continue;
    let first = 0;
    place.forEach((many, value) => {
      place[value] = first;
      first += many;
    });
    for (let start = 0; start < size; start += CHUNK) {
      yield 0.3;
      for (const row of from.subarray(start, start + CHUNK)) to[take(place, valueOf(row, part))] = row;
    }
    [from, to] = [to, from];
  }
  if (from !== rows) rows.set(from);
}

/** The number in a place, which is then one more. */
const take = (numbers: Uint32Array, place: number): number => (numbers[place] = (numbers[place] ?? 0) + 1) - 1;

/** Of the same key so many are put in order one by one. */
const FEW = 12;

/**
 * Puts each stretch of rows with the same key in `order`: first by weight, the heaviest first, as numbers; only what
 * weighs the same is compared.
 */
function* tiedSteps(
  rows: Uint32Array, key: Float64Array, weights: Float32Array, order: (a: number, b: number) => number,
): Steps<void> {
  for (let from = 0, to, done = 0; from < rows.length; from = to) {
    const start = key[rows[from] ?? 0];
    for (to = from + 1; to < rows.length && key[rows[to] ?? 0] === start; to++) {
      const row = rows[to] ?? 0;
      let place = to;
      for (; to - from < FEW && place > from && order(rows[place - 1] ?? 0, row) > 0; place--) rows[place] = rows[place - 1] ?? 0;
      rows[place] = row;
    }
    if (to - from > FEW) sortTied(rows.subarray(from, to), weights, order);
    if (to - done < STEP_SIZE) continue;
    done = to;
    yield 0.8;
  }
}

/** A place within a stretch is kept in the lower bits of a key, how light the row is in the 25 above them. */
const PLACES = 2 ** 27;
const WEIGHTS = 2 ** 24;

function sortTied(rows: Uint32Array, weights: Float32Array, order: (a: number, b: number) => number): void {
  const keys = Float64Array.from(rows, (row, place) => Math.round((1 - (weights[row] ?? 0)) * WEIGHTS) * PLACES + place).sort();
  const sorted = Uint32Array.from(keys, key => rows[key % PLACES] ?? 0);
  rows.set(sorted);
  const weightAt = (place: number): number => Math.floor((keys[place] ?? NaN) / PLACES);
  for (let from = 0, to; from < rows.length; from = to) {
    to = from + 1;
    while (weightAt(to) === weightAt(from)) to++;
    if (to - from > 1) rows.subarray(from, to).sort(order);
  }
}
