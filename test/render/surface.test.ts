/**
 * The canvas and the measuring of texts.
 */
import {expect} from '@open-wc/testing';
import {beginCanvas} from '../../src/render/canvas-surface.js';
import {createMeasure} from '../../src/render/text-measure.js';

describe('beginCanvas', () => {
  const ratio = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');
  const setRatio = (value: number): void => {
    Object.defineProperty(window, 'devicePixelRatio', {value, configurable: true, writable: true});
  };
  afterEach(() => {
    if (ratio) Object.defineProperty(window, 'devicePixelRatio', ratio);
  });

  const alphaAt = (canvas: HTMLCanvasElement, x: number, y: number): number =>
    (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(x, y, 1, 1).data[3] ?? 0;

  for (const value of [1, 1.5, 2, 3]) {
    it(`has the device’s pixels at ${value} of them for a px`, () => {
      setRatio(value);
      const canvas = document.createElement('canvas');
      const context = beginCanvas(canvas, 300, 200, false);
      expect([canvas.width, canvas.height]).to.deep.equal([300 * value, 200 * value]);
      expect([canvas.style.width, canvas.style.height]).to.deep.equal(['300px', '200px']);
      context?.fillRect(299, 199, 1, 1);
      expect(alphaAt(canvas, 300 * value - 1, 200 * value - 1)).to.equal(255);
    });
  }

  it('is empty at each beginning, and drawn upon by the same scale', () => {
    setRatio(2);
    const canvas = document.createElement('canvas');
    beginCanvas(canvas, 100, 50, false)?.fillRect(0, 0, 100, 50);
    beginCanvas(canvas, 100, 50, false)?.fillRect(10, 10, 1, 1);
    expect([alphaAt(canvas, 0, 0), alphaAt(canvas, 20, 20), alphaAt(canvas, 22, 22)]).to.deep.equal([0, 255, 0]);
  });

  it('keeps its pixels while its size is the same, since making them anew is dear', () => {
    setRatio(1);
    const canvas = document.createElement('canvas');
    beginCanvas(canvas, 100, 50, false);
    let writes = 0;
    const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width') as PropertyDescriptor;
    Object.defineProperty(canvas, 'width', {...width, set() { writes++; }, configurable: true});
    beginCanvas(canvas, 100, 50, false);
    expect(writes).to.equal(0);
  });

  it('is mirrored where time runs from right to left', () => {
    setRatio(2);
    const canvas = document.createElement('canvas');
    beginCanvas(canvas, 100, 50, true)?.fillRect(0, 0, 10, 10);
    expect([alphaAt(canvas, 199, 0), alphaAt(canvas, 180, 0), alphaAt(canvas, 179, 0), alphaAt(canvas, 0, 0)]).to.deep.equal([255, 255, 0, 0]);
  });

  it('stays within what engines can draw', () => {
    setRatio(3);
    const canvas = document.createElement('canvas');
    beginCanvas(canvas, 6000, 300, false);
    expect(canvas.width).to.be.at.most(8192);
    expect(canvas.style.width).to.equal('6000px');
  });

  it('with no size there is nothing to draw on', () => {
    expect(beginCanvas(document.createElement('canvas'), 0, 100, false)).to.equal(undefined);
    expect(beginCanvas(document.createElement('canvas'), 100, 0.4, false)).to.equal(undefined);
  });
});

describe('createMeasure', () => {
  it('gives the width that the page gives', () => {
    const node = document.createElement('span');
    node.style.cssText = 'font: 600 16px sans-serif; white-space: pre; position: absolute';
    document.body.append(node);
    const measure = createMeasure('600 16px sans-serif');
    for (const text of ['Xi', '4 February 2022', 'Événement – «sans limites»', 'iiii', 'WWWW']) {
      node.textContent = text;
      expect(measure(text), text).to.be.closeTo(node.getBoundingClientRect().width, 1);
    }
    node.remove();
  });

  it('follows the font and the spacing', () => {
    const width = createMeasure('16px sans-serif')('Words');
    expect(createMeasure('32px sans-serif')('Words')).to.be.closeTo(2 * width, 1.5);
    expect(createMeasure('16px sans-serif', '10px')('Words')).to.be.closeTo(width + 50, 1.5);
    expect(createMeasure('16px sans-serif', 'normal')('Words')).to.equal(width);
  });

  it('measures a text once', () => {
    const {prototype} = CanvasRenderingContext2D;
    const {measureText} = prototype;
    let calls = 0;
    prototype.measureText = function (text) {
      calls++;
      return measureText.call(this, text);
    };
    const measure = createMeasure('16px sans-serif');
    for (let i = 0; i < 10; i++) measure('the same');
    measure('another');
    prototype.measureText = measureText;
    expect(calls).to.equal(2);
  });

  it('a text of 100 000 characters costs no more than a long line', () => {
    expect(createMeasure('16px sans-serif')('x'.repeat(100_000))).to.be.within(1000, 5000);
  });
});
