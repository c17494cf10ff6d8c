import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseEdtf} from '../../src/time/edtf.js';
import {parseDate} from '../../src/time/parse-date.js';
import type {Vector} from './support/vectors.js';
import {vectorsOf, withoutVectors} from './support/vectors.js';

/** Where we differ on purpose: a reason, and the texts that it covers. */
type Differences = Readonly<Record<string, readonly (string | RegExp)[]>>;

const difference = (differences: Differences, input: string): string | undefined =>
  Object.entries(differences).find(([, texts]) =>
    texts.some((text) => typeof text === 'string' ? text === input : text.test(input)))?.[0];

/** Every vector agrees or has its reason, and every reason is needed. */
const check = (vectors: readonly Vector[], differences: Differences, agrees: (vector: Vector) => boolean): void => {
  const used = new Set<string>();
  for (const vector of vectors) {
    const reason = difference(differences, vector.input);
    if (agrees(vector)) continue;
    assert.ok(reason, `no reason for ${JSON.stringify(vector)}`);
    used.add(reason);
  }
  assert.deepEqual(Object.keys(differences).filter((reason) => !used.has(reason)), []);
};

/** Texts with bounds: the day after `upper`'s last millisecond is our half-open end. */
const hasBounds = ({input, lower, upper, instant}: Vector): boolean => {
  const result = parseDate(input);
  if (!result.ok) return false;
  const {earliest, latest} = result.value;
  return (lower === undefined || earliest === Date.parse(lower))
    && (upper === undefined || latest - 1 === Date.parse(upper))
    && (instant === undefined || earliest === Date.parse(instant));
};

describe('public vectors', {skip: withoutVectors}, () => {
  it('edtf-js', () => check(vectorsOf('edtf-js'), {
    'two or three digits are a century or a decade to edtf.js alone; EDTF writes 19XX and 193X': [/^-?\d{2,3}[?~%]?$/],
    'offsets: RFC 3339 and HTML allow any below 24 hours, RFC 3339 also -00:00':
      [/T12:00:00(-00|-1[234]|-20|\+15|\+14:?01)/],
    'U+2212 for a minus is edtf.js alone': [/−/],
    'sets have no blanks in ISO 8601-2':
      ['[1667,1668, 1670..1672]', '[1667, 1672-12]', '{1667, 1670..1672}', '{1960 ,  1961-12}'],
    'intervals of seasons are read as any interval': ['2012-21/2012-22', '2018/2018-23', '2018-01?/2018-23'],
    'winter runs to the end of February here': ['1943-24'],
  }, (vector) => parseDate(vector.input).ok === vector.valid && (!vector.valid || hasBounds(vector))));

  it('edtf-js: offsets', () => {
    for (const {input, offsetMinutes} of vectorsOf('edtf-js').filter((vector) => vector.offsetMinutes !== undefined)) {
      const result = parseDate(input);
      assert.ok(result.ok && result.value.kind === 'date', input);
      assert.equal(result.value.fields.offsetMinutes, offsetMinutes, input);
    }
  });

  it('edtf-validate', () => check(vectorsOf('edtf-validate'), {
    'an end of coarser precision is before the start only when all of it is':
      ['0000-01-03/0000-01', '0000-02/0000', '2004-06-11%/2004-%06', '2004-06-11%/2004-06~'],
    'a year with Y is a date of level 1, so it may end an interval': ['Y-61000/-2000'],
    'intervals of date-times are ISO 8601-1, and how records give start and end': [/Z\/2006-01|\/2006-01-01T/],
  }, ({input, valid}) => parseEdtf(input).ok === valid));

  it('html-datetime-wpt', () => check(vectorsOf('html-datetime-wpt'), {
    'a time alone names no date': [/^\d\d:\d\d/],
  }, ({input, valid}) => parseDate(input).ok === valid));

  it('iso8601-dateutil', () => check(vectorsOf('iso8601-dateutil'), {
    'the basic format without separators is refused: 20140101 might be a year': [/^\d{8}/],
    'an hour alone is neither EDTF nor RFC 3339 nor HTML': [/T\d\d$/],
  }, ({input, valid}) => parseDate(input).ok === valid));

  it('edtf-contested: the reading we took', () => {
    const bounds = Object.fromEntries(vectorsOf('edtf-contested').map(({input}) => {
      const result = parseDate(input);
      const day = (instant: number): string => new Date(instant).toISOString().slice(0, -14);
      return [input, result.ok ? `${day(result.value.earliest)} ${day(result.value.latest - 1)}` : result.error.code];
    }));
    assert.deepEqual(bounds, {
      '1900-02-29': 'no-such-day',
      '1950S2': '1900-01-01 1999-12-31',
      '2001-21': '2001-03-01 2001-05-31',
      '2020-21': '2020-03-01 2020-05-31',
      '2020-22': '2020-06-01 2020-08-31',
      '2020-23': '2020-09-01 2020-11-30',
      '2020-24': '2020-12-01 2021-02-28',
      '2020-30': '2020-12-01 2021-02-28',
      '2020-37': '2020-01-01 2020-04-30',
      'Y-10000': '-010000-01-01 -010000-12-31',
      '[1667,1668, 1670..1672]': 'syntax',
    });
  });
});
