/**
 * `json-ld` under the strict policy with trusted types, as it is built: one script in the head that follows the data and goes
 * with the attribute and the element; and that files can be made there, their names not shortened.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {openPage, type OpenPage} from '../support/page.js';

describe('linked data in the page', () => {
  let page: OpenPage;
  let element: NewsTimeline;
  const scripts = (): HTMLScriptElement[] => [...page.document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
  const names = (): unknown[] => scripts().flatMap(({textContent}) =>
    (JSON.parse(textContent) as {itemListElement: {item: {identifier: string}}[]}).itemListElement.map(({item}) => item.identifier));
  const reports = (): string[] => page.messages.filter(({kind}) => kind !== 'resource').map(({kind, text}) => `${kind} ${text}`);

  beforeEach(async () => {
    page = await openPage('/test/element/pages/policy.html', {csp: true, height: 3000});
    await page.window.customElements.whenDefined('news-timeline');
    element = page.document.getElementById('by-child') as NewsTimeline;
    await element.ready;
  });
  afterEach(() => {
    expect(reports().join('\n')).to.equal('');
    page.close();
  });

  it('is written where it is asked for, follows the data, and goes', async () => {
    expect(scripts().length).to.equal(0);
    element.setAttribute('json-ld', '');
    await until(() => scripts().length === 1, 'the script');
    expect([scripts()[0]?.parentElement?.localName, names()]).to.deep.equal(['head', ['a', 'c', 'b', 'd']]);
    await element.addEvents([{id: 'x', date: '2020', title: '</script><script>document.title = "gone"</script>'}]);
    await until(() => names().includes('x'), 'the new event');
    expect(scripts().length).to.equal(1);
    // Who writes the page out again gets the same page.
    expect(scripts()[0]?.outerHTML.match(/<\/?script/g)?.length).to.equal(2);
    const {parentNode} = element;
    element.remove();
    expect(scripts().length).to.equal(0);
    parentNode?.append(element);
    await until(() => names().includes('x'), 'it again');
    element.removeAttribute('json-ld');
    await until(() => scripts().length === 0, 'none');
  });

  it('is one script for each element', async () => {
    const other = page.document.getElementById('by-src') as NewsTimeline;
    for (const one of [element, other]) one.jsonLd = true;
    await until(() => scripts().length === 2, 'two scripts');
    other.events = [];
    await until(() => scripts().length === 1, 'one script');
    expect(names()).to.include('a');
  });

  it('has the names of schema.org in the built file, and other formats theirs', async () => {
    const other = page.document.getElementById('by-src') as NewsTimeline;
    const text = async (format: 'json-ld' | 'csv' | 'ics' | 'json' | 'svg'): Promise<string> => (await other.exportAs(format, {locale: 'en'})).text();
    const data = await text('json-ld');
    for (const name of ['itemListElement', 'numberOfItems', 'mainEntityOfPage', 'startDate', 'temporalCoverage', 'citation', 'publisher', 'datePublished',
      'location', 'about', 'subjectOf', 'headline', 'inLanguage', 'creditText', 'license', 'hasPart']) {
      expect(data).to.contain(`"${name}":`);
    }
    expect(data).to.not.match(/"\w{1,2}":/);
    expect((await text('csv')).split('\r\n')[0]?.replace('\ufeff', '')).to.equal('id,date,earliest,latest,time_zone,title,summary,body,lane,tags,status,'
      + 'importance,place,people,date_note,sources,quotes,urls,archive_urls,corrections');
    expect(await text('ics')).to.match(/SUMMARY;LANGUAGE=en:.*\r\n[^]*STATUS:CONFIRMED/);
    expect(JSON.parse(await text('json'))).to.deep.equal(await (await fetch('/data/beijing-visit.json')).json());
    expect(await text('svg')).to.match(/<text x="[\d.]+" y="[\d.]+" font-size="[\d.]+"[^>]* textLength="[\d.]+"/);
    const picture = await other.exportAs('png');
    expect([picture.size > 10_000, picture.type, picture.alt.length > 50]).to.deep.equal([true, 'image/png', true]);
  });
});
