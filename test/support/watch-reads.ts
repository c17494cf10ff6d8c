/**
 * Sees every read that makes a browser lay out the page, and in which phase of a frame it was made. Reading in the phase
 * that writes would make each frame lay out twice.
 */
import {EngineController} from '../../src/element/engine-controller.js';

/** `frame`: in an animation frame, but neither in its phase of reading nor of writing. `outside`: in none. */
export type Phase = 'read' | 'write' | 'frame' | 'outside';

/** What was read in each phase, by name. */
export interface ReadWatch {
  readonly reads: Readonly<Record<Phase, readonly string[]>>;
  /** How many frames were written. */
  readonly writeCount: number;
  /** How many ways to read are watched; not every engine has all. */
  readonly wayCount: number;
  restart(): void;
  restore(): void;
}

const RECTS = ['getBoundingClientRect', 'getClientRects'];
const POINTS = ['elementFromPoint', 'elementsFromPoint'];

/** Whose properties and methods force layout. */
const WAYS: readonly (readonly [target: object | undefined, names: readonly string[]])[] = [
  [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText', 'outerText', 'focus']],
  [Element.prototype, [
    ...RECTS, 'clientWidth', 'clientHeight', 'clientTop', 'clientLeft', 'scrollWidth', 'scrollHeight', 'scrollTop', 'scrollLeft',
    'scroll', 'scrollTo', 'scrollBy', 'scrollIntoView', 'checkVisibility', 'computedStyleMap',
  ]],
  [SVGGraphicsElement.prototype, ['getBBox', 'getCTM', 'getScreenCTM']],
  [Range.prototype, RECTS],
  [Document.prototype, [...POINTS, 'scrollingElement', 'caretRangeFromPoint', 'caretPositionFromPoint']],
  [ShadowRoot.prototype, POINTS],
  [window, [
    'getComputedStyle', 'innerWidth', 'innerHeight', 'outerWidth', 'outerHeight', 'scrollX', 'scrollY', 'pageXOffset', 'pageYOffset',
    'scroll', 'scrollTo', 'scrollBy',
  ]],
  [window.visualViewport ? VisualViewport.prototype : undefined, ['width', 'height', 'offsetTop', 'offsetLeft', 'pageTop', 'pageLeft', 'scale']],
  [MouseEvent.prototype, ['offsetX', 'offsetY', 'layerX', 'layerY']],
  [MediaQueryList.prototype, ['matches']],
];

/** Watches until `restore` is called; frames that are asked for from now on. */
export function watchReads(): ReadWatch {
  const restores: (() => void)[] = [];
  const phases: Phase[] = [];
  const none = (): Record<Phase, string[]> => ({read: [], write: [], frame: [], outside: []});
  let reads = none();
  let writeCount = 0;
  let wayCount = 0;
  const during = <T>(phase: Phase, act: () => T): T => {
    phases.push(phase);
    try {
      return act();
    } finally {
      phases.pop();
    }
  };
  const define = (target: object, name: string, change: (original: PropertyDescriptor) => PropertyDescriptor): void => {
    const original = Object.getOwnPropertyDescriptor(target, name);
    if (original?.configurable !== true) return;
    Object.defineProperty(target, name, change(original));
    restores.push(() => { Object.defineProperty(target, name, original); });
  };
  const wrap = (target: object, name: string, around: (call: () => unknown) => unknown): void => {
    define(target, name, original => {
      const {get, set, value} = original as {get?(): unknown; set?(to: unknown): void; value?: (...parts: unknown[]) => unknown};
      if (typeof value === 'function') {
        return {...original, value(this: unknown, ...parts: unknown[]) { return around(() => value.apply(this, parts)); }};
      }
      return {
        ...original,
        ...get && {get(this: unknown) { return around(() => get.call(this)); }},
        ...set && {set(this: unknown, to: unknown) { around(() => { set.call(this, to); }); }},
      };
    });
  };
  for (const [target, names] of WAYS) {
    for (const name of target ? names : []) {
      const before = restores.length;
      wrap(target as object, name, call => {
        reads[phases.at(-1) ?? 'outside'].push(name);
        return call();
      });
      wayCount += restores.length - before;
    }
  }
  for (const phase of ['read', 'write'] as const) {
    wrap(EngineController.prototype, phase, call => {
      if (phase === 'write') writeCount++;
      return during(phase, call);
    });
  }
  const {requestAnimationFrame} = window;
  window.requestAnimationFrame = callback => requestAnimationFrame.call(window, nowMs => { during('frame', () => { callback(nowMs); }); });
  restores.push(() => { window.requestAnimationFrame = requestAnimationFrame; });
  return {
    get reads() { return reads; },
    get writeCount() { return writeCount; },
    get wayCount() { return wayCount; },
    restart() {
      reads = none();
      writeCount = 0;
    },
    restore() { for (const restore of restores.reverse()) restore(); },
  };
}
