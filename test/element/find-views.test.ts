/**
 * Search, filter and the way to a date in every view: what is found is marked there, stepped to and brought into sight.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames, press, type, until} from '../support/input.js';
import {focused, inside, many} from './fixtures.js';
import {count, field, opened, shown} from './find-fixtures.js';

const VIEWS = ['vertical', 'list', 'table'] as const;

/** Texts that are marked and in sight. */
function marked(name: 'timeline-found' | 'timeline-current'): string[] {
  const ranges = [...CSS.highlights.get(name) ?? []] as Range[];
  return ranges.filter(({startContainer}) => startContainer.isConnected).map(range => range.toString());
}

/** Whether a text stands in the part of the view that is in the window. */
function isInSight(element: NewsTimeline, text: string): boolean {
  const walker = document.createTreeWalker(inside(element, '[part~=view]'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.includes(text)) continue;
    const range = new Range();
    range.selectNodeContents(node);
    const {top, bottom, height} = range.getBoundingClientRect();
    if (height > 0 && bottom > 0 && top < innerHeight) return true;
  }
  return false;
}

/** Firefox brings the caret into sight a moment after a key, sooner than any hand presses the next. */
const caretSeen = (): Promise<void> => frames(4);

const openedIn = (view: string): Promise<NewsTimeline> => opened({attributes: `view="${view}"`, data: {events: many(400)}});

describe('in every view', () => {
  for (const view of VIEWS) {
    it(`${view}: what is found is marked, and steps bring it into sight`, async () => {
      const element = await openedIn(view);
      await until(() => inside(element, '[part~=view]').textContent.includes('Event number'), 'the view');
      await type('number 33');
      await until(() => count(element) === '13 found', 'thirteen to be found');
      await caretSeen();
      await press('Shift+Enter');
      await until(() => isInSight(element, 'Event number 339') || isInSight(element, 'Event number 338'), 'a match in sight');
      await until(() => marked('timeline-current').includes('33'), 'its mark');
      expect(marked('timeline-current').every(text => ['33', 'number'].includes(text))).to.equal(true);
      expect(marked('timeline-current').length).to.be.below(5);
      expect(focused()).to.equal(field(element));
    });

    it(`${view}: the filter is followed`, async () => {
      const element = await openedIn(view);
      await until(() => inside(element, '[part~=view]').textContent.includes('Event number'), 'the view');
      element.filter = {text: 'number 33'};
      await element.ready;
      expect(shown(element)).to.equal('13 of 400 events shown · 387 hidden by the filter');
      await until(() => !/number 1\b/.test(inside(element, '[part~=view]').textContent), 'the others to go');
      expect(inside(element, '[part~=view]').textContent).to.contain('Event number 33');
    });

    it(`${view}: a date brings the nearest event into sight`, async () => {
      const element = await openedIn(view);
      await until(() => inside(element, '[part~=view]').textContent.includes('Event number'), 'the view');
      inside(element, '.find-date').focus();
      await type('2001-12-31');
      await caretSeen();
      await press('Enter');
      await until(() => isInSight(element, 'Event number 364'), 'the event of that day');
    });
  }
});
