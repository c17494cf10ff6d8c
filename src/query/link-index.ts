/**
 * How events hang together: the links that they state, and by them who is referred to by whom. What an event states is
 * read when asked; who refers to it needs one look at every record, in steps, once for a set and only where there are links.
 */
import {runSteps, type Steps} from '../base/steps.js';
import type {EventSet} from '../events/event-set.js';
import {SILENT} from '../events/findings.js';
import {readEventFields} from '../events/normalize.js';
import {hasInk} from '../events/text.js';

/** One event refers to another; both by row. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** `led-to`, `answers`, … or free text; empty where the date of the one is told from the other. */
  readonly kind: string;
}

/** The links of a set. */
export interface LinkIndex {
  /** The links that an event states, in their order, and the one of its date last. */
  readonly outgoing: (row: number) => readonly Link[];
  /** Those by which others refer to it, in the order of the records. */
  readonly incoming: (row: number) => readonly Link[];
}

const NONE: readonly Link[] = [];

/** Records looked at between two pauses. */
const FEW = 512;

/** What an event states: links to itself, to nobody, and the same ones again are left out. */
function statedBy(set: EventSet, row: number): readonly Link[] {
  const {links, relative} = set.recordAt(row);
  if (links == null && relative == null) return NONE;
  const found: Link[] = [];
  const add = (id: string, kind: string): void => {
    const to = set.indexOf(id);
    if (to >= 0 && to !== row && !found.some(one => one.to === to && one.kind === kind)) found.push({from: row, to, kind});
  };
  // By hand, since this is done for every record; what is kept of a link is what the reader of fields keeps.
  for (const link of Array.isArray(links) ? links as readonly unknown[] : []) {
    const {to, kind} = Object(link) as Partial<Record<'to' | 'kind', unknown>>;
    if (typeof to === 'string' && typeof kind === 'string' && hasInk(to) && hasInk(kind)) add(to.trim(), kind.trim());
  }
  const told = relative == null ? undefined : readEventFields({relative}, SILENT).relative;
  if (told) add(told.to, '');
  return found;
}

/** Makes the index in steps of some milliseconds. */
export function* linkIndexSteps(set: EventSet): Steps<LinkIndex> {
  const incoming = new Map<number, Link[]>();
  const {isLinked = false} = set.parts;
  for (let row = 0; isLinked && row < set.size; row++) {
    if (row % FEW === 0) yield row / set.size;
    if (set.vacant.has(row)) continue;
    for (const link of statedBy(set, row)) {
      const others = incoming.get(link.to);
      if (others) others.push(link);
      else incoming.set(link.to, [link]);
    }
  }
  return {
    outgoing: row => (set.vacant.has(row) ? NONE : statedBy(set, row)),
    incoming: row => incoming.get(row) ?? NONE,
  };
}

const KNOWN = new WeakMap<EventSet, LinkIndex>();

/** The index of a set, where it has been made. */
export const knownLinks = (set: EventSet): LinkIndex | undefined => KNOWN.get(set);

/** The index of a set, in steps; made once. */
export function* linksOfSteps(set: EventSet): Steps<LinkIndex> {
  const links = KNOWN.get(set) ?? (yield* linkIndexSteps(set));
  KNOWN.set(set, links);
  return links;
}

/** The index of a set, at once. */
export const linksOf = (set: EventSet): LinkIndex => runSteps(linksOfSteps(set));
