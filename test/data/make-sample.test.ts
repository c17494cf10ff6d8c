import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {makeSample} from '../../data/make-sample.mjs';
import {readDocument} from '../../src/events/read-document.js';

describe('makeSample', () => {
  it('gives the same for the same seed, and another for another', () => {
    assert.deepEqual(makeSample({count: 50, seed: 7}), makeSample({count: 50, seed: 7}));
    assert.notDeepEqual(makeSample({count: 50, seed: 7}).events, makeSample({count: 50, seed: 8}).events);
    assert.equal(makeSample().events.length, 500);
  });

  it('is what the script prints and what is kept in the folder', () => {
    const printed = execFileSync(
      process.execPath, ['scripts/make-sample.mjs', '--count=300', '--seed=1'], {encoding: 'utf8'});
    assert.equal(printed, readFileSync('data/samples/newsroom-300.json', 'utf8'));
    assert.deepEqual(JSON.parse(printed), JSON.parse(JSON.stringify(makeSample({count: 300, seed: 1}))));
    assert.ok(statSync('data/samples/newsroom-300.json').size < 150_000);
  });

  it('looks like news: ranges, bursts, empty months, few important ones, all lanes', () => {
    const set = readDocument(makeSample({count: 5000, seed: 3}));
    assert.deepEqual([set.size, set.diagnostics], [5000, []]);
    const events = Array.from({length: set.size}, (_, index) => set.at(index));
    const share = (count: number): number => count / set.size;
    const ranges = share(events.filter(({date}) => date.kind === 'interval').length);
    assert.ok(ranges > 0.17 && ranges < 0.23, `${ranges}`);
    const months = new Map<string, number>();
    for (const {date} of events) {
      // A year would count for January, and a margin for the month before.
      if (date.precision === 'year' || date.approximate) continue;
      const month = new Date(date.core.start).toISOString().slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    assert.ok(Math.max(...months.values()) > 5 * 5000 / 120);
    assert.ok(months.size < 115, `${months.size}`);
    assert.ok(share(set.importances.filter((importance) => importance > 0.5).length) < 0.2);
    assert.equal(new Set(set.lanes).size, set.info.lanes.length);
    const lengths = events.map(({title}) => (typeof title === 'object' ? title['en'] ?? '' : '').length);
    assert.ok(Math.min(...lengths) >= 10 && Math.max(...lengths) <= 90);
  });
});
