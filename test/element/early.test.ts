/**
 * What the reader does right after the first drawing, before the file that acts on it is here: it is done then.
 */
import {expect, fixture} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {nextFrame} from '../support/input.js';
import {FIVE, inside, label, labels, placeOf} from './fixtures.js';

/** The file that acts brings the hint about the wheel with it. */
const canAct = (element: NewsTimeline): boolean => element.shadowRoot?.querySelector('.hint') !== null;

/** Does something when the labels stand and nothing more; resolves when the reader can act. */
async function actEarly(act: (element: NewsTimeline) => void): Promise<NewsTimeline> {
  const box = await fixture<HTMLElement>('<div style="width: 760px" lang="en-US"></div>');
  const element = document.createElement('news-timeline');
  element.noAnimation = true;
  element.events = FIVE;
  const acted = new Promise<boolean>((resolve) => {
    const observer = new MutationObserver(() => {
      if (labels(element).length === 0) return;
      observer.disconnect();
      const wasEarly = !canAct(element);
      act(element);
      resolve(wasEarly);
    });
    observer.observe(element.shadowRoot ?? element.attachShadow({mode: 'open'}), {childList: true, subtree: true});
  });
  box.append(element);
  expect(await acted, 'the act is early').to.equal(true);
  await element.ready;
  expect(canAct(element)).to.equal(true);
  return element;
}

describe('before the reader can act', () => {
  it('a press on a label opens the event, once', async () => {
    let told = 0;
    const element = await actEarly((early) => {
      early.addEventListener('timeline-selection-change', () => { told++; });
      label(early, 'Beta').click();
    });
    expect(element.selection).to.equal('b');
    expect(told).to.equal(1);
  });

  it('a press on what is painted opens the event', async () => {
    const element = await actEarly((early) => {
      const {top} = inside(early, '[part~=axis]').getBoundingClientRect();
      for (let up = 0; up < 60; up += 6) {
        const init = {bubbles: true, composed: true, detail: 1, clientX: placeOf(early, Date.UTC(2022, 7, 24, 12)), clientY: top - up};
        inside(early, 'canvas').dispatchEvent(new MouseEvent('click', init));
      }
    });
    expect(element.selection).to.equal('c');
  });

  it('keys and buttons zoom, each as often as it was pressed', async () => {
    let before = 0;
    const element = await actEarly((early) => {
      before = early.viewport.end - early.viewport.start;
      label(early, 'Beta').dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true, composed: true}));
      inside(early, '[part~=toolbar] .zoom button:nth-child(2)').click();
    });
    const {start, end} = element.viewport;
    expect(before / (end - start)).to.be.closeTo(4, 0.01);
  });

  it('the event that has the focus is the one that Tab reaches and keys go on from', async () => {
    const element = await actEarly((early) => { label(early, 'Beta').focus(); });
    await nextFrame();
    expect(label(element, 'Beta').tabIndex).to.equal(0);
    label(element, 'Beta').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
    await nextFrame();
    expect(label(element, 'Gamma').tabIndex).to.equal(0);
  });

  it('a selection by the page is so at once', async () => {
    let selection: string | undefined;
    await actEarly((early) => {
      early.select('d');
      ({selection} = early);
    });
    expect(selection).to.equal('d');
  });
});
