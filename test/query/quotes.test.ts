import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {changeSet} from '../../src/events/changed-set.js';
import {readDocument} from '../../src/events/read-document.js';
import {quotesSteps, recordIndices} from '../../src/query/quotes.js';

const sources = (...exacts: readonly unknown[]): unknown => exacts.map(exact => (exact === undefined ? {publisher: 'P'} : {quote: {exact, prefix: 'p'}}));

describe('quotes of a set', () => {
  it('are those of all sources, by row and place; what is none is passed over', () => {
    const set = readDocument([
      {date: '2022', title: 'A', sources: sources(undefined, 'one', 'two')}, {date: '2022', title: 'B'},
      {date: '2022', title: 'C', sources: sources('  ', 7, 'three')}, {date: '2022', title: 'D', sources: 'none'},
    ]);
    const found = runSteps(quotesSteps(set)).map(({row, source, quote}) => [row, source, quote.exact, quote.prefix, quote.suffix]);
    assert.deepEqual(found, [[0, 1, 'one', 'p', ''], [0, 2, 'two', 'p', ''], [2, 2, 'three', 'p', '']]);
  });

  it('are no more those of what was removed', () => {
    const set = readDocument([{id: 'a', date: '2022', title: 'A', sources: sources('one')}, {id: 'b', date: '2022', title: 'B', sources: sources('two')}]);
    assert.deepEqual(runSteps(quotesSteps(changeSet(set, {remove: ['a']}))).map(({quote}) => quote.exact), ['two']);
  });
});

describe('the record of an event', () => {
  it('is found past those that were left out', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), {maxLength: 40}), given => {
      const set = readDocument(given.map((isGood, i) => ({id: `e${i}`, title: 'T', date: isGood ? '2022' : 'someday'})));
      const indexOf = recordIndices(set);
      assert.deepEqual(Array.from({length: set.size}, (_, row) => set.idAt(row)), Array.from({length: set.size}, (_, row) => `e${indexOf(row)}`));
    }), {seed: 20231017});
  });

  it('is not made up for changed data', () => {
    const set = changeSet(readDocument([{id: 'a', date: '2022', title: 'A'}]), {add: [{id: 'b', date: '2022', title: 'B'}]});
    assert.equal(recordIndices(set)(1), undefined);
  });
});
