/**
 * Events that no view parts are listed: all of them, by importance, each a way to its details and back.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {can, frames, middle, mouse, press, touchDrag, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, label, labels, mount, still, titleOf} from './fixtures.js';

/** Events of one minute, the last the most important. */
const same = (count: number, rest: Partial<NewsEventInput> = {}): NewsEventInput[] => Array.from({length: count}, (_, i) => (
  {id: `s${i}`, date: '2022-06-02T10:00Z', title: `Same ${i}`, importance: i / count, ...rest}));

const chips = (element: NewsTimeline): HTMLElement[] => allInside(element, '[part~=cluster]');
const list = (element: NewsTimeline): HTMLElement | undefined => allInside(element, '[part~=group]')[0];
const entries = (element: NewsTimeline): HTMLButtonElement[] => allInside(element, '[part~=group-item]');
const detail = (element: NewsTimeline): HTMLElement | undefined => allInside(element, '[part~=detail]')[0];

const countOf = (chip: HTMLElement): number => Number(chip.textContent.replace(/\D/g, ''));
async function click(node: HTMLElement | undefined): Promise<void> {
  if (!node) throw new Error('There is nothing to press.');
  node.scrollIntoView({block: 'center'});
  await frames(2);
  await mouse.click(middle(node));
}

async function listed(element: NewsTimeline, by: 'mouse' | 'Enter' = 'mouse'): Promise<HTMLElement> {
  await still(element);
  const [chip] = chips(element).sort((a, b) => countOf(b) - countOf(a));
  if (!chip) throw new Error('There is no chip.');
  if (by === 'mouse') await click(chip);
  else {
    chip.focus();
    await press(by);
  }
  await until(() => list(element) !== undefined, 'the list');
  return chip;
}

describe('the list of events of one instant', () => {
  afterEach(() => mouse.reset());

  it('has all of the chip’s, the important first, of equals by id; the view stays', async () => {
    const element = await mount({attributes: 'no-animation', events: [...FIVE, ...same(30), ...same(4, {importance: 0.99}).map(
      (event, i) => ({...event, id: `t${3 - i}`, title: `Equal ${3 - i}`}))]});
    await still(element);
    const {viewport} = element;
    const shown = labels(element).map(titleOf);
    await listed(element);
    expect(element.viewport).to.deep.equal(viewport);
    const all = [0, 1, 2, 3].map(i => `Equal ${i}`).concat(Array.from({length: 30}, (_, i) => `Same ${29 - i}`));
    const expected = all.filter(title => !shown.includes(title));
    expect(expected.length).to.be.above(20);
    expect(entries(element).map(entry => entry.querySelector('.title')?.textContent)).to.deep.equal(expected);
    expect(entries(element)[0]?.textContent).to.match(/Jun.* 2, 2022/);
    expect(chips(element).map(countOf)).to.include(expected.length);
  });

  it('is a named region below the axis with a list in it', async () => {
    const element = await mount({attributes: 'no-animation', events: same(30)});
    const chip = await listed(element);
    const region = list(element);
    expect(region?.localName).to.equal('section');
    expect(region?.getAttribute('aria-label')).to.equal(chip.getAttribute('aria-label'));
    expect(region?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('3');
    const items = [...region?.querySelectorAll('ol[role=list] > li') ?? []];
    expect(items.map(item => item.getAttribute('aria-posinset'))).to.deep.equal(items.map((_, i) => String(i + 1)));
    const plot = inside(element, '[part~=plot]').getBoundingClientRect();
    expect(region?.getBoundingClientRect().top).to.be.at.least(plot.bottom);
    for (const entry of entries(element)) expect(entry.offsetHeight).to.be.at.least(24);
    await expect(element).to.be.accessible();
  });

  it('opened by a key it has the focus; Escape gives it back to the chip', async () => {
    const element = await mount({attributes: 'no-animation', events: same(30)});
    await listed(element, 'Enter');
    await until(() => focused() === list(element), 'the focus on the list');
    await press('Escape');
    await until(() => list(element) === undefined, 'the list to close');
    await until(() => focused() === chips(element)[0], 'the focus on the chip');
  });

  it('opened by the mouse it takes no focus, says itself, and closes by its button', async () => {
    const element = await mount({attributes: 'no-animation', events: same(30)});
    await listed(element);
    expect(focused()).not.to.equal(list(element));
    expect(inside(element, '.live').textContent).to.match(/more events/);
    await click(inside(element, '[part~=group] [aria-label="Close list"]'));
    await until(() => list(element) === undefined, 'the list to close');
  });

  it('an entry opens the details in its place, and closing them gives the focus back to it', async () => {
    const element = await mount({attributes: 'no-animation', events: same(30)});
    await listed(element, 'Enter');
    const entry = entries(element)[3];
    const value = entry?.value;
    entry?.focus();
    await press('Enter');
    await until(() => focused() === detail(element), 'the details');
    expect(list(element)).to.equal(undefined);
    expect(inside(element, '[part~=detail-title]').textContent).to.equal(`Same ${value}`);
    await press('Escape');
    await until(() => (focused() as HTMLButtonElement | undefined)?.value === value, 'the entry');
    await press('Escape');
    await until(() => list(element) === undefined, 'the list to close');
  });

  it('from there previous and next go on in time order', async () => {
    const element = await mount({attributes: 'no-animation', events: [...same(30), {id: 'z', date: '2022-08', title: 'Later'}]});
    await listed(element);
    await click(entries(element).at(-1));
    await until(() => detail(element) !== undefined, 'the details');
    const [, next] = allInside<HTMLButtonElement>(element, '[part~=detail] [part~=button]');
    const before = element.selection;
    next?.click();
    await until(() => element.selection !== before, 'another event');
    await element.updateComplete;
    expect(inside(element, '[part~=detail]').textContent).to.match(/\d+ of 31/);
  });

  it('another event than one of these takes its place for good', async () => {
    const element = await mount({attributes: 'no-animation', events: [...same(30), ...FIVE]});
    await listed(element);
    expect(list(element)?.getAttribute('aria-label')).to.match(/^\d+ more events, Jun.* 2, 2022, 10:00.AM$/);
    await click(label(element, 'Epsilon'));
    await until(() => detail(element) !== undefined, 'the details');
    await press('Escape');
    element.select();
    await element.updateComplete;
    expect(list(element)).to.equal(undefined);
  });

  it('of many makes a hundred at a time, the focus on the first that is new', async () => {
    const element = await mount({attributes: 'no-animation', events: same(20_000)});
    await listed(element);
    expect(entries(element).length).to.equal(100);
    const before = entries(element).at(-1)?.value;
    await click(inside(element, '[part~=group] .more'));
    await until(() => entries(element).length === 200, 'the next hundred');
    await until(() => focused() === entries(element)[100], 'the focus on the first of them');
    expect(Number(entries(element)[100]?.value)).to.equal(Number(before) - 1);
    expect(entries(element)[100]?.parentElement?.getAttribute('aria-setsize')).to.match(/^19\d\d\d$/);
  });

  it('goes with its data', async () => {
    const element = await mount({attributes: 'no-animation', events: same(30)});
    await listed(element);
    element.events = FIVE;
    await element.ready;
    await element.updateComplete;
    expect(list(element)).to.equal(undefined);
  });

  it('works in lanes and from right to left, in French', async () => {
    const element = await mount({attributes: 'view="axis" no-animation lane-by="lane"', around: 'dir="rtl" lang="fr"', width: 320,
      events: [...same(20, {lane: 'one'}), ...same(20, {lane: 'two'}).map(event => ({...event, id: `o${event.id}`, title: 'Other'}))]});
    await listed(element);
    const texts = entries(element).map(entry => entry.textContent);
    expect(texts.every(text => !text.includes('Other'))).to.equal(true);
    expect(list(element)?.getAttribute('aria-label')).to.match(/^\d+ autres événements/);
    expect(getComputedStyle(entries(element)[0] as HTMLElement).direction).to.equal('rtl');
    expect(inside(element, '[aria-label="Fermer la liste"]').offsetWidth).to.be.at.least(24);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    await expect(element).to.be.accessible();
  });

  it('opens under a finger', async function () {
    if (!can('touch')) this.skip();
    const element = await mount({attributes: 'no-animation', events: same(30)});
    await still(element);
    const place = middle(chips(element)[0] as HTMLElement);
    await touchDrag({from: place, to: place, steps: 1});
    await until(() => list(element) !== undefined, 'the list');
    await frames(2);
  });
});
