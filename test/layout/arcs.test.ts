/**
 * Links as arcs: where they begin and end, at the edge of the view where an event lies beyond it, and how many.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runSteps} from '../../src/base/steps.js';
import {arcsOf, chiefLinks, MAX_ARCS, type Arc} from '../../src/layout/arcs.js';
import {projectLayout} from '../../src/layout/frame.js';
import type {StripData} from '../../src/layout/strips.js';
import {computeLayout} from '../../src/layout/layout.js';
import {createIndex, filterSteps} from '../../src/query/event-index.js';
import type {Link} from '../../src/query/link-index.js';
import type {Span} from '../../src/time/span.js';
import {DAY_MS, setOf, type Brief} from '../query/support/sets.js';
import {METRICS} from './support/pictures.js';

const WIDTH_PX = 1000;
const day = (id: string, start: number, importance = 0.5): Brief =>
  ({id, start: start * DAY_MS, end: (start + 1) * DAY_MS, isDay: true, importance});
const link = (from: number, to: number, kind = 'led-to'): Link => ({from, to, kind});

function arcs(events: readonly Brief[], links: readonly Link[], {start, end}: Span, split?: (row: number) => boolean): readonly Arc[] {
  const index = createIndex(setOf(events));
  const strips: readonly StripData[] = split
    ? [split, (row: number) => !split(row)].map((test, i) => ({id: `${i}`, index: runSteps(filterSteps(index, test)), all: runSteps(filterSteps(index, test))}))
    : [{index, all: index}];
  const viewport = {start: start * DAY_MS, end: end * DAY_MS};
  const layout = computeLayout({
    strips, viewport, widthPx: WIDTH_PX, metrics: METRICS, describe: () => ({date: '', title: '', widthPx: 50}), wanted: [], atRest: true,
  });
  return arcsOf(projectLayout(layout, index, viewport, WIDTH_PX, [0, 0]), strips, links, WIDTH_PX);
}
const ends = ([arc]: readonly Arc[]): unknown => arc && [arc.from, arc.to].map(({x, beyond}) => [Math.round(x / 10) * 10, beyond]);
const DAYS = [day('a', 10), day('b', 50), day('c', 95)];
const ALL = {start: 0, end: 100};

describe('arcs', () => {
  it('go from mark to mark, above the line', () => {
    const [arc] = arcs(DAYS, [link(0, 1)], ALL);
    assert.ok(arc);
    assert.deepEqual(ends([arc]), [[110, 0], [510, 0]]);
    assert.equal(arc.from.y, arc.to.y);
    assert.ok(arc.topPx < arc.from.y && arc.topPx > arc.from.y - 40, 'below the labels');
  });

  it('end at the edge, on their height, where an event lies beyond the view', () => {
    assert.deepEqual(ends(arcs(DAYS, [link(1, 2)], {start: 40, end: 60})), [[530, 0], [1000, 1]]);
    assert.deepEqual(ends(arcs(DAYS, [link(0, 1)], {start: 40, end: 60})), [[10, -1], [530, 0]]);
    const [arc] = arcs(DAYS, [link(1, 2)], {start: 40, end: 60});
    assert.equal(arc?.to.y, arc?.topPx);
  });

  it('are none where both lie beyond it', () => {
    assert.deepEqual(arcs(DAYS, [link(0, 1)], {start: 60, end: 100}), []);
    assert.deepEqual(arcs(DAYS, [link(1, 2)], {start: 0, end: 40}), []);
    // From one side to the other they pass.
    assert.deepEqual(ends(arcs(DAYS, [link(0, 2)], {start: 40, end: 60})), [[10, -1], [1000, 1]]);
  });

  it('meet a stretch in the middle of what is seen of it, and endless ones', () => {
    const events = [...DAYS, {id: 'war', start: 60 * DAY_MS, end: Infinity}, {id: 'before', start: -Infinity, end: 20 * DAY_MS}];
    assert.deepEqual(ends(arcs(events, [link(3, 0)], ALL)), [[800, 0], [110, 0]]);
    assert.deepEqual(ends(arcs(events, [link(4, 1)], ALL)), [[100, 0], [510, 0]]);
  });

  it('lead from lane to lane', () => {
    const [arc] = arcs(DAYS, [link(0, 1)], ALL, row => row === 0);
    assert.ok(arc && arc.from.y < arc.to.y && arc.topPx < arc.from.y);
  });

  it('are none for events that are not shown', () => {
    const index = createIndex(setOf(DAYS));
    const strips = [{index: runSteps(filterSteps(index, row => row !== 1)), all: index}];
    const viewport = {start: 0, end: 100 * DAY_MS};
    const layout = computeLayout({
      strips, viewport, widthPx: WIDTH_PX, metrics: METRICS, describe: () => ({date: '', title: '', widthPx: 50}), wanted: [], atRest: true,
    });
    assert.deepEqual(arcsOf(projectLayout(layout, index, viewport, WIDTH_PX, [0, 0]), strips, [link(0, 1), link(0, 2)], WIDTH_PX).length, 1);
  });

  it('are those of the most important events where there are many', () => {
    const events = [day('hub', 50), ...Array.from({length: 300}, (_, i) => day(`e${i}`, i / 3, i % 100 / 100))];
    const {importances} = setOf(events);
    const links = events.slice(1).map((_, i) => link(0, i + 1));
    const chief = chiefLinks(links, importances);
    assert.equal(chief.length, MAX_ARCS);
    assert.equal(arcs(events, chief, ALL).length, MAX_ARCS);
    assert.ok(chief.every(({to}) => (importances[to] ?? 0) > 0.91));
    assert.equal(chiefLinks(links.slice(0, MAX_ARCS), importances).length, MAX_ARCS);
  });
});
