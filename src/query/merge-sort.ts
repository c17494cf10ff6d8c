/**
 * Sorting by comparison in steps: stable, and no step longer than some thousand comparisons, for words are compared
 * slowly and a page must not stand still.
 */
import type {Steps} from '../base/steps.js';

/** So many are sorted at once. */
const RUN_SIZE = 256;
/** Comparisons between two pauses. */
const PAUSE = 1024;

/** Sorts in place; equals keep their order. */
export function* mergeSteps(items: Uint32Array<ArrayBuffer>, compare: (a: number, b: number) => number): Steps<Uint32Array<ArrayBuffer>> {
  const {length} = items;
  for (let from = 0; from < length; from += RUN_SIZE) {
    items.subarray(from, from + RUN_SIZE).sort(compare);
    yield from / length / 2;
  }
  const passes = Math.max(1, Math.ceil(Math.log2(length / RUN_SIZE)));
  let source = items;
  let target = new Uint32Array(length);
  for (let size = RUN_SIZE, pass = 0; size < length; size *= 2, pass++) {
    for (let from = 0; from < length; from += 2 * size) {
      const middle = Math.min(from + size, length);
      const end = Math.min(from + 2 * size, length);
      let left = from;
      let right = middle;
      for (let to = from; to < end; to++) {
        if (to % PAUSE === 0) yield 0.5 + (pass + to / length) / passes / 2;
        const isLeft = left < middle && (right >= end || compare(source[left] ?? 0, source[right] ?? 0) <= 0);
        target[to] = source[isLeft ? left++ : right++] ?? 0;
      }
    }
    [source, target] = [target, source];
  }
  if (source !== items) items.set(source);
  return items;
}
