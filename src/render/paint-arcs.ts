/**
 * Paints arcs between events: thin, on a ground of their own so that they stay apart from what they cross. The head shows
 * the direction, the strokes of the line the kind; what goes on beyond the view ends in an angle at its edge.
 */
import type {Arc, ArcEnd} from '../layout/arcs.js';
import {DOT_PX} from '../layout/metrics.js';
import type {Theme} from './theme.js';
import type {Paint} from './view.js';

const LINE_PX = 1.5;
const GROUND_PX = 4.5;
/** Between the end of a line and the middle of its mark. */
const GAP_PX = DOT_PX / 2 + 3;
const HEAD_PX = 6;

/** Strokes and gaps by kind. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  'led-to': [], answers: [8, 4], 'part-of': [2, 3], 'same-as': [14, 3], contradicts: [8, 3, 2, 3], corrects: [4, 3, 2, 3], '': [1.5, 3],
};

/** Strokes and gaps of a kind's line, in px. */
export const dashOf = (kind: string): readonly number[] => DASHES[kind] ?? [5, 5];

/** Paints them all. */
export function paintArcs(context: Paint, arcs: readonly Arc[], theme: Theme): void {
  context.save();
  context.lineCap = 'round';
  for (const {kind, from, to, topPx} of arcs) {
    const first = endOf(from, kind ? 0 : GAP_PX / 2);
    const last = endOf(to, GAP_PX / 2);
    const trace = (): void => {
      context.beginPath();
      context.moveTo(first.x, first.y);
      context.bezierCurveTo(...leaving(first, last, topPx), ...leaving(last, first, topPx), last.x, last.y);
    };
    trace();
    context.setLineDash([]);
    context.strokeStyle = theme.background;
    context.lineWidth = GROUND_PX;
    context.stroke();
    trace();
    context.setLineDash([...dashOf(kind)]);
    context.strokeStyle = context.fillStyle = theme.ink;
    context.lineWidth = LINE_PX;
    context.stroke();
    context.setLineDash([]);
    for (const end of [from, to]) if (end.beyond !== 0) paintAngle(context, end);
    if (kind) paintHead(context, last, to.beyond === 0 ? Math.PI / 2 : to.beyond > 0 ? 0 : Math.PI);
    else if (to.beyond === 0) paintRing(context, to);
  }
  context.restore();
}

/** The end of a line, somewhat above its mark. */
const endOf = ({x, y, beyond}: ArcEnd, gapPx: number): ArcEnd => ({x, y: beyond === 0 ? y - GAP_PX - gapPx : y, beyond});

/** The point that a line is drawn towards as it leaves an end: straight up from a mark, along the edge's height from an edge. */
const leaving = ({x, y, beyond}: ArcEnd, other: ArcEnd, topPx: number): [number, number] => beyond === 0
  ? [x + (other.x - x) * 0.12, y + (topPx - y) * 1.25]
  : [x + (other.x - x) * 0.4, y];

/** A filled head with its point at the end of a line. */
function paintHead(context: Paint, {x, y, beyond}: ArcEnd, angle: number): void {
  const ahead = beyond === 0 ? HEAD_PX / 2 : 0;
  context.save();
  context.translate(x + ahead * Math.cos(angle), y + ahead * Math.sin(angle));
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-HEAD_PX, -HEAD_PX / 2);
  context.lineTo(-HEAD_PX, HEAD_PX / 2);
  context.closePath();
  context.fill();
  context.restore();
}

/** An angle at the edge: it goes on from here. */
function paintAngle(context: Paint, {x, y, beyond}: ArcEnd): void {
  context.beginPath();
  context.moveTo(x - beyond * HEAD_PX, y - HEAD_PX);
  context.lineTo(x, y);
  context.lineTo(x - beyond * HEAD_PX, y + HEAD_PX);
  context.stroke();
}

/** A ring around the event that a date hangs on. */
function paintRing(context: Paint, {x, y}: ArcEnd): void {
  context.beginPath();
  context.arc(x, y, GAP_PX, 0, 2 * Math.PI);
  context.stroke();
}
