import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runSteps} from '../../src/base/steps.js';
import {correctionSteps} from '../../src/events/corrections.js';
import type {NewsEvent, Text} from '../../src/events/news-event.js';
import {readDocument} from '../../src/events/read-document.js';

const ARTICLE = '../shared/article/article.fr.txt';

const DATES: Readonly<Record<string, string>> = {
  'bri-announced': '2013-09', 'beijing-meeting': '2022-02-04', 'invasion': '2022-02-24', 'icc-warrant': '2023-03-17',
  'xi-moscow': '2023-03-20/2023-03-22', 'israel-hamas': '2023-10-07/..', 'putin-asked': '2023-10-13',
  'putin-arrival': '2023-10-17T09:30+08:00', 'bri-forum': '2023-10-17/2023-10-18', 'talks': '2023-10-18',
  'article': '2023-10',
};

const set = readDocument(JSON.parse(readFileSync('data/beijing-visit.json', 'utf8')));
const events = Array.from({length: set.size}, (_, index) => set.at(index));
const eventOf = (id: string): NewsEvent => set.at(set.indexOf(id));

describe('beijing-visit.json', () => {
  it('has the eleven events and their dates', () => {
    assert.deepEqual(Object.fromEntries(events.map(({id, date}) => [id, date.text])), DATES);
  });

  it('opens on December 2021 to the end of November 2023', () => {
    assert.deepEqual([set.info.start?.earliest, set.info.end?.latest], [Date.UTC(2021, 11), Date.UTC(2023, 11)]);
  });

  it('says everything in French and in English', () => {
    const bilingual = (text: Text | undefined): boolean =>
      typeof text === 'object' && ['fr', 'en'].every((lang) => (text[lang] ?? '').length >= 3);
    for (const {id, title, summary, dateNote} of events) {
      assert.ok([title, summary, dateNote].every(bilingual), id);
    }
    assert.ok([set.info.title, set.info.description, ...set.info.lanes.map(({label}) => label)].every(bilingual));
  });

  it('gives each event a status, a lane, and a source with the article’s words', () => {
    for (const [index, {id, status, sources}] of events.entries()) {
      assert.ok(status, id);
      assert.ok((set.lanes[index] ?? 0) > 0, id);
      const quoted = sources.filter(({quote}) => quote);
      assert.equal(quoted.length, 1, id);
      assert.deepEqual([quoted[0]?.lang, quoted[0]?.published], ['fr', '2023-10'], id);
      assert.ok((quoted[0]?.quote?.exact.length ?? 999) <= 160, id);
    }
  });

  it('tells the arrival as it was expected and as it came', () => {
    const {history, timeZone, date} = eventOf('putin-arrival');
    assert.deepEqual(history.map((entry) => [entry.asOf, entry.status, entry.date]),
      [['2023-10-15', 'expected', '2023-10-16?'], ['2023-10-17', 'confirmed', '2023-10-17T09:30+08:00']]);
    assert.deepEqual([timeZone, date.zoned, date.core.start], ['Asia/Shanghai', true, Date.UTC(2023, 9, 17, 1, 30)]);
  });

  it('corrects itself in French and in English, with what it said, after the events', () => {
    const all = runSteps(correctionSteps(set));
    assert.deepEqual(all.map(({row}) => (row < 0 ? '' : set.idAt(row))), ['', 'invasion', 'article']);
    for (const {correction: {date, text, was}} of all) {
      assert.ok(date > '2023-10-18', date);
      for (const words of [text, was]) assert.ok(typeof words === 'object' && words['fr'] && words['en'], JSON.stringify(words));
    }
    const quotes = eventOf('invasion').sources.map(({quote}) => quote?.exact);
    assert.ok(quotes.includes((all[1]?.correction.was as {fr: string}).fr));
  });

  it('hides the talks as of the article: their first source is later', () => {
    assert.equal(eventOf('talks').sources[0]?.published, '2023-10-18');
  });

  it('keeps the meeting’s date by way of the invasion in line with its own', () => {
    const {relative} = eventOf('beijing-meeting');
    assert.equal(relative?.to, 'invasion');
    const by = readDocument([
      {id: 'invasion', date: '2022-02-24', title: 'A'}, {title: 'B', relative},
    ]).at(1).date;
    const {earliest, latest} = eventOf('beijing-meeting').date;
    assert.ok(by.earliest <= earliest && latest <= by.latest);
  });
});

describe('its quotes', {skip: existsSync(ARTICLE) ? false : 'skipped: ../shared/article is not here'}, () => {
  const article = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : '';
  for (const {id, sources} of events) {
    it(`${id}: stands in the article, letter by letter, once`, () => {
      for (const {quote} of sources) {
        if (!quote) continue;
        const {exact, prefix = '', suffix = ''} = quote;
        // Blanks at the edges of prefix and suffix are trimmed when read.
        const around = article.split(exact);
        assert.equal(around.length, 2, exact);
        assert.ok(around[0]?.trimEnd().endsWith(prefix), prefix);
        assert.ok(around[1]?.trimStart().startsWith(suffix), suffix);
      }
    });
  }
});
