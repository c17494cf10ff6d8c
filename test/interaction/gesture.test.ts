import {expect} from '@open-wc/testing';
import {Gesture, type GestureStep} from '../../src/interaction/gesture.js';
import {createInertia} from '../../src/interaction/inertia.js';

describe('Gesture', () => {
  let gesture: Gesture;
  beforeEach(() => { gesture = new Gesture(); });

  it('takes a small movement for a press', () => {
    gesture.down(1, 100, 0);
    expect(gesture.move(1, 103, 10)).to.equal(undefined);
    expect(gesture.move(1, 97, 20)).to.equal(undefined);
    expect(gesture.isDrag).to.equal(false);
    expect(gesture.up(1, 30)).to.equal(0);
  });

  it('pans by all of the movement once it is more than a press, also back', () => {
    gesture.down(1, 100, 0);
    gesture.move(1, 102, 10);
    const steps = [106, 120, 101].map((px, i) => gesture.move(1, px, 20 + i));
    expect(steps.map((step) => step?.panPx)).to.deep.equal([6, 14, -19]);
    expect(steps.map((step) => step?.zoomFactor)).to.deep.equal([1, 1, 1]);
    expect(gesture.isDrag).to.equal(true);
  });

  it('hears nothing of pointers that are not down', () => {
    expect(gesture.move(1, 100, 0)).to.equal(undefined);
    gesture.down(1, 100, 0);
    expect(gesture.move(2, 300, 10)).to.equal(undefined);
    expect(gesture.up(2, 20)).to.equal(0);
    expect(gesture.pointerCount).to.equal(1);
  });

  it('zooms by the distance of two fingers, around their middle', () => {
    gesture.down(1, 100, 0);
    gesture.down(2, 200, 0);
    expect(gesture.move(2, 300, 10)).to.deep.equal({panPx: 50, zoomFactor: 0.5, anchorPx: 200});
    expect(gesture.move(1, 200, 20)).to.deep.equal({panPx: 50, zoomFactor: 2, anchorPx: 250});
  });

  it('keeps under each finger what was there', () => {
    gesture.down(1, 100, 0);
    gesture.down(2, 250, 0);
    // The view as `instant = start + px * msPerPx`.
    let start = 1000;
    let msPerPx = 10;
    const take = (step: GestureStep | undefined): void => {
      if (!step) return;
      start -= step.panPx * msPerPx;
      const anchor = start + step.anchorPx * msPerPx;
      msPerPx *= step.zoomFactor;
      start = anchor - step.anchorPx * msPerPx;
    };
    const before = [start + 100 * msPerPx, start + 250 * msPerPx];
    for (let i = 1; i <= 20; i++) {
      take(gesture.move(1, 100 - 3 * i, i));
      take(gesture.move(2, 250 + 7 * i, i));
    }
    expect(start + 40 * msPerPx).to.be.closeTo(before[0] ?? NaN, 1e-6);
    expect(start + 390 * msPerPx).to.be.closeTo(before[1] ?? NaN, 1e-6);
  });

  it('does not leap when two fingers meet or cross', () => {
    gesture.down(1, 100, 0);
    gesture.down(2, 130, 0);
    for (const [id, px] of [[1, 120], [2, 121], [1, 128], [2, 100]] as const) {
      const factor = gesture.move(id, px, 10)?.zoomFactor ?? NaN;
      expect(factor).to.be.within(1 / 3, 3);
    }
  });

  it('goes on panning without a leap when one of two fingers is lifted, and is no press', () => {
    gesture.down(1, 100, 0);
    gesture.down(2, 200, 0);
    gesture.move(2, 260, 10);
    expect(gesture.up(1, 20)).to.equal(0);
    expect(gesture.move(2, 263, 30)).to.deep.equal({panPx: 3, zoomFactor: 1, anchorPx: 263});
    expect(gesture.isDrag).to.equal(true);
  });

  it('tells the speed of a flick', () => {
    gesture.down(1, 100, 0);
    for (let ms = 10; ms <= 100; ms += 10) gesture.move(1, 100 + 2 * ms, ms);
    expect(gesture.up(1, 105)).to.be.closeTo(2, 1e-9);
    gesture.down(1, 300, 200);
    for (let ms = 210; ms <= 300; ms += 10) gesture.move(1, 300 - (ms - 200), ms);
    expect(gesture.up(1, 301)).to.be.closeTo(-1, 1e-9);
  });

  it('tells no speed of a pointer that rested before it was lifted', () => {
    gesture.down(1, 100, 0);
    for (let ms = 10; ms <= 100; ms += 10) gesture.move(1, 100 + 2 * ms, ms);
    expect(gesture.up(1, 200)).to.equal(0);
  });

  it('tells no speed from the place of another finger', () => {
    gesture.down(1, 100, 0);
    gesture.move(1, 120, 10);
    gesture.down(2, 400, 20);
    gesture.up(2, 30);
    gesture.move(1, 121, 40);
    expect(gesture.up(1, 45)).to.equal(0);
  });

  it('starts anew with the next pointer, also after the browser took the last one', () => {
    gesture.down(1, 100, 0);
    gesture.move(1, 150, 10);
    gesture.cancel();
    expect(gesture.pointerCount).to.equal(0);
    expect(gesture.move(1, 200, 20)).to.equal(undefined);
    gesture.down(3, 500, 30);
    expect(gesture.isDrag).to.equal(false);
    expect(gesture.move(3, 502, 40)).to.equal(undefined);
  });
});

describe('createInertia', () => {
  const speeds = [-9, -6, -2, -0.15, 0.15, 0.5, 2, 6, 9];

  it('is none for what was no flick', () => {
    for (const speed of [0, 0.1, -0.149, NaN]) expect(createInertia(speed)).to.equal(undefined);
  });

  it('goes on in its direction, ever slower, and stays within half a pixel of its end', () => {
    for (const speed of speeds) {
      const inertia = createInertia(speed);
      if (!inertia) throw new Error(`no momentum for ${speed}`);
      const {durationMs} = inertia;
      expect(durationMs).to.be.within(100, 3000);
      const ways = Array.from({length: 101}, (_, i) => inertia.wayPx(durationMs * i / 100) * Math.sign(speed));
      const steps = ways.slice(1).map((way, i) => way - (ways[i] ?? NaN));
      expect(ways[0]).to.equal(0);
      for (const [i, step] of steps.entries()) {
        expect(step).to.be.above(0);
        if (i > 0) expect(step).to.be.below(steps[i - 1] ?? NaN);
      }
      expect(inertia.wayPx(1e9) * Math.sign(speed) - (ways.at(-1) ?? NaN)).to.be.closeTo(0.5, 1e-6);
    }
  });

  it('begins with the speed of the flick, up to a limit', () => {
    for (const speed of speeds) {
      expect((createInertia(speed)?.wayPx(0.01) ?? NaN) / 0.01).to.be.closeTo(Math.max(-6, Math.min(6, speed)), 1e-3);
    }
  });
});
