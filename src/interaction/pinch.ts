/**
 * Zooming what the page scrolls: two fingers, or the wheel with Ctrl or ⌘. One finger and the plain wheel are the page's.
 */
import type {CleanUp} from '../base/disposable.js';
import {readWheel} from './wheel.js';

/** Fingers nearer than this are not told apart well enough. */
const LEAST_PX = 24;

/**
 * Calls `zoom` with a factor, above 1 for what is to be shown larger, and the place of it in px of the window. Listens
 * until the returned clean-up is called.
 */
export function attachPinch(node: HTMLElement, zoom: (factor: number, clientY: number) => void, isWheelOff: () => boolean): CleanUp {
  const fingers = new Map<number, PointerEvent>();
  const distance = (): number => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.max(LEAST_PX, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) : 0;
  };
  const down = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
  };
  const move = (event: PointerEvent): void => {
    if (!fingers.has(event.pointerId)) return;
    const before = distance();
    fingers.set(event.pointerId, event);
    if (fingers.size !== 2) return;
    const [a, b] = [...fingers.values()];
    if (a && b && distance() !== before) zoom(distance() / before, (a.clientY + b.clientY) / 2);
  };
  const up = (event: PointerEvent): void => { fingers.delete(event.pointerId); };
  const wheel = (event: WheelEvent): void => {
    const intent = readWheel(event);
    if (intent.type !== 'zoom' || isWheelOff()) return;
    event.preventDefault();
    zoom(1 / intent.factor, event.clientY);
  };
  const listeners = {pointerdown: down, pointermove: move, pointerup: up, pointercancel: up, wheel};
  for (const [type, listener] of Object.entries(listeners)) node.addEventListener(type, listener as EventListener, {passive: false});
  return () => {
    for (const [type, listener] of Object.entries(listeners)) node.removeEventListener(type, listener as EventListener);
  };
}
