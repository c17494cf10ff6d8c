/**
 * Colours from the page to the canvas: schemes, lanes, forced colours, and a change of the page while it stands.
 */
import {expect} from '@open-wc/testing';
import {isColor, laneColor, readTheme} from '../../src/render/theme.js';
import type {NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {FIVE, inside, mount, still} from '../element/fixtures.js';

const forced = matchMedia('(forced-colors: active)').matches;

describe('isColor', () => {
  const table: [string | undefined, boolean][] = [
    ['#137', true], ['rebeccapurple', true], ['rgb(1 2 3 / 0.5)', true], ['oklch(50% 0.1 200)', true], ['currentcolor', true],
    [undefined, false], ['', false], ['red; background: blue', false], ['var(--x)', false], ['VAR(--x)', false],
    ['url(https://example.org)', false], ['expression(1)', false], ['#12', false], ['red blue', false],
  ];
  for (const [text, expected] of table) it(`${String(text)}: ${expected}`, () => { expect(isColor(text)).to.equal(expected); });
});

describe('laneColor', () => {
  it('is the data’s, where that is a colour', () => { expect(laneColor('teal', 3)).to.equal('teal'); });

  it('else the palette’s, which goes round after eight; an event without a lane has the first', () => {
    const lanes = [-1, 0, 7, 8, 15, 16].map((lane) => laneColor('red; x', lane));
    expect(lanes).to.deep.equal([1, 1, 8, 1, 8, 1].map((lane) => `var(--_lane-${lane})`));
    expect(laneColor(undefined, 1)).to.equal('var(--_lane-2)');
  });
});

describe('readTheme', () => {
  let probe: HTMLElement;
  beforeEach(() => {
    probe = document.createElement('i');
    probe.style.setProperty('forced-color-adjust', 'none');
    document.body.append(probe);
    const names = ['ink', 'muted', 'faint', 'background', 'accent', ...Array.from({length: 8}, (_, i) => `lane-${i + 1}`)];
    for (const [i, name] of names.entries()) probe.style.setProperty(`--_${name}`, `light-dark(rgb(${i}, 0, 0), rgb(0, ${i}, 0))`);
  });
  afterEach(() => { probe.remove(); });

  it('resolves for light and for dark, to what a canvas takes', () => {
    probe.style.colorScheme = 'light';
    expect(readTheme(probe, []).accent).to.equal('rgb(4, 0, 0)');
    probe.style.colorScheme = 'dark';
    const theme = readTheme(probe, []);
    if (!forced) expect(theme).to.include({ink: 'rgb(0, 0, 0)', muted: 'rgb(0, 1, 0)', accent: 'rgb(0, 4, 0)'});
  });

  it('resolves the colours of lanes; with forced colours all are the text’s', () => {
    probe.style.colorScheme = 'light';
    const {lanes} = readTheme(probe, ['rgb(9, 9, 9)', laneColor(undefined, 1), 'teal']);
    if (forced) expect([lanes.length, new Set(lanes).size]).to.deep.equal([3, 1]);
    else expect(lanes).to.deep.equal(['rgb(9, 9, 9)', 'rgb(6, 0, 0)', 'rgb(0, 128, 128)']);
  });

  it('leaves nothing on the node that it read by', () => {
    readTheme(probe, ['red']);
    expect(probe.style.color).to.equal('');
  });
});

describe('the theme of the page, changed while it stands', () => {
  /** Mean lightness and sum of the painted pixels. */
  function painted(element: NewsTimeline): number {
    const canvas = inside<HTMLCanvasElement>(element, 'canvas');
    const {data} = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum = (sum + (data[i] ?? 0) * 3 + (data[i + 1] ?? 0) * 5 + (data[i + 2] ?? 0) * 7 + (data[i + 3] ?? 0)) % 2 ** 40;
    return sum;
  }

  it('color-scheme of an ancestor repaints', async function () {
    if (forced) this.skip();
    const element = await mount({style: 'color-scheme: light', events: FIVE});
    await still(element);
    const before = painted(element);
    (element.parentElement as HTMLElement).style.colorScheme = 'dark';
    await until(() => painted(element) !== before, 'the canvas to follow');
    (element.parentElement as HTMLElement).style.colorScheme = 'light';
    await until(() => painted(element) === before, 'the canvas to come back');
  });

  it('a custom property set on an ancestor repaints', async function () {
    if (forced) this.skip();
    const element = await mount({events: FIVE});
    await still(element);
    const before = painted(element);
    (element.parentElement as HTMLElement).style.setProperty('--timeline-ink', 'rgb(0, 99, 0)');
    await until(() => painted(element) !== before, 'the canvas to follow');
  });

  for (const name of ['muted', 'faint', 'accent', 'lane-1']) {
    it(`so does --timeline-${name} alone, where it is seen`, async function () {
      if (forced) this.skip();
      const element = await mount({attributes: 'end="2100"', data: {eras: [{date: '2022', label: 'Era'}], events: [...FIVE]}});
      await still(element);
      const before = painted(element);
      element.style.setProperty(`--timeline-${name}`, 'rgb(0, 99, 0)');
      await until(() => painted(element) !== before, 'the canvas to follow');
    });
  }

  it('another font measures the labels anew', async () => {
    const element = await mount({events: FIVE, style: 'font: 16px sans-serif'});
    await still(element);
    const width = (): number => parseFloat((inside(element, '[part~=mark]')).style.getPropertyValue('--_width'));
    const before = width();
    element.style.fontFamily = 'monospace';
    await until(() => width() !== before, 'another width');
  });

  it('lane colours of the data are painted, those that are none are not', async function () {
    if (forced) this.skip();
    const counts: number[] = [];
    for (const color of ['rgb(160, 0, 160)', 'nonsense']) {
      const element = await mount({data: {lanes: [{id: 'one', label: 'One', color}], events: [...FIVE]}});
      await still(element);
      const canvas = inside<HTMLCanvasElement>(element, 'canvas');
      const {data} = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] === 160 && data[i + 1] === 0 && data[i + 2] === 160 && data[i + 3] === 255) count++;
      counts.push(count);
      element.remove();
    }
    expect(counts[0]).to.be.above(10);
    expect(counts[1]).to.equal(0);
  });
});
