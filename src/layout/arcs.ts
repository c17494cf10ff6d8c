/**
 * Links between events as arcs over the axis, in px: from mark to mark, and to the edge of the view where an event lies
 * beyond it. Those of one event at a time, and of very many the most important.
 */
import {clamp} from '../base/math.js';
import type {EventIndex} from '../query/event-index.js';
import type {Link} from '../query/link-index.js';
import {isWide} from './bars.js';
import type {Frame} from './frame.js';
import {anchorPx} from './item.js';
import {BAR_PITCH_PX, BAR_ROWS} from './metrics.js';
import type {StripData} from './strips.js';

/** Where an arc begins or ends. */
export interface ArcEnd {
  readonly x: number;
  readonly y: number;
  /** Whether the event lies before (-1) or after (1) what is seen; then this is a place at the edge. */
  readonly beyond: -1 | 0 | 1;
}

/** One arc. */
export interface Arc {
  /** As of the link: empty for a date that is told from another event. */
  readonly kind: string;
  readonly from: ArcEnd;
  readonly to: ArcEnd;
  /** The height that it rises to. */
  readonly topPx: number;
}

/** More would be a hairball; the details list all. */
export const MAX_ARCS = 24;
/** How far an arc rises: a share of its length, within these; never into the labels, which begin above the bars. */
const RISE_SHARE = 0.12;
const LEAST_RISE_PX = 14;
const MOST_RISE_PX = BAR_ROWS * BAR_PITCH_PX + 6;
/** A tie of a date keeps low. */
const TIE_RISE_PX = 16;
/** Arcs that leave the view end so far within it. */
const EDGE_PX = 5;

/** The links that get arcs: all, or of very many those of the most important events. */
export function chiefLinks(links: readonly Link[], importances: Float32Array): readonly Link[] {
  if (links.length <= MAX_ARCS) return links;
  const weight = ({from, to}: Link): number => (importances[from] ?? 0) + (importances[to] ?? 0);
  return [...links].sort((a, b) => weight(b) - weight(a)).slice(0, MAX_ARCS);
}

/** The arcs of some links. Events that are not shown have none. */
export function arcsOf(frame: Frame, strips: readonly StripData[], links: readonly Link[], widthPx: number): readonly Arc[] {
  return links.flatMap(({from: first, to: last, kind}) => {
    const [start, end] = [markOf(first, frame, strips), markOf(last, frame, strips)];
    if (!start || !end || (start.x < 0 && end.x < 0) || (start.x > widthPx && end.x > widthPx)) return [];
    const rise = kind ? clamp(Math.abs(end.x - start.x) * RISE_SHARE, LEAST_RISE_PX, MOST_RISE_PX) : TIE_RISE_PX;
    const upper = start.y < end.y ? start : end;
    const topPx = Math.max(upper.y - rise, upper.axis - MOST_RISE_PX);
    const seen = ({x, y}: Mark): ArcEnd => x < 0 ? {x: EDGE_PX, y: topPx, beyond: -1}
      : x > widthPx ? {x: widthPx - EDGE_PX, y: topPx, beyond: 1} : {x, y, beyond: 0};
    return {kind, from: seen(start), to: seen(end), topPx};
  });
}

interface Mark {
  readonly x: number;
  readonly y: number;
  /** The line that it stands on or above. */
  readonly axis: number;
}

/** Where an event's mark is, or would be where it is gathered with others; nothing where it is not shown. */
function markOf(row: number, {scale, layout}: Frame, strips: readonly StripData[]): Mark | undefined {
  const at = strips.findIndex(({index}) => index.positionOf(row) >= 0);
  const index: EventIndex | undefined = strips[at]?.index;
  const strip = layout.strips[at];
  if (!index || !strip) return undefined;
  const place = strip.items.findIndex(({item}) => item === row);
  const item = strip.items[place];
  if (!item) {
    const {starts, ends} = index.axis;
    const instant = [starts[row], ends[row]].find(Number.isFinite);
    return instant === undefined ? undefined : {x: scale.scale(instant), y: strip.box.axis, axis: strip.box.axis};
  }
  const barRow = strip.barRows[place] ?? -1;
  const isBar = barRow >= 0 || isWide(item, scale.resolution);
  // A stretch is met where it is in the middle of what is seen of it, a dot where it stands.
  const [, width] = scale.range;
  const [from, to] = [scale.scale(item.core.start), scale.scale(item.core.end)];
  const x = isBar && to > 0 && from < width ? (Math.max(from, 0) + Math.min(to, width)) / 2 : anchorPx(item, scale);
  return {x, y: strip.box.axis - (barRow + 1) * BAR_PITCH_PX, axis: strip.box.axis};
}
