/**
 * Tick labels in two rows: the fine one, and below it the coarser context, which stays at the edge while its interval
 * is in view. Decoration for eyes: what it says is in the events' own dates, so it is hidden from screen readers.
 */
import type {TimeScale} from '../scale/time-scale.js';
import type {createTickFormatter} from '../scale/tick-format.js';
import {isCentered, sampleLabel} from '../scale/tick-format.js';
import {contextTicks, ticksFor, type TickSet} from '../scale/ticks.js';
import {durationMs, type EpochMs} from '../time/span.js';
import {element, moveTo, NodePool, setText} from './node-pool.js';

/** Space between two labels. */
const AIR_PX = 9;

/** Keeps the axis in step with the view. */
export class AxisView {
  readonly #ticks: NodePool<EpochMs, HTMLElement>;
  readonly #context: NodePool<EpochMs, HTMLElement>;
  readonly #widths = new WeakMap<Element, number>();
  #drawn: readonly unknown[] = [];
  #fine: TickSet | undefined;
  #coarse: TickSet | undefined;

  constructor(fine: HTMLElement, coarse: HTMLElement) {
    this.#ticks = new NodePool(fine, () => element('span', 'tick-label'));
    this.#context = new NodePool(coarse, () => element('span', 'context-label'));
  }

  /** Starts of the fine and the coarse intervals, for the lines on the canvas. */
  get lines(): {readonly ticks: readonly EpochMs[]; readonly contextTicks: readonly EpochMs[]} {
    return {
      ticks: this.#fine?.ticks.map(tick => tick.start) ?? [],
      contextTicks: this.#coarse?.ticks.map(tick => tick.start) ?? [],
    };
  }

  /** Writes what changed. */
  write(scale: TimeScale, formatter: ReturnType<typeof createTickFormatter>, {epoch, rtl, measure}:
  {epoch: number; rtl: boolean; measure: (text: string) => number}): void {
    this.#choose(scale, formatter, measure);
    const fine = this.#fine;
    const coarse = this.#coarse;
    if (!fine || !coarse) return;
    const widthPx = scale.range[1];
    const drawn = [fine.key, coarse.key, epoch];
    if (drawn.some((part, i) => part !== this.#drawn[i])) {
      this.#drawn = drawn;
      const write = (node: HTMLElement, text: string): void => {
        setText(node, text);
        this.#widths.set(node, measure(text));
      };
      this.#ticks.sync(fine.ticks.map(tick => tick.start), (node, start) => {
        const tick = fine.ticks.find(one => one.start === start);
        if (tick) write(node, formatter.label(tick, fine.unit, fine.step));
      });
      this.#context.sync(coarse.ticks.map(tick => tick.start), (node, start) => {
        const tick = coarse.ticks.find(one => one.start === start);
        if (tick) write(node, formatter.context(tick, coarse.unit));
      });
    }
    const centered = isCentered(fine.unit, fine.step);
    for (const tick of fine.ticks) {
      const node = this.#ticks.get(tick.start);
      if (!node) continue;
      const width = this.#widths.get(node) ?? 0;
      const middle = scale.scale(centered ? (tick.start + tick.end) / 2 : tick.start);
      const x = middle - width / 2;
      moveTo(node, x, rtl);
      node.classList.toggle('away', x < 0 || x + width > widthPx);
    }
    for (const tick of coarse.ticks) {
      const node = this.#context.get(tick.start);
      if (!node) continue;
      const width = this.#widths.get(node) ?? 0;
      const from = scale.scale(tick.start) + 6;
      // Sticks to the edge, and is pushed out by the next one.
      const x = Math.min(Math.max(from, 0), scale.scale(tick.end) - width - AIR_PX / 2);
      moveTo(node, x, rtl);
      node.classList.toggle('away', x < -width || x + width > widthPx || (x < 0 && from < 0 && x < -1));
    }
  }

  #choose(scale: TimeScale, formatter: ReturnType<typeof createTickFormatter>, measure: (text: string) => number): void {
    const margin = durationMs(scale.domain) / 4;
    const domain = {start: scale.domain.start - margin, end: scale.domain.end + margin};
    let distance = 34;
    let fine = ticksFor(domain, scale.resolution, distance);
    // Wider labels need a coarser unit, whose labels may be wider still: three rounds always settle it.
    for (let i = 0; i < 3; i++) {
      const needed = measure(sampleLabel(formatter, fine)) + AIR_PX;
      if (needed <= distance) break;
      distance = needed;
      fine = ticksFor(domain, scale.resolution, distance);
    }
    this.#fine = fine;
    this.#coarse = contextTicks(domain, fine);
  }
}
