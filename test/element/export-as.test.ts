/**
 * `exportAs`: each format gives a file of its type and name; what is no format is refused; what is written is what the element
 * has by now. What stands in the files, the tests of `export/` hold.
 */
import {expect} from '@open-wc/testing';
import type {ExportFormat, NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {until} from '../support/input.js';
import {allInside, FIVE, inside, labels, mount, titleOf} from './fixtures.js';

const DOCUMENT: TimelineDocumentInput = {
  title: {en: 'Dates: a “year”', fr: 'Des dates'}, lang: 'en', credit: 'Drawn up by us', published: '2023-10', license: 'MIT', events: [
    ...FIVE.map(event => ({...event, sources: [{publisher: 'Agency', url: '/here'}]})), {id: 'f', date: '2021-11~', title: {en: 'About then', fr: 'Vers là'}},
  ],
};

describe('exportAs', () => {
  let element: NewsTimeline;
  const read = (text: string): SVGSVGElement => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  const textsOf = (svg: Element): string[] => [...svg.querySelectorAll('text')].map(({textContent}) => textContent);
  const failure = async (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);

  beforeEach(async () => { element = await mount({data: DOCUMENT, attributes: 'no-animation'}); });

  it('gives a file of each format, named by the title', async () => {
    const expected: Record<ExportFormat, readonly [name: string, type: string, start: string]> = {
      'json': ['dates-a-year.json', 'application/json', '{'],
      'json-ld': ['dates-a-year.jsonld', 'application/ld+json', '{"@context":"https://schema.org"'],
      'csv': ['dates-a-year.csv', 'text/csv;charset=utf-8', 'id,date,'],
      'ics': ['dates-a-year.ics', 'text/calendar;charset=utf-8', 'BEGIN:VCALENDAR'],
      'svg': ['dates-a-year.svg', 'image/svg+xml', '<svg '],
      'png': ['dates-a-year.png', 'image/png', '\ufffdPNG'],
    };
    for (const [format, [name, type, start]] of Object.entries(expected)) {
      const file = await element.exportAs(format as ExportFormat);
      expect([file.name, file.type, file instanceof Blob], format).to.deep.equal([name, type, true]);
      expect((await file.text()).replace('\ufeff', '').startsWith(start), format).to.equal(true);
    }
  });

  it('writes the data of now, all or those that are shown, in the language asked for', async () => {
    await element.addEvents([{id: 'new', date: '2024', title: {en: 'New', fr: 'Nouveau'}}]);
    element.filter = {text: 'nouveau'};
    const ids = async (format: ExportFormat, pattern: RegExp, events?: 'all' | 'shown'): Promise<unknown> =>
      [...(await (await element.exportAs(format, {locale: 'fr', ...events && {events}})).text()).matchAll(pattern)].length;
    expect([await ids('json', /"title"/g), await ids('csv', /\r\n/g), await ids('json-ld', /"ListItem"/g)]).to.deep.equal([8, 8, 7]);
    expect([await ids('csv', /\r\n/g, 'shown'), await ids('csv', /Nouveau/g, 'shown'), await ids('csv', /New/g)]).to.deep.equal([2, 1, 0]);
    expect(JSON.parse(await (await element.exportAs('json')).text())).to.deep.equal({...DOCUMENT, events: [
      ...DOCUMENT.events, {id: 'new', date: '2024', title: {en: 'New', fr: 'Nouveau'}}]});
    const calendar = await element.exportAs('ics', {locale: 'fr'});
    expect(calendar.leftOut).to.have.members(['f', 'new']);
    expect(await calendar.text()).to.contain(`URL:${location.origin}/here`);
  });

  it('refuses what makes no sense', async () => {
    for (const [format, options, kind] of [
      ['pdf', {}, TypeError], ['svg', {view: 'all of it'}, TypeError], ['csv', {events: 'some'}, TypeError], ['svg', {background: 'url(x)'}, TypeError],
      ['svg', {width: 10}, RangeError], ['png', {width: NaN}, RangeError], ['png', {scale: 100}, RangeError], ['png', {scale: 0}, RangeError],
    ] as const) {
      const error = await failure(element.exportAs(format as ExportFormat, options as object));
      expect(error, `${format} ${JSON.stringify(options)}`).to.be.instanceOf(kind);
      expect((error as Error).message).to.match(/^exportAs: /);
    }
    expect(allInside(element, '.stage').length).to.equal(0);
  });

  it('draws what is on the screen, with title, credit, sources, date, licence and words for who cannot see it', async () => {
    const file = await element.exportAs('svg');
    const svg = read(await file.text());
    const texts = textsOf(svg);
    for (const label of labels(element)) {
      expect(texts.join(' ')).to.contain(titleOf(label));
    }
    expect(texts).to.include.members(['Dates: a “year”', 'Drawn up by us', 'Sources: Agency', 'Published: October 2023 · Licence: MIT']);
    expect([svg.getAttribute('role'), svg.getAttribute('aria-labelledby'), svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent])
      .to.deep.equal(['img', 'title description', 'Dates: a “year”', file.alt]);
    expect(file.alt).to.match(/^Dates: a “year”\. Timeline with 6 events, .*(?:15 Jan|Jan 15,) 2023 · disputed: Delta\./);
    // The same axis: a label is as far from another as it is on the screen.
    const xOf = (word: string): number => Number([...svg.querySelectorAll('text')].find(({textContent}) => textContent === word)?.getAttribute('x'));
    const leftOf = (title: string): number => labels(element).find(label => titleOf(label) === title)?.querySelector('.title')?.getBoundingClientRect().left ?? NaN;
    expect(xOf('Delta') - xOf('Alpha')).to.be.closeTo(leftOf('Delta') - leftOf('Alpha'), 8);
    expect(svg.querySelectorAll('script, style, image, foreignObject').length).to.equal(0);
  });

  it('draws the part in view, or all of it, from every view of the events, at a width', async () => {
    element.reveal({start: Date.UTC(2022, 7, 1), end: Date.UTC(2022, 8, 1)}, {align: 'fit'});
    const texts = async (view: 'view' | 'all'): Promise<string[]> => textsOf(read(await (await element.exportAs('svg', {view, width: 900})).text()));
    expect(await texts('view')).to.include('Gamma').and.not.to.include('Epsilon');
    for (const view of ['list', 'table', 'vertical', 'axis']) {
      element.view = view;
      await element.ready;
      expect(await texts('all'), view).to.include.members(['Gamma', 'Epsilon']);
    }
    const svg = read(await (await element.exportAs('svg', {width: 900})).text());
    expect([svg.getAttribute('width'), svg.getAttribute('viewBox')?.split(' ')[2]]).to.deep.equal(['900', '900']);
    await until(() => inside(element, '.plot').clientWidth === 760, 'the axis as it was');
  });

  it('makes as many pixels as are asked for, and says in the PNG what it shows', async () => {
    const file = await element.exportAs('png', {width: 500, scale: 3, background: 'rgb(10, 200, 30)'});
    const bitmap = await createImageBitmap(file);
    expect(bitmap.width).to.equal(1500);
    const context = new OffscreenCanvas(2, 2).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    expect([...context?.getImageData(1, 1, 1, 1).data ?? []]).to.deep.equal([10, 200, 30, 255]);
    const bytes = await file.text();
    expect(bytes).to.contain(`iTXtDescription\0\0\0\0\0${file.alt}`).and.to.contain('iTXtSource\0\0\0\0\0Drawn up by us');
  });

  it('writes timelines without events, and such as are given as columns', async () => {
    const empty = await mount({data: {title: 'None', events: []}});
    for (const format of ['json', 'csv', 'ics', 'json-ld', 'svg', 'png'] as const) expect((await empty.exportAs(format)).name, format).to.match(/^none\./);
    empty.columns = {start: Float64Array.of(Date.UTC(2022, 0, 1), Date.UTC(2023, 0, 1)), title: i => `Column ${i}`, precision: 'day'};
    expect(textsOf(read(await (await empty.exportAs('svg', {view: 'all'})).text()))).to.include.members(['Column 0', 'Column 1']);
    expect(JSON.parse(await (await empty.exportAs('json')).text())).to.deep.include({events: [
      {title: 'Column 0', date: '2022-01-01', id: '0', importance: 0.5}, {title: 'Column 1', date: '2023-01-01', id: '1', importance: 0.5}]});
  });

  it('has all that is known whatever day is shown, and what was known then where that is asked for', async () => {
    const data: TimelineDocumentInput = {title: 'Story', events: [
      {id: 'a', date: '2022-02-01', title: 'Came', history: [{asOf: '2022-01-01', title: 'Expected'}, {asOf: '2022-02-01', title: 'Came'}]},
      {id: 'b', date: '2022-06-01', title: 'Later'},
    ]};
    const then = await mount({data, attributes: 'as-of="2022-01-15" no-animation'});
    await until(() => labels(then).map(titleOf).join() === 'Expected', 'the story of then');
    expect(JSON.parse(await (await then.exportAs('json')).text())).to.deep.equal(data);
    const rows = async (events: 'all' | 'shown'): Promise<string[]> =>
      (await (await then.exportAs('csv', {events})).text()).trim().split('\r\n').slice(1).map(line => line.split(',')[5] ?? '');
    expect([await rows('all'), await rows('shown')]).to.deep.equal([['Came', 'Later'], ['Expected']]);
    const picture = await then.exportAs('svg');
    expect(textsOf(read(await picture.text()))).to.include('Expected').and.not.to.include('Later');
    expect(textsOf(read(await picture.text())).join()).to.match(/Known on (?:15 January|January 15,) 2022: 1 event/);
    expect(picture.alt).to.contain('Known on');
  });

  it('reads from right to left where the page does', async () => {
    const rtl = await mount({data: DOCUMENT, around: 'dir="rtl" lang="he"', attributes: 'no-animation'});
    const svg = read(await (await rtl.exportAs('svg', {width: 900})).text());
    const xOf = (word: string): number => Number([...svg.querySelectorAll('text')].find(({textContent}) => textContent === word)?.getAttribute('x'));
    expect(xOf('Alpha')).to.be.above(xOf('Epsilon'));
    expect(svg.querySelector('g[transform^="matrix(-1 "]')).to.not.equal(null);
  });
});
