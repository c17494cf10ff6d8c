/**
 * Colours as they come out: text 4.5 to 1 and marks 3 to 1 on their grounds, light and dark.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {FIVE, inside, mount} from './fixtures.js';

/** A colour as the page would paint it, in 0 to 255. */
function paint(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true}) as CanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = paint(color).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** What a custom property of the element comes out as. */
function token(element: NewsTimeline, name: string): string {
  const probe = inside(element, '.probe');
  probe.style.color = `var(--_${name})`;
  const {color} = getComputedStyle(probe);
  probe.style.color = '';
  return color;
}

/** With forced colours the system's are used, and the canvas draws all lanes in that of the text. */
const forced = matchMedia('(forced-colors: active)').matches;
const LANES = forced ? [] : [1, 2, 3, 4, 5, 6, 7, 8].map((lane) => `lane-${lane}`);

for (const scheme of ['light', 'dark']) {
  describe(`contrast, ${scheme}`, () => {
    let element: NewsTimeline;
    beforeEach(async () => {
      element = await mount({style: `color-scheme: ${scheme}`, events: FIVE});
    });

    it('the measure itself is right', () => {
      expect(contrast('#000', '#fff')).to.be.closeTo(21, 0.01);
      expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.01);
    });

    for (const name of ['ink', 'muted', 'accent', ...LANES]) {
      it(`${name} is legible as text`, () => {
        expect(contrast(token(element, name), token(element, 'background'))).to.be.at.least(4.5);
      });
    }

    it('text on chips and on the sheet of narrow pages is legible', () => {
      for (const name of ['ink', 'muted']) {
        expect(contrast(token(element, name), token(element, 'panel')), name).to.be.at.least(4.5);
      }
    });

    it('leaders and soft bands, which are drawn half clear, are still seen by their outline', () => {
      for (const name of LANES) expect(contrast(token(element, name), token(element, 'background'))).to.be.at.least(3);
    });

    it('the colours of lanes are not one another', () => {
      if (forced) return;
      expect(new Set(LANES.map((name) => token(element, name))).size).to.equal(8);
    });

    it('the ground is the one of the scheme', () => {
      if (forced) return;
      const isDark = luminance(token(element, 'background')) < 0.2;
      expect(isDark).to.equal(scheme === 'dark');
    });
  });
}
