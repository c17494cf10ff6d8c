/**
 * Links between events: sentences in the details that lead to the other event, in every view and on paper; stories; and
 * the arcs of one event at a time on the axis.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {middle, mouse, press, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, label, mount, still, titleOf} from './fixtures.js';

const EVENTS: readonly NewsEventInput[] = [
  {id: 'cause', date: '2022-01-10', title: 'Cause', links: [{to: 'middle', kind: 'led-to'}]},
  {id: 'middle', date: '2022-04-04', title: 'Middle', links: [
    {to: 'effect', kind: 'led-to'}, {to: 'side', kind: 'foretells'}, {to: 'middle', kind: 'answers'}, {to: 'effect', kind: 'led-to'},
  ]},
  {id: 'side', date: '2022-06-01', title: 'Side', lane: 'x', links: [{to: 'middle', kind: 'same-as'}]},
  {id: 'effect', date: '2022-08-24', title: 'Effect'},
  {id: 'alone', date: '2023-01-24', title: 'Alone'},
];
const DAY_MS = 864e5;

const text = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const sentences = (element: NewsTimeline): string[] => allInside(element, '[part~=links] li').map(text);
const link = (element: NewsTimeline, title: string): HTMLElement => {
  const found = allInside(element, '[part~=link]').find(node => text(node) === title);
  if (!found) throw new Error(`There is no link to "${title}".`);
  return found;
};

async function opened(id: string, attributes = '', events = EVENTS): Promise<NewsTimeline> {
  const element = await mount({attributes: `no-animation ${attributes}`, events});
  element.select(id);
  await until(() => allInside(element, '[part~=links], .detail, .unfolded').length > 0, 'the details');
  await element.updateComplete;
  return element;
}

describe('links between events', () => {
  afterEach(() => mouse.reset());

  it('are sentences, from both sides, each once', async () => {
    const element = await opened('middle');
    expect(sentences(element)).to.deep.equal(['This led to: Effect', 'foretells: Side', 'Result of: Cause', 'The same as: Side']);
    element.select('side');
    await until(() => sentences(element).length === 2, 'those of another event');
    expect(sentences(element)).to.deep.equal(['The same as: Middle', 'Referred to by: Middle (foretells)']);
    element.select('alone');
    await until(() => text(inside(element, '[part~=detail-title]')) === 'Alone', 'an event without links');
    expect(allInside(element, '[part~=links], [part~=story]').length).to.equal(0);
  });

  it('lead to the other event by a press: both are in view, and the focus goes along', async () => {
    const element = await opened('middle', 'start="2022-03-20" end="2022-04-20"');
    inside(element, '[part~=links]').scrollIntoView({block: 'center'});
    await mouse.click(middle(link(element, 'Effect')));
    await until(() => element.selection === 'effect', 'the other event');
    await still(element);
    const {start, end} = element.viewport;
    expect(start).to.be.below(Date.UTC(2022, 3, 4));
    expect(end).to.be.above(Date.UTC(2022, 7, 25));
    expect(focused()?.getAttribute('part')).to.equal('detail');
  });

  it('lead there by a key, as little as the view has to move', async () => {
    const element = await opened('middle', 'start="2022-01" end="2022-12"');
    const before = element.viewport;
    link(element, 'Cause').focus();
    await press('Enter');
    await until(() => element.selection === 'cause', 'the other event');
    await still(element);
    const {start, end} = element.viewport;
    expect(Math.abs(end - start - (before.end - before.start))).to.be.below(DAY_MS / 100);
    expect(text(focused()?.querySelector('[part~=detail-title]'))).to.equal('Cause');
    expect(sentences(element)).to.deep.equal(['This led to: Middle']);
  });

  it('lead there in the other views, too', async () => {
    for (const view of ['list', 'table', 'vertical']) {
      const element = await opened('middle', `view="${view}"`);
      await until(() => sentences(element).length === 4, `the links in the ${view}`);
      link(element, 'Cause').focus();
      await press('Enter');
      await until(() => element.selection === 'cause' && sentences(element).join() === 'This led to: Middle', `the other event in the ${view}`);
      await until(() => (focused()?.closest('.row, .v-item, [part~=detail]')?.textContent ?? '').includes('Cause'), `the focus in the ${view}`);
      element.remove();
    }
  });

  it('make a story that is gone along', async () => {
    const element = await opened('middle');
    const story = (): string => text(allInside(element, '[part~=story]')[0]);
    const step = (name: string): HTMLButtonElement => inside(element, `[part~=story] [aria-label="${name}"]`);
    expect(story()).to.equal('Story: 2 of 3');
    await mouse.click(middle(step('On in the story: Effect')));
    await until(() => story() === 'Story: 3 of 3', 'the end of the story');
    expect(element.selection).to.equal('effect');
    expect(text(inside(element, '[part~=detail-title]'))).to.equal('Effect');
    step('Back in the story: Middle').focus();
    await press('Enter');
    await until(() => story() === 'Story: 2 of 3', 'the way back');
    // The button that was pressed goes on being the one with the focus.
    expect(focused()?.getAttribute('aria-label')).to.equal('Back in the story: Cause');
    await press('Enter');
    await until(() => story() === 'Story: 1 of 3', 'the beginning');
    await until(() => focused()?.getAttribute('part') === 'detail', 'the focus not to be lost');
  });

  it('of very many show some, and the rest when asked', async () => {
    const many = Array.from({length: 30}, (_, i) => ({id: `n${i}`, date: '2022-05-05', title: `Number ${i}`, links: [{to: 'alone', kind: 'answers'}]}));
    const element = await opened('alone', '', [...EVENTS, ...many]);
    expect(sentences(element).length).to.equal(8);
    const more = inside(element, '[part~=links] button');
    expect(text(more)).to.equal('Show 22 more links');
    more.focus();
    await press('Enter');
    await until(() => sentences(element).length === 30, 'all links');
    await until(() => text(focused()) === 'Number 8', 'the focus where the list goes on');
  });

  it('say so where a filter hides the other event', async () => {
    const element = await opened('middle', 'view="list"');
    element.filter = {lanes: ['']};
    await until(() => sentences(element)[1] === 'foretells: Side (Left out by the filter)', 'the sentence');
  });

  it('are on paper', async () => {
    const element = await opened('middle');
    await press('Control+Shift');
    await until(() => element.shadowRoot?.adoptedStyleSheets.some(sheet =>
      [...sheet.cssRules].some(rule => rule.cssText.startsWith('.print-plot'))) ?? false, 'the file for paper');
    dispatchEvent(new Event('beforeprint'));
    const items = [...inside(element, '.paper').querySelectorAll('.links li')].map(text);
    dispatchEvent(new Event('afterprint'));
    expect(items.slice(0, 3)).to.deep.equal(['This led to: Middle', 'This led to: Effect', 'foretells: Side']);
  });
});

describe('arcs', () => {
  const {prototype} = CanvasRenderingContext2D;
  const {bezierCurveTo, clearRect} = prototype;
  /** Curves of the last drawing of a canvas that had any, and since when. */
  let curves = 0;
  before(() => {
    prototype.bezierCurveTo = function count(...args) {
      curves++;
      bezierCurveTo.apply(this, args);
    };
    prototype.clearRect = function begin(...args) {
      if (this.canvas.parentElement?.classList.contains('plot')) curves = 0;
      clearRect.apply(this, args);
    };
  });
  after(() => { Object.assign(prototype, {bezierCurveTo, clearRect}); });
  afterEach(() => mouse.reset());

  /** Each is drawn twice: its ground, and itself. */
  const haveArcs = (count: number): Promise<void> => until(() => curves === 2 * count, `${count} arcs`);

  it('are those of the event that is open, and none without', async () => {
    const element = await opened('middle');
    await haveArcs(4);
    element.select('effect');
    await haveArcs(1);
    element.select('alone');
    await haveArcs(0);
  });

  it('are those of the event with the focus, while none is open and it has it', async () => {
    const element = await mount({attributes: 'no-animation', events: EVENTS});
    label(element, 'Cause').focus();
    await haveArcs(1);
    element.select('middle');
    await haveArcs(4);
    element.select(undefined);
    await haveArcs(1);
    (focused() as HTMLElement).blur();
    await haveArcs(0);
  });

  it('go to the edge for events beyond the view', async () => {
    const element = await opened('middle', 'start="2022-04-01" end="2022-04-08"');
    await haveArcs(4);
    // Where neither end of one is in view there is none.
    element.reveal('alone', {align: 'center'});
    await haveArcs(0);
  });

  it('stand beside the rail of the vertical view', async () => {
    const element = await opened('middle', 'view="vertical"');
    const lines = (): number => allInside(element, '.v-arc').length;
    await until(() => lines() === 4, 'lines of all links');
    expect(allInside(element, '.v-head').length).to.equal(4);
    const [rail, line] = ['.v-rail', '.v-arc'].map(name => inside(element, name).getBoundingClientRect());
    expect(line?.right).to.be.below(rail?.left ?? 0);
    element.select(undefined);
    await until(() => lines() === 0, 'them to go');
    const card = allInside(element, '.v-card').find(node => titleOf(node) === 'Cause');
    card?.focus();
    await until(() => lines() === 1, 'those of the card with the focus');
    card?.blur();
    await until(() => lines() === 0, 'them to go with the focus');
  });

  it('are never drawn for data without links', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    curves = -1;
    element.select('a');
    await until(() => curves === 0, 'a drawing');
  });
});

describe('dates told from another event', () => {
  const relative = {to: 'effect', before: 'P3W', within: 'P1W'};
  const TOLD: readonly NewsEventInput[] = [...EVENTS,
    {id: 'told', title: 'Told', relative}, {id: 'both', date: '2022-08-04', title: 'Both', relative},
    {id: 'wrong', date: '2022-10-04', title: 'Wrong', relative: {to: 'effect', before: 'P1W'}},
  ];
  afterEach(() => mouse.reset());
  const when = (element: NewsTimeline): string => text(inside(element, '.when'));

  it('are said in words beside what they come to, and lead there', async () => {
    const element = await opened('told', '', TOLD);
    expect(when(element)).to.equal('about Wednesday, August 3, 2022 about 3 weeks before “Effect”');
    element.select('both');
    await until(() => when(element).startsWith('Thursday'), 'the other event');
    expect(when(element)).to.equal('Thursday, August 4, 2022 about 3 weeks before “Effect”');
    await mouse.click(middle(inside(element, '[part~=relative-date] a')));
    await until(() => element.selection === 'effect', 'the anchor');
    expect(element.diagnostics.map(({code, id}) => `${code} ${id ?? ''}`)).to.deep.equal(['relative-contradiction wrong']);
  });

  it('move with their anchor', async () => {
    const element = await opened('told', '', TOLD);
    await element.updateEvents([{id: 'effect', date: '2022-11-30', title: 'Effect'}]);
    await until(() => when(element).startsWith('about Wednesday, November 9, 2022'), 'the date to follow');
  });

  it('are in the list and on paper', async () => {
    const element = await opened('alone', 'view="list"', TOLD);
    const told = (): string => allInside(element, '[part~=list-item] .when').map(text).find(one => one.includes('“Effect”')) ?? '';
    await until(() => told() !== '', 'the list');
    expect(told()).to.match(/August 3, 2022 about 3 weeks before “Effect”$/);
  });
});
