/**
 * What the element tells the page: typed events for acts of the reader, for methods and for arrivals, none for what the
 * page set itself.
 */
import {expect} from '@open-wc/testing';
import {
  TimelineErrorEvent, TimelineLoadEvent, TimelineSelectionChangeEvent, TimelineViewportChangeEvent,
  TimelineViewportSettleEvent, type NewsTimeline,
} from '../../src/element.js';
import {frames, mouse, middle, until} from '../support/input.js';
import {FIVE, label, mount, reply, settling, still} from './fixtures.js';

const TYPES = [
  'timeline-viewport-change', 'timeline-viewport-settle', 'timeline-selection-change', 'timeline-load', 'timeline-error',
] as const;

/** All events of the element from now on, as its parent or itself hears them. */
function hear(target: EventTarget): Event[] {
  const heard: Event[] = [];
  for (const type of TYPES) target.addEventListener(type, (event) => { heard.push(event); });
  return heard;
}

const ofType = <T extends Event>(heard: Event[], type: new (...parts: never[]) => T): T[] =>
  heard.filter((event): event is T => event instanceof type);

const calm = (element: NewsTimeline): Promise<void> => still(element);

describe('events of the element', () => {
  afterEach(() => mouse.reset());

  it('properties and attributes that the page sets fire nothing but the arrival of data', async () => {
    const element = await mount({events: FIVE});
    await calm(element);
    const heard = hear(element);
    element.selection = 'b';
    element.start = '2022';
    element.end = '2022';
    element.laneBy = 'lane';
    element.timeZone = 'Asia/Tokyo';
    await calm(element);
    expect(heard.map(({type}) => type)).to.deep.equal([]);
    element.events = [...FIVE];
    await element.ready;
    await calm(element);
    expect(heard.map(({type}) => type)).to.deep.equal(['timeline-load']);
  });

  it('viewport-change says the span of each frame, at most once a frame, and does not bubble', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    await calm(element);
    const heard = hear(element);
    const outside = hear(element.parentElement as HTMLElement);
    for (let i = 0; i < 10; i++) element.panBy(864e5);
    expect(heard.length).to.equal(0);
    await frames(2);
    const changes = ofType(heard, TimelineViewportChangeEvent);
    expect(changes.length).to.equal(1);
    expect(changes[0]?.viewport).to.deep.equal(element.viewport);
    expect(changes[0]?.bubbles).to.equal(false);
    expect(ofType(outside, TimelineViewportChangeEvent)).to.deep.equal([]);
  });

  it('a flight changes the view frame by frame and settles once, at its end', async () => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const element = await mount({events: FIVE});
    await calm(element);
    const heard = hear(element);
    const outside = hear(element.parentElement as HTMLElement);
    await settling(element, () => { element.zoomBy(8); });
    await calm(element);
    expect(ofType(heard, TimelineViewportChangeEvent).length).to.be.above(2);
    const settled = ofType(heard, TimelineViewportSettleEvent);
    expect(settled.length).to.equal(1);
    expect(heard.at(-1)).to.equal(settled[0]);
    expect(settled[0]?.viewport).to.deep.equal(element.viewport);
    expect(ofType(outside, TimelineViewportSettleEvent).length).to.equal(1);
  });

  it('movements that follow one another settle once', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    await calm(element);
    const heard = hear(element);
    let pauses = 0;
    await settling(element, async () => {
      let last = performance.now();
      for (let i = 0; i < 12; i++) {
        element.panBy(864e5);
        await frames(1);
        const now = performance.now();
        // On a busy machine frames may be so far apart that the view does come to rest between them.
        if (now - last > 90) pauses++;
        last = now;
      }
    });
    await calm(element);
    expect(ofType(heard, TimelineViewportSettleEvent).length).to.be.within(1, 1 + pauses);
  });

  it('selection-change is fired for a press, for select() and for closing, with the id', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    const heard = hear(element.parentElement as HTMLElement);
    await mouse.click(middle(label(element, 'Gamma')));
    await until(() => heard.length > 0, 'the press to be told');
    element.select('a');
    element.select('a');
    element.select();
    element.select();
    const told = ofType(heard, TimelineSelectionChangeEvent);
    expect(told.map(({selection}) => selection)).to.deep.equal(['c', 'a', undefined]);
    expect(told[0]).to.include({bubbles: true, composed: true});
  });

  it('load says how many events came, after they can be asked for', async () => {
    const element = await mount();
    let seen = 0;
    let count = 0;
    element.addEventListener('timeline-load', (event) => {
      expect(event).to.be.instanceOf(TimelineLoadEvent);
      ({count} = event);
      seen = element.events.length;
      element.reveal('e');
    });
    element.events = FIVE;
    await element.ready;
    expect([count, seen]).to.deep.equal([5, 5]);
  });

  it('error comes once for a load with all bad records, after load', async () => {
    const element = await mount();
    const heard = hear(element);
    element.events = [...FIVE, {date: 'soon', title: 'x'}, {title: 'y'} as never, {date: '2020', title: 'z'}];
    await element.ready;
    expect(heard.map(({type}) => type)).to.deep.equal(['timeline-load', 'timeline-error']);
    const [error] = ofType(heard, TimelineErrorEvent);
    expect(error?.code).to.equal('bad-records');
    expect(error?.diagnostics.map(({index}) => index)).to.deep.equal([5, 6]);
    expect((heard[0] as TimelineLoadEvent).count).to.equal(6);
  });

  it('error names why a load failed, and there is no load', async () => {
    const element = await mount();
    const heard = hear(element);
    element.src = reply({status: 404});
    await element.ready;
    const [error] = ofType(heard, TimelineErrorEvent);
    expect(heard.length).to.equal(1);
    expect(error?.code).to.equal('http');
    expect(error?.message).to.contain('404');
  });
});
