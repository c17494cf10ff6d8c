/**
 * The overview: it shows where the view is, moves it, says it in words, is not there when it is not wanted, and leaves
 * nothing behind.
 */
import {expect} from '@open-wc/testing';
import {defineStrings, type NewsTimeline} from '../../src/element.js';
import {can, drag, engine, frames, middle, mouse, press, touchDrag, until, type Place} from '../support/input.js';
import {allInside, FIVE, focused, inside, many, mount, still, type Mounting} from './fixtures.js';

const DAY = 864e5;
const strip = (element: NewsTimeline): HTMLElement => inside(element, '[part~=overview]');
const grips = (element: NewsTimeline): HTMLElement[] => allInside(element, '[part~=overview] [role=slider]');
const box = (element: NewsTimeline, selector: string): DOMRect => inside(element, selector).getBoundingClientRect();
const lengthOf = ({viewport: {start, end}}: NewsTimeline): number => end - start;
const valueOf = (node: HTMLElement | undefined): string => node?.getAttribute('aria-valuetext') ?? '';

/** Mounts and waits for the strip to be drawn. */
async function withOverview(mounting: Mounting = {}): Promise<NewsTimeline> {
  const element = await mount({events: FIVE, attributes: 'no-animation start="2022-07" end="2022-12"', ...mounting});
  await until(() => grips(element)[2]?.hasAttribute('aria-valuenow') ?? false, 'the overview');
  await still(element, 4);
  return element;
}

describe('the overview', () => {
  beforeEach(() => { scrollTo(0, 0); });
  afterEach(async () => {
    await mouse.reset();
    document.body.style.minHeight = '';
  });

  it('has the plot’s edges, and its window stands where the view is', async () => {
    const element = await withOverview();
    const plot = box(element, '[part~=plot]');
    const {left, right, top, height} = strip(element).getBoundingClientRect();
    expect([left, right, height]).to.deep.equal([plot.left, plot.right, 44]);
    expect(top).to.be.at.least(plot.bottom);
    const frame = box(element, '[part~=brush]');
    // All of time with 28 px at either end.
    const pxOf = (date: string): number => left + 28
      + (Date.parse(date) - Date.parse('2022-01-10')) / (Date.parse('2023-07-18') - Date.parse('2022-01-10')) * (plot.width - 56);
    expect(frame.left).to.be.closeTo(pxOf('2022-07-01'), 0.6);
    expect(frame.right).to.be.closeTo(pxOf('2023-01-01'), 0.6);
  });

  it('paints each event, in its lane’s colour, and names years', async () => {
    const element = await withOverview({attributes: '', data: {
      lanes: [{id: 'one', label: 'One', color: '#c00'}, {id: 'two', label: 'Two', color: '#00f'}], events: [...FIVE],
    }});
    if (!matchMedia('(forced-colors: active)').matches) {
      const canvas = inside<HTMLCanvasElement>(element, '[part~=overview] canvas');
      const {data} = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<string>();
      for (let i = 0; i < data.length; i += 4) colours.add(data.slice(i, i + 4).join());
      expect([...colours]).to.include.members(['204,0,0,255', '0,0,255,255']);
    }
    expect(allInside(element, '[part~=overview-label]').map(({textContent}) => textContent)).to.include('2023');
  });

  it('by mouse: the body, either end, and a click beside', async () => {
    const element = await withOverview();
    const length = lengthOf(element);
    const {start, end} = element.viewport;
    const dragGrip = async (i: number, by: number): Promise<void> => {
      const [x, y] = middle(grips(element)[i] as Element);
      await drag({from: [x, y], to: [x + by, y]});
      await frames(2);
    };
    await dragGrip(1, 60);
    expect(element.viewport.start).to.be.above(start + 30 * DAY);
    expect(lengthOf(element)).to.be.closeTo(length, 1);
    const moved = element.viewport;
    await dragGrip(0, -40);
    expect(element.viewport.start).to.be.below(moved.start - 20 * DAY);
    expect(element.viewport.end).to.equal(moved.end);
    await dragGrip(2, -60);
    expect(element.viewport.end).to.be.below(moved.end - 30 * DAY);
    const {left, top} = strip(element).getBoundingClientRect();
    await mouse.click([left + 20, top + 22]);
    await until(() => element.viewport.end < end, 'the view to come');
    await frames(2);
    expect(box(element, '[part~=brush]').left).to.be.closeTo(left, 0.6);
  });

  it('by finger, and the page still scrolls', async function () {
    if (!can('touch')) this.skip();
    const element = await withOverview();
    const {start} = element.viewport;
    const [x, y]: Place = middle(grips(element)[1] as Element);
    await touchDrag({from: [x, y], to: [x + 60, y]});
    await until(() => element.viewport.start > start + 15 * DAY, 'the view to move');
    if (engine !== 'chromium') return;
    document.body.style.minHeight = '3000px';
    const {viewport} = element;
    await touchDrag({from: [x, y], to: [x, y - 120], steps: 12});
    await until(() => scrollY > 0, 'the page to scroll');
    expect(element.viewport).to.deep.equal(viewport);
  });

  it('however narrow the window, all three can be held', async () => {
    const element = await withOverview();
    for (const days of [3, 0.001]) {
      element.reveal({start: Date.UTC(2022, 7, 24), end: Date.UTC(2022, 7, 24) + days * DAY}, {align: 'fit'});
      await still(element, 4);
      for (const grip of grips(element)) {
        const {width, left, right} = grip.getBoundingClientRect();
        expect(width).to.be.at.least(23.9);
        for (const x of [left + 1, right - 1]) {
          expect(element.shadowRoot?.elementFromPoint(x, middle(grip)[1])).to.equal(grip);
        }
      }
    }
    const {end} = element.viewport;
    const [x, y] = middle(grips(element)[0] as Element);
    await drag({from: [x, y], to: [x - 100, y]});
    await until(() => lengthOf(element) > 50 * DAY, 'the start to move');
    expect(element.viewport.end).to.equal(end);
  });

  it('by keys, which are not the events’ keys; the others are as everywhere', async () => {
    const element = await withOverview();
    element.select('c');
    await still(element, 4);
    const [first, body, last] = grips(element) as [HTMLElement, HTMLElement, HTMLElement];
    body.focus();
    const {start} = element.viewport;
    const length = lengthOf(element);
    await press('ArrowRight');
    await until(() => element.viewport.start > start, 'a step');
    expect(focused()).to.equal(body);
    expect(element.selection).to.equal('c');
    expect(lengthOf(element)).to.be.closeTo(length, 1);
    last.focus();
    const {end} = element.viewport;
    await press('PageUp');
    await until(() => element.viewport.end > end, 'a larger step');
    first.focus();
    await press('Home');
    await until(() => first.getAttribute('aria-valuenow') === '0.0', 'the start of all');
    const long = lengthOf(element);
    await press('+');
    await until(() => lengthOf(element) < long, 'the zoom');
    await press('Escape');
    await until(() => element.selection === undefined, 'the details to close');
  });

  it('mirrored, arrows and places are so', async () => {
    const element = await withOverview({around: 'dir="rtl"'});
    const {left, width} = strip(element).getBoundingClientRect();
    const frame = box(element, '[part~=brush]');
    expect((left + width - frame.right) / width).to.be.closeTo(Number(grips(element)[0]?.getAttribute('aria-valuenow')) / 100, 0.01);
    const {start} = element.viewport;
    grips(element)[1]?.focus();
    await press('ArrowLeft');
    await until(() => element.viewport.start > start, 'a step to later');
  });

  it('its ends are sliders that say names, places and dates', async () => {
    const element = await withOverview();
    expect(strip(element).getAttribute('role')).to.equal('group');
    expect(grips(element).map((node) => node.getAttribute('aria-label')))
      .to.deep.equal(['Start of the view', 'The view', 'End of the view']);
    const [first, body, last] = grips(element);
    expect(valueOf(body)).to.equal(`from ${valueOf(first)} to ${valueOf(last)}`);
    expect(valueOf(first)).to.match(/2022/);
    const numbers = grips(element).map((node) => ['min', 'now', 'max'].map((name) => Number(node.getAttribute(`aria-value${name}`))));
    for (const [min = 0, now = 0, max = 0] of numbers) expect(min <= now && now <= max).to.equal(true);
    const before = valueOf(first);
    first?.focus();
    await press('Shift+ArrowLeft');
    await frames(2);
    expect(valueOf(first)).not.to.equal(before);
  });

  it('axe finds nothing, nor with a narrow window', async () => {
    const element = await withOverview();
    await expect(element).to.be.accessible();
    element.zoomBy(1e6);
    await still(element, 4);
    await expect(element).to.be.accessible();
  });

  it('speaks French, and what a page defines', async () => {
    const element = await withOverview({around: 'lang="fr"'});
    expect(grips(element)[0]?.getAttribute('aria-label')).to.equal('Début de la vue');
    expect(valueOf(grips(element)[1])).to.match(/^de .* à /);
    defineStrings('eo', {overview: {start: 'Komenco'}});
    (element.parentElement as HTMLElement).lang = 'eo';
    await until(() => grips(element)[0]?.getAttribute('aria-label') === 'Komenco', 'the other language');
    expect(grips(element)[2]?.getAttribute('aria-label')).to.equal('End of the view');
  });

  it('Lit does not run and nothing but the window changes in a drag', async () => {
    const element = await withOverview({events: many(3000)});
    element.reveal({start: Date.UTC(2003, 0), end: Date.UTC(2004, 0)}, {align: 'fit'});
    await still(element);
    let updates = 0;
    let painted = 0;
    const host = element as unknown as {performUpdate: () => void};
    const update = host.performUpdate.bind(element);
    host.performUpdate = () => {
      updates++;
      update();
    };
    const context = inside<HTMLCanvasElement>(element, '[part~=overview] canvas').getContext('2d') as CanvasRenderingContext2D;
    const fill = context.fillRect.bind(context);
    context.fillRect = (...parts) => {
      painted++;
      fill(...parts);
    };
    const now = grips(element)[1]?.getAttribute('aria-valuenow');
    const [x, y] = middle(grips(element)[1] as Element);
    await drag({from: [x, y], to: [x + 120, y], steps: 20});
    await frames(3);
    expect(grips(element)[1]?.getAttribute('aria-valuenow')).not.to.equal(now);
    expect([updates, painted]).to.deep.equal([0, 0]);
  });
});

describe('no overview', () => {
  const seen = (element: NewsTimeline): boolean => allInside(element, '[part~=overview]').some((node) => node.offsetHeight > 0);

  it('with the attribute; it comes when that goes', async () => {
    const element = await mount({attributes: 'no-overview', events: FIVE});
    await frames(5);
    expect([element.noOverview, seen(element)]).to.deep.equal([true, false]);
    element.noOverview = false;
    await until(() => grips(element).length === 3, 'the overview');
    element.noOverview = true;
    await element.updateComplete;
    expect(seen(element)).to.equal(false);
  });

  for (const [name, events] of [
    ['one event', [FIVE[0]]],
    ['all at one instant', [FIVE[0], {...FIVE[1], date: '2022-01-10/2022-03-01'}]],
  ] as const) {
    it(`for ${name}`, async () => {
      const element = await mount({events: events as never});
      await frames(5);
      expect(seen(element)).to.equal(false);
      element.events = FIVE;
      await until(() => grips(element).length === 3, 'the overview');
    });
  }

  it('under 420 px; and above, once there is room', async () => {
    const element = await withOverview({width: 420, attributes: 'view="axis" no-animation start="2022-07" end="2022-12"'});
    const canvas = inside<HTMLCanvasElement>(element, '[part~=overview] canvas');
    (element.parentElement as HTMLElement).style.width = '419px';
    await until(() => !seen(element), 'the strip to go');
    await still(element);
    expect(canvas.style.width).to.equal('420px');
    (element.parentElement as HTMLElement).style.width = '600px';
    await until(() => canvas.style.width === '600px', 'the strip to be drawn');
  });

  it('shifts anything when it comes', async () => {
    const element = await mount({events: FIVE});
    const {height} = element.getBoundingClientRect();
    await until(() => grips(element).length === 3, 'the overview');
    await frames(3);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });
});

describe('taken away and put back', () => {
  it('it hears no more, and then again', async () => {
    const element = await withOverview();
    const around = element.parentElement as HTMLElement;
    const node = strip(element);
    let balance = 0;
    const {addEventListener, removeEventListener} = node;
    node.addEventListener = (...parts: Parameters<typeof addEventListener>) => {
      balance++;
      addEventListener.apply(node, parts);
    };
    node.removeEventListener = (...parts: Parameters<typeof removeEventListener>) => {
      balance--;
      removeEventListener.apply(node, parts);
    };
    element.remove();
    const removed = -balance;
    expect(removed).to.be.at.least(6);
    for (let i = 0; i < 5; i++) {
      around.append(element);
      element.remove();
    }
    expect(balance).to.equal(-removed);
    around.append(element);
    await still(element);
    expect(balance).to.equal(0);
    const {start} = element.viewport;
    grips(element)[1]?.focus();
    await press('ArrowRight');
    await until(() => element.viewport.start > start, 'a step');
  });
});
