/**
 * What stands beside the rail of the vertical view: every event as a card, or, where there are more than anybody scrolls
 * through, the most important of each cell of time and a chip that counts the rest.
 */
import {cellsOf, CELL_PX, levelOf, type Cell} from '../query/levels.js';
import type {EventIndex} from '../query/event-index.js';
import type {EpochMs, Span} from '../time/span.js';
import {TRUE_TIME} from '../time/time-map.js';
import {createItem, type Item} from './item.js';

/** Positions `[from, to)` of an index: what is laid out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What every entry has: where its point is, and what of time it covers. */
interface Place {
  /** The start of an event; where that is open, its end. */
  readonly at: EpochMs;
  readonly span: Span;
  /** It stands with others that are not shown, of which the span tells: no break may run through it. */
  readonly isGathered: boolean;
}

/** An event. */
export interface CardEntry extends Place {
  readonly kind: 'card';
  readonly item: Item;
}

/** Events of a cell that have no card. */
export interface ChipEntry extends Place {
  readonly kind: 'chip';
  readonly count: number;
  /** The cell that they are of, and its span on the axis, which may be a broken one. */
  readonly cell: Stretch;
  readonly place: Span;
}

export type VerticalEntry = CardEntry | ChipEntry;

/** Up to this many events are all cards. */
export const MAX_ENTRIES = 600;
/** Cards of a cell of a crowd; a chip more makes it four. */
const CARDS_OF_CELL = 3;
const MAX_CELLS = MAX_ENTRIES / (CARDS_OF_CELL + 1);
/** Finer cells than this are asked for in vain. */
const LEAST_LEVEL = -4;

/** How to gather. */
export interface GatherOptions {
  /** Rows of the set that get a card in any case. */
  readonly wanted: readonly number[];
  /** Cards beyond the usual of a cell that no narrower stretch parts, by its first position. */
  readonly extra?: ReadonlyMap<number, number>;
}

/** The entries of a stretch, in the order of their points. */
export function gatherEntries(index: EventIndex, stretch: Stretch, {wanted, extra}: GatherOptions): VerticalEntry[] {
  const {from, to} = stretch;
  const {expand} = index.axis.time ?? TRUE_TIME;
  const isCrowd = to - from > MAX_ENTRIES;
  const chosen = new Set(wanted.map(row => index.positionOf(row)).filter(position => position >= from && position < to));
  const entries: VerticalEntry[] = [];
  for (const cell of isCrowd ? cellsOfStretch(index, stretch) : [stretch]) {
    const size = cell.to - cell.from;
    const most = CARDS_OF_CELL + (extra?.get(cell.from) ?? 0);
    if (!isCrowd || size <= most + 1) {
      for (let position = cell.from; position < cell.to; position++) entries.push(cardOf(index, position));
      continue;
    }
    const shown = new Set(index.mostImportant(cell.from, cell.to, most));
    for (const position of chosen) if (position >= cell.from && position < cell.to) shown.add(position);
    const ends = [finiteStart(index, cell.from), finiteStart(index, cell.to - 1)] as const;
    const place = {start: Math.min(...ends), end: Math.max(...ends)};
    const span = {start: expand(place.start), end: expand(place.end)};
    for (const position of shown) entries.push({...cardOf(index, position), span, isGathered: true});
    const count = size - shown.size;
    if (count > 0) entries.push({kind: 'chip', at: span.end, span, isGathered: true, count, place, cell: {from: cell.from, to: cell.to}});
  }
  return entries.sort((a, b) => a.at - b.at);
}

function cardOf(index: EventIndex, position: number): CardEntry {
  const {time} = index.axis;
  const placed = createItem(index, position);
  const real = ({start, end}: Span): Span => (time ? {start: time.expand(start), end: time.expand(end)} : {start, end});
  // This view has breaks of its own.
  const item = time ? {...placed, core: real(placed.core), envelope: real(placed.envelope)} : placed;
  const {core: {start, end}} = item;
  const at = Number.isFinite(start) ? start : Number.isFinite(end) ? end : real(index.extent ?? {start: 0, end: 0}).start;
  return {kind: 'card', item, at, span: {start: at, end: Number.isFinite(end) ? Math.max(at, end) : at}, isGathered: false};
}

const finiteStart = (index: EventIndex, position: number): EpochMs => {
  const start = index.startAt(position);
  const end = index.endAt(position);
  return Number.isFinite(start) ? start : Number.isFinite(end) ? end : index.extent?.start ?? 0;
};

/** The finest cells of a stretch that are not too many. Those of events without a start are one cell of their own. */
function cellsOfStretch(index: EventIndex, {from, to}: Stretch): Stretch[] {
  const begun = Math.min(to, Math.max(from, index.firstFrom(-Number.MAX_VALUE)));
  const early = begun > from ? [{from, to: begun}] : [];
  if (begun === to) return early;
  const span = {start: index.startAt(begun), end: index.startAt(to - 1)};
  const within = (cell: Cell): Stretch[] => {
    const part = {from: Math.max(cell.from, begun), to: Math.min(cell.to, to)};
    return part.from < part.to ? [part] : [];
  };
  // The last of them starts in a cell, too, be it at the very end of the stretch.
  const parted = (level: number): Stretch[] =>
    cellsOf(index, level, {start: span.start, end: span.end + CELL_PX * 2 ** level}).flatMap(within);
  const widest = Math.max(1, (span.end - span.start) / (MAX_CELLS * CELL_PX));
  let level = levelOf(widest) + 1;
  let cells = parted(level);
  // Sparse data leave most cells empty: finer ones tell more.
  while (level > LEAST_LEVEL) {
    const finer = parted(--level);
    if (finer.length > MAX_CELLS) break;
    cells = finer;
  }
  return [...early, ...cells];
}
