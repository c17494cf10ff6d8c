/**
 * Corrections of a timeline, wherever they are told: with an event, or with the document and an event's id. The newest
 * stand first.
 */
import type {Steps} from '../base/steps.js';
import {readDate} from '../time/date-reader.js';
import type {EventSet} from './event-set.js';
import type {Correction, NewsEvent, TimelineInfo} from './news-event.js';

/** A correction and the event that it is about. */
export interface ToldCorrection {
  readonly correction: Correction;
  /** Row in the set; -1 for one of the document. */
  readonly row: number;
}

/** Records looked at between two pauses. */
const PAUSE_SIZE = 4096;

/** All corrections of one event. */
export const correctionsOf = (event: NewsEvent, {corrections = []}: TimelineInfo): readonly Correction[] =>
  newestFirst([...event.corrections, ...corrections.filter(one => one.event === event.id)], one => one);

/** All corrections of a set, in steps. */
export function* correctionSteps(set: EventSet): Steps<readonly ToldCorrection[]> {
  const told: ToldCorrection[] = (set.info.corrections ?? []).map(correction =>
    ({correction, row: correction.event === undefined ? -1 : set.indexOf(correction.event)}));
  if (!set.parts.hasCorrections) return told;
  for (let row = 0; row < set.size; row++) {
    if (row % PAUSE_SIZE === 0) yield row / set.size;
    if (set.vacant.has(row) || set.recordAt(row)['corrections'] == null) continue;
    for (const correction of set.at(row).corrections) told.push({correction, row});
  }
  return newestFirst(told, ({correction}) => correction);
}

/** In place of what is no date: it stands last. */
const instantOf = ({date}: Correction): number => {
  const read = readDate(date);
  return read.ok ? read.value.earliest : -Infinity;
};

const newestFirst = <T>(list: readonly T[], correctionIn: (one: T) => Correction): readonly T[] =>
  list.map(one => ({one, at: instantOf(correctionIn(one))}))
    .sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .map(({one}) => one);
