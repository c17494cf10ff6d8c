/**
 * The links of the events that an element shows, once somebody asks for them: at once where there are few events, in slices
 * where there are many, and never where there are no links.
 */
import type {EventSet} from '../events/event-set.js';
import {knownLinks, linksOfSteps, type LinkIndex} from '../query/link-index.js';
import {storyOf} from '../query/story.js';
import {durationMs} from '../time/span.js';
import {inSlices} from './slices.js';
import type {ViewHost} from './view-host.js';

const coming = new WeakMap<ViewHost, EventSet>();

/** The links of now; where they take longer nothing, and `again` is called once they are there. */
export function linksNow(reader: ViewHost, again: () => void): LinkIndex | undefined {
  const {engine} = reader;
  const {set} = engine.state;
  if (knownLinks(set) || coming.get(reader) === set) return knownLinks(set);
  coming.set(reader, set);
  let isLate = false;
  void inSlices(linksOfSteps(set), () => engine.state.set === set && reader.host.isConnected).then(links => {
    coming.delete(reader);
    if (isLate && links) again();
  });
  isLate = !knownLinks(set);
  return knownLinks(set);
}

interface Told {
  readonly links: LinkIndex;
  readonly rows: readonly number[];
}

const told = new WeakMap<ViewHost, Told>();

/** The story that an event belongs to. While the reader goes along a story it stays that one, also where ways part. */
export function storyNow(reader: ViewHost, links: LinkIndex, row: number): readonly number[] {
  const last = told.get(reader);
  if (last?.links === links && last.rows.includes(row)) return last.rows;
  const {starts} = reader.engine.state.set;
  const rows = storyOf(links, row, one => starts[one] ?? 0);
  told.set(reader, {links, rows});
  return rows;
}

/** Free space kept around two events that are shown together, as a share of the view. */
const MARGIN_FRACTION = 0.12;

/**
 * Goes from the open event to another one that it is linked to: the view moves as little as it takes to show both, the
 * other's details open, and the focus goes along where `moveFocus` says so.
 */
export function follow(reader: ViewHost, to: number, moveFocus: boolean): void {
  const {engine} = reader;
  const ends = [engine.spanOf(engine.state.selected), engine.spanOf(to)].flatMap(span => span ?? []);
  reader.open(to, moveFocus);
  if (reader.shownView !== 'axis' || ends.length === 0) return;
  const both = {start: Math.min(...ends.map(({start}) => start)), end: Math.max(...ends.map(({end}) => end))};
  const hasRoom = durationMs(both) <= (1 - 2 * MARGIN_FRACTION) * durationMs(engine.state.viewport);
  engine.reveal(both, {align: hasRoom ? 'nearest' : 'fit', marginFraction: MARGIN_FRACTION});
}
