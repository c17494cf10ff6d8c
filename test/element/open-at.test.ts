/**
 * Where a timeline opens: the attribute `open-at`, before the first drawing and in every view.
 */
import {expect} from '@open-wc/testing';
import {until} from '../support/input.js';
import {FIVE, hearWarnings, label, labels, many, mount, titleOf} from './fixtures.js';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);

describe('open-at', () => {
  let warnings: ReturnType<typeof hearWarnings>;
  beforeEach(() => { warnings = hearWarnings(); });
  afterEach(() => { warnings.restore(); });

  it('an id selects its event and brings it into view', async () => {
    let moves = 0;
    const count = (): void => { moves++; };
    document.addEventListener('timeline-viewport-settle', count);
    const element = await mount({attributes: 'open-at="e" start="2022" end="2022-06"', events: FIVE});
    expect(element.selection).to.equal('e');
    expect(element.viewport.end).to.be.above(day('2023-07-17'));
    expect(titleOf(label(element, 'Epsilon'))).to.equal('Epsilon');
    await until(() => element.shadowRoot?.querySelector('[part~=detail-title]')?.textContent === 'Epsilon', 'its details');
    document.removeEventListener('timeline-viewport-settle', count);
    expect([moves, warnings.texts.length]).to.deep.equal([0, 0]);
  });

  it('a date is the span in view', async () => {
    const element = await mount({attributes: 'open-at="2022-03/2022-09"', events: FIVE});
    expect(element.viewport).to.deep.equal({start: day('2022-03-01'), end: day('2022-10-01')});
    expect(labels(element).map(titleOf)).to.deep.equal(['Beta', 'Gamma']);
  });

  it('today is in the middle', async () => {
    const now = Date.now();
    const element = await mount({attributes: 'open-at="today"', events: FIVE});
    const {start, end} = element.viewport;
    expect((start + end) / 2).to.be.closeTo(now, 864e5);
  });

  it('next is the first event from now on', async () => {
    const events = [...FIVE, {id: 'far', date: '9998-01-01', title: 'Far'}, {id: 'later', date: '9999-01-01', title: 'Later'}];
    const element = await mount({attributes: 'open-at="next" start="2022" end="2023"', events});
    const {start, end} = element.viewport;
    expect((start + end) / 2).to.be.closeTo(day('9998-01-01'), 1000);
    expect(element.selection).to.equal(undefined);
  });

  it('end is where the events end, also where they are loaded later', async () => {
    const element = await mount({attributes: 'open-at="end" start="2001-01" end="2001-03"'});
    element.events = many(1000);
    await element.ready;
    expect(element.viewport.end).to.be.above(day('2003-09-26'));
    expect(element.viewport.end - element.viewport.start).to.equal(90 * 864e5);
  });

  it('nonsense is warned of once, and all is shown', async () => {
    const plain = (await mount({events: FIVE})).viewport;
    const element = await mount({attributes: 'open-at="whenever"', events: FIVE});
    element.events = [...FIVE];
    await element.ready;
    expect(element.viewport).to.deep.equal(plain);
    expect(warnings.texts.length).to.equal(1);
    expect(warnings.texts[0]).to.contain('open-at').and.to.contain('whenever');
  });

  it('a link comes first', async () => {
    const start = location.pathname + location.search;
    history.replaceState(null, '', `${start}#timeline=b`);
    const element = await mount({attributes: 'open-at="e" permalink', events: FIVE});
    await until(() => element.selection === 'b', 'the event of the link');
    history.replaceState(null, '', start);
  });

  for (const view of ['vertical', 'list', 'table']) {
    it(`the view "${view}" begins there, too`, async () => {
      const element = await mount({attributes: `open-at="n290" view="${view}"`, events: many(300, 20)});
      const texts = (): Element[] => [...element.shadowRoot?.querySelectorAll('[part~=view] *') ?? []]
        .filter(node => node.childElementCount === 0 && node.textContent === 'Event number 290');
      await until(() => texts().some(node => {
        const {top, bottom, height} = node.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= innerHeight;
      }), 'the event to be seen');
      expect(element.selection).to.equal('n290');
      scrollTo(0, 0);
    });

    it(`and so does "${view}" where nothing is selected`, async () => {
      const element = await mount({attributes: `open-at="end" view="${view}"`, events: many(300, 20)});
      const last = (): Element | undefined => [...element.shadowRoot?.querySelectorAll('[part~=view] *') ?? []]
        .find(node => node.childElementCount === 0 && node.textContent === 'Event number 299');
      await until(() => {
        const {top = -1, bottom = 1e6, height = 0} = last()?.getBoundingClientRect() ?? {};
        return height > 0 && top >= 0 && bottom <= innerHeight;
      }, 'the last event to be seen');
      scrollTo(0, 0);
    });
  }
});
