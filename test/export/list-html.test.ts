/**
 * The list as HTML text: complete, in order, and nothing of the data as markup; the demo's page holds what it writes.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {renderListHtml} from '../../src/headless.js';

const EVENTS = [
  {id: 'b', date: '2022-02-24', title: 'Second', status: 'disputed'},
  {id: 'a', date: '2022-01', title: 'First', place: 'Paris', people: ['A. Person'], body: 'One.\n\nTwo.'},
  {id: 'c', date: '2023-03-20/..', title: 'Third', sources: [
    {publisher: 'Agency', title: 'Report', url: 'https://example.org/?a=1&b="2"', archiveUrl: 'https://archive.example.org/', role: 'report'},
  ], media: {kind: 'image', url: '/picture.jpg', alt: 'A square', credit: 'A. Grapher'}},
];
const titles = (html: string): string[] => [...html.matchAll(/<h(\d)[^>]*>([^<]*)</g)].map(([, level, text]) => `${level} ${text}`);

describe('the list as HTML', () => {
  it('has every event in order under headings of years, below the title', async () => {
    const html = await renderListHtml({title: 'Dates', events: EVENTS});
    assert.deepEqual(titles(html), ['2 Dates', '3 2022', '4 First', '4 Second', '3 2023', '4 Third']);
  });

  it('puts the newest first, and begins at the level asked for', async () => {
    const html = await renderListHtml(EVENTS, {order: 'desc', headingLevel: 4});
    assert.deepEqual(titles(html), ['5 2023', '6 Third', '5 2022', '6 Second', '6 First']);
  });

  it('says dates in words and, where HTML has one, for machines; status, place, texts, media and sources', async () => {
    const html = await renderListHtml(EVENTS);
    assert.match(html, /<time datetime="2022-02-24">Thursday,? 24 February 2022<\/time> \(disputed\)/);
    assert.match(html, /<p>since Monday,? 20 March 2023 \(not stated\)<\/p>/);
    assert.match(html, /Paris · A\. Person/);
    assert.match(html, /<p dir="auto">One\.<\/p>\s*<p dir="auto">Two\.<\/p>/);
    assert.match(html, /<a href="\/picture\.jpg"[^>]*>Picture: A square<\/a> · A\. Grapher/);
    assert.match(html, /<a href="https:\/\/example\.org\/\?a=1&amp;b=&quot;2&quot;"[^>]*>Report<\/a> · Agency · report/);
    assert.match(html, />archived copy<\/a>/);
  });

  it('has every quote in its language, and every source with all that is known; links open at the quote', async () => {
    const html = await renderListHtml([{date: '2022', title: 'A', sources: [
      {publisher: 'One', author: 'A. Writer', published: '2022-03-01', url: 'https://example.org/a', quote: {exact: 'so it was', suffix: 'then'}, lang: 'fr',
        retrieved: '2022-04'},
      {title: 'Report', url: '/report.pdf', quote: {exact: 'as they say'}, lang: 'en'},
      {quote: {exact: 'without a name'}}, {},
    ]}]);
    const link = 'https://example.org/a#:~:text=so%20it%20was,-then';
    assert.deepEqual([...html.matchAll(/<blockquote([^>]*)>([^<]*)</g)].map(([, attributes, text]) => `${attributes}: ${text}`),
      [' lang="fr" dir="auto": “so it was”', ' lang="en" dir="auto": “as they say”', ' dir="auto": “without a name”']);
    assert.ok(html.includes(`One, A. Writer, 1 March 2022 · French · <a href="${link}"`), html);
    assert.match(html, />read it in its place<\/a><\/figcaption>/);
    assert.ok(html.includes(`<a href="${link}" rel="noopener noreferrer" referrerpolicy="no-referrer">One, A. Writer, 1 March 2022</a> · retrieved: April 2022</li>`));
    assert.match(html, /<a href="\/report\.pdf"[^>]*>Report<\/a>/);
    assert.equal(html.match(/<li dir/g)?.length, 2);
  });

  it('has corrections with each event, the old wording struck through, and all at the end, the newest first', async () => {
    const html = await renderListHtml({
      corrections: [{date: '2022-05', text: 'The title was wrong.'}],
      events: [{date: '2022', title: 'A', corrections: [{date: '2023-01-02', text: 'It was Tuesday.', was: 'on <b>Monday</b>'}]}],
    });
    const note = new RegExp(String.raw`<time datetime="2023-01-02">2 January 2023</time> It was Tuesday\.</p>\s*`
      + '<p class="correction-was" dir="auto">It said before: <del>on &lt;b&gt;Monday&lt;/b&gt;</del></p>', 'g');
    assert.equal(html.match(note)?.length, 2);
    const [, end = ''] = html.split('>Corrections</h3>');
    assert.deepEqual([...end.matchAll(/<p class="correction-about" dir="auto">(A|The timeline as a whole)<\/p>/g)].map(([, about]) => about),
      ['A', 'The timeline as a whole']);
    assert.doesNotMatch(await renderListHtml(EVENTS), /Corrections/);
  });

  it('speaks the language asked for', async () => {
    const events = [{date: '2022-02-24', title: {en: 'Invasion', fr: 'Invasion totale'}, status: 'confirmed'}];
    const html = await renderListHtml({lang: 'en', events}, {locale: 'fr'});
    assert.match(html, /^<div lang="fr">/);
    assert.match(html, /Invasion totale/);
    assert.match(html, /jeudi 24 février 2022<\/time> \(confirmé\)/);
  });

  it('never makes markup of data, nor a link of another scheme', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'&amp;</li></script>';
    const html = await renderListHtml({title: evil, description: evil, lanes: [{id: 'l', label: evil}], events: [
      {date: '2022', title: evil, summary: evil, place: evil, lane: 'l', dateNote: evil,
        sources: [{publisher: evil, title: evil, url: `https://example.org/${evil}`, quote: {exact: evil}, lang: '"><script>'}]},
      {date: '2022', title: 'Bad link', sources: [{title: 's', url: 'javascript:alert(1)'}]},
    ]});
    const names = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name));
    const known = ['div', 'section', 'ol', 'ul', 'li', 'article', 'h2', 'h3', 'p', 'time', 'figure', 'blockquote', 'figcaption', 'a'];
    assert.deepEqual([...names].filter(name => !known.includes(name ?? '')), []);
    assert.doesNotMatch(html.replace(/"[^"]*"/g, ''), /<[^>]*\son\w+=/i);
    assert.doesNotMatch(html, /javascript:/);
    assert.doesNotMatch(html, /Bad link/);
  });

  it('keeps to a number, and takes anything without a throw', async () => {
    assert.equal((await renderListHtml(EVENTS, {most: 2})).match(/<article>/g)?.length, 2);
    for (const input of [undefined, null, 7, '', [], {}, {events: 'none'}]) assert.match(await renderListHtml(input), /^<div lang="en"><\/div>$/);
    assert.match(await renderListHtml(EVENTS, {locale: 'no such tag!', timeZone: 'Nowhere', headingLevel: 99}), /<h6/);
  });

  it('is what stands in demo/no-script.html; `npm run no-script` writes it anew', async () => {
    const data: unknown = JSON.parse(await readFile('data/beijing-visit.json', 'utf8'));
    const page = await readFile('demo/no-script.html', 'utf8');
    const [, list] = /<!-- generated:list -->\n([^]*?)\n<!-- \/generated -->/.exec(page) ?? [];
    // Versions of Node part a date from its hour in different ways.
    const plain = (text = ''): string => text.replace(/[\s,]|\bà\b/g, '');
    assert.equal(plain(list), plain(await renderListHtml(data, {locale: 'fr'})));
  });
});
