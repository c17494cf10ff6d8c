/**
 * The helpers themselves: does real input arrive, and are a page's messages heard? Without this, a test that waits for
 * nothing to happen could never fail.
 */
import {expect} from '@open-wc/testing';
import {
  can, drag, engine, middle, mouse, nextFrame, pinch, press, screenshot, touchDrag, type, until, viewport, wheel,
} from './input.js';
import {openPage} from './page.js';

let field: HTMLElement;
let heard: Event[];

const hear = (...types: string[]): void => {
  for (const name of types) {
    field.addEventListener(name, (event) => {
      event.preventDefault();
      heard.push(event);
    }, {passive: false});
  }
};

const ofType = <T extends Event>(name: string): T[] => heard.filter((event) => event.type === name) as T[];

describe('real input', () => {
  beforeEach(() => {
    heard = [];
    field = document.createElement('div');
    field.tabIndex = 0;
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 400px; height: 300px; touch-action: none';
    document.body.append(field);
  });

  afterEach(async () => {
    await mouse.reset();
    field.remove();
  });

  it('turns the wheel, with Control and without', async () => {
    hear('wheel');
    await wheel({x: 100, y: 80, deltaY: 40});
    await until(() => heard.length === 1, 'a wheel event');
    await wheel({x: 100, y: 80, deltaX: 30, ctrl: true});
    await until(() => heard.length === 2, 'a second wheel event');
    const [plain, held] = heard as WheelEvent[];
    expect([plain?.deltaY, plain?.ctrlKey, plain?.clientX]).to.deep.equal([40, false, 100]);
    expect([held?.deltaX, held?.ctrlKey]).to.deep.equal([30, true]);
  });

  it('drags with the mouse', async () => {
    hear('pointerdown', 'pointermove', 'pointerup');
    await drag({from: [50, 50], to: [150, 60], steps: 5});
    await until(() => ofType('pointerup').length === 1, 'the end of a drag');
    const up = ofType<PointerEvent>('pointerup')[0];
    expect([up?.clientX, up?.clientY, up?.pointerType]).to.deep.equal([150, 60, 'mouse']);
    expect(ofType('pointermove').length).to.be.at.least(5);
  });

  it('moves one finger and pinches with two', async function () {
    if (!can('touch')) this.skip();
    hear('pointerdown', 'pointermove', 'pointerup');
    await touchDrag({from: [50, 50], to: [150, 50]});
    await until(() => ofType('pointerup').length === 1, 'the finger to go');
    expect(ofType<PointerEvent>('pointerup')[0]?.pointerType).to.equal('touch');
    await pinch({center: [200, 100], from: 40, to: 160});
    await until(() => ofType('pointerup').length === 3, 'both fingers to go');
    expect(new Set(ofType<PointerEvent>('pointerdown').map(({pointerId}) => pointerId)).size).to.equal(3);
  });

  it('presses keys, with modifiers', async () => {
    hear('keydown');
    field.focus();
    await press('ArrowLeft');
    await press('Shift+End');
    await press('+');
    await type('ab');
    const seen = ofType<KeyboardEvent>('keydown').filter(({key}) => key !== 'Shift');
    expect(seen.map(({key}) => key)).to.deep.equal(['ArrowLeft', 'End', '+', 'a', 'b']);
    expect(seen[1]?.shiftKey).to.equal(true);
  });

  it('clicks in the middle of an element', async () => {
    hear('click');
    await mouse.click(middle(field));
    expect((heard[0] as MouseEvent).clientX).to.equal(200);
  });

  it('sizes the window and takes its picture', async () => {
    await viewport(500, 400);
    expect([innerWidth, innerHeight]).to.deep.equal([500, 400]);
    const image = new Image();
    image.src = await screenshot();
    await image.decode();
    expect(image.naturalWidth).to.be.at.least(500);
    await viewport(800, 600);
    await nextFrame();
  });

  it('knows its engine', () => {
    expect(['chromium', 'firefox', 'webkit']).to.include(engine);
  });
});

describe('pages that are watched', () => {
  it('hears console, errors, rejections and missing resources', async () => {
    const page = await openPage('/test/support/pages/noisy.html');
    await until(() => page.messages.length >= 4, 'four messages');
    page.close();
    const kinds = page.messages.map(({kind}) => kind).sort();
    expect(kinds).to.deep.equal(['console.warn', 'error', 'rejection', 'resource']);
  });

  it('hears reports of the content security policy', async () => {
    const page = await openPage('/test/support/pages/unsafe.html', {csp: true});
    await until(() => page.messages.some(({text}) => text.includes('trusted-types')), 'a report on trusted types');
    page.close();
    const directives = page.messages.filter(({kind}) => kind === 'csp').map(({text}) => text.split(' ')[0]);
    expect(directives).to.include.members(['style-src-attr', 'require-trusted-types-for']);
  });

  it('hears nothing from an element under the policy', async () => {
    const page = await openPage('/test/support/pages/csp.html', {csp: true});
    await page.window.customElements.whenDefined('news-timeline');
    await nextFrame();
    page.close();
    expect(page.messages).to.deep.equal([]);
  });
});
