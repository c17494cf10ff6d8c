/**
 * Layouts for tests, and a geometry of labels of its own that knows nothing of the packer's.
 */
import assert from 'node:assert/strict';
import type {Frame} from '../../../src/layout/frame.js';
import {anchorPx} from '../../../src/layout/item.js';
import {computeLayout, type Label, type Layout, type LayoutInput} from '../../../src/layout/layout.js';
import type {LayoutMetrics} from '../../../src/layout/metrics.js';
import type {StripData} from '../../../src/layout/strips.js';
import {createIndex, type EventIndex} from '../../../src/query/event-index.js';
import type {TimeScale} from '../../../src/scale/time-scale.js';
import {setOf, type Brief} from '../../query/support/sets.js';

export const METRICS: LayoutMetrics = {
  labelWidthPx: 176, rowHeightPx: 58, planeRows: 5, laneRows: 1, captionHeightPx: 20, chipHeightPx: 32,
};

/** Distance from a leader to its text, as drawn. */
const GAP_PX = 7;

/** What of a label counts for the eye. */
export interface Drawn {
  readonly x: number;
  readonly widthPx: number;
  readonly side: 'start' | 'end';
  readonly row: number;
}

/** A strip of which nothing is filtered away. */
export const strip = (id: string, index: EventIndex): StripData => ({id, index, all: index});

/** Fails when two texts overlap or a leader crosses a text. */
export function assertReadable(labels: readonly Drawn[]): void {
  const texts = labels.map(({x, widthPx, side}) => (side === 'end'
    ? {left: x + GAP_PX, right: x + GAP_PX + widthPx}
    : {left: x - GAP_PX - widthPx, right: x - GAP_PX}));
  labels.forEach((a, i) => {
    labels.forEach((b, j) => {
      const [ta, tb] = [texts[i], texts[j]];
      if (i === j || !ta || !tb) return;
      const told = `${a.side} of ${a.x} in row ${a.row}, ${b.side} of ${b.x} in row ${b.row}`;
      if (a.row === b.row) assert.ok(ta.right <= tb.left || tb.right <= ta.left, `texts overlap: ${told}`);
      // The leader of a runs from its row down through all rows below.
      if (b.row <= a.row) assert.ok(a.x <= tb.left || a.x >= tb.right, `a leader crosses a text: ${told}`);
    });
  });
}

/** Labels of a layout as drawn in a view. */
export const drawn = (labels: readonly Label[], scale: TimeScale): Drawn[] =>
  labels.map(({item, place}) => ({...place, x: anchorPx(item, scale)}));

/** Labels of a frame that are to be seen. */
export const seen = (frame: Frame): Drawn[] =>
  frame.labels.filter(({visible}) => visible).map(({label, x}) => ({...label.place, x}));

export interface Picture {
  readonly index: EventIndex;
  readonly layout: Layout;
  readonly input: LayoutInput;
}

/** A layout of one strip. Widths of labels follow from their ids, so that a shuffle changes none. */
export function layoutOf(events: readonly Brief[], options: Partial<LayoutInput> & Pick<LayoutInput, 'viewport'>): Picture {
  const index = createIndex(setOf(events));
  const input: LayoutInput = {
    strips: [{index, all: index}], widthPx: 1000, metrics: METRICS, wanted: [], atRest: true,
    describe: (item) => {
      const id = index.set.idAt(item);
      return {date: '', title: id, widthPx: 40 + (Number(id.replace(/\D/g, '')) * 37) % 136};
    },
    ...options,
  };
  return {index, layout: computeLayout(input), input};
}

/** The ids of the labels of a layout with side and row, in time order. */
export const labelsOf = ({index, layout}: Picture): string[] =>
  layout.strips.flatMap(({labels}) => labels.map(({item, place}) => `${index.set.idAt(item.item)} ${place.side} ${place.row}`));
