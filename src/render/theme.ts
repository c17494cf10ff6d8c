/**
 * Custom properties to colours that a canvas understands. Read only when told that the page's style may have changed:
 * reading computed style is the dear part of a frame.
 */

/** Colours of one look, as `rgb(…)` text. */
export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly background: string;
  readonly accent: string;
  /** By lane index. */
  readonly lanes: readonly string[];
}

/** Number of colours in the palette. */
const PALETTE_SIZE = 8;

/** Whether a text from the data is a colour and nothing else. */
export const isColor = (text: string | undefined): text is string =>
  text !== undefined && CSS.supports('color', text) && !/var|url/i.test(text);

/** The CSS colour of a lane: the data's, where that is one, else the palette's, which goes round. */
export const laneColor = (color: string | undefined, lane: number): string =>
  isColor(color) ? color : `var(--_lane-${(Math.max(lane, 0) % PALETTE_SIZE) + 1})`;

/** Reads the theme through `probe`, an element that inherits from the host and is never seen. */
export function readTheme(probe: HTMLElement, laneColors: readonly string[]): Theme {
  const resolve = (color: string): string => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const forced = matchMedia('(forced-colors: active)').matches;
  const theme = {
    ink: resolve('var(--_ink)'),
    muted: resolve('var(--_muted)'),
    faint: resolve('var(--_faint)'),
    background: resolve('var(--_background)'),
    accent: resolve('var(--_accent)'),
    lanes: laneColors.map(color => resolve(forced ? 'CanvasText' : color)),
  };
  probe.style.color = '';
  return theme;
}
