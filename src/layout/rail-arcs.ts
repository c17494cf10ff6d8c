/**
 * Links between events beside the rail of the vertical view: lines that leave the rail at one event and come back to it at
 * the other, longer ones farther out.
 */
import type {Link} from '../query/link-index.js';
import type {RailMark} from './vertical-rail.js';

/** A line beside the rail. */
export interface RailArc {
  /** As of the link: empty for a date that is told from another event. */
  readonly kind: string;
  /** Places on the rail. */
  readonly fromPx: number;
  readonly toPx: number;
  /** How far it stands from the rail. */
  readonly outPx: number;
}

const NEAREST_PX = 10;
const STEP_PX = 4;
/** What would stand farther out shares a place. */
const PLACES = 4;

/** The lines of some links. `placeOf` says where an event without a mark of its own is; nothing for one that is not shown. */
export function railArcs(
  links: readonly Link[], marks: readonly RailMark[], placeOf: (row: number) => number | undefined,
): readonly RailArc[] {
  const markOf = new Map(marks.map(({item, fromPx, toPx}) => [item.item, (fromPx + toPx) / 2]));
  const arcs = links.flatMap(({from, to, kind}) => {
    const [fromPx, toPx] = [from, to].map(row => markOf.get(row) ?? placeOf(row));
    return fromPx === undefined || toPx === undefined ? [] : [{kind, fromPx, toPx, lengthPx: Math.abs(toPx - fromPx)}];
  });
  return arcs.sort((a, b) => a.lengthPx - b.lengthPx)
    .map(({kind, fromPx, toPx}, i) => ({kind, fromPx, toPx, outPx: NEAREST_PX + Math.min(i, PLACES - 1) * STEP_PX}));
}
