/**
 * Sees what could outlive an element: listeners on anything around it, observers, workers. Counted is what is there and
 * was not when the watch began.
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {engine} from './input.js';

/** What is held. */
export interface HoldWatch {
  /** How many of each: `listener visibilitychange of #document`, `ResizeObserver`, `Worker`. Without those inside of elements. */
  held(): Readonly<Record<string, number>>;
  restore(): void;
}

type Observer = new (...parts: never[]) => {observe(...parts: never[]): void; disconnect(): void};

const isOf = (node: Node, name: string): boolean => {
  for (let at: Node | null = node; at; at = at.getRootNode() instanceof ShadowRoot ? (at.getRootNode() as ShadowRoot).host : null) {
    if (at.nodeName.toLowerCase() === name || (at as Partial<ShadowRoot>).host?.localName === name) return true;
  }
  return false;
};

/** Watches until `restore`. Listeners on nodes in elements named `name`, and on nodes that are nowhere, go with these. */
export function watchHolds(name: string): HoldWatch {
  const restores: (() => void)[] = [];
  const put = (target: object, values: object): void => {
    const before = Object.fromEntries(Object.keys(values).map(key => [key, (target as Record<string, unknown>)[key]]));
    Object.assign(target, values);
    restores.push(() => { Object.assign(target, before); });
  };
  const listeners = new Map<EventTarget, Map<string, Set<unknown>>>();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const setOf = (target: EventTarget, type: string, options: boolean | EventListenerOptions | undefined): Set<unknown> => {
    const byType = listeners.get(target) ?? new Map<string, Set<unknown>>();
    const isCapture = typeof options === 'object' ? options.capture ?? false : options ?? false;
    const key = isCapture ? `${type} (capture)` : type;
    const set = byType.get(key) ?? new Set();
    listeners.set(target, byType.set(key, set));
    return set;
  };
  put(EventTarget.prototype, {
    addEventListener(this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof add>) {
      const target = this ?? window;
      const {once = false, signal} = typeof options === 'object' ? options : {};
      if (!once) setOf(target, type, options).add(listener);
      if (signal) add.call(signal, 'abort', () => { setOf(target, type, options).delete(listener); }, {once: true});
      add.call(target, type, listener, options);
    },
    removeEventListener(this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof remove>) {
      const target = this ?? window;
      setOf(target, type, options).delete(listener);
      remove.call(target, type, listener, options);
    },
  });
  const others = new Map<string, Set<unknown>>();
  const active = (what: string): Set<unknown> => {
    const set = others.get(what) ?? new Set();
    others.set(what, set);
    return set;
  };
  for (const {name: what, prototype} of [ResizeObserver, IntersectionObserver, MutationObserver, PerformanceObserver] as unknown as Observer[]) {
    const {observe, disconnect} = prototype;
    put(prototype, {
      observe(...parts: never[]) {
        active(what).add(this);
        observe.apply(this, parts);
      },
      disconnect() {
        active(what).delete(this);
        disconnect.apply(this);
      },
    });
  }
  for (const what of ['Worker', 'SharedWorker'] as const) {
    const Original = (window as Partial<typeof window>)[what] as unknown as new (...parts: unknown[]) => {terminate?(): void};
    if (!Original) continue;
    put(window, {[what]: class extends Original {
      constructor(...parts: unknown[]) {
        super(...parts);
        active(what).add(this);
      }

      override terminate(): void {
        active(what).delete(this);
        super.terminate?.();
      }
    }});
  }
  return {
    held() {
      const counts: Record<string, number> = {};
      const count = (what: string, by: number): void => {
        if (by > 0) counts[what] = (counts[what] ?? 0) + by;
      };
      for (const [target, byType] of listeners) {
        if (target instanceof Node && (isOf(target, name) || !target.isConnected)) continue;
        const of = target instanceof Node ? target.nodeName : target === window ? 'window' : target.constructor.name;
        for (const [type, set] of byType) count(`listener ${type} of ${of}`, set.size);
      }
      for (const [what, set] of others) count(what, set.size);
      return counts;
    },
    restore() { for (const restore of restores.reverse()) restore(); },
  };
}

/** Whether {@link heapBytes} can be had: no other engine can be made to collect its garbage. */
export const canCollect = engine === 'chromium';

/** Collects all garbage and gives the bytes that are in use. */
export const heapBytes = (): Promise<number> => executeServerCommand<number, object>('gesture', {kind: 'heap'});
