/**
 * The control that saves: it discloses the formats, goes by pointer and keys, downloads what is shown, and tells.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {middle, mouse, press, until} from '../support/input.js';
import {allInside, FIVE, focused, inside, mount, type Mounting} from './fixtures.js';

describe('saving as a file', () => {
  let element: NewsTimeline;
  let saved: {readonly name: string; readonly href: string}[];
  const click = HTMLAnchorElement.prototype.click;
  const button = (): HTMLElement => inside(element, '.save > button');
  const formats = (): HTMLElement[] => allInside(element, '.formats button');
  const isOpen = (): boolean => button().ariaExpanded === 'true' && !inside(element, '.formats').hidden;
  const said = (): string => inside(element, '.live').textContent;

  async function ready(mounting: Mounting = {}): Promise<void> {
    element = await mount({attributes: 'save no-animation', data: {title: 'Five days', events: FIVE}, ...mounting});
    await until(() => !!element.shadowRoot?.querySelector('.save'), 'the control');
  }

  beforeEach(() => {
    saved = [];
    // A real download would leave the page's reach.
    HTMLAnchorElement.prototype.click = function handleClick(this: HTMLAnchorElement): void {
      saved.push({name: this.download, href: this.href});
    };
  });
  afterEach(async () => {
    HTMLAnchorElement.prototype.click = click;
    await mouse.reset();
  });

  it('is there only where it is asked for', async () => {
    element = await mount({events: FIVE});
    expect(allInside(element, '.save').length).to.equal(0);
    element.save = true;
    await until(() => allInside(element, '.save').length === 1, 'the control');
    element.save = false;
    await until(() => allInside(element, '.save').length === 0, 'none');
  });

  it('opens by a press, closes by a press beside it, and saves by a press on a format', async () => {
    await ready();
    expect([button().ariaLabel, isOpen()]).to.deep.equal(['Save as a file', false]);
    await mouse.click(middle(button()));
    await until(isOpen, 'the list');
    expect(formats().map(({textContent}) => textContent)).to.deep.equal([
      'Picture (PNG)', 'Drawing (SVG)', 'Table (CSV)', 'Calendar (ICS)', 'Linked data (JSON-LD)', 'Data (JSON)']);
    await mouse.click(middle(inside(element, '.heading')));
    await until(() => !isOpen(), 'the list to close');
    await mouse.click(middle(button()));
    await until(isOpen, 'the list');
    element.filter = {text: 'beta'};
    await element.ready;
    await mouse.click(middle(formats()[2] as HTMLElement));
    await until(() => saved.length === 1 && !isOpen(), 'a file');
    expect([saved[0]?.name, said()]).to.deep.equal(['five-days.csv', 'five-days.csv is saved.']);
    const text = await (await fetch(saved[0]?.href ?? '')).text();
    expect(text.match(/\r\n/g)?.length).to.equal(2);
  });

  it('goes by keys', async () => {
    await ready({data: {title: 'Some', events: [...FIVE, {date: '2022', title: 'A year'}, {date: '2022-03', title: 'A month'}]}});
    button().focus();
    await press('Enter');
    await until(isOpen, 'the list');
    await expect(element).to.be.accessible();
    await press('ArrowDown');
    expect(focused()).to.equal(formats()[0]);
    await press('ArrowUp');
    expect(focused()).to.equal(formats().at(-1));
    await press('Escape');
    await until(() => !isOpen() && focused() === button(), 'the button');
    await press('Enter');
    await until(isOpen, 'the list');
    for (let i = 0; i < 4; i++) await press('ArrowDown');
    await press('Enter');
    await until(() => saved.length === 1 && focused() === button(), 'a file');
    expect([saved[0]?.name, said()]).to.deep.equal(['some.ics', 'some.ics is saved. 2 events without a known day are not in it.']);
    await press('Enter');
    await until(isOpen, 'the list');
    for (let i = 0; i < 7; i++) await press('Tab');
    await until(() => !isOpen(), 'the list to close behind the last');
    expect(element.selection).to.equal(undefined);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stays within a narrow element, ${dir}`, async () => {
      await ready({width: 320, around: `dir="${dir}"`});
      button().click();
      await until(isOpen, 'the list');
      await element.updateComplete;
      await until(() => {
        const {left, right} = inside(element, '.formats').getBoundingClientRect();
        const edge = element.getBoundingClientRect();
        return left >= edge.left - 0.5 && right <= edge.right + 0.5;
      }, 'the list to be inside');
      expect(formats().every(one => one.getBoundingClientRect().height >= 24)).to.equal(true);
    });
  }

  it('says when a file cannot be made, and lets go of everything with the element', async () => {
    await ready();
    const {toBlob} = HTMLCanvasElement.prototype;
    const report = window.reportError;
    const reported: unknown[] = [];
    window.reportError = error => { reported.push(error); };
    HTMLCanvasElement.prototype.toBlob = give => { give(null); };
    try {
      button().click();
      await until(isOpen, 'the list');
      formats()[0]?.click();
      await until(() => said() === 'The file could not be made.', 'words');
      expect(reported.length).to.equal(1);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
      window.reportError = report;
    }
    button().click();
    await until(isOpen, 'the list');
    formats()[5]?.click();
    await until(() => saved.length === 1, 'a file');
    element.remove();
    const gone = await fetch(saved[0]?.href ?? '').then(() => false, () => true);
    expect(gone).to.equal(true);
  });
});
