import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runSteps} from '../../src/base/steps.js';
import {STATUSES} from '../../src/events/news-event.js';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex, filterSteps} from '../../src/query/event-index.js';
import {facetSteps} from '../../src/query/facets.js';
import {isSameFilter, readFilter, rowFilter, type TimelineFilter} from '../../src/query/filter.js';
import {parseDate} from '../../src/time/parse-date.js';

const SEED = {seed: 20231017, numRuns: 300};
const NAUGHTY = '../shared/data/hostile/naughty-strings.json';

const event = fc.record({
  date: fc.constantFrom('2020-01-01', '2020-06', '2021', '2021-03-04/2021-09-09', '2022-01-01/..', '../2019', '2020-05~', '-0043', '2021-01-01T12:00Z'),
  title: fc.constantFrom('Storm in Valmont', 'Vote', 'Élan', 'Storm and vote'),
  lane: fc.option(fc.constantFrom('war', 'law', 'sea'), {nil: undefined}),
  status: fc.option(fc.constantFrom(...STATUSES), {nil: undefined}),
  tags: fc.option(fc.array(fc.constantFrom('a', 'b', ' c ', ''), {maxLength: 3}), {nil: undefined}),
});
const filters = fc.record({
  text: fc.constantFrom('storm', 'vote storm', 'elan', '', '"in v"'),
  lanes: fc.array(fc.constantFrom('war', 'law', '', 'none'), {maxLength: 2}),
  tags: fc.array(fc.constantFrom('a', 'c', 'd'), {maxLength: 2}),
  statuses: fc.array(fc.constantFrom(...STATUSES, ''), {maxLength: 3}),
  from: fc.constantFrom('2020', '2021-03-05', '-0100'),
  to: fc.constantFrom('2021-06', '2022', '2030'),
}, {requiredKeys: []});

describe('a filter', () => {
  it('keeps what a plain filter keeps', () => {
    fc.assert(fc.property(fc.array(event, {maxLength: 20}), filters, (events, given) => {
      const set = readDocument({lanes: [{id: 'war', label: 'War'}, {id: 'law', label: 'Law'}, {id: 'sea', label: 'Sea'}], events});
      const {filter, problems} = readFilter(given);
      assert.deepEqual(problems, []);
      const all = createIndex(set);
      const test = rowFilter(filter, 'en')?.(set, all.axis);
      const index = test ? runSteps(filterSteps(all, test)) : all;
      const isAny = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
        !wanted || wanted.length === 0 || has.some(one => wanted.includes(one));
      const bound = (text: string | undefined, side: 'earliest' | 'latest', none: number): number => {
        const date = parseDate(text);
        return date.ok ? date.value[side] : none;
      };
      const kept = Array.from({length: set.size}, (_, row) => set.at(row)).filter(({title, lane, status, tags, date}) => {
        const small = String(title).toLowerCase().replace('é', 'e');
        const words = given.text === '"in v"' ? ['in v'] : (given.text ?? '').split(' ');
        return words.every(word => small.includes(word)) && isAny(given.lanes, [lane ?? '']) && isAny(given.statuses, [status ?? ''])
          && isAny(given.tags, tags) && date.latest > bound(given.from, 'earliest', -Infinity)
          && date.earliest < bound(given.to, 'latest', Infinity);
      });
      const ids = Array.from({length: index.size}, (_, i) => set.idAt(index.rowAt(i)));
      assert.deepEqual(ids.sort(), kept.map(({id}) => id).sort());
    }), SEED);
  });

  it('stands on the axis: a day is nobody’s midnight, an instant is everybody’s', () => {
    const set = readDocument([{id: 'day', date: '2023-10-17'}, {id: 'early', date: '2023-10-16T20:00Z'}, {id: 'late', date: '2023-10-17T20:00Z'}]
      .map(one => ({...one, title: 'T'})));
    const shown = (filter: TimelineFilter, timeZone: string): string[] => {
      const all = createIndex(set, timeZone);
      const test = rowFilter(filter, 'en')?.(set, all.axis);
      return ['day', 'early', 'late'].filter(id => test?.(set.indexOf(id)));
    };
    assert.deepEqual(shown({from: '2023-10-17', to: '2023-10-17'}, 'UTC'), ['day', 'late']);
    assert.deepEqual(shown({from: '2023-10-17', to: '2023-10-17'}, 'Asia/Shanghai'), ['day', 'early']);
    assert.deepEqual(shown({from: '2023-10-17T09:30+08:00'}, 'Asia/Shanghai'), ['day', 'late']);
  });

  it('names what makes no sense and goes by the rest', () => {
    for (const [input, filter, fields] of [
      [undefined, undefined, []], [null, undefined, []], [{}, undefined, []],
      [5, undefined, ['']], ['text', undefined, ['']], [['a'], undefined, ['']],
      [{text: '  '}, undefined, []], [{text: ' a '}, {text: 'a'}, []], [{text: 5}, undefined, ['text']],
      [{lanes: 'a', tags: []}, undefined, ['lanes']], [{lanes: ['a', 'a', '', 3]}, {lanes: ['a', '']}, ['lanes[3]']],
      [{tags: ['']}, undefined, ['tags[0]']], [{statuses: ['expected', 'sure', '']}, {statuses: ['expected', '']}, ['statuses[1]']],
      [{from: '24/02/2022', to: '2022'}, {to: '2022'}, ['from']], [{from: 2022}, undefined, ['from']],
      [{from: '2023', to: '2022'}, {from: '2023'}, ['to']], [{from: '2022', to: '2022'}, {from: '2022', to: '2022'}, []],
      [{from: '', to: null}, undefined, []], [{lane: ['a']}, undefined, ['lane']], [{constructor: 1}, undefined, ['constructor']],
    ] as const) {
      const {problems, ...read} = readFilter(input);
      assert.deepEqual(read, {filter}, JSON.stringify(input));
      assert.deepEqual(problems.map(({field}) => field), fields, JSON.stringify(input));
      for (const {message} of problems) assert.match(message, /^filter\b.* is expected$/);
    }
  });

  it('takes anything without a throw, and reads what it read as the same', () => {
    const any = fc.oneof(fc.anything(), filters, fc.dictionary(fc.constantFrom('text', 'lanes', 'tags', 'statuses', 'from', 'to'), fc.anything()));
    const set = readDocument([{date: '2022', title: 'A'}]);
    fc.assert(fc.property(any, input => {
      const {filter} = readFilter(input);
      assert.deepEqual(readFilter(filter), {filter, problems: []});
      assert.ok(isSameFilter(filter, readFilter(filter).filter));
      rowFilter(filter, 'en')?.(set, createIndex(set).axis)(0);
    }), SEED);
  });

  it('takes hostile strings', {skip: !existsSync(NAUGHTY)}, () => {
    const {strings} = JSON.parse(readFileSync(NAUGHTY, 'utf8')) as {strings: string[]};
    const set = readDocument(strings.map(text => ({date: '2022', title: `x${text}`, lane: text, tags: [text]})));
    const {axis} = createIndex(set);
    for (const text of strings) {
      const {filter} = readFilter({text, lanes: [text], tags: [text], from: text, to: text});
      const test = rowFilter(filter, 'en')?.(set, axis);
      for (let row = 0; row < set.size; row++) test?.(row);
    }
    runSteps(facetSteps(set));
  });
});

describe('facets', () => {
  it('are what occurs, with counts', () => {
    const set = readDocument({lanes: [{id: 'b', label: 'B'}, {id: 'none', label: 'N'}, {id: 'a', label: 'A'}], events: [
      {date: '2022', title: '1', lane: 'a', tags: ['x', 'y', 'x'], status: 'expected'}, {date: '2022', title: '2', lane: 'b', tags: [' y ', '']},
      {date: '2022', title: '3', status: 'confirmed'}, {date: '2022', title: '4', lane: 'a', tags: 'z' as never},
    ]});
    assert.deepEqual(runSteps(facetSteps(set)), {
      lanes: [{value: 'b', count: 1}, {value: 'a', count: 2}, {value: '', count: 1}],
      tags: [{value: 'y', count: 2}, {value: 'x', count: 1}],
      statuses: [{value: 'confirmed', count: 1}, {value: 'expected', count: 1}, {value: '', count: 2}],
    });
    assert.deepEqual(runSteps(facetSteps(readDocument([{date: '2022', title: '1', lane: 'a'}]))), {lanes: [], tags: [], statuses: []});
  });
});
