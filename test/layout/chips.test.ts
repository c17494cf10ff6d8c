/**
 * Nothing is hidden silently: what has no label is in a chip or beyond an edge, and a few presses reach any of it.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {projectLayout, type ChipBox, type Frame} from '../../src/layout/frame.js';
import {viewToOpen} from '../../src/layout/open-chip.js';
import {createIndex, type EventIndex} from '../../src/query/event-index.js';
import {scaleAround, type Span} from '../../src/time/span.js';
import {DAY_MS, briefs, setOf, windows, type Brief} from '../query/support/sets.js';
import {layoutOf, strip} from './support/pictures.js';

const RUNS = {seed: 20240224, numRuns: 120};
const widths = fc.constantFrom(320, 768, 1280);
const edges = fc.constantFrom([0, 0], [40, 40], [120, 90]) as fc.Arbitrary<[number, number]>;

/** Bursts on some days, to the millisecond, with ranges between. */
const crowd = (size: number): Brief[] => Array.from({length: size}, (_, i) => {
  const start = Math.floor((i * 7919) % 37) * 3 * DAY_MS + (i % 4 === 0 ? 0 : (i * 104_729) % (DAY_MS / 2));
  return {id: `e${i}`, start, end: start + (i % 7 === 0 ? (i % 50) * DAY_MS + 1 : 1), importance: (i % 8) / 8, isDay: i % 7 > 0};
});
const crowds = fc.constantFrom(30, 300, 1500).map(crowd);

const rowsOf = ({chip}: Pick<ChipBox, 'chip'>): number[] => {
  const rows: number[] = [];
  chip.forEachRow(row => { rows.push(row); });
  return rows;
};
const seenIn = ({labels}: Frame): number[] => labels.filter(({visible}) => visible).map(({label}) => label.item.item);

describe('chips', () => {
  it('know their events: each of the tile has a label or is in one chip', () => {
    fc.assert(fc.property(fc.oneof(briefs, crowds), windows, widths, (events, viewport, widthPx) => {
      const {layout: {tile, strips}, index} = layoutOf(events, {viewport, widthPx});
      const rows = strips.flatMap(({labels, chips}) => {
        for (const chip of chips) assert.equal(rowsOf({chip}).length, chip.count);
        return [...labels.map(({item}) => item.item), ...chips.flatMap(chip => rowsOf({chip}))];
      });
      const inTile = events.flatMap(({start, end}, row) =>
        start < tile.end && (end > tile.start || start >= tile.start) ? [row] : []);
      assert.deepEqual(rows.sort((a, b) => a - b), inTile);
      assert.equal(new Set(rows).size, rows.length);
      assert.equal(index.size, events.length);
    }), RUNS);
  });

  it('with lanes, too', () => {
    fc.assert(fc.property(crowds, windows, fc.constantFrom(2, 5), (events, viewport, lanes) => {
      const set = setOf(events);
      const strips = Array.from({length: lanes}, (_, lane) =>
        strip(String(lane), createIndex(set, 'UTC', events.map((__, row) => row).filter(row => row % lanes === lane))));
      const {layout} = layoutOf(events, {viewport, strips});
      layout.strips.forEach(({labels, chips}, lane) => {
        const rows = [...labels.map(({item}) => item.item), ...chips.flatMap(chip => rowsOf({chip}))];
        assert.ok(rows.every(row => row % lanes === lane));
        assert.equal(new Set(rows).size, rows.length);
        const {tile} = layout;
        const inTile = events.filter(({start, end}, row) =>
          row % lanes === lane && start < tile.end && (end > tile.start || start >= tile.start));
        assert.equal(rows.length, inTile.length);
      });
    }), {...RUNS, numRuns: 60});
  });

  it('as seen: each event has a label, is in a chip, or lies beyond an edge', () => {
    fc.assert(fc.property(fc.oneof(briefs, crowds), windows, widths, edges, (events, viewport, widthPx, room) => {
      const {layout, index} = layoutOf(events, {viewport, widthPx});
      const frame = projectLayout(layout, index, viewport, widthPx, room);
      const known = new Set([...seenIn(frame), ...frame.chips.flatMap(rowsOf)]);
      const inView = events.flatMap(({start, end}, row) =>
        start < viewport.end && (end > viewport.start || start >= viewport.start) ? [row] : []);
      // The last px of a range at the rim are too few to keep its label there: its mark is all that is seen.
      const rim = viewport.start + 14 * frame.scale.resolution;
      const isRest = (row: number): boolean => (events[row]?.start ?? 0) < viewport.start && (events[row]?.end ?? 0) < rim;
      assert.deepEqual(inView.filter(row => !known.has(row) && !isRest(row)), []);
      assert.equal(inView.length + (frame.before?.count ?? 0) + (frame.after?.count ?? 0), events.length);
    }), RUNS);
  });
});

/** As much as a view may hold of time beside the events in it. */
const LIMITS = {start: -1e15, end: 1e15};

/** Where a press leads. */
const opened = (box: ChipBox, {axis}: EventIndex, view: Span, widthPx: number): Span | undefined =>
  viewToOpen(box.chip, axis, view, LIMITS, widthPx);

describe('a press on a chip', () => {
  const pressable = fc.oneof(crowds, briefs.filter(events => events.every(({start}) => start > -LIMITS.end)));

  it('leads to a view that has all of its events and as little else as there is room for', () => {
    fc.assert(fc.property(pressable, windows, widths, fc.nat(), (events, viewport, widthPx, which) => {
      const {layout, index} = layoutOf(events, {viewport, widthPx});
      const {chips} = projectLayout(layout, index, viewport, widthPx, [0, 0]);
      const box = chips[which % chips.length];
      const to = box && opened(box, index, viewport, widthPx);
      if (!box || !to) return;
      const rows = rowsOf(box).map(row => events[row] as Brief);
      const early = ({start, end}: Brief): boolean => start < viewport.start && end > viewport.start;
      const isSeen = ({start, end}: Brief): boolean => start <= to.end && (end > to.start || start >= to.start);
      if (rows.every(isSeen)) {
        const later = rows.filter(row => !early(row));
        const starts = (later.length > 0 ? later : rows).map(({start}) => start).filter(Number.isFinite);
        const reach = later.length > 0 ? rows.filter(early).map(({end}) => end) : [];
        const least = Math.max(...starts) - Math.min(...starts, ...reach);
        const free = (to.end - to.start) * (1 - 56 / widthPx);
        assert.ok(Math.abs(free - least) <= 1e-6 * least + 1, `${free} ms for ${least}`);
      } else {
        // Only where they are as far apart as the view is long.
        assert.ok(box.chip.span.end - box.chip.span.start > 0.6 * (viewport.end - viewport.start) * (1 - 56 / widthPx));
        assert.ok(rows.filter(isSeen).length * 2 >= rows.length);
      }
    }), {...RUNS, numRuns: 200});
  });

  it('comes in a few presses to the label of any event, or to those of one instant', () => {
    let most = 0;
    fc.assert(fc.property(pressable, windows, widths, edges, fc.nat(), (events, window, widthPx, room, which) => {
      const index = createIndex(setOf(events));
      let viewport = scaleAround(window, 1, window.start);
      let wanted: number | undefined;
      for (let presses = 0; presses < 40; presses++) {
        const {layout} = layoutOf(events, {viewport, widthPx});
        const frame = projectLayout(layout, index, viewport, widthPx, room);
        const box: ChipBox | undefined = wanted === undefined ? frame.chips[which % frame.chips.length]
          : frame.chips.find(one => rowsOf(one).some(row => row === wanted));
        if (!box) {
          assert.ok(wanted === undefined || seenIn(frame).includes(wanted), 'it has a label');
          most = Math.max(most, presses);
          return;
        }
        const rows = rowsOf(box);
        const to = opened(box, index, viewport, widthPx);
        if (!to) {
          const starts = new Set(rows.map(row => events[row]?.start).filter(start => start !== -Infinity));
          const inView = [...starts].filter(start => (start ?? 0) >= viewport.start);
          assert.ok(starts.size < 2 || inView.length === 1, `${starts.size} starts`);
          return;
        }
        // Whose event is left out by the richer half goes on with one that is not.
        const seen = rows.filter(row => (events[row]?.start ?? 0) <= to.end && (events[row]?.start ?? 0) >= to.start);
        if (wanted === undefined || !seen.includes(wanted)) wanted = seen[which % seen.length] ?? rows[0];
        viewport = to;
      }
      assert.fail('no end');
    }), {...RUNS, numRuns: 200});
    assert.ok(most > 1 && most < 16, `${most} presses`);
  });

  it('keeps in view what began before, as far as it reaches in; where all did, leads to their starts', () => {
    const cases: [days: [start: number, end: number][], expected: [start: number, end: number] | undefined][] = [
      [[[6, 6], [7, 7]], [6, 7]],
      [[[-5, 3], [6, 6], [7, 7]], [3, 7]],
      [[[-5, 30], [6, 6], [7, 7]], [6, 7]],
      [[[-9, 3], [-5, 3]], [-9, -5]],
      [[[-Infinity, 3], [-5, 3], [-4, 3]], [-5, -4]],
      [[[-Infinity, 3], [-5, 3]], undefined],
      [[[-5, 3], [-5, 4]], undefined],
      [[[6, 6], [6, 8]], undefined],
      // As long as the view: the richer half.
      [[[0, 0], [1, 1], [2, 2], [10, 10]], [0, 5]],
    ];
    for (const [days, expected] of cases) {
      const starts = Float64Array.from(days, ([start]) => start * DAY_MS);
      const ends = Float64Array.from(days, ([, end]) => end * DAY_MS);
      const [start = 0] = starts;
      const chip = {
        count: days.length, span: {start, end: starts.at(-1) ?? 0}, anchor: 0, until: 0, first: 0,
        forEachRow: (visit: (row: number) => void) => { days.forEach((_, row) => { visit(row); }); },
      };
      const to = viewToOpen(chip, {timeZone: 'UTC', starts, ends}, {start: 0, end: 10 * DAY_MS}, LIMITS, 560);
      // Of 560 px, 28 on each side are free.
      const air = to && (to.end - to.start) / 20;
      assert.deepEqual(to && [to.start + (air ?? 0), to.end - (air ?? 0)].map(at => Math.round(at / DAY_MS * 1e6) / 1e6), expected);
    }
  });

  it('finds no view for events of one instant, however long they last', () => {
    const events = [1, 2, 3, 40].flatMap(days => Array.from({length: 8}, (_, i) => (
      {id: `e${days * 10 + i}`, start: 0, end: days * DAY_MS})));
    for (const viewport of [{start: -DAY_MS, end: DAY_MS}, {start: -400 * DAY_MS, end: DAY_MS}, {start: DAY_MS / 2, end: DAY_MS}]) {
      const {layout, index} = layoutOf(events, {viewport, widthPx: 320});
      const {chips: [box]} = projectLayout(layout, index, viewport, 320, [0, 0]);
      assert.ok(box);
      assert.equal(opened(box, index, viewport, 320), undefined);
    }
  });
});
