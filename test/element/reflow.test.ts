/**
 * Small windows, large letters, wide spacing: at 320 px, which is a window of 1280 px at 400 %, with letters twice as
 * large and with the spacing of WCAG 1.4.12, every view stays within its box and every control stays whole and apart.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {VIEW_FILES} from '../../src/element/view-files.js';
import {VIEW_NAMES} from '../../src/element/view-names.js';
import {engine, until, viewport} from '../support/input.js';
import {allInside, inside, mount, still} from './fixtures.js';

const LETTERS: Readonly<Record<string, string>> = {
  'as they are': '',
  'twice as large': 'font-size: 200%;',
  'spaced out': 'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em;',
};

const isSeen = (node: Element): boolean => node.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !node.closest('.away');

/** The box of a node, of one with nothing but text that of the text. */
function boxOf(node: Element): DOMRect {
  if (node.childElementCount > 0 || !node.textContent?.trim() || node.localName === 'button') return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(node);
  const [box, text] = [node.getBoundingClientRect(), range.getBoundingClientRect()];
  // The shorter of the two: a box may keep room free, and a text may end in an ellipsis.
  return box.width < text.width ? box : text;
}

/** Everything that sticks out of the element sideways, by tag, part and text. */
function outside(element: NewsTimeline): string[] {
  const {left, right} = element.getBoundingClientRect();
  return allInside(element, '*').filter(node => {
    // What scrolls by itself, and what only speaks, may be wider.
    if (!isSeen(node) || node.closest('.hidden, [part~=scroller], canvas')) return false;
    const box = boxOf(node);
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  }).map(node => `${node.localName} ${node.getAttribute('part') ?? node.className}: ${node.textContent?.trim().slice(0, 30) ?? ''}`).slice(0, 4);
}

/** Controls that lie over each other, by name. */
function collisions(element: NewsTimeline): string[] {
  const boxes = allInside(element, '.bar button, .bar select, .bar input').filter(isSeen).map(node => ({node, box: node.getBoundingClientRect()}));
  return boxes.flatMap(({node, box: a}, i) => boxes.slice(i + 1)
    .filter(({box: b}) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
    .map(other => `${node.ariaLabel ?? ''} × ${other.node.ariaLabel ?? ''}`));
}

describe('at 320 px', () => {
  let data: TimelineDocumentInput;
  before(async () => { data = await (await fetch('/data/beijing-visit.json')).json() as TimelineDocumentInput; });
  // WebKit's windows cannot be so small: there only the element is.
  before(async () => { if (engine !== 'webkit') await viewport(360, 640); });
  after(async () => { if (engine !== 'webkit') await viewport(800, 600); });

  for (const view of VIEW_NAMES.filter(name => name === 'axis' || VIEW_FILES[name])) {
    for (const [how, style] of Object.entries(LETTERS)) {
      for (const dir of ['ltr', 'rtl']) {
        it(`${view}, ${dir}: letters ${how}`, async () => {
          const element = await mount({width: 320, style, around: `lang="en" dir="${dir}"`, attributes: `no-animation view="${view}"`, data});
          await still(element, 4);
          expect(outside(element)).to.deep.equal([]);
          expect(collisions(element)).to.deep.equal([]);
          element.select('talks');
          await until(() => element.shadowRoot?.querySelector('[part~=detail], [part~=sources]') !== null, 'the details');
          await still(element, 4);
          expect(outside(element)).to.deep.equal([]);
          for (const button of allInside(element, 'button').filter(isSeen)) {
            const {width, height} = button.getBoundingClientRect();
            expect(Math.min(width, height), `target ${button.ariaLabel ?? button.textContent ?? ''}`).to.be.at.least(23.9);
          }
          expect(inside(element, '[part~=base]').scrollWidth).to.be.at.most(320);
        });
      }
    }
  }
});
