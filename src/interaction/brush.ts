/**
 * The hands on the overview: pointers and keys on the window of the view become commands to the engine. The page still
 * scrolls, and a drag can be taken back with Escape.
 */
import type {CleanUp} from '../base/disposable.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {centreAt, moveGrip, type Grip, type Held} from '../layout/overview.js';
import type {TimeScale} from '../scale/time-scale.js';
import {durationMs} from '../time/span.js';

/** What the hands on the overview need to know and whom they tell. */
export interface BrushHost {
  readonly engine: TimelineEngine;
  /** The overview's scale, as wide as the view. */
  readonly scale: TimeScale;
  /** Whether time runs from right to left. */
  readonly isRtl: () => boolean;
  /** A key has moved the window. */
  readonly handleStep: () => void;
}

/** A press that moves less is a click. */
const SLOP_PX = 4;

/** The share of the overview that a key moves a grip by; infinite for as far as it goes. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -0.01], ['ArrowRight', 0.01], ['ArrowDown', -0.01], ['ArrowUp', 0.01],
  ['PageDown', -0.1], ['PageUp', 0.1], ['Home', -Infinity], ['End', Infinity],
]);
/** Shift makes an arrow's step as long as a page's. */
const SHIFT_FACTOR = 10;

/** A pointer that is down: on a grip, or beside the window. */
interface Hold {
  readonly id: number;
  readonly px: number;
  readonly grip: Grip | undefined;
  readonly held: Held;
}

/** The parts of a `KeyboardEvent` that count. */
export type StepInput = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The share of the overview that a key asks for, later above 0; `undefined` when the key is not the grip's. */
export function readStep({key, shiftKey, ...held}: StepInput, rtl: boolean): number | undefined {
  const step = STEPS.get(key);
  if (step === undefined || held.ctrlKey || held.metaKey || held.altKey) return undefined;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  return step * (rtl && isSideways ? -1 : 1) * (shiftKey && key.startsWith('Arrow') ? SHIFT_FACTOR : 1);
}

/** Listens on `strip`, whose grips are nodes in it, until the returned clean-up is called. */
export function attachBrush(strip: HTMLElement, grips: Readonly<Record<Grip, HTMLElement>>, host: BrushHost): CleanUp {
  const {engine} = host;
  const cleanUps: CleanUp[] = [];
  const listen = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void => {
    strip.addEventListener(type, listener);
    cleanUps.push(() => { strip.removeEventListener(type, listener); });
  };
  const gripOf = ({target}: Event): Grip | undefined =>
    (['start', 'view', 'end'] as const).find(grip => grips[grip] === target);
  const pxOf = ({clientX}: PointerEvent): number => {
    const {left, width} = strip.getBoundingClientRect();
    const {range: [, widthPx]} = host.scale;
    // Under a CSS transform or zoom of the page the box is larger or smaller than its own px.
    const px = (clientX - left) * widthPx / width;
    return host.isRtl() ? widthPx - px : px;
  };
  const take = (): Held => {
    const {viewport, limits, widthPx} = engine.state;
    return {scale: host.scale, view: viewport, limits, widthPx};
  };
  let hold: Hold | undefined;
  const release = (): void => {
    hold = undefined;
    strip.classList.remove('dragging');
  };
  const takeBack = (): void => {
    if (hold?.grip) engine.dispatch({type: 'show', span: hold.held.view});
    release();
  };

  listen('pointerdown', event => {
    // A second finger has nothing to hold.
    if (event.button !== 0 || hold) return;
    engine.dispatch({type: 'stop'});
    hold = {id: event.pointerId, px: pxOf(event), grip: gripOf(event), held: take()};
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
    strip.classList.toggle('dragging', hold.grip === 'view');
  });
  listen('pointermove', event => {
    if (event.pointerId !== hold?.id || !hold.grip) return;
    const {px, grip, held} = hold;
    const by = pxOf(event) - px;
    // Until it moves, a window that reaches beyond the overview stays as it is.
    if (by !== 0 || engine.state.viewport !== held.view) {
      engine.dispatch({type: 'show', span: moveGrip(grip, by * held.scale.resolution, held)});
    }
  });
  listen('pointerup', event => {
    if (event.pointerId !== hold?.id) return;
    const {px, grip, held} = hold;
    release();
    if (!grip && Math.abs(pxOf(event) - px) < SLOP_PX) engine.flyTo(centreAt(px, held));
  });
  // The browser took the finger to scroll the page.
  listen('pointercancel', event => { if (event.pointerId === hold?.id) takeBack(); });
  // Also when the strip was hidden under the pointer.
  listen('lostpointercapture', event => { if (event.pointerId === hold?.id) release(); });
  listen('keydown', event => {
    const grip = gripOf(event);
    if (hold && event.key === 'Escape') {
      takeBack();
    } else {
      const step = readStep(event, host.isRtl());
      if (!grip || step === undefined) return;
      const held = take();
      engine.dispatch({type: 'show', span: moveGrip(grip, step * durationMs(held.scale.domain), held)});
      host.handleStep();
    }
    event.preventDefault();
  });

  return () => {
    release();
    for (const cleanUp of cleanUps) cleanUp();
  };
}
