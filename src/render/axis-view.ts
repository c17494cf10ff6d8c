/**
 * Tick labels in two rows: the fine one, and below it the coarser context, which stays at the edge while its interval
 * is in view. Decoration for eyes: what it says is in the events' own dates, so it is hidden from screen readers.
 */
import {isCentered, sampleLabel, type TickFormatter} from '../scale/tick-format.js';
import {contextTicks, ticksFor, type Tick, type TickSet} from '../scale/ticks.js';
import type {TimeScale} from '../scale/time-scale.js';
import {durationMs, type EpochMs} from '../time/span.js';
import {TextPool, type Spot} from './text-pool.js';

/** Space between two labels. */
const AIR_PX = 9;
/** Distance of ticks before their labels ask for more. */
const MIN_DISTANCE_PX = 34;
/** Distance of a context label from the start of its interval. */
const INDENT_PX = 6;

/** Keeps the axis in step with the view. */
export class AxisView {
  readonly #fine: TextPool;
  readonly #coarse: TextPool;
  #labels = new Map<string, readonly string[]>();
  #epoch = -1;
  /** Starts of the fine and the coarse intervals, for the lines on the canvas. */
  lines: {readonly ticks: readonly EpochMs[]; readonly contextTicks: readonly EpochMs[]} = {ticks: [], contextTicks: []};

  constructor(fine: HTMLElement, coarse: HTMLElement) {
    this.#fine = new TextPool(fine, 'tick-label');
    this.#coarse = new TextPool(coarse, 'context-label');
  }

  /** Writes what changed. */
  write(scale: TimeScale, formatter: TickFormatter, {epoch, rtl, measure}:
  {epoch: number; rtl: boolean; measure: (text: string) => number}): void {
    if (epoch !== this.#epoch || this.#labels.size > 20) this.#labels.clear();
    this.#epoch = epoch;
    const margin = durationMs(scale.domain) / 4;
    const domain = {start: scale.domain.start - margin, end: scale.domain.end + margin};
    const fine = chooseTicks(domain, scale.resolution, formatter, measure);
    const coarse = contextTicks(domain, fine);
    const [, widthPx] = scale.range;
    const centered = isCentered(fine.unit, fine.step);
    this.#fine.write(this.#spots(fine, tick => formatter.label(tick, fine.unit, fine.step), (tick, text) => {
      const width = measure(text);
      const x = scale.scale(centered ? (tick.start + tick.end) / 2 : tick.start) - width / 2;
      return {x, isHidden: x < 0 || x + width > widthPx};
    }), rtl);
    this.#coarse.write(this.#spots(coarse, tick => formatter.context(tick, coarse.unit), (tick, text) => {
      const width = measure(text);
      // Sticks to the edge, and is pushed out by the next one.
      const x = Math.min(Math.max(scale.scale(tick.start) + INDENT_PX, 0), scale.scale(tick.end) - width - AIR_PX / 2);
      return {x, isHidden: x < -1 || x + width > widthPx};
    }), rtl);
    const starts = ({ticks}: TickSet): EpochMs[] => ticks.map(({start}) => start);
    this.lines = {ticks: starts(fine), contextTicks: starts(coarse)};
  }

  #spots(set: TickSet, label: (tick: Tick) => string, place: (tick: Tick, text: string) => Pick<Spot, 'x' | 'isHidden'>): Spot[] {
    let labels = this.#labels.get(set.key);
    if (!labels) this.#labels.set(set.key, labels = set.ticks.map(label));
    return set.ticks.map((tick, i) => {
      const text = labels[i] ?? '';
      return {key: tick.start, text, ...place(tick, text)};
    });
  }
}

/** The finest ticks whose labels have room. */
function chooseTicks(domain: Tick, resolution: number, formatter: TickFormatter, measure: (text: string) => number): TickSet {
  let distance = MIN_DISTANCE_PX;
  for (;;) {
    const set = ticksFor(domain, resolution, distance);
    // Wider labels need a coarser unit, whose labels may be wider still.
    const needed = measure(sampleLabel(formatter, set)) + AIR_PX;
    if (needed <= distance) return set;
    distance = needed;
  }
}
