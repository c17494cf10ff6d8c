/**
 * Other calendars and digits: labels, ticks and context row in them, switched while the page stands, and one warning for
 * what the browser does not know.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {allInside, FIVE, hearWarnings, inside, label, mount, still} from './fixtures.js';

const dateOf = (element: NewsTimeline, title: string): string => label(element, title).querySelector('[part~=mark-date]')?.textContent ?? '';
const textsOf = (element: NewsTimeline, part: string): string[] =>
  allInside(element, `[part~=${part}]:not(.away)`).map(node => node.textContent.trim()).filter(Boolean);
const format = (tag: string, options: Intl.DateTimeFormatOptions, date: string): string =>
  new Intl.DateTimeFormat(tag, {timeZone: 'UTC', ...options}).format(Date.parse(date));

const YEAR = {year: 'numeric'} as const;
const DAY = {...YEAR, month: 'short', day: 'numeric'} as const;
const MONTH = {month: 'short'} as const;

describe('calendar and numbering-system', () => {
  for (const [lang, calendar, digits, previous] of [
    ['ar', 'islamic-umalqura', 'arab', 'الحدث السابق'],
    ['he', 'hebrew', '', 'האירוע הקודם'],
    ['ja', 'japanese', '', '前の出来事'],
  ] as const) {
    it(`${lang} with ${calendar}: labels, ticks and context`, async () => {
      const dir = lang === 'ja' ? 'ltr' : 'rtl';
      const tag = `${lang}-u-ca-${calendar}${digits && `-nu-${digits}`}`;
      const element = await mount({
        around: `lang="${lang}" dir="${dir}"`, events: FIVE,
        attributes: `calendar="${calendar}" numbering-system="${digits}" start="2022-01-01" end="2023-08-01" no-animation`,
      });
      await still(element);
      expect(inside(element, '[part~=toolbar] button').getAttribute('aria-label')).to.equal(previous);
      expect(dateOf(element, 'Gamma')).to.equal(format(tag, DAY, '2022-08-24'));
      const years = textsOf(element, 'context-label');
      expect(years).to.include(format(tag, YEAR, '2022-12-20'));
      const names = Array.from({length: 20}, (_, i) => format(tag, MONTH, new Date(Date.UTC(2022, i, 15)).toISOString()));
      const months = textsOf(element, 'tick-label');
      expect(months.length).to.be.above(2);
      for (const month of months) expect(names).to.include(month);
    });
  }

  it('ticks stand where the months of the calendar begin', async () => {
    // 19 July 2023 began the year 1445 of Umm al-Qura.
    const element = await mount({
      attributes: 'calendar="islamic-umalqura" start="2023-06-19" end="2023-09-16" no-animation', events: FIVE,
    });
    await still(element);
    const plot = inside(element, '[part~=plot]').getBoundingClientRect();
    const year = allInside(element, '[part~=context-label]:not(.away)').find(node => node.textContent.includes('1445'));
    const days = ((year?.getBoundingClientRect().left ?? 0) - plot.left) / plot.width * 90;
    expect(days).to.be.closeTo(30, 1.5);
  });

  it('may be asked for by the language tag, and by property at any time', async () => {
    const element = await mount({around: 'lang="en-u-ca-buddhist"', events: FIVE});
    expect(dateOf(element, 'Gamma')).to.contain('2565');
    const box = element.parentElement as HTMLElement;
    box.lang = 'en';
    await until(() => dateOf(element, 'Gamma').includes('2022'), 'the Gregorian year');
    element.calendar = 'japanese';
    await until(() => /4/.test(dateOf(element, 'Gamma')) && !dateOf(element, 'Gamma').includes('2022'), 'the year of Reiwa');
    element.calendar = '';
    element.numberingSystem = 'deva';
    await until(() => dateOf(element, 'Gamma').includes('२०२२'), 'Devanagari digits');
    expect(textsOf(element, 'context-label').join(' ')).to.contain('२०२२');
  });

  it('what nobody knows gives the default and one warning each', async () => {
    const warnings = hearWarnings();
    try {
      const element = await mount({attributes: 'calendar="martian" numbering-system="runes"', events: FIVE});
      expect(dateOf(element, 'Gamma')).to.contain('2022');
      expect(warnings.texts.length).to.equal(2);
      expect(warnings.texts.join(' ')).to.contain('calendar="martian"').and.to.contain('numbering-system="runes"');
      element.selection = 'a';
      await element.updateComplete;
      expect(warnings.texts.length).to.equal(2);
    } finally {
      warnings.restore();
    }
  });

  it('before the first year of a calendar all is Gregorian, and says so', async () => {
    const events = [{date: '0400', title: 'Early'}, {date: '0900', title: 'Late'}];
    const element = await mount({attributes: 'calendar="islamic-civil"', around: 'lang="en"', events});
    expect(dateOf(element, 'Early')).to.match(/400 (AD|CE)/);
    const ticks = textsOf(element, 'tick-label');
    const begun = ticks.findIndex(text => text.endsWith('AH'));
    expect(begun).to.be.above(2);
    ticks.forEach((text, i) => expect(text).to.match(i < begun ? /(AD|CE)$/ : /AH$/));
  });
});
