/**
 * From px to the event under the pointer, for marks that are painted and have no node of their own.
 */
import {isWide} from './bars.js';
import type {Frame} from './frame.js';
import {anchorPx, stretchPx} from './item.js';
import {BAR_PITCH_PX} from './metrics.js';

/** Farthest distance at which a mark is still meant: half of the 24 px that a target needs. */
const REACH_PX = 12;

/** Index in the set of the mark nearest to a point within reach; -1 when there is none. */
export function hitTest(frame: Frame, x: number, y: number): number {
  const {scale, layout} = frame;
  let best = -1;
  let bestDistance = REACH_PX;
  for (const strip of layout.strips) {
    if (y < strip.box.top || y > strip.box.bottom) continue;
    strip.items.forEach((item, i) => {
      const row = strip.barRows[i] ?? -1;
      const [from, to] = stretchPx(item, scale);
      const dx = row >= 0 || isWide(item, scale.resolution) ? Math.max(from - x, x - to, 0) : Math.abs(anchorPx(item, scale) - x);
      const dy = Math.abs(y - (strip.box.axis - (row + 1) * BAR_PITCH_PX));
      const distance = Math.max(dx, dy);
      if (distance <= bestDistance) {
        best = item.item;
        bestDistance = distance;
      }
    });
  }
  return best;
}
