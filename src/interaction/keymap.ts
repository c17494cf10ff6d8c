/**
 * Keys to wishes, as data. They work while the focus is inside the element, never on the document.
 */

/** What a key asks for. Steps are in reading order of time; the view mirrors the arrows in right-to-left pages. */
export type KeyWish =
  | 'zoom-in' | 'zoom-out' | 'fit' | 'previous' | 'next' | 'lane-before' | 'lane-after'
  | 'first' | 'last' | 'page-back' | 'page-forth' | 'close';

/** A key and its wish. */
export interface KeyBinding {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly wish: KeyWish;
  /** Only while the focus is among the events: elsewhere the key belongs to what has the focus. */
  readonly amongEvents?: true;
}

/** The keys of the element. */
export const KEYS: readonly KeyBinding[] = [
  {key: '+', wish: 'zoom-in'},
  {key: '=', wish: 'zoom-in'},
  {key: '-', wish: 'zoom-out'},
  {key: '0', wish: 'fit'},
  {key: 'Escape', wish: 'close'},
  {key: 'ArrowLeft', wish: 'previous', amongEvents: true},
  {key: 'ArrowRight', wish: 'next', amongEvents: true},
  {key: 'ArrowUp', wish: 'lane-before', amongEvents: true},
  {key: 'ArrowDown', wish: 'lane-after', amongEvents: true},
  {key: 'Home', wish: 'first', amongEvents: true},
  {key: 'End', wish: 'last', amongEvents: true},
  {key: 'PageUp', wish: 'page-back', amongEvents: true},
  {key: 'PageDown', wish: 'page-forth', amongEvents: true},
];

/** The parts of a `KeyboardEvent` that count. */
export interface KeyInput {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The wish of a key, or `undefined`: it belongs to the page. Keys with Ctrl, ⌘ or Alt are the browser's. */
export function wishOf(input: KeyInput, {amongEvents, rtl}: {amongEvents: boolean; rtl: boolean}): KeyWish | undefined {
  if (input.ctrlKey || input.metaKey || input.altKey) return undefined;
  const key = rtl ? MIRRORED[input.key] ?? input.key : input.key;
  return KEYS.find(binding => binding.key === key && (amongEvents || binding.amongEvents !== true))?.wish;
}

const MIRRORED: Readonly<Partial<Record<string, string>>> = {ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft'};
