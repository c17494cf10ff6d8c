/**
 * Draws links beside the rail: a few paths, made anew when they are others.
 */
import type {RailArc} from '../layout/rail-arcs.js';
import {dashOf} from './paint-arcs.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Width of what is drawn in; the rail is at its end. Kept in step with the style sheet. */
const WIDTH_PX = 30;
/** Between the rail and the end of a line, for the marks. */
const GAP_PX = 9;
const CORNER_PX = 8;
const HEAD_PX = 6;

/** Keeps the paths in step with the lines. */
export class RailArcView {
  readonly #node = document.createElementNS(SVG, 'svg');
  #drawn = '';

  constructor(parent: Element) {
    this.#node.setAttribute('class', 'v-arcs');
    this.#node.setAttribute('aria-hidden', 'true');
    parent.append(this.#node);
  }

  /** Draws these lines in the place of those before. */
  write(arcs: readonly RailArc[]): void {
    const key = JSON.stringify(arcs);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#node.replaceChildren(...arcs.flatMap(arc => {
      const line = path(lineOf(arc), 'v-arc');
      line.setAttribute('stroke-dasharray', dashOf(arc.kind).join(' '));
      return arc.kind ? [line, path(headAt(arc.toPx), 'v-head')] : [line];
    }));
  }
}

function path(d: string, name: string): SVGPathElement {
  const node = document.createElementNS(SVG, 'path');
  node.setAttribute('d', d);
  node.setAttribute('class', name);
  return node;
}

/** Out from the rail, along it, and back to it. */
function lineOf({fromPx, toPx, outPx}: RailArc): string {
  const way = Math.sign(toPx - fromPx) || 1;
  const corner = Math.min(CORNER_PX, outPx, Math.abs(toPx - fromPx) / 2) * way;
  const near = WIDTH_PX - GAP_PX;
  const far = near - outPx;
  const [from, to] = [fromPx, toPx].map(px => Math.round(px * 10) / 10);
  return `M${near} ${from}Q${far} ${from} ${far} ${fromPx + corner}V${toPx - corner}Q${far} ${to} ${near} ${to}`;
}

/** A head that points to the rail. */
const headAt = (px: number): string => `M${WIDTH_PX - GAP_PX + 2} ${px}l${-HEAD_PX} ${-HEAD_PX / 2}v${HEAD_PX}z`;
