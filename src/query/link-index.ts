/**
 * How events hang together: the links that they state, and by them who is referred to by whom. What an event states is
 * read when asked; who refers to it needs one look at every record, in steps, once for a set and only where there are links.
 */
import type {EventSet} from '../events/event-set.js';
import {SILENT} from '../events/findings.js';
import {readEventFields} from '../events/normalize.js';
import {STEP_SIZE, runSteps, type Steps} from '../base/steps.js';

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

/** What an event states: links to itself, to nobody, and the same ones again are left out. */
function statedBy(set: EventSet, row: number): readonly Link[] {
  const {links: given, relative: hanging} = set.recordAt(row);
  if (given == null && hanging == null) return NONE;
  const {links = [], relative} = readEventFields({links: given, relative: hanging}, SILENT);
  const found = new Map<string, Link>();
  for (const {to: id, kind} of [...links, ...relative ? [{to: relative.to, kind: ''}] : []]) {
    const to = set.indexOf(id);
    if (to >= 0 && to !== row && !found.has(`${to} ${kind}`)) found.set(`${to} ${kind}`, {from: row, to, kind});
  }
  return [...found.values()];
}

/** Makes the index in steps of some milliseconds. */
export function* linkIndexSteps(set: EventSet): Steps<LinkIndex> {
  const incoming = new Map<number, Link[]>();
  const {isLinked = false} = set.parts;
  for (let row = 0; isLinked && row < set.size; row++) {
    if (row % STEP_SIZE === 0) yield row / set.size;
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
