/**
 * Access: axe finds nothing in any state, the names and roles are right, targets are large, colours are apart, the focus
 * is seen, and what is announced is said once and politely.
 */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {NewsTimeline} from '../../src/element.js';
import {can, engine, frames, press, until, viewport} from '../support/input.js';
import {allInside, FIVE, focused, inside, label, labels, many, mount, reply, settling, still, titleOf} from './fixtures.js';

const article = async (): Promise<never> => (await fetch('/data/beijing-visit.json')).json() as Promise<never>;

const STATES: Record<string, () => Promise<NewsTimeline>> = {
  'idle': () => mount(),
  'empty': () => mount({events: []}),
  'loading': async () => {
    const element = await mount();
    element.src = reply({hang: ''});
    await element.updateComplete;
    return element;
  },
  'failed': async () => {
    const element = await mount();
    element.src = reply({status: 404});
    await element.ready;
    await element.updateComplete;
    return element;
  },
  'one event': () => mount({events: [FIVE[0]]}),
  'the article': async () => mount({data: await article()}),
  'the article in French, narrow': async () => mount({around: 'lang="fr"', width: 320, data: await article()}),
  'a thousand events': () => mount({events: many(1000)}),
  'details open': async () => {
    const element = await mount({data: await article()});
    element.select('invasion');
    return element;
  },
  'details open under lanes': async () => {
    const element = await mount({attributes: 'lane-by="lane"', data: await article()});
    element.select('xi-moscow');
    return element;
  },
  ...Object.fromEntries(['vertical', 'list', 'table'].flatMap(view => [
    [`the ${view} view`, async () => {
      const element = await mount({attributes: `view="${view}"`, data: await article()});
      element.select('invasion');
      return element;
    }],
    [`the ${view} view, dark, at 320 px, right to left`, async () => mount({
      attributes: `view="${view}"`, around: 'dir="rtl" lang="ar"', width: 320, style: 'color-scheme: dark; background: #16181b', data: await article(),
    })],
    [`the ${view} view of a thousand`, () => mount({attributes: `view="${view}"`, events: many(1000)})],
    [`the ${view} view without events`, () => mount({attributes: `view="${view}"`, events: []})],
  ])),
  'search and filter open': async () => {
    const element = await mount({data: await article()});
    inside(element, '[aria-controls=find]').click();
    await until(() => element.shadowRoot?.querySelector('[role=search]') !== null, 'the search');
    return element;
  },
  'filtered': async () => {
    const element = await mount({data: await article()});
    element.filter = {lanes: ['wars']};
    await element.ready;
    return element;
  },
  'lanes': async () => mount({attributes: 'lane-by="lane"', data: await article()}),
  'records left out': () => mount({events: [...FIVE, {date: 'x', title: 'y'}]}),
  'right to left': () => mount({around: 'dir="rtl"', events: FIVE}),
  'dark': async () => {
    const element = await mount({
      style: 'color-scheme: dark; background: #16181b', data: await article(),
    });
    element.select('icc-warrant');
    return element;
  },
};

describe('axe finds nothing', () => {
  for (const [name, make] of Object.entries(STATES)) {
    it(name, async () => {
      const element = await make();
      await still(element);
      await expect(element).to.be.accessible();
    });
  }

  it('in a dark page of the reader’s choice', async function () {
    if (!can('media')) this.skip();
    await emulateMedia({colorScheme: 'dark'});
    const element = await mount({style: 'color-scheme: light dark', data: await article()});
    await still(element);
    await expect(element).to.be.accessible();
    await emulateMedia({colorScheme: 'light'});
  });
});

describe('names and roles', () => {
  it('the element is a region named by its title, or by what it is', async () => {
    const named = await mount({data: {title: 'Five days', events: [...FIVE]}});
    const region = inside(named, '[part~=base]');
    expect([region.localName, region.getAttribute('aria-label')]).to.deep.equal(['section', 'Five days']);
    expect(inside(await mount({events: FIVE}), '[part~=base]').getAttribute('aria-label')).to.equal('Timeline');
  });

  it('events are a list in time order that says place and count of all', async () => {
    const element = await mount({events: many(500)});
    await still(element);
    const list = inside(element, '[part~=marks]');
    expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ol', 'list']);
    const items = [...list.children];
    expect(items.every(({localName}) => localName === 'li')).to.equal(true);
    for (const item of items) {
      const number = Number(titleOf(item).replace(/\D/g, ''));
      expect(item.getAttribute('aria-posinset')).to.equal(String(number + 1));
      expect(item.getAttribute('aria-setsize')).to.equal('500');
    }
    const places = items.map((item) => Number(item.getAttribute('aria-posinset')));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('an item says date, title and status', async () => {
    const element = await mount({events: [...FIVE, {id: 'f', date: '2023-11-01', title: 'Zeta', status: 'reported'}]});
    await still(element);
    expect(label(element, 'Delta').textContent).to.contain('2023').and.to.contain('disputed');
    expect(label(element, 'Zeta').textContent).to.contain('reported');
  });

  it('a label’s visible words are in its name', async () => {
    const element = await mount({events: FIVE});
    for (const button of labels(element)) expect(button.getAttribute('aria-label')).to.equal(null);
  });

  it('no application role, and pictures are hidden from screen readers', async () => {
    const element = await mount({events: FIVE});
    expect(allInside(element, '[role=application]')).to.deep.equal([]);
    for (const node of allInside(element, 'canvas, svg, [part~=axis]')) expect(node.closest('[aria-hidden=true]')).to.not.equal(null);
  });

  it('the details’ headings follow the title’s', async () => {
    const element = await mount({attributes: 'heading-level="3"', data: await article()});
    element.select('invasion');
    await element.updateComplete;
    expect(allInside(element, '[role=heading]').map((node) => node.getAttribute('aria-level'))).to.deep.equal(['3', '4', '5', '5', '5']);
  });
});

describe('announcements', () => {
  it('are polite, short, and once for a movement', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    await still(element);
    const live = inside(element, '.live');
    expect(live.getAttribute('role')).to.equal('status');
    const said: string[] = [];
    const observer = new MutationObserver(() => { said.push(live.textContent); });
    observer.observe(live, {childList: true, characterData: true, subtree: true});
    await settling(element, async () => {
      for (let i = 0; i < 5; i++) {
        element.panBy(864e5);
        await frames(1);
      }
    });
    await frames(3);
    expect(said.length).to.be.within(1, 2);
    expect(said.at(-1)).to.match(/^Showing .*2021.* to .*2023.*, 5 events$/);
    expect(allInside(element, '[aria-live=assertive], [role=alert]')).to.deep.equal([]);
    observer.disconnect();
  });

  it('stepping says the event', async () => {
    const element = await mount({attributes: 'no-animation', events: FIVE});
    inside(element, '[part~=toolbar] [aria-label="Next event"]').click();
    await until(() => inside(element, '.live').textContent.includes('Alpha'), 'the event to be said');
  });

  it('what has been loaded and what has been selected are said', async () => {
    const element = await mount();
    element.src = '/data/beijing-visit.json';
    await element.ready;
    expect(inside(element, '.live').textContent).to.match(/\d+ (?:events|événements)/);
    element.select('invasion');
    expect(inside(element, '.live').textContent).to.match(/24.*2022: /);
  });
});

describe('targets', () => {
  for (const width of [320, 760]) {
    it(`all buttons and links are 24 px at least, at ${width} px`, async () => {
      const element = await mount({width, attributes: 'view="axis" start="2022-06" end="2023-03"', data: {
        lanes: [{id: 'one', label: 'L'}],
        events: [...FIVE, ...many(40).map((event) => ({...event, date: '2022-10-01'})), {
          id: 'z', date: '2022-11-11', title: 'Z', importance: 1, sources: [{title: 'A source', url: 'https://example.org', archiveUrl: 'https://example.org/a'}],
        }],
      }});
      element.select('z');
      await still(element);
      const targets = allInside(element, 'button, a').filter((node) => node.checkVisibility() && !node.closest('.away'));
      expect(targets.map((node) => node.getAttribute('part') ?? node.localName)).to.include.members(['button', 'mark-label', 'edge', 'cluster', 'a']);
      for (const node of targets) {
        const box = node.getBoundingClientRect();
        expect(Math.min(box.width, box.height), node.outerHTML).to.be.at.least(23.9);
      }
    });
  }
});

describe('the focus', () => {
  it('is drawn, and nothing lies over it', async () => {
    const element = await mount({attributes: 'no-animation', data: await article()});
    await still(element);
    label(element, labels(element).map(titleOf)[0] ?? '').focus();
    for (let i = 0; i < 8; i++) {
      await press('ArrowRight');
      await still(element, 4);
      const node = focused() as HTMLElement;
      // WebKit draws no focus while its window is not the active one, as under its driver.
      if (node.matches(':focus')) {
        const {outlineStyle, outlineWidth} = getComputedStyle(node);
        expect([outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal(['solid', true]);
      }
      const {left, top, width, height} = node.getBoundingClientRect();
      for (const [fx, fy] of [[0.05, 0.1], [0.5, 0.5], [0.9, 0.9]] as const) {
        const hit = element.shadowRoot?.elementFromPoint(left + width * fx, top + height * fy);
        expect(node.contains(hit ?? null), `${titleOf(node)} at ${fx}: ${hit?.outerHTML.slice(0, 80) ?? ''}`).to.equal(true);
      }
    }
  });

  it('is still in sight at 320 px', async () => {
    if (engine !== 'webkit') await viewport(320, 640);
    const element = await mount({width: 304, attributes: 'view="axis" no-animation', data: await article()});
    await still(element);
    labels(element)[0]?.focus();
    for (let i = 0; i < 8; i++) {
      await press('ArrowRight');
      await still(element, 4);
      const {left, right} = (focused() as HTMLElement).getBoundingClientRect();
      const plot = inside(element, '[part~=plot]').getBoundingClientRect();
      expect([left >= plot.left - 1, right <= plot.right + 1], titleOf(focused())).to.deep.equal([true, true]);
    }
    if (engine !== 'webkit') await viewport(800, 600);
  });
});
