/**
 * What an element does inside that no page can see: layouts, updates by Lit, and the moment when a view comes to rest.
 */
import type {NewsTimeline} from '../../src/element.js';
import {EngineController} from '../../src/element/engine-controller.js';
import {TimelineEngine} from '../../src/engine/timeline-engine.js';

/** The engine of an element: it is asked for its state when the element is asked for its view. */
export function engineOf(element: NewsTimeline): TimelineEngine {
  const found: TimelineEngine[] = [];
  const original = Object.getOwnPropertyDescriptor(TimelineEngine.prototype, 'state') as PropertyDescriptor;
  Object.defineProperty(TimelineEngine.prototype, 'state', {...original, get(this: TimelineEngine): unknown {
    found.push(this);
    return original.get?.call(this);
  }});
  void element.viewport;
  Object.defineProperty(TimelineEngine.prototype, 'state', original);
  const [engine] = found;
  if (!engine) throw new Error('The element has asked no engine.');
  return engine;
}

/** Counts calls of a method of an object from now until `restore`. */
export function countCalls(target: object, name: string): {calls: number; restore(): void} {
  const home = target as Record<string, (...parts: unknown[]) => unknown>;
  const isOwn = Object.hasOwn(home, name);
  const original = home[name];
  const spy = {calls: 0, restore: () => {
    if (isOwn) home[name] = original;
    else Reflect.deleteProperty(home, name);
  }};
  home[name] = function (this: unknown, ...parts: unknown[]): unknown {
    spy.calls++;
    return original.apply(this, parts);
  };
  return spy;
}

/**
 * Lets no view come to rest until the returned function is called: on a busy machine 120 ms can pass between two frames
 * of a movement, and what then happens is right but not what is counted.
 */
export function holdRest(): () => void {
  const {settle} = EngineController.prototype;
  EngineController.prototype.settle = () => undefined;
  return () => { EngineController.prototype.settle = settle; };
}
