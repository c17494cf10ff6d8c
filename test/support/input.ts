/**
 * Real input for browser tests: what arrives at the page came through the browser, as from a user's hand.
 * Places are CSS px in the page's window, rounded to whole ones. Ask {@link can} before what not every engine has.
 */
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';

/** `[x, y]` in CSS px from the window's upper left corner. */
export type Place = readonly [x: number, y: number];

/** A key held down during another act. */
export type Modifier = 'Control' | 'Shift' | 'Alt' | 'Meta';

type Button = 'left' | 'middle' | 'right';

/** The engine that runs the test. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/**
 * Whether this engine can be made to do something: `touch` and pinch as real touches, `media` as `emulateMedia`
 * (colour scheme, reduced motion). Where it cannot, say so: `if (!can('touch')) this.skip();`
 */
export function can(what: 'touch' | 'media'): boolean {
  return what === 'touch' ? engine !== 'webkit' : engine === 'chromium';
}

const whole = ([x, y]: Place): [number, number] => [Math.round(x), Math.round(y)];

const gesture = <T = boolean>(kind: string, detail: object): Promise<T> =>
  executeServerCommand<T, object>('gesture', {kind, ...detail});

const modifiersOf = (held: {ctrl?: boolean; shift?: boolean; alt?: boolean; meta?: boolean}): Modifier[] => {
  const names: [boolean | undefined, Modifier][] = [
    [held.ctrl, 'Control'],
    [held.shift, 'Shift'],
    [held.alt, 'Alt'],
    [held.meta, 'Meta'],
  ];
  return names.filter(([on]) => on === true).map(([, name]) => name);
};

/** Where and how far {@link wheel} turns, in px; the pointer is moved there first. */
export interface WheelTurn {
  readonly x: number;
  readonly y: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  readonly meta?: boolean;
}

/**
 * Turns the wheel. The event may arrive after this resolves (WebKit): wait for its effect with {@link until}.
 * WebKit's driver forgets modifiers on the way, so there a turn with modifiers is an event made by script.
 */
export async function wheel({x, y, deltaX = 0, deltaY = 0, ...held}: WheelTurn): Promise<void> {
  const [left, top] = whole([x, y]);
  const modifiers = modifiersOf(held);
  if (engine === 'webkit' && modifiers.length > 0) {
    const keys = {ctrlKey: held.ctrl, shiftKey: held.shift, altKey: held.alt, metaKey: held.meta};
    const place = {clientX: left, clientY: top, deltaX, deltaY};
    const manner = {bubbles: true, cancelable: true, composed: true};
    deepestAt(left, top).dispatchEvent(new WheelEvent('wheel', {...keys, ...place, ...manner}));
    return;
  }
  await gesture('wheel', {x: left, y: top, deltaX, deltaY, modifiers});
}

/** The innermost element at a place, through open shadow roots. */
export function deepestAt(x: number, y: number): Element {
  let found: Element = document.body;
  for (let root: DocumentOrShadowRoot | null = document; root !== null; root = found.shadowRoot) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (inner === null || inner === found) break;
    found = inner;
  }
  return found;
}

/** Presses the mouse at `from`, moves to `to` in `steps`, and lets go unless `hold`. */
export async function drag(way: {
  readonly from: Place;
  readonly to: Place;
  readonly steps?: number;
  readonly button?: Button;
  readonly hold?: boolean;
}): Promise<void> {
  const {from, to, steps = 8, button = 'left', hold = false} = way;
  await gesture('drag', {from: whole(from), to: whole(to), steps, button, hold});
}

/** One mouse, step by step. */
export const mouse = {
  move: (place: Place): Promise<void> => sendMouse({type: 'move', position: whole(place)}),
  down: (button: Button = 'left'): Promise<void> => sendMouse({type: 'down', button}),
  up: (button: Button = 'left'): Promise<void> => sendMouse({type: 'up', button}),
  click: (place: Place, button: Button = 'left'): Promise<void> =>
    sendMouse({type: 'click', position: whole(place), button}),
  /** Lets go of all buttons and leaves for the window's corner. */
  reset: async (): Promise<void> => {
    await gesture('release', {});
  },
};

/** The middle of an element's box, as a place for the mouse. */
export function middle(element: Element): Place {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Firefox finds what a finger touches on the picture it painted last: wait until it shows what is there now. */
async function touches(fingers: readonly object[], steps: number): Promise<void> {
  await frames(3);
  await gesture('touches', {fingers, steps});
}

/** One finger from `from` to `to`. Needs `can('touch')`. */
export async function touchDrag(way: {
  readonly from: Place;
  readonly to: Place;
  readonly steps?: number;
}): Promise<void> {
  const {from, to, steps = 8} = way;
  await touches([{from: whole(from), to: whole(to)}], steps);
}

/** Two fingers side by side around `center`, their distance going from `from` to `to` px. Needs `can('touch')`. */
export async function pinch(way: {
  readonly center: Place;
  readonly from: number;
  readonly to: number;
  readonly steps?: number;
}): Promise<void> {
  const {center, from, to, steps = 8} = way;
  const [x, y] = center;
  const finger = (side: -1 | 1): object => ({
    from: whole([x + (side * from) / 2, y]),
    to: whole([x + (side * to) / 2, y]),
  });
  await touches([finger(-1), finger(1)], steps);
}

/** Presses a key, with modifiers in front where wanted: `ArrowLeft`, `+`, `Shift+Tab`, `Control+Home`. */
export async function press(combination: string): Promise<void> {
  const parts = combination === '+' ? ['+'] : combination.split(/(?<=.)\+(?=.)/);
  await gesture('press', {key: parts.at(-1), modifiers: parts.slice(0, -1)});
}

/** Types text, key by key. */
export const type = (text: string): Promise<void> => sendKeys({type: text});

/** Gives the window another size; 800 × 600 at the start of each test file. */
export async function viewport(width: number, height = 600): Promise<void> {
  await gesture('viewport', {width, height});
  await until(() => innerWidth === width, `a window of ${width} px`);
}

/** A picture of the window, as a `data:` address of a PNG. */
export const screenshot = async (): Promise<string> =>
  `data:image/png;base64,${await gesture<string>('screenshot', {})}`;

/** The page as it is printed, as the bytes of a PDF. Chromium alone. */
export async function printed(): Promise<Uint8Array<ArrayBuffer>> {
  const text = atob(await gesture<string>('pdf', {}));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Resolves in the next animation frame, with its time stamp. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves after `count` animation frames. */
export async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await nextFrame();
}

/** Looks once per frame until `test()` is true; fails after `limitMs`, naming `what` it waited for. */
export async function until(test: () => boolean, what = 'a condition', limitMs = 4000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!test()) {
    if (performance.now() > end) throw new Error(`Waited ${limitMs} ms in vain for ${what}.`);
    await nextFrame();
  }
}
