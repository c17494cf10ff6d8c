import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contrast} from '../../src/base/contrast.js';
import {checkColor} from '../../src/lint/check-colors.js';
import {readColor, toHex} from '../../src/lint/colors.js';

const hexOf = (text: string): string | undefined => {
  const read = readColor(text);
  return typeof read === 'string' ? read : read.light === read.dark ? toHex(read.light.rgb) : `${toHex(read.light.rgb)} ${toHex(read.dark.rgb)}`;
};

describe('readColor', () => {
  const table: readonly (readonly [text: string, hex: string])[] = [
    ['#1f5aa6', '#1f5aa6'], ['#FFF', '#ffffff'], ['#abcd', '#aabbcc'], ['#11223344', '#112233'], [' red ', '#ff0000'],
    ['RebeccaPurple', '#663399'], ['lightgoldenrodyellow', '#fafad2'], ['grey', '#808080'],
    ['rgb(31 90 166)', '#1f5aa6'], ['rgb(31,90,166)', '#1f5aa6'], ['rgba(31, 90, 166, 50%)', '#1f5aa6'], ['rgb(100% 0% 50% / .5)', '#ff0080'],
    ['hsl(0 100% 50%)', '#ff0000'], ['hsl(120deg, 100%, 25%)', '#008000'], ['hsl(0.5turn 100% 50%)', '#00ffff'], ['hsl(-120 100% 50%)', '#0000ff'],
    ['hwb(0 0% 0%)', '#ff0000'], ['hwb(90 50% 50%)', '#808080'], ['hwb(120 20% 40%)', '#339933'],
    ['light-dark(#000, white)', '#000000 #ffffff'], ['light-dark(rgb(1, 2, 3), hsl(0 0% 100%))', '#010203 #ffffff'],
    ['bleu', 'no-color'], ['#12345', 'no-color'], ['#ggg', 'no-color'], ['rgb(1 2)', 'no-color'], ['rgb(a b c)', 'no-color'], ['', 'no-color'],
    ['light-dark(red)', 'no-color'], ['light-dark(red, bleu)', 'no-color'], ['constructor', 'no-color'], ['12', 'no-color'],
    ['var(--x)', 'unknown'], ['oklch(60% 0.1 20)', 'unknown'], ['color-mix(in srgb, red, blue)', 'unknown'], ['CanvasText', 'unknown'],
    ['currentColor', 'unknown'], ['rgb(from red r g b)', 'unknown'], ['rgb(calc(1 + 2) 0 0)', 'unknown'], ['light-dark(red, var(--x))', 'unknown'],
  ];
  for (const [text, hex] of table) it(text || 'nothing', () => { assert.equal(hexOf(text), hex); });

  it('keeps opacity', () => {
    const read = readColor('#ff000080');
    assert.ok(typeof read === 'object' && Math.abs(read.light.opacity - 0.502) < 0.001);
    assert.ok(typeof readColor('transparent') === 'object');
  });
});

describe('checkColor', () => {
  const told = (text: string): readonly (readonly [string, string, string])[] => {
    const all: (readonly [string, string, string])[] = [];
    checkColor(text, 'color', (code, {message, cure = ''}) => { all.push([code, message, cure]); });
    return all;
  };
  const table: readonly (readonly [text: string, code: string | undefined, message: RegExp])[] = [
    ['#777', undefined, /^/], ['#1f7a6b', undefined, /^/], ['light-dark(#1f5aa6, #7db3f5)', undefined, /^/],
    ['yellow', 'low-contrast', /found 1\.0:1 on light/], ['navy', 'low-contrast', /on dark \(#16181b\)$/],
    ['light-dark(#7db3f5, #1f5aa6)', 'low-contrast', /on light .* on dark/], ['#77777733', 'low-contrast', /on light .* on dark/],
    ['bleu', 'no-color', /a colour/], ['var(--x)', 'unchecked-color', /without a page/],
  ];
  for (const [text, code, message] of table) {
    it(text, () => {
      const [first] = told(text);
      assert.equal(first?.[0], code);
      assert.match(first?.[1] ?? '', message);
    });
  }

  it('proposes colours that it accepts, and that can be read', () => {
    for (const text of ['yellow', 'navy', '#ffd400', 'pink', 'black', 'white', '#77777733']) {
      const [, cure] = /`(light-dark\(.*\))`/.exec(told(text)[0]?.[2] ?? '') ?? [];
      assert.ok(cure);
      assert.deepEqual(told(cure), [], cure);
      const read = readColor(cure);
      assert.ok(typeof read === 'object' && contrast(read.light.rgb, [1, 1, 1]) >= 4.5, cure);
    }
  });
});
