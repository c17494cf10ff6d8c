/**
 * One animation frame for everything, and none when nothing asks: animate → read → write → settle.
 *
 * Input comes any number of times between frames and only marks what is dirty. Reading layout is allowed in `read`
 * alone. When nothing has moved for a moment the view settles, once.
 */

/** How long nothing must move before the view has settled. */
const SETTLE_MS = 120;

/** After so long a frame puts off what it can: the browser needs the rest of its 16 ms. */
const BUDGET_MS = 5;

/** The phases of a frame. */
export interface FramePhases {
  /** Steps movements to `nowMs`; true while something still moves. */
  animate(nowMs: number): boolean;
  /** Reads sizes and styles; called only after `request({read: true})`. */
  read(): void;
  /** `isLate` says that this frame has no time for what another may do as well. */
  write(isLate: () => boolean): void;
  settle(): void;
}

/** Asks for frames when somebody wants one, never otherwise. */
export class FrameScheduler {
  readonly #phases: FramePhases;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #mustRead = false;
  #mustSettle = false;
  #paused = false;
  #wanted = false;
  /** Frames run so far; tests use it to see that an idle element runs none. */
  frameCount = 0;

  constructor(phases: FramePhases) {
    this.#phases = phases;
  }

  /** Asks for a frame. Asking twice is free. `read`: sizes or styles may have changed. `settle`: the view moved. */
  request({read = false, settle = false} = {}): void {
    this.#mustRead ||= read;
    this.#mustSettle ||= settle;
    this.#wanted = true;
    if (this.#frame === 0 && !this.#paused) this.#frame = requestAnimationFrame(this.#run);
  }

  /** Whether a frame or a timer is pending. */
  get isPending(): boolean {
    return this.#frame !== 0 || this.#timer !== undefined;
  }

  /** Runs no frames while paused (off screen, hidden, detached); catches up with one on return. */
  set paused(paused: boolean) {
    this.#paused = paused;
    if (paused) this.#cancel();
    else if (this.#wanted || this.#mustSettle) this.request();
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = undefined;
  }

  readonly #run = (nowMs: number): void => {
    const endMs = performance.now() + BUDGET_MS;
    this.#frame = 0;
    this.#wanted = false;
    this.frameCount++;
    const moves = this.#phases.animate(nowMs);
    if (this.#mustRead) {
      this.#mustRead = false;
      this.#phases.read();
    }
    // What was changed up to here is drawn now: a frame that was asked for meanwhile would draw it again.
    if (!this.#mustRead) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#wanted = false;
    }
    this.#phases.write(() => performance.now() > endMs);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (moves) this.request({settle: true});
    else if (this.#mustSettle) this.#timer = setTimeout(this.#settle, SETTLE_MS);
  };

  readonly #settle = (): void => {
    this.#timer = undefined;
    this.#mustSettle = false;
    this.#phases.settle();
  };
}
