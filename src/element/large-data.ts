/**
 * What large data need and few pages have: columns, changes to what is shown, ways of keeping very many events. A file of its
 * own, loaded when used.
 */
import type {Steps} from '../base/steps.js';
import {makeChange} from '../engine/change.js';
import {prepareSteps} from '../engine/lane-strips.js';
import type {Command} from '../engine/commands.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {changeSteps, type ChangeKind} from '../events/changed-set.js';
import type {Diagnostic} from '../events/diagnostic.js';
import type {EventSet} from '../events/event-set.js';
import {IdTable} from '../events/id-table.js';
import {keepManyIdsIn} from '../events/ids.js';
import type {NewsEventInput} from '../events/news-event.js';
import {createIndex, sortManyBy} from '../query/event-index.js';
import {sortRows} from '../query/sort.js';

/** From now on very many events are kept and put in order as it suits them. */
export function prepareForMany(): void {
  keepManyIdsIn((idAt, size) => new IdTable(idAt, size));
  sortManyBy(sortRows);
}

export {columnSteps} from '../events/columns-input.js';

/** What is to be done, with which events or ids. */
export type Change = readonly [kind: ChangeKind, items: readonly unknown[]];

/** Lists the events of now. */
export type ListEvents = () => readonly NewsEventInput[];

/** What holds the data. */
export interface DataHolder {
  /** What was given or asked for last. */
  readonly asked: unknown;
  readonly engine: TimelineEngine;
  readonly host: {readonly updateComplete: Promise<boolean>};
  readonly isBusy: boolean;
  /** Makes of all that is known what is shown. */
  readonly lens: ((set: EventSet) => Steps<EventSet>) | undefined;
  readonly ready: Promise<void>;
  run(steps: Steps<void>): Promise<void>;
  show(command: Command & {readonly type: 'data'}, findings: readonly Diagnostic[], listEvents: ListEvents): void;
}

/**
 * Makes a change when the data are there, unless others than those that were meant have been given since: these take the
 * place of all that was.
 */
export async function changeData(data: DataHolder, meant: readonly unknown[], ...[kind, items]: Change): Promise<void> {
  const {engine} = data;
  if (!Array.isArray(items)) throw new TypeError(`${kind}Events: an array is expected`);
  // An address that was set before is asked for by now.
  await data.host.updateComplete;
  while (data.isBusy) await data.ready;
  if (!meant.includes(data.asked)) return;
  await data.run(function* () {
    const {set, set: {parts: {base}}} = engine.state;
    const change = yield* changeSteps(base ?? set, kind, items);
    if (base) {
      // What is shown is the past: all that is known is changed, and the past is seen anew.
      const {set: all, findings} = change.make();
      const shown = data.lens ? yield* data.lens(all) : all;
      const prepared = yield* prepareSteps(shown, engine.state);
      data.show({type: 'data', set: shown, prepared, isChange: true}, findings, createEventList(engine));
      return;
    }
    const {command, findings} = makeChange(engine.state, change);
    data.show(command, findings, createEventList(engine));
  }());
}

/** Lists the events of now as they were given, in time order; once, when asked. */
function createEventList(engine: TimelineEngine): ListEvents {
  let events: readonly unknown[] | undefined;
  const list = (): readonly unknown[] => {
    const {all, set: {parts: {base}}} = engine.state;
    const index = base ? createIndex(base) : all;
    return Array.from({length: index.size}, (_, position) => index.set.recordAt(index.rowAt(position)));
  };
  return () => (events ??= list()) as readonly NewsEventInput[];
}
