/**
 * Pointers to intent, without the DOM: one pointer pans, two pan and zoom around their middle. Px run from the inline
 * start, so that right-to-left needs no second thought here.
 */

/** What one movement of a pointer asks for. */
export interface GestureStep {
  /** How far the content follows, in px. */
  readonly panPx: number;
  /** How much longer (above 1) or shorter the view becomes. */
  readonly zoomFactor: number;
  /** The px that keeps its instant while zooming. */
  readonly anchorPx: number;
}

/** A movement shorter than this is a press, not a drag. */
const SLOP_PX = 4;
/** Two fingers closer than this are too near to measure a pinch by. */
const MIN_PINCH_PX = 12;
/** The flick's speed is taken from the last samples within this time. */
const FLICK_MS = 80;

const pinchPx = (a: number, b: number): number => Math.max(MIN_PINCH_PX, Math.abs(a - b));

/** The pointers that are down, and what their movements mean. */
export class Gesture {
  readonly #pointers = new Map<number, number>();
  #startPx = 0;
  #isDrag = false;
  #samples: {readonly px: number; readonly ms: number}[] = [];

  /** Number of pointers that are down. */
  get pointerCount(): number {
    return this.#pointers.size;
  }

  /** Whether the movement since the first pointer went down is more than a press. */
  get isDrag(): boolean {
    return this.#isDrag;
  }

  /** A pointer went down at `px`. */
  down(id: number, px: number, ms: number): void {
    if (this.#pointers.size === 0) {
      this.#startPx = px;
      this.#isDrag = false;
    }
    this.#pointers.set(id, px);
    this.#samples = [{px, ms}];
  }

  /** A pointer moved: the step to take, or `undefined` while it is still a press. */
  move(id: number, px: number, ms: number): GestureStep | undefined {
    if (!this.#pointers.has(id)) return undefined;
    this.#isDrag ||= this.#pointers.size > 1 || Math.abs(px - this.#startPx) >= SLOP_PX;
    if (!this.#isDrag) return undefined;
    const [a = 0, b = a] = this.#pointers.values();
    this.#pointers.set(id, px);
    const [c = 0, d = c] = this.#pointers.values();
    this.#samples.push({px, ms});
    return {panPx: (c + d - a - b) / 2, zoomFactor: pinchPx(a, b) / pinchPx(c, d), anchorPx: (c + d) / 2};
  }

  /** A pointer went up or was taken away: the speed of a flick in px per ms, 0 when there was none. */
  up(id: number, ms: number): number {
    this.#pointers.delete(id);
    const recent = this.#samples.filter(sample => ms - sample.ms < FLICK_MS);
    // Those of two fingers say nothing of the speed of the one that stays.
    this.#samples = [];
    const [first, last] = [recent[0], recent.at(-1)];
    if (this.#pointers.size > 0 || !this.#isDrag || !first || !last || last.ms <= first.ms) return 0;
    return (last.px - first.px) / (last.ms - first.ms);
  }

  /** Forgets all pointers: the browser took them to scroll the page. */
  cancel(): void {
    this.#pointers.clear();
    this.#samples = [];
  }
}
