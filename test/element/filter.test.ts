/**
 * The filter: set by the page or by the reader, said in words as long as it is on, and taken away part by part.
 */
import {expect} from '@open-wc/testing';
import {TimelineFilterChangeEvent, type NewsTimeline, type TimelineFilter} from '../../src/element.js';
import {mouse, press, type, until} from '../support/input.js';
import {allInside, focused, hearWarnings, inside, label, labels, many, mount, still, titleOf} from './fixtures.js';
import {button, chips, choice, click, field, filtering, NEWS, opener, shown} from './find-fixtures.js';

const titles = async (element: NewsTimeline): Promise<string[]> => {
  await element.ready;
  await still(element, 3);
  return labels(element).map(titleOf);
};

function hear(element: NewsTimeline): (TimelineFilter | undefined)[] {
  const heard: (TimelineFilter | undefined)[] = [];
  element.parentElement?.addEventListener(TimelineFilterChangeEvent.type, event => {
    heard.push((event as TimelineFilterChangeEvent).filter);
  });
  return heard;
}

const plain = (): Promise<NewsTimeline> => mount({data: NEWS, attributes: 'no-animation view="axis"'});

describe('the property filter', () => {
  it('shows some, says so, fires nothing, and undefined shows all', async () => {
    const element = await plain();
    const heard = hear(element);
    expect(element.filter).to.equal(undefined);
    element.filter = {lanes: ['sea']};
    expect(await titles(element)).to.deep.equal(['Storm in Valmont', 'Élan of the fleet']);
    expect(shown(element)).to.equal('2 of 5 events shown · 3 hidden by the filter');
    expect(chips(element)).to.deep.equal(['Sea']);
    element.filter = undefined;
    expect((await titles(element)).length).to.equal(5);
    expect(shown(element)).to.equal('');
    expect(heard).to.deep.equal([]);
  });

  it('may be set before the data, and goes on for others', async () => {
    const element = await mount({attributes: 'no-animation view="axis"'});
    element.filter = {text: 'number 2'};
    element.events = many(30);
    await element.ready;
    expect(shown(element)).to.equal('12 of 30 events shown · 18 hidden by the filter');
    element.events = many(20);
    await element.ready;
    await until(() => shown(element) === '2 of 20 events shown · 18 hidden by the filter', 'the filter to go on');
  });

  it('set to what makes no sense warns once and goes by the rest', async () => {
    const element = await plain();
    const warnings = hearWarnings();
    for (let i = 0; i < 2; i++) {
      element.filter = {lanes: 'sea', statuses: ['confirmed', 'sure']} as never;
      await element.ready;
    }
    element.filter = 5 as never;
    await element.ready;
    warnings.restore();
    expect(warnings.texts.map(text => /filter\S*/.exec(text)?.[0])).to.deep.equal(['filter.lanes:', 'filter.statuses[1]:', 'filter:']);
    expect((await titles(element)).length).to.equal(5);
  });

  it('the last of several wins', async () => {
    const element = await mount({attributes: 'no-animation view="axis"', events: many(30_000)});
    element.filter = {text: 'number 1'};
    element.filter = {text: 'number 29999'};
    await element.ready;
    expect(shown(element)).to.equal('1 of 30,000 events shown · 29,999 hidden by the filter');
  });

  it('a page without search still says what is hidden, with nothing to press', async () => {
    const element = await mount({data: NEWS, attributes: 'no-animation no-search view="axis"'});
    element.filter = {text: 'storm'};
    await element.ready;
    expect(shown(element)).to.equal('3 of 5 events shown · 2 hidden by the filter');
    expect(allInside(element, '.find button')).to.deep.equal([]);
  });

  it('hides what has the focus: the focus goes on to what is shown', async () => {
    const element = await plain();
    await still(element, 3);
    label(element, 'Talks').focus();
    element.filter = {text: 'valmont'};
    await element.ready;
    await until(() => titleOf(focused()) === 'Harbour opens', 'the focus to go on');
    await press('ArrowLeft');
    expect(titleOf(focused())).to.equal('Valmont votes');
  });
});

describe('the choices of the filter', () => {
  afterEach(() => mouse.reset());

  it('are what occurs, with counts; the page hears of each, and it is said', async () => {
    const element = await filtering();
    const heard = hear(element);
    expect(allInside(element, '.filters legend').map(({textContent}) => textContent)).to.deep.equal(['Lanes', 'Status', 'Tags', 'Time']);
    expect(allInside(element, '.filters label').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Sea 2', 'Law 2', 'Other 1', 'confirmed 1', 'expected 1', 'not stated 3', 'storm 2', 'houses 1', 'From', 'To']);
    await click(choice(element, 'Sea'));
    await element.ready;
    await until(() => inside(element, '.live').textContent === '2 of 5 events shown', 'it to be said');
    await click(choice(element, 'Other'));
    await click(choice(element, 'not stated'));
    await element.ready;
    expect(heard).to.deep.equal([{lanes: ['sea']}, {lanes: ['sea', '']}, {lanes: ['sea', ''], statuses: ['']}]);
    expect(element.filter).to.deep.equal(heard.at(-1));
    expect(await titles(element)).to.deep.equal(['Storm in Valmont', 'Harbour opens']);
    await click(choice(element, 'Sea'));
    await element.ready;
    expect(element.filter).to.deep.equal({lanes: [''], statuses: ['']});
  });

  it('of many tags are the most frequent, and those that are looked for', async () => {
    const events = many(60).map((event, i) => ({...event, tags: [`tag ${i % 30}`, ...i % 2 ? ['Été'] : []]}));
    const element = await filtering({data: {events}});
    const names = (): string[] => allInside(element, '.filter-tags label').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(names().length).to.equal(12);
    expect(names()[0]).to.equal('Été 30');
    expect(inside(element, '.filter-tags p').textContent).to.equal('19 more tags');
    inside(element, '.filter-tags input[type=search]').focus();
    await type('ete');
    await until(() => names().length === 1, 'one tag');
    await click(choice(element, 'Été'));
    await element.ready;
    expect(element.filter).to.deep.equal({tags: ['Été']});
  });

  it('take two dates, and say when the end is before the start', async () => {
    const element = await filtering();
    const [from, to] = allInside<HTMLInputElement>(element, '.filter-time input');
    const write = async (input: HTMLInputElement | undefined, value: string): Promise<void> => {
      if (input) input.value = value;
      input?.dispatchEvent(new Event('change'));
      await element.ready;
    };
    await write(from, '2022-04-04');
    await write(to, '2023-01-15');
    expect(element.filter).to.deep.equal({from: '2022-04-04', to: '2023-01-15'});
    expect(await titles(element)).to.deep.equal(['Valmont votes', 'Élan of the fleet', 'Talks']);
    await write(to, '2021-01-01');
    expect(inside(element, '#date-fault').textContent).to.contain('before the start');
    expect(element.filter).to.deep.equal({from: '2022-04-04', to: '2023-01-15'});
    await write(to, '');
    expect(element.filter).to.deep.equal({from: '2022-04-04'});
    expect(inside(element, '#date-fault').textContent).to.not.contain('before');
  });

  it('of deep time are written in EDTF', async () => {
    const element = await filtering({data: {events: [{date: 'Y-13800000000', title: 'Bang'}, {date: '2020', title: 'Now'}]}});
    expect(allInside<HTMLInputElement>(element, '.filter-time input').map(({type: kind}) => kind)).to.deep.equal(['text', 'text']);
  });
});

describe('the chips of the filter', () => {
  afterEach(() => mouse.reset());

  it('take their part away; the focus goes to the next, at last to the button of the search', async () => {
    const element = await plain();
    element.filter = {text: 'a', lanes: ['sea', 'law'], tags: ['storm'], statuses: ['', 'expected'], from: '2022', to: '2023-07'};
    await element.ready;
    expect(chips(element)).to.deep.equal(['“a”', 'Sea', 'Law', 'not stated', 'expected', 'storm', 'from 2022', 'until July 2023']);
    expect(allInside(element, '[part~=filter-chip]')[1]?.getAttribute('aria-label')).to.equal('Remove filter: Sea');
    allInside(element, '[part~=filter-chip]')[1]?.focus();
    await press('Enter');
    await until(() => focused()?.textContent.trim() === 'Law', 'the focus on the next');
    expect(element.filter?.lanes).to.deep.equal(['law']);
    element.filter = {tags: ['storm'], to: '2023'};
    await element.ready;
    allInside(element, '[part~=filter-chip]')[1]?.focus();
    await press('Enter');
    await until(() => focused()?.textContent.trim() === 'storm', 'the focus on the one before');
    await press('Enter');
    await until(() => focused() === opener(element), 'the focus on the button');
    expect(element.filter).to.equal(undefined);
  });

  it('go all at once', async () => {
    const element = await filtering();
    const heard = hear(element);
    await click(choice(element, 'Sea'));
    await click(choice(element, 'confirmed'));
    await element.ready;
    expect(await titles(element)).to.deep.equal([]);
    expect(shown(element)).to.equal('0 of 5 events shown · 5 hidden by the filter');
    await click(button(element, 'Clear all'));
    await element.ready;
    expect(heard.at(-1)).to.equal(undefined);
    expect(choice(element, 'Sea').checked).to.equal(false);
    expect(focused()).to.equal(field(element));
    expect((await titles(element)).length).to.equal(5);
  });
});
