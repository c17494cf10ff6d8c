/**
 * Keys to wishes, as data. They work while the focus is inside the element, never on the document.
 */

/** What a key asks for. Steps are in reading order of time; the view mirrors the arrows in right-to-left pages. */
export type KeyWish =
  | 'zoom-in' | 'zoom-out' | 'fit' | 'previous' | 'next' | 'lane-before' | 'lane-after'
  | 'first' | 'last' | 'page-back' | 'page-forth' | 'search' | 'close';

/** The keys of the element, by `KeyboardEvent.key`. */
export const KEYS: ReadonlyMap<string, KeyWish> = new Map([
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['0', 'fit'],
  ['Escape', 'close'],
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowUp', 'lane-before'],
  ['ArrowDown', 'lane-after'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageUp', 'page-back'],
  ['PageDown', 'page-forth'],
  ['/', 'search'],
]);

/** These only while the focus is among the events: elsewhere such a key belongs to what has the focus. */
const AMONG_EVENTS = /^(Arrow|Home|End|Page|\/)/;

/** The parts of a `KeyboardEvent` that count. */
export interface KeyInput {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The wish of a key, or `undefined`: it belongs to the page. Keys with Ctrl, ⌘ or Alt are the browser's. */
export function wishOf(input: KeyInput, {amongEvents, rtl}: {amongEvents: boolean; rtl: boolean}): KeyWish | undefined {
  const {key} = input;
  if (input.ctrlKey || input.metaKey || input.altKey || (!amongEvents && AMONG_EVENTS.test(key))) return undefined;
  const wish = KEYS.get(key);
  return !rtl ? wish : wish === 'previous' ? 'next' : wish === 'next' ? 'previous' : wish;
}
