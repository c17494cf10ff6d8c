/**
 * A layout seen through one view: the px of every label, chip and edge. Computed each frame, so it is arithmetic over
 * what is on screen and nothing else. Px run from the inline start; the renderer mirrors them for right-to-left.
 */
import {clamp} from '../base/math.js';
import type {EventIndex} from '../query/event-index.js';
import {TimeScale} from '../scale/time-scale.js';
import type {Span} from '../time/span.js';
import {anchorPx} from './item.js';
import {mergeChips, type Chip} from './chips.js';
import {beside, isUnder, meets} from './labels.js';
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

/**
 * Projects a layout. `edgeWidthPx` is the room that the chips at the two edges take in the first strip of chips; what is
 * counted is taken over from the frame before, `known`, when that is of the same layout.
 */
export function projectLayout(
  layout: Layout, index: EventIndex, viewport: Span, widthPx: number, edgeWidthPx: readonly [number, number], known?: Frame,
): Frame {
  const scale = new TimeScale(viewport, widthPx);
  const last = layout.strips.at(-1);
  return {
    scale,
    layout,
    labels: layout.strips.flatMap(strip => projectLabels(strip, scale)),
    chips: layout.strips.flatMap(strip => projectChips(strip, scale, strip === last ? edgeWidthPx : [0, 0])),
    // Counts that change with every frame nobody reads: they wait for the next layout, which comes with rest at the latest.
    ...known?.layout === layout ? {before: known.before, after: known.after} : {
      before: beyond(index.countBefore(viewport.start), index.rowAt(index.nearestBefore(viewport.start))),
      after: beyond(index.size - index.firstFrom(viewport.end), index.rowAt(index.firstFrom(viewport.end))),
    },
  };
}

const beyond = (count: number, nearest: number): Beyond | undefined =>
  count > 0 && nearest >= 0 ? {count, nearest} : undefined;

function projectLabels(strip: StripLayout, scale: TimeScale): LabelBox[] {
  const [, width] = scale.range;
  const boxes = strip.labels.map(label => {
    const {side, widthPx, row} = label.place;
    const x = anchorPx(label.item, scale);
    const text = beside(side, x, LABEL_GAP_PX, LABEL_GAP_PX + widthPx);
    // A label is whole or not there: half a word at the edge of the view helps nobody.
    const visible = Math.min(x, text.from) >= -0.5 && Math.max(x, text.to) <= width + 0.5;
    return {...text, label, strip, row, visible};
  });
  // Labels that stay at the edge of the view move against the others, which give way.
  const shown: typeof boxes = [];
  for (const box of [...boxes].sort((a, b) => Number(b.x === PIN_PX) - Number(a.x === PIN_PX))) {
    // Where a leader crosses a text, or two texts of a row touch.
    box.visible &&= !shown.some(other => (other.row >= box.row && isUnder(other, box))
      || (box.row >= other.row && isUnder(box, other)) || (box.row === other.row && meets(box, other)));
    if (box.visible) shown.push(box);
  }
  return boxes;
}

const CHIP_AIR_PX = 4;
/** With room for the marks between thousands; longer counts are written shorter. */
const DIGIT_PX = 9.2;
const MAX_DIGITS = 4;

function projectChips(strip: StripLayout, scale: TimeScale, [startRoom, endRoom]: readonly [number, number]): ChipBox[] {
  const [, width] = scale.range;
  const boxes: ChipBox[] = [];
  for (let chip of strip.chips) {
    if (scale.scale(chip.span.start) > width || scale.scale(chip.until) < 0) continue;
    for (;;) {
      const widthPx = 22 + DIGIT_PX * Math.min(MAX_DIGITS, String(chip.count).length);
      const before = boxes.at(-1);
      // What began before the view stays apart from what begins in it: a press on it leads elsewhere.
      const from = before?.chip.anchor === -Infinity && chip.anchor > -Infinity ? before.x + before.widthPx + CHIP_AIR_PX : startRoom;
      const x = clamp(scale.scale(chip.anchor) - widthPx / 2, from, Math.max(from, width - endRoom - widthPx));
      if (!before || before.x + before.widthPx + CHIP_AIR_PX <= x) {
        boxes.push({chip, strip, x, widthPx});
        break;
      }
      // Where two have no room beside each other, they become one.
      boxes.pop();
      chip = mergeChips(before.chip, chip);
    }
  }
  return boxes;
}
