/**
 * What is asked of this element alone: how soon a press is answered, whether it rests, and what changes of a few events
 * cost in a large set.
 */
import {click} from './gestures.mjs';
import {READY_MS, STEP_MS, openPage, within} from './measure.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function mount({call}, row, size) {
  await within(READY_MS * 2, 'the data take over', call('prepare', row.page, size));
  await within(READY_MS, 'not ready in', call('mount'));
}

/** ms from a press on a label to the next paint, as the Event Timing API has it: in steps of 8, 16 for all below. */
export async function visitInteraction(browser, url, row, size) {
  const opened = await openPage(browser, url);
  const {client, call} = opened;
  await mount(opened, row, size);
  await pause(500);
  await call('hearInteractions');
  await click(client, await call('place', 'label'));
  await pause(700);
  return call('longestInteraction');
}

/** Frames and timers asked for within a second of rest. */
export async function visitIdle(browser, url, row, size) {
  const opened = await openPage(browser, url);
  await opened.call('watchIdle');
  await mount(opened, row, size);
  return opened.call('idle');
}

/** ms to add, update and remove 1 and 100 events in a set of `size`; none where the element has no such methods. */
export async function visitChanges(browser, url, row, size) {
  const opened = await openPage(browser, url);
  await mount(opened, row, size);
  const result = {};
  for (const count of [1, 100]) {
    for (const name of ['add', 'update', 'remove']) {
      const ms = await within(STEP_MS, `${name} takes over`, opened.call('change', name, count));
      if (typeof ms === 'number') result[`${name} ${count}`] = Number(ms.toPrecision(3));
    }
  }
  return result;
}
