/**
 * The search: opened and closed by its button and by keys, it counts while somebody types, steps through what is found,
 * and marks it.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, mouse, press, type, until} from '../support/input.js';
import {allInside, focused, inside, label, many, mount, still} from './fixtures.js';
import {button, click, count, field, NEWS, opened, opener, panel} from './find-fixtures.js';

/** The words that are marked in the page, in the order of the document. */
function marked(name: 'timeline-found' | 'timeline-current'): string[] {
  const ranges = [...CSS.highlights.get(name) ?? []] as Range[];
  return ranges.filter(({startContainer}) => startContainer.isConnected).map(range => range.toString());
}

const live = (element: NewsTimeline): string => inside(element, '.live').textContent;

describe('the panel', () => {
  afterEach(() => mouse.reset());

  it('is opened by its button, which says so, and takes the focus; Escape closes it and gives it back', async () => {
    const element = await mount({data: NEWS, attributes: 'no-animation view="axis"'});
    expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
    expect(inside(element, `#${opener(element).getAttribute('aria-controls') ?? ''}`)).to.exist;
    await click(opener(element));
    await until(() => !!panel(element) && focused() === field(element), 'the focus in the field');
    expect(opener(element).getAttribute('aria-expanded')).to.equal('true');
    expect(panel(element)?.getAttribute('aria-label')).to.equal('Search and filter');
    await press('Escape');
    await until(() => panel(element) === undefined, 'the panel to close');
    expect(focused()).to.equal(opener(element));
    expect(opener(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens by / among the events, and nowhere else', async () => {
    const element = await mount({data: NEWS, attributes: 'no-animation view="axis"'});
    await still(element, 3);
    opener(element).focus();
    await press('/');
    await frames(3);
    expect(panel(element)).to.equal(undefined);
    label(element, 'Talks').focus();
    await press('/');
    await until(() => panel(element) !== undefined && focused() === field(element), 'the panel');
    expect(field(element).value).to.equal('');
    await type('a/b');
    expect(field(element).value).to.equal('a/b');
  });

  it('leaves Ctrl+F to the browser', async () => {
    const element = await mount({data: NEWS, attributes: 'no-animation view="axis"'});
    await still(element, 3);
    const event = new KeyboardEvent('keydown', {key: 'f', ctrlKey: true, bubbles: true, composed: true, cancelable: true});
    expect(label(element, 'Talks').dispatchEvent(event)).to.equal(true);
    expect(panel(element)).to.equal(undefined);
  });

  it('is not there where a page wants none', async () => {
    const element = await mount({data: NEWS, attributes: 'no-animation no-search view="axis"'});
    await still(element, 3);
    expect(allInside(element, '[aria-controls=find]')).to.deep.equal([]);
    label(element, 'Talks').focus();
    await press('/');
    await frames(3);
    expect(panel(element)).to.equal(undefined);
  });
});

describe('the search', () => {
  afterEach(() => mouse.reset());

  it('counts while somebody types, and asks the element for no update', async () => {
    const element = await opened();
    await element.updateComplete;
    let updates = 0;
    element.addController({hostUpdated: () => { updates++; }});
    await type('STÓRM');
    await until(() => count(element) === '3 found', 'three to be found');
    await type('zz');
    await until(() => count(element) === 'Nothing found', 'nothing to be found');
    expect(updates).to.equal(0);
    await until(() => live(element) === 'Nothing found', 'it to be said');
  });

  it('steps by Enter and Shift+Enter, round and round; the view moves, the event is said, the focus stays', async () => {
    const element = await opened({attributes: 'start="2022-03" end="2022-05"'});
    await type('valmont');
    await until(() => count(element) === '3 found', 'three to be found');
    for (const [key, place, said] of [
      ['Enter', '2 of 3', /^2 of 3: .*2022: Valmont votes$/], ['Enter', '3 of 3', /Harbour opens$/], ['Enter', '1 of 3', /Storm in Valmont$/],
      ['Shift+Enter', '3 of 3', /Harbour opens$/],
    ] as const) {
      await press(key);
      await until(() => count(element) === place, place);
      expect(live(element)).to.match(said);
    }
    expect(focused()).to.equal(field(element));
    const {start, end} = element.viewport;
    expect([start < Date.UTC(2023, 6, 17), end > Date.UTC(2023, 6, 17)]).to.deep.equal([true, true]);
    await click(button(element, 'Previous match'));
    await until(() => count(element) === '2 of 3', 'the one before');
    await click(button(element, 'Next match'));
    await until(() => count(element) === '3 of 3', 'the next');
  });

  it('takes open details along', async () => {
    const element = await opened();
    element.select('a');
    await type('valmont');
    await press('Enter');
    await press('Enter');
    await until(() => element.selection === 'b', 'the details of the next');
  });

  it('marks what it finds in labels and details, the match of now apart, and cleans up', async () => {
    const element = await opened();
    element.select('c');
    await type('storm');
    await until(() => marked('timeline-found').length >= 2, 'the marks');
    await frames(3);
    expect(marked('timeline-found').sort()).to.deep.equal(['Storm', 'storm']);
    await press('Shift+Enter');
    await press('Shift+Enter');
    await until(() => marked('timeline-current').length > 0, 'the match of now');
    await press('Escape');
    await until(() => marked('timeline-found').length + marked('timeline-current').length === 0, 'no marks');
    expect(field(element).value).to.equal('');
    expect(panel(element)).to.not.equal(undefined);
    await press('Escape');
    await until(() => panel(element) === undefined, 'the panel to close');
  });

  it('marks letters with accents where they stand, and follows labels that come', async () => {
    const element = await opened({attributes: 'start="2022-01" end="2022-03"'});
    await type('elan');
    await until(() => count(element) === '1 found', 'one to be found');
    await press('Enter');
    await until(() => marked('timeline-current').includes('Élan'), 'its mark');
  });

  it('marks whole texts where the browser has no highlights', async () => {
    const own = Object.getOwnPropertyDescriptor(CSS, 'highlights');
    Reflect.deleteProperty(CSS, 'highlights');
    try {
      const element = await opened();
      await type('storm');
      await until(() => allInside(element, '.found').length > 0, 'the marks');
      expect(allInside(element, '.found').map(({textContent}) => textContent)).to.deep.equal(['Storm in Valmont']);
      await press('Escape');
      await until(() => allInside(element, '.found').length === 0, 'no marks');
    } finally {
      if (own) Object.defineProperty(CSS, 'highlights', own);
    }
  });

  it('shows only these, as a filter, and all again', async () => {
    const element = await opened();
    await type('storm');
    await until(() => count(element) === '3 found', 'three to be found');
    await click(button(element, 'Show only these'));
    await element.ready;
    expect(element.filter).to.deep.equal({text: 'storm'});
    expect(button(element, 'Show only these').getAttribute('aria-pressed')).to.equal('true');
    expect(count(element)).to.equal('3 found');
    await click(button(element, 'Show only these'));
    await element.ready;
    expect(element.filter).to.equal(undefined);
  });

  it('goes on in other data', async () => {
    const element = await opened();
    await type('event number 1');
    await until(() => count(element) === 'Nothing found', 'nothing');
    element.events = many(30);
    await element.ready;
    await until(() => count(element) === '12 found', 'those of the other data');
  });

  it('of many events answers key by key', async function () {
    this.timeout(20_000);
    const element = await opened({data: {events: many(30_000).map(event => ({...event, summary: 'Ça et là, des orages'}))}});
    await type('numb');
    await until(() => count(element) === '30,000 found', 'all to be found', 15_000);
    await type('er 2999');
    await until(() => count(element) === '13 found', 'some to be found');
  });
});
