/**
 * All that a painter needs, and all that a writer of nodes needs, in one argument each.
 */
import type {Beyond, ChipBox, Frame} from '../layout/frame.js';
import type {TickFormatter} from '../scale/tick-format.js';
import type {EpochMs, Span} from '../time/span.js';
import type {TimeMap} from '../time/time-map.js';
import type {Theme} from './theme.js';

/** A colour that the data give, made legible on the page's grounds. */
export interface OwnColor {
  readonly css: string;
  /** The same for a canvas; empty until it has been read. */
  readonly paint: string;
}

/** An era on the axis; `color` is what the data say, be it a colour or not. */
export interface Era {
  readonly span: Span;
  readonly label: string;
  readonly color: string | undefined;
}

/** What a label says, given by the shell, which knows the language. */
export interface LabelWords {
  readonly date: string;
  readonly title: string;
  /** Language of the title, where it is not the page's. */
  readonly lang: string;
  /** Status in words for screen readers alone, or empty. */
  readonly status: string;
}

/** Visible and spoken text of a chip. */
export interface ChipWords {
  readonly text: string;
  readonly name: string;
}

/** What the shell knows and the picture does not: words, languages, colours from the data. */
export interface PictureWords {
  readonly locale: string;
  /** What the axis shows of time. */
  readonly time: TimeMap;
  readonly eras: readonly Era[];
  readonly todayLabel: string;
  /** Name of a strip by lane id. */
  laneName(id: string): string;
  gathered(box: ChipBox): ChipWords;
  /** For the events before (-1) or after (1) the view; `isShort` where there is little room. */
  beyond(side: -1 | 1, beyond: Beyond, isShort: boolean): ChipWords;
  readonly ticks: TickFormatter;
  readonly laneCount: number;
  label(item: number): LabelWords;
  /** Colour of a lane by its index, or of an event that gives one of its own, as CSS. */
  laneColor(lane: number, own?: string): string;
  /** What becomes of a text that the data give as a colour; nothing where it is none. */
  readonly ownColor: (text: string) => OwnColor | undefined;
}

/** What writers of nodes need. */
export interface Pen {
  readonly words: PictureWords;
  /** Whether time runs from right to left. */
  readonly rtl: boolean;
  /** Whether nothing moves, so that there is time for what is only read aloud. */
  readonly atRest: boolean;
  /** Width of a small text. */
  readonly measure: (text: string) => number;
}

/** As much of a canvas as is painted with, so that something else can take its place. */
export interface Paint extends Pick<CanvasRenderingContext2D,
  'lineWidth' | 'lineCap' | 'globalAlpha' | 'beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'arc' | 'stroke'
  | 'fillRect'
  | 'save' | 'restore' | 'translate' | 'rotate'> {
  fillStyle: string | object;
  strokeStyle: string | object;
  fill(): void;
  clip(): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  setLineDash(lengths: number[]): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): {addColorStop(offset: number, color: string): void};
}

/** What a search has found. */
export interface FoundMarks {
  /** 1 for each row of the set that was found. */
  readonly isFound: Uint8Array;
  /** Paints what there is of it beside the marks. */
  readonly paint: Painter;
}

/** Paints something over the marks. */
export type Painter = (context: Paint, view: View) => void;

/** One view, ready to be painted. */
export interface View {
  readonly frame: Frame;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the picture is mirrored, as time runs from right to left. */
  readonly rtl: boolean;
  readonly theme: Theme;
  readonly eras: readonly Era[];
  /** Where empty stretches are shortened. */
  readonly breaks: readonly Span[];
  readonly ownColor: PictureWords['ownColor'];
  /** Instant of today on the axis. */
  readonly today: EpochMs;
  /** Starts of the tick intervals in view, and of the coarser ones. */
  readonly ticks: readonly EpochMs[];
  readonly contextTicks: readonly EpochMs[];
  /** Indices in the set; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
  readonly found: FoundMarks | undefined;
  /** What ties events to each other. */
  readonly ties: Painter | undefined;
}
