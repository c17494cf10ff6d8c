/** Ticks of other calendars: what `Intl` says of them, at any place and step. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createTickCalendar} from '../../src/scale/calendar-ticks.js';
import {createTickFormatter} from '../../src/scale/tick-format.js';
import {contextTicks, ticksFor, type TickSet} from '../../src/scale/ticks.js';
import {instantOf, MS_PER_DAY} from '../../src/time/calendar.js';

const NAMES = ['islamic-umalqura', 'islamic-civil', 'islamic-tbla', 'hebrew', 'persian', 'japanese', 'buddhist', 'roc',
  'indian', 'coptic', 'ethiopic', 'chinese', 'dangi'];
const ALIGNED = ['japanese', 'buddhist', 'roc'];
/** When they begin, where that is not before Christ. */
const FIRST: Readonly<Record<string, number>> = {
  islamic: Date.parse('0622-07-19'), persian: Date.parse('0622-03-21'), japanese: instantOf(1873), roc: instantOf(1912),
  buddhist: instantOf(1583), indian: Date.parse('0079-03-22'), coptic: Date.parse('0284-08-29'), ethiopic: Date.parse('0008-08-27'),
};
const LUNAR_MONTH_MS = 28 * MS_PER_DAY;
const LUNAR_YEAR_MS = 353 * MS_PER_DAY;

const formats = new Map(NAMES.map(name => [name, new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`,
  {timeZone: 'UTC', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric'})]));
const partsOf = (name: string, instant: number): Readonly<Record<string, string>> =>
  Object.fromEntries((formats.get(name)?.formatToParts(instant) ?? []).map(({type, value}) => [type, value]));
const yearOf = (name: string, instant: number): string => {
  const {era = '', year = '', relatedYear = ''} = partsOf(name, instant);
  return `${era}${year}${relatedYear}`;
};

/** All calendars know these years. */
const starts = fc.integer({min: instantOf(1930), max: instantOf(2130)});
const cases = fc.tuple(fc.constantFrom(...NAMES), starts, fc.integer({min: 1, max: 40}));
const RUNS = {seed: 20231017, numRuns: 200};

const setOf = (name: string, start: number, count: number, stepMs: number): TickSet =>
  ticksFor({start, end: start + count * stepMs}, stepMs / 50, 50, createTickCalendar(name));

const checkCover = (set: TickSet, start: number, end: number, leastMs: number): void => {
  assert.ok((set.ticks[0]?.start ?? NaN) <= start && (set.ticks[0]?.end ?? NaN) > start, 'starts before the domain, by one');
  assert.ok((set.ticks.at(-1)?.end ?? NaN) >= end, 'covers the domain');
  set.ticks.forEach((tick, i) => {
    assert.ok(tick.end - tick.start >= leastMs, `${(tick.end - tick.start) / MS_PER_DAY} days`);
    if (i > 0) assert.equal(tick.start, set.ticks[i - 1]?.end);
  });
};

describe('ticks of other calendars', () => {
  it('months start months, each once', () => {
    fc.assert(fc.property(cases, ([name, start, count]) => {
      const set = setOf(name, start, count, LUNAR_MONTH_MS);
      assert.deepEqual([set.unit, set.step, set.calendar], ['month', 1, name]);
      checkCover(set, start, start + count * LUNAR_MONTH_MS, LUNAR_MONTH_MS);
      const months = set.ticks.map(tick => {
        const {day, month} = partsOf(name, tick.start);
        assert.equal(day, '1', `${name} ${new Date(tick.start).toISOString()}`);
        return `${yearOf(name, tick.start)}/${month}`;
      });
      assert.equal(new Set(months).size, months.length);
      // None is left out but the few days that end a Coptic year.
      for (const tick of set.ticks) assert.ok(tick.end - tick.start <= 36 * MS_PER_DAY);
    }), RUNS);
  });

  it('every third month starts a month, the first of a year among them', () => {
    fc.assert(fc.property(cases, ([name, start, count]) => {
      const set = setOf(name, start, count, 3 * LUNAR_MONTH_MS);
      assert.deepEqual([set.unit, set.step], ['month', 3]);
      checkCover(set, start, start + count * 3 * LUNAR_MONTH_MS, 3 * LUNAR_MONTH_MS);
      for (const tick of set.ticks) assert.equal(partsOf(name, tick.start)['day'], '1');
      for (const year of contextTicks({start, end: start + count * 3 * LUNAR_MONTH_MS}, set, createTickCalendar(name)).ticks.slice(1, -1)) {
        assert.ok(set.ticks.some(tick => tick.start === year.start), `${name} ${yearOf(name, year.start)}`);
      }
    }), RUNS);
  });

  it('years start years: the day before is of another one', () => {
    fc.assert(fc.property(cases, fc.constantFrom(1, 2, 5, 10, 20), ([name, start, count], step) => {
      const stepMs = (step > 2 ? step - 1 : step) * LUNAR_YEAR_MS;
      const set = setOf(name, start, count, stepMs);
      assert.deepEqual([set.unit, set.step], ['year', step]);
      // Japan's of 1873 are not reached from everywhere.
      if (!set.calendar) return;
      checkCover(set, start, start + count * stepMs, stepMs);
      for (const tick of set.ticks) {
        assert.equal(partsOf(name, tick.start)['day'], '1');
        assert.notEqual(yearOf(name, tick.start), yearOf(name, tick.start - MS_PER_DAY));
        const {year, relatedYear} = partsOf(name, tick.start);
        if (name !== 'japanese') assert.equal(Number(relatedYear ?? year) % step, Number(relatedYear ?? year) === 1 ? 1 % step : 0);
      }
    }), RUNS);
  });

  it('every other day is counted in the months', () => {
    fc.assert(fc.property(cases, ([name, start, count]) => {
      const set = setOf(name, start, count, 2 * MS_PER_DAY);
      assert.deepEqual([set.unit, set.step], ['day', 2]);
      checkCover(set, start, start + count * 2 * MS_PER_DAY, 2 * MS_PER_DAY);
      for (const tick of set.ticks) assert.equal(Number(partsOf(name, tick.start)['day']) % 2, 1);
    }), RUNS);
  });

  it('those with Gregorian months have Gregorian ticks', () => {
    for (const name of ALIGNED) {
      const domain = {start: instantOf(2018, 11, 5), end: instantOf(2020, 2, 3)};
      for (const px of [20, 80, 250, 900]) {
        const [own, plain] = [ticksFor(domain, MS_PER_DAY, px, createTickCalendar(name)), ticksFor(domain, MS_PER_DAY, px)];
        if (plain.step < 3 || plain.unit === 'month') assert.deepEqual(own.ticks, plain.ticks, `${name} ${px}`);
      }
    }
  });

  it('is Gregorian where the calendar does not reach, and tells so', () => {
    for (const [name, from, to] of [['islamic-civil', 400, 600], ['japanese', 1500, 1860], ['persian', -500, 100],
      ['hebrew', 1000, 20_000], ['roc', 1900, 1910], ['islamic-civil', -50_000, 2000]] as const) {
      const domain = {start: instantOf(from), end: instantOf(to)};
      const resolution = (domain.end - domain.start) / 1000;
      const set = ticksFor(domain, resolution, name === 'islamic-civil' && from < 0 ? 3 : 60, createTickCalendar(name));
      assert.deepEqual(set, ticksFor(domain, resolution, set.calendar ? 60 : name === 'islamic-civil' && from < 0 ? 3 : 60), name);
    }
    assert.equal(createTickCalendar('gregory'), undefined);
  });

  it('goes over from one calendar to the other where the other begins', () => {
    fc.assert(fc.property(fc.constantFrom(...NAMES), fc.double({min: 0, max: 1, noNaN: true}),
      fc.integer({min: 2, max: 5000}), fc.integer({min: 5, max: 60}), (name, share, years, count) => {
      const first = FIRST[name.split('-')[0] ?? ''] ?? instantOf(1);
      const start = Math.floor(first - share * years * 365 * MS_PER_DAY);
      const end = start + years * 365 * MS_PER_DAY;
      const set = ticksFor({start, end}, years * 365 * MS_PER_DAY / 1000, 1000 / count, createTickCalendar(name));
      if (!set.calendar || set.unit === 'week') return;
      assert.ok((set.ticks[0]?.start ?? NaN) <= start && (set.ticks.at(-1)?.end ?? NaN) >= end);
      for (const [i, {start: at, end: until}] of set.ticks.entries()) {
        assert.ok(until > at && (i === 0 || at === set.ticks[i - 1]?.end));
        const civil = new Date(at);
        if (at < first) assert.equal(civil.getUTCDate() === 1 || set.unit === 'day', true, civil.toISOString());
        else if (set.unit !== 'day' && at > first) assert.equal(partsOf(name, at)['day'], '1', `${name} ${civil.toISOString()}`);
      }
    }), RUNS);
  });

  it('asks a few hundred times for a set, and then no more', t => {
    const {formatToParts} = Intl.DateTimeFormat.prototype;
    let count = 0;
    Intl.DateTimeFormat.prototype.formatToParts = function (this: Intl.DateTimeFormat, ...given) {
      count++;
      return formatToParts.apply(this, given);
    };
    t.after(() => { Intl.DateTimeFormat.prototype.formatToParts = formatToParts; });
    for (const name of NAMES) {
      for (const [from, to, px] of [[2100, 2103, 30], [2200, 2260, 60], [2300, 2900, 60], [3000, 3050, 34]] as const) {
        const domain = {start: instantOf(from), end: instantOf(to)};
        const ask = (): number => {
          count = 0;
          ticksFor(domain, (domain.end - domain.start) / 1800, px, createTickCalendar(name));
          return count;
        };
        const first = ask();
        assert.ok(first <= 300, `${name} ${from}: ${first}`);
        assert.equal(ask(), 0, name);
      }
    }
  });
});

describe('labels of other calendars', () => {
  const rows = (locale: string, name: string, start: number, end: number, count: number): string[] => {
    const formatter = createTickFormatter(locale, createTickCalendar(name));
    const fine = ticksFor({start, end}, (end - start) / 1000, 800 / count, formatter.calendar);
    const coarse = contextTicks({start, end}, fine, formatter.calendar);
    return [
      fine.ticks.map(tick => formatter.label(tick, fine.unit, fine.step, fine.calendar)).join(' | '),
      coarse.ticks.map(tick => formatter.context(tick, coarse.unit, coarse.calendar)).join(' | '),
    ].map(text => text.replace(/\s/g, ' '));
  };
  const at = (text: string): number => Date.parse(text);

  for (const [locale, name, from, to, count, fine, coarse] of [
    ['ar-u-ca-islamic-umalqura-nu-arab', 'islamic-umalqura', '2023-06-20', '2023-09-20', 4,
      'ذو الحجة | محرم | صفر | ربيع الأول', '١٤٤٤ هـ | ١٤٤٥ هـ'],
    ['he-u-ca-hebrew', 'hebrew', '2024-01-15', '2024-04-15', 4, 'שבט | אדר א׳ | אדר ב׳ | ניסן', '5784'],
    ['ja-u-ca-japanese', 'japanese', '2023-11-10', '2024-01-20', 3, '11月 | 12月 | 1月', '令和5年 | 令和6年'],
    ['en-u-ca-persian', 'persian', '2020-01-01', '2023-06-01', 4, '1398 AP | 1399 AP | 1400 AP | 1401 AP | 1402 AP', ''],
    ['en-u-ca-islamic-civil', 'islamic-civil', '2023-10-15', '2023-10-18', 3, '30 | 1 | 2', 'Rabiʻ I 1445 AH | Rabiʻ II 1445 AH'],
    ['en-u-ca-islamic-civil', 'islamic-civil', '0400-01-01', '0801-01-01', 4, '400 AD | 500 AD | 1 AH | 100 AH', ''],
    ['ja-u-ca-japanese', 'japanese', '1855-01-01', '1890-01-01', 4, '西暦1850年 | 西暦1860年 | 西暦1870年 | 明治13年', ''],
  ] as const) {
    it(`${locale} from ${from}`, () => assert.deepEqual(rows(locale, name, at(from), at(to), count), [fine, coarse]));
  }

  it('Gregorian ticks stay Gregorian while the calendar is on its way, and say so', () => {
    const formatter = createTickFormatter('en-u-ca-islamic-civil');
    const tick = {start: at('2023-10-01'), end: at('2023-11-01')};
    assert.deepEqual([formatter.label(tick, 'month', 1), formatter.context(tick, 'month')], ['Oct', 'October 2023 AD']);
  });
});
