/**
 * Two on a page, moved, cloned, taken away and put back, hidden and shown: all well, and nothing left behind.
 */
import {expect, fixture} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, middle, mouse, until} from '../support/input.js';
import {FIVE, inside, label, labels, many, mount, still, titleOf} from './fixtures.js';

const titles = (element: NewsTimeline): string[] => labels(element).map(titleOf);

describe('lifecycle', () => {
  afterEach(() => mouse.reset());

  it('two on a page know nothing of each other', async () => {
    const box = await fixture<HTMLElement>('<div><news-timeline></news-timeline><news-timeline></news-timeline></div>');
    const [one, two] = box.querySelectorAll('news-timeline') as unknown as [NewsTimeline, NewsTimeline];
    one.events = FIVE;
    two.events = many(3, 30);
    await Promise.all([one.ready, two.ready]);
    const {viewport} = two;
    one.select('b');
    one.zoomBy(2);
    await still(one);
    expect(two.selection).to.equal(undefined);
    expect(two.viewport).to.deep.equal(viewport);
    expect(titles(two)).to.deep.equal(['Event number 0', 'Event number 1', 'Event number 2']);
  });

  it('taken away and put back it has its data, view and selection, and works', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    element.select('c');
    element.zoomBy(2);
    await still(element);
    const {viewport} = element;
    const box = element.parentElement as HTMLElement;
    element.remove();
    await frames(3);
    box.append(element);
    await still(element);
    expect(element.viewport).to.deep.equal(viewport);
    expect(element.selection).to.equal('c');
    element.fit();
    await still(element);
    await mouse.click(middle(label(element, 'Beta')));
    await until(() => element.selection === 'b', 'a press to count once more');
  });

  it('moved in the page it goes on, in the room that it finds there', async () => {
    const element = await mount({events: FIVE, attributes: 'view="axis"'});
    const narrow = await fixture<HTMLElement>('<div style="width: 340px"></div>');
    narrow.append(element);
    await until(() => inside<HTMLCanvasElement>(element, 'canvas').style.width === '340px', 'the picture to fit');
    expect(titles(element).length).to.be.above(0);
  });

  it('a press counts once after many moves', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    const box = element.parentElement as HTMLElement;
    for (let i = 0; i < 10; i++) box.append(element);
    await still(element);
    let told = 0;
    element.addEventListener('timeline-selection-change', () => { told++; });
    await mouse.click(middle(label(element, 'Beta')));
    await until(() => told > 0, 'the press');
    expect(told).to.equal(1);
  });

  it('changed while detached it shows the change when it is back', async () => {
    const element = await mount({events: FIVE});
    const box = element.parentElement as HTMLElement;
    element.remove();
    element.events = [FIVE[1]];
    box.append(element);
    await element.ready;
    await until(() => titles(element).join() === 'Beta', 'the new data');
  });

  it('cloned it has the attributes and the script child, and its own state', async () => {
    const element = await mount({
      attributes: 'start="2022-03" end="2022-05"', children: `<script type="application/json">${JSON.stringify(FIVE)}</script>`,
    });
    element.select('b');
    const copy = element.cloneNode(true) as NewsTimeline;
    element.replaceWith(copy);
    await copy.ready;
    expect(titles(copy)).to.include('Beta');
    expect(copy.viewport).not.to.deep.equal({start: 0, end: 864e5});
    expect(copy.selection).to.equal(undefined);
  });

  it('in a hidden container it waits, and is drawn when shown', async () => {
    const element = await mount({around: 'hidden', events: FIVE});
    expect(inside<HTMLCanvasElement>(element, 'canvas').getBoundingClientRect().width).to.equal(0);
    (element.parentElement as HTMLElement).hidden = false;
    await until(() => titles(element).length === 5, 'the labels');
  });

  it('with no width it draws nothing and throws nothing, then fits the width it gets', async () => {
    const element = await mount({width: 0, events: FIVE});
    element.fit();
    element.zoomBy(2);
    element.select('a');
    await frames(3);
    (element.parentElement as HTMLElement).style.width = '700px';
    await until(() => inside<HTMLCanvasElement>(element, 'canvas').style.width === '700px', 'the picture');
    element.fit();
    await until(() => titles(element).length === 5, 'the labels');
  });

  it('display: none and back keeps the view', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    element.zoomBy(2);
    await still(element);
    const {viewport} = element;
    element.style.display = 'none';
    await frames(4);
    element.style.display = '';
    await still(element);
    expect(element.viewport.start).to.be.closeTo(viewport.start, 1);
    expect(element.viewport.end).to.be.closeTo(viewport.end, 1);
    expect(titles(element).length).to.be.above(0);
  });

  it('detached it never throws', async () => {
    const element = document.createElement('news-timeline');
    element.events = FIVE;
    element.data = {title: 'T', events: [...FIVE]};
    element.selection = 'a';
    element.select('b');
    element.reveal('c');
    element.fit();
    element.src = '/nowhere';
    element.lang = 'fr';
    await frames(2);
    expect(element.selection).to.equal('b');
    expect(element.viewport.start).to.be.below(element.viewport.end);
  });
});

describe('two hundred connects and disconnects', () => {
  it('leave no listener and no observer', async () => {
    const element = await mount({events: FIVE});
    const box = element.parentElement as HTMLElement;
    await still(element);
    const live = new Map<string, number>();
    const tally = (what: string, by: number): void => { live.set(what, (live.get(what) ?? 0) + by); };
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...parts: Parameters<typeof add>) {
      const [type, , options] = parts;
      tally(`listener ${type}`, 1);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) add.call(signal, 'abort', () => { tally(`listener ${type}`, -1); }, {once: true});
      add.apply(this, parts);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...parts: Parameters<typeof remove>) {
      tally(`listener ${parts[0]}`, -1);
      remove.apply(this, parts);
    };
    const observers = [ResizeObserver, IntersectionObserver, MutationObserver].map(({name, prototype}) => {
      const {observe, disconnect} = prototype as {observe: (...parts: unknown[]) => void; disconnect: () => void};
      const active = new Set<unknown>();
      Object.assign(prototype, {
        observe(this: unknown, ...parts: unknown[]) {
          active.add(this);
          live.set(name, active.size);
          observe.apply(this, parts);
        },
        disconnect(this: unknown) {
          active.delete(this);
          live.set(name, active.size);
          disconnect.apply(this);
        },
      });
      return () => { Object.assign(prototype, {observe, disconnect}); };
    });
    // The first round takes away what was there before the counting began.
    element.remove();
    live.clear();
    let sawOne = false;
    for (let i = 0; i < 200; i++) {
      box.append(element);
      if (i % 40 === 0) await frames(1);
      sawOne ||= (live.get('listener visibilitychange') ?? 0) === 1 && live.get('ResizeObserver') === 1;
      element.remove();
    }
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
    for (const restore of observers) restore();
    expect(sawOne, 'the counting counts').to.equal(true);
    expect(Object.fromEntries([...live].filter(([, count]) => count !== 0))).to.deep.equal({});
    box.append(element);
    await element.ready;
    expect(titles(element).length).to.equal(5);
  });
});
