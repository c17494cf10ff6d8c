/**
 * Changes to what is shown, and columns: order of calls, what stays for the reader, what the page is told.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {frames} from '../support/input.js';
import {FIVE, focused, inside, label, labels, many, mount, replyWith, titleOf} from './fixtures.js';

const titles = (element: NewsTimeline): string[] => labels(element).map(titleOf);
const NEW = {id: 'new', date: '2022-11-11', title: 'New'};
const heard = (element: NewsTimeline): string[] => {
  const all: string[] = [];
  element.addEventListener('timeline-load', ({count}) => { all.push(`load ${count}`); });
  element.addEventListener('timeline-error', ({code, diagnostics}) => {
    all.push([code, ...diagnostics.map((found) => `${found.code} ${found.index ?? ''}`)].join(' '));
  });
  return all;
};
const rejection = (promise: Promise<void>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);

describe('changes', () => {
  it('add, replace and take away, and tell the page once each', async () => {
    const element = await mount({events: FIVE});
    const told = heard(element);
    await element.addEvents([NEW, {title: 'Bad'} as never]);
    await element.ready;
    expect(titles(element)).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'New', 'Delta', 'Epsilon']);
    await element.updateEvents([{...NEW, title: 'Newer'}, {id: 'nobody', date: '2022', title: 'Nobody'}]);
    await element.ready;
    expect(titles(element)).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Newer', 'Delta', 'Epsilon']);
    await element.removeEvents(['b', 'nobody']);
    await element.ready;
    expect(titles(element)).to.deep.equal(['Alpha', 'Gamma', 'Newer', 'Delta', 'Epsilon']);
    expect(told).to.deep.equal([
      'load 6', 'bad-records no-date 1', 'load 6', 'bad-records unknown-id 1', 'load 5']);
    expect(element.diagnostics.map(({code}) => code)).to.deep.equal(['no-date', 'unknown-id', 'unknown-id']);
  });

  it('leave what the page gave alone, and tell it what is there now', async () => {
    const events = [...FIVE];
    const element = await mount({data: {title: 'T', events}});
    await element.addEvents([NEW]);
    await element.removeEvents(['a']);
    const now = [FIVE[1], FIVE[2], NEW, FIVE[3], FIVE[4]];
    expect(element.events).to.deep.equal(now);
    expect(element.events).to.equal(element.events);
    expect(element.data).to.deep.equal({title: 'T', events: now});
    expect(events).to.deep.equal(FIVE);
    element.events = events;
    expect(element.events).to.equal(events);
    expect(element.data).to.equal(undefined);
  });

  it('keep the view, the details and the focus', async () => {
    const element = await mount({events: FIVE});
    element.select('c');
    element.reveal({start: Date.UTC(2022, 3, 1), end: Date.UTC(2022, 9, 1)}, {align: 'fit', animate: false});
    await frames(3);
    label(element, 'Gamma').focus();
    const node = focused();
    const {viewport} = element;
    await element.addEvents([NEW, {date: '1990', title: 'Long ago'}, {date: '2022-05-05', title: 'May'}]);
    await element.updateEvents([{...FIVE[2], title: 'Gamma, later', date: '2022-08-25'}] as never);
    await element.removeEvents(['b']);
    await element.ready;
    await frames(3);
    expect(element.viewport).to.deep.equal(viewport);
    expect(element.selection).to.equal('c');
    expect(focused()).to.equal(node);
    expect(titleOf(node)).to.equal('Gamma, later');
    expect(inside(element, '[part~=detail-title]').textContent?.trim()).to.equal('Gamma, later');
    inside(element, '[part~=plot]').parentElement?.style.setProperty('width', '500px');
    await frames(3);
    expect(element.viewport).to.deep.equal(viewport);
    await element.removeEvents(['c']);
    await element.ready;
    expect(element.selection).to.equal(undefined);
  });

  it('keep a view that nobody has moved', async () => {
    const element = await mount({events: FIVE});
    const {viewport} = element;
    await element.addEvents([{date: '1950', title: 'Long ago'}]);
    await element.ready;
    expect(element.viewport).to.deep.equal(viewport);
    inside(element, '[part~=edge]:not([hidden])');
    element.fit();
    expect(element.events.length).to.equal(6);
  });

  it('are made in the order of the calls, after data that are on their way', async () => {
    const element = await mount();
    element.src = replyWith(FIVE, {delay: 120});
    void element.addEvents([NEW]);
    void element.removeEvents(['new', 'a']);
    await element.addEvents([{...NEW, title: 'Again'}]);
    await element.ready;
    expect(titles(element)).to.deep.equal(['Beta', 'Gamma', 'Again', 'Delta', 'Epsilon']);
    element.events = many(20_000);
    await element.removeEvents(many(19_999).map(({id}) => id ?? ''));
    await element.ready;
    expect(titles(element)).to.deep.equal(['Event number 19999']);
  });

  it('begin a set where there is none', async () => {
    const element = await mount();
    await element.addEvents(FIVE);
    await element.ready;
    expect(titles(element).length).to.equal(5);
    await element.removeEvents(FIVE.map(({id}) => id ?? ''));
    await element.updateComplete;
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(inside(element, '[part~=base]').classList.contains('blank')).to.equal(true);
    expect(element.events).to.deep.equal([]);
  });

  it('give way to data that were set after them', async () => {
    const element = await mount({events: FIVE});
    const change = element.addEvents([NEW]);
    element.events = [{date: '2020', title: 'Other'}];
    await change;
    await element.ready;
    expect(titles(element)).to.deep.equal(['Other']);
    expect(element.events.length).to.equal(1);
  });

  it('refuse what is no list, and go on', async () => {
    const element = await mount({events: FIVE});
    expect(await rejection(element.addEvents('x' as never))).to.be.instanceOf(TypeError);
    expect(await rejection(element.removeEvents('a' as never))).to.be.instanceOf(TypeError);
    await element.ready;
    await element.addEvents([NEW]);
    expect(element.events.length).to.equal(6);
  });

  it('refer to the events that are there', async () => {
    const element = await mount({events: FIVE});
    await element.addEvents([
      {id: 'r', title: 'Later', relative: {to: 'a', after: 'P1M'}, links: [{to: 'b', kind: 'answers'}, {to: 'x', kind: 'answers'}]},
    ]);
    await element.ready;
    expect(titles(element)).to.deep.equal(['Alpha', 'Later', 'Beta', 'Gamma', 'Delta', 'Epsilon']);
    expect(element.diagnostics.map(({code, value}) => `${code} ${String(value)}`)).to.deep.equal(['missing-link-target x']);
  });
});

describe('columns', () => {
  it('are drawn, and asked for the titles of what is drawn only', async () => {
    const element = await mount();
    const asked = new Set<number>();
    const size = 50_000;
    const columns = {
      start: Float64Array.from({length: size}, (_, i) => Date.UTC(2000, 0, 1) + i * 3_600_000),
      importance: Float32Array.from({length: size}, (_, i) => i % 1000 === 7 ? 1 : 0.1),
      title: (i: number) => { asked.add(i); return `Event ${i}`; },
    };
    element.columns = columns;
    await element.ready;
    expect(element.columns).to.equal(columns);
    expect(element.events).to.deep.equal([]);
    expect(labels(element).length).to.be.above(2);
    expect(asked.size).to.be.below(400);
    expect(titles(element)).to.include.members(titles(element).filter((text) => /^Event \d*07$/.test(text)));
    element.select('4711');
    await element.updateComplete;
    expect(inside(element, '[part~=detail-title]').textContent?.trim()).to.equal('Event 4711');
    await element.removeEvents(['4711']);
    await element.addEvents([{id: 'own', date: '2001-01-01', title: 'Own'}]);
    expect(element.selection).to.equal(undefined);
    element.select('own');
    expect(columns.start.length).to.equal(size);
    element.events = FIVE;
    expect(element.columns).to.equal(undefined);
    await element.ready;
    expect(titles(element).length).to.equal(5);
  });

  it('that are none are told of', async () => {
    const element = await mount({events: FIVE});
    const told = heard(element);
    element.columns = {start: [1, 2], title: String} as never;
    await element.ready;
    expect(told).to.deep.equal(['load 0', 'bad-records bad-columns ']);
    element.columns = undefined;
    await element.ready;
    expect(element.matches(':state(empty)')).to.equal(true);
  });
});
