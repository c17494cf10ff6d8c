/**
 * Who refers to whom, and which events make a story.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changeSet} from '../../src/events/changed-set.js';
import {readDocument} from '../../src/events/read-document.js';
import type {EventSet} from '../../src/events/event-set.js';
import {knownLinks, linkIndexSteps, linksOf, type Link} from '../../src/query/link-index.js';
import {storyOf} from '../../src/query/story.js';

const led = (...to: string[]) => to.map(id => ({to: id, kind: 'led-to'}));
const event = (id: string, links: unknown[] = [], date = '2022') => ({id, title: id, date, links});
const told = (set: EventSet, links: readonly Link[]): string[] =>
  links.map(({from, to, kind}) => `${set.idAt(from)} ${kind} ${set.idAt(to)}`);

describe('the index of links', () => {
  const set = readDocument([
    event('a', [{to: ' b ', kind: ' answers '}, {to: 'b', kind: 'answers'}, {to: 'b', kind: 'part-of'}, {to: 'a', kind: 'led-to'},
      {to: 'nobody', kind: 'led-to'}, {to: 'c', kind: 'set against'}, {kind: 'led-to'}]),
    event('b', led('a')), event('c'), {id: 'd', title: 'd', relative: {to: 'b', after: 'P1D'}}, 'no record',
  ]);

  it('says what an event states, once, and neither of nobody nor of itself', () => {
    assert.deepEqual(told(set, linksOf(set).outgoing(0)), ['a answers b', 'a part-of b', 'a set against c']);
    assert.deepEqual(told(set, linksOf(set).outgoing(3)), ['d  b']);
    assert.deepEqual(linksOf(set).outgoing(2), []);
  });

  it('says who refers to it, in the order of the records', () => {
    assert.deepEqual([0, 1, 2, 3].map(row => told(set, linksOf(set).incoming(row))),
      [['b led-to a'], ['a answers b', 'a part-of b', 'd  b'], ['a set against c'], []]);
  });

  it('is made once for a set, and anew for a changed one', () => {
    const first = readDocument([event('a', led('b')), event('b')]);
    assert.equal(knownLinks(first), undefined);
    assert.equal(linksOf(first), knownLinks(first));
    const changed = changeSet(first, {update: [event('a')], add: [event('c', led('b'))], remove: []});
    assert.deepEqual(told(changed, linksOf(changed).incoming(1)), ['c led-to b']);
    const less = changeSet(changed, {remove: ['c']});
    assert.deepEqual(linksOf(less).incoming(1), []);
  });

  it('looks at no record where there are no links', () => {
    const plain = readDocument(Array.from({length: 20_000}, (_, i) => ({id: `${i}`, title: 'T', date: '2022'})));
    assert.equal(plain.parts.isLinked, false);
    assert.equal(linkIndexSteps(plain).next().done, true);
    const linked = readDocument([...Array.from({length: 20_000}, (_, i) => event(`${i}`)), event('x', led('1'))]);
    assert.ok([...linkIndexSteps(linked)].length > 30);
  });

  it('keeps of a link what the event itself keeps', () => {
    const text = fc.constantFrom('1', ' 2 ', '', ' ', '\u200b', 'led-to', null, 7, {}, []);
    const given = fc.oneof(fc.array(fc.oneof(fc.record({to: text, kind: text}, {requiredKeys: []}), text)), text);
    fc.assert(fc.property(given, links => {
      const some = readDocument(['0', '1', '2'].map((id, i) => ({id, title: 'T', date: '2022', ...i === 0 && {links}})));
      const kept = some.at(0).links.map(({to, kind}) => `${to} ${kind}`).filter(one => /^[12] /.test(one));
      assert.deepEqual(linksOf(some).outgoing(0).map(({to, kind}) => `${some.idAt(to)} ${kind}`), [...new Set(kept)]);
    }), {seed: 4, numRuns: 400});
  });

  it('has each link from both sides', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.record({to: fc.nat({max: 9}), kind: fc.constantFrom('led-to', 'answers', 'x')}))), records => {
      const some = readDocument(records.map((links, i) => event(`${i}`, links.map(({to, kind}) => ({to: `${to}`, kind})))));
      const links = linksOf(some);
      const rows = [...Array(some.size).keys()];
      const key = ({from, to, kind}: Link): string => `${from} ${to} ${kind}`;
      assert.deepEqual(rows.flatMap(row => links.outgoing(row).map(key)).sort(), rows.flatMap(row => links.incoming(row).map(key)).sort());
    }), {seed: 3, numRuns: 200});
  });
});

describe('the story of an event', () => {
  const story = (records: readonly object[], id: string): string => {
    const set = readDocument(records);
    return storyOf(linksOf(set), set.indexOf(id), row => set.starts[row] ?? 0).map(row => set.idAt(row)).join(' ');
  };
  const CHAIN = [event('c', led('d')), event('a', led('b')), event('d'), event('b', led('c')), event('alone', led('other')), event('other')];
  const cases: readonly (readonly [string, readonly object[], string, string])[] = [
    ['goes through it, from whichever of its events', CHAIN, 'a', 'a b c d'],
    ['goes through it, from the middle', CHAIN, 'c', 'a b c d'],
    ['is none of two', CHAIN, 'alone', ''],
    ['knows one kind of link', [event('a', [{to: 'b', kind: 'answers'}]), event('b', led('c')), event('c')], 'b', ''],
    ['takes the longest way where ways part', [event('a', led('x', 'b')), event('b', led('c')), event('c'), event('x')], 'a', 'a b c'],
    ['takes the longest way back', [event('a', led('b')), event('b', led('c')), event('x', led('c')), event('c')], 'c', 'a b c'],
    ['takes the earlier of equals', [event('a', led('late', 'soon')), event('late', led('z'), '2024'), event('soon', led('z'), '2023'), event('z')],
      'a', 'a soon z'],
    ['keeps to the event where its way is the shorter', [event('a', led('x', 'b')), event('b', led('c')), event('c', led('d')), event('d'),
      event('x', led('y')), event('y')], 'x', 'a x y'],
    ['goes round a circle once', [event('a', led('b')), event('b', led('c')), event('c', led('a'))], 'b', 'b c a'],
    ['leaves a circle', [event('a', led('b')), event('b', led('a', 'c')), event('c', led('d')), event('d')], 'b', 'a b c d'],
  ];
  for (const [name, records, id, expected] of cases) it(name, () => { assert.equal(story(records, id), expected); });

  it('of very many ends, and is as long as what is looked at', () => {
    const chain = Array.from({length: 20_000}, (_, i) => event(`${i}`, led(`${i + 1}`)));
    assert.equal(story(chain, '0').split(' ').length, 5001);
  });

  it('has each event once, each led to by the one before, and the event itself', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat({max: 11}), {maxLength: 3}), {minLength: 1, maxLength: 12}), fc.nat(), (ways, at) => {
      const set = readDocument(ways.map((to, i) => event(`${i}`, led(...to.map(String)))));
      const links = linksOf(set);
      const row = at % set.size;
      const rows = storyOf(links, row, () => 0);
      assert.ok(rows.length === 0 || (rows.length >= 3 && rows.includes(row)));
      assert.equal(new Set(rows).size, rows.length);
      rows.slice(1).forEach((one, i) => {
        assert.ok(links.outgoing(rows[i] ?? -1).some(({to, kind}) => to === one && kind === 'led-to'));
      });
    }), {seed: 11, numRuns: 500});
  });
});
