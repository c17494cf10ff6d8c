/**
 * A layout seen through one view: the px of every label, chip and edge. Computed each frame, so it is arithmetic over
 * what is on screen and nothing else. Px run from the inline start; the renderer mirrors them for right-to-left.
 */
import type {EventIndex} from '../query/event-index.js';
import {TimeScale} from '../scale/time-scale.js';
import type {Span} from '../time/span.js';
import {anchorPx} from './item.js';
import type {Chip} from './chips.js';
import type {Label, Layout, StripLayout} from './layout.js';
import {LABEL_GAP_PX, PIN_PX} from './metrics.js';

/** A label in px. Hidden ones keep their node, so that nothing is made while the view moves. */
export interface LabelBox {
  readonly label: Label;
  readonly strip: StripLayout;
  /** The leader. */
  readonly x: number;
  readonly visible: boolean;
}

/** A chip in px: its left edge and width. */
export interface ChipBox {
  readonly chip: Chip;
  readonly strip: StripLayout;
  readonly x: number;
  readonly widthPx: number;
}

/** What lies beyond an edge of the view. */
export interface Beyond {
  readonly count: number;
  /** Index in the set of the nearest one. */
  readonly nearest: number;
}

/** One view of a layout. */
export interface Frame {
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly labels: readonly LabelBox[];
  readonly chips: readonly ChipBox[];
  readonly before: Beyond | undefined;
  readonly after: Beyond | undefined;
}

/** Projects a layout. `edgeWidthPx` is the room that the chips at the two edges take in the first strip of chips. */
export function projectLayout(
  layout: Layout, index: EventIndex, viewport: Span, widthPx: number, edgeWidthPx: readonly [number, number],
): Frame {
  const scale = new TimeScale(viewport, widthPx);
  const last = layout.strips.at(-1);
  return {
    scale,
    layout,
    labels: layout.strips.flatMap(strip => projectLabels(strip, scale)),
    chips: layout.strips.flatMap(strip => projectChips(strip, scale, strip === last ? edgeWidthPx : [0, 0])),
    before: beyond(index.countBefore(viewport.start), index.order[index.nearestBefore(viewport.start)]),
    after: beyond(index.size - index.firstFrom(viewport.end), index.order[index.firstFrom(viewport.end)]),
  };
}

const beyond = (count: number, nearest: number | undefined): Beyond | undefined =>
  count > 0 && nearest !== undefined ? {count, nearest} : undefined;

function projectLabels(strip: StripLayout, scale: TimeScale): LabelBox[] {
  const width = scale.range[1];
  const boxes = strip.labels.map(label => {
    const x = anchorPx(label.item, scale);
    const far = label.place.side === 'end' ? x + LABEL_GAP_PX + label.place.widthPx : x - LABEL_GAP_PX - label.place.widthPx;
    // A label is whole or not there: half a word at the edge of the view helps nobody.
    return {label, strip, x, visible: Math.min(x, far) >= -0.5 && Math.max(x, far) <= width + 0.5};
  });
  const pinned = boxes.filter(box => box.visible && box.x === PIN_PX);
  if (pinned.length === 0) return boxes;
  return boxes.map(box => box.visible && box.x !== PIN_PX && pinned.some(pin => meets(pin, box)) ? {...box, visible: false} : box);
}

/** Whether two labels or their leaders touch: possible only where a pinned label moves against the others. */
function meets(a: LabelBox, b: LabelBox): boolean {
  const [lower, upper] = a.label.place.row < b.label.place.row ? [a, b] : [b, a];
  const from = lower.label.place.side === 'end' ? lower.x : lower.x - LABEL_GAP_PX - lower.label.place.widthPx;
  const to = lower.label.place.side === 'end' ? lower.x + LABEL_GAP_PX + lower.label.place.widthPx : lower.x;
  if (lower.label.place.row === upper.label.place.row) {
    const at = upper.label.place.side === 'end' ? upper.x : upper.x - LABEL_GAP_PX - upper.label.place.widthPx;
    return from < at + LABEL_GAP_PX + upper.label.place.widthPx && at < to;
  }
  return from < upper.x && upper.x < to;
}

const CHIP_AIR_PX = 4;
const DIGIT_PX = 8;

function projectChips(strip: StripLayout, scale: TimeScale, [startRoom, endRoom]: readonly [number, number]): ChipBox[] {
  const last = scale.range[1] - endRoom;
  const boxes: {chip: Chip; strip: StripLayout; x: number; widthPx: number}[] = [];
  let free = startRoom;
  for (const chip of strip.chips) {
    const centre = scale.scale(chip.anchor);
    if (chip.anchor !== -Infinity && (centre < 0 || centre > scale.range[1])) continue;
    const widthPx = 22 + DIGIT_PX * String(chip.count).length;
    const x = Math.max(free, centre - widthPx / 2);
    boxes.push({chip, strip, x, widthPx});
    free = x + widthPx + CHIP_AIR_PX;
  }
  // Back from the far edge: chips that were pushed out move in again.
  let limit = last;
  for (const box of boxes.reverse()) {
    box.x = Math.min(box.x, limit - box.widthPx);
    limit = box.x - CHIP_AIR_PX;
  }
  return boxes.reverse();
}
