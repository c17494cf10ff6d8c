/**
 * Colours that the data give: painted and written alike, and never too faint for the ground, whatever that is.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {contrast, type Rgb} from '../../src/base/contrast.js';
import {until} from '../support/input.js';
import {inside, label, mount} from './fixtures.js';

const forced = matchMedia('(forced-colors: active)').matches;

const rgbOf = (color: string): Rgb => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(part => Number(part) / 255) as unknown as Rgb;

/** Colour of the date of a label. */
const dateColor = (element: NewsTimeline, title: string): string =>
  getComputedStyle(label(element, title).querySelector('[part~=mark-date]') as Element).color;

/** Whether the canvas has opaque pixels of a colour. */
function isPainted(element: NewsTimeline, color: string): boolean {
  const canvas = inside<HTMLCanvasElement>(element, 'canvas');
  const {data} = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height);
  const wanted = rgbOf(color).map(part => Math.round(part * 255));
  for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255 && wanted.every((part, k) => data[i + k] === part)) return true;
  return false;
}

const EVENTS: readonly NewsEventInput[] = [
  {id: 'a', date: '2022-01-10', title: 'Alpha', lane: 'one', color: 'rgb(0, 90, 0)'},
  {id: 'b', date: '2022-06-04', title: 'Beta', lane: 'one', color: '#ffe100'},
  {id: 'c', date: '2022-11-24', title: 'Gamma', lane: 'one', color: 'url(#x)'},
  {id: 'd', date: '2023-06-15', title: 'Delta', lane: 'two'},
];
const DATA = {lanes: [{id: 'one', label: 'One'}, {id: 'two', label: 'Two', color: 'lightpink'}], events: EVENTS};
const GROUNDS = {light: [1, 1, 1], dark: [22 / 255, 24 / 255, 27 / 255]} as const;

describe('colours from the data', () => {
  let element: NewsTimeline;
  /** Resolves when the colours have come and are drawn. */
  async function colored(scheme: string): Promise<void> {
    element = await mount({style: `color-scheme: ${scheme}`, data: DATA});
    await until(() => inside(element, '[part~=base]').style.getPropertyValue('--_own-0') !== '', 'the colours');
    await until(() => isPainted(element, dateColor(element, 'Beta')), 'the canvas');
  }

  beforeEach(function () { if (forced) this.skip(); });

  for (const [scheme, ground] of Object.entries(GROUNDS)) {
    it(`have 4.5 to 1 as text, and are the same on the canvas: ${scheme}`, async () => {
      await colored(scheme);
      for (const title of ['Alpha', 'Beta', 'Delta']) {
        const color = dateColor(element, title);
        expect(contrast(rgbOf(color), ground), `${title}: ${color}`).to.be.at.least(4.5);
        expect(isPainted(element, color), `${title}: ${color}`).to.equal(true);
      }
    });
  }

  it('stay as they are where they are legible', async () => {
    await colored('light');
    expect(dateColor(element, 'Alpha')).to.equal('rgb(0, 90, 0)');
  });

  it('are the lane’s where they are none', async () => {
    await colored('light');
    expect(dateColor(element, 'Gamma')).to.equal('rgb(31, 90, 166)');
  });

  it('follow another scheme of the page', async () => {
    await colored('light');
    const before = dateColor(element, 'Beta');
    (element.parentElement as HTMLElement).style.colorScheme = 'dark';
    await until(() => dateColor(element, 'Beta') === 'rgb(255, 225, 0)', 'the yellow itself on the dark ground');
    expect(before).not.to.equal('rgb(255, 225, 0)');
  });

  it('are in the details and the legend', async () => {
    await colored('light');
    element.select('b');
    await until(() => element.shadowRoot?.querySelector('[part~=detail]') != null, 'the details');
    expect(getComputedStyle(inside(element, '[part~=detail]')).getPropertyValue('--_lane')).to.equal(dateColor(element, 'Beta'));
    const dot = inside(element, '[part~=legend] li:last-child i');
    expect(getComputedStyle(dot).backgroundColor).to.equal(dateColor(element, 'Delta'));
  });
});
