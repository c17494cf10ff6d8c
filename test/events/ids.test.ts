import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {IdTable} from '../../src/events/id-table.js';
import {IdIndex, keepManyIdsIn} from '../../src/events/ids.js';
import type {RawRecord} from '../../src/events/normalize.js';

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', undefined);
const changes = fc.array(fc.tuple(fc.nat(11), names), {maxLength: 60});

/** So many ids are expected that they are kept in a table of their own, which begins with room for `size`. */
const inTable = (recordAt: (row: number) => RawRecord, size: number): IdIndex => {
  keepManyIdsIn((idAt) => new IdTable(idAt, size));
  return new IdIndex(recordAt, 1e6);
};
const inMap = (recordAt: (row: number) => RawRecord): IdIndex => new IdIndex(recordAt, 0);

for (const [what, create] of [['a map', inMap], ['a table', inTable]] as const) describe(`IdIndex with ${what}`, () => {
  it('finds what is in it and nothing else, whatever is put in and taken out', () => {
    fc.assert(fc.property(changes, fc.constantFrom(0, 3, 200), (steps, size) => {
      const records: RawRecord[] = [];
      const ids = create((row) => records[row] ?? {}, size);
      const plain = new Map<number, string>();
      for (const [row, id] of steps) {
        if (plain.delete(row)) ids.delete(row);
        if (id === undefined) continue;
        records[row] = {id};
        if (!ids.add(row)) ids.rename(row);
        plain.set(row, ids.idAt(row));
      }
      assert.equal(new Set(plain.values()).size, plain.size);
      for (const [row, id] of plain) assert.equal(ids.indexOf(id), row);
      for (const id of ['a', 'b', 'c-2', 'z']) {
        const row = ids.indexOf(id);
        assert.equal(row >= 0, [...plain.values()].includes(id), id);
      }
    }), {seed: 20231017, numRuns: 1000});
  });

  it('grows with what is put in', () => {
    const records = Array.from({length: 5000}, (_, i) => ({id: `e${i}`}));
    const ids = create((row) => records[row] ?? {}, 0);
    for (const row of records.keys()) assert.ok(ids.add(row));
    assert.deepEqual(records.map(({id}) => ids.indexOf(id)), [...records.keys()]);
  });
});
