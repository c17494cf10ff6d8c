import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {projectLayout} from '../../src/layout/frame.js';
import {hitTest} from '../../src/layout/hit-test.js';
import {BAR_PITCH_PX} from '../../src/layout/metrics.js';
import {DAY_MS, type Brief} from '../query/support/sets.js';
import {layoutOf} from './support/pictures.js';

/** Ten px a day. */
const VIEW = {start: 0, end: 100 * DAY_MS};
const EVENTS: Brief[] = [
  {id: 'dot', start: 10 * DAY_MS, end: 11 * DAY_MS, isDay: true},
  {id: 'near', start: 12 * DAY_MS, end: 13 * DAY_MS, isDay: true},
  {id: 'bar', start: 40 * DAY_MS, end: 60 * DAY_MS},
  {id: 'above', start: 50 * DAY_MS, end: 55 * DAY_MS},
  {id: 'open', start: 80 * DAY_MS, end: Infinity},
  {id: 'moment', start: 30 * DAY_MS, end: 30 * DAY_MS + 1, isDay: true},
];

describe('hitTest', () => {
  const {layout, index} = layoutOf(EVENTS, {viewport: VIEW});
  const frame = projectLayout(layout, index, VIEW, 1000, [0, 0]);
  const axis = layout.strips[0]?.box.axis ?? 0;
  const at = (x: number, y: number): string => EVENTS[hitTest(frame, x, y)]?.id ?? 'nothing';

  for (const [x, up, expected] of [
    [105, 0, 'dot'], [94, 0, 'dot'], [92, 0, 'nothing'], [105, 12, 'dot'], [105, 13, 'nothing'],
    [114, 0, 'dot'], [116, 0, 'near'], [125, 0, 'near'],
    [300, 0, 'moment'], [311, 0, 'moment'], [289, 0, 'moment'], [313, 0, 'nothing'], [287, 0, 'nothing'],
    [450, BAR_PITCH_PX, 'bar'], [389, BAR_PITCH_PX, 'bar'], [387, BAR_PITCH_PX, 'nothing'], [520, BAR_PITCH_PX, 'bar'],
    [520, 2 * BAR_PITCH_PX, 'above'], [520, 26, 'above'], [990, BAR_PITCH_PX, 'open'],
    [105, -40, 'nothing'], [105, 400, 'nothing'],
  ] as const) {
    it(`finds ${expected} at ${x} px, ${up} px above the line`, () => assert.equal(at(x, axis - up), expected));
  }

  it('finds nothing in an empty picture', () => {
    const empty = layoutOf([], {viewport: VIEW});
    assert.equal(hitTest(projectLayout(empty.layout, empty.index, VIEW, 1000, [0, 0]), 100, 100), -1);
  });
});
