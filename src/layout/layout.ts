/**
 * From a query to a picture as data: which events of a tile are drawn, in which row, with which label, and what is
 * gathered. It is computed once per level and tile; panning and zooming within them only project it (`frame.ts`).
 */
import {memo} from '../base/memo.js';
import {runSteps, type Steps} from '../base/steps.js';
import type {EventIndex} from '../query/event-index.js';
import {cellsOf, coarsestOf, levelOf, wholeCells, type Cell} from '../query/levels.js';
import {contains, type EpochMs, type Span} from '../time/span.js';
import {TimeScale} from '../scale/time-scale.js';
import {packBars} from './bars.js';
import {gatherChips, type Chip} from './chips.js';
import {anchorPx, createItem, type Item} from './item.js';
import {beside, LabelPacker, SIDES, type LabelPlace} from './labels.js';
import {LABEL_GAP_PX, MAX_LABELS, MAX_MARKS, WIDE_PX, type LayoutMetrics} from './metrics.js';
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
  /** Least width that its label can have, for less than the words cost. Default 40 px. */
  readonly leastWidth?: ((item: number) => number) | undefined;
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
  readonly density: readonly Count[];
  /** Counts of what a filter keeps from being shown. */
  readonly hidden: readonly Count[];
}

/** How many events start in a span. */
export interface Count {
  readonly span: Span;
  readonly count: number;
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

/** Computes the picture around a view, at once. */
export const computeLayout = (input: LayoutInput): Layout => runSteps(layoutSteps(input));

/** The same in steps of about a millisecond, so that a view that moves need not wait for it. */
export function* layoutSteps(input: LayoutInput): Steps<Layout> {
  const {viewport, widthPx, metrics, strips, atRest} = input;
  const resolution = (viewport.end - viewport.start) / widthPx;
  const level = levelOf(resolution);
  const packedAt = atRest ? resolution : coarsestOf(level);
  // Room to pan half a view, and to zoom out to the end of the level around any point of the view.
  const margin = (viewport.end - viewport.start) * Math.max(0.5, coarsestOf(level) / resolution - 1);
  // Whole cells, so that an event is either in a cell or reaches in from before, never both.
  const tile = wholeCells({start: viewport.start - margin, end: viewport.end + margin}, level);
  const boxes = stackStrips(strips.length, metrics);
  const kept = new Set(input.previous?.strips.flatMap(strip => strip.labels.map(label => label.item.item)));
  const scale = new TimeScale({start: viewport.start, end: viewport.start + packedAt * widthPx}, widthPx);
  const pass = {...input, level, tile, scale, kept, share: Math.floor(MAX_LABELS / strips.length)};
  const laidOut: StripLayout[] = [];
  for (const [i, strip] of strips.entries()) {
    const box = boxes[i];
    if (box) laidOut.push(yield* stripSteps(strip, box, pass));
  }
  return {level, packedAt, tile, strips: laidOut, heightPx: boxes.at(-1)?.bottom ?? 0};
}

interface Pass extends LayoutInput {
  readonly level: number;
  readonly tile: Span;
  readonly scale: TimeScale;
  /** Items with a label in the picture before. */
  readonly kept: ReadonlySet<number>;
  /** Labels that each strip may have. */
  readonly share: number;
}

function* stripSteps({id, index, all}: StripData, box: StripBox, pass: Pass): Steps<StripLayout> {
  const {level, tile, scale, viewport} = pass;
  const cells = cellsOf(index, level, tile);
  const reaching = index.reachingInto(tile);
  yield 0;
  const positions = new Set(mostImportant(index, reaching));
  const total = cells.reduce((sum, cell) => sum + cell.to - cell.from, positions.size);
  const isCrowd = total > MAX_MARKS;
  /** Those that stand for more than can be drawn: without a label the density shows them. */
  const crowded = new Set<number>();
  for (const {from, to} of cells) {
    if (isCrowd && to - from > MAX_REPRESENTATIVES) {
      for (const position of index.mostImportant(from, to, MAX_REPRESENTATIVES)) {
        positions.add(position);
        crowded.add(position);
      }
    } else for (let position = from; position < to; position++) positions.add(position);
  }
  for (const item of pass.wanted) {
    const position = index.positionOf(item);
    if (position >= 0) positions.add(position);
  }
  const items: Item[] = [];
  const itemAt = itemsOf(index);
  for (const position of [...positions].sort((a, b) => a - b)) if (items.push(itemAt(position)) % FEW === 0) yield 0.2;
  const barRows = packBars(items, scale.resolution);
  const labels = yield* labelSteps(items, barRows, box.rows, pass);
  yield 0.9;
  const labelled = labels.map(({item}) => item.position);
  for (const position of labelled) crowded.delete(position);
  const shown = [...items.entries()].flatMap(([i, {core, position}]) =>
    crowded.has(position) && !(core.end - core.start >= WIDE_PX * scale.resolution) ? [] : i);
  const present = index.reachingInto(viewport);
  const past = reaching.filter(position => index.endAt(position) <= viewport.start);
  return {
    id,
    box,
    items: shown.flatMap(i => items[i] ?? []),
    barRows: Int8Array.from(shown, i => barRows[i] ?? -1),
    labels,
    chips: gatherChips(
      index, cells, [past, present], labelled, scale.resolution,
    ),
    density: isCrowd ? cells.map(countOf) : [],
    hidden: all === index ? [] : hiddenCounts(cellsOf(all, level, tile).map(countOf), cells),
  };
}

const countOf = (cell: Cell): Count => ({span: cell, count: cell.to - cell.from});

/** What is left of the counts of cells without those of some of them. */
function hiddenCounts(all: readonly Count[], shown: readonly Cell[]): readonly Count[] {
  const known = new Map(shown.map(cell => [cell.start, cell.to - cell.from]));
  return all.map(({span, count}) => ({span, count: count - (known.get(span.start) ?? 0)})).filter(({count}) => count > 0);
}

const MAKERS = new WeakMap<EventIndex, (position: number) => Item>();

/** Makes items and remembers them as long as there is the index: most are in the next picture, too. */
function itemsOf(index: EventIndex): (position: number) => Item {
  const known = MAKERS.get(index);
  if (known) return known;
  const make = memo((position: number) => createItem(index, position));
  MAKERS.set(index, make);
  return make;
}

/** So many items or labels are dealt with between two pauses. */
const FEW = 24;
/** So many labels are tried: the many that are left are less important, and hardly one would find room. */
const MAX_TRIED = 300;

/** Events of a cell that are drawn when there are too many for all. */
const MAX_REPRESENTATIVES = 3;

/** Of the events that began before the tile and reach into it at most so many are drawn, the most important. */
const MAX_REACHING = 200;

/** Those of many positions that are drawn: sorted are only numbers, which takes a tenth of the time. */
function mostImportant(index: EventIndex, positions: readonly number[]): readonly number[] {
  if (positions.length <= MAX_REACHING) return positions;
  const weights = Float32Array.from(positions, position => index.weightAt(position));
  const least = weights.slice().sort()[positions.length - MAX_REACHING] ?? 0;
  const heavy = positions.filter((_, i) => (weights[i] ?? 0) > least);
  const equals = positions.filter((_, i) => weights[i] === least);
  return [...heavy, ...equals.slice(0, MAX_REACHING - heavy.length)];
}


function* labelSteps(
  items: readonly Item[], barRows: Int8Array, rows: number, pass: Pass,
): Steps<Label[]> {
  const {widthPx, wanted, describe, scale, kept, leastWidth = () => 40} = pass;
  const packer = new LabelPacker(rows);
  const today = scale.scale(pass.today ?? NaN);
  const labels: Label[] = [];
  const isAway = (x: number): boolean => x < 0 || x > widthPx;
  const candidates = items.map((item, i) => {
    const x = anchorPx(item, scale);
    // The last of those that are wanted first; then what is in view, and of the equally important what had a label.
    const rank = 2 * wanted.lastIndexOf(item.item) - Number(isAway(x));
    return {item, barRow: barRows[i] ?? -1, x, rank, wasKept: Number(kept.has(item.item))};
  });
  candidates.sort((a, b) => b.rank - a.rank || b.item.importance - a.item.importance || b.wasKept - a.wasKept
    || a.item.position - b.item.position);
  for (const [tried, {item, x, barRow}] of candidates.entries()) {
    if (labels.length >= pass.share || tried > MAX_TRIED) break;
    if (tried % FEW === FEW - 1) yield 0.5;
    // Most of a crowd falls out here, before any words are made and measured.
    if (!packer.fits(x, leastWidth(item.item))) continue;
    const text = describe(item.item);
    // In a narrow view a long label has no room on either side of the middle: there it is cut to half the view.
    for (const width of [text.widthPx, Math.min(text.widthPx, widthPx / 2 - LABEL_GAP_PX - 1)]) {
      const place = packer.place(x, width, SIDES.filter(side => {
        const {from, to} = beside(side, x, 0, LABEL_GAP_PX + width);
        return (isAway(x) || !(isAway(from) || isAway(to))) && !(from < today && today < to);
      }));
      if (!place) continue;
      labels.push({item, text, place, barRow});
      break;
    }
  }
  return labels.sort((a, b) => a.item.position - b.item.position);
}
