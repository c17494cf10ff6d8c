/**
 * All that a painter needs, in one argument.
 */
import type {Frame} from '../layout/frame.js';
import type {EpochMs, Span} from '../time/span.js';
import type {Theme} from './theme.js';

/** An era on the axis with its colour index. */
export interface EraBox {
  readonly span: Span;
  readonly color: string | undefined;
}

/** One view, ready to be painted. */
export interface View {
  readonly frame: Frame;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly theme: Theme;
  readonly eras: readonly EraBox[];
  /** Instant of today on the axis. */
  readonly today: EpochMs | undefined;
  /** Starts of the tick intervals in view, and of the coarser ones. */
  readonly ticks: readonly EpochMs[];
  readonly contextTicks: readonly EpochMs[];
  /** Indices in the set; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
}
