import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {contrast, legibleColor, luminance, over, type Rgb} from '../../src/base/contrast.js';

/** `#rrggbb` as parts. */
const rgb = (hex: string): Rgb => {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};
const hex = (color: Rgb): string => `#${color.map(part => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
const near = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;

const anyColor = fc.tuple(...[0, 1, 2].map(() => fc.double({min: 0, max: 1, noNaN: true}))) as unknown as fc.Arbitrary<Rgb>;
const LAWS = {seed: 20231017, numRuns: 500};

describe('contrast', () => {
  for (const [a, b, expected] of [
    ['#000000', '#ffffff', 21], ['#ffffff', '#ffffff', 1], ['#777777', '#ffffff', 4.48], ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4], ['#0000ff', '#ffffff', 8.59], ['#ffff00', '#000000', 19.56], ['#1b1d21', '#ffffff', 16.88],
  ] as const) {
    it(`of ${a} on ${b} is ${expected}`, () => assert.ok(near(contrast(rgb(a), rgb(b)), expected, 0.01), String(contrast(rgb(a), rgb(b)))));
  }

  it('is the same both ways, and between 1 and 21', () => {
    fc.assert(fc.property(anyColor, anyColor, (a, b) => {
      const value = contrast(a, b);
      return value === contrast(b, a) && value >= 1 && value <= 21.0001;
    }), LAWS);
  });

  it('is made of luminances', () => assert.deepEqual([luminance([0, 0, 0]), near(luminance([1, 1, 1]), 1, 1e-9)], [0, true]));
});

describe('over', () => {
  for (const [color, opacity, ground, expected] of [
    ['#000000', 0, '#ffffff', '#ffffff'], ['#000000', 1, '#ffffff', '#000000'], ['#000000', 0.2, '#ffffff', '#cccccc'],
    ['#ff0000', 0.5, '#0000ff', '#800080'],
  ] as const) {
    it(`${color} at ${opacity} on ${ground} is ${expected}`, () => assert.equal(hex(over(rgb(color), opacity, rgb(ground))), expected));
  }
});

describe('legibleColor', () => {
  const [PAPER, INK, NIGHT, CHALK] = ['#ffffff', '#1b1d21', '#16181b', '#eceae5'].map(rgb) as [Rgb, Rgb, Rgb, Rgb];

  for (const [color, ink, ground, least, expected] of [
    ['#008080', INK, PAPER, 4.5, '#008080'],
    ['#ffffff', INK, PAPER, 21, '#1b1d21'],
    ['#7db3f5', CHALK, NIGHT, 4.5, '#7db3f5'],
    ['#000000', CHALK, NIGHT, 21, '#eceae5'],
  ] as const) {
    it(`of ${color} for ${least} on ${hex(ground)} is ${expected}`, () =>
      assert.equal(hex(legibleColor(rgb(color), ink, [ground], least)), expected));
  }

  it('has the contrast wherever the ink has it, and no more of the ink than that needs', () => {
    fc.assert(fc.property(anyColor, fc.boolean(), fc.constantFrom(3, 4.5, 7), (color, isDark, least) => {
      const [ink, ground] = isDark ? [CHALK, NIGHT] : [INK, PAPER];
      const moved = legibleColor(color, ink, [ground], least);
      const value = contrast(moved, ground);
      if (contrast(color, ground) >= least) return moved === color;
      return value >= least && value < least * 1.15;
    }), LAWS);
  });

  it('has it on all grounds at once', () => {
    const grounds = [PAPER, rgb('#f4f2ed')];
    fc.assert(fc.property(anyColor, color =>
      grounds.every(ground => contrast(legibleColor(color, INK, grounds, 4.5), ground) >= 4.5)), LAWS);
  });

  it('keeps yellow yellow rather than grey', () => {
    const [red, green, blue] = legibleColor(rgb('#ffd400'), INK, [PAPER], 4.5);
    assert.ok(red > green && green > 2 * blue, hex([red, green, blue]));
  });

  it('is the ink, where the ink itself is too pale', () => {
    const pale = rgb('#cccccc');
    assert.deepEqual(legibleColor(rgb('#ffff00'), pale, [PAPER], 4.5), pale);
  });
});
