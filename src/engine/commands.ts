/**
 * Commands: wishes to change the state, as data. Gestures, keys, sources and the element's methods all send these.
 */
import type {EventSet} from '../events/event-set.js';
import type {LayoutMetrics} from '../layout/metrics.js';
import type {RowFilter} from '../query/event-index.js';
import type {EpochMs, Span} from '../time/span.js';
import type {Breaker, Prepared} from './lane-strips.js';

/** A movement over time: flights and momentum. Stepped once a frame by the frame's own time stamp. */
export interface Motion {
  readonly durationMs: number;
  /** The view at a fraction of the time, 0 to 1. */
  readonly at: (fraction: number) => Span;
}

/** What a page may set once and for all. Fields left out stay as they are. */
export interface Configuration {
  /** Zone of the axis: IANA name. Default UTC. */
  readonly timeZone?: string;
  /** Field of the events that lanes are made by; empty for the one plane. */
  readonly laneBy?: string;
  /** The span shown first; without one, the document's or all events. */
  readonly start?: EpochMs | undefined;
  readonly end?: EpochMs | undefined;
  /** Shortens empty stretches; without it time is as it is. */
  readonly breaks?: Breaker | undefined;
  /** Places the span shown first elsewhere. */
  readonly placeFirst?: ((first: Span) => Span) | undefined;
  readonly metrics?: LayoutMetrics;
  /** Instant of today on the axis: its line must not cross a text. */
  readonly today?: EpochMs;
}

/** A wish to change the state. */
export type Command =
  /**
   * Other data. `prepared` spares the work of putting them in order, where zone and lanes are still the same.
   * `isChange`: the set comes from the present one by a few changes, so that rows and the view stay.
   */
  | {readonly type: 'data'; readonly set: EventSet; readonly prepared?: Prepared; readonly isChange?: boolean}
  /** Shows only some events, or all again. `prepared` spares the work as above. */
  | {readonly type: 'filter'; readonly filter: RowFilter | undefined; readonly prepared?: Prepared}
  | {readonly type: 'configure'; readonly configuration: Configuration}
  | {readonly type: 'resize'; readonly widthPx: number}
  | {readonly type: 'pan'; readonly ms: number}
  /** `factor` below 1 zooms in; `anchor` keeps its place, default the middle. */
  | {readonly type: 'zoom'; readonly factor: number; readonly anchor?: EpochMs | undefined}
  /** Goes there at once. */
  | {readonly type: 'show'; readonly span: Span}
  | {readonly type: 'move'; readonly motion: Motion}
  | {readonly type: 'stop'}
  | {readonly type: 'step'; readonly nowMs: number}
  /** The view has come to rest. */
  | {readonly type: 'settle'}
  /** By index in the set; -1 for none. */
  | {readonly type: 'select'; readonly item: number}
  | {readonly type: 'focus'; readonly item: number};
