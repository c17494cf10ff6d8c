/**
 * Zones: an instant moves with the axis's zone, a calendar day never does, and an event's own zone is told.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {hearWarnings, inside, label, mount, still} from './fixtures.js';

const HOUR = 36e5;
const EVENTS = [
  {id: 'day', date: '2023-10-17', title: 'A day'},
  {id: 'instant', date: '2023-10-17T09:30+08:00', timeZone: 'Asia/Shanghai', title: 'An instant'},
  {id: 'later', date: '2023-10-20', title: 'Later'},
];
const ATTRIBUTES = 'start="2023-10-16" end="2023-10-20" no-animation';

/** The place of an event from the start of the view, in hours of the axis. */
function hoursOf(element: NewsTimeline, title: string): number {
  const plot = inside(element, '[part~=plot]').getBoundingClientRect();
  const x = (label(element, title).parentElement as HTMLElement).getBoundingClientRect().left - plot.left;
  return (x / plot.width) * 5 * 24;
}

describe('time zones', () => {
  it('an instant moves with time-zone, a day does not', async () => {
    const element = await mount({attributes: ATTRIBUTES, events: EVENTS});
    await still(element);
    const day = hoursOf(element, 'A day');
    const instant = hoursOf(element, 'An instant');
    expect(instant).to.be.closeTo(24 + 1.5, 0.8);
    element.timeZone = 'Asia/Tokyo';
    await until(() => Math.abs(hoursOf(element, 'An instant') - instant - 9) < 0.2, 'the instant to move');
    expect(hoursOf(element, 'A day')).to.be.closeTo(day, 0.05);
    element.timeZone = 'America/New_York';
    await until(() => Math.abs(hoursOf(element, 'An instant') - instant + 4) < 0.2, 'the instant to move back');
    expect(hoursOf(element, 'A day')).to.be.closeTo(day, 0.05);
  });

  it('event: each stands at its own wall clock, and tells it', async () => {
    const warnings = hearWarnings();
    const events = [...EVENTS, {id: 'written', date: '2023-10-18T20:00-05:00', title: 'As written'}];
    const element = await mount({attributes: `${ATTRIBUTES} time-zone="event"`, events});
    await still(element);
    expect(hoursOf(element, 'An instant')).to.be.closeTo(24 + 9.5, 0.8);
    expect(hoursOf(element, 'As written')).to.be.closeTo(48 + 20, 0.8);
    expect(label(element, 'As written').querySelector('[part~=mark-date]')?.textContent).to.match(/18.*8:00/);
    element.timeZone = 'UTC';
    await until(() => Math.abs(hoursOf(element, 'As written') - 73) < 0.8, 'the hour of UTC');
    element.timeZone = 'event';
    await until(() => Math.abs(hoursOf(element, 'As written') - 68) < 0.8, 'its own hour');
    warnings.restore();
    expect(warnings.texts).to.deep.equal([]);
  });

  it('local is the reader’s zone', async () => {
    const element = await mount({attributes: `${ATTRIBUTES} time-zone="local"`, events: EVENTS});
    const named = await mount({
      attributes: `${ATTRIBUTES} time-zone="${Intl.DateTimeFormat().resolvedOptions().timeZone}"`, events: EVENTS,
    });
    await still(element);
    expect(hoursOf(element, 'An instant')).to.be.closeTo(hoursOf(named, 'An instant'), 0.01);
  });

  it('the viewport is in true instants: start and end are days of the axis’s zone', async () => {
    const element = await mount({attributes: `${ATTRIBUTES} time-zone="Asia/Tokyo"`, events: EVENTS});
    expect(element.viewport.start).to.equal(Date.UTC(2023, 9, 16) - 9 * HOUR);
    element.reveal({start: Date.UTC(2023, 9, 17), end: Date.UTC(2023, 9, 18)}, {align: 'fit', marginFraction: 0});
    expect(element.viewport.start).to.be.closeTo(Date.UTC(2023, 9, 17), 1);
    element.zoomBy(2, element.viewport.start);
    expect(element.viewport.start).to.be.closeTo(Date.UTC(2023, 9, 17), 1);
  });

  it('details tell an instant in its own zone and in the axis’s, where that is another hour', async () => {
    const element = await mount({attributes: `${ATTRIBUTES} time-zone="America/New_York"`, events: EVENTS});
    element.selection = 'instant';
    await element.updateComplete;
    const text = inside(element, '[part~=date]').textContent;
    expect(text?.replace(/\s/g, ' ')).to.match(/October 17, 2023 at 9:30 AM .*\(October 16 at 9:30 PM in New York\)/);
    // The clocks of Taipei say the same.
    for (const zone of ['Asia/Shanghai', 'Asia/Taipei', 'event']) {
      element.timeZone = zone;
      await element.updateComplete;
      expect(inside(element, '[part~=date]').textContent, zone).not.to.match(/16|\(/);
    }
  });

  it('a day is the same day in every zone', async () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'local']) {
      const element = await mount({attributes: `${ATTRIBUTES} time-zone="${zone}"`, events: EVENTS});
      element.selection = 'day';
      await element.updateComplete;
      expect(inside(element, '[part~=date]').textContent, zone).to.contain('October 17, 2023');
      await still(element);
      expect(label(element, 'A day').textContent).to.contain('17');
      element.remove();
    }
  });

  it('the label of an instant without a zone of its own tells the day it stands at', async () => {
    const events = [{id: 'x', date: '2023-10-17T20:00Z', title: 'Evening'}, ...EVENTS];
    const element = await mount({attributes: `${ATTRIBUTES} time-zone="Asia/Tokyo"`, events});
    await still(element);
    expect(hoursOf(element, 'Evening')).to.be.closeTo(48 + 5, 1);
    expect(label(element, 'Evening').querySelector('[part~=mark-date]')?.textContent).to.match(/18/);
  });
});
