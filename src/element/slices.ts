/**
 * Long work in slices, between which the page has its turn.
 */
import type {Steps} from '../base/steps.js';

/** The page gets a turn after so much work, so that no task is longer than 50 ms even where one step is 30. */
export const SLICE_MS = 12;

let pauseCount = 0;

/** Gives the page its turn. After a `yield` we go on before the next frame, so every third time frames come first. */
export const pause = (): Promise<void> => {
  const {scheduler} = globalThis as {scheduler?: {yield?(): Promise<void>}};
  return ++pauseCount % 3 && scheduler?.yield?.() || new Promise(resolve => { setTimeout(resolve); });
};

/** Does work in slices, as long as it is wanted; short work is done when this returns its promise. */
export async function runInSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  do {
    const endMs = performance.now() + SLICE_MS;
    do {
      const {done, value} = steps.next();
      if (done) return value;
    } while (performance.now() < endMs);
    await pause();
  } while (isWanted());
  return undefined;
}
