/**
 * Sorting by numbers in linear time and in steps: a radix sort over the bytes of doubles, least significant first. A
 * million rows take some passes of some milliseconds, where a sort by comparison is one task of half a second.
 */
import type {Steps} from '../base/steps.js';

// Which byte of a double is its least significant, and which way the others follow.
const IS_LITTLE_ENDIAN = new Uint8Array(new Float64Array([1]).buffer)[7] === 63;

/** Sorts `rows` in place by `key[row]`, ascending; rows with equal keys in any order. No key is `NaN`. */
export function* sortSteps(rows: Uint32Array, key: Float64Array): Steps<void> {
  const size = rows.length;
  const keyAt = (place: number): number => key[rows[place] ?? 0] ?? 0;
  let place = 1;
  while (place < size && keyAt(place - 1) <= keyAt(place)) place++;
  if (place >= size) return;
  const bytes = new Uint8Array(key.buffer, key.byteOffset, key.byteLength);
  /** Where each value of each byte begins: first how often it occurs. */
  const places = Array.from({length: 8}, () => new Uint32Array(256));
  for (const row of rows) {
    for (let byte = 0; byte < 8; byte++) take(places[byte], bytes[row * 8 + byte]);
  }
  let from: Uint32Array = rows;
  let to: Uint32Array = new Uint32Array(size);
  for (const count of IS_LITTLE_ENDIAN ? places : places.reverse()) {
    yield 0.5;
    // All the same: most dates have no fractions, so that their last bytes are 0.
    if (count.includes(size)) continue;
    let first = 0;
    count.forEach((many, value) => {
      count[value] = first;
      first += many;
    });
    const byte = places.indexOf(count);
    const at = IS_LITTLE_ENDIAN ? byte : 7 - byte;
    for (const row of from) to[take(count, bytes[row * 8 + at])] = row;
    [from, to] = [to, from];
  }
  // As whole numbers the bits of those below 0 come after all others, the lowest last.
  let negative = 0;
  while (negative < size && !isBelow(key[from[negative] ?? 0])) negative++;
  to.set(from.subarray(negative).reverse());
  to.set(from.subarray(0, negative), size - negative);
  rows.set(to);
}

const isBelow = (number = 0): boolean => number < 0 || Object.is(number, -0);

/** The number in a place, which is then one more. */
function take(numbers: Uint32Array | undefined, place = 0): number {
  const number = numbers?.[place] ?? 0;
  if (numbers) numbers[place] = number + 1;
  return number;
}
