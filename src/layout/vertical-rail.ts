/**
 * What is drawn on the rail of the vertical view: marks of events in columns, and where years and months are named.
 */
import {clamp} from '../base/math.js';
import type {EpochMs} from '../time/span.js';
import type {Item} from './item.js';
import {BAR_ROWS, DOT_PX, WIDE_PX} from './metrics.js';
import type {PlacedEntry, VerticalLayout} from './vertical.js';

/** The mark of an event: a dot on the rail, or a bar on it or beside it. */
export interface RailMark {
  readonly item: Item;
  readonly fromPx: number;
  readonly toPx: number;
  readonly isDot: boolean;
  /** 0 is the rail itself; bars that would lie over other marks stand beside it. */
  readonly column: number;
}

/** The marks of all cards, in reading order. Open ends run to the end of the rail, unknown ones a little way. */
export function railMarks({entries, breaks, scale, railPx}: VerticalLayout, isDescending: boolean): RailMark[] {
  const marks = entries.flatMap(placed => {
    const {entry, pointPx} = placed;
    if (entry.kind === 'chip') return [];
    const {item, at} = entry;
    const [fromPx = 0, toPx = 0] = stretchOf(item, at, scale.pxOf, isDescending ? [railPx.to, railPx.from] : [railPx.from, railPx.to])
      // What reaches beyond the rail, a margin of an approximate date or an event that goes on, ends with it.
      .map(px => clamp(px, railPx.from, railPx.to)).sort((a, b) => a - b);
    const isDot = toPx - fromPx < (item.look === 'point' ? WIDE_PX : DOT_PX);
    return [{item, isDot, fromPx: isDot ? pointPx - DOT_PX / 2 : fromPx, toPx: isDot ? pointPx + DOT_PX / 2 : toPx}];
  });
  const freeFrom = Array.from({length: BAR_ROWS + 1}, () => -Infinity);
  const ordered = [...marks].sort((a, b) => a.fromPx - b.fromPx);
  const columns = new Map<object, number>();
  for (const [i, mark] of ordered.entries()) {
    const {fromPx, toPx, isDot} = mark;
    if (isDot) {
      columns.set(mark, 0);
      freeFrom[0] = Math.max(freeFrom[0] ?? 0, toPx);
      continue;
    }
    // On the rail itself where it meets nothing that comes later, and no break; what came before has said how far it reaches.
    const isFree = (freeFrom[0] ?? 0) <= fromPx && !((ordered[i + 1]?.fromPx ?? Infinity) < toPx)
      && !breaks.some(one => one.fromPx < toPx && one.toPx > fromPx + 1);
    let column = isFree ? 0 : freeFrom.findIndex((free, at) => at > 0 && free <= fromPx);
    if (column < 0) column = BAR_ROWS;
    columns.set(mark, column);
    freeFrom[column] = Math.max(freeFrom[column] ?? 0, toPx);
  }
  return marks.map(mark => ({...mark, column: columns.get(mark) ?? 0}));
}

/** Length of a bar with an end that nobody knows. */
const UNKNOWN_PX = 40;

function stretchOf(
  {core, envelope, startKind, endKind}: Item, at: EpochMs, pxOf: (instant: EpochMs) => number, [first, last]: readonly [number, number],
): [number, number] {
  const sign = Math.sign(last - first) || 1;
  const px = (instant: EpochMs, beyond: number): number => (Number.isFinite(instant) ? pxOf(instant) : beyond);
  const point = pxOf(at);
  return [
    startKind === 'unknown' ? px(core.end, point) - sign * UNKNOWN_PX : px(envelope.start, first),
    endKind === 'unknown' ? px(core.start, point) + sign * UNKNOWN_PX : px(envelope.end, last),
  ];
}

/** A name of time beside the rail: what is new since the one before. */
export interface RailLabel {
  readonly px: number;
  readonly at: EpochMs;
  readonly year: string;
  readonly month: string;
}

/** Says the year and the month of an instant. */
export interface RailNames {
  readonly year: (at: EpochMs) => string;
  readonly month: (at: EpochMs) => string;
}

const DAY_MS = 864e5;
/** A date that is no finer than this has no month. */
const MONTH_MS = 31 * DAY_MS;

/** Names the year and the month of cards where they change, as far as there is room for a line or two. */
export function railLabels(entries: readonly PlacedEntry[], linePx: number, names: RailNames): RailLabel[] {
  const labels: RailLabel[] = [];
  let [lastYear, lastMonth] = ['', ''];
  let freePx = -Infinity;
  for (const {entry, pointPx} of entries) {
    const isFine = entry.kind === 'chip' || entry.item.look !== 'band' || entry.item.core.end - entry.item.core.start <= MONTH_MS;
    const [whole, part] = [names.year(entry.at), isFine ? names.month(entry.at) : ''];
    const year = whole === lastYear ? '' : whole;
    const month = year || part !== lastMonth ? part : '';
    if ((!year && !month) || pointPx - linePx / 2 < freePx) continue;
    labels.push({px: pointPx, at: entry.at, year, month});
    [lastYear, lastMonth] = [whole, part];
    freePx = pointPx - linePx / 2 + linePx * (Number(year !== '') + Number(month !== '')) + linePx / 4;
  }
  return labels;
}
