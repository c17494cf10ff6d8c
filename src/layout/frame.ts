/**
 * A layout seen through one view: the px of every label, chip and edge. Computed each frame, so it is arithmetic over
 * what is on screen and nothing else. Px run from the inline start; the renderer mirrors them for right-to-left.
 */
import type {EventIndex} from '../query/event-index.js';
import {TimeScale} from '../scale/time-scale.js';
import type {Span} from '../time/span.js';
import {anchorPx} from './item.js';
import {mergeChips, type Chip} from './chips.js';
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
    const [from, to] = textPx({label, x});
    // A label is whole or not there: half a word at the edge of the view helps nobody.
    return {label, strip, x, visible: Math.min(x, from) >= -0.5 && Math.max(x, to) <= width + 0.5};
  });
  // Labels that stay at the edge of the view move against the others, which give way.
  const shown: LabelBox[] = [];
  for (const box of [...boxes].sort((a, b) => Number(b.x === PIN_PX) - Number(a.x === PIN_PX))) {
    if (!box.visible) continue;
    box.visible = !shown.some(other => meets(other, box));
    if (box.visible) shown.push(box);
  }
  return boxes;
}

type Placed = Pick<LabelBox, 'label' | 'x'>;

/** Where the text of a label begins and ends. */
const textPx = ({label: {place}, x}: Placed): readonly [number, number] => {
  const from = place.side === 'end' ? x + LABEL_GAP_PX : x - LABEL_GAP_PX - place.widthPx;
  return [from, from + place.widthPx];
};

/** Whether a leader crosses a text, or two texts of a row touch. */
function meets(a: Placed, b: Placed): boolean {
  const rows = a.label.place.row - b.label.place.row;
  const [[a0, a1], [b0, b1]] = [textPx(a), textPx(b)];
  return (rows >= 0 && b0 < a.x && a.x < b1) || (rows <= 0 && a0 < b.x && b.x < a1) || (rows === 0 && a0 < b1 && b0 < a1);
}

const CHIP_AIR_PX = 4;
const DIGIT_PX = 8;
/** With room for the marks between thousands. */
const chipWidthPx = ({count}: Chip): number => 22 + DIGIT_PX * String(count).length * 1.15;

function projectChips(strip: StripLayout, scale: TimeScale, [startRoom, endRoom]: readonly [number, number]): ChipBox[] {
  const width = scale.range[1];
  const last = width - endRoom;
  const chips = strip.chips.filter(({span, until}) => scale.scale(span.start) <= width && scale.scale(until) >= 0);
  const gapBefore = (i: number): number => (chips[i]?.anchor ?? 0) - (chips[i - 1]?.anchor ?? 0);
  // Where they have no room beside each other, the nearest two become one.
  while (chips.length > 1 && chips.reduce((sum, chip) => sum + chipWidthPx(chip) + CHIP_AIR_PX, startRoom) > last) {
    const at = chips.reduce((best, _, i) => (i > 0 && gapBefore(i) < gapBefore(best) ? i : best), 1) - 1;
    const [a, b] = chips.splice(at, 2);
    if (a && b) chips.splice(at, 0, mergeChips(a, b));
  }
  let free = startRoom;
  const boxes = chips.map(chip => {
    const widthPx = chipWidthPx(chip);
    const x = Math.max(free, scale.scale(chip.anchor) - widthPx / 2);
    free = x + widthPx + CHIP_AIR_PX;
    return {chip, strip, x, widthPx};
  });
  // Back from the far edge: chips that were pushed out move in again.
  let limit = last;
  for (const box of boxes.reverse()) {
    box.x = Math.min(box.x, limit - box.widthPx);
    limit = box.x - CHIP_AIR_PX;
  }
  return boxes.reverse();
}
