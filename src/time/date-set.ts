/**
 * Sets of dates (`[1667,1668]`, `{1960,1961-12}`), which few events have: beside `fuzzy-span.ts`, so that only their reader
 * brings them.
 */
import type {DateSet, EndKind} from './fuzzy-date.js';
import {flags, type Part} from './fuzzy-span.js';

/** The set of its members, of which there is at least one. */
export const dateSet = (text: string, choice: 'one' | 'all', members: readonly Part[]): DateSet => {
  const kind = (key: 'startKind' | 'endKind'): EndKind =>
    members.some((part) => part[key] === 'open') ? 'open' : 'stated';
  const least = (of: (part: Part) => number): number => Math.min(...members.map(of));
  return {
    kind: 'set',
    choice,
    members,
    text,
    earliest: least((part) => part.earliest),
    latest: -least((part) => -part.latest),
    core: {start: least((part) => part.core.start), end: -least((part) => -part.core.end)},
    ...flags(members),
    startKind: kind('startKind'),
    endKind: kind('endKind'),
  };
};
