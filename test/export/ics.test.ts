/**
 * The calendar, read back by a small reader of RFC 5545: lines of at most 75 octets, entries with ids and stamps that stay,
 * days with an exclusive end, and nothing said more exactly than it is known.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {toIcs, type NewsEventInput} from '../../src/headless.js';

type Entry = Record<string, string>;

/** Entries by the names of their lines, parameters and all, texts unescaped; fails on what the paper does not allow. */
function readIcs(text: string): Entry[] {
  assert.ok(text.endsWith('\r\n') && !/[^\r]\n|\r[^\n]/.test(text), 'line ends');
  for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, `octets: ${line}`);
  const lines = text.replace(/\r\n[ \t]/g, '').trimEnd().split('\r\n');
  assert.deepEqual([lines[0], lines[1], lines.at(-1)], ['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']);
  const entries: Entry[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([\w-]+(?:;[\w-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/u.exec(line) ?? assert.fail(`a line: ${line}`);
    if (line === 'BEGIN:VEVENT') entries.push({});
    const entry = entries.at(-1);
    if (!entry || /^(?:BEGIN|END)$/.test(name)) continue;
    entry[name] = name === 'CATEGORIES' ? value : value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  }
  for (const entry of entries) for (const name of ['UID', 'DTSTAMP']) assert.ok(entry[name], name);
  assert.equal(new Set(entries.map(({UID}) => UID)).size, entries.length);
  return entries;
}

const entryOf = async (date: NewsEventInput['date'], more: Partial<NewsEventInput> = {}): Promise<Entry | undefined> =>
  readIcs((await toIcs([{id: 'a', title: 'T', ...date !== undefined && {date}, ...more}])).text)[0];
const places = (entry: Entry | undefined): string => Object.entries(entry ?? {}).filter(([name]) => name.startsWith('DT') && name !== 'DTSTAMP')
  .map(([name, value]) => `${name}=${value}`).join(' ');

describe('a calendar', () => {
  it('has days with the day after as their end, and instants in UTC', async () => {
    const cases = [
      ['2022-02-24', 'DTSTART;VALUE=DATE=20220224 DTEND;VALUE=DATE=20220225', 'T'],
      ['2023-12-31', 'DTSTART;VALUE=DATE=20231231 DTEND;VALUE=DATE=20240101', 'T'],
      ['0001-01-01', 'DTSTART;VALUE=DATE=00010101 DTEND;VALUE=DATE=00010102', 'T'],
      ['2023-03-20/2023-03-22', 'DTSTART;VALUE=DATE=20230320 DTEND;VALUE=DATE=20230323', 'T'],
      ['2023-10-17T09:30+08:00', 'DTSTART=20231017T013000Z', 'T'],
      ['2023-10-17T23:30-05:00/2023-10-18T01:00-05:00', 'DTSTART=20231018T043000Z DTEND=20231018T060000Z', 'T'],
      ['2023-10-17T09:30', 'DTSTART=20231017T093000', 'T'],
      ['2023-10-17/2023-10-18T10:00Z', 'DTSTART;VALUE=DATE=20231017 DTEND;VALUE=DATE=20231019', 'T (17 October 2023 – 18 October 2023 10:00 UTC)'],
    ] as const;
    for (const [date, expected, summary] of cases) {
      const entry = await entryOf(date);
      // Versions of Node part a date from its hour in different ways.
      assert.deepEqual([places(entry), entry?.['SUMMARY']?.replace(/,| at(?= \d)/, '')], [expected, summary], date);
    }
  });

  it('says in words what it cannot say of a date', async () => {
    const cases = [
      ['2022-02-24~', 'DTSTART;VALUE=DATE=20220224 DTEND;VALUE=DATE=20220225', 'T (about 24 February 2022)', 'TENTATIVE'],
      ['2023-10-16?', 'DTSTART;VALUE=DATE=20231016 DTEND;VALUE=DATE=20231017', 'T (16 October 2023 (uncertain))', 'TENTATIVE'],
      ['2023-10-07/..', 'DTSTART;VALUE=DATE=20231007 DTEND;VALUE=DATE=20231008', 'T (since 7 October 2023)', undefined],
      ['../2022-02-24', 'DTSTART;VALUE=DATE=20220224 DTEND;VALUE=DATE=20220225', 'T (until 24 February 2022)', undefined],
      ['2022-02-04/2023', 'DTSTART;VALUE=DATE=20220204 DTEND;VALUE=DATE=20220205', 'T (4 February 2022 – 2023)', undefined],
    ] as const;
    for (const [date, expected, summary, status] of cases) {
      const entry = await entryOf(date);
      assert.deepEqual([places(entry), entry?.['SUMMARY'], entry?.['STATUS']], [expected, summary, status], date);
      assert.ok(entry?.['DESCRIPTION']?.startsWith(summary.slice(3, -1)), date);
    }
  });

  it('leaves out what has no day from the year 1 to 9999, and tells', async () => {
    const dates = ['2013-09', '2013', '201X', '-0043-03-15', 'Y-13800000000', '2022-02-XX',
      '2013-W05', '2022-21', '../..', '[2022-01-01,2022-02-01]', '0000-12-31', '9999-12-31'];
    const {text, leftOut} = await toIcs([...dates.map(date => ({id: date, date, title: 'T'})), {id: 'in', date: '2022-01-01', title: 'T'},
      {id: 'about', title: 'T', relative: {to: 'in', before: 'P3W', within: 'P1W'}}, {id: 'over', date: '9999-12-30/Y10000', title: 'T'}]);
    assert.deepEqual(readIcs(text).map(({UID}) => UID), ['about@news-timeline.invalid', 'in@news-timeline.invalid', 'over@news-timeline.invalid']);
    assert.deepEqual([...leftOut].sort(), [...dates].sort());
  });

  it('has an entry for each day of a set of which all are meant', async () => {
    const {text} = await toIcs([{id: 'a', title: 'T', date: '{2022-01-01,2022-02-01}'}]);
    assert.deepEqual(readIcs(text).map(entry => [entry['UID'], entry['DTSTART;VALUE=DATE']]), [
      ['a@news-timeline.invalid', '20220101'], ['a@1.news-timeline.invalid', '20220201'],
    ]);
  });

  it('tells how sure an event is, where it was, what it belongs to and where it is from', async () => {
    const statuses = {confirmed: 'CONFIRMED', reported: undefined, expected: 'TENTATIVE', disputed: 'TENTATIVE', withdrawn: 'CANCELLED'} as const;
    for (const [status, expected] of Object.entries(statuses)) {
      assert.equal((await entryOf('2022-01-01', {status: status as keyof typeof statuses}))?.['STATUS'], expected, status);
    }
    assert.equal((await entryOf('2022-01-01?', {status: 'withdrawn'}))?.['STATUS'], 'CANCELLED');
    const {text} = await toIcs({lang: 'fr', url: 'https://example.org/page', updated: '2023-10-16T12:00Z', title: 'Dates', events: [{
      id: 'ü', date: '2022-01-01', title: {fr: 'Un; deux', en: 'One, two'}, place: 'Paris, France', lane: 'A, B', tags: ['x;y'], status: 'disputed',
      summary: 'Line\nline', sources: [{title: 'Here', url: '/here'}, {publisher: 'Agency', url: 'https://example.org/a b'}],
    }]}, {locale: 'fr', addressOf: url => `https://example.org${url}`});
    assert.deepEqual(readIcs(text), [{
      UID: 'ü@example.org', DTSTAMP: '20231016T120000Z', 'DTSTART;VALUE=DATE': '20220101', 'DTEND;VALUE=DATE': '20220102',
      'SUMMARY;LANGUAGE=fr': 'Un; deux',
      DESCRIPTION: '1er janvier 2022 (contesté)\n\nLine\nline\n\nHere, https://example.org/here\nAgency, https://example.org/a b',
      STATUS: 'TENTATIVE', 'LOCATION;LANGUAGE=fr': 'Paris, France', URL: 'https://example.org/here', CATEGORIES: 'A\\, B,x\\;y', TRANSP: 'TRANSPARENT',
    }]);
    assert.match(text, /^X-WR-CALNAME;LANGUAGE=fr:Dates\r$/m);
  });

  it('is the same again, and whole whatever the texts are', async () => {
    const data: unknown = JSON.parse(await readFile('data/beijing-visit.json', 'utf8'));
    const {text, leftOut} = await toIcs(data);
    assert.equal(readIcs(text).length, 9);
    assert.deepEqual([leftOut, (await toIcs(data)).text], [['bri-announced', 'article'], text]);
    const texts = fc.string({unit: fc.constantFrom('a', ';', ',', '\\', '\n', 'é', '日', '🎉', ':', '"', '\u0007')}).filter(one => /[a-zé日]/.test(one));
    await fc.assert(fc.asyncProperty(texts, async title => {
      const entry = await entryOf('2022-01-01', {title, id: `i${title}`, place: title});
      assert.equal(entry?.['SUMMARY'], title.replaceAll('\u0007', '').trim());
    }), {seed: 7, numRuns: 60});
  });
});
