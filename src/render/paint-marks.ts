/**
 * Marks on the canvas: a dot for a day, a band for a month or a year, a bar for a stretch. Shape says how sure a date
 * is, colour only which lane it is in: approximate ends fade, uncertain outlines are dashed, open ends run off with an
 * arrow. How sure the event is says what is inside: what is confirmed has a tick, reported a core in a ring; expected is
 * hollow, disputed hatched, withdrawn struck through. The same signs in CSS are in `element/signs.styles.ts`.
 *
 * All are one shape, a rectangle with round ends; a dot is as wide as it is high.
 */
import {clamp} from '../base/math.js';
import {isWide} from '../layout/bars.js';
import {stretchPx, type Item} from '../layout/item.js';
import type {StripLayout} from '../layout/layout.js';
import {BAR_PITCH_PX, DOT_PX, OPEN_FADE_PX} from '../layout/metrics.js';
import type {Paint, View} from './view.js';

const BAR_HEIGHT_PX = 7;
const BAND_HEIGHT_PX = 9;
/** How far beyond the view an end may be drawn, so that its round end is out of sight. */
const BEYOND_PX = 40;
const DASH = [3, 2.5];
/** The tick of what is confirmed, around its middle; and how far from the start of a stretch that is. */
const TICK_PX = [[-2.5, 0.2], [-0.7, 2], [2.6, -2.1]] as const;
const TICK_FROM_PX = 7;

/** Paints the marks of a strip: stretches first, dots over them. */
export function paintMarks(context: Paint, {items, barRows, box}: StripLayout, view: View): void {
  const {scale} = view.frame;
  const dots: (() => void)[] = [];
  items.forEach((item, i) => {
    const from = scale.scale(item.core.start);
    const to = scale.scale(item.core.end);
    if (to < -BEYOND_PX || from > view.widthPx + BEYOND_PX) return;
    const row = barRows[i] ?? -1;
    const y = box.axis - (row + 1) * BAR_PITCH_PX;
    if (row >= 0 || isWide(item, scale.resolution)) {
      const [start = 0, end = 0] = stretchPx(item, scale).map(px => clamp(px, -BEYOND_PX, view.widthPx + BEYOND_PX));
      paint(context, item, start, Math.max(end, start + BAR_HEIGHT_PX), y, item.look === 'bar' ? BAR_HEIGHT_PX : BAND_HEIGHT_PX, view);
    } else {
      const x = from + Math.min(to - from, DOT_PX) / 2;
      dots.push(() => { paint(context, item, x - DOT_PX / 2, x + DOT_PX / 2, y, DOT_PX, view); });
    }
  });
  for (const dot of dots) dot();
}

function paint(context: Paint, item: Item, from: number, to: number, y: number, height: number, view: View): void {
  const {theme, frame: {scale}, widthPx} = view;
  const {status, uncertain, approximate, startKind, endKind} = item;
  const own = item.color ? view.ownColor(item.color) : undefined;
  const color = own?.paint || (theme.lanes[Math.max(item.lane, 0)] ?? theme.ink);
  const isDot = height === DOT_PX;
  const shape = (grow: number): void => {
    context.beginPath();
    context.roundRect(from - grow, y - height / 2 - grow, to - from + 2 * grow, height + 2 * grow, height / 2 + grow);
  };
  const line = (lineWidth: number, style: string, ...points: readonly (readonly [number, number])[]): void => {
    context.beginPath();
    for (const [x, at] of points) context.lineTo(x, at);
    context.lineWidth = lineWidth;
    context.strokeStyle = style;
    context.stroke();
  };
  const fill = (grow: number, style: string | object): void => {
    shape(grow);
    context.fillStyle = style;
    context.fill();
  };
  // The ground shows as a ring, so that marks that touch stay apart.
  if (item.item === view.selected || item.item === view.hovered) fill(3, theme.ink);
  else if (view.found?.isFound[item.item]) fill(2.5, theme.accent);
  fill(isDot ? 1.5 : 0.5, theme.background);
  const isHollow = status === 'expected' || status === 'withdrawn' || status === 'reported';
  const isSoft = item.look !== 'bar' && !isDot;
  context.globalAlpha = isHollow ? 0 : status === 'disputed' ? 0.2 : isSoft || (isDot && (approximate || uncertain)) ? 0.42 : 1;
  const margin = (stated: number, drawn: number): number =>
    approximate && !isDot ? Math.max(Math.abs(scale.scale(stated) - drawn), (Math.min(to, widthPx) - Math.max(from, 0)) / 4) : 0;
  const fadeOf = {stated: 0, open: OPEN_FADE_PX, unknown: OPEN_FADE_PX};
  const body = fade(context, color, from, to,
    Math.max(fadeOf[startKind], margin(item.core.start, from)), Math.max(fadeOf[endKind], margin(item.core.end, to)));
  fill(isDot ? -0.5 : 0, body);
  const isFaint = context.globalAlpha < 1;
  context.globalAlpha = 1;
  if (status === 'reported') fill(isDot ? -3.25 : -0.38 * height, body);
  if (status === 'disputed') {
    context.save();
    shape(0);
    context.clip();
    const first = Math.max(from, -BEYOND_PX);
    for (let x = first - height; x < to && x < widthPx; x += 4) line(1.25, color, [x, y + height / 2], [x + height, y - height / 2]);
    context.restore();
  }
  if (isHollow || uncertain || status === 'disputed' || (!approximate && isSoft)) {
    context.setLineDash(uncertain ? DASH : []);
    shape(-1);
    context.lineWidth = !isDot ? 1.25 : status === 'reported' ? 1.5 : 2;
    context.strokeStyle = color;
    context.stroke();
    context.setLineDash([]);
  }
  const arrow = (x: number, direction: number): void => {
    line(2.5, color, [x - direction * 6, y - 5], [x, y], [x - direction * 6, y + 5]);
  };
  if (endKind === 'open') arrow(Math.min(to, widthPx) - 3, 1);
  if (startKind === 'open') arrow(Math.max(from, 0) + 3, -1);
  if (status === 'confirmed') {
    // Where the page reads from right to left the canvas is mirrored, and a tick is not.
    const way = view.rtl ? -1 : 1;
    const x = isDot ? (from + to) / 2 : Math.min(Math.max(from, 0) + TICK_FROM_PX, (from + to) / 2);
    const size = isDot ? 1 : 0.85;
    line(1.6, isFaint ? theme.ink : theme.background, ...TICK_PX.map(([dx, dy]) => [x + dx * way * size, y + dy * size] as const));
  }
  if (status === 'withdrawn') line(1.5, theme.ink, [from - 3, y], [to + 3, y]);
}

/** A fill that fades in over the first and out over the second length in px. */
function fade(context: Paint, color: string, from: number, to: number, start: number, end: number): string | object {
  if (start + end <= 0) return color;
  const gradient = context.createLinearGradient(from, 0, to, 0);
  const width = to - from;
  const clear = color.replace(/rgba?\((.*?,.*?,[^,)]*).*/, 'rgba($1,0)');
  // Two fades that meet share the middle.
  const inner = Math.min(start / width, start / (start + end));
  gradient.addColorStop(0, start > 0 ? clear : color);
  gradient.addColorStop(inner, color);
  gradient.addColorStop(Math.max(inner, 1 - end / width), color);
  gradient.addColorStop(1, end > 0 ? clear : color);
  return gradient;
}
