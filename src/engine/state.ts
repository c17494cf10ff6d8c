/**
 * The one owner of what is so. A state is a frozen snapshot; `reduce` makes the next one from a command, and everything
 * else (layout, frame, DOM) is derived from it.
 */
import {EventSet} from '../events/event-set.js';
import type {LayoutMetrics} from '../layout/metrics.js';
import type {StripData} from '../layout/strips.js';
import {EventIndex} from '../query/event-index.js';
import {clampViewport, fitSpan, panBy, zoomAround, type ViewportLimits} from '../scale/viewport.js';
import {scaleAround, union, type EpochMs, type Span} from '../time/span.js';
import type {Command, Configuration, Motion} from './commands.js';
import {splitIntoStrips} from './lane-strips.js';

/** A snapshot. Items are indices in the set; -1 is none. */
export interface TimelineState {
  readonly set: EventSet;
  readonly index: EventIndex;
  readonly strips: readonly StripData[];
  readonly viewport: Span;
  readonly limits: ViewportLimits;
  readonly widthPx: number;
  readonly metrics: LayoutMetrics;
  readonly timeZone: string;
  readonly laneBy: string;
  readonly start: EpochMs | undefined;
  readonly end: EpochMs | undefined;
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
  const index = new EventIndex(set);
  return withHome({
    set, index, strips: [{index}],
    viewport: {start: 0, end: DAY_MS}, limits: {start: 0, end: DAY_MS},
    widthPx: 0, metrics: DEFAULT_METRICS, timeZone: 'UTC', laneBy: '', start: undefined, end: undefined, today: NaN,
    selected: -1, focused: -1, motion: undefined, atRest: true, atHome: true,
  });
}

/** The span of all events, with some air. */
export function fitViewport(state: TimelineState): Span {
  const widthPx = Math.max(1, state.widthPx);
  return fitSpan(state.index.extent ?? {start: 0, end: 0}, {widthPx, marginPx: FIT_MARGIN_PX});
}

/** The next state. Gives back the same object when nothing changes. */
export function reduce(state: TimelineState, command: Command): TimelineState {
  switch (command.type) {
    case 'data': return withData(state, command.set);
    case 'configure': return configured(state, command.configuration);
    case 'resize': return command.widthPx === state.widthPx ? state : resized(state, command.widthPx);
    case 'pan': return moved(stopped(state), panBy(state.viewport, command.ms, state.limits, state.widthPx || 1));
    case 'zoom': {
      const {start, end} = state.viewport;
      const anchor = command.anchor ?? (start + end) / 2;
      return moved(stopped(state), zoomAround(state.viewport, command.factor, anchor, state.limits, state.widthPx || 1));
    }
    case 'show': return moved(stopped(state), clamped(state, command.span));
    case 'move': return {...state, motion: {motion: command.motion, startMs: undefined}};
    case 'stop': return stopped(state);
    case 'step': return stepped(state, command.nowMs);
    case 'settle': return state.atRest || state.motion ? state : {...state, atRest: true};
    case 'select': return command.item === state.selected ? state : {...state, selected: command.item};
    case 'focus': return command.item === state.focused ? state : {...state, focused: command.item};
  }
}

const clamped = (state: TimelineState, span: Span): Span => clampViewport(span, state.limits, state.widthPx || 1);

const stopped = (state: TimelineState): TimelineState => (state.motion ? {...state, motion: undefined} : state);

function moved(state: TimelineState, viewport: Span): TimelineState {
  const {start, end} = state.viewport;
  if (viewport.start === start && viewport.end === end) return state;
  return {...state, viewport, atRest: false, atHome: false};
}

function stepped(state: TimelineState, nowMs: number): TimelineState {
  if (!state.motion) return state;
  const {motion, startMs = nowMs} = state.motion;
  const span = motion.at(nowMs - startMs);
  if (!span) return stopped(state);
  return {...moved(state, clamped(state, span)), motion: {motion, startMs}};
}

function withData(state: TimelineState, set: EventSet): TimelineState {
  const index = new EventIndex(set, state.timeZone);
  const same = (item: number): number => (item < 0 ? -1 : set.indexOf(state.set.idAt(item)));
  return withHome({
    ...state, set, index, strips: splitIntoStrips(set, index, state.laneBy, state.timeZone),
    selected: same(state.selected), focused: same(state.focused),
  });
}

function configured(state: TimelineState, configuration: Configuration): TimelineState {
  const next = {...state, ...configuration};
  const spanChanged = !Object.is(next.start, state.start) || !Object.is(next.end, state.end);
  if (next.timeZone === state.timeZone && next.laneBy === state.laneBy) {
    return spanChanged ? withHome({...next, atHome: true}) : next;
  }
  const index = next.timeZone === state.timeZone ? state.index : new EventIndex(state.set, next.timeZone);
  return withHome({...next, index, strips: splitIntoStrips(state.set, index, next.laneBy, next.timeZone),
    atHome: state.atHome || spanChanged});
}

function resized(state: TimelineState, widthPx: number): TimelineState {
  return withHome({...state, widthPx});
}

/** Limits from the data, and the first view as long as nobody has moved it. */
function withHome(state: TimelineState): TimelineState {
  const all = fitViewport(state);
  const {info} = state.set;
  const start = state.start ?? info.start?.earliest;
  const end = state.end ?? info.end?.latest;
  // One bound alone, or bounds the wrong way round, leave the other to the data.
  const wanted = {start: finite(start) ?? all.start, end: finite(end) ?? all.end};
  const home = wanted.start < wanted.end ? wanted : all;
  const everything = union(all, home);
  // Half of everything on either side, so that the first and the last event can be brought to the middle.
  const limits = scaleAround(everything, 2, (everything.start + everything.end) / 2);
  const viewport = clampViewport(state.atHome ? home : state.viewport, limits, state.widthPx || 1);
  return {...state, limits, viewport, atRest: true};
}

const finite = (value: number | undefined): number | undefined => (Number.isFinite(value) ? value : undefined);
