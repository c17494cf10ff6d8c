/**
 * Wheel, mouse and touch: what moves the timeline, what is left to the page, and what does not press a label.
 */
import {expect, fixture} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {can, drag, frames, middle, mouse, pinch, touchDrag, until, wheel, type Place} from '../support/input.js';
import {FIVE, inside, instantAt, label, mount, placeOf, settling, still} from './fixtures.js';

const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
const lengthOf = (element: NewsTimeline): number => element.viewport.end - element.viewport.start;

/** A place of the plot with nothing on it. */
function ground(element: NewsTimeline, fraction = 0.5): Place {
  const {left, top, width} = inside(element, '[part~=plot]').getBoundingClientRect();
  return [Math.round(left + width * fraction), Math.round(top + 12)];
}

describe('gestures', () => {
  let element: NewsTimeline;
  beforeEach(async () => {
    element = await mount({events: FIVE});
    scrollTo(0, 0);
    await still(element, 3);
  });
  afterEach(async () => {
    await mouse.reset();
    document.body.style.minHeight = '';
    scrollTo(0, 0);
  });

  for (const [key, held] of [['Control', {ctrl: true}], ['⌘', {meta: true}]] as const) {
    it(`wheel with ${key} zooms around the pointer and does not zoom the page`, async () => {
      const [x, y] = ground(element, 0.3);
      const length = lengthOf(element);
      const instant = instantAt(element, x);
      let prevented: boolean | undefined;
      const handle = (event: WheelEvent): void => { prevented = event.defaultPrevented; };
      addEventListener('wheel', handle);
      await wheel({x, y, deltaY: -100, ...held});
      await until(() => lengthOf(element) < length, 'the view to zoom in');
      removeEventListener('wheel', handle);
      expect(prevented).to.equal(true);
      expect(placeOf(element, instant)).to.be.closeTo(x, 0.5);
      const nearer = lengthOf(element);
      await wheel({x, y, deltaY: 40, ...held});
      await until(() => lengthOf(element) > nearer, 'the view to zoom out');
      expect(placeOf(element, instant)).to.be.closeTo(x, 0.5);
    });
  }

  it('plain wheel scrolls the page, leaves the view, and shows for a moment how to zoom', async () => {
    document.body.style.minHeight = '3000px';
    const {viewport} = element;
    const hint = inside(element, '.hint');
    const isShown = (): boolean => {
      const {opacity, visibility} = getComputedStyle(hint);
      return opacity === '1' && visibility === 'visible';
    };
    expect(isShown()).to.equal(false);
    const [x, y] = ground(element);
    await wheel({x, y, deltaY: 120});
    await until(() => scrollY > 0, 'the page to scroll');
    await until(() => isShown(), 'the hint');
    expect(hint.textContent).to.contain('Ctrl');
    expect(element.viewport).to.deep.equal(viewport);
    await until(() => !isShown(), 'the hint to go');
  });

  it('wheel sideways and wheel with Shift pan', async () => {
    const [x, y] = ground(element);
    const {start} = element.viewport;
    const length = lengthOf(element);
    await wheel({x, y, deltaX: 76});
    await until(() => element.viewport.start > start, 'the view to pan');
    expect(element.viewport.start - start).to.be.closeTo(length / 10, length / 500);
    const then = element.viewport.start;
    await wheel({x, y, deltaY: -76, shift: true});
    await until(() => element.viewport.start < then, 'the view to pan back');
    expect(lengthOf(element)).to.be.closeTo(length, 1);
  });

  it('with no-wheel-zoom the wheel is the page’s, with any key', async () => {
    element.noWheelZoom = true;
    const {viewport} = element;
    let heard = 0;
    let taken = 0;
    const handle = (event: WheelEvent): void => {
      heard++;
      if (event.defaultPrevented) taken++;
      event.preventDefault();
    };
    addEventListener('wheel', handle, {passive: false});
    const [x, y] = ground(element);
    await wheel({x, y, deltaY: 100, ctrl: true});
    await wheel({x, y, deltaX: 50});
    await until(() => heard === 2, 'both turns');
    removeEventListener('wheel', handle);
    await still(element, 4);
    expect(taken).to.equal(0);
    expect(element.viewport).to.deep.equal(viewport);
  });

  it('drag pans: what was under the pointer stays under it', async () => {
    const [x, y] = ground(element);
    const instant = instantAt(element, x);
    element.noAnimation = true;
    await drag({from: [x, y], to: [x - 90, y]});
    await until(() => Math.abs(placeOf(element, instant) - (x - 90)) < 1, 'the view to follow');
  });

  it('a drag that begins and ends on a label pans and does not press it', async () => {
    element.noAnimation = true;
    const [x, y] = middle(label(element, 'Gamma'));
    const {start} = element.viewport;
    await drag({from: [x, y], to: [x - 60, y], steps: 12});
    await until(() => element.viewport.start > start, 'the view to pan');
    await still(element);
    expect(element.selection).to.equal(undefined);
    // The next press is one again.
    await mouse.click(middle(label(element, 'Gamma')));
    await until(() => element.selection === 'c', 'the press');
  });

  it('a drag by a dot, which stays under the pointer, does not press it', async () => {
    element.noAnimation = true;
    const x = (label(element, 'Gamma').parentElement as HTMLElement).getBoundingClientRect().left;
    const y = inside(element, '[part~=axis]').getBoundingClientRect().top;
    // Where a press would select.
    let dot = y;
    while (dot > y - 60 && element.selection !== 'c') {
      await mouse.click([x, dot -= 6]);
      await frames(1);
    }
    expect(element.selection).to.equal('c');
    element.select();
    await still(element);
    const from = (label(element, 'Gamma').parentElement as HTMLElement).getBoundingClientRect().left;
    const {start} = element.viewport;
    await drag({from: [from, dot], to: [from - 60, dot], steps: 12});
    await until(() => element.viewport.start > start, 'the view to pan');
    await frames(4);
    expect(element.selection).to.equal(undefined);
  });

  it('a press on a label, and one on a dot, select', async () => {
    await mouse.click(middle(label(element, 'Beta')));
    await until(() => element.selection === 'b', 'the label’s event');
    await still(element);
    const mark = label(element, 'Delta').parentElement as HTMLElement;
    const x = mark.getBoundingClientRect().left;
    const axis = inside(element, '[part~=axis]').getBoundingClientRect().top;
    let y = axis;
    while (y > axis - 60 && element.selection !== 'd') {
      await mouse.click([x, y -= 6]);
      await frames(1);
    }
    expect(element.selection).to.equal('d');
  });

  it('a press on the ground selects nothing and does not close', async () => {
    element.select('a');
    await still(element);
    await mouse.click(ground(element, 0.5));
    await frames(3);
    expect(element.selection).to.equal('a');
  });

  it('double click zooms around the point, with Shift out', async () => {
    const [x, y] = ground(element, 0.6);
    const length = lengthOf(element);
    const instant = instantAt(element, x);
    await settling(element, async () => {
      await mouse.click([x, y]);
      await mouse.click([x, y]);
      // Not every driver makes two clicks one double click.
      if (lengthOf(element) === length) {
        await frames(2);
        if (lengthOf(element) === length) {
          inside(element, '[part~=plot]').dispatchEvent(new MouseEvent('dblclick', {clientX: x, clientY: y, bubbles: true, composed: true}));
        }
      }
    });
    await still(element);
    expect(placeOf(element, instant)).to.be.closeTo(x, 0.5);
    expect(Math.log2(length / lengthOf(element)) % 1).to.be.closeTo(0, 1e-6);
    expect(lengthOf(element)).to.be.below(length);
  });

  it('a flight ends where input takes over', async function () {
    if (reduced) this.skip();
    const [x, y] = ground(element);
    element.zoomBy(64);
    await frames(3);
    await mouse.move([x, y]);
    await mouse.down();
    const {viewport} = element;
    await frames(4);
    expect(element.viewport).to.deep.equal(viewport);
    await mouse.up();
  });

  it('a flick goes on by itself and comes to rest; not under reduced motion', async () => {
    const [x, y] = ground(element, 0.7);
    await drag({from: [x, y], to: [x - 160, y], steps: 6});
    const {start} = element.viewport;
    await still(element);
    if (reduced) expect(element.viewport.start).to.equal(start);
    else expect(element.viewport.start).to.be.at.least(start);
  });

  it('flights are instant under reduced motion', async function () {
    if (!reduced) this.skip();
    const length = lengthOf(element);
    element.zoomBy(2);
    expect(lengthOf(element)).to.be.closeTo(length / 2, 1);
  });

  it('under a CSS transform of the page the pointer still points where it is', async () => {
    const box = await fixture<HTMLElement>('<div style="width: 380px; transform: scale(1.5); transform-origin: 0 0"></div>');
    element.parentElement?.remove();
    element.view = 'axis';
    box.append(element);
    await still(element, 6);
    const [x, y] = ground(element, 0.25);
    const instant = instantAt(element, x);
    const length = lengthOf(element);
    await wheel({x, y, deltaY: -100, ctrl: true});
    await until(() => lengthOf(element) < length, 'the view to zoom');
    expect(placeOf(element, instant)).to.be.closeTo(x, 0.8);
  });
});

describe('touch', () => {
  let element: NewsTimeline;
  beforeEach(async function () {
    if (!can('touch')) this.skip();
    element = await mount({events: FIVE});
    scrollTo(0, 0);
    await still(element, 3);
  });
  afterEach(() => {
    document.body.style.minHeight = '';
    scrollTo(0, 0);
  });

  it('pinch zooms around its middle', async () => {
    const [x, y] = ground(element, 0.4);
    const length = lengthOf(element);
    const instant = instantAt(element, x);
    await pinch({center: [x, y + 60], from: 80, to: 240});
    await until(() => lengthOf(element) < length / 2, 'the view to zoom');
    expect(placeOf(element, instant)).to.be.closeTo(x, 12);
  });

  it('one finger sideways pans', async () => {
    const [x, y] = ground(element, 0.6);
    const {start} = element.viewport;
    await touchDrag({from: [x, y + 60], to: [x - 120, y + 60], steps: 10});
    await until(() => element.viewport.start > start, 'the view to pan');
    await still(element);
    expect(element.selection).to.equal(undefined);
  });

  it('one finger up and down is the page’s', async () => {
    const plot = inside(element, '[part~=plot]');
    expect(getComputedStyle(plot).touchAction).to.equal('pan-y');
    document.body.style.minHeight = '3000px';
    const {viewport} = element;
    const [x, y] = ground(element);
    await touchDrag({from: [x, y + 150], to: [x, y + 20], steps: 10});
    await still(element);
    expect(element.viewport).to.deep.equal(viewport);
  });
});
