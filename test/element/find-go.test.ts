/**
 * Going to a date: a day of the calendar or any EDTF; the view goes there, and where that is, is said.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {mouse, press, type, until} from '../support/input.js';
import {allInside, inside, placeOf, still} from './fixtures.js';
import {button, click, NEWS, opened} from './find-fixtures.js';

const arrival = (element: NewsTimeline): string => inside(element, '#arrival').textContent.trim();
const field = (element: NewsTimeline): HTMLInputElement => inside<HTMLInputElement>(element, '.find-date');

/** Writes a date and goes there. */
async function go(element: NewsTimeline, text: string): Promise<void> {
  field(element).value = '';
  field(element).focus();
  await type(text);
  await press('Enter');
  await still(element);
}

/** How far an instant is from the middle of the view, in px. */
function offMiddle(element: NewsTimeline, instant: number): number {
  const {left, width} = inside(element, '[part~=plot]').getBoundingClientRect();
  return Math.abs(placeOf(element, instant) - left - width / 2);
}

describe('going to a date', () => {
  afterEach(() => mouse.reset());

  it('brings it to the middle and says what is there', async () => {
    const element = await opened();
    const length = element.viewport.end - element.viewport.start;
    const said: string[] = [];
    const live = inside(element, '.live');
    const observer = new MutationObserver(() => { said.push(live.textContent); });
    observer.observe(live, {childList: true});
    await go(element, '2022-08-24');
    observer.disconnect();
    expect(arrival(element)).to.equal('August 24, 2022: 1 event');
    expect(said).to.include('August 24, 2022: 1 event');
    expect(offMiddle(element, Date.UTC(2022, 7, 24, 12))).to.be.below(2);
    expect(Math.abs(element.viewport.end - element.viewport.start - length)).to.be.below(1);
    await go(element, '2022');
    expect(arrival(element)).to.equal('2022: 3 events');
  });

  it('says which event is the nearest where there is none', async () => {
    const element = await opened();
    await go(element, '2022-04-20');
    expect(arrival(element)).to.match(/^April 20, 2022: no events. The nearest is Apr.* 4, 2022: Valmont votes$/);
  });

  it('fits what is longer than the view', async () => {
    const element = await opened({attributes: 'start="2022-08-01" end="2022-09-01"'});
    await go(element, '2022');
    const {start, end} = element.viewport;
    expect([start <= Date.UTC(2022, 0, 1), end >= Date.UTC(2023, 0, 1)]).to.deep.equal([true, true]);
  });

  it('takes what is no date for a mistake, and says how to write one', async () => {
    const element = await opened();
    const {viewport} = element;
    await go(element, '24/02/2022');
    expect(arrival(element)).to.match(/^“24\/02\/2022” cannot be read as a date\. .*2022-02-24/);
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
    expect(field(element).getAttribute('aria-describedby')).to.equal('arrival');
    expect(element.viewport).to.deep.equal(viewport);
    await go(element, '2022-02-24');
    expect(field(element).getAttribute('aria-invalid')).to.equal('false');
  });

  it('takes the browser’s own date field, and of both fields the one that was filled last', async () => {
    const element = await opened();
    const [native] = allInside<HTMLInputElement>(element, '.find-go input[type=date]');
    field(element).focus();
    await type('2023');
    if (native) native.value = '2022-01-10';
    native?.dispatchEvent(new InputEvent('input', {bubbles: true}));
    expect(field(element).value).to.equal('');
    await click(button(element, 'Go'));
    await until(() => arrival(element) === 'January 10, 2022: 1 event', 'to be there');
    field(element).focus();
    await type('2023');
    expect(native?.value).to.equal('');
  });

  it('goes by what the filter shows, and by the zone of the axis for instants', async () => {
    const element = await opened({attributes: 'time-zone="Asia/Tokyo"', data: {...NEWS, events: [...NEWS.events, {date: '2022-06-01T20:00Z', title: 'Late'}]}});
    await go(element, '2022-06-02');
    expect(arrival(element)).to.equal('June 2, 2022: 1 event');
    element.filter = {text: 'nothing'};
    await element.ready;
    await go(element, '2022-06-02');
    expect(arrival(element)).to.equal('June 2, 2022: no events');
  });

  it('far beyond all events goes as far as the view may, without a fault', async () => {
    const element = await opened();
    for (const date of ['Y-13800000000', '9999', '../2022', '2023-07/..', '1985/', '[1667,1668]']) {
      await go(element, date);
      const {start, end} = element.viewport;
      expect(end > start, date).to.equal(true);
      expect(arrival(element), date).to.match(/event/);
    }
  });
});
