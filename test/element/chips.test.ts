/**
 * What finds no room is counted, never hidden: chips for gathered events and, at each edge, for those beyond it.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {frames, middle, mouse, press, until} from '../support/input.js';
import {allInside, FIVE, focused, label, labels, many, mount, settling, still, titleOf} from './fixtures.js';

const groups = (element: NewsTimeline): HTMLElement[] => allInside(element, '[part~=cluster]');
const edges = (element: NewsTimeline): HTMLElement[] => allInside(element, '[part~=edge]').filter((node) => !node.hidden);
const countOf = (chip: HTMLElement): number => Number(chip.textContent.replace(/\D/g, ''));

describe('chips', () => {
  afterEach(() => mouse.reset());

  it('count exactly the events in view that have no label', async () => {
    const element = await mount({attributes: 'no-animation', events: many(300)});
    await still(element);
    const gathered = groups(element).reduce((sum, chip) => sum + countOf(chip), 0);
    expect(edges(element)).to.deep.equal([]);
    expect(gathered + labels(element).length).to.equal(300);
  });

  it('say how many and from when to when', async () => {
    const element = await mount({attributes: 'no-animation', events: many(300)});
    await still(element);
    for (const chip of groups(element)) {
      expect(chip.getAttribute('aria-label')).to.match(/^\d+ more events?, .*2001/);
      expect(chip.textContent).to.match(/^\+\d+$/);
    }
  });

  it('a press flies to the span of those', async () => {
    const element = await mount({attributes: 'no-animation', events: many(300)});
    await still(element);
    const [chip] = groups(element);
    const length = element.viewport.end - element.viewport.start;
    await mouse.click(middle(chip as HTMLElement));
    await until(() => element.viewport.end - element.viewport.start < length / 2, 'the view to zoom there');
  });

  it('all of them are in view then, and little else', async () => {
    const element = await mount({attributes: 'no-animation', events: many(300)});
    await still(element);
    const chip = groups(element).find(one => countOf(one) > 3);
    if (!chip) throw new Error('There is no such chip.');
    const count = countOf(chip);
    await settling(element, () => mouse.click(middle(chip)));
    await still(element);
    const seen = labels(element).length + groups(element).reduce((sum, one) => sum + countOf(one), 0);
    // Some that have a label stand among them.
    expect(seen).to.be.within(count, 2 * count);
  });

  it('a press on a chip of one event opens it', async () => {
    const same = (count: number): NewsEventInput[] =>
      Array.from({length: count}, (_, i) => ({id: `n${i}`, date: '2022-02-02', title: 'Same'}));
    const room = labels(await mount({events: same(30)})).length;
    const element = await mount({attributes: 'no-animation', events: same(room + 1)});
    await still(element);
    const [chip] = groups(element);
    expect(chip?.textContent).to.equal('+1');
    chip?.scrollIntoView({block: 'center'});
    await frames(2);
    await mouse.click(middle(chip as HTMLElement));
    await until(() => element.selection !== undefined, 'the details');
  });

  it('large counts are short for the eye and exact for the ear', async () => {
    const events = Array.from({length: 12_345}, (_, i) => ({id: `s${i}`, date: '2022-02-02', title: `Same ${i}`}));
    for (const [lang, text, name] of [
      ['en-US', /^\+12K$/, /^12,3\d\d more events, Feb.* 2, 2022$/], ['fr', /^\+12\sk$/, /^12\s3\d\d autres événements, 2 févr/],
    ] as const) {
      const element = await mount({around: `lang="${lang}"`, events});
      await still(element);
      const [chip] = groups(element);
      expect(chip?.textContent).to.match(text);
      expect(chip?.getAttribute('aria-label')).to.match(name);
    }
  });

  it('one Tab stop for all groups, arrows walk among them, Enter goes there', async () => {
    const element = await mount({attributes: 'no-animation', events: many(2000)});
    await still(element);
    const all = groups(element);
    expect(all.length).to.be.above(2);
    expect(all.filter((chip) => chip.tabIndex === 0)).to.deep.equal([all[0]]);
    all[0]?.focus();
    await press('ArrowRight');
    await until(() => focused() === all[1], 'the second chip');
    await press('ArrowLeft');
    await until(() => focused() === all[0], 'the first chip');
    const length = element.viewport.end - element.viewport.start;
    await press('Enter');
    await until(() => element.viewport.end - element.viewport.start < length / 2, 'the view to zoom there');
    expect(titleOf(focused()), 'the focus goes on with the first of them').to.match(/^Event number/);
    const before = titleOf(focused());
    await press('ArrowRight');
    await until(() => titleOf(focused()) !== before, 'the next event');
  });

  it('at the edges: how many lie beyond, and when the nearest was', async () => {
    const element = await mount({attributes: 'start="2022-07" end="2022-12" no-animation', events: FIVE});
    await frames(2);
    const [before, after] = edges(element);
    expect(before?.textContent).to.match(/2 before: .*4 Apr.* 2022|2 before: Apr.* 4, 2022/);
    expect(after?.textContent).to.match(/2 after: .*Jan.*2023/);
    expect(before?.getAttribute('aria-label')).to.contain('2 before');
  });

  it('at the edges: of a stretch its nearer end, of very many a short count', async () => {
    const stretch = {id: 's', date: '2021-03-01/2022-06-20', title: 'Before'};
    const crowd = Array.from({length: 12_345}, (_, i) => ({id: `s${i}`, date: '2023-02-02/2023-03-03', title: `After ${i}`}));
    const element = await mount({attributes: 'start="2022-07" end="2022-12" no-animation', events: [FIVE[2], stretch, ...crowd]});
    await frames(2);
    const [before, after] = edges(element);
    expect(before?.textContent).to.match(/1 before: Jun.* 20, 2022$/);
    expect(after?.textContent).to.match(/^12K after: Feb.* 2, 2023 ›$/);
    expect(after?.getAttribute('aria-label')).to.match(/^12,345 after: Feb.* 2, 2023$/);
  });

  it('a press on an edge chip goes to the nearest beyond, with the focus', async () => {
    const element = await mount({attributes: 'start="2022-07" end="2022-12" no-animation', events: FIVE});
    await frames(2);
    await mouse.click(middle(edges(element)[1] as HTMLElement));
    await until(() => titleOf(focused()) === 'Delta', 'the focus on the nearest event after');
    expect(element.viewport.end).to.be.above(Date.UTC(2023, 0, 15));
    expect(element.selection).to.equal(undefined);
  });

  it('an event longer than the view is in it, not beyond it', async () => {
    const events = [...FIVE, {id: 'w', date: '2021/2024', title: 'All along'}];
    const element = await mount({attributes: 'start="2022-07" end="2022-12" no-animation', events});
    await still(element);
    expect(titleOf(label(element, 'All along'))).to.equal('All along');
    expect(edges(element).map(countOf)[0]).to.not.equal(3);
  });

  it('where there is little room edge chips say the count alone, and all of it aloud', async () => {
    const element = await mount({attributes: 'view="axis" start="2022-07" end="2022-12"', width: 320, events: FIVE});
    await frames(2);
    const [before] = edges(element);
    expect(before?.textContent).to.match(/^\D*2\D*$/);
    expect(before?.getAttribute('aria-label')).to.match(/2 before: .*2022/);
  });
});
