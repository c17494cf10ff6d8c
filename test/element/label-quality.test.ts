/**
 * How labels lie on a real page: apart from each other and within the view, at every width, in both languages, with no
 * word cut in the middle.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {frames, viewport} from '../support/input.js';
import {allInside, inside, labels, mount, still, titleOf} from './fixtures.js';

const WIDTHS = [320, 375, 768, 1280, 2000];

interface Box {readonly name: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number}

const boxOf = (node: Element, name: string): Box => {
  const {left, right, top, bottom} = node.getBoundingClientRect();
  return {name, left, right, top, bottom};
};

/** The box of a text, whatever the box of its node. */
const textBoxOf = (node: Element): Box => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const {left, right, top, bottom} = range.getBoundingClientRect();
  return {name: `tick ${node.textContent}`, left, right, top, bottom};
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** What lies over what, by name. */
function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)).map((b) => `${a.name} × ${b.name}`)).slice(0, 4);
}

function check(element: NewsTimeline): void {
  const plot = boxOf(inside(element, '[part~=plot]'), 'plot');
  const boxes = labels(element).map((node) => boxOf(node, titleOf(node)));
  const chips = allInside(element, '[part~=cluster], [part~=edge]').filter((node) => node.checkVisibility())
    .map((node) => boxOf(node, `chip ${node.textContent}`));
  expect(collisions([...boxes, ...chips])).to.deep.equal([]);
  // A label's box is rounded up to whole px and one more.
  const outside = [...boxes, ...chips].filter(({left, right, top, bottom}) =>
    left < plot.left - 1.1 || right > plot.right + 1.1 || top < plot.top - 0.5 || bottom > plot.bottom + 0.5);
  expect(outside).to.deep.equal([]);
  const ticks = allInside(element, '[part~=tick-label]:not(.away)').map(textBoxOf);
  const context = allInside(element, '[part~=context-label]:not(.away)').map(textBoxOf);
  expect(collisions([...ticks, ...context])).to.deep.equal([]);
  expect(ticks.length).to.be.above(1);
  for (const node of labels(element)) {
    const date = node.querySelector('[part~=mark-date]') as HTMLElement;
    // Only half of a phone may be too narrow for an hour with its zone: then an ellipsis says so.
    if (plot.right - plot.left >= 360) expect(date.scrollWidth, `date "${date.textContent}"`).to.be.at.most(date.clientWidth);
    expect(getComputedStyle(date).textOverflow).to.equal('ellipsis');
    const title = node.querySelector('[part~=mark-title]') as HTMLElement;
    const clamp = getComputedStyle(title).webkitLineClamp;
    // A line that is cut away altogether may be wider by what is kept free for an ellipsis.
    const air = clamp === '2' ? parseFloat(getComputedStyle(title).paddingInlineEnd) : 0;
    expect(title.scrollWidth, titleOf(node)).to.be.at.most(title.clientWidth + air + 2);
    if (title.scrollHeight > title.clientHeight + 1) expect(clamp).to.equal('2');
  }
}

for (const lang of ['fr', 'en']) {
  describe(`labels of the article, ${lang}`, () => {
    let data: TimelineDocumentInput;
    before(async () => { data = await (await fetch('/data/beijing-visit.json')).json() as TimelineDocumentInput; });
    after(() => viewport(800, 600));

    for (const width of WIDTHS) {
      it(`lie well at ${width} px`, async () => {
        await viewport(Math.max(width + 20, 800), 800);
        const element = await mount({width, around: `lang="${lang}"`, attributes: 'no-animation view="axis"', data});
        await still(element);
        expect(labels(element).length).to.be.above(width < 400 ? 1 : 3);
        check(element);
        expect(element.getBoundingClientRect().width).to.equal(width);
      });

      it(`lie well at ${width} px when zoomed and panned`, async () => {
        await viewport(Math.max(width + 20, 800), 800);
        const element = await mount({width, around: `lang="${lang}"`, attributes: 'no-animation view="axis"', data});
        await still(element);
        for (const id of ['invasion', 'xi-moscow', 'talks', 'bri-announced']) {
          element.reveal(id, {align: 'center'});
          element.zoomBy(3);
          await still(element);
          check(element);
        }
        element.fit();
        await still(element);
        check(element);
      });
    }

    it('lie well with lanes', async () => {
      await viewport(1100, 900);
      const element = await mount({width: 1000, around: `lang="${lang}"`, attributes: 'no-animation view="axis" lane-by="lane"', data});
      await still(element);
      check(element);
    });
  });
}

describe('labels while the view moves', () => {
  it('never lie over each other between two layouts', async () => {
    const data = await (await fetch('/data/beijing-visit.json')).json() as TimelineDocumentInput;
    const element = await mount({width: 760, attributes: 'no-animation view="axis"', data});
    await still(element);
    // Rows move over a moment; what counts is where they are going to.
    const style = new CSSStyleSheet();
    style.replaceSync('* { transition: none !important; }');
    element.shadowRoot?.adoptedStyleSheets.push(style);
    const length = element.viewport.end - element.viewport.start;
    for (let i = 0; i < 40; i++) {
      if (i % 4 === 3) element.zoomBy(i < 20 ? 1.2 : 1 / 1.2);
      else element.panBy((i < 20 ? -1 : 1) * length / 50);
      await frames(2);
      expect(collisions(labels(element).map((node) => boxOf(node, titleOf(node)))), `step ${i}`).to.deep.equal([]);
    }
  });
});
