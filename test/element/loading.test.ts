/**
 * Data by address: what is seen, spoken and kept while a document loads, comes, is empty, or cannot be had.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineErrorEvent} from '../../src/element.js';
import {frames, middle, mouse, until} from '../support/input.js';
import {allInside, FIVE, inside, labels, mount, reply, replyWith, titleOf} from './fixtures.js';

const STATES = ['loading', 'ready', 'empty', 'failed'];
const statesOf = (element: NewsTimeline): string[] => STATES.filter((name) => element.matches(`:state(${name})`));
const statusOf = (element: NewsTimeline): string => {
  const status = inside(element, '[part~=status]');
  expect(status.getAttribute('role')).to.equal('status');
  return status.innerText.trim();
};
const titles = (element: NewsTimeline): string[] => labels(element).map(titleOf);
const errorsOf = (element: NewsTimeline): TimelineErrorEvent[] => {
  const errors: TimelineErrorEvent[] = [];
  element.addEventListener('timeline-error', (event) => { errors.push(event); });
  return errors;
};

describe('loading', () => {
  it('shows and says that data are on their way, then that they are there', async () => {
    const element = await mount();
    expect(statesOf(element)).to.deep.equal([]);
    element.src = replyWith(FIVE, {delay: 150});
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['loading']);
    expect(statusOf(element)).to.equal('Loading…');
    expect(inside(element, '[part~=base]').getAttribute('aria-busy')).to.equal('true');
    await element.ready;
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(statusOf(element)).to.equal('');
    expect(inside(element, '[part~=base]').getAttribute('aria-busy')).to.equal('false');
  });

  it('says that there are no events, and the page may say it otherwise', async () => {
    const element = await mount({events: []});
    expect(statesOf(element)).to.deep.equal(['empty']);
    expect(statusOf(element)).to.equal('No events.');
    const own = await mount({children: '<b slot="empty">Nothing yet</b>', events: []});
    await own.updateComplete;
    expect((own.querySelector('b') as HTMLElement).offsetHeight).to.be.above(0);
  });

  const failures: [string, Record<string, string | number>, string, RegExp, string?][] = [
    ['404', {status: 404, body: '[]'}, 'http', /404/],
    ['500', {status: 500, body: '[]'}, 'http', /500/],
    ['a web page', {type: 'text/html', body: '<!doctype html><title>Sign in</title>'}, 'html', /web page/],
    ['what is not JSON', {body: '[{"date": '}, 'not-json', /JSON/],
    ['nothing', {body: ''}, 'not-json', /JSON/],
    ['too much', {body: '[]', bytes: 2001}, 'too-large', /2000/, 'max-bytes="2000"'],
    ['no UTF-8', {}, 'not-utf8', /UTF-8/],
  ];
  for (const [what, answer, code, message, attributes] of failures) {
    it(`fails for ${what}: said, shown, old data kept`, async () => {
      const element = await mount({attributes, events: FIVE});
      const errors = errorsOf(element);
      if (code === 'not-utf8') {
        const bytes = URL.createObjectURL(new Blob([new Uint8Array([0x5b, 0xff, 0x5d])]));
        const {fetch} = window;
        window.fetch = () => fetch(bytes);
        element.src = reply(answer);
        await element.ready;
        window.fetch = fetch;
      } else {
        element.src = reply(answer);
        await element.ready;
      }
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['failed']);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(errors[0]?.message).to.match(message);
      expect(statusOf(element)).to.contain('could not be loaded').and.to.match(message);
      expect(titles(element).length).to.equal(5);
      expect(element.events).to.equal(FIVE);
    });
  }

  it('takes exactly as many bytes as allowed', async () => {
    const element = await mount({attributes: 'max-bytes="2000"'});
    element.src = reply({body: '[{"date":"2020","title":"x"}]', bytes: 2000});
    await element.ready;
    expect(statesOf(element)).to.deep.equal(['ready']);
  });

  it('offers to try again, by a press', async () => {
    const element = await mount();
    element.src = reply({status: 503});
    await element.ready;
    await element.updateComplete;
    const errors = errorsOf(element);
    const retry = inside(element, '[part~=status] button');
    expect(retry.textContent).to.equal('Try again');
    await mouse.click(middle(retry));
    await until(() => errors.length === 1, 'another attempt');
    await mouse.reset();
  });

  it('the page may show its own words for a failure', async () => {
    const element = await mount({children: '<b slot="error">Sorry</b>'});
    element.src = reply({status: 404});
    await element.ready;
    await element.updateComplete;
    expect((element.querySelector('b') as HTMLElement).offsetHeight).to.be.above(0);
  });

  it('drops the late answer of an older request', async () => {
    const element = await mount();
    element.src = replyWith([FIVE[0]], {delay: 250});
    await element.updateComplete;
    element.src = replyWith([FIVE[1]], {delay: 0});
    await element.ready;
    expect(titles(element)).to.deep.equal(['Beta']);
    await new Promise((resolve) => { void fetch(reply({delay: 350})).then(resolve); });
    await frames(2);
    expect(titles(element)).to.deep.equal(['Beta']);
  });

  it('events given while a document loads are what counts', async () => {
    const element = await mount();
    const errors = errorsOf(element);
    element.src = replyWith([FIVE[0]], {delay: 150});
    await element.updateComplete;
    element.events = FIVE;
    await element.ready;
    expect(statesOf(element)).to.deep.equal(['ready']);
    await new Promise((resolve) => { void fetch(reply({delay: 250})).then(resolve); });
    expect([titles(element).length, errors.length]).to.deep.equal([5, 0]);
  });

  it('bad records are left out, counted, and the rest is shown', async () => {
    const element = await mount();
    element.src = replyWith([...FIVE, {title: 'No date'}, {date: '2020'}]);
    await element.ready;
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(titles(element).length).to.equal(5);
    expect(statusOf(element)).to.equal('2 records could not be read');
  });

  it('goes on loading when it was taken off the page and put back', async () => {
    const element = await mount();
    const box = element.parentElement as HTMLElement;
    element.src = replyWith(FIVE, {delay: 100});
    await element.updateComplete;
    element.remove();
    expect(element.isConnected).to.equal(false);
    box.append(element);
    await element.ready;
    expect(titles(element).length).to.equal(5);
  });

  it('asks for nothing while it is detached', async () => {
    const {fetch} = window;
    let asked = 0;
    window.fetch = (...parts) => {
      asked++;
      return fetch(...parts);
    };
    const element = document.createElement('news-timeline');
    element.src = replyWith(FIVE);
    await frames(3);
    window.fetch = fetch;
    expect(asked).to.equal(0);
  });
});

describe('a script child', () => {
  const script = (data: unknown): HTMLScriptElement => {
    const node = document.createElement('script');
    node.type = 'application/json';
    node.textContent = JSON.stringify(data);
    return node;
  };

  it('gives the data', async () => {
    const element = await mount({children: `<script type="application/json">${JSON.stringify({title: 'T', events: FIVE})}</script>`});
    expect(titles(element).length).to.equal(5);
    expect(inside(element, '[part~=title]').textContent).to.equal('T');
  });

  it('may come later, change, and be replaced', async () => {
    const element = await mount();
    const child = script([FIVE[0]]);
    element.append(child);
    await until(() => titles(element).join() === 'Alpha', 'the script to be read');
    child.textContent = JSON.stringify([FIVE[1]]);
    await until(() => titles(element).join() === 'Beta', 'its change to be read');
    child.replaceWith(script([FIVE[2]]));
    await until(() => titles(element).join() === 'Gamma', 'the other one to be read');
  });

  it('that is not JSON fails, without an exception', async () => {
    const element = await mount();
    const child = script([]);
    child.textContent = '{';
    element.append(child);
    await until(() => statesOf(element).join() === 'failed', 'the failure');
    expect(allInside(element, '[part~=status] button').length).to.equal(0);
  });
});
