/**
 * From a changed set to the command that shows it: index and strips are changed as the set is, block by block, and made
 * anew only where that is less work. Loaded with `changed-set.ts`.
 */
import {runSteps} from '../base/steps.js';
import type {SetChange} from '../events/changed-set.js';
import type {Diagnostic} from '../events/diagnostic.js';
import {EventSet} from '../events/event-set.js';
import type {StripData} from '../layout/strips.js';
import {enterIndex, leaveIndex, type Piece} from '../query/change-index.js';
import {axisSteps, type Axis, type EventIndex} from '../query/event-index.js';
import type {Command} from './commands.js';
import {arrangeSteps, laneValue, MAX_LANES, prepareSteps} from './lane-strips.js';
import type {TimelineState} from './state.js';

/** What is left of all and of those that are shown. */
interface Left {
  readonly all: readonly Piece[];
  readonly index: readonly Piece[];
}

const NOTHING: Left = {all: [], index: []};

/** From so large a share of all events on everything is put in order anew. */
const MANY = 0.25;

/**
 * Makes a change and gives the command to send at once: the state's set must not be asked any more. `findings` are those
 * of the change.
 */
export function makeChange(
  state: Pick<TimelineState, 'all' | 'index' | 'strips' | 'laneBy' | 'filter' | 'breaks'>, {gone, come, make}: SetChange,
): {readonly command: Command & {readonly type: 'data'}; readonly findings: readonly Diagnostic[]} {
  const {all, strips, laneBy, filter, breaks} = state;
  const {set: older, axis: olderAxis} = all;
  // What is empty may be so no more.
  const isLarge = come.length > older.count * MANY || breaks !== undefined;
  const stripOf = (set: EventSet, row: number): number => {
    const value = laneValue(set, row, laneBy);
    const found = strips.findIndex(({id}) => id === value);
    // Where there is room for another lane, a value without a strip is a new one.
    return found >= 0 || strips.length <= MAX_LANES ? found : strips.findIndex(({id}) => id === '');
  };
  // First without what goes: the rows must be found by what they still hold.
  const goneBy = isLarge || !laneBy ? {} : group(gone, row => stripOf(older, row));
  const without = (one: EventIndex, rows: readonly number[]): readonly Piece[] => leaveIndex(one, older, olderAxis, rows);
  /** All and shown, without what goes. */
  const leave = ({all: whole, index: shown}: Omit<StripData, 'id'>, rows: readonly number[]): Left => {
    const rest = without(whole, rows);
    return {all: rest, index: shown === whole ? rest : without(shown, rows)};
  };
  const left = isLarge ? undefined : leave(state, gone);
  const leftStrips = isLarge || !laneBy ? [] : strips.map((strip, i) => leave(strip, goneBy[i] ?? []));
  const {set, findings} = make();
  const command = {type: 'data', set, isChange: true} as const;
  if (!left) return {command: {...command, prepared: runSteps(prepareSteps(set, {...state, timeZone: olderAxis.timeZone}))}, findings};
  const axis = placeRows(set, older, olderAxis, come);
  const test = filter?.(set, axis);
  /** All and shown, with what comes. */
  const enter = ({all: whole, index: shown}: Left, rows: readonly number[]): Omit<StripData, 'id'> => {
    const full = enterIndex(whole, set, axis, rows);
    return {all: full, index: test ? enterIndex(shown, set, axis, rows.filter(test)) : full};
  };
  const changed = enter(left, come);
  const comeBy = laneBy ? group(come, row => stripOf(set, row)) : {};
  const changedStrips = laneBy === '' ? [changed] : strips.map((strip, i): StripData =>
    ({...strip, ...enter(leftStrips[i] ?? NOTHING, comeBy[i] ?? [])}));
  const isOther = [goneBy, comeBy].some(groups => groups[-1]) || changedStrips.some(strip => strip.all.size === 0);
  const prepared = isOther ? runSteps(arrangeSteps(changed.all, state)) : {...changed, strips: changedStrips, laneBy, filter, breaks};
  return {command: {...command, prepared}, findings};
}

/** Rows by a number; under -1 those that have none. */
function group(rows: readonly number[], by: (row: number) => number): Readonly<Record<number, number[]>> {
  const groups: Record<number, number[]> = {};
  for (const row of rows) (groups[by(row)] ??= []).push(row);
  return groups;
}

/** The axis with these rows placed anew. */
function placeRows(set: EventSet, older: EventSet, olderAxis: Axis, rows: readonly number[]): Axis {
  const {timeZone} = olderAxis;
  const axis = runSteps(axisSteps(set, timeZone, older.size, olderAxis));
  if (timeZone === 'UTC') return axis;
  const known = rows.filter(row => row < older.size).sort((a, b) => a - b);
  for (let from = 0, to; from < known.length; from = to) {
    const first = known[from] ?? 0;
    to = from + 1;
    while (known[to] === first + to - from) to++;
    // A set that ends with the run: only its rows are placed.
    runSteps(axisSteps(new EventSet({...set.parts, size: first + to - from}), timeZone, first, axis));
  }
  return axis;
}
