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
  const forced = matchMedia('(forced-colors: active)').matches;
  const colors = [
    ...['ink', 'muted', 'faint', 'background', 'accent'].map(name => `var(--_${name})`),
    ...laneColors.map(color => (forced ? 'CanvasText' : color)),
  ];
  // Written all before the first is read, or the page's style would be worked out for each anew.
  probe.replaceChildren(...colors.map(color => {
    const node = document.createElement('i');
    node.style.color = color;
    return node;
  }));
  const [ink = '', muted = '', faint = '', background = '', accent = '', ...lanes] =
    Array.from(probe.children, node => getComputedStyle(node).color);
  probe.replaceChildren();
  return {ink, muted, faint, background, accent, lanes};
}
