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
  /** By lane index; falls back to the eight of the palette. */
  readonly lanes: readonly string[];
}

/** Number of colours in the palette. */
export const PALETTE_SIZE = 8;

/** The custom property of a lane's colour in the palette. */
export const paletteProperty = (lane: number): string => `--_lane-${(Math.max(lane, 0) % PALETTE_SIZE) + 1}`;

/** Whether a text from the data is a colour and nothing else. */
export const isColor = (text: string | undefined): text is string =>
  text !== undefined && CSS.supports('color', text) && !/var|url/i.test(text);

/** Reads the theme through `probe`, an element that inherits from the host and is never seen. */
export function readTheme(probe: HTMLElement, laneColors: readonly (string | undefined)[]): Theme {
  const resolve = (color: string): string => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const forced = matchMedia('(forced-colors: active)').matches;
  const count = Math.max(PALETTE_SIZE, laneColors.length);
  const theme = {
    ink: resolve('var(--_ink)'),
    muted: resolve('var(--_muted)'),
    faint: resolve('var(--_faint)'),
    background: resolve('var(--_background)'),
    accent: resolve('var(--_accent)'),
    lanes: Array.from({length: count}, (_, lane) => {
      const own = laneColors[lane];
      return resolve(forced ? 'CanvasText' : isColor(own) ? own : `var(${paletteProperty(lane)})`);
    }),
  };
  probe.style.color = '';
  return theme;
}
