/**
 * The files beside the script-tag file, as they are built: each is asked for when it is needed and does its work, with the
 * names that the build has shortened. The pages of demo/ load the built file.
 */
import {expect} from '@open-wc/testing';
import {until} from '../support/input.js';
import {openPage, type OpenPage} from '../support/page.js';
import type {NewsTimeline, TimelineDetail} from '../../src/element.js';

const DAY_MS = 864e5;

describe('the built files', () => {
  let page: OpenPage;
  let timeline: NewsTimeline;
  const inside = (selector: string): HTMLElement | null | undefined => timeline.shadowRoot?.querySelector<HTMLElement>(selector);
  const asked = (): string[] => page.window.performance.getEntriesByType('resource').map(({name}) => name);

  beforeEach(async () => {
    page = await openPage('/demo/minimal.html', {csp: true});
    await page.window.customElements.whenDefined('news-timeline');
    timeline = page.document.querySelector('news-timeline') as NewsTimeline;
    timeline.noAnimation = true;
    await timeline.ready;
  });
  afterEach(() => {
    expect(page.messages).to.deep.equal([]);
    page.close();
  });

  it('bring the overview', async () => {
    await until(() => !!inside('[part~="overview"] [role="slider"]'), 'a grip of the overview');
  });

  it('date an event by another', async () => {
    const relative = {to: 'b', before: 'P3W'};
    timeline.events = [{id: 'a', title: 'A', relative}, {id: 'b', title: 'B', date: '2022-02-24'}];
    await timeline.ready;
    expect(timeline.diagnostics).to.deep.equal([]);
    timeline.select('a');
    await until(() => inside('[part~="date"]')?.textContent?.includes('2022') ?? false, 'its date');
  });

  it('take columns and changes', async () => {
    // An array of that page, as its own scripts would make it.
    const start = new page.window.Float64Array(50).map((_, i) => i * DAY_MS);
    timeline.columns = {start, title: i => `Event ${i}`};
    await timeline.ready;
    await timeline.addEvents([{id: 'new', title: 'New', date: '1970-01-20'}]);
    await timeline.updateEvents([{id: '7', title: 'Seven', date: '1970-01-08'}]);
    await timeline.removeEvents(['8', '9']);
    await timeline.ready;
    expect(timeline.events.length).to.equal(49);
    expect(timeline.events.map(({title}) => title)).to.include.members(['New', 'Seven', 'Event 10']);
  });

  it('list the events of one instant', async () => {
    timeline.events = Array.from({length: 60}, (_, i) => ({id: `e${i}`, title: `Event ${i}`, date: '2022-02-24'}));
    await timeline.ready;
    await until(() => !!inside('[part~="cluster"]'), 'a chip');
    inside('[part~="cluster"]')?.click();
    await until(() => !!inside('[part~="group"]'), 'the list');
    expect(asked().filter(name => name.includes('group-list')).length).to.equal(1);
  });

  it('search and filter', async () => {
    timeline.events = Array.from({length: 30}, (_, i) => (
      {id: `e${i}`, title: `Évent ${i}`, date: `2022-02-${String(i % 28 + 1).padStart(2, '0')}`, tags: [i % 2 ? 'odd' : 'even'], status: 'expected'}));
    timeline.filter = {text: 'event 1', tags: ['odd'], statuses: ['expected'], from: '2022-02', to: '2022-02~'};
    await timeline.ready;
    expect(inside('.find-shown p')?.textContent).to.match(/^7 of 30 .*23 hidden/);
    inside('[aria-controls="find"]')?.click();
    await until(() => !!inside('[role="search"]'), 'the panel');
    const field = inside('.find-input') as HTMLInputElement;
    field.value = 'EVENT 13';
    field.dispatchEvent(new page.window.Event('input', {bubbles: true}));
    await until(() => inside('.find-count')?.textContent?.trim() === '1 found', 'one to be found');
    expect(page.window.CSS.highlights.size).to.equal(1);
    inside('[aria-controls="filters"]')?.click();
    await until(() => timeline.shadowRoot?.querySelectorAll('.filters label').length === 4, 'the choices');
  });

  it('tell a panel of the page’s own what is shown, and a function of its own', async () => {
    const panel = Object.assign(page.document.createElement('p'), {slot: 'detail', timeline: undefined, detail: undefined as TimelineDetail | undefined});
    timeline.append(panel);
    timeline.events = [{id: 'a', title: 'A', date: '2022-02-24'}];
    await timeline.ready;
    timeline.select('a');
    await until(() => panel.detail?.pick(panel.detail.event.title).text === 'A', 'the panel to be told');
    expect([panel.timeline, panel.detail?.place, panel.detail?.total]).to.deep.equal([timeline, 1, 1]);
    panel.remove();
    timeline.renderDetail = ({id}, {date}) => `${id}: ${date}`;
    await until(() => inside('.own')?.textContent?.includes('2022') ?? false, 'its text');
  });

  it('offer zones, and originals beside translations', async () => {
    timeline.data = {lang: 'fr', events: [{id: 'a', title: {fr: 'Un', en: 'One'}, date: '2022-02-24T10:00+01:00', timeZone: 'Europe/Paris'}]};
    timeline.showOriginal = true;
    timeline.lang = 'en';
    await timeline.ready;
    timeline.select('a');
    await until(() => inside('[part~="original-title"]')?.textContent === 'Un', 'the original');
    await until(() => inside('[part~="zone-switch"]')?.textContent?.includes('Paris') ?? false, 'the zones');
  });
});
