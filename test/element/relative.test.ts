/**
 * Events dated by other events need a part that is loaded when the first of them is met: `ready` waits for it, and what
 * comes with it gives way to newer data.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {FIVE, labels, mount, replyWith, titleOf} from './fixtures.js';

const RELATIVE = [
  {id: 'a', date: '2022-01-10', title: 'Alpha'},
  {id: 'later', title: 'Later', relative: {to: 'a', after: 'P6M'}},
];
const titles = (element: NewsTimeline): string[] => labels(element).map(titleOf);

describe('events dated by other events', () => {
  it('are drawn when ready', async () => {
    const element = await mount();
    element.events = RELATIVE;
    await element.ready;
    expect(titles(element)).to.deep.equal(['Alpha', 'Later']);
    expect(element.diagnostics).to.deep.equal([]);
  });

  it('are drawn when ready, loaded from an address', async () => {
    const element = await mount();
    element.src = replyWith(RELATIVE);
    await element.ready;
    expect(titles(element)).to.deep.equal(['Alpha', 'Later']);
  });

  it('give way to newer data', async () => {
    const element = await mount();
    element.events = RELATIVE;
    const older = element.ready;
    element.events = [FIVE[1]];
    await older;
    await element.ready;
    await import('../../src/events/relative.js');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Beta']);
  });

  it('are left out with a finding when they lead nowhere', async () => {
    const element = await mount({events: [RELATIVE[0], {title: 'Lost', relative: {to: 'nobody'}}] as never});
    expect(titles(element)).to.deep.equal(['Alpha']);
    expect(element.diagnostics.map(({code}) => code)).to.deep.equal(['unresolved-relative']);
  });
});
