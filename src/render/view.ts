/**
 * All that a painter needs, and all that a writer of nodes needs, in one argument each.
 */
import type {Frame} from '../layout/frame.js';
import type {TickFormatter} from '../scale/tick-format.js';
import type {EpochMs, Span} from '../time/span.js';
import type {CaptionWords} from './caption-view.js';
import type {ChipWordsSource} from './chip-view.js';
import type {LabelWords} from './label-view.js';
import type {Theme} from './theme.js';

/** An era on the axis; `color` is what the data say, be it a colour or not. */
export interface Era {
  readonly span: Span;
  readonly label: string;
  readonly color: string | undefined;
}

/** What the shell knows and the picture does not: words, languages, colours from the data. */
export interface PictureWords extends CaptionWords, ChipWordsSource {
  readonly ticks: TickFormatter;
  readonly laneCount: number;
  label(item: number): LabelWords;
  /** Colour of a lane by its index, as CSS. */
  laneColor(lane: number): string;
}

/** What writers of nodes need. */
export interface Pen {
  readonly words: PictureWords;
  /** Whether time runs from right to left. */
  readonly rtl: boolean;
  /** Width of a small text. */
  readonly measure: (text: string) => number;
}

/** One view, ready to be painted. */
export interface View {
  readonly frame: Frame;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly theme: Theme;
  readonly eras: readonly Era[];
  /** Instant of today on the axis. */
  readonly today: EpochMs;
  /** Starts of the tick intervals in view, and of the coarser ones. */
  readonly ticks: readonly EpochMs[];
  readonly contextTicks: readonly EpochMs[];
  /** Indices in the set; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
}
