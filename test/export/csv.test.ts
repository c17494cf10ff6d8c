/**
 * CSV: read back by a small reader of RFC 4180, every cell is what the data say, and no cell is a formula.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {toCsv} from '../../src/headless.js';

/** Cells of each line, by RFC 4180; fails on what that does not allow. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    assert.ok(match, 'a cell');
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n' && cell.lastIndex < text.length) lines.push([]);
  }
  return lines;
}

/** Rows by the names of their columns. */
function rowsOf(text: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(text);
  assert.ok(rows.every(({length}) => length === names.length), 'lines of one length');
  return rows.map(row => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

const plain = {bom: false};
/** What the documentation says undoes the guard. */
const unguard = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');

describe('CSV', () => {
  it('has a row for each event in time order, texts in one language, several values in one cell', () => {
    const [first, second] = rowsOf(toCsv({lang: 'fr', lanes: [{id: 'l', label: {fr: 'Guerres', en: 'Wars'}}], events: [
      {id: 'b', date: '2023-10-07/..', title: 'Later'},
      {id: 'a', date: '2022-02-04', title: {fr: 'Rencontre', en: 'Meeting, "no limits"'}, lane: 'l', tags: ['x', 'y'], status: 'disputed',
        people: ['A. One', {fr: 'B. Deux', en: 'B. Two'}], corrections: [{date: '2022-03', text: 'Not so.'}], summary: 'Two\nlines.',
        sources: [{publisher: 'Agency', title: 'Report', published: '2022-02', url: 'https://example.org/a b', archiveUrl: '/copy',
          quote: {exact: 'so they said'}}, {publisher: 'Paper', url: '/here'}]},
    ]}, {...plain, locale: 'en'}));
    assert.deepEqual(first, {
      id: 'a', date: '2022-02-04', earliest: '2022-02-04', latest: '2022-02-04', time_zone: '', title: 'Meeting, "no limits"',
      summary: 'Two\nlines.', body: '', lane: 'Wars', tags: 'x; y', status: 'disputed', importance: '0.5', place: '', people: 'A. One; B. Two',
      date_note: '', sources: 'Agency, “Report”, 2022-02; Paper', quotes: 'so they said', urls: 'https://example.org/a%20b /here',
      archive_urls: '/copy', corrections: '2022-03: Not so.',
    });
    assert.deepEqual([second?.['date'], second?.['earliest'], second?.['latest']], ['2023-10-07/..', '2023-10-07', '']);
  });

  it('says first and last day, instants in UTC, wall clocks without a zone, and nothing where nobody knows', () => {
    const cases = [
      ['2022-02', '2022-02-01', '2022-02-28'],
      ['201X', '2010-01-01', '2019-12-31'],
      ['2023-10-17T09:30+08:00', '2023-10-17T01:30:00Z', '2023-10-17T01:31:00Z'],
      ['2023-10-17T09:30', '2023-10-17T09:30:00', '2023-10-17T09:31:00'],
      ['../2022-02-24', '', '2022-02-24'],
      ['-0043-03-15', '-000043-03-15', '-000043-03-15'],
      ['Y-13800000000', '', ''],
    ] as const;
    for (const [date, earliest, latest] of cases) {
      const [row] = rowsOf(toCsv([{date, title: 'T'}], {...plain, guard: false}));
      assert.deepEqual([row?.['date'], row?.['earliest'], row?.['latest']], [date, earliest, latest]);
    }
  });

  it('begins with a byte order mark unless told otherwise', () => {
    assert.ok(toCsv([]).startsWith('\ufeffid,date,'));
    assert.ok(toCsv([], plain).startsWith('id,date,'));
  });

  it('marks what a spreadsheet would reckon with, and no more than that', () => {
    for (const title of ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1']) {
      assert.equal(rowsOf(toCsv([{date: '2022', title}], plain))[0]?.['title'], `'${title}`);
      assert.equal(rowsOf(toCsv([{date: '2022', title}], {...plain, guard: false}))[0]?.['title'], title);
    }
    for (const title of ["'quoted'", 'a=b', '1-2']) assert.equal(rowsOf(toCsv([{date: '2022', title}], plain))[0]?.['title'], title);
  });

  it('gives every text back, whatever is in it', () => {
    const text = fc.string({unit: fc.constantFrom('=', '-', "'", '"', ',', '\n', 'a', ' ', '\t', 'é', '＋')}).filter(one => !!one.trim());
    fc.assert(fc.property(text, title => {
      const [row] = rowsOf(toCsv([{date: '2022', title}], plain));
      assert.doesNotMatch(row?.['title'] ?? '', /^[=+\-@\t\r＝＋－＠]/);
      assert.equal(unguard(row?.['title'] ?? ''), title.trim());
    }), {seed: 7});
  });
});
