/**
 * Under `default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'`, through all that a
 * reader does, the browser reports nothing.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {openPage, type OpenPage} from '../support/page.js';

describe('a strict content security policy', () => {
  let page: OpenPage;
  const find = (id: string): NewsTimeline => page.document.getElementById(id) as NewsTimeline;
  const shown = (element: NewsTimeline, selector: string): Element | null | undefined => element.shadowRoot?.querySelector(selector);
  const reports = (): string[] => page.messages.filter(({kind}) => kind !== 'resource').map(({kind, text}) => `${kind} ${text}`);

  beforeEach(async () => {
    page = await openPage('/test/element/pages/policy.html', {csp: true, height: 3000});
    await page.window.customElements.whenDefined('news-timeline');
    await Promise.all(['by-src', 'by-child', 'failed'].map((id) => find(id).ready));
  });
  afterEach(() => { page.close(); });

  it('lets data in by src and by a script child, and a failure be shown', async () => {
    await until(() => Boolean(shown(find('by-src'), '[part~=mark-label]')) && Boolean(shown(find('by-child'), '[part~=mark-label]')), 'labels');
    expect(find('by-child').shadowRoot?.querySelector('[part~=title]')?.textContent).to.equal('By a child');
    expect(shown(find('failed'), '[part~=status]')?.textContent).to.contain('404');
    expect(reports()).to.deep.equal([]);
  });

  it('is not touched by details, selections, movements, languages and themes', async () => {
    for (const id of ['by-src', 'by-child']) {
      const element = find(id);
      element.select(id === 'by-src' ? 'invasion' : 'b');
      element.zoomBy(3);
      await until(() => Boolean(shown(element, '[part~=sources] a, [part~=quote]')), 'the details');
      element.fit();
    }
    page.document.documentElement.lang = 'fr';
    page.document.documentElement.style.colorScheme = 'dark';
    await until(() => shown(find('by-src'), '[part~=toolbar] button')?.getAttribute('aria-label') === 'Événement précédent', 'French');
    find('by-child').laneBy = '';
    // What is not on the screen is not drawn: the first one is.
    find('by-src').events = [{date: '2020', title: 'New'}];
    await find('by-src').ready;
    page.document.documentElement.dir = 'rtl';
    await until(() => shown(find('by-src'), '[part~=mark-title]')?.textContent === 'New', 'the new data');
    expect(reports()).to.deep.equal([]);
  });

  it('is really in force', async () => {
    page.document.body.setAttribute('style', 'color: red');
    expect(() => { page.document.body.innerHTML = '<p>'; }).to.throw();
    await until(() => reports().length >= 2, 'the reports');
    expect(reports().every((text) => text.startsWith('csp'))).to.equal(true);
  });
});
