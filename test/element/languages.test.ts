/**
 * The language of the nearest ancestor, the direction of the page, and strings that a page may replace.
 */
import {expect, fixture} from '@open-wc/testing';
import {defineStrings, type NewsTimeline} from '../../src/element.js';
import {frames, until} from '../support/input.js';
import {allInside, FIVE, inside, label, labels, mount, still, titleOf} from './fixtures.js';

const DATA = {
  title: {en: 'Five days', fr: 'Cinq jours'},
  lang: 'en',
  lanes: [{id: 'one', label: {en: 'First', fr: 'Premier'}}],
  events: FIVE.map((event) => ({...event, title: {en: String(event.title), fr: `${String(event.title)} (fr)`}})),
};

const nameOf = (element: NewsTimeline, selector: string): string => inside(element, selector).getAttribute('aria-label') ?? '';
const dateOf = (element: NewsTimeline, title: string): string => label(element, title).querySelector('[part~=mark-date]')?.textContent ?? '';

/** Checks that all that is seen and spoken is in a language. */
function expectFrench(element: NewsTimeline): void {
  expect(inside(element, '[part~=title]').textContent).to.equal('Cinq jours');
  expect(inside(element, '[part~=title]').lang).to.equal('fr');
  expect(nameOf(element, '[part~=toolbar] button')).to.equal('Événement précédent');
  expect(nameOf(element, '[part~=marks]')).to.equal('Événements dans l’ordre du temps');
  expect(inside(element, '[part~=legend]').textContent).to.contain('Premier');
  expect(dateOf(element, 'Gamma (fr)')).to.match(/24 août 2022/);
  expect(dateOf(element, 'Delta (fr)')).to.contain('contesté');
  expect(inside(element, '[part~=axis]').textContent).to.match(/janv|févr|avr|juil|sept|déc|2022/);
}

function expectEnglish(element: NewsTimeline): void {
  expect(inside(element, '[part~=title]').textContent).to.equal('Five days');
  expect(nameOf(element, '[part~=toolbar] button')).to.equal('Previous event');
  expect(dateOf(element, 'Gamma')).to.match(/Aug(ust)?/);
}

describe('languages', () => {
  it('French of the nearest ancestor', async () => {
    expectFrench(await mount({around: 'lang="fr"', data: DATA}));
  });

  it('its own lang comes first, a region is as good as none', async () => {
    expectFrench(await mount({around: 'lang="en"', attributes: 'lang="fr-CH"', data: DATA}));
  });

  it('through shadow roots', async () => {
    const box = await fixture<HTMLElement>('<div lang="fr" style="width: 760px"></div>');
    const element = document.createElement('news-timeline');
    element.data = DATA;
    const inner = document.createElement('p');
    box.append(inner);
    const host = document.createElement('div');
    box.append(host);
    host.attachShadow({mode: 'open'}).append(element);
    await element.ready;
    expectFrench(element);
    host.lang = 'en';
    await until(() => inside(element, '[part~=title]').textContent === 'Five days', 'the other language');
    await still(element, 3);
    expectEnglish(element);
  });

  it('switched while the page stands', async () => {
    const element = await mount({around: 'lang="en"', data: DATA});
    expectEnglish(element);
    (element.parentElement as HTMLElement).lang = 'fr';
    await until(() => inside(element, '[part~=title]').textContent === 'Cinq jours', 'French');
    await until(() => labels(element).some((node) => titleOf(node) === 'Gamma (fr)'), 'the labels');
    expectFrench(element);
    (element.parentElement as HTMLElement).lang = 'en';
    await until(() => labels(element).some((node) => titleOf(node) === 'Gamma'), 'English again');
    expectEnglish(element);
  });

  it('switched inside a shadow root', async () => {
    const box = await fixture<HTMLElement>('<div style="width: 760px"></div>');
    const inner = document.createElement('div');
    inner.lang = 'en';
    box.attachShadow({mode: 'open'}).append(inner);
    const element = document.createElement('news-timeline');
    element.data = DATA;
    inner.append(element);
    await element.ready;
    inner.lang = 'fr';
    await until(() => inside(element, '[part~=title]').textContent === 'Cinq jours', 'French');
  });

  it('moved to another language', async () => {
    const element = await mount({around: 'lang="en"', data: DATA});
    const box = await fixture<HTMLElement>('<div lang="fr" style="width: 760px"></div>');
    box.append(element);
    await until(() => labels(element).some((node) => titleOf(node) === 'Gamma (fr)'), 'the labels');
    expectFrench(element);
  });

  it('an unknown language gets English words and its own dates; nonsense gets what is outside', async () => {
    const swedish = await mount({around: 'lang="sv"', data: DATA});
    expect(nameOf(swedish, '[part~=toolbar] button')).to.equal('Previous event');
    expect(dateOf(swedish, 'Gamma')).to.match(/24 aug\.? 2022/);
    const nonsense = await mount({around: 'lang="fr"', attributes: 'lang="not a language!"', data: DATA});
    expectFrench(nonsense);
  });

  it('a text in another language than asked for says which it is', async () => {
    const element = await mount({around: 'lang="de"', data: DATA});
    expect(inside(element, '[part~=title]').lang).to.equal('en');
    const title = label(element, 'Gamma').querySelector<HTMLElement>('[part~=mark-title]');
    expect(title?.lang).to.equal('en');
  });

  for (const [lang, previous] of [
    ['ar', 'الحدث السابق'], ['de-AT', 'Voriges Ereignis'], ['es', 'Evento anterior'], ['he', 'האירוע הקודם'],
    ['ja', '前の出来事'], ['pt-BR', 'Evento anterior'], ['ru', 'Предыдущее событие'], ['zh-Hans', '上一个事件'],
  ] as const) {
    it(`${lang} has texts and phrases of its own`, async () => {
      const events = [{id: 'x', date: '2022-04~', title: 'Beta'}, ...FIVE.filter(({id}) => id !== 'b')];
      const element = await mount({around: `lang="${lang}"`, events});
      expect(nameOf(element, '[part~=toolbar] button')).to.equal(previous);
      expect(dateOf(element, 'Beta')).to.match(/\p{N}{4}/u).and.not.to.match(/~|about/);
    });
  }

  it('a page adds a language, the rest is English', async () => {
    defineStrings('eo', {previous: 'Antaŭa evento', events: 'Eventoj'});
    const element = await mount({around: 'lang="eo"', data: DATA});
    expect(nameOf(element, '[part~=toolbar] button')).to.equal('Antaŭa evento');
    expect(nameOf(element, '[part~=toolbar]')).to.equal('Timeline controls');
  });
});

describe('dir="rtl"', () => {
  it('time runs from right to left: labels, axis and buttons', async () => {
    const element = await mount({around: 'dir="rtl" lang="ar"', events: FIVE});
    const x = (title: string): number => (label(element, title).parentElement as HTMLElement).getBoundingClientRect().left;
    expect(x('Alpha')).to.be.above(x('Gamma'));
    expect(x('Gamma')).to.be.above(x('Epsilon'));
    const ticks = allInside(element, '[part~=tick-label]:not(.away)').map((node) => node.getBoundingClientRect().left);
    expect(ticks).to.deep.equal([...ticks].sort((a, b) => b - a));
    const box = element.getBoundingClientRect();
    for (const node of labels(element)) {
      const {left, right} = node.getBoundingClientRect();
      expect([left >= box.left - 1, right <= box.right + 1]).to.deep.equal([true, true]);
    }
    const [previous] = allInside(element, '[part~=toolbar] button');
    const [, next] = allInside(element, '[part~=toolbar] button');
    expect(previous?.getBoundingClientRect().left).to.be.above(next?.getBoundingClientRect().left ?? 0);
  });

  it('switches while the page stands', async () => {
    const element = await mount({events: FIVE});
    const x = (title: string): number => (label(element, title).parentElement as HTMLElement).getBoundingClientRect().left;
    expect(x('Alpha')).to.be.below(x('Epsilon'));
    (element.parentElement as HTMLElement).dir = 'rtl';
    await until(() => x('Alpha') > x('Epsilon'), 'time to turn');
    await frames(2);
  });
});
