/**
 * The vertical view as data: a rail in true scale, cards beside it that never overlap, and breaks where nothing happens
 * for longer than a card is high. Px run from the top, in the order of reading; time runs with them or, the newest first,
 * against them.
 */
import type {EpochMs, Span} from '../time/span.js';
import type {VerticalEntry} from './vertical-entries.js';

/** Sizes in px, from the page's own font. */
export interface VerticalMetrics {
  /** Height of the line that stands level with an entry's point. */
  readonly linePx: number;
  /** Free space between two entries. */
  readonly airPx: number;
  /** Height of a break's words. */
  readonly wordsPx: number;
  /** An empty stretch that is longer is broken. */
  readonly longestPx: number;
  /** Free space above the first and below the last. */
  readonly marginPx: number;
}

/** What is laid out how. */
export interface VerticalInput {
  readonly entries: readonly VerticalEntry[];
  readonly heightOf: (entry: VerticalEntry) => number;
  readonly metrics: VerticalMetrics;
  /** Ms per px of the rail. */
  readonly resolution: number;
  readonly order: 'asc' | 'desc';
  /** Nothing is broken. */
  readonly isFullScale: boolean;
}

/** An entry in its place. */
export interface PlacedEntry {
  readonly entry: VerticalEntry;
  /** Of its point on the rail. */
  readonly pointPx: number;
  /** Of its card. */
  readonly topPx: number;
  readonly heightPx: number;
}

/** A break in its place. */
export interface PlacedBreak {
  /** The empty stretch. */
  readonly span: Span;
  /** Where it begins and ends on the rail. */
  readonly fromPx: number;
  readonly toPx: number;
  /** Top of its words. */
  readonly wordsPx: number;
}

/** Instants to px along the rail, and back. */
export interface RailScale {
  readonly pxOf: (instant: EpochMs) => number;
  readonly instantAt: (px: number) => EpochMs;
}

/** The picture. */
export interface VerticalLayout {
  /** In reading order. */
  readonly entries: readonly PlacedEntry[];
  readonly breaks: readonly PlacedBreak[];
  readonly scale: RailScale;
  /** Where the rail begins and ends. */
  readonly railPx: {readonly from: number; readonly to: number};
  readonly heightPx: number;
}

/** What stands along the rail, in the direction of reading: `from` and `to` are covered. */
interface Along {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lays out entries, which are in time order. */
export function layoutVertical({entries, heightOf, metrics, resolution, order, isFullScale}: VerticalInput): VerticalLayout {
  const {linePx, airPx, wordsPx, longestPx, marginPx} = metrics;
  // Against time everything is the same with the signs of instants changed.
  const sign = order === 'asc' ? 1 : -1;
  const along = (entry: VerticalEntry): Along => {
    const [from = 0, to = 0] = [sign * entry.span.start, sign * entry.span.end].sort((a, b) => a - b);
    const at = sign * entry.at;
    // A range longer than what is broken counts as its point; of a crowd all is covered.
    return (to - from) / resolution > longestPx && !entry.isGathered ? {at, from: at, to: at} : {at, from, to};
  };
  const reading = order === 'asc' ? entries : [...entries].reverse();
  const ends = [...extremesOf(entries)].map(instant => sign * instant).sort((a, b) => a - b);
  const placed: PlacedEntry[] = [];
  const breaks: PlacedBreak[] = [];
  let bottomPx = marginPx - airPx;
  let covered = ends[0] ?? 0;
  // Where the true scale was taken up last.
  let known = covered;
  let knownPx = marginPx + linePx / 2;
  const firstPx = knownPx;
  const first = covered;
  const pxOf = (value: number): number => knownPx + (value - known) / resolution;
  const goOn = (from: number): void => {
    if (from <= covered) return;
    const fromPx = pxOf(covered);
    const top = Math.max(bottomPx, fromPx + linePx / 2) + airPx;
    const toPx = top + wordsPx + airPx + linePx / 2;
    if (isFullScale || (from - covered) / resolution <= Math.max(longestPx, toPx - fromPx)) return;
    const [start = 0, end = 0] = [sign * covered, sign * from].sort((a, b) => a - b);
    breaks.push({span: {start, end}, fromPx, toPx, wordsPx: top});
    bottomPx = top + wordsPx;
    known = from;
    knownPx = toPx;
  };
  for (const entry of reading) {
    const {at, from, to} = along(entry);
    goOn(from);
    covered = Math.max(covered, to);
    const pointPx = pxOf(at);
    const topPx = Math.max(pointPx - linePx / 2, bottomPx + airPx);
    const heightPx = heightOf(entry);
    placed.push({entry, pointPx, topPx, heightPx});
    bottomPx = topPx + heightPx;
  }
  const last = ends[1] ?? first;
  goOn(last);
  const lastPx = pxOf(Math.max(last, covered));
  return {
    entries: placed, breaks, scale: scaleOf(breaks, sign, resolution, {at: first, px: firstPx}),
    railPx: {from: firstPx, to: lastPx}, heightPx: Math.max(bottomPx, lastPx) + marginPx,
  };
}

/** The first and the last instant of all entries; none of none. */
function extremesOf(entries: readonly VerticalEntry[]): number[] {
  let [start, end] = [Infinity, -Infinity];
  for (const {span} of entries) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return start <= end ? [start, end] : [];
}

/** Each piece is reckoned from its own start, so that doubles are as exact after a break of billions of years as before it. */
function scaleOf(breaks: readonly PlacedBreak[], sign: number, resolution: number, first: Known): RailScale {
  const pieces = breaks.map(({span, fromPx, toPx}) => {
    const [from = 0, to = 0] = [sign * span.start, sign * span.end].sort((a, b) => a - b);
    return {from, to, fromPx, toPx, slope: (toPx - fromPx) / (to - from)};
  }).reverse();
  return {
    pxOf: instant => {
      const at = sign * instant;
      const piece = pieces.find(({from}) => from <= at);
      return !piece ? first.px + (at - first.at) / resolution
        : at < piece.to ? piece.fromPx + (at - piece.from) * piece.slope : piece.toPx + (at - piece.to) / resolution;
    },
    instantAt: px => {
      const piece = pieces.find(({fromPx}) => fromPx <= px);
      return sign * (!piece ? first.at + (px - first.px) * resolution
        : px < piece.toPx ? piece.from + (px - piece.fromPx) / piece.slope : piece.to + (px - piece.toPx) * resolution) || 0;
    },
  };
}

/** An instant whose px are known. */
interface Known {
  readonly at: number;
  readonly px: number;
}

/** How much a px that a card is pushed away from its point counts beside a px of height, and each break. */
const PUSH_COST = 0.5;
const BREAK_COST_PX = 40;
/** So many scales are tried. */
const MAX_TRIALS = 28;
/** The whole rail is not made longer than this in full scale, unless cards alone are. */
const MAX_FULL_PX = 12_000;

/**
 * The resolution at which a rail is shown first: where breaks, empty px and cards pushed away from their points are
 * least together. In full scale that at which events that are as far apart as most have room, as far as that is no endless way.
 */
export function chooseResolution(input: Omit<VerticalInput, 'resolution'>): number {
  const {entries, isFullScale, heightOf, metrics: {longestPx, airPx}} = input;
  const cardsPx = entries.reduce((sum, entry) => sum + heightOf(entry) + airPx, 0);
  const gaps = entries.slice(1).map(({at}, i) => at - (entries[i]?.at ?? at)).filter(gap => gap > 0).sort((a, b) => a - b);
  const [start = 0, end = 0] = extremesOf(entries);
  const wholeMs = end - start;
  const middle = gaps[gaps.length >> 1];
  if (!middle) return Math.max(wholeMs, 1) / longestPx;
  if (isFullScale) return Math.max(middle / longestPx, wholeMs / Math.max(MAX_FULL_PX, cardsPx));
  let best = middle / longestPx;
  let least = Infinity;
  const step = Math.max(1, gaps.length / MAX_TRIALS);
  for (let i = 0; i < gaps.length; i += step) {
    // So that this distance and all shorter ones are not broken.
    const resolution = (gaps[Math.floor(i)] ?? middle) / longestPx;
    const {entries: placed, breaks, heightPx} = layoutVertical({...input, resolution});
    const pushPx = placed.reduce((sum, {topPx, pointPx}) => sum + Math.max(0, topPx - pointPx), 0);
    const cost = heightPx + PUSH_COST * pushPx + BREAK_COST_PX * breaks.length;
    if (cost < least) {
      least = cost;
      best = resolution;
    }
  }
  return best;
}
