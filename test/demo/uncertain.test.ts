/**
 * The table of the page on uncertain dates says what the reader of dates says, and its buttons lead to those events.
 */
import {expect} from '@open-wc/testing';
import {describeDate, parseDate} from '../../src/headless.js';
import type {TimelineDocumentInput} from '../../src/headless.js';

describe('the table of uncertain dates', () => {
  let rows: HTMLTableRowElement[];
  let dates: Map<string | undefined, unknown>;

  before(async () => {
    const page = await (await fetch('/demo/uncertain.html')).text();
    rows = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const {events} = await (await fetch('/data/samples/uncertain.json')).json() as TimelineDocumentInput;
    dates = new Map(events.map(({id, date}) => [id, date]));
  });

  it('has rows', () => {
    expect(rows.length).to.be.above(20);
  });

  for (const locale of ['en', 'fr']) {
    it(`says them as the element does: ${locale}`, () => {
      for (const row of rows) {
        const written = row.querySelector('button')?.textContent ?? '';
        const date = parseDate(written);
        if (!date.ok) throw new Error(`${written}: ${date.error.message}`);
        const cell = row.cells[1];
        const said = cell?.querySelector(`[data-lang="${locale}"]`) ?? cell;
        expect(said?.textContent, written).to.equal(describeDate(date.value, {locale}));
      }
    });
  }

  it('has buttons for events with just these dates', () => {
    for (const row of rows) {
      const button = row.querySelector('button');
      const date = dates.get(button?.dataset.select);
      expect(String(date).replace(/, /g, ','), button?.outerHTML).to.equal(button?.textContent);
    }
  });
});
