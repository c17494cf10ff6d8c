/**
 * The one owner of what is so. A state is a frozen snapshot; `reduce` makes the next one from a command, and everything
 * else (layout, frame, DOM) is derived from it.
 */
import {EventSet} from '../events/event-set.js';
import type {LayoutMetrics} from '../layout/metrics.js';
import type {StripData} from '../layout/strips.js';
import {createIndex, type EventIndex, type RowFilter} from '../query/event-index.js';
import {runSteps} from '../base/steps.js';
import {TimeScale} from '../scale/time-scale.js';
import {clampViewport, fitSpan, panBy, zoomAround, type ViewportLimits} from '../scale/viewport.js';
import {scaleAround, union, type EpochMs, type Span} from '../time/span.js';
import {TRUE_TIME, type TimeMap} from '../time/time-map.js';
import type {Command, Motion} from './commands.js';
import {arrangeSteps, prepareSteps, type Breaker, type Prepared} from './lane-strips.js';

/** A snapshot. Items are indices in the set; -1 is none. */
export interface TimelineState {
  readonly set: EventSet;
  /** Every event. */
  readonly all: EventIndex;
  /** Those that are shown: all of them without a filter. */
  readonly index: EventIndex;
  readonly filter: RowFilter | undefined;
  readonly breaks: Breaker | undefined;
  readonly strips: readonly StripData[];
  readonly viewport: Span;
  readonly limits: ViewportLimits;
  readonly widthPx: number;
  readonly metrics: LayoutMetrics;
  readonly timeZone: string;
  readonly laneBy: string;
  readonly start: EpochMs | undefined;
  readonly end: EpochMs | undefined;
  readonly placeFirst: ((first: Span) => Span) | undefined;
  readonly today: EpochMs;
  readonly selected: number;
  readonly focused: number;
  readonly motion: {readonly motion: Motion; readonly startMs: number | undefined} | undefined;
  /** Nothing moves: labels may be packed for exactly this view. */
  readonly atRest: boolean;
  /** Whether the view is the first one still, so that new data or a new width may choose it again. */
  readonly atHome: boolean;
}

const DAY_MS = 864e5;
const DEFAULT_METRICS: LayoutMetrics = {
  labelWidthPx: 176, rowHeightPx: 58, planeRows: 5, laneRows: 1, captionHeightPx: 20, chipHeightPx: 32,
};
/** Free space at both ends when all events are shown. */
const FIT_MARGIN_PX = 28;

/** The state before anything is known. */
export function initialState(): TimelineState {
  const set = EventSet.empty;
  const index = createIndex(set);
  return withHome({
    set, all: index, index, filter: undefined, breaks: undefined, strips: [{index, all: index}],
    viewport: {start: 0, end: DAY_MS}, limits: {start: 0, end: DAY_MS},
    widthPx: 0, metrics: DEFAULT_METRICS, timeZone: 'UTC', laneBy: '', start: undefined, end: undefined, placeFirst: undefined, today: NaN,
    selected: -1, focused: -1, motion: undefined, atRest: true, atHome: true,
  });
}

/** The span of the events that are shown, or of an index, with some air; of all where none is shown. */
export function fitViewport({index, all, widthPx}: TimelineState, of = index.size > 0 ? index : all): Span {
  return fitSpan(of.extent ?? {start: 0, end: 0}, {widthPx: Math.max(1, widthPx), marginPx: FIT_MARGIN_PX});
}

/** Instants of the wall clock to places on the axis, and back. */
export const timeOf = ({all: {axis}}: Pick<TimelineState, 'all'>): TimeMap => axis.time ?? TRUE_TIME;

/** Time to px of the present view. */
export const scaleOf = ({viewport, widthPx}: TimelineState): TimeScale => new TimeScale(viewport, widthPx || 1);

/** The next state. Gives back the same object when nothing changes. */
export function reduce(state: TimelineState, command: Command): TimelineState {
  const {set, viewport, limits, widthPx, motion} = state;
  switch (command.type) {
    case 'data': {
      const {isChange = false, prepared} = command;
      const same = (item: number): number => item < 0 || command.set.vacant.has(item) ? -1
        : isChange ? item : command.set.indexOf(set.idAt(item));
      const values = {set: command.set, selected: same(state.selected), focused: same(state.focused)};
      return renewed(state, {...values, ...isChange && state.all.size > 0 && {atHome: false}}, prepared);
    }
    case 'filter': return renewed(state, {filter: command.filter}, command.prepared);
    case 'configure': return renewed(state, command.configuration);
    case 'resize': return renewed(state, {widthPx: command.widthPx});
    case 'pan': return moved(state, panBy(viewport, command.ms, limits, widthPx || 1));
    case 'zoom': return moved(state, zoomAround(viewport, command.factor, command.anchor ?? NaN, limits, widthPx || 1));
    case 'show': return moved(state, command.span);
    case 'move': return {...state, motion: {motion: command.motion, startMs: undefined}};
    case 'stop': return changed(state, {motion: undefined});
    case 'step': {
      if (!motion) return state;
      const {motion: {at, durationMs}, startMs = command.nowMs} = motion;
      const fraction = (command.nowMs - startMs) / durationMs;
      return moved(state, at(Math.min(1, fraction)), fraction < 1 ? {...motion, startMs} : undefined);
    }
    case 'settle': return motion ? state : changed(state, {atRest: true});
    case 'select': return changed(state, {selected: known(set, command.item)});
    case 'focus': return changed(state, {focused: known(set, command.item)});
  }
}

const known = (set: EventSet, item: number): number => (item < set.size && !set.vacant.has(item) ? item : -1);

/** The state with other values, or the same object where they are no others. */
function changed(state: TimelineState, values: Partial<TimelineState>): TimelineState {
  const next = {...state, ...values};
  return (Object.keys(values) as (keyof TimelineState)[]).every(key => Object.is(state[key], next[key])) ? state : next;
}

/** The nearest view to a span that the limits allow; the present one, as the same object, where it is that. */
export function nearestView({viewport, limits, widthPx}: TimelineState, span: Span): Span {
  const to = clampViewport(span, limits, widthPx || 1);
  return to.start === viewport.start && to.end === viewport.end ? viewport : to;
}

/** Another view. Whatever moved before has ended. */
function moved(state: TimelineState, span: Span, motion?: TimelineState['motion']): TimelineState {
  const viewport = nearestView(state, span);
  return changed(state, {motion, ...viewport !== state.viewport && {viewport, atRest: false, atHome: false}});
}

/** Other data, settings or sizes, and all that follows from them. */
function renewed(state: TimelineState, values: Partial<TimelineState>, prepared?: Prepared): TimelineState {
  const next = changed(state, values);
  if (next === state) return state;
  const {set, timeZone, laneBy, filter, breaks, start, end} = next;
  // What has been put in order already, if it is what is asked for.
  const known = [prepared, state].filter(one => one?.all.set === set && one.all.axis.timeZone === timeZone && one.breaks === breaks);
  const {all, index, strips} = known.find(one => one?.laneBy === laneBy && one.filter === filter)
    ?? runSteps(known[0] ? arrangeSteps(known[0].all, next) : prepareSteps(set, next));
  const [before, after] = [timeOf(state), timeOf({all})];
  const place = (at: number): number => after.compress(before.expand(at));
  const {start: from, end: to} = state.viewport;
  return withHome({
    ...next, all, index, strips,
    // The same time is shown, wherever it is now.
    ...before !== after && {viewport: {start: place(from), end: place(to)}, motion: undefined},
    atHome: next.atHome || !Object.is(start, state.start) || !Object.is(end, state.end),
  });
}

/** Limits from the data, and the first view as long as nobody has moved it. */
function withHome(state: TimelineState): TimelineState {
  const all = fitViewport(state, state.all);
  const {info} = state.set;
  // One bound alone, or bounds the wrong way round, leave the other to the data.
  const {compress} = timeOf(state);
  const start = finite(compress(state.start ?? info.start?.earliest ?? NaN)) ?? all.start;
  const end = finite(compress(state.end ?? info.end?.latest ?? NaN)) ?? all.end;
  const first = start < end ? {start, end} : all;
  const home = state.placeFirst?.(first) ?? first;
  const everything = union(all, home);
  // Half of everything on either side, so that the first and the last event can be brought to the middle.
  const limits = scaleAround(everything, 2, (everything.start + everything.end) / 2);
  const next = {...state, limits, atRest: true};
  return {...next, viewport: nearestView(next, state.atHome ? home : state.viewport)};
}

const finite = (value: number | undefined): number | undefined => (Number.isFinite(value) ? value : undefined);
