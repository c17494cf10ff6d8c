/**
 * The switch of time zones: there where the data have instants, with the zones that matter; days, ticks, labels and
 * details follow, and say in which zone they are told.
 */
import {expect} from '@open-wc/testing';
import type {NewsEventInput, NewsTimeline} from '../../src/element.js';
import {until} from '../support/input.js';
import {allInside, FIVE, inside, label, mount, settling, still} from './fixtures.js';

const ARRIVAL: NewsEventInput = {id: 'arrival', date: '2023-10-17T09:30+08:00', timeZone: 'Asia/Shanghai', title: 'The arrival', place: 'Beijing'};
const CALL: NewsEventInput = {id: 'call', date: '2023-10-18T08:00-04:00', timeZone: 'America/New_York', title: 'A call'};
const DAY: NewsEventInput = {id: 'day', date: '2023-10-16', title: 'A day'};
const SPAN = 'start="2023-10-15" end="2023-10-19" no-animation';

const select = (element: NewsTimeline): HTMLSelectElement => inside(element, '[part~=zone-switch]');
const hasSwitch = (element: NewsTimeline): boolean => allInside(element, '[part~=zone-switch]').length > 0;
const dateOf = (element: NewsTimeline, title: string): string => label(element, title).querySelector('[part~=mark-date]')?.textContent ?? '';

/** Chooses as a reader does. */
async function choose(element: NewsTimeline, zone: string): Promise<void> {
  select(element).value = zone;
  select(element).dispatchEvent(new Event('change'));
  await element.updateComplete;
  await still(element, 3);
}

async function start(attributes = SPAN, around = 'lang="en"'): Promise<NewsTimeline> {
  const element = await mount({attributes, around, events: [ARRIVAL, CALL, DAY]});
  await until(() => hasSwitch(element), 'the switch');
  return element;
}

describe('the switch of time zones', () => {
  it('is not there for calendar dates, and comes and goes with instants', async () => {
    const element = await mount({events: FIVE});
    await still(element, 5);
    expect(hasSwitch(element)).to.equal(false);
    element.events = [ARRIVAL];
    await until(() => hasSwitch(element), 'the switch');
    element.events = FIVE;
    await element.ready;
    await element.updateComplete;
    expect(hasSwitch(element)).to.equal(false);
  });

  it('offers UTC, the reader’s zone, those of the events, each event’s own, and what the page chose', async () => {
    const element = await start(`${SPAN} time-zone="Asia/Tokyo"`);
    const local = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const values = [...select(element).options].map(({value}) => value);
    expect(values[0]).to.equal('UTC');
    expect(values).to.include.members(['event', 'Asia/Tokyo', ...['Asia/Shanghai', 'America/New_York'].filter(zone => zone !== local)]);
    expect(new Set(values).size).to.equal(values.length);
    expect(select(element).value).to.equal('Asia/Tokyo');
    expect(select(element).ariaLabel).to.equal('Time zone');
    expect([...select(element).options].map(({text}) => text)).to.include.members(['UTC', 'Tokyo', 'Each event’s own']);
    await expect(element).to.be.accessible();
  });

  it('shows the arrival of 17 October 09:30 in Beijing as 16 October 21:30 in New York, and says so', async () => {
    const element = await start();
    expect(dateOf(element, 'The arrival')).to.equal('17 Oct 2023, 09:30 GMT+8');
    element.selection = 'arrival';
    await choose(element, 'America/New_York');
    expect(dateOf(element, 'The arrival')).to.equal('16 Oct 2023, 21:30 GMT-4');
    expect(inside(element, '[part~=date]').textContent).to.contain('17 October 2023 at 09:30 GMT+8').and.to.match(/16 October.*21:30.*New York/);
    expect(dateOf(element, 'A day')).to.equal('16 Oct 2023');
    await choose(element, 'Asia/Shanghai');
    expect(dateOf(element, 'The arrival')).to.equal('17 Oct 2023, 09:30 GMT+8');
    expect(dateOf(element, 'A call')).to.equal('18 Oct 2023, 20:00 GMT+8');
    await choose(element, 'event');
    expect(dateOf(element, 'The arrival')).to.contain('09:30 GMT+8');
    expect(dateOf(element, 'A call')).to.contain('08:00 GMT-4');
  });

  it('moves the instant to the other day on the axis', async () => {
    const element = await start();
    const placeOf = (title: string): number => label(element, title).parentElement?.getBoundingClientRect().left ?? NaN;
    await still(element);
    const [day, arrival] = [placeOf('A day'), placeOf('The arrival')];
    await choose(element, 'America/New_York');
    await still(element);
    const width = inside(element, '[part~=plot]').getBoundingClientRect().width / 5;
    expect(placeOf('The arrival') - arrival).to.be.closeTo(-width / 6, 3);
    expect(placeOf('A day')).to.be.closeTo(day, 1);
  });

  it('keeps what is in view in view', async () => {
    const element = await start();
    const arrival = Date.UTC(2023, 9, 17, 1, 30);
    await settling(element, () => { element.reveal({start: arrival - 36e5, end: arrival + 36e5}, {align: 'fit'}); });
    const before = element.viewport;
    await choose(element, 'America/New_York');
    expect(element.viewport.start).to.be.closeTo(before.start, 1000);
    expect(element.viewport.end).to.be.closeTo(before.end, 1000);
  });

  it('tells the page of the reader’s choice, not of its own', async () => {
    const element = await start();
    const told: string[] = [];
    element.addEventListener('timeline-zone-change', ({timeZone}) => { told.push(timeZone); });
    await choose(element, 'America/New_York');
    expect([element.timeZone, told.join()]).to.deep.equal(['America/New_York', 'America/New_York']);
    element.timeZone = 'UTC';
    await element.updateComplete;
    expect([select(element).value, told.length]).to.deep.equal(['UTC', 1]);
  });

  it('speaks the page’s language, and fits 320 px', async () => {
    const element = await mount({width: 320, attributes: 'view="axis"', around: 'lang="fr"', events: [ARRIVAL, CALL]});
    await until(() => hasSwitch(element), 'the switch');
    expect(select(element).ariaLabel).to.equal('Fuseau horaire');
    expect(inside(element, '[part~=toolbar]').scrollWidth).to.be.at.most(320);
    expect(select(element).getBoundingClientRect().height).to.be.at.least(24);
  });
});
