/**
 * Marks of the six ways to be sure differ in shape alone: in one colour, dot beside dot and bar beside bar, also where dates are
 * uncertain, and also where the page reads from right to left.
 */
import {expect} from '@open-wc/testing';
import type {Item} from '../../src/layout/item.js';
import type {StripLayout} from '../../src/layout/layout.js';
import {beginCanvas} from '../../src/render/canvas-surface.js';
import {paintMarks} from '../../src/render/paint-marks.js';
import type {View} from '../../src/render/view.js';
import {TimeScale} from '../../src/scale/time-scale.js';

const STATUSES = ['confirmed', 'reported', 'expected', 'disputed', 'withdrawn', undefined] as const;
const WIDTH_PX = 60;
const HEIGHT_PX = 30;
/** So many of the pixels around a dot differ, by so much of black and white, that eyes see it. */
const LEAST_PIXELS = 6;
const CLEAR = 90;

const FORMS: readonly (readonly [string, Partial<Item>])[] = [
  ['dots', {look: 'point', core: {start: 30, end: 31}}],
  ['dots of uncertain dates', {look: 'point', core: {start: 30, end: 31}, uncertain: true}],
  ['bands', {look: 'band', core: {start: 10, end: 50}}],
  ['bars', {look: 'bar', core: {start: 10, end: 50}}],
  ['bars without an end', {look: 'bar', core: {start: 10, end: Infinity}, endKind: 'open'}],
];

/** The grey of each pixel of a mark. */
function painted(status: Item['status'], form: Partial<Item>, rtl: boolean): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  const context = beginCanvas(canvas, WIDTH_PX, HEIGHT_PX, rtl);
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
  const item = {
    item: 0, position: 0, lane: 0, importance: 1, color: undefined, approximate: false, uncertain: false, startKind: 'stated', endKind: 'stated',
    ...form, envelope: form.core, status,
  } as Item;
  const strip = {items: [item], barRows: [item.look === 'point' ? -1 : 0], box: {axis: 20}} as unknown as StripLayout;
  const theme = {ink: '#000', muted: '#000', faint: '#000', background: '#fff', accent: '#000', lanes: ['#000']};
  const frame = {scale: new TimeScale({start: 0, end: WIDTH_PX}, WIDTH_PX)};
  paintMarks(context, strip, {frame, widthPx: WIDTH_PX, heightPx: HEIGHT_PX, rtl, theme, selected: -1, hovered: -1} as unknown as View);
  return context.getImageData(0, 0, canvas.width, canvas.height).data.filter((_, i) => i % 4 === 0);
}

describe('marks', () => {
  for (const [name, form] of FORMS) {
    it(`tell six statuses apart by shape: ${name}`, () => {
      const marks = STATUSES.map(status => painted(status, form, false));
      marks.forEach((mark, i) => {
        for (let j = 0; j < i; j++) {
          const clear = mark.filter((grey, at) => Math.abs(grey - (marks[j]?.[at] ?? 0)) > CLEAR).length;
          expect(clear, `${STATUSES[i] ?? 'not stated'} and ${STATUSES[j] ?? 'not stated'}`).to.be.at.least(LEAST_PIXELS);
        }
      });
    });
  }

  it('do not mirror the tick of what is confirmed', () => {
    const centred = {look: 'point', core: {start: 30, end: 30}} as const;
    expect([...painted('confirmed', centred, true)]).to.deep.equal([...painted('confirmed', centred, false)]);
  });
});
