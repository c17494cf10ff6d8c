/**
 * A page that holds timelines in frames, with the built `embed.js`: height, state there and back, links, several frames,
 * frames that come and go, and frames that are not to be heard.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames as pass, middle, mouse, until} from '../support/input.js';
import {openPage, type OpenPage} from '../support/page.js';
import {label, still} from './fixtures.js';

const PAGE = '/test/element/pages/embed.html';
const FRAME = '/test/element/pages/embedded.html';

describe('a page around a frame', () => {
  let page: OpenPage;
  afterEach(async () => {
    await mouse.reset();
    page.close();
  });

  const part = (): string => decodeURIComponent(page.window.location.hash);
  const has = (text: string): Promise<void> => until(() => part() === text, `"${text}" in the address`);
  /** The address without the spans of views. */
  const brief = (): string => part().replace(/id:(\w+);from:[^;&]*;to:[^;&]*/g, '$1');
  const hasBrief = (text: string): Promise<void> => until(() => brief() === text, `"${text}" in the address`);

  /** Adds a frame; a mark that is not given leaves it unmarked. */
  function add(src: string, mark?: string, attributes: Record<string, string> = {}): HTMLIFrameElement {
    const frame = page.document.createElement('iframe');
    if (mark !== undefined) frame.dataset.newsTimeline = mark;
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    frame.src = src;
    page.document.body.append(frame);
    return frame;
  }

  const timelineOf = (frame: HTMLIFrameElement): NewsTimeline | null | undefined => frame.contentDocument?.querySelector('news-timeline');

  /** The timeline in a frame, once page and frame know one another. */
  async function greeted(frame: HTMLIFrameElement): Promise<NewsTimeline> {
    await until(() => frame.style.height !== '', 'a height');
    const timeline = timelineOf(frame);
    if (!timeline) throw new Error('There is no timeline.');
    await timeline.ready;
    return timeline;
  }

  async function open(fragment = '', csp = false): Promise<void> {
    page = await openPage(PAGE + fragment, {csp, height: 590});
  }

  /** Presses an event in a frame of the page with the mouse. */
  async function pressIn(frame: HTMLIFrameElement, timeline: NewsTimeline, title: string): Promise<void> {
    await still(timeline);
    const [x, y] = middle(label(timeline, title));
    const {left, top} = frame.getBoundingClientRect();
    await mouse.click([x + left, y + top]);
  }

  it('sizes the frame to its content, also when that grows, and says nothing under a strict policy', async () => {
    await open('', true);
    const frame = add(`/csp${FRAME}`, '');
    const timeline = await greeted(frame);
    const height = (): number => frame.getBoundingClientRect().height;
    await until(() => height() === frame.contentDocument?.documentElement.offsetHeight, 'the height of the content');
    const before = height();
    timeline.select('a');
    await until(() => height() > before, 'the details to have room');
    timeline.select();
    await until(() => height() === before, 'the height as it was');
    expect(page.messages).to.deep.equal([]);
  });

  it('hands its state to the frame and takes it back; back and forward work', async () => {
    await open('#section-2&timeline=b');
    const frame = add(FRAME, '');
    const timeline = await greeted(frame);
    await until(() => timeline.selection === 'b', 'the state of the page');
    await pressIn(frame, timeline, 'Delta');
    await hasBrief('#section-2&timeline=d');
    expect(frame.contentWindow?.location.hash).to.equal('');
    history.back();
    await until(() => timeline.selection === 'b', 'the event before');
    history.forward();
    await until(() => timeline.selection === 'd', 'the event after');
    timeline.zoomBy(2);
    await until(() => part().includes('from:'), 'the view');
    expect(part()).to.match(/^#section-2&timeline=id:d;from:2022-.*;to:2023-/);
  });

  it('drives the frame by its links, which bring it into view', async () => {
    await open();
    const space = page.document.createElement('div');
    space.style.height = '2000px';
    page.document.body.append(space);
    const frame = add(FRAME, '');
    const timeline = await greeted(frame);
    const link = page.document.getElementById('link') as HTMLElement;
    await mouse.click(middle(link));
    await until(() => timeline.selection === 'c', 'the event of the link');
    await until(() => page.window.scrollY > 0, 'the frame to be seen');
    page.window.scrollTo(0, 0);
    await mouse.click(middle(link));
    await until(() => page.window.scrollY > 0, 'the frame to be seen again');
    expect(part()).to.equal('#section-2&timeline=c');
    page.window.scrollTo(0, 0);
    await pass(2);
    await mouse.click(middle(page.document.getElementById('away') as HTMLElement));
    await has('#section-3&timeline=c');
    expect(timeline.selection).to.equal('c');
  });

  it('holds several frames, each under its prefix, and forgets those that go', async () => {
    await open('#one=a&two=b');
    const [one, two] = [add(FRAME, 'one='), add(FRAME, 'two=')];
    const timelines = await Promise.all([greeted(one), greeted(two)]);
    await until(() => timelines[0].selection === 'a' && timelines[1].selection === 'b', 'both states');
    two.scrollIntoView();
    await pressIn(two, timelines[1], 'Delta');
    await hasBrief('#one=a&two=d');
    one.remove();
    page.window.location.hash = '#one=c&two=c';
    await until(() => timelines[1].selection === 'c', 'the one that is left');
    const again = add(FRAME, 'one=');
    await until(() => timelineOf(again)?.selection === 'c', 'one that is added again');
    expect(page.messages).to.deep.equal([]);
  });

  it('lets a frame make history only while the reader is in it', async () => {
    await open();
    const timeline = await greeted(add(FRAME, ''));
    const {length} = history;
    timeline.select('a');
    await hasBrief('#timeline=a');
    timeline.select('b');
    await hasBrief('#timeline=b');
    expect(history.length).to.equal(length);
  });

  it('hears no frame that it has not marked, nor one from elsewhere, and frames hear only their page', async () => {
    await open('#timeline=a');
    const frame = add(FRAME, '');
    const timeline = await greeted(frame);
    const told: unknown[] = [];
    page.window.addEventListener('message', ({data}: MessageEvent<{heard?: unknown[]}>) => { if (data.heard) told.push(data.heard); });
    // Its origin is none, whatever its address says.
    const strangers = [add('/test/element/pages/hostile.html'), add('/test/element/pages/hostile.html', 'timeline=', {sandbox: 'allow-scripts'})];
    await Promise.all(strangers.map(stranger => new Promise(resolve => { stranger.addEventListener('load', resolve, {once: true}); })));
    for (const stranger of strangers) stranger.contentWindow?.postMessage('what did you hear?', '*');
    await until(() => told.length === 2, 'the strangers to tell');
    expect(strangers.map(stranger => stranger.style.height)).to.deep.equal(['', '']);
    expect(told.flat().filter(message => message !== 'what did you hear?' && String(message) !== 'news-timeline,hello')).to.deep.equal([]);
    expect([brief(), timeline.selection, page.window.scrollY]).to.deep.equal(['#timeline=a', 'a', 0]);
  });

  for (const value of ['x&other=1', 'x#y', 'x:~:text=y', 'a b', 'x'.repeat(20_000), {toString: 1}, null]) {
    it(`takes no ${JSON.stringify(value).slice(0, 30)} from a frame`, async () => {
      await open('#timeline=a');
      const frame = add(FRAME, '');
      await greeted(frame);
      const send = (message: unknown): void => {
        const script = frame.contentDocument?.createElement('script');
        if (!script) return;
        script.textContent = `parent.postMessage(['news-timeline', 'link', ${JSON.stringify(message)}, false], '*')`;
        frame.contentDocument?.head.append(script);
      };
      send(value);
      send('b');
      await has('#timeline=b');
    });
  }

  it('and a frame of another origin understand one another', async () => {
    await open('#timeline=b');
    const frame = add(`${location.origin.replace('127.0.0.1', 'localhost')}${FRAME}`, '');
    await until(() => frame.style.height !== '', 'a height');
    page.window.location.hash = '#timeline=from:2022-06;to:2022-10;id:c';
    await has('#timeline=id:c;from:2022-06;to:2022-10');
    page.window.location.hash = '#section-4';
    await has('#section-4&timeline=id:c;from:2022-06;to:2022-10');
  });
});
