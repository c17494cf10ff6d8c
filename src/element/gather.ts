/**
 * Texts that are written part by part: gathered in slices, so that the page answers while a million events are written.
 */
import {createIndex, type EventIndex} from '../query/event-index.js';
import {pause} from './slices.js';
import type {ViewHost} from './view-host.js';

const SLICE_MS = 12;

/** All parts, as long as they are wanted; the page gets its turn between them. */
export async function gather(parts: Iterable<string>, isWanted: () => boolean = () => true): Promise<string[]> {
  const gathered: string[] = [];
  let untilMs = performance.now() + SLICE_MS;
  for (const part of parts) {
    gathered.push(part);
    if (performance.now() < untilMs) continue;
    await pause();
    if (!isWanted()) break;
    untilMs = performance.now() + SLICE_MS;
  }
  return gathered;
}

/** All events, also those that were not known yet at the time that is shown. */
export function allKnown({engine: {state: {all, set: {parts: {base}}}}}: Pick<ViewHost, 'engine'>): EventIndex {
  return base ? createIndex(base, all.axis.timeZone) : all;
}

/** Makes addresses of the data whole, as links in the page are. */
export const addressIn = ({host}: Pick<ViewHost, 'host'>) => (url: string): string | undefined => {
  try {
    return new URL(url, host.baseURI).href;
  } catch {
    // Nothing that leads anywhere.
    return undefined;
  }
};
