/**
 * Tick labels in two rows: the fine one, and below it the coarser context, which stays at the edge while its interval
 * is in view. Decoration for eyes: what it says is in the events' own dates, so it is hidden from screen readers.
 */
import {changeDetector} from '../base/memo.js';
import {isCentered, sampleLabel, type TickFormatter} from '../scale/tick-format.js';
import {contextTicks, ticksFor, type Tick, type TickSet} from '../scale/ticks.js';
import type {TimeScale} from '../scale/time-scale.js';
import {durationMs, type EpochMs} from '../time/span.js';
import {createTextPool, type Spot} from './text-pool.js';
import type {Pen} from './view.js';

/** Space between two labels. */
const AIR_PX = 9;
/** Distance of ticks before their labels ask for more. */
const MIN_DISTANCE_PX = 34;
/** Distance of a context label from the start of its interval. */
const INDENT_PX = 6;

/** Starts of the fine and the coarse intervals, for the lines on the canvas. */
export interface AxisLines {
  readonly ticks: readonly EpochMs[];
  readonly contextTicks: readonly EpochMs[];
}

/** Keeps the axis in step with the view: the returned function writes what changed and gives the lines. */
export function createAxis(host: HTMLElement): (scale: TimeScale, pen: Pen) => AxisLines {
  const write = createTextPool(host);
  const texts = new Map<string, readonly string[]>();
  const isOther = changeDetector();
  return (scale, {words: {ticks: formatter}, rtl, measure}) => {
    if (isOther(formatter) || texts.size > 40) texts.clear();
    const margin = durationMs(scale.domain) / 4;
    const domain = {start: scale.domain.start - margin, end: scale.domain.end + margin};
    const fine = chooseTicks(domain, scale.resolution, formatter, measure);
    const coarse = contextTicks(domain, fine);
    const place = (
      part: string, {key, ticks}: TickSet, label: (tick: Tick) => string, xOf: (tick: Tick, width: number) => number,
    ): Spot[] => {
      const known = texts.get(part + key) ?? ticks.map(label);
      texts.set(part + key, known);
      return ticks.map((tick, i) => {
        const text = known[i] ?? '';
        const width = measure(text);
        const x = xOf(tick, width);
        return {key: tick.start, part, text, x, isHidden: x < 0 || x + width > scale.range[1]};
      });
    };
    const centered = isCentered(fine.unit, fine.step);
    write([
      ...place('tick-label', fine, tick => formatter.label(tick, fine.unit, fine.step),
        ({start, end}, width) => scale.scale(centered ? (start + end) / 2 : start) - width / 2),
      // Sticks to the edge, and is pushed out by the next one.
      ...place('context-label', coarse, tick => formatter.context(tick, coarse.unit),
        ({start, end}, width) => Math.min(Math.max(scale.scale(start) + INDENT_PX, 0), scale.scale(end) - width - AIR_PX / 2)),
    ], rtl);
    const starts = ({ticks}: TickSet): EpochMs[] => ticks.map(({start}) => start);
    return {ticks: starts(fine), contextTicks: starts(coarse)};
  };
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
