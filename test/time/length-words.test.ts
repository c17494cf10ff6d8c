/** Lengths of time in words. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {describeLength} from '../../src/time/length-words.js';
import type {Span} from '../../src/time/span.js';

const DAY = 864e5;
const at = (text: string): number => Date.parse(`${text}T00:00Z`);

/** With ordinary spaces. */
const plain = (span: Span, locale: string): string => describeLength(span, locale).replace(/\s/g, ' ');

describe('the length of a stretch', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ['2013-09-30', '2022-02-28', 'en', '8 years and 5 months'],
    ['2013-09-30', '2022-02-28', 'fr', '8 ans et 5 mois'],
    ['2022-02-25', '2023-03-17', 'en', '1 year and 2 weeks'],
    ['2022-02-25', '2023-02-27', 'en', '1 year'],
    ['2023-03-23', '2023-10-01', 'en', '6 months'],
    ['2023-03-01', '2023-04-16', 'de', '1 Monat und 2 Wochen'],
    ['2022-02-05', '2022-02-24', 'en', '19 days'],
    ['2022-02-01', '2022-02-26', 'en', '4 weeks'],
    ['1903-12-18', '1927-05-20', 'en', '23 years'],
    ['2024-01-31', '2024-02-29', 'en', '1 month'],
  ];
  it('is told in its coarsest units', () => {
    for (const [from, to, locale, expected] of table) assert.equal(plain({start: at(from), end: at(to)}, locale), expected);
  });

  it('goes from seconds to billions of years', () => {
    const told = (ms: number): string => plain({start: 0, end: ms}, 'en');
    assert.deepEqual([5000, 120_000, 36e5, 90 * 6e4, 1.5 * DAY, 66e6 * 365.2425 * DAY, 4.5e9 * 365.2425 * DAY].map(told),
      ['5 seconds', '2 minutes', '1 hour', '1 hour and 30 minutes', '1 day and 12 hours', '66 million years', '4.5 billion years']);
  });

  it('is never nothing', () => {
    fc.assert(fc.property(fc.double({min: -1e20, max: 1e20, noNaN: true}), fc.double({min: 3, max: 20, noNaN: true}), (start, power) => {
      // As far from today as doubles know of such a length.
      fc.pre(10 ** power > Math.abs(start) * 1e-12);
      const text = describeLength({start, end: start + 10 ** power}, 'en');
      assert.match(text, /^[1-9]/, `${start} + 10 ** ${power}: ${text}`);
    }), {seed: 20231017, numRuns: 400});
  });
});
