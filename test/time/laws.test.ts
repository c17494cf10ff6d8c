import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {describeDate} from '../../src/time/date-words.js';
import {formatEdtf} from '../../src/time/edtf-format.js';
import {formatDate} from '../../src/time/format-date.js';
import type {NewsDate} from '../../src/time/fuzzy-date.js';
import {parseDate} from '../../src/time/parse-date.js';
import {anyDate, plainDate, single} from './support/arbitrary.js';

const settings = {seed: 20_231_015, numRuns: 3000};

/** A date without its texts, which canonical writing may change. */
const withoutText = (value: unknown): unknown => Array.isArray(value) ? value.map(withoutText)
  : typeof value !== 'object' || value === null ? value
    : Object.fromEntries(
      Object.entries(value).filter(([key]) => key !== 'text').map(([key, part]) => [key, withoutText(part)]));

const read = (text: string): NewsDate | undefined => {
  const result = parseDate(text);
  return result.ok ? result.value : undefined;
};

describe('laws', () => {
  it('read(format(date)) is the date, and format is a fixed point', () => {
    let count = 0;
    fc.assert(fc.property(anyDate, (text) => {
      const date = read(text);
      if (!date) return;
      count++;
      const canonical = formatEdtf(date);
      const again = read(canonical);
      assert.deepEqual(withoutText(again), withoutText(date), `${text} → ${canonical}`);
      assert.equal(formatDate(again ?? date), canonical);
    }), settings);
    assert.ok(count > settings.numRuns / 2, `only ${count} of the generated texts are dates`);
  });

  it('keeps a canonical text as it is', () => {
    for (const text of [
      '2022-02-24', '2022-02~', '201X', '-0043-03-15', 'Y-13800000000', '1950S2', 'Y171010000S3', '2016-0X', '2021-21',
      '2013-W05', '?2004-06-~11%', '2023-10-07/..', '/1985', '../..', '[1667,1668,1670..1672]', '{..1984}',
      '[1760-12..]', '1998-12-31T23:59:60Z', '2016-05-02T24:00:00', '2023-10-17T09:30+08:00',
      '2023-10-17T09:30:15.250-03:30', '2022-02-24T10:00/2022-02-24T11:00',
    ]) assert.equal(formatEdtf(read(text) ?? assert.fail(text)), text);
  });

  it('bounds hold one another: earliest ≤ core start < core end ≤ latest', () => {
    fc.assert(fc.property(anyDate, (text) => {
      const date = read(text);
      if (!date) return;
      const {earliest, latest, core} = date;
      assert.ok(earliest <= core.start && core.start < core.end && core.end <= latest, text);
      if (!date.approximate) assert.deepEqual({start: earliest, end: latest}, core);
    }), settings);
  });

  it('an approximate date holds the date itself, an uncertain one has its bounds', () => {
    fc.assert(fc.property(plainDate, (text) => {
      const [plain, about, uncertain] = [text, `${text}~`, `${text}?`].map(read);
      assert.ok(plain && about && uncertain);
      assert.ok(about.earliest < plain.earliest && plain.latest < about.latest);
      assert.deepEqual(about.core, plain.core);
      assert.deepEqual([uncertain.earliest, uncertain.latest], [plain.earliest, plain.latest]);
    }), settings);
  });

  it('a date with X holds every date that fills it in', () => {
    fc.assert(fc.property(single, fc.array(fc.nat(9), {minLength: 8, maxLength: 8}), (text, fill) => {
      let next = 0;
      const masked = read(text);
      const filled = read(text.replace(/X/g, () => String(fill[next++ % 8])));
      if (!masked || !filled) return;
      assert.ok(masked.earliest <= filled.earliest && filled.latest <= masked.latest, text);
    }), settings);
  });

  it('never throws and never reads what it cannot write', () => {
    const noise = fc.string({unit: fc.constantFrom(...'0129-XYES/.,[]{}?~%TZ:+W '), maxLength: 24});
    fc.assert(fc.property(fc.oneof(noise, fc.string(), fc.anything()), (value) => {
      const result = parseDate(value);
      if (result.ok) assert.ok(parseDate(formatEdtf(result.value)).ok, result.value.text);
      else assert.ok(result.error.position <= (typeof value === 'string' ? value.length : 0));
    }), {...settings, numRuns: 20_000});
  });

  it('says every date in every language, without throwing', () => {
    const locales =
      fc.constantFrom('en', 'fr', 'en-US', 'de', 'ja', 'ar', 'fa', 'hi', 'zh-Hant', 'xx', '', 'not a tag');
    fc.assert(fc.property(anyDate, locales, fc.constantFrom('long', 'short', 'full'), (text, locale, style) => {
      const date = read(text);
      if (date) assert.ok(describeDate(date, {locale, style, timeZone: 'Asia/Tokyo'}).length > 0);
    }), {...settings, numRuns: 1500});
  });
});
