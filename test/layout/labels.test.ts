import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {LabelPacker, SIDES, type LabelPlace} from '../../src/layout/labels.js';
import {assertReadable} from './support/pictures.js';

const wishes = fc.array(fc.record({
  x: fc.oneof(fc.integer({min: 0, max: 1000}), fc.integer({min: 0, max: 20}).map((n) => n * 50), fc.double({min: 400, max: 420, noNaN: true})),
  widthPx: fc.integer({min: 1, max: 176}),
  sides: fc.constantFrom<readonly (typeof SIDES)[number][]>(SIDES, ['end'], ['start'], []),
}), {maxLength: 60, size: 'max'});

const place = (packer: LabelPacker, list: readonly {x: number; widthPx: number; sides: readonly ('start' | 'end')[]}[]): LabelPlace[] =>
  list.flatMap(({x, widthPx, sides}) => packer.place(x, widthPx, sides) ?? []);

describe('LabelPacker', () => {
  it('never lets texts overlap or a leader cross a text, within its rows and the wanted sides', () => {
    fc.assert(fc.property(wishes, fc.integer({min: 1, max: 8}), (list, rows) => {
      const packer = new LabelPacker(rows);
      const places = list.flatMap(({x, widthPx, sides}) => {
        const placed = packer.place(x, widthPx, sides);
        if (placed) assert.ok(sides.includes(placed.side) && placed.x === x && placed.widthPx === widthPx);
        return placed ?? [];
      });
      assertReadable(places);
      for (const {row} of places) assert.ok(row >= 0 && row < rows && Number.isInteger(row));
    }), {seed: 20231017, numRuns: 1500});
  });

  it('says that it fits exactly when it can be placed', () => {
    fc.assert(fc.property(wishes, fc.integer({min: 1, max: 5}), (list, rows) => {
      const packer = new LabelPacker(rows);
      for (const {x, widthPx} of list) {
        const fits = packer.fits(x, widthPx);
        assert.equal(packer.place(x, widthPx, SIDES) !== undefined, fits);
      }
    }), {seed: 20231017, numRuns: 500});
  });

  it('never takes a label away again: what was placed stays on its side', () => {
    fc.assert(fc.property(wishes, (list) => {
      const packer = new LabelPacker(4);
      const places: LabelPlace[] = [];
      const sides: string[] = [];
      for (const wish of list) {
        const placed = packer.place(wish.x, wish.widthPx, wish.sides);
        if (placed) places.push(placed);
        if (placed) sides.push(placed.side);
        assert.deepEqual(places.map(({side}) => side), sides);
      }
    }), {seed: 20231017, numRuns: 200});
  });

  it('puts the later of close labels lower where they stand after their leaders', () => {
    const [a, b, c] = place(new LabelPacker(3), [100, 120, 140].map((x) => ({x, widthPx: 90, sides: ['end'] as const})));
    assert.deepEqual([a?.row, b?.row, c?.row], [2, 1, 0]);
  });

  it('puts the later of close labels higher where they stand before their leaders', () => {
    const [a, b, c] = place(new LabelPacker(3), [200, 220, 240].map((x) => ({x, widthPx: 90, sides: ['start'] as const})));
    assert.deepEqual([a?.row, b?.row, c?.row], [0, 1, 2]);
  });

  it('turns away what would need one row too many, and leaves the rest where it was', () => {
    const packer = new LabelPacker(2);
    const places = place(packer, [100, 120].map((x) => ({x, widthPx: 90, sides: ['end'] as const})));
    const rows = places.map(({row}) => row);
    assert.equal(packer.place(140, 90, ['end']), undefined);
    assert.deepEqual(places.map(({row}) => row), rows);
  });

  it('lets two labels share a leader on both its sides', () => {
    const [a, b] = place(new LabelPacker(1), [{x: 300, widthPx: 50, sides: SIDES}, {x: 300, widthPx: 50, sides: SIDES}]);
    assert.deepEqual([a?.side, b?.side, a?.row, b?.row], ['end', 'start', 0, 0]);
  });

  it('keeps the first side where both cost the same', () => {
    assert.equal(new LabelPacker(3).place(10, 50, SIDES)?.side, 'end');
    assert.equal(new LabelPacker(3).place(10, 50, ['start', 'end'])?.side, 'start');
  });
});
