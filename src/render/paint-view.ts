/**
 * The whole canvas of one view, from the back to the front: eras, today, tick lines, density, axis lines, marks.
 */
import type {Count, StripLayout} from '../layout/layout.js';
import {BAR_PITCH_PX, BAR_ROWS} from '../layout/metrics.js';
import {paintMarks} from './paint-marks.js';
import type {Paint, View} from './view.js';

const TICK_PX = 6;
/** Of the strokes across a break: half their distance, and a measure of their height. */
const SLASH_PX = 3;
const DOT_GAP_PX = 4;
/** The strongest tint of an era: what stands on it has to be read. */
export const ERA_OPACITY = 0.12;

/** Paints a view on an empty canvas. */
export function paintView(context: Paint, view: View): void {
  paintEras(context, view);
  paintToday(context, view);
  const {strips} = view.frame.layout;
  for (const strip of strips) {
    paintTicks(context, strip, view, strip === strips.at(-1));
    paintCounts(context, strip.hidden, HIDDEN_ALPHA, strip, view);
    // Of what is not shown even one has to be seen, of a crowd each cell has a mark of its own as well.
    paintCounts(context, strip.density.filter(({count}) => count > 1), DENSITY_ALPHA, strip, view);
    context.fillStyle = view.theme.ink;
    context.globalAlpha = strip === strips.at(-1) ? 1 : 0.35;
    paintLine(context, Math.round(strip.box.axis), view);
    context.globalAlpha = 1;
    paintMarks(context, strip, view);
  }
  view.ties?.(context, view);
  view.found?.paint(context, view);
}

/** The axis line; where time is shortened it is dotted, with two strokes across. */
function paintLine(context: Paint, y: number, {frame: {scale}, breaks, widthPx, theme}: View): void {
  let from = 0;
  for (const {start, end} of breaks) {
    const [first, last] = [scale.scale(start), Math.min(widthPx, scale.scale(end))];
    if (last <= from || first >= widthPx) continue;
    context.fillRect(from, y, first - from, 1);
    for (let x = Math.max(from, first) + DOT_GAP_PX; x < last; x += DOT_GAP_PX) context.fillRect(Math.round(x), y, 1, 1);
    from = last;
    context.strokeStyle = theme.ink;
    context.lineWidth = 1.25;
    context.beginPath();
    for (const x of [-SLASH_PX, SLASH_PX].map(by => (first + scale.scale(end)) / 2 + by)) {
      context.moveTo(x - SLASH_PX, y + 2.5 * SLASH_PX);
      context.lineTo(x + SLASH_PX, y - 1.5 * SLASH_PX);
    }
    context.stroke();
  }
  context.fillRect(from, y, widthPx - from, 1);
}

function paintEras(context: Paint, {frame, eras, theme, widthPx, ownColor}: View): void {
  const bottom = frame.layout.strips.at(-1)?.box.axis ?? 0;
  eras.forEach((era, i) => {
    const from = Math.max(0, frame.scale.scale(era.span.start));
    const to = Math.min(widthPx, frame.scale.scale(era.span.end));
    if (to <= from) return;
    context.fillStyle = (era.color && ownColor(era.color)?.paint) || theme.muted;
    context.globalAlpha = i % 2 === 0 ? 0.07 : ERA_OPACITY;
    context.fillRect(from, 0, to - from, bottom);
    context.globalAlpha = 0.5;
    context.fillRect(from, 0, to - from, 1.5);
  });
  context.globalAlpha = 1;
}

function paintToday(context: Paint, {frame, today, theme, widthPx, heightPx}: View): void {
  const x = frame.scale.scale(today);
  if (x < 0 || x > widthPx) return;
  context.fillStyle = theme.accent;
  context.fillRect(Math.round(x), 0, 1, Math.min(heightPx, frame.layout.strips.at(-1)?.box.axis ?? 0));
}

function paintTicks(context: Paint, strip: StripLayout, view: View, isLast: boolean): void {
  const {scale} = view.frame;
  const {axis, bottom} = strip.box;
  const line = (instant: number, length: number): void => {
    const x = scale.scale(instant);
    if (x >= 0 && x <= view.widthPx) context.fillRect(Math.round(x), axis + 1, 1, length);
  };
  context.fillStyle = view.theme.faint;
  for (const tick of view.ticks) line(tick, isLast ? bottom - axis - 1 : TICK_PX);
  if (!isLast) return;
  for (const tick of view.contextTicks) line(tick, view.heightPx - axis);
}

const DENSITY_ALPHA = 0.28;
const HIDDEN_ALPHA = 0.14;

/**
 * Columns for what is not drawn one by one, too much of it or filtered away; the height grows with the root of the count,
 * as in the overview.
 */
function paintCounts(
  context: Paint, counts: readonly Count[], alpha: number, strip: StripLayout, {frame, theme, widthPx}: View,
): void {
  if (counts.length === 0) return;
  const tallest = BAR_ROWS * BAR_PITCH_PX;
  const most = counts.reduce((max, {count}) => Math.max(max, count), 1);
  context.fillStyle = theme.muted;
  context.globalAlpha = alpha;
  for (const {span, count} of counts) {
    const from = frame.scale.scale(span.start);
    const to = frame.scale.scale(span.end);
    if (to < 0 || from > widthPx) continue;
    const height = Math.max(2, tallest * Math.sqrt(count / most));
    context.fillRect(from, strip.box.axis - height, Math.max(1, to - from - 1), height);
  }
  context.globalAlpha = 1;
}
