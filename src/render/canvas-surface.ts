/**
 * A canvas that is sharp on every screen: its pixels are the device's, its drawing is in CSS px.
 */

/** Largest side in device pixels that every engine draws. */
const MAX_SIDE = 8192;

/** A canvas and its 2-D context. */
export class CanvasSurface {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | undefined;
  #widthPx = 0;
  #heightPx = 0;
  #ratio = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d') ?? undefined;
  }

  /** Empties the canvas at a size in CSS px and gives the context to draw with; mirrored for right-to-left. */
  begin(widthPx: number, heightPx: number, rtl: boolean): CanvasRenderingContext2D | undefined {
    const context = this.#context;
    if (!context || widthPx < 1 || heightPx < 1) return undefined;
    const ratio = Math.min(devicePixelRatio || 1, MAX_SIDE / widthPx, MAX_SIDE / heightPx);
    if (widthPx !== this.#widthPx || heightPx !== this.#heightPx || ratio !== this.#ratio) {
      this.#canvas.width = Math.round(widthPx * ratio);
      this.#canvas.height = Math.round(heightPx * ratio);
      this.#canvas.style.width = `${widthPx}px`;
      this.#canvas.style.height = `${heightPx}px`;
      this.#widthPx = widthPx;
      this.#heightPx = heightPx;
      this.#ratio = ratio;
    }
    context.setTransform(rtl ? -ratio : ratio, 0, 0, ratio, rtl ? widthPx * ratio : 0, 0);
    context.clearRect(0, 0, widthPx, heightPx);
    return context;
  }
}
