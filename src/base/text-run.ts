/**
 * A line of text where it stands, as one room reads it and another writes it.
 */

/** One line in one font. */
export interface TextRun {
  readonly text: string;
  /** Px of its beginning: the left end, or the right one of what reads from right to left. */
  readonly x: number;
  /** Px of its baseline. */
  readonly y: number;
  readonly widthPx: number;
  readonly fontPx: number;
  readonly family: string;
  readonly weight: string;
  /** `normal`, `italic` or `oblique`. */
  readonly slant: string;
  /** As CSS: `normal` or a length. */
  readonly spacing: string;
  readonly color: string;
  /** Whether it reads from right to left. */
  readonly rtl: boolean;
  /** BCP 47, where it is known to differ. */
  readonly lang: string;
}
