/**
 * Details and what is shown: previous, next and the place go by the filter; an event that it keeps away says so. Beside a
 * view that is as long as its events the details stand where they are seen.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {VIEW_FILES} from '../../src/element/view-files.js';
import type {ViewHost} from '../../src/element/view-host.js';
import {until} from '../support/input.js';
import {FIVE, inside, mount} from './fixtures.js';

const {list} = VIEW_FILES;
let host: ViewHost | undefined;

/** A view of 3000 px that shows nothing: who made it knows the element from inside. */
const createView = (given: ViewHost, node: HTMLElement) => {
  host = given;
  node.style.height = '3000px';
  return {hasDetails: false, read: () => undefined, write: () => undefined, show: () => undefined, middle: () => -1,
    disconnect: () => { node.style.height = ''; }};
};

async function start(view: string, width = 760): Promise<NewsTimeline> {
  const element = await mount({width, attributes: `no-animation view="list"`, events: FIVE});
  await until(() => host !== undefined, 'the view');
  element.view = view;
  await element.updateComplete;
  return element;
}

const textOf = (element: NewsTimeline, selector: string): string => inside(element, selector).textContent.replace(/\s+/g, ' ').trim();

describe('details', () => {
  before(() => { Object.assign(VIEW_FILES, {list: () => Promise.resolve({createView})}); });
  after(() => { Object.assign(VIEW_FILES, {list}); });
  beforeEach(() => { host = undefined; });

  it('go by the filter, and tell of an event that it leaves out', async () => {
    const element = await start('axis');
    // Beta and Delta are of the other lane.
    host?.engine.dispatch({type: 'filter', filter: set => row => set.recordAt(row)['lane'] === 'one'});
    element.select('a');
    await element.updateComplete;
    const button = (name: string): HTMLButtonElement => inside(element, `[part~=detail] [aria-label="${name}"]`);
    expect(textOf(element, '[part~=detail] .detail-bar')).to.equal('1 of 3');
    expect(button('Previous event').disabled).to.equal(true);
    button('Next event').click();
    await element.updateComplete;
    expect([element.selection, textOf(element, '[part~=detail] .detail-bar')]).to.deep.equal(['c', '2 of 3']);
    element.select('d');
    await element.updateComplete;
    expect(textOf(element, '[part~=detail] .detail-bar')).to.equal('Left out by the filter');
    button('Next event').click();
    await element.updateComplete;
    expect([element.selection, button('Next event').disabled]).to.deep.equal(['e', true]);
  });

  it('stand beside a long view where there is room, else at the lower edge', async () => {
    for (const [width, isBeside] of [[1120, true], [760, false]] as const) {
      const element = await start('list', width);
      element.select('c');
      await element.updateComplete;
      const detail = inside(element, '[part~=detail]').getBoundingClientRect();
      const view = inside(element, '[part~=view]').getBoundingClientRect();
      expect(view.height, `${width} px`).to.equal(3000);
      expect(detail.left >= view.right, `${width} px: beside`).to.equal(isBeside);
      expect(detail.top, `${width} px: its top`).to.be.within(0, innerHeight - 40);
      expect(detail.bottom, `${width} px: its end`).to.be.at.most(innerHeight + 1);
      element.remove();
    }
  });
});
