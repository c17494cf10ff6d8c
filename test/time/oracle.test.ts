import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import {parseDate} from '../../src/time/parse-date.js';
import {
  dateTime, exponentYear, longYear, maskedDate, plainDate, qualifiedDate, seasonDate, significantYear,
} from './support/arbitrary.js';

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** What the `edtf` package says; its ends are the last millisecond, and a time without an offset is the machine's. */
const oracle = (text: string): Bounds | undefined => {
  try {
    const {min, max} = edtf(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
    return {start: min, end: max + 1};
  } catch {
    return undefined;
  }
};

const ours = (text: string): Bounds | undefined => {
  const result = parseDate(text);
  return result.ok ? result.value.core : undefined;
};

const yearOf = (text: string): number => Number(/^Y(-?\d+(?:E\d+)?)/i.exec(text)?.[1] ?? 0);

/** Where we differ from the package, and why. Each must be met at least once, so that the list stays true. */
const differences: readonly (readonly [string, (text: string) => boolean])[] = [
  ['years beyond Date have no bounds there', (text) => Math.abs(yearOf(text)) > 271_820],
  ['significant digits do not widen the bounds there', (text) => text.includes('S')],
  ['seasons are calendar quarters there, meteorological here', (text) => /\d-(2[1-9]|3[0-2])$/.test(text)],
  ['quadrimesters have five months there', (text) => /\d-3[789]$/.test(text)],
  ['the end of a part of a negative year loses its sign there', (text) => /^-\d{4}-(3[3-6]|4[01])$/.test(text)],
  ['signs on both sides of a lone year are refused there', (text) => /^[?~%]-?\d{4}[?~%]$/.test(text)],
  ['months and days of a masked negative year run backwards there', (text) => /^-.*X/.test(text)],
  ['fractions of a second are read as whole milliseconds there (.5 as 5)', (text) => /\.\d(\D|$)/.test(text)],
  ['offsets are limited to −12:00 … +14:00 there, to less than a day by RFC 3339 and here',
    (text) => /T.*(-1[2-4]:|\+14:)/.test(text)],
  ['−00:00 is refused there, UTC to RFC 3339 and here', (text) => text.endsWith('-00:00')],
  ['a masked month that only one month fits is not matched there', (text) => /-X[03-9](-|$)/.test(text)],
  ['the bounds of a set are those of its first and last member there, of all members here',
    (text) => /^[[{]/.test(text)],
];

const met = new Set<string>();
const agree = (text: string): void => {
  const [theirs, own] = [oracle(text), ours(text)];
  const hasTime = text.includes('T');
  // An instant has no width there; here it lasts as long as its precision.
  const same = theirs && own
    ? theirs.start === own.start && (hasTime || theirs.end === own.end)
    : !theirs === !own;
  if (same) return;
  const reason = differences.find(([, applies]) => applies(text))?.[0];
  assert.ok(reason, `${text}: edtf ${JSON.stringify(theirs)}, here ${JSON.stringify(own)}`);
  met.add(reason);
};

const intervals = fc.oneof(
  fc.tuple(plainDate, plainDate).map((ends) => ends.join('/')), plainDate.map((text) => `${text}/..`),
  plainDate.map((text) => `../${text}`),
);
const sets = fc.tuple(fc.constantFrom('[]', '{}'), fc.array(plainDate, {minLength: 1, maxLength: 4}))
  .map(([brackets, members]) => `${brackets[0]}${members.join()}${brackets[1]}`);

describe('the edtf package as oracle', () => {
  for (const [name, texts] of Object.entries({
    plainDate, seasonDate, qualifiedDate, maskedDate, longYear, exponentYear, significantYear, dateTime,
    intervals, sets,
  })) {
    it(name, () => fc.assert(fc.property(texts, agree), {seed: 20_131_004, numRuns: 1500}));
  }

  it('and every listed difference was met', () => {
    assert.deepEqual(differences.map(([reason]) => reason).filter((reason) => !met.has(reason)), []);
  });
});
