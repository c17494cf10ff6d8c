import {expect} from '@open-wc/testing';
import {KEYS, wishOf, type KeyInput} from '../../src/interaction/keymap.js';
import {readWheel, type WheelInput} from '../../src/interaction/wheel.js';

const wheel = (input: Partial<WheelInput>): string => {
  const intent = readWheel({deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...input});
  return intent.type === 'zoom' ? `zoom ${intent.factor.toFixed(3)}` : intent.type === 'pan' ? `pan ${intent.px}` : 'page';
};

describe('readWheel', () => {
  for (const [input, expected] of [
    [{deltaY: 100}, 'page'],
    [{deltaY: -3, deltaMode: 1}, 'page'],
    [{}, 'page'],
    [{deltaX: 10, deltaY: 40}, 'page'],
    [{deltaX: 40, deltaY: 40}, 'page'],
    // Sideways, in px, lines and pages.
    [{deltaX: 40, deltaY: 10}, 'pan 40'],
    [{deltaX: -40}, 'pan -40'],
    [{deltaX: 3, deltaMode: 1}, 'pan 48'],
    [{deltaX: 1, deltaMode: 2}, 'pan 400'],
    // Shift, with and without the system's own turning.
    [{deltaY: 100, shiftKey: true}, 'pan 100'],
    [{deltaX: 100, shiftKey: true}, 'pan 100'],
    [{deltaX: 5, deltaY: 9, shiftKey: true}, 'pan 5'],
    [{shiftKey: true}, 'page'],
    // A notch is a quarter of a doubling, however it is told; a pinch comes in small steps.
    [{deltaY: 100, ctrlKey: true}, 'zoom 1.189'],
    [{deltaY: -120, ctrlKey: true}, 'zoom 0.841'],
    [{deltaY: 1000, metaKey: true}, 'zoom 1.189'],
    [{deltaY: 3, deltaMode: 1, ctrlKey: true}, 'zoom 1.189'],
    [{deltaY: 1, deltaMode: 2, metaKey: true}, 'zoom 1.189'],
    [{deltaY: 10, ctrlKey: true}, 'zoom 1.072'],
    [{deltaY: -10, ctrlKey: true}, 'zoom 0.933'],
    [{deltaX: 50, ctrlKey: true}, 'zoom 1.000'],
    [{deltaY: 100, ctrlKey: true, shiftKey: true}, 'zoom 1.189'],
  ] as const) {
    it(`reads ${JSON.stringify(input)} as ${expected}`, () => { expect(wheel(input)).to.equal(expected); });
  }

  it('zooms more for a longer turn, never less, and there and back is where it was', () => {
    const factor = (deltaY: number): number => {
      const intent = readWheel({deltaX: 0, deltaY, deltaMode: 0, ctrlKey: true, metaKey: false, shiftKey: false});
      return intent.type === 'zoom' ? intent.factor : NaN;
    };
    for (let deltaY = 1; deltaY < 300; deltaY++) {
      expect(factor(deltaY)).to.be.at.least(factor(deltaY - 1));
      expect(factor(deltaY) * factor(-deltaY)).to.be.closeTo(1, 1e-12);
    }
  });
});

describe('wishOf', () => {
  const key = (name: string, held: Partial<KeyInput> = {}): KeyInput => ({key: name, ctrlKey: false, metaKey: false, altKey: false, ...held});
  const among = {amongEvents: true, rtl: false};
  const beside = {amongEvents: false, rtl: false};

  for (const [name, atEvents, elsewhere] of [
    ['+', 'zoom-in', 'zoom-in'], ['=', 'zoom-in', 'zoom-in'], ['-', 'zoom-out', 'zoom-out'], ['0', 'fit', 'fit'], ['Escape', 'close', 'close'],
    ['ArrowLeft', 'previous', undefined], ['ArrowRight', 'next', undefined],
    ['ArrowUp', 'lane-before', undefined], ['ArrowDown', 'lane-after', undefined],
    ['Home', 'first', undefined], ['End', 'last', undefined], ['PageUp', 'page-back', undefined], ['PageDown', 'page-forth', undefined],
    ['Enter', undefined, undefined], [' ', undefined, undefined], ['Tab', undefined, undefined], ['a', undefined, undefined], ['toString', undefined, undefined],
  ] as const) {
    it(`takes "${name}" for ${atEvents ?? 'nothing'} among events, ${elsewhere ?? 'nothing'} elsewhere`, () => {
      expect(wishOf(key(name), among)).to.equal(atEvents);
      expect(wishOf(key(name), beside)).to.equal(elsewhere);
    });
  }

  it('leaves keys with Ctrl, ⌘ or Alt to the browser', () => {
    for (const name of KEYS.keys()) {
      for (const held of [{ctrlKey: true}, {metaKey: true}, {altKey: true}]) expect(wishOf(key(name, held), among)).to.equal(undefined);
    }
  });

  it('mirrors the arrows where time runs from right to left, and nothing else', () => {
    for (const [name, wish] of KEYS) {
      const mirrored = wish === 'previous' ? 'next' : wish === 'next' ? 'previous' : wish;
      expect(wishOf(key(name), {amongEvents: true, rtl: true}), name).to.equal(mirrored);
    }
    expect(wishOf(key('ArrowLeft'), {amongEvents: false, rtl: true})).to.equal(undefined);
  });
});
