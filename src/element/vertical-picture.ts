/**
 * From the state of the engine to the picture of the vertical view: which entries, at which scale. Remembered as long as
 * nothing of it changes.
 */
import {changeDetector} from '../base/memo.js';
import type {EventIndex} from '../query/event-index.js';
import {gatherEntries, type Stretch, type VerticalEntry} from '../layout/vertical-entries.js';
import {chooseResolution, layoutVertical, type VerticalLayout} from '../layout/vertical.js';
import {railLabels, railMarks, type RailLabel, type RailMark} from '../layout/vertical-rail.js';
import {ticksFor} from '../scale/ticks.js';
import type {VerticalSizes} from './vertical-sizes.js';
import type {VerticalWords} from './vertical-words.js';
import type {Words} from './words.js';

/** What the reader has chosen. */
export interface Choice {
  readonly stretch: Stretch;
  /** How much larger than first. */
  readonly zoom: number;
  readonly isFullScale: boolean;
  readonly isDescending: boolean;
  /** Rows that have a card in any case. */
  readonly wanted: readonly number[];
  readonly extra: ReadonlyMap<number, number>;
  /** The open event, -1 for none, and the height of its details. */
  readonly open: number;
  readonly openPx: number;
}

/** What is drawn, and when it would be another. */
export interface Drawn {
  readonly layout: VerticalLayout;
  readonly marks: readonly RailMark[];
  readonly labels: readonly RailLabel[];
  readonly resolution: number;
}

/** No rail is longer, however far it is zoomed. */
const MAX_RAIL_PX = 250_000;
/** Ticks with names stand no nearer. */
const TICK_EM = 3.5;

/** Makes pictures. */
export class VerticalPicture {
  #entries: readonly VerticalEntry[] = [];
  #resolution = 1;
  #drawn: Drawn | undefined;
  readonly #isOtherData = changeDetector();
  readonly #isOtherScale = changeDetector();
  readonly #isOther = changeDetector();

  /** The picture of now. */
  draw(index: EventIndex, choice: Choice, words: VerticalWords, sizes: VerticalSizes): Drawn {
    const {stretch, zoom, isFullScale, isDescending, wanted, extra, open, openPx} = choice;
    const {metrics} = sizes;
    if (this.#isOtherData(index, stretch, extra, ...wanted)) this.#entries = gatherEntries(index, stretch, choice);
    const entries = this.#entries;
    const order = isDescending ? 'desc' : 'asc';
    const basicHeight = (entry: VerticalEntry): number => {
      if (entry.kind === 'chip') return sizes.chipPx;
      return sizes.cardPx(words.card(entry.item.item));
    };
    const input = {entries, heightOf: basicHeight, metrics, order, isFullScale} as const;
    if (this.#isOtherScale(index, stretch, words, sizes, isFullScale)) this.#resolution = chooseResolution(input);
    if (!this.#isOther(entries, this.#resolution, words, sizes, isFullScale, zoom, open, openPx) && this.#drawn) return this.#drawn;
    const heightOf = (entry: VerticalEntry): number =>
      basicHeight(entry) + (entry.kind === 'card' && entry.item.item === open ? openPx : 0);
    const resolution = this.#resolution / zoom;
    const layout = layoutVertical({...input, heightOf, resolution});
    const labels = railLabels(layout.entries, metrics.linePx, words);
    return this.#drawn = {layout, marks: railMarks(layout, isDescending), labels, resolution};
  }

  /** The nearest zoom to a wish that leaves the rail finite, and readable. */
  limitZoom(zoom: number): number {
    const heightPx = this.#drawn?.layout.heightPx ?? 0;
    const now = this.#drawn ? this.#resolution / this.#drawn.resolution : 1;
    return zoom > now && heightPx * (zoom / now) > MAX_RAIL_PX ? now : Math.min(1024, Math.max(1 / 64, zoom));
  }
}

/** Ticks of the stretches in true scale that are within a window and free of other names. */
export function ticksOf(
  {layout: {scale, breaks, railPx}, labels, resolution}: Drawn, window: {readonly from: number; readonly to: number}, linePx: number,
  {ticks: formatter}: Words,
): {readonly px: number; readonly text: string}[] {
  const ticks: {px: number; text: string}[] = [];
  const [first, last] = [Math.max(window.from, railPx.from), Math.min(window.to, railPx.to)];
  let from = first;
  const pieces = [...breaks.filter(one => one.toPx > first && one.fromPx < last), {fromPx: last, toPx: last}].map(({fromPx, toPx}) => {
    const piece = {from, to: Math.min(fromPx, last)};
    from = toPx;
    return piece;
  });
  for (const piece of pieces) {
    if (piece.to - piece.from < linePx * TICK_EM) continue;
    const [start = 0, end = 0] = [scale.instantAt(piece.from), scale.instantAt(piece.to)].sort((a, b) => a - b);
    const set = ticksFor({start, end}, resolution, linePx * TICK_EM, formatter.calendar);
    for (const tick of set.ticks) {
      const px = scale.pxOf(tick.start);
      const isFree = px > piece.from && px < piece.to
        && !labels.some(label => label.px - px < linePx * 1.3 && px - label.px < linePx * 2.3);
      if (isFree) ticks.push({px, text: formatter.label(tick, set.unit, set.step, set.calendar)});
    }
  }
  return ticks;
}
