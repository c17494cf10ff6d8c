/**
 * From a query to a picture as data: which events of a tile are drawn, in which row, with which label, and what is
 * gathered. It is computed once per level and tile; panning and zooming within them only project it (`frame.ts`).
 */
import {cellsOf, coarsestOf, levelOf, wholeCells} from '../query/levels.js';
import {contains, type EpochMs, type Span} from '../time/span.js';
import {TimeScale} from '../scale/time-scale.js';
import {packBars} from './bars.js';
import {gatherChips, type Chip} from './chips.js';
import {anchorPx, createItem, type Item} from './item.js';
import {LabelPacker, SIDES, type LabelPlace} from './labels.js';
import {LABEL_GAP_PX, MAX_LABELS, MAX_MARKS, type LayoutMetrics} from './metrics.js';
import {stackStrips, type StripBox, type StripData} from './strips.js';

/** The words of a label and the width they need, both lines of the title within `labelWidthPx`. */
export interface LabelText {
  readonly date: string;
  readonly title: string;
  readonly widthPx: number;
}

/** What a layout is made from. */
export interface LayoutInput {
  readonly strips: readonly StripData[];
  readonly viewport: Span;
  readonly widthPx: number;
  readonly metrics: LayoutMetrics;
  /** Words of an event's label, by index in the set. */
  readonly describe: (item: number) => LabelText;
  /** Indices in the set that get a label first: selected and focused events, the last of them before all. */
  readonly wanted: readonly number[];
  /** The picture before, so that labels stay where they can. */
  readonly previous?: Layout | undefined;
  /** Instant of today on the axis. No text stands on its line. */
  readonly today?: EpochMs;
  /** Whether the view is at rest: then labels are packed for exactly this resolution. */
  readonly atRest: boolean;
}

/** A label with its event. */
export interface Label {
  readonly item: Item;
  readonly text: LabelText;
  readonly place: LabelPlace;
  /** Row of its bar; -1 for a dot. The leader ends there. */
  readonly barRow: number;
}

/** The picture of one strip. */
export interface StripLayout {
  readonly id: string | undefined;
  readonly box: StripBox;
  /** Drawn one by one, in time order. */
  readonly items: readonly Item[];
  /** Row of each item's bar; -1 for a dot on the axis line. */
  readonly barRows: Int8Array;
  /** In time order. */
  readonly labels: readonly Label[];
  readonly chips: readonly Chip[];
  /** Counts per cell when there is more than is drawn one by one; else empty. */
  readonly density: readonly {readonly span: Span; readonly count: number}[];
}

/** The picture of a tile, valid for the resolutions and the tile it names. */
export interface Layout {
  readonly level: number;
  /** The resolution that rows were packed for; distances in px only grow below it. */
  readonly packedAt: number;
  readonly tile: Span;
  readonly strips: readonly StripLayout[];
  readonly heightPx: number;
}

/** Whether a layout still serves a view. */
export const serves = ({tile, packedAt, level}: Layout, viewport: Span, resolution: number): boolean =>
  contains(tile, viewport) && resolution <= packedAt && levelOf(resolution) === level;

/** Computes the picture around a view. */
export function computeLayout(input: LayoutInput): Layout {
  const {viewport, widthPx, metrics, strips, atRest} = input;
  const resolution = (viewport.end - viewport.start) / widthPx;
  const level = levelOf(resolution);
  const packedAt = atRest ? resolution : coarsestOf(level);
  const margin = viewport.end - viewport.start;
  // Whole cells, so that an event is either in a cell or reaches in from before, never both.
  const tile = wholeCells({start: viewport.start - margin, end: viewport.end + margin}, level);
  const boxes = stackStrips(strips.length, metrics);
  const kept = new Set(input.previous?.strips.flatMap(strip => strip.labels.map(label => label.item.item)));
  const scale = new TimeScale({start: viewport.start, end: viewport.start + packedAt * widthPx}, widthPx);
  const share = Math.floor(MAX_LABELS / strips.length);
  return {
    level, packedAt, tile,
    strips: strips.flatMap((strip, i) => {
      const box = boxes[i];
      return box ? [layoutStrip(strip, box, input, {level, tile, scale, kept, share})] : [];
    }),
    heightPx: boxes.at(-1)?.bottom ?? 0,
  };
}

interface Pass {
  readonly level: number;
  readonly tile: Span;
  readonly scale: TimeScale;
  /** Items with a label in the picture before. */
  readonly kept: ReadonlySet<number>;
  /** Labels that this strip may have. */
  readonly share: number;
}

function layoutStrip(strip: StripData, box: StripBox, input: LayoutInput, pass: Pass): StripLayout {
  const {index} = strip;
  const {level, tile, scale} = pass;
  const cells = cellsOf(index, level, tile);
  const reaching = index.reachingInto(tile);
  const positions = new Set(reaching.length <= MAX_REACHING ? reaching
    : [...reaching].sort((a, b) => index.compareWeight(a, b)).slice(0, MAX_REACHING));
  const total = cells.reduce((sum, cell) => sum + cell.to - cell.from, positions.size);
  const perCell = total > MAX_MARKS ? box.rows + 1 : Infinity;
  for (const {from, to} of cells) {
    if (to - from <= perCell) for (let position = from; position < to; position++) positions.add(position);
    else for (const position of index.mostImportant(from, to, perCell)) positions.add(position);
  }
  for (const item of input.wanted) {
    const position = index.rank[item];
    if (position !== undefined && index.order[position] === item) positions.add(position);
  }
  const inOrder = [...positions].sort((a, b) => a - b);
  const items = inOrder.map(position => createItem(index, position));
  const barRows = packBars(items, scale.resolution);
  const labels = chooseLabels(items, inOrder, barRows, box.rows, strip, input, pass);
  const inView = index.reachingInto(input.viewport);
  return {
    id: strip.id,
    box,
    items,
    barRows,
    labels,
    chips: gatherChips(
      index, cells, [reaching.filter(position => (index.ends[position] ?? 0) <= input.viewport.start), inView],
      labels.map(({item}) => index.rank[item.item] ?? -1), scale.resolution,
    ),
    density: perCell === Infinity ? [] : cells.map(cell => ({span: cell, count: cell.to - cell.from})),
  };
}

/** Of the events that began before the tile and reach into it at most so many are drawn, the most important. */
const MAX_REACHING = 200;

const SHORTEST_LABEL_PX = 40;

function chooseLabels(
  items: readonly Item[], positions: readonly number[], barRows: Int8Array, rows: number,
  {index}: StripData, input: LayoutInput, pass: Pass,
): Label[] {
  const {widthPx, wanted, describe} = input;
  const packer = new LabelPacker(rows);
  const today = pass.scale.scale(input.today ?? NaN);
  const labels: Label[] = [];
  const candidates = items.map((item, i) => ({
    item, position: positions[i] ?? 0, barRow: barRows[i] ?? -1, x: anchorPx(item, pass.scale),
  }));
  const inView = (x: number): number => (x >= 0 && x <= widthPx ? 0 : 1);
  candidates.sort((a, b) =>
    wanted.indexOf(b.item.item) - wanted.indexOf(a.item.item)
    || inView(a.x) - inView(b.x)
    || (index.importances[b.position] ?? 0) - (index.importances[a.position] ?? 0)
    || Number(pass.kept.has(b.item.item)) - Number(pass.kept.has(a.item.item))
    || a.position - b.position);
  for (const {item, x, barRow} of candidates) {
    if (labels.length >= pass.share) break;
    // Most of a crowd falls out here, before any words are made and measured.
    if (!packer.fits(x, SHORTEST_LABEL_PX)) continue;
    const text = describe(item.item);
    // In a narrow view a long label has no room on either side of the middle: there it is cut to half the view.
    for (const width of [text.widthPx, Math.min(text.widthPx, widthPx / 2 - LABEL_GAP_PX - 1)]) {
      const reach = LABEL_GAP_PX + width;
      const isFree = (side: 'end' | 'start'): boolean => {
        const [from, to] = side === 'end' ? [x, x + reach] : [x - reach, x];
        return (inView(x) > 0 || (from >= 0 && to <= widthPx)) && !(from < today && today < to);
      };
      const place = packer.place(x, width, SIDES.filter(isFree));
      if (!place) continue;
      labels.push({item, text, place, barRow});
      break;
    }
  }
  return labels.sort((a, b) => (index.rank[a.item.item] ?? 0) - (index.rank[b.item.item] ?? 0));
}
