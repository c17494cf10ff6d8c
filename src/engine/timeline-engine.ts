/**
 * The headless timeline: owns the state, takes commands, tells who listens, and hands out layouts. It knows neither
 * pointers nor canvases, nor the time: whoever steps a movement says what time it is.
 */
import {assert} from '../base/assert.js';
import type {CleanUp} from '../base/disposable.js';
import {Listeners} from '../base/listeners.js';
import {changeDetector} from '../base/memo.js';
import type {Steps} from '../base/steps.js';
import {layoutSteps, serves, type LabelText, type Layout} from '../layout/layout.js';
import type {createFlight} from '../scale/flight.js';
import {revealSpan, type RevealOptions} from '../scale/viewport.js';
import type {Span} from '../time/span.js';
import type {Command} from './commands.js';
import {fitViewport, initialState, nearestView, reduce, scaleOf, type TimelineState} from './state.js';

/** What changed, and by which command. */
export interface Change {
  readonly command: Command;
  readonly from: TimelineState;
  readonly to: TimelineState;
}

/** What an engine needs from outside, because the core knows no fonts and no languages. */
export interface EngineOptions {
  /** Words of an event's label and the width they take. Default: the id, 7 px a letter. */
  readonly describe?: (state: TimelineState, item: number) => LabelText;
  /** Least width that the label may have, for less than the words cost. */
  readonly leastWidth?: (item: number) => number;
  /** Whether movements are instant. Default no. */
  readonly isInstant?: () => boolean;
}

/** Makes the way of a flight, once it is known. */
let makeFlight: typeof createFlight | undefined;

/** Has movements of all engines take the way that `create` makes; before that they are instant. */
export const flyBy = (create: typeof createFlight): void => { makeFlight = create; };

/** Owns state and data of one timeline. */
export class TimelineEngine {
  #state = initialState();
  #layout: Memo | undefined;
  /** A picture that is being computed while the one before is shown. */
  #coming: {readonly steps: Steps<Layout>; readonly of: TimelineState} | undefined;
  readonly #isOther = changeDetector();
  readonly #listeners = new Listeners<Change>();
  readonly #options: EngineOptions;
  /** Layouts computed so far: a pan within a tile computes none, and a test holds that. */
  layoutCount = 0;

  constructor(options: EngineOptions = {}) {
    this.#options = options;
  }

  /** The snapshot of now. */
  get state(): TimelineState {
    return this.#state;
  }

  /** Calls `listener` after each change; returns the function that stops it. */
  subscribe(listener: (change: Change) => void): CleanUp {
    return this.#listeners.add(listener);
  }

  /** Carries out a command. Listeners are told when it changed something. */
  dispatch(command: Command): void {
    const from = this.#state;
    const to = reduce(from, command);
    if (to === from) return;
    assert(to.viewport.end > to.viewport.start, 'a viewport has a duration');
    this.#state = to;
    this.#listeners.notify({command, from, to});
  }

  /** Moves to a span: by a flight, or at once when movements are instant or nothing is on screen. */
  flyTo(span: Span, animate = true): void {
    const {viewport, widthPx} = this.#state;
    const to = nearestView(this.#state, span);
    const isInstant = !animate || to === viewport || widthPx === 0 || this.#options.isInstant?.();
    const motion = isInstant ? undefined : makeFlight?.(viewport, to, widthPx);
    this.dispatch(motion ? {type: 'move', motion} : {type: 'show', span: to});
  }

  /** Shows all events. */
  fit(animate = true): void {
    this.flyTo(fitViewport(this.#state), animate);
  }

  /** Brings an event (index in the set) or a span into view with least movement. */
  reveal(target: number | Span, options: RevealOptions & {readonly animate?: boolean} = {}): void {
    const span = typeof target === 'number' ? this.spanOf(target) : target;
    if (span) this.flyTo(revealSpan(this.#state.viewport, span, options), options.animate ?? true);
  }

  /** The span of an event on the axis, by index in the set; none for one that is open on both sides. */
  spanOf(item: number): Span | undefined {
    const {starts, ends} = this.#state.index.axis;
    const [start, end = start] = [starts[item], ends[item]].filter(Number.isFinite);
    return start === undefined || end === undefined ? undefined : {start, end};
  }

  /** The event before (-1) or after (+1) another in time order, or the first or last when there is none yet. */
  neighbour(item: number, step: -1 | 1): number {
    const {index, set} = this.#state;
    if (item < 0 || set.vacant.has(item)) return index.rowAt(step > 0 ? 0 : index.size - 1);
    const position = index.positionOf(item);
    if (position >= 0) return index.rowAt(position + step);
    // One that a filter keeps from being shown still has its place in time.
    const next = index.firstFrom(index.axis.starts[item] ?? 0);
    return index.rowAt(step > 0 ? next : next - 1);
  }

  /**
   * The picture of now: computed anew only when the level, the tile, the data or the wishes changed. Where only the view
   * moved and `isLate` says that the time is up, it is the one before, and the rest of the work is left to the next call.
   */
  layout(isLate: () => boolean = () => false): Layout {
    const state = this.#state;
    const memo = this.#layout;
    const isOther = this.#isOther(state.strips, state.metrics, state.widthPx, state.focused, state.selected);
    const isFine = memo && !isOther && isServed(memo, state);
    // What was begun for a view that has been left again is nobody's.
    if (isFine || isOther) this.#coming = undefined;
    if (isFine) return memo.layout;
    const {steps, of} = this.#coming ??= {of: state, steps: layoutSteps({
      ...state,
      widthPx: state.widthPx || 1,
      describe: item => (this.#options.describe ?? describeById)(state, item),
      leastWidth: this.#options.leastWidth,
      wanted: [state.selected, state.focused],
      previous: memo?.of.set === state.set ? memo.layout : undefined,
    })};
    for (;;) {
      const {done, value} = steps.next();
      if (done) {
        this.layoutCount++;
        this.#layout = {layout: value, of};
        this.#coming = undefined;
        // The view may have moved on.
        return isServed(this.#layout, state) ? value : this.layout(isLate);
      }
      if (memo && !isOther && isLate()) return memo.layout;
    }
  }

  /** Whether the picture of now is still to be finished. */
  get isBehind(): boolean {
    return this.#coming !== undefined;
  }

  /** Forgets the picture: the words or the fonts of labels changed. */
  forgetLayout(): void {
    this.#layout = this.#coming = undefined;
  }
}

/** A layout and the state that it was made from. */
interface Memo {
  readonly layout: Layout;
  readonly of: TimelineState;
}

const isServed = ({layout, of}: Memo, state: TimelineState): boolean =>
  state.atRest ? of.atRest && of.viewport === state.viewport : serves(layout, state.viewport, scaleOf(state).resolution);

const describeById = ({set}: TimelineState, item: number): LabelText => {
  const id = set.idAt(item);
  return {date: '', title: id, widthPx: id.length * 7};
};
