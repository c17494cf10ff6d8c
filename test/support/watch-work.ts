/**
 * Sees what keeps a page awake: frames, timers, idle callbacks and pauses, from the asking to the running. What has
 * nothing pending does nothing until somebody comes, so that a test of rest needs no waiting.
 */

const raf = window.requestAnimationFrame.bind(window);

/** Animation frames that no watch sees, for waits within tests. */
export async function quietFrames(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise(resolve => { raf(resolve); });
}

/** What was asked for since the watch began or was restarted, and what of all is still to come. */
export interface WorkWatch {
  /** Each with the place in the code that asked. */
  readonly asked: readonly string[];
  readonly pending: readonly string[];
  /** Forgets what was asked for; what is pending stays. */
  restart(): void;
  /** Resolves when nothing is pending; fails with what is, after so many frames. */
  calm(frameCount?: number): Promise<void>;
  restore(): void;
}

type Anything = (...parts: never[]) => unknown;
type Home = Record<string, Anything | undefined>;

/** Names of what asks for work, of what takes it back, and whether the work comes again and again. */
const KINDS: readonly (readonly [ask: string, cancel: string, repeats?: boolean])[] = [
  ['requestAnimationFrame', 'cancelAnimationFrame'],
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval', true],
  ['requestIdleCallback', 'cancelIdleCallback'],
];

/** Who asked: the first lines of the stack that are not of this file; nobody for the test runner's own waiting. */
function caller(): string | undefined {
  const stack = new Error().stack ?? '';
  if (stack.includes('/__web-dev-server')) return undefined;
  return stack.split('\n').filter(line => /https?:/.test(line) && !line.includes('watch-work')).slice(0, 7).map(line => line.trim()).join(' < ');
}

/** Watches until `restore` is called. Also pauses by `scheduler`, where the engine has one. */
export function watchWork(): WorkWatch {
  const home = window as unknown as Home;
  const restores: (() => void)[] = [];
  const pending = new Map<string, string>();
  let asked: string[] = [];
  const note = (kind: string, key: string): void => {
    const who = caller();
    if (who === undefined) return;
    asked.push(`${kind}: ${who}`);
    pending.set(key, `${kind}: ${who}`);
  };
  const put = (target: Home, name: string, make: (original: Anything) => Anything): void => {
    const original = target[name];
    if (!original) return;
    target[name] = make(original.bind(target) as Anything);
    restores.push(() => { target[name] = original; });
  };
  for (const [ask, cancel, repeats = false] of KINDS) {
    // Timeouts and intervals share their numbers, and either may be taken back by the other's name.
    const keyOf = (id: unknown): string => `${/^(?:set|clear)/.test(ask) ? 'timer' : ask} ${String(id)}`;
    put(home, ask, original => ((callback: (...parts: unknown[]) => void, ...rest: never[]) => {
      const id = original(...[(...parts: unknown[]) => {
        if (!repeats) pending.delete(keyOf(id));
        callback(...parts);
      }, ...rest] as never[]);
      note(ask, keyOf(id));
      return id;
    }) as Anything);
    put(home, cancel, original => ((id: unknown) => {
      pending.delete(keyOf(id));
      original(id as never);
    }) as Anything);
  }
  const {scheduler} = window as unknown as {scheduler?: Home};
  let pauses = 0;
  for (const name of ['yield', 'postTask']) {
    if (!scheduler) break;
    put(scheduler, name, original => ((...parts: never[]) => {
      const key = `pause ${++pauses}`;
      note(name, key);
      const promise = original(...parts) as Promise<unknown>;
      void promise.finally(() => pending.delete(key)).catch(() => undefined);
      return promise;
    }) as Anything);
  }
  return {
    get asked() { return asked; },
    get pending() { return [...pending.values()]; },
    restart() { asked = []; },
    async calm(frameCount = 240) {
      for (let i = 0; pending.size > 0; i++) {
        if (i >= frameCount) throw new Error(`Still to come after ${frameCount} frames: ${[...pending.values()].join('\n')}`);
        await quietFrames(1);
      }
    },
    restore() { for (const restore of restores) restore(); },
  };
}
