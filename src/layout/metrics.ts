/**
 * The sizes that layout works with, in px. They come from the page's own font, so they are given, not assumed.
 */

/** Sizes of the parts of the picture. */
export interface LayoutMetrics {
  /** Widest label text. */
  readonly labelWidthPx: number;
  /** Height of a label row: date, two lines of title, and air. */
  readonly rowHeightPx: number;
  /** Label rows on the one plane, and in each lane when lanes are rows of their own. */
  readonly planeRows: number;
  readonly laneRows: number;
  /** Height of the captions above the labels: eras, today, the lane's name. */
  readonly captionHeightPx: number;
  /** Height of the strip of chips below an axis line. */
  readonly chipHeightPx: number;
}

/** Distance between a leader and its text. */
export const LABEL_GAP_PX = 7;
/** Free space kept at the far end of a label. */
export const LABEL_AIR_PX = 12;
/** Distance between two rows of bars; a bar is thinner. */
export const BAR_PITCH_PX = 10;
/** Rows of bars above an axis line; what overlaps further shares the last one. */
export const BAR_ROWS = 3;
/** Narrower than this a stretch of time is drawn as a dot. */
export const DOT_PX = 11;
/** From this width on a day is a band a day wide, no longer a dot. */
export const WIDE_PX = 24;
/** Over what length an open or unknown end fades. */
export const OPEN_FADE_PX = 56;
/** Where the label of a range stays when the range began before the view. */
export const PIN_PX = 2;
/** Two groups closer than this are one chip. */
export const CHIP_DISTANCE_PX = 48;
/** Labels laid out at most, so that the nodes under the marks stay below 400 whatever the data. */
export const MAX_LABELS = 72;
/** Up to this many events of a tile are drawn one by one; beyond, representatives and the density. */
export const MAX_MARKS = 900;
