/**
 * Languages in the details: every text of the data carries the language that it is in, and the original stands beside its
 * translation when the reader or the page wants it.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {press, until} from '../support/input.js';
import {allInside, inside, mount} from './fixtures.js';

const both = (fr: string, en: string): Record<string, string> => ({fr, en});
const DATA: TimelineDocumentInput = {
  lang: 'fr',
  title: 'Un seul titre',
  lanes: [{id: 'l', label: 'Diplomatie'}],
  events: [
    {
      id: 'both', date: '2022-02-04', lane: 'l', title: both('Une rencontre', 'A meeting'), summary: both('Ils se virent.', 'They met.'),
      body: both('Un.\n\nDeux.', 'One.\n\nTwo.'), place: both('Pékin', 'Beijing'), dateNote: both('Le jour est sûr.', 'The day is sure.'),
      people: ['Madame Untel', both('Le roi', 'The king')], tags: ['sommet'],
      media: {kind: 'document', url: '/x.pdf', alt: both('Le texte', 'The text'), caption: both('Signé', 'Signed'), credit: 'Les archives'},
      sources: [{publisher: 'Agence', title: 'Le jour', quote: {exact: '一言为定'}, lang: 'zh'}],
    },
    {id: 'foreign', date: '2022-03-01', title: {zh: '声明', en: 'A statement'}, sources: [{publisher: 'X', lang: 'zh'}]},
    {id: 'plain', date: '2022-04-01', title: 'Sans traduction'},
  ],
};

async function show(id: string, around = 'lang="en"', attributes = ''): Promise<NewsTimeline> {
  const element = await mount({around, attributes, data: DATA});
  element.selection = id;
  await element.updateComplete;
  return element;
}

/** The language of the innermost node that holds just a text. */
function langOf(element: NewsTimeline, text: string): string | undefined {
  const found = allInside(element, '[part~=detail] *, [part~=legend] *, [part~=title]').filter(node => node.textContent.trim() === text).at(-1);
  if (!found) throw new Error(`"${text}" is not shown.`);
  return found.closest<HTMLElement>('[lang]')?.lang;
}
const toggle = (element: NewsTimeline): HTMLElement => inside(element, '[part~=original-button]');
const detailText = (element: NewsTimeline): string => inside(element, '[part~=detail]').textContent;

describe('texts of an event', () => {
  it('carry the language that they are in', async () => {
    const element = await show('both');
    const langs: Record<string, string> = {
      'A meeting': 'en', 'They met.': 'en', 'Two.': 'en', 'Beijing': 'en', 'The day is sure.': 'en', 'The king': 'en', 'The text': 'en', 'Signed': 'en',
      'Un seul titre': 'fr', 'Diplomatie': 'fr', 'Madame Untel': 'fr', 'sommet': 'fr', 'Les archives': 'fr', 'Agence': 'fr', 'Le jour': 'fr', '“一言为定”': 'zh',
    };
    for (const [text, lang] of Object.entries(langs)) expect(langOf(element, text), text).to.equal(lang);
    expect(inside(element, '[part~=legend] [lang]').lang).to.equal('fr');
  });

  it('name the details by their title, in its language', async () => {
    const element = await show('plain');
    const id = inside(element, '[part~=detail]').getAttribute('aria-labelledby') ?? '';
    expect(element.shadowRoot?.getElementById(id)?.textContent.trim()).to.equal('Sans traduction');
  });
});

describe('the original', () => {
  it('is offered by the name of its language, and shown beside the translation', async () => {
    const element = await show('both');
    expect(toggle(element).textContent).to.equal('Original in French');
    expect(toggle(element).getAttribute('aria-pressed')).to.equal('false');
    expect(detailText(element)).not.to.contain('Ils se virent');
    toggle(element).focus();
    await press('Enter');
    await until(() => toggle(element).getAttribute('aria-pressed') === 'true', 'the originals');
    for (const text of ['Une rencontre', 'Ils se virent.', 'Deux.', 'Le jour est sûr.', 'Pékin', 'Le roi', 'Le texte', 'Signé']) {
      expect(langOf(element, text), text).to.equal('fr');
    }
    for (const text of ['A meeting', 'They met.', 'Two.']) expect(langOf(element, text), text).to.equal('en');
    expect(allInside(element, '.pair > *').every(node => [...node.children].every(part => part.getAttribute('dir') === 'auto'))).to.equal(true);
    await expect(element).to.be.accessible();
    toggle(element).click();
    await element.updateComplete;
    expect(detailText(element)).not.to.contain('Ils se virent');
  });

  it('is shown from the start with show-original', async () => {
    const element = await show('both', 'lang="en"', 'show-original');
    expect(detailText(element)).to.contain('Ils se virent');
  });

  it('is the source’s language where the document’s says nothing', async () => {
    const element = await show('foreign', 'lang="en"', 'show-original');
    expect(toggle(element).textContent).to.equal('Original in Chinese');
    expect(langOf(element, '声明')).to.equal('zh');
  });

  it('is not offered to who reads it, nor where there is none', async () => {
    for (const [id, around] of [['both', 'lang="fr-CA"'], ['plain', 'lang="en"'], ['foreign', 'lang="zh-TW"']] as const) {
      const element = await show(id, around, 'show-original');
      expect(allInside(element, '[part~=original-button], .original'), `${id} ${around}`).to.deep.equal([]);
    }
  });
});
