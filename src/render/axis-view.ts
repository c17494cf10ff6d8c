/**
 * Tick labels in two rows: the fine one, and below it the coarser context, which stays at the edge while its interval
 * is in view. Decoration for eyes: what it says is in the events' own dates, so it is hidden from screen readers.
 */
import {changeDetector} from '../base/memo.js';
import {isCentered, sampleLabel} from '../scale/tick-format.js';
import {contextTicks, ticksFor, type Tick, type TickCalendar, type TickSet} from '../scale/ticks.js';
import type {TimeScale} from '../scale/time-scale.js';
import {durationMs, type EpochMs} from '../time/span.js';
import {createTextPool, type Spot} from './text-pool.js';
import type {Pen} from './view.js';

/** Space between two labels. */
const AIR_PX = 9;
/** Distance of ticks before their labels ask for more. */
const MIN_DISTANCE_PX = 34;
/** So many texts are remembered. */
const MAX_TEXTS = 2000;
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
  /** Texts of ticks, and widths of samples, by unit and step: while zooming each frame has other ticks, mostly known ones. */
  const texts = new Map<string, string>();
  const samples = new Map<string, number>();
  const isOther = changeDetector();
  return (scale, {words: {ticks: formatter}, rtl, measure}) => {
    if (isOther(formatter, measure) || texts.size > MAX_TEXTS) {
      texts.clear();
      samples.clear();
    }
    const margin = durationMs(scale.domain) / 4;
    const domain = {start: scale.domain.start - margin, end: scale.domain.end + margin};
    const {calendar} = formatter;
    const fine = chooseTicks(domain, scale.resolution, calendar, set => {
      const key = set.unit === 'year' ? '' : `${set.calendar ?? ''}${set.unit}${set.step}`;
      const width = samples.get(key) ?? measure(sampleLabel(formatter, set));
      if (key) samples.set(key, width);
      return width;
    });
    const coarse = contextTicks(domain, fine, calendar);
    const place = (
      part: string, {unit, step, ticks, calendar: name = ''}: TickSet, label: (tick: Tick) => string, xOf: (tick: Tick, width: number) => number,
    ): Spot[] => {
      return ticks.map(tick => {
        const key = `${part}${name}${unit}${step}/${tick.start}`;
        const text = texts.get(key) ?? label(tick);
        texts.set(key, text);
        const width = measure(text);
        const x = xOf(tick, width);
        return {key: tick.start, part, text, x, isHidden: x < 0 || x + width > scale.range[1]};
      });
    };
    const centered = isCentered(fine.unit, fine.step);
    write([
      ...place('tick-label', fine, tick => formatter.label(tick, fine.unit, fine.step, fine.calendar),
        ({start, end}, width) => scale.scale(centered ? (start + end) / 2 : start) - width / 2),
      // Sticks to the edge, and is pushed out by the next one.
      ...place('context-label', coarse, tick => formatter.context(tick, coarse.unit, coarse.calendar),
        ({start, end}, width) => Math.min(Math.max(scale.scale(start) + INDENT_PX, 0), scale.scale(end) - width - AIR_PX / 2)),
    ], rtl);
    const starts = ({ticks}: TickSet): EpochMs[] => ticks.map(({start}) => start);
    return {ticks: starts(fine), contextTicks: starts(coarse)};
  };
}

/** The finest ticks whose labels have room. */
function chooseTicks(
  domain: Tick, resolution: number, calendar: TickCalendar | undefined, widthOf: (set: TickSet) => number,
): TickSet {
  let distance = MIN_DISTANCE_PX;
  for (;;) {
    const set = ticksFor(domain, resolution, distance, calendar);
    // Wider labels need a coarser unit, whose labels may be wider still.
    const needed = widthOf(set) + AIR_PX;
    if (needed <= distance) return set;
    distance = needed;
  }
}
