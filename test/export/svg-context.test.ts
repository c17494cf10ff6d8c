/**
 * The canvas that writes SVG: what is painted stands there as shapes and texts, in a document that is well-formed whatever the
 * texts are.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {SvgContext} from '../../src/export/svg-context.js';

const HEAD = {widthPx: 100.2, heightPx: 50, title: 'T', description: 'D', lang: 'en'};
const RUN = {
  text: 'Text', x: 1, y: 2, widthPx: 30, fontPx: 14, family: 'serif', weight: '400', slant: 'normal', spacing: 'normal', color: 'red', rtl: false, lang: '',
};

/** What is drawn, without what stands around it. */
function drawn(paint: (context: SvgContext) => void): string {
  const context = new SvgContext(color => (color === 'clear' ? {color: '#ff0000', opacity: 0} : {color, opacity: 1}));
  paint(context);
  return /<defs>([^]*)<\/svg>/.exec(context.toText(HEAD))?.[1]?.replace('</defs>', '').replaceAll('\n', '') ?? '';
}

describe('SVG', () => {
  it('has rectangles, lines and dashes with their colours', () => {
    assert.equal(drawn(context => {
      context.fillStyle = 'blue';
      context.globalAlpha = 0.5;
      context.fillRect(1, 2, 3.456, 4);
      context.globalAlpha = 1;
      context.beginPath();
      context.roundRect(0, 0, 10, 4, 9);
      context.fill();
      context.setLineDash([3, 2.5]);
      context.strokeStyle = 'green';
      context.lineWidth = 2;
      context.beginPath();
      context.lineTo(1, 1);
      context.lineTo(2, 2);
      context.stroke();
    }), '<rect x="1" y="2" width="3.46" height="4" fill="blue" fill-opacity="0.5"/><rect x="0" y="0" width="10" height="4" rx="2" fill="blue"/>'
      + '<path d="M1 1L2 2" fill="none" stroke="green" stroke-width="2" stroke-dasharray="3 2.5"/>');
  });

  it('has gradients, and cuts within cuts until they are restored', () => {
    assert.equal(drawn(context => {
      const gradient = context.createLinearGradient(0, 0, 10, 0);
      gradient.addColorStop(0, 'clear');
      gradient.addColorStop(1, 'red');
      context.fillStyle = gradient;
      for (const size of [10, 5]) {
        context.save();
        context.beginPath();
        context.roundRect(0, 0, size, size, 0);
        context.clip();
      }
      context.fillRect(0, 0, 2, 2);
      context.restore();
      context.restore();
      context.fillRect(0, 0, 1, 1);
    }), '<linearGradient id="g1" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="10" y2="0"><stop offset="0" stop-color="#ff0000" stop-opacity="0"/>'
      + '<stop offset="1" stop-color="red"/></linearGradient><clipPath id="c1"><rect x="0" y="0" width="10" height="10"/></clipPath>'
      + '<clipPath id="c2" clip-path="url(#c1)"><rect x="0" y="0" width="5" height="5"/></clipPath>'
      + '<rect x="0" y="0" width="2" height="2" fill="url(#g1)" clip-path="url(#c2)"/><rect x="0" y="0" width="1" height="1" fill="url(#g1)"/>');
  });

  it('paints nothing that has no place, as a canvas does', () => {
    assert.equal(drawn(context => {
      context.fillRect(NaN, 0, 1, 1);
      context.fillRect(0, 0, Infinity, 1);
      context.fillRect(0, 0, -1, 1);
      context.beginPath();
      context.fill();
      context.roundRect(0, NaN, 1, 1, 0);
      context.fill();
      context.beginPath();
      context.lineTo(0, NaN);
      context.stroke();
    }), '');
  });

  it('moves and mirrors what follows', () => {
    assert.equal(drawn(context => {
      context.setTransform(-1, 0, 0, 1, 90, 5);
      context.fillRect(0, 0, 1, 1);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.text(RUN);
    }), '<g transform="matrix(-1 0 0 1 90 5)"><rect x="0" y="0" width="1" height="1" fill="#000"/></g><g transform="matrix(1 0 0 1 0 0)">'
      + '<text x="1" y="2" font-size="14" font-family="serif" textLength="30" lengthAdjust="spacingAndGlyphs" fill="red">Text</text></g>');
  });

  it('has curves, rings and heads that are moved and turned, within what is cut out', () => {
    assert.equal(drawn(context => {
      context.lineCap = 'round';
      context.beginPath();
      context.moveTo(0, 0);
      context.bezierCurveTo(1, 2, 3, 4, 5, 6);
      context.stroke();
      context.beginPath();
      context.arc(10, 10, 3);
      context.stroke();
      context.beginPath();
      context.roundRect(0, 0, 9, 9, 0);
      context.clip();
      context.save();
      context.translate(4, 5);
      context.rotate(Math.PI / 2);
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(-6, -3);
      context.closePath();
      context.fill();
      context.restore();
      context.fillRect(0, 0, 1, 1);
    }), '<clipPath id="c1"><rect x="0" y="0" width="9" height="9"/></clipPath>'
      + '<path d="M0 0C1 2 3 4 5 6" fill="none" stroke="#000" stroke-width="1" stroke-linecap="round"/>'
      + '<path d="M13 10A3 3 0 1 1 7 10A3 3 0 1 1 13 10" fill="none" stroke="#000" stroke-width="1" stroke-linecap="round"/>'
      + '<g clip-path="url(#c1)"><path d="M0 0L-6 -3Z" fill="#000" transform="translate(4 5) rotate(90)"/></g>'
      + '<rect x="0" y="0" width="1" height="1" fill="#000" clip-path="url(#c1)"/>');
  });

  it('is a picture with a name and a description', () => {
    const text = new SvgContext(color => ({color, opacity: 1})).toText({...HEAD, title: 'A & B', description: '<b>'});
    assert.match(text, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="101" height="50" viewBox="0 0 101 50" role="img" aria-labelledby="title description"/);
    assert.match(text, /<title id="title">A &amp; B<\/title>\n<desc id="description">&lt;b&gt;<\/desc>/);
  });

  it('never makes markup of a text, nor anything that XML cannot hold', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom('<', '>', '&', '"', "'", '\u0000', '\ud800', '\uffff', 'a', 'é', '\u0007')}), text => {
      const written = drawn(context => { context.text({...RUN, text, family: text, lang: text}); });
      assert.match(written, /^<text(?: [\w:-]+="[^"<>]*")+>[^<>]*<\/text>$/);
      assert.doesNotMatch(written, /[^\P{Cc}\n]|\uffff|\p{Cs}|&(?!(?:amp|lt|gt|quot|#39);)/u);
    }), {seed: 7});
  });
});
