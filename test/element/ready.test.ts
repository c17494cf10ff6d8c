/**
 * `ready`: resolves when the data last given are indexed and drawn, or when it is shown that they cannot be had.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {FIVE, inside, labels, mount, reply, replyWith, titleOf} from './fixtures.js';

const titles = (element: NewsTimeline): string[] => labels(element).map(titleOf);

describe('ready', () => {
  it('resolves after events are drawn', async () => {
    const element = await mount();
    element.events = FIVE;
    await element.ready;
    expect(titles(element).length).to.equal(5);
  });

  it('waits for src set in the same turn', async () => {
    const element = await mount();
    element.src = replyWith(FIVE, {delay: 50});
    await element.ready;
    expect(titles(element).length).to.equal(5);
  });

  it('waits for src of a tag just made', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const element = document.createElement('news-timeline');
    element.src = replyWith(FIVE);
    box.append(element);
    await element.ready;
    expect(titles(element).length).to.equal(5);
    box.remove();
  });

  it('is a new promise at new data', async () => {
    const element = await mount({events: FIVE});
    const first = element.ready;
    element.events = [FIVE[0]];
    const second = element.ready;
    expect(second).not.to.equal(first);
    await second;
    expect(titles(element)).to.deep.equal(['Alpha']);
  });

  it('who waited for older data is served by the newer', async () => {
    const element = await mount();
    element.src = replyWith(FIVE, {delay: 400});
    await element.updateComplete;
    const older = element.ready;
    element.events = [FIVE[1]];
    await older;
    expect(titles(element)).to.deep.equal(['Beta']);
  });

  it('resolves for bad records, for no records, and for what is no document', async () => {
    const element = await mount();
    for (const input of [[{date: 'x', title: 'y'}], [], {nonsense: 1}, 7, null, undefined]) {
      element.events = input as never;
      await element.ready;
    }
    expect(labels(element).length).to.equal(0);
  });

  it('resolves for a failed load once the failure is shown', async () => {
    const element = await mount();
    element.src = reply({status: 500});
    await element.ready;
    expect(inside(element, '[part=status]').textContent).to.contain('500');
  });

  it('resolves in a hidden container, where nothing is drawn', async () => {
    const element = await mount({around: 'hidden', events: FIVE});
    expect(element.events.length).to.equal(5);
    element.events = [FIVE[0]];
    await element.ready;
  });

  it('resolves when src is taken away while loading', async () => {
    const element = await mount();
    element.src = reply({hang: ''});
    await element.updateComplete;
    element.src = '';
    await element.ready;
    expect(element.matches(':state(loading)')).to.equal(false);
  });
});
