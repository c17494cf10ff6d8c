/**
 * Search and filter for everybody: axe finds nothing, targets are large, nothing is wider than a phone, in dark, in forced
 * colours, from right to left and in French; at rest nothing is left of them.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, type, until} from '../support/input.js';
import {allInside, inside, still, type Mounting} from './fixtures.js';
import {chips, count, filtering, opened, panel, shown} from './find-fixtures.js';

/** All of it: a search with matches, the choices, chips, a date that is wrong. */
async function all(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await filtering(mounting);
  element.filter = {lanes: ['sea', 'law'], tags: ['storm'], from: '2021'};
  await element.ready;
  await type('storm');
  const date = inside<HTMLInputElement>(element, '.find-date');
  date.value = 'x';
  date.form?.requestSubmit();
  await until(() => chips(element).length === 4 && count(element) !== '', 'the chips');
  await still(element);
  return element;
}

describe('axe finds nothing in search and filter', () => {
  const states: Readonly<Record<string, Mounting>> = {
    'wide': {},
    'narrow': {width: 320},
    'dark': {style: 'color-scheme: dark; background: #16181b'},
    'from right to left': {around: 'dir="rtl"'},
    'in French': {around: 'lang="fr"', width: 500},
  };
  for (const [name, mounting] of Object.entries(states)) {
    it(name, async () => { await expect(await all(mounting)).to.be.accessible(); });
  }
});

describe('search and filter', () => {
  for (const width of [320, 375, 560, 760]) {
    it(`fit at ${width} px, with targets of 24 px and names`, async () => {
      const element = await all({width, around: 'lang="fr"'});
      const {left, right} = element.getBoundingClientRect();
      for (const node of allInside(element, '.find *').filter(one => one.checkVisibility() && !one.closest('svg, option'))) {
        const box = node.getBoundingClientRect();
        expect([box.left >= left - 1, box.right <= right + 1], node.outerHTML.slice(0, 120)).to.deep.equal([true, true]);
      }
      for (const node of allInside(element, '.find button, .find label, .find input:not([type=checkbox])')) {
        const {height} = node.getBoundingClientRect();
        expect(height, node.outerHTML).to.be.at.least(24);
      }
      for (const node of allInside<HTMLInputElement>(element, '.find input')) {
        expect(node.ariaLabel ?? node.labels?.[0]?.textContent.trim() ?? '', node.outerHTML).to.not.equal('');
      }
    });
  }

  it('speak French', async () => {
    const element = await all({around: 'lang="fr"'});
    expect(panel(element)?.getAttribute('aria-label')).to.equal('Recherche et filtre');
    expect(shown(element)).to.equal('2 événements affichés sur 5 · 3 masqués par le filtre');
    expect(count(element)).to.equal('2 trouvés');
    expect(chips(element)).to.deep.equal(['Mer', 'Droit', 'storm', 'à partir de\u202f: 2021']);
    expect(inside(element, '#arrival').textContent).to.contain('ne se lit pas');
  });

  it('follow the language of the page', async () => {
    const element = await opened();
    await type('storm');
    const box = element.parentElement;
    if (box) box.lang = 'fr';
    await until(() => count(element) === '3 trouvés', 'French');
  });

  it('leave no frames, no timers and no marks behind', async () => {
    const element = await all();
    await frames(2);
    const mine = (): number => [...CSS.highlights.values()].reduce((sum, {size}) => sum + size, 0);
    expect(mine()).to.be.above(0);
    const box = element.parentElement;
    element.remove();
    expect(mine()).to.equal(0);
    box?.append(element);
    await until(() => mine() > 0, 'the marks to come back');
  });
});
