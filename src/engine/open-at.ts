/**
 * Where a timeline opens by the attribute `open-at`: `start`, `end`, `today`, `next`, the id of an event, or a date. The
 * first view (the page's span, the document's or all events) keeps its length and is moved, but a date brings its own.
 */
import type {Axis, EventIndex} from '../query/event-index.js';
import {revealSpan} from '../scale/viewport.js';
import {parseDate} from '../time/parse-date.js';
import {contains, translate, type EpochMs, type Span} from '../time/span.js';
import {zoneOffsetMs} from '../time/zone.js';

/** Where to open. */
export interface FirstView {
  /** Places the first view. */
  readonly place: (first: Span) => Span;
  /** The event that views without an axis begin with, as a row of the set; -1 for none. */
  readonly item: number;
  /** Whether its details are open. */
  readonly isSelected: boolean;
}

const MARGIN_FRACTION = 0.12;

/** What a text asks for, given some events in time order and the instant of now on their axis; nothing for nonsense. */
export function openAt(text: string, index: EventIndex, now: EpochMs): FirstView | undefined {
  const {extent = {start: now, end: now}} = index;
  const item = index.set.indexOf(text);
  const rowFrom = (instant: EpochMs): number => index.rowAt(Math.min(index.firstFrom(instant), index.size - 1));
  const view = (row: number, place: (first: Span) => Span): FirstView => ({item: row, isSelected: false, place});
  switch (text) {
    case 'start': return view(index.rowAt(0), first => edge(first, extent, extent.start - first.start, -1));
    case 'end': return view(index.rowAt(index.size - 1), first => edge(first, extent, extent.end - first.end, 1));
    case 'today': return view(nearest(index, now), first => centre(first, {start: now, end: now}));
    case 'next': {
      const row = rowFrom(now);
      const {start} = spanOf(index, row) ?? extent;
      return view(row, first => centre(first, {start, end: start}));
    }
  }
  if (item >= 0) {
    const span = spanOf(index, item);
    const place = (first: Span): Span => (span ? revealSpan(first, span, {marginFraction: MARGIN_FRACTION}) : first);
    return {item, isSelected: true, place};
  }
  const span = dateSpan(text, extent, index.axis);
  return span && view(rowFrom(span.start), () => span);
}

/** The view moved so that one end of the events stands near its edge; as it is where it holds them all. */
const edge = (first: Span, extent: Span, byMs: number, side: -1 | 1): Span => (contains(first, extent) ? first
  : translate(first, byMs + side * MARGIN_FRACTION * (first.end - first.start)));

const centre = (first: Span, target: Span): Span => revealSpan(first, target, {align: 'center'});

/** The event that begins nearest to an instant. */
function nearest(index: EventIndex, instant: EpochMs): number {
  const after = index.firstFrom(instant);
  const isBefore = after >= index.size || (after > 0 && instant - index.startAt(after - 1) < index.startAt(after) - instant);
  return index.rowAt(isBefore ? after - 1 : after);
}

/** The span of an event, with an open end drawn in to the other. */
function spanOf({axis: {starts, ends}}: EventIndex, row: number): Span | undefined {
  const [start, end = start] = [starts[row], ends[row]].filter(Number.isFinite);
  return start === undefined || end === undefined ? undefined : {start, end};
}

/** The span of a date on the axis; an open end is that of the events. */
function dateSpan(text: string, extent: Span, {timeZone, time}: Axis): Span | undefined {
  const date = parseDate(text);
  if (!date.ok) return undefined;
  const {earliest, latest, zoned} = date.value;
  const toAxis = (instant: EpochMs): EpochMs => {
    const wall = instant + (zoned ? zoneOffsetMs(timeZone, instant) : 0);
    return time?.compress(wall) ?? wall;
  };
  const [from, to] = [earliest, latest].map(instant => (Number.isFinite(instant) ? toAxis(instant) : undefined));
  const start = from ?? Math.min(extent.start, to ?? Infinity);
  const end = to ?? Math.max(extent.end, start);
  return start < end ? {start, end} : undefined;
}
