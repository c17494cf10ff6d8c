/**
 * The overview's picture: how many events there are and when on a canvas, a few words of the axis, and the nodes of the
 * window. Canvas and words are drawn when the data, the width or the looks change; only the window moves with the view.
 */
import {clamp} from '../base/math.js';
import {GRIP_PX, type Brush, type Grip} from '../layout/overview.js';
import type {Density} from '../query/density.js';
import {sampleLabel, type TickFormatter} from '../scale/tick-format.js';
import {contextTicks, ticksFor, type Tick, type TickSet} from '../scale/ticks.js';
import type {TimeScale} from '../scale/time-scale.js';
import type {EpochMs, Span} from '../time/span.js';
import {beginCanvas} from './canvas-surface.js';
import {element, moveTo} from './node-pool.js';
import {createTextPool, type Spot} from './text-pool.js';
import type {Theme} from './theme.js';
import type {Pen} from './view.js';

/** Height of the strip. Kept in step with the style sheet, which holds its place free. */
export const STRIP_PX = 44;
/** Room for words above the columns and for air below them. */
const WORDS_PX = 18;
const FOOT_PX = 3;
/** What a single event is drawn with, so that it is seen beside thousands. */
const LEAST_PX = 2;
/** The tallest column stands for no fewer events: three are no crowd. */
const LEAST_CROWD = 5;
/** Width of a column with the gap after it. */
const COLUMN_PX = 4;
const GAP_PX = 1;
/** Distance of words before they ask for more, and the air around one. */
const WORDS_APART_PX = 112;
const AIR_PX = 12;
/** Distance of words from their line. */
const INDENT_PX = 4;

/** Width of the mark of a handle, in the style sheet with a little more under the pointer. */
const MARK_PX = 6;

/** How many columns an overview has. */
export const columnCount = (widthPx: number): number => Math.max(1, Math.round(widthPx / COLUMN_PX));

/** What the strip is painted from. */
export interface OverviewPicture {
  readonly scale: TimeScale;
  /** Everything there is; and of that what is shown, the same where nothing is filtered away. */
  readonly all: Density;
  readonly shown: Density;
  readonly theme: Theme;
  readonly today: EpochMs;
}

/** The nodes of one overview. */
export interface OverviewNodes {
  readonly grips: Readonly<Record<Grip, HTMLElement>>;
  /** Draws all but the window. */
  paint(picture: OverviewPicture, pen: Pen): void;
  /** Moves the window. */
  place(brush: Brush, rtl: boolean): void;
}

/** Fills the strip that the shell gives. */
export function createOverviewNodes(strip: HTMLElement): OverviewNodes {
  const canvas = element('canvas', '');
  const words = element('div', '');
  const frame = element('i', 'brush', 'frame');
  const grip = (part: string, className: string): HTMLElement => {
    const node = element('div', part, `grip ${className}`);
    node.setAttribute('role', 'slider');
    node.tabIndex = 0;
    // Until it has a name.
    node.hidden = true;
    return node;
  };
  const grips = {
    start: grip('brush-handle', 'handle'), view: grip('', 'window'), end: grip('brush-handle', 'handle'),
  };
  for (const node of [canvas, words, frame]) node.setAttribute('aria-hidden', 'true');
  strip.append(canvas, words, grips.start, grips.view, grips.end, frame);
  const writeWords = createTextPool(words);
  return {
    grips,
    paint: (picture, pen) => {
      const {scale} = picture;
      const {starts, spots} = wordsOf(scale, pen);
      writeWords(spots, pen.rtl);
      const context = beginCanvas(canvas, scale.range[1], STRIP_PX, pen.rtl);
      if (context) paintStrip(context, picture, starts);
    },
    place: ({from, to, left, right}, rtl) => {
      const stretch = (node: HTMLElement, x: number, width: number): void => {
        node.style.width = `${width.toFixed(1)}px`;
        moveTo(node, x, rtl);
      };
      stretch(frame, from, to - from);
      stretch(grips.view, left + GRIP_PX, right - left - 2 * GRIP_PX);
      // The mark of a handle stands on the frame's end, or in its own place where that is elsewhere.
      const hold = (node: HTMLElement, x: number, at: number): void => {
        node.style.setProperty('--_at', `${clamp(at - x, MARK_PX / 2, GRIP_PX - MARK_PX / 2).toFixed(1)}px`);
        moveTo(node, x, rtl);
      };
      hold(grips.start, left, from);
      hold(grips.end, right - GRIP_PX, to);
    },
  };
}

function paintStrip(context: CanvasRenderingContext2D, picture: OverviewPicture, lines: readonly EpochMs[]): void {
  const {scale, all, shown, theme, today} = picture;
  const widthPx = scale.range[1];
  const line = (instant: EpochMs, color: string): void => {
    const x = Math.round(scale.scale(instant));
    context.fillStyle = color;
    if (x >= 0 && x < widthPx) context.fillRect(x, 0, 1, STRIP_PX);
  };
  for (const instant of lines) line(instant, theme.faint);
  const most = all.totals.reduce((max, count) => Math.max(max, count), LEAST_CROWD);
  if (all !== shown) {
    context.globalAlpha = 0.3;
    paintColumns(context, all, most, widthPx, () => theme.muted);
    context.globalAlpha = 1;
  }
  paintColumns(context, shown, most, widthPx, lane => theme.lanes[lane] ?? theme.muted);
  line(today, theme.accent);
}

/**
 * Columns as high as the root of their counts: a burst of a thousand leaves a hundred a third of its height, where a
 * plain scale would flatten them and a logarithm would make bursts look like any other day.
 */
function paintColumns(
  context: CanvasRenderingContext2D, {totals, counts, laneCount, bucketCount}: Density, most: number, widthPx: number,
  colorOf: (lane: number) => string,
): void {
  const tallest = STRIP_PX - WORDS_PX - FOOT_PX;
  totals.forEach((total, bucket) => {
    if (total === 0) return;
    const from = Math.round(bucket * widthPx / bucketCount);
    const width = Math.round((bucket + 1) * widthPx / bucketCount) - from - GAP_PX;
    const height = Math.max(LEAST_PX, tallest * Math.sqrt(total / most));
    let sum = 0;
    let y = STRIP_PX - FOOT_PX;
    for (let lane = -1; lane < laneCount; lane++) {
      sum += counts[bucket * (laneCount + 1) + lane + 1] ?? 0;
      const top = STRIP_PX - FOOT_PX - Math.round(height * sum / total);
      if (top === y) continue;
      context.fillStyle = colorOf(lane);
      context.fillRect(from, top, width, y - top);
      y = top;
    }
  });
}

/** Words in one row: where a year or a day begins it is named itself, and what would run into it is left out. */
function wordsOf(scale: TimeScale, {words: {ticks: formatter, time}, measure}: Pen): {starts: EpochMs[]; spots: Spot[]} {
  const {domain, resolution, range: [, widthPx]} = scale;
  const starts: EpochMs[] = [];
  const spots: (Spot & {readonly end: number})[] = [];
  // Between breaks, where there are any: there are no ticks in what is shortened.
  for (const piece of time.unbroken(domain)) {
    const fine = chooseTicks(piece, resolution, formatter, measure);
    const coarse = contextTicks(piece, fine, formatter.calendar);
    const last = Math.min(widthPx, scale.scale(time.compress(piece.end)));
    const add = ({ticks, unit, step}: TickSet, label: (tick: Tick) => string): void => {
      for (const tick of ticks) {
        const text = label(tick);
        const from = time.compress(Math.max(piece.start, tick.start));
        const x = Math.max(scale.scale(from), 0) + INDENT_PX;
        const end = x + measure(text) + AIR_PX;
        if (tick.start >= piece.start || piece.start === domain.start) starts.push(tick.start < piece.start ? tick.start : from);
        // Only the context is told of what has begun before.
        const isLost = end > Math.min(last, scale.scale(time.compress(tick.end))) + AIR_PX
          || tick.start < piece.start && unit === fine.unit;
        if (isLost || spots.some(spot => spot.x < end && x < spot.end)) continue;
        spots.push({key: `${unit}${step}/${from}`, part: 'overview-label', text, x, end});
      }
    };
    if (coarse.ticks.length > 0) add(coarse, tick => formatter.context(tick, coarse.unit, coarse.calendar));
    add(fine, tick => formatter.label(tick, fine.unit, fine.step, fine.calendar));
  }
  return {starts, spots};
}

function chooseTicks(piece: Span, resolution: number, formatter: TickFormatter, measure: (text: string) => number): TickSet {
  const set = ticksFor(piece, resolution, WORDS_APART_PX, formatter.calendar);
  const needed = measure(sampleLabel(formatter, set)) + AIR_PX;
  return needed > WORDS_APART_PX ? ticksFor(piece, resolution, needed, formatter.calendar) : set;
}
