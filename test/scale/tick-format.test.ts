/** What the axis says, in two languages at every unit, as a reader would see it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createTickFormatter, isCentered, sampleLabel} from '../../src/scale/tick-format.js';
import {contextTicks, ticksFor} from '../../src/scale/ticks.js';
import {instantOf, MS_PER_DAY} from '../../src/time/calendar.js';

const YEAR = 365.2425 * MS_PER_DAY;
const en = createTickFormatter('en');
const fr = createTickFormatter('fr');
/** Versions of Unicode's data differ in kinds of spaces and in the comma after an English weekday. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ').replace(/day, /g, 'day ');
const join = (texts: string[]) => plain(texts.join(' | '));

/** Labels of both rows, with room for `count` intervals. */
const rows = (formatter: typeof en, start: number, end: number, count: number) => {
  const domain = {start, end};
  const fine = ticksFor(domain, (end - start) / 1000, 800 / count);
  const coarse = contextTicks(domain, fine);
  return [
    join(fine.ticks.map(tick => formatter.label(tick, fine.unit, fine.step))),
    join(coarse.ticks.map(tick => formatter.context(tick, coarse.unit))),
  ];
};

type Row = [start: number, end: number, count: number, en: string[], fr: string[]];
const at = (text: string) => Date.parse(text);

describe('labels in two rows', () => {
  const check = (table: Row[]) => {
    for (const [start, end, count, english, french] of table) {
      assert.deepEqual(rows(en, start, end, count), english);
      assert.deepEqual(rows(fr, start, end, count), french);
    }
  };

  it('milliseconds to hours', () => check([
    [at('2023-10-17T01:30:05.100Z'), at('2023-10-17T01:30:05.301Z'), 3,
      ['.100 | .200 | .300', '17 Oct 2023, 01:30:05'], [',100 | ,200 | ,300', '17 oct. 2023, 01:30:05']],
    [at('2023-10-17T01:30:00Z'), at('2023-10-17T01:30:40Z'), 3,
      ['01:30:00 | 01:30:15 | 01:30:30', 'Tuesday 17 October 2023'],
      ['01:30:00 | 01:30:15 | 01:30:30', 'mardi 17 octobre 2023']],
    [at('2023-10-17T09:30:00Z'), at('2023-10-17T11:00:00Z'), 3,
      ['09:30 | 10:00 | 10:30', 'Tuesday 17 October 2023'], ['09:30 | 10:00 | 10:30', 'mardi 17 octobre 2023']],
    [at('2023-10-17T12:00:00Z'), at('2023-10-18T06:01:00Z'), 4,
      ['12:00 | 18:00 | 00:00 | 06:00', 'Tuesday 17 October 2023 | Wednesday 18 October 2023'],
      ['12:00 | 18:00 | 00:00 | 06:00', 'mardi 17 octobre 2023 | mercredi 18 octobre 2023']],
  ]));

  it('days to months', () => check([
    [at('2023-10-30'), at('2023-11-02'), 3,
      ['30 | 31 | 1', 'October 2023 | November 2023'], ['30 | 31 | 1', 'octobre 2023 | novembre 2023']],
    [at('2023-10-16'), at('2023-10-31'), 3, ['16 | 23 | 30', 'October 2023'], ['16 | 23 | 30', 'octobre 2023']],
    [at('2022-11-01'), at('2023-03-01'), 4,
      ['Nov | Dec | Jan | Feb', '2022 | 2023'], ['nov. | déc. | janv. | févr.', '2022 | 2023']],
    [at('2022-07-01'), at('2023-03-01'), 3, ['Jul | Oct | Jan', '2022 | 2023'], ['juil. | oct. | janv.', '2022 | 2023']],
    [instantOf(-43, 2), instantOf(-43, 4), 2, ['Feb | Mar', '44 BC'], ['févr. | mars', '44 av. J.-C.']],
    [instantOf(-43, 3, 15), instantOf(-43, 3, 17), 2, ['15 | 16', 'March 44 BC'], ['15 | 16', 'mars 44 av. J.-C.']],
  ]));

  it('years, before Christ, and millions of years ago', () => check([
    [at('2021-01-01'), at('2024-01-01'), 3, ['2021 | 2022 | 2023', ''], ['2021 | 2022 | 2023', '']],
    [instantOf(-43), instantOf(-41), 2, ['44 BC | 43 BC', ''], ['44 av. J.-C. | 43 av. J.-C.', '']],
    [instantOf(-99), instantOf(101), 2,
      ['100 BC | 1 AD | 100', ''], ['100 av. J.-C. | 1 ap. J.-C. | 100', '']],
    [instantOf(-9999), instantOf(10_001), 2,
      ['10,000 BC | 1 AD | 10,000', ''], ['10 000 av. J.-C. | 1 ap. J.-C. | 10 000', '']],
    [instantOf(-299_999), instantOf(-289_999), 2,
      ['300,000 BC | 295,000 BC', ''], ['300 000 av. J.-C. | 295 000 av. J.-C.', '']],
    [instantOf(1 - 66e6), instantOf(1 - 65.9e6), 2,
      ['66m years ago | 65.95m years ago', ''], ['il y a 66 M d’années | il y a 65,95 M d’années', '']],
    [instantOf(1 - 1e6), instantOf(1e6 + 5), 3,
      ['1m years ago | today | in 1m years', ''], ['il y a 1 M d’années | aujourd’hui | dans 1 M d’années', '']],
    [instantOf(1 - 1e6), instantOf(2023), 2,
      ['1m years ago | 500,000 years ago | today', ''], ['il y a 1 M d’années | il y a 500 000 ans | aujourd’hui', '']],
    [-10e9 * YEAR, 2e12, 2, ['10bn years ago | 5bn years ago | today', ''],
      ['il y a 10 Md d’années | il y a 5 Md d’années | aujourd’hui', '']],
  ]));

  it('says the boundary that was meant where doubles miss it', () => {
    const start = instantOf(-13_800_000_000, 3, 1);
    const [hours, day] = rows(en, start, start + 2 * MS_PER_DAY, 10);
    assert.match(hours ?? '', /00:00 \| 06:00 \| 12:00 \| 18:00 \| 00:00/);
    assert.match(day ?? '', /1 March 13,800,000,001 BC \| \w+ 2 March 13,800,000,001 BC/);
  });
});

describe('formatters', () => {
  it('reads en as British and keeps what other tags ask for', () => {
    const tick = {start: at('2023-10-17T21:30Z'), end: at('2023-10-17T21:31Z')};
    assert.equal(plain(createTickFormatter('en-US').label(tick, 'minute', 1)), '9:30 PM');
    assert.equal(en.label(tick, 'minute', 1), '21:30');
    assert.equal(plain(createTickFormatter('de').context(tick, 'month')), 'Oktober 2023');
    // The reader's own calendar would put the Thai year 2566 on a Gregorian boundary.
    assert.match(createTickFormatter('th').context(tick, 'year'), /2023/);
  });

  it('tells neighbours apart at any depth', () => {
    const depths = fc.tuple(fc.double({min: 0, max: 10.1, noNaN: true}), fc.double({min: 0, max: 10, noNaN: true}));
    fc.assert(fc.property(depths, fc.constantFrom(en, fr), ([depth, length], formatter) => {
      const start = -(10 ** depth) * YEAR;
      const domain = {start, end: start + 10 ** length * YEAR};
      const {ticks, unit, step} = ticksFor(domain, (domain.end - start) / 1000, 90);
      if (unit !== 'year') return;
      const labels = ticks.map(tick => formatter.label(tick, unit, step));
      assert.equal(new Set(labels).size, labels.length, labels.join(' | '));
    }), {seed: 20231017, numRuns: 300});
  });

  it('centres the labels of whole days, months and years', () => {
    for (const unit of ['day', 'month', 'year'] as const) assert.ok(isCentered(unit, 1) && !isCentered(unit, 2));
    for (const unit of ['millisecond', 'second', 'minute', 'hour', 'week'] as const) assert.ok(!isCentered(unit, 1));
  });

  it('has a sample no shorter than any label', () => {
    for (const [start, end] of [[0, 3000], [0, 1e6], [0, 1e9], [0, 3e10], [0, 1e12], [-3e14, 0]] as const) {
      for (const formatter of [en, fr, createTickFormatter('en-US')]) {
        const set = ticksFor({start, end}, (end - start) / 1000, 40);
        const longest = sampleLabel(formatter, set).length;
        for (const tick of set.ticks) assert.ok(formatter.label(tick, set.unit, set.step).length <= longest);
      }
    }
  });
});
