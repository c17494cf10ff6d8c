import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runSteps} from '../../src/base/steps.js';
import {changeSet} from '../../src/events/changed-set.js';
import {readColumns} from '../../src/events/columns-input.js';
import {readDocument} from '../../src/events/read-document.js';
import {statusSteps} from '../../src/query/statuses.js';

const events = (...statuses: readonly (string | undefined)[]): readonly object[] =>
  statuses.map((status, i) => ({id: String(i), date: '2022', title: 'A', ...status !== undefined && {status}}));

describe('the statuses of a set', () => {
  const TABLE: readonly (readonly [readonly (string | undefined)[], readonly string[]])[] = [
    [[], []],
    [[undefined, undefined], []],
    [['confirmed', 'confirmed'], ['confirmed']],
    [['withdrawn', undefined, 'reported'], ['reported', 'withdrawn', '']],
    [['no such', 'disputed'], ['disputed', '']],
    [['withdrawn', 'disputed', 'expected', 'reported', 'confirmed', undefined], ['confirmed', 'reported', 'expected', 'disputed', 'withdrawn', '']],
  ];
  for (const [given, expected] of TABLE) {
    it(`of ${JSON.stringify(given)} are ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(runSteps(statusSteps(readDocument(events(...given)))), expected);
    });
  }

  it('are those of now, when events come and go', () => {
    const set = changeSet(readDocument(events(undefined)), {add: [{id: 'x', date: '2022', title: 'X', status: 'expected'}]});
    assert.deepEqual(runSteps(statusSteps(set)), ['expected', '']);
    assert.deepEqual(runSteps(statusSteps(changeSet(set, {remove: ['0']}))), ['expected']);
    assert.deepEqual(runSteps(statusSteps(changeSet(set, {remove: ['x']}))), []);
  });

  it('of columns are asked for only where they may be told', () => {
    const start = new Float64Array([0, 1]);
    const title = (): string => 'A';
    assert.deepEqual(runSteps(statusSteps(readColumns({start, title}))), []);
    assert.deepEqual(runSteps(statusSteps(readColumns({start, title, event: i => (i > 0 ? {status: 'reported'} : {})}))), ['reported', '']);
  });
});
