/**
 * Attributes: what each does, that nonsense gives the default and one warning, and that all may change later.
 */
import {expect} from '@open-wc/testing';
import {nextFrame, until} from '../support/input.js';
import {allInside, FIVE, hearWarnings, inside, labels, mount, replyWith, still} from './fixtures.js';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);

describe('attributes', () => {
  let warnings: ReturnType<typeof hearWarnings>;
  beforeEach(() => { warnings = hearWarnings(); });
  afterEach(() => { warnings.restore(); });

  it('start and end choose the first view', async () => {
    const element = await mount({attributes: 'start="2022-03" end="2022-09"', events: FIVE});
    const {start, end} = element.viewport;
    expect([start, end]).to.deep.equal([day('2022-03-01'), day('2022-10-01')]);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('start and end may change later', async () => {
    const element = await mount({events: FIVE});
    element.setAttribute('start', '2022-03');
    element.setAttribute('end', '2022-05');
    await element.updateComplete;
    expect(element.viewport).to.deep.equal({start: day('2022-03-01'), end: day('2022-06-01')});
    element.removeAttribute('start');
    element.removeAttribute('end');
    await element.updateComplete;
    expect(element.viewport.start).to.be.below(day('2022-01-10'));
    expect(element.viewport.end).to.be.above(day('2023-07-17'));
  });

  for (const [name, value] of [['start', 'soon'], ['end', '2022-13'], ['time-zone', 'Mars/Olympus']]) {
    it(`${name}="${value}" is warned of once and the default is used`, async () => {
      const plain = (await mount({events: FIVE})).viewport;
      const element = await mount({attributes: `${name}="${value}"`, events: FIVE});
      expect(element.viewport).to.deep.equal(plain);
      element.laneBy = 'lane';
      await element.updateComplete;
      element.laneBy = '';
      await element.updateComplete;
      expect(warnings.texts.length).to.equal(1);
      expect(warnings.texts[0]).to.contain(name).and.to.contain(value);
    });
  }

  it('start after end is warned of once and both are left out', async () => {
    const plain = (await mount({events: FIVE})).viewport;
    const element = await mount({attributes: 'start="2023" end="2022"', events: FIVE});
    expect(element.viewport).to.deep.equal(plain);
    expect(warnings.texts.length).to.equal(1);
  });

  it('lane-by gives each value a row of its own, and takes it back', async () => {
    const element = await mount({attributes: 'lane-by="lane"', data: {
      lanes: [{id: 'one', label: 'First'}, {id: 'two', label: 'Second'}], events: [...FIVE],
    }});
    expect(allInside(element, '[part~=lane-label]').map((node) => node.textContent)).to.deep.equal(['First', 'Second']);
    const tall = inside(element, '[part~=plot]').offsetHeight;
    element.setAttribute('lane-by', '');
    await until(() => allInside(element, '[part~=lane-label]').length === 0, 'the rows to go');
    expect(inside(element, '[part~=plot]').offsetHeight).not.to.equal(tall);
  });

  it('lane-by takes any field', async () => {
    const element = await mount({attributes: 'lane-by="status"', events: FIVE});
    expect(allInside(element, '[part~=lane-label]').map((node) => node.textContent)).to.deep.equal(['disputed', 'not stated']);
  });

  it('heading-level is the level of the title, and the details are one below', async () => {
    const element = await mount({attributes: 'heading-level="4"', data: {title: 'Title', events: [...FIVE]}});
    const levels = (): (string | null)[] =>
      allInside(element, '[role=heading]').map((node) => node.getAttribute('aria-level'));
    expect(levels()).to.deep.equal(['4']);
    element.selection = 'a';
    await element.updateComplete;
    expect(levels()).to.deep.equal(['4', '5']);
    element.setAttribute('heading-level', 'big');
    await element.updateComplete;
    expect(levels()).to.deep.equal(['2', '3']);
  });

  for (const [value, expected] of [['', true], ['true', true], ['false', false]] as const) {
    it(`no-animation="${value}" is ${expected}`, async () => {
      const element = await mount({attributes: `no-animation="${value}" no-wheel-zoom="${value}"`, events: FIVE});
      expect([element.noAnimation, element.noWheelZoom]).to.deep.equal([expected, expected]);
    });
  }

  it('no-animation makes flights instant, also when set later', async () => {
    const element = await mount({events: FIVE});
    element.setAttribute('no-animation', '');
    await element.updateComplete;
    const before = element.viewport;
    element.zoomBy(2);
    const after = element.viewport;
    expect(after.end - after.start).to.be.closeTo((before.end - before.start) / 2, 1);
    await still(element, 4);
    expect(element.viewport).to.deep.equal(after);
  });

  it('max-bytes that are none give the default', async () => {
    const element = await mount({attributes: 'max-bytes="lots"'});
    expect(element.maxBytes).to.equal(20_000_000);
    element.setAttribute('max-bytes', '5000');
    expect(element.maxBytes).to.equal(5000);
  });

  it('src loads, and another src loads anew', async () => {
    const element = await mount({attributes: `src="${replyWith([FIVE[0]]).replaceAll('&', '&amp;')}"`});
    expect(element.viewport.start).to.be.below(day('2022-01-10'));
    expect(labels(element).length).to.equal(1);
    element.src = replyWith([FIVE[1], FIVE[2]]);
    await element.ready;
    await until(() => labels(element).length === 2, 'the other data');
  });

  it('crossorigin lets another origin be asked', async () => {
    const elsewhere = `http://127.0.0.1:9/${replyWith([])}`;
    const element = await mount();
    const codes: string[] = [];
    element.addEventListener('timeline-error', (event) => { codes.push(event.code); });
    element.src = elsewhere;
    await until(() => codes.length === 1, 'the refusal');
    element.setAttribute('crossorigin', 'anonymous');
    await until(() => codes.length === 2, 'the network to be asked');
    expect(codes).to.deep.equal(['cross-origin', 'network']);
  });

  it('what the author set on the tag stays his', async () => {
    const element = await mount({attributes: 'class="mine" tabindex="5" role="figure" aria-label="Mine"', data: {
      title: 'Title', events: [...FIVE],
    }});
    await nextFrame();
    expect(['class', 'tabindex', 'role', 'aria-label'].map((name) => element.getAttribute(name)))
      .to.deep.equal(['mine', '5', 'figure', 'Mine']);
    expect(allInside(element, '[role=heading]')).to.deep.equal([]);
  });

  it('an unknown attribute and hidden do what they do on any tag', async () => {
    const element = await mount({attributes: 'hidden data-x="1"', events: []});
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
