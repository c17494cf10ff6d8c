/**
 * Tick labels in two rows: the fine one, and below it the coarser context, which stays at the edge while its interval
 * is in view. Decoration for eyes: what it says is in the events' own dates, so it is hidden from screen readers.
 */
import {changeDetector} from '../base/memo.js';
import {isCentered, sampleLabel} from '../scale/tick-format.js';
import {contextTicks, ticksFor, type Tick, type TickCalendar, type TickSet} from '../scale/ticks.js';
import type {TimeScale} from '../scale/time-scale.js';
import {durationMs, type EpochMs, type Span} from '../time/span.js';
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
  return (scale, {words: {ticks: formatter, time, locale}, rtl, measure}) => {
    if (isOther(formatter, measure) || texts.size > MAX_TEXTS) {
      texts.clear();
      samples.clear();
    }
    const margin = durationMs(scale.domain) / 4;
    const domain = {start: scale.domain.start - margin, end: scale.domain.end + margin};
    const {calendar} = formatter;
    const pieces = time.unbroken(domain);
    const fine = chooseTicks(pieces, scale.resolution, calendar, set => {
      const key = set.unit === 'year' ? '' : `${set.calendar ?? ''}${set.unit}${set.step}`;
      const width = samples.get(key) ?? measure(sampleLabel(formatter, set));
      if (key) samples.set(key, width);
      return width;
    });
    const coarse = fine.map((set, i) => contextTicks(pieces[i] ?? domain, set, calendar));
    const place = (
      part: string, sets: readonly TickSet[], label: (tick: Tick, set: TickSet) => string,
      xOf: (tick: Tick, width: number, set: TickSet) => number,
    ): Spot[] => sets.flatMap((set, i) => time.place(set.ticks, pieces[i] ?? domain, part === 'context-label').map(({tick, at, isCut}) => {
      const key = `${part}${set.calendar ?? ''}${set.unit}${set.step}/${tick.start}`;
      const text = texts.get(key) ?? label(tick, set);
      texts.set(key, text);
      const width = measure(text);
      const x = xOf(at, width, set);
      // What a break has cut has to have room in what is left of it; the name of an instant has to be at it.
      const isLost = isCut && (
        part === 'tick-label' && !isCentered(set.unit, set.step) && time.compress(tick.start) !== at.start
        || x < scale.scale(at.start) - AIR_PX || x + width > scale.scale(at.end) + AIR_PX);
      return {key: at.start, part, text, x, isHidden: x < 0 || x + width > scale.range[1] || isLost};
    }));
    write([
      ...place('tick-label', fine, (tick, {unit, step, calendar: name}) => formatter.label(tick, unit, step, name),
        ({start, end}, width, {unit, step}) => scale.scale(isCentered(unit, step) ? (start + end) / 2 : start) - width / 2),
      // Sticks to the edge, and is pushed out by the next one.
      ...place('context-label', coarse, (tick, {unit, calendar: name}) => formatter.context(tick, unit, name),
        ({start, end}, width) => Math.min(Math.max(scale.scale(start) + INDENT_PX, 0), scale.scale(end) - width - AIR_PX / 2)),
      ...time.breaks.flatMap(({span, place: {start, end}}) => {
        const [from, to] = [scale.scale(start), scale.scale(end)];
        if (to < 0 || from > scale.range[1]) return [];
        const text = [2, 1].map(count => time.lengthOf(span, locale, count)).find(words => measure(words) <= to - from - AIR_PX);
        return text ? {key: `b${start}`, part: 'tick-label', text, x: (from + to - measure(text)) / 2} : [];
      }),
    ], rtl);
    const starts = (sets: readonly TickSet[]): EpochMs[] =>
      sets.flatMap((set, i) => time.place(set.ticks, pieces[i] ?? domain)
        .flatMap(({tick, at, isCut}) => (isCut && time.compress(tick.start) !== at.start ? [] : at.start)));
    return {ticks: starts(fine), contextTicks: starts(coarse)};
  };
}

/** The finest ticks of some stretches whose labels have room. */
function chooseTicks(
  pieces: readonly Span[], resolution: number, calendar: TickCalendar | undefined, widthOf: (set: TickSet) => number,
): TickSet[] {
  let distance = MIN_DISTANCE_PX;
  for (;;) {
    const sets = pieces.map(piece => ticksFor(piece, resolution, distance, calendar));
    // Wider labels need a coarser unit, whose labels may be wider still.
    const needed = sets.reduce((most, set) => Math.max(most, widthOf(set)), 0) + AIR_PX;
    if (needed <= distance) return sets;
    distance = needed;
  }
}
