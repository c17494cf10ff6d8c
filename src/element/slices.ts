/**
 * Does long work in slices, so that the page answers meanwhile.
 */
import type {Steps} from '../base/steps.js';

/** The page gets a turn after so much work, so that no task is longer than 50 ms even where one step is 30. */
const SLICE_MS = 12;
/** Work of at least this is told of, and then again so often. */
const SOON_MS = 200;
const TELL_MS = 100;

let pauseCount = 0;

/** Gives the page its turn. After a `yield` we go on before the next frame, so every third time frames come first. */
export const pause = (): Promise<void> => {
  const {scheduler} = globalThis as {scheduler?: {yield?(): Promise<void>}};
  return ++pauseCount % 3 && scheduler?.yield?.() || new Promise(resolve => { setTimeout(resolve); });
};

/**
 * Does work as long as it is wanted, else gives nothing; short work is done when this returns. `tell` hears how much of
 * long work is done, 0 to 1.
 */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean, tell?: (fraction: number) => void): Promise<T | undefined> {
  let toldMs = performance.now() + SOON_MS;
  do {
    const sliceMs = performance.now() + SLICE_MS;
    let nowMs: number;
    do {
      const {done, value} = steps.next();
      if (done) return value;
      nowMs = performance.now();
      if (nowMs < toldMs) continue;
      toldMs = nowMs + TELL_MS;
      tell?.(value);
    } while (nowMs < sliceMs);
    await pause();
  } while (isWanted());
  return undefined;
}
