/**
 * The 60-fps path: while the view moves Lit does not run and nothing is measured, and an element at rest, off screen or
 * hidden runs no frames and no timers.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, until} from '../support/input.js';
import {allInside, FIVE, inside, many, mount, still} from './fixtures.js';

const DAY = 864e5;

/** Counts calls of a method from now until `restore`. */
function count<T extends object>(target: T, name: string): {calls: number; restore(): void} {
  const original = (target as Record<string, (...parts: unknown[]) => unknown>)[name] as (...parts: unknown[]) => unknown;
  const spy = {calls: 0, restore: () => { (target as Record<string, unknown>)[name] = original; }};
  (target as Record<string, unknown>)[name] = function (this: unknown, ...parts: unknown[]): unknown {
    spy.calls++;
    return original.apply(this, parts);
  };
  return spy;
}

/** The same for a getter of a prototype. */
function countReads(prototype: object, name: string): {calls: number; restore(): void} {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  const spy = {calls: 0, restore: () => { Object.defineProperty(prototype, name, descriptor); }};
  Object.defineProperty(prototype, name, {...descriptor, get(this: unknown): unknown {
    spy.calls++;
    return descriptor.get?.call(this);
  }});
  return spy;
}

async function pan(element: NewsTimeline, frameCount: number, stepMs = DAY): Promise<void> {
  for (let i = 0; i < frameCount; i++) {
    element.panBy(i < frameCount / 2 ? stepMs : -stepMs);
    await frames(1);
  }
}

describe('while the view moves', () => {
  let element: NewsTimeline;
  beforeEach(async () => {
    element = await mount({attributes: 'no-animation', events: many(5000)});
    await still(element);
  });

  it('Lit does not run in sixty frames of panning, and the view does move in each', async () => {
    const updates = count(element, 'performUpdate');
    let changes = 0;
    element.addEventListener('timeline-viewport-change', () => { changes++; });
    await pan(element, 60);
    updates.restore();
    expect(updates.calls).to.equal(0);
    expect(changes).to.be.at.least(59);
  });

  it('Lit does not run while zooming either', async () => {
    const updates = count(element, 'performUpdate');
    for (let i = 0; i < 20; i++) {
      element.zoomBy(i < 10 ? 1.5 : 1 / 1.5);
      await frames(1);
    }
    updates.restore();
    expect(updates.calls).to.equal(0);
  });

  it('nothing is measured', async () => {
    const spies = [
      count(Element.prototype, 'getBoundingClientRect'),
      count(Element.prototype, 'getClientRects'),
      count(window, 'getComputedStyle'),
      ...['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft'].map((name) => countReads(HTMLElement.prototype, name)),
      ...['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight'].map((name) => countReads(Element.prototype, name)),
    ];
    await pan(element, 30);
    for (const spy of spies) spy.restore();
    expect(spies.reduce((sum, {calls}) => sum + calls, 0)).to.equal(0);
  });

  it('a pan within a tile makes and moves no nodes, it only transforms them', async () => {
    await pan(element, 2);
    const nodes = allInside(element, '[part~=mark]');
    let changes = 0;
    const observer = new MutationObserver((records) => { changes += records.length; });
    observer.observe(inside(element, '[part~=marks]'), {childList: true, subtree: true, characterData: true});
    await pan(element, 20, DAY / 10);
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(allInside(element, '[part~=mark]')).to.deep.equal(nodes);
  });

  it('there are at most 400 nodes under the marks, at every zoom', async () => {
    for (const factor of [1, 3, 5, 10, 20]) {
      element.zoomBy(factor);
      await still(element, 4);
      expect(inside(element, '[part~=marks]').querySelectorAll('*').length).to.be.at.most(400);
    }
  });
});

describe('at rest', () => {
  /** Wraps what keeps a page awake; `pending` is what is under way. */
  function watch(): {readonly frames: number; readonly timers: number; restore(): void} {
    const {requestAnimationFrame: raf, setTimeout: timeout, setInterval: interval} = window;
    const seen = {frames: 0, timers: 0, restore: () => {
      Object.assign(window, {requestAnimationFrame: raf, setTimeout: timeout, setInterval: interval});
    }};
    window.requestAnimationFrame = (callback) => {
      seen.frames++;
      return raf.call(window, callback);
    };
    const timer = (original: typeof timeout) => (...parts: Parameters<typeof timeout>) => {
      seen.timers++;
      return original.apply(window, parts);
    };
    Object.assign(window, {setTimeout: timer(timeout), setInterval: timer(interval as never)});
    return Object.assign(seen, {wait: raf});
  }

  /** Waits without what is watched. */
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      const end = performance.now() + ms;
      channel.port1.onmessage = () => {
        if (performance.now() < end) channel.port2.postMessage(0);
        else resolve();
      };
      channel.port2.postMessage(0);
    });

  it('there are no frames and no timers', async () => {
    const element = await mount({events: FIVE});
    element.select('b');
    await still(element, 20);
    const seen = watch();
    await pause(400);
    seen.restore();
    expect([seen.frames, seen.timers]).to.deep.equal([0, 0]);
  });

  it('off screen nothing is drawn until it comes back', async () => {
    const element = await mount({events: FIVE, around: 'id="away"'});
    const box = element.parentElement as HTMLElement;
    await still(element, 20);
    box.style.cssText += '; position: absolute; top: 5000px';
    await frames(4);
    const axis = (): string => inside(element, '[part~=axis]').innerText;
    const before = axis();
    const seen = watch();
    element.reveal({start: 0, end: DAY}, {align: 'fit', animate: false});
    element.panBy(DAY);
    await pause(200);
    seen.restore();
    expect(seen.frames).to.equal(0);
    expect(axis()).to.equal(before);
    box.style.top = '0';
    await until(() => axis() !== before, 'the picture to catch up');
  });
});
