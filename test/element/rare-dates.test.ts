/**
 * Dates of rare forms need a part that is loaded when the first of them is met: `ready` waits for it, and data whose dates
 * are ordinary do without.
 */
import {expect} from '@open-wc/testing';
import {hasAllForms} from '../../src/time/date-reader.js';
import {until} from '../support/input.js';
import {FIVE, labels, mount} from './fixtures.js';

const said = (label: Element): string => label.querySelector('[part~=mark-date]')?.textContent ?? '';

describe('dates of rare forms', () => {
  it('cost nothing where there are none', async () => {
    const element = await mount({attributes: 'start="2020" end="2024~"'});
    element.events = [...FIVE, {date: '2022-02~/..', title: 'Since'}, {date: '2022-05-06T12:30+02:00', title: 'Moment'}];
    await element.ready;
    expect(element.diagnostics).to.deep.equal([]);
    expect(hasAllForms()).to.equal(false);
  });

  it('wait for what reads them and says them', async () => {
    const element = await mount({around: 'lang="en"'});
    element.events = [{date: '2016-21', title: 'Spring'}, {date: '[2018,2019]', title: 'One'}];
    await element.ready;
    expect(element.diagnostics).to.deep.equal([]);
    expect(labels(element).map(said)).to.deep.equal(['spring 2016', 'one of 2018 or 2019']);
  });

  it('choose the first view', async () => {
    const element = await mount({events: FIVE});
    element.start = '201X';
    await until(() => element.viewport.start === Date.UTC(2010, 0), 'the view from 2010 on');
  });

  it('that are none are told of as they always were', async () => {
    const element = await mount();
    element.events = [...FIVE, {date: '24/02/2022', title: 'No date'}];
    await element.ready;
    expect(element.diagnostics.map(({code, severity}) => [code, severity])).to.deep.equal([['bad-date', 'error']]);
  });
});
