/**
 * The story as it was known: by attribute and by the reader's control, with what changed said and marked.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {press, until} from '../support/input.js';
import {allInside, FIVE, hearWarnings, inside, labels, mount, still, titleOf} from './fixtures.js';

const SPAN = 'start="2023-09-25" end="2023-10-28" no-animation';
const said = (element: NewsTimeline): string => inside(element, '.live').textContent ?? '';
const known = (element: NewsTimeline): string => inside(element, '[part~=as-of-known]').textContent ?? '';
const changes = (element: NewsTimeline): string[] => allInside(element, '[part~=changes] li').map(node =>
  [...node.children].filter(child => !child.matches('.hidden')).map(child => child.textContent?.trim()).join(' | '));
const isShown = (element: NewsTimeline, title: string): boolean => labels(element).some(node => titleOf(node) === title);
const dateOf = (element: NewsTimeline, title: string): string | undefined =>
  labels(element).find(node => titleOf(node) === title)?.querySelector('[part~=mark-date]')?.textContent ?? undefined;
const button = (element: NewsTimeline, name: string): HTMLButtonElement => inside(element, `button[aria-label="${name}"]`);
const slider = (element: NewsTimeline): HTMLInputElement => inside(element, '[part~=as-of-slider]');

describe('as of', () => {
  let data: TimelineDocumentInput;
  before(async () => { data = await (await fetch('/data/beijing-visit.json')).json() as TimelineDocumentInput; });

  const start = (attributes = ''): Promise<NewsTimeline> => mount({attributes: `${SPAN} ${attributes}`, data});
  const knownOn = (element: NewsTimeline, day: string): Promise<void> => until(() => known(element).includes(day), day);

  it('15 October the arrival is expected on Monday the 16th and not confirmed; as of the 17th it has happened', async () => {
    const element = await start('as-of="2023-10-15"');
    expect(dateOf(element, 'Putin’s expected arrival in Beijing')).to.equal('Oct 16, 2023 (uncertain) · expected · new');
    expect([isShown(element, 'Putin arrives in Beijing'), isShown(element, 'Talks between Putin and Xi')]).to.deep.equal([false, false]);
    expect(known(element)).to.equal('Known on October 15, 2023: 9 events');
    element.select('putin-arrival');
    await still(element);
    expect(inside(element, '[part~=event-status]').textContent).to.equal('expected');
    expect(inside(element, '[part~=summary]').textContent?.trim()).to.equal(
      'Chinese officials hint that he will arrive on Monday evening. The visit is not confirmed.');
    element.asOf = '2023-10-17';
    await knownOn(element, 'October 17');
    await still(element);
    expect(element.selection).to.equal('putin-arrival');
    expect(dateOf(element, 'Putin arrives in Beijing')).to.equal('Oct 17, 2023, 9:30 AM GMT+8 · changed');
    expect(changes(element)[0]).to.equal('Putin arrives in Beijing'
      + ' | expected October 16, 2023 (uncertain) → confirmed October 17, 2023 at 9:30 AM GMT+8 | Arrived on Tuesday morning, Beijing time.');
    element.asOf = undefined;
    await until(() => allInside(element, '[part~=as-of]').length === 0, 'all that is known');
    await still(element);
    expect(dateOf(element, 'Putin arrives in Beijing')).to.not.contain('changed');
  });

  it('has a control only where the data have a history, and it stops where something changed', async () => {
    const plain = await mount({events: FIVE});
    await still(plain, 5);
    expect(allInside(plain, 'button[aria-label="As it was known"]')).to.deep.equal([]);
    const element = await start();
    await until(() => allInside(element, 'button[aria-label="As it was known"]').length > 0, 'the control');
    const told: (string | undefined)[] = [];
    element.addEventListener('timeline-as-of-change', event => told.push(event.asOf));
    const toggle = button(element, 'As it was known');
    toggle.focus();
    await press('Enter');
    await until(() => element.shadowRoot?.activeElement === slider(element), 'the slider');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('All that is known');
    await press('ArrowLeft');
    await knownOn(element, 'October 18');
    await press('ArrowLeft');
    await knownOn(element, 'October 17');
    expect(told).to.deep.equal(['2023-10-18', '2023-10-17']);
    expect(said(element)).to.contain('Known on October 17, 2023: 10 events. ')
      .and.to.contain('Putin arrives in Beijing: was expected October 16, 2023 (uncertain), is now confirmed October 17, 2023');
    expect(element.shadowRoot?.activeElement).to.equal(slider(element));
    await press('Home');
    await knownOn(element, 'September 7, 2013');
    await expect(element).to.be.accessible();
    toggle.click();
    await until(() => allInside(element, '[part~=as-of]').length === 0, 'the control to close');
    expect([told.at(-1), element.asOf]).to.deep.equal([undefined, undefined]);
  });

  it('steps from change to change by its buttons, and says where nothing was known', async () => {
    const element = await start('as-of="2023-10-16"');
    button(element, 'Later change').click();
    await knownOn(element, 'October 17');
    button(element, 'Earlier change').click();
    await knownOn(element, 'October 15');
    element.asOf = '1990';
    await knownOn(element, 'Nothing was known yet on 1990');
    button(element, 'Later change').click();
    await knownOn(element, 'September 7, 2013: 1 event');
    inside(element, '.as-of-all').click();
    await until(() => known(element) === 'All that is known', 'all');
    expect(button(element, 'Later change').ariaDisabled).to.equal('true');
  });

  it('goes back from all that is known to what was known before', async () => {
    const element = await start('as-of="2023-10-15" view="list"');
    const shown = (): number => allInside(element, '[part~=list-item]').length;
    await until(() => shown() === 9, 'nine events');
    for (const [asOf, count] of [[undefined, 11], ['2023-10-17', 10], ['2023-10-14', 8], [undefined, 11], ['2023-10-15', 9]] as const) {
      element.asOf = asOf;
      await until(() => shown() === count, `${count} events as of ${asOf ?? 'now'}, not ${shown()}`);
    }
  });

  it('plays the changes until somebody takes over', async () => {
    const element = await start('as-of="2023-10-15"');
    button(element, 'Play the changes').click();
    await knownOn(element, 'October 17');
    expect(allInside(element, 'button[aria-label="Pause"]').length).to.equal(1);
    button(element, 'Earlier change').click();
    await knownOn(element, 'October 15');
    await still(element);
    expect(allInside(element, 'button[aria-label="Pause"]').length).to.equal(0);
  });

  it('marks what changed in the list and the table', async () => {
    const element = await start('as-of="2023-10-17" view="list"');
    const marks = (): string[] => allInside(element, '[part~=news]').map(node => node.textContent ?? '');
    await until(() => marks().length > 0, 'the marks');
    expect(marks().sort()).to.deep.equal(['changed', 'new']);
    element.view = 'table';
    await until(() => allInside(element, 'table [part~=news]').length > 0, 'the table');
    expect(marks().sort()).to.deep.equal(['changed', 'new']);
  });

  it('opens an event from what changed, which shows its history', async () => {
    const element = await start('as-of="2023-10-17"');
    inside(element, '[part~=changes] button').click();
    await until(() => element.selection === 'putin-arrival', 'the event');
    await still(element);
    const entries = allInside(element, '[part~=history] li').map(node => node.textContent?.replace(/\s+/g, ' ').trim());
    expect(entries.length).to.equal(2);
    expect(entries[0]).to.contain('October 15, 2023 · Associated Press').and.to.contain('expected · Monday, October 16, 2023 (uncertain)');
    expect(entries[1]).to.contain('October 17, 2023 · President of Russia');
    await expect(element).to.be.accessible();
  });

  it('shows all with a word of warning where it is no date', async () => {
    const warnings = hearWarnings();
    const element = await start('as-of="lately"');
    await still(element);
    warnings.restore();
    expect(warnings.texts.filter(text => text.includes('as-of="lately"')).length).to.equal(1);
    expect(isShown(element, 'Putin arrives in Beijing')).to.equal(true);
  });

  it('keeps what is added for when it is known', async () => {
    const element = await start('as-of="2023-10-15"');
    await element.addEvents([{id: 'later', date: '2023-10-20', title: 'Later'}, {id: 'sooner', date: '2023-10-02', title: 'Sooner'}]);
    await until(() => known(element).includes('10 events'), 'the one that was known');
    expect(element.events.length).to.equal(13);
    element.asOf = undefined;
    await until(() => allInside(element, '[part~=as-of]').length === 0, 'all that is known');
    await still(element);
    element.select('later');
    expect(element.selection).to.equal('later');
  });
});
