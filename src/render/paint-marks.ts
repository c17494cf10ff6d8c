/**
 * Marks on the canvas: a dot for a day, a band for a month or a year, a bar for a stretch. Shape says how sure a date
 * is, colour only which lane it is in: approximate ends fade, uncertain outlines are dashed, open ends run off with an
 * arrow, what is expected is hollow, disputed hatched, withdrawn struck through.
 */
import {isWide} from '../layout/bars.js';
import type {Item} from '../layout/item.js';
import {BAR_PITCH_PX, DOT_PX} from '../layout/metrics.js';
import type {StripLayout} from '../layout/layout.js';
import type {View} from './view.js';

const BAR_HEIGHT_PX = 7;
const RADIUS_PX = DOT_PX / 2 - 0.5;
const RING_PX = 2;
/** How far beyond the view an end may be drawn, so that its round end or arrow is out of sight. */
const BEYOND_PX = 40;
/** Over what length an open or unknown end fades. */
const OPEN_FADE_PX = 56;
const DASH = [3, 2.5];

type Context = CanvasRenderingContext2D;

/** Paints the marks of a strip: stretches first, dots over them. */
export function paintMarks(context: Context, strip: StripLayout, view: View): void {
  const {scale} = view.frame;
  const {items, barRows, box} = strip;
  const dots: [Item, number][] = [];
  items.forEach((item, i) => {
    const from = scale.scale(item.core.start);
    const to = scale.scale(item.core.end);
    if (to < -BEYOND_PX || from > view.widthPx + BEYOND_PX) return;
    const row = barRows[i] ?? -1;
    if (row < 0 && !isWide(item, scale.resolution)) {
      dots.push([item, from + Math.min(to - from, DOT_PX) / 2]);
      return;
    }
    paintStretch(context, item, box.axis - (row + 1) * BAR_PITCH_PX, view);
  });
  for (const [item, x] of dots) paintDot(context, item, x, box.axis, view);
}

const colorOf = (item: Item, view: View): string => view.theme.lanes[Math.max(item.lane, 0)] ?? view.theme.ink;

function paintDot(context: Context, item: Item, x: number, y: number, view: View): void {
  const color = colorOf(item, view);
  const hollow = item.status === 'expected';
  const circle = (radius: number): void => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  if (item.item === view.selected || item.item === view.hovered) {
    context.fillStyle = view.theme.ink;
    circle(RADIUS_PX + RING_PX + 2);
    context.fill();
  }
  context.fillStyle = view.theme.background;
  circle(RADIUS_PX + RING_PX - 0.5);
  context.fill();
  const outlined = hollow || item.uncertain || item.approximate || item.status === 'disputed' || item.status === 'withdrawn';
  context.fillStyle = color;
  if (!outlined) {
    circle(RADIUS_PX);
    context.fill();
    return;
  }
  if (item.approximate) {
    context.globalAlpha = 0.3;
    circle(RADIUS_PX);
    context.fill();
    context.globalAlpha = 1;
    circle(RADIUS_PX / 2);
    context.fill();
  }
  if (item.status === 'disputed') hatch(context, x - RADIUS_PX, y - RADIUS_PX, 2 * RADIUS_PX, 2 * RADIUS_PX, color, () => { circle(RADIUS_PX); });
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.setLineDash(item.uncertain ? DASH : []);
  circle(RADIUS_PX - 0.75);
  context.stroke();
  context.setLineDash([]);
  if (item.status === 'withdrawn') strike(context, x - RADIUS_PX - 3, x + RADIUS_PX + 3, y, view.theme.ink);
}

function paintStretch(context: Context, item: Item, y: number, view: View): void {
  const {scale} = view.frame;
  const color = colorOf(item, view);
  const soft = item.look !== 'bar';
  const height = soft ? BAR_HEIGHT_PX + 2 : BAR_HEIGHT_PX;
  const top = y - height / 2;
  const clip = (px: number): number => Math.max(-BEYOND_PX, Math.min(view.widthPx + BEYOND_PX, px));
  const core = {from: scale.scale(item.core.start), to: scale.scale(item.core.end)};
  const envelope = {from: clip(scale.scale(item.envelope.start)), to: clip(scale.scale(item.envelope.end))};
  // An unknown end is known to be somewhere: it fades out soon. An open one goes on to the edge of the view.
  const from = item.startKind === 'unknown' ? clip(core.to - OPEN_FADE_PX) : envelope.from;
  const to = Math.max(item.endKind === 'unknown' ? clip(core.from + OPEN_FADE_PX) : envelope.to, from + height);
  const outline = (): void => {
    context.beginPath();
    context.roundRect(from, top, to - from, height, height / 2);
  };
  if (item.item === view.selected || item.item === view.hovered) {
    context.fillStyle = view.theme.ink;
    context.beginPath();
    context.roundRect(from - 2, top - 2, to - from + 4, height + 4, height / 2 + 2);
    context.fill();
  }
  context.fillStyle = view.theme.background;
  outline();
  context.fill();
  const hollow = item.status === 'expected' || item.status === 'withdrawn';
  context.globalAlpha = hollow ? 0.14 : item.status === 'disputed' ? 0.2 : soft ? 0.42 : 1;
  context.fillStyle = fade(context, color, from, to, [
    item.startKind === 'open' ? Math.min(OPEN_FADE_PX, (to - from) / 2)
      : item.startKind === 'unknown' ? to - from : item.approximate ? Math.max(clip(core.from) - from, DOT_PX / 2) : 0,
    item.endKind === 'open' ? Math.min(OPEN_FADE_PX, (to - from) / 2)
      : item.endKind === 'unknown' ? to - from : item.approximate ? Math.max(to - clip(core.to), DOT_PX / 2) : 0,
  ]);
  outline();
  context.fill();
  context.globalAlpha = 1;
  if (item.status === 'disputed') hatch(context, from, top, to - from, height, color, outline);
  if (hollow || item.uncertain || item.status === 'disputed' || (soft && !item.approximate)) {
    context.strokeStyle = color;
    context.lineWidth = 1.25;
    context.setLineDash(item.uncertain ? DASH : []);
    context.beginPath();
    context.roundRect(from + 0.6, top + 0.6, Math.max(1, to - from - 1.2), height - 1.2, height / 2);
    context.stroke();
    context.setLineDash([]);
  }
  if (item.endKind === 'open') arrow(context, Math.min(to, view.widthPx) - 2, y, 1, color);
  if (item.startKind === 'open') arrow(context, Math.max(from, 0) + 2, y, -1, color);
  if (item.status === 'withdrawn') strike(context, from - 3, to + 3, y, view.theme.ink);
}

/** A fill that fades in over the first and out over the second length in px. */
function fade(context: Context, color: string, from: number, to: number, [start, end]: readonly [number, number]): string | CanvasGradient {
  const width = to - from;
  if ((start <= 0 && end <= 0) || width <= 0) return color;
  const gradient = context.createLinearGradient(from, 0, to, 0);
  const clear = color.replace(/^rgba?\(([^)]*?)\)$/, (_, parts: string) => `rgba(${parts.split(/[\s,/]+/).slice(0, 3).join(',')},0)`);
  const inner = Math.min(1, start / width);
  const outer = Math.max(0, 1 - end / width);
  gradient.addColorStop(0, start > 0 ? clear : color);
  if (start > 0) gradient.addColorStop(Math.min(inner, outer === 0 ? 1 : Math.max(inner, 0)), color);
  if (end > 0) {
    if (outer > inner) gradient.addColorStop(outer, color);
    gradient.addColorStop(1, clear);
  }
  return gradient;
}

function arrow(context: Context, x: number, y: number, direction: 1 | -1, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x - direction * 5, y - 4.5);
  context.lineTo(x, y);
  context.lineTo(x - direction * 5, y + 4.5);
  context.stroke();
}

function strike(context: Context, from: number, to: number, y: number, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.stroke();
}

function hatch(context: Context, x: number, y: number, width: number, height: number, color: string, outline: () => void): void {
  context.save();
  outline();
  context.clip();
  context.strokeStyle = color;
  context.lineWidth = 1.25;
  context.beginPath();
  const first = Math.max(x, -BEYOND_PX);
  for (let at = first - height; at < Math.min(x + width, first + 4000); at += 4) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.stroke();
  context.restore();
}
