/**
 * Small captions that stay in view while what they name does: eras along the top, lanes at the start of their rows, and
 * today above its line. Eyes only: the same words are in the legend and in the events.
 */
import type {Frame} from '../layout/frame.js';
import type {EpochMs, Span} from '../time/span.js';
import {element, moveTo, NodePool, setText} from './node-pool.js';

/** An era to name. */
export interface EraCaption {
  readonly span: Span;
  readonly label: string;
}

/** What is named, in words. */
export interface Captions {
  readonly eras: readonly EraCaption[];
  /** Name of a strip by lane id. */
  readonly laneName: (id: string) => string;
  readonly today: {readonly at: EpochMs; readonly label: string};
}

const AIR_PX = 6;

/** Keeps captions in step with the view. */
export class CaptionView {
  readonly #pool: NodePool<string, HTMLElement>;

  constructor(host: HTMLElement) {
    this.#pool = new NodePool(host, () => element('span', 'caption'));
  }

  /** Writes all captions; a caption without room for its first letters is hidden. */
  write(frame: Frame, captions: Captions, {rtl, measure}: {rtl: boolean; measure: (text: string) => number}): void {
    const width = frame.scale.range[1];
    const {strips} = frame.layout;
    const spots: {key: string; text: string; className: string; x: number; y: number; room: number}[] = [];
    if (strips.length > 1) {
      for (const {id, box} of strips) {
        const text = captions.laneName(id ?? '');
        spots.push({key: `lane ${id ?? ''}`, text, className: 'caption lane-label', x: 0, y: box.top + 4, room: width});
      }
    }
    const today = frame.scale.scale(captions.today.at);
    const todayWidth = measure(captions.today.label) + 2 * AIR_PX;
    const hasToday = today >= 0 && today <= width;
    captions.eras.forEach((era, i) => {
      const from = Math.max(0, frame.scale.scale(era.span.start));
      const to = Math.min(width, frame.scale.scale(era.span.end));
      spots.push({key: `era ${String(i)}`, text: era.label, className: 'caption era-label', x: from + AIR_PX, y: strips.length > 1 ? -16 : 3, room: to - from - 2 * AIR_PX});
    });
    if (hasToday) {
      const x = today + AIR_PX + todayWidth > width ? today - todayWidth : today + AIR_PX;
      spots.push({key: 'today', text: captions.today.label, className: 'caption today-label', x, y: 3, room: width});
    }
    const byKey = new Map(spots.map(spot => [spot.key, spot]));
    this.#pool.sync([...byKey.keys()], (node, key) => {
      const spot = byKey.get(key);
      if (!spot) return;
      setText(node, spot.text);
      if (node.className !== spot.className) {
        node.className = spot.className;
        node.setAttribute('part', spot.className);
      }
      node.hidden = spot.room < Math.min(40, measure(spot.text));
      node.style.maxWidth = `${String(Math.max(0, Math.floor(spot.room)))}px`;
      moveTo(node, spot.x, rtl, spot.y);
    });
  }
}
