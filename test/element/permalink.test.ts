/**
 * The link of a timeline: what the reader does stands in the address, and links, back and forward drive the timeline.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, middle, mouse, until} from '../support/input.js';
import {watchHolds} from '../support/watch-holds.js';
import {FIVE, hearWarnings, inside, label, mount, replyWith, settling} from './fixtures.js';

const START = location.pathname + location.search;
const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const part = (): string => location.hash;
const title = (element: NewsTimeline): string => element.shadowRoot?.querySelector('[part~=detail-title]')?.textContent ?? '';
const shows = (element: NewsTimeline, text: string): Promise<void> => until(() => title(element) === text, `details of "${text}"`);
const has = (text: string): Promise<void> => until(() => part() === text, `"${text}" in the address, not "${part()}"`);

/** An element with a link, its data drawn; the fragment is there before. */
async function linked(fragment = '', attributes = ''): Promise<NewsTimeline> {
  history.replaceState(null, '', `${START}${fragment}`);
  const element = await mount({attributes: `permalink no-animation ${attributes}`, events: FIVE});
  await until(() => !!element.shadowRoot?.querySelector('.share'), 'the link');
  return element;
}

/** A link on the page, in the way of nothing. */
function addLink(hash: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = hash;
  link.textContent = 'A link';
  document.body.prepend(link);
  return link;
}

describe('permalink', () => {
  /** Entries made, by this page: the length of a browser's history ends at 50. */
  const pushes = {count: 0};
  const {pushState} = history;
  before(() => {
    history.pushState = (...parts: Parameters<typeof pushState>) => {
      pushes.count++;
      pushState.apply(history, parts);
    };
  });
  after(() => { history.pushState = pushState; });

  let warnings: ReturnType<typeof hearWarnings>;
  let link: HTMLAnchorElement | undefined;
  beforeEach(() => { warnings = hearWarnings(); });
  afterEach(async () => {
    warnings.restore();
    link?.remove();
    link = undefined;
    await mouse.reset();
    scrollTo(0, 0);
    history.replaceState(null, '', START);
  });

  it('is off without the attribute', async () => {
    history.replaceState(null, '', `${START}#timeline=c`);
    const element = await mount({events: FIVE});
    element.select('a');
    await frames(3);
    expect([part(), element.selection, element.shadowRoot?.querySelector('.share')]).to.deep.equal(['#timeline=c', 'a', null]);
  });

  it('opens what the address says, before the first drawing', async () => {
    const element = await linked('#timeline=id:c;from:2022-08;to:2022-09');
    expect(element.selection).to.equal('c');
    expect(element.viewport).to.deep.equal({start: day('2022-08-01'), end: day('2022-10-01')});
    expect(part()).to.equal('#timeline=id:c;from:2022-08;to:2022-09');
  });

  it('waits for data that come later', async () => {
    history.replaceState(null, '', `${START}#timeline=c`);
    const element = await mount({attributes: `permalink no-animation src='${replyWith({events: FIVE}, {delay: 200})}'`});
    await shows(element, 'Gamma');
    expect(warnings.texts).to.deep.equal([]);
  });

  it('makes entries of selections, which back and forward go through', async () => {
    const element = await linked('#section-2');
    const length = pushes.count;
    await mouse.click(middle(label(element, 'Beta')));
    await has('#section-2&timeline=b');
    await mouse.click(middle(inside(element, '[part~=detail] [aria-label="Next event"]')));
    await has('#section-2&timeline=c');
    expect(pushes.count).to.equal(length + 2);
    history.back();
    await shows(element, 'Beta');
    expect(part()).to.equal('#section-2&timeline=b');
    history.back();
    await until(() => element.selection === undefined, 'the details to close');
    expect(part()).to.equal('#section-2');
    history.forward();
    await shows(element, 'Beta');
    expect(pushes.count).to.equal(length + 2);
  });

  it('writes the view into the present entry when it has come to rest, and comes back to it', async () => {
    const element = await linked();
    const length = pushes.count;
    await settling(element, () => { element.zoomBy(4); });
    const zoomed = element.viewport;
    expect(part()).to.match(/^#timeline=from:2022-\d\d-\d\dT?[\d:]*;to:202\d-\d\d-\d\dT?[\d:]*$/);
    expect(pushes.count).to.equal(length);
    element.select('a');
    await settling(element, () => { element.zoomBy(2); });
    history.back();
    await until(() => element.selection === undefined, 'the way back');
    const slack = (zoomed.end - zoomed.start) / 1000;
    await until(() => Math.abs(element.viewport.start - zoomed.start) < slack && Math.abs(element.viewport.end - zoomed.end) < slack, 'the view of then');
  });

  it('is driven by links in the page, pressed twice too, which bring it into view', async () => {
    const element = await linked();
    const box = element.parentElement as HTMLElement;
    box.style.marginTop = '1500px';
    link = addLink('#timeline=d');
    await mouse.click(middle(link));
    await shows(element, 'Delta');
    await until(() => element.getBoundingClientRect().top < innerHeight && scrollY > 0, 'the timeline to be seen');
    scrollTo(0, 0);
    await until(() => scrollY === 0, 'the start of the page');
    await mouse.click(middle(link));
    await until(() => scrollY > 0, 'the timeline to be seen again');
    inside(element, '[part~=detail] [aria-label="Close details"]').click();
    await until(() => element.selection === undefined, 'the details to close');
    scrollTo(0, 0);
    await frames(2);
    await mouse.click(middle(link));
    await shows(element, 'Delta');
  });

  it('stays with the reader who goes to another place of the page', async () => {
    const element = await linked('#timeline=b');
    await shows(element, 'Beta');
    link = addLink('#section-3');
    await mouse.click(middle(link));
    await has('#section-3&timeline=b');
    expect(element.selection).to.equal('b');
  });

  it('leaves what a link does not say, and back undoes all of it', async () => {
    const element = await linked();
    element.view = 'vertical';
    element.dispatchEvent(new CustomEvent('timeline-view-change'));
    await has('#timeline=view:vertical');
    link = addLink('#timeline=b');
    await mouse.click(middle(link));
    await has('#timeline=id:b;view:vertical');
    expect(element.view).to.equal('vertical');
    history.back();
    await has('#timeline=view:vertical');
    history.back();
    await until(() => element.view === 'auto', 'the view that the page chose');
    expect(element.selection).to.equal(undefined);
  });

  it('holds the filter, as part of the present entry', async () => {
    const element = await linked() as NewsTimeline & {filter?: object | undefined};
    element.filter = undefined;
    const length = pushes.count;
    element.filter = {lanes: ['one', ''], text: 'a;b'};
    element.dispatchEvent(new Event('timeline-filter-change'));
    await has('#timeline=text:a%3Bb;lanes:one,');
    expect(pushes.count).to.equal(length);
    location.hash = '#timeline=id:a;lanes:two;since:2022-01';
    await until(() => element.selection === 'a', 'the link');
    expect(element.filter).to.deep.equal({lanes: ['two'], from: '2022-01'});
    history.back();
    await until(() => element.selection === undefined, 'the way back');
    expect(element.filter).to.deep.equal({lanes: ['one', ''], text: 'a;b'});
  });

  it('of an unknown event is warned of once and opens nothing', async () => {
    const element = await linked('#timeline=nobody');
    await element.addEvents([{id: 'f', date: '2022-02-02', title: 'Other'}]);
    expect(element.selection).to.equal(undefined);
    expect(warnings.texts.length).to.equal(1);
    expect(warnings.texts[0]).to.contain('nobody');
    await element.addEvents([{id: 'nobody', date: '2022-03-02', title: 'Late'}]);
    await shows(element, 'Late');
  });

  for (const text of ['%E0%A4%A', 'view:nothing', 'from:soon;to:2022', '__proto__:x;y']) {
    it(`"${text}" does no harm`, async () => {
      const plain = (await mount({events: FIVE})).viewport;
      const element = await linked(`#timeline=${text}`);
      expect([element.selection, element.view, element.viewport]).to.deep.equal([undefined, 'auto', plain]);
    });
  }

  it('of two timelines stands under two prefixes', async () => {
    history.replaceState(null, '', `${START}#timeline=b&t2=c`);
    const [one, two] = await Promise.all(['permalink', 'permalink="t2="'].map(name => mount({attributes: `${name} no-animation`, events: FIVE})));
    await Promise.all([shows(one, 'Beta'), shows(two, 'Gamma')]);
    two.select('d');
    await has('#timeline=b&t2=d');
    one.select();
    await has('#t2=d');
    link = addLink('#timeline=c');
    link.click();
    await shows(one, 'Gamma');
    await has('#timeline=c&t2=d');
    history.back();
    await until(() => one.selection === undefined, 'one to close');
    expect(two.selection).to.equal('d');
    history.back();
    await shows(one, 'Beta');
    history.back();
    await shows(two, 'Gamma');
    expect(one.selection).to.equal('b');
  });

  it('keeps what the page has in its entries', async () => {
    const element = await linked();
    history.replaceState({page: 7}, '');
    element.select('a');
    await has('#timeline=a');
    expect((history.state as {page: number}).page).to.equal(7);
  });

  it('is gone with the attribute, and with the element', async () => {
    const element = await linked();
    element.permalink = null;
    await element.updateComplete;
    element.select('a');
    expect(part()).to.equal('');
    element.permalink = 'mine=';
    await element.updateComplete;
    element.select('b');
    expect(part()).to.equal('#mine=b');
    element.remove();
    location.hash = '#mine=c';
    await until(() => part() === '#mine=c', 'the address');
    await frames(2);
    expect(element.selection).to.equal('b');
  });

  it('leaves nothing behind', async () => {
    await linked();
    const holds = watchHolds('news-timeline');
    try {
      const element = await linked('#timeline=b');
      const heard = (): string[] => Object.keys(holds.held()).filter(name => /\b(?:popstate|hashchange|click|message)\b/.test(name));
      expect(heard().length).to.be.above(2);
      element.parentElement?.remove();
      expect(heard()).to.deep.equal([]);
    } finally {
      holds.restore();
    }
  });

  it('keeps as of when the story is shown', async () => {
    const element = await linked('#timeline=id:b;asof:2022-09');
    await until(() => element.asOf === '2022-09', 'the day of the link');
    await until(() => inside(element, '[part~=as-of-known]').textContent?.includes('3 events') ?? false, 'what was known');
    inside(element, 'button[aria-label="Earlier change"]').click();
    await until(() => location.hash.startsWith('#timeline=id:b;asof:2022-04-04'), 'the day before');
    inside(element, '.as-of-all').click();
    await until(() => !location.hash.includes('asof'), 'no day');
  });
});
