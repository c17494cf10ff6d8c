/**
 * The control that copies the link to what is shown, and what stands in for it where the browser lets nobody copy.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline} from '../../src/element.js';
import {middle, mouse, press, until} from '../support/input.js';
import {FIVE, focused, inside, mount} from './fixtures.js';

const START = location.pathname + location.search;

describe('the link to what is shown', () => {
  let element: NewsTimeline;
  let copied: string[];
  let canCopy: boolean;
  const said = (): string => inside(element, '.live').textContent;
  const button = (): HTMLElement => inside(element, '.share button');

  beforeEach(async () => {
    copied = [];
    canCopy = true;
    const writeText = (text: string): Promise<void> => {
      if (!canCopy) return Promise.reject(new DOMException('No.', 'NotAllowedError'));
      copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    history.replaceState(null, '', START);
    element = await mount({attributes: 'permalink no-animation', events: FIVE});
    await until(() => !!element.shadowRoot?.querySelector('.share'), 'the control');
    element.select('c');
  });
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    await mouse.reset();
    history.replaceState(null, '', START);
  });

  it('is copied, and that is said and seen', async () => {
    expect([button().ariaLabel, button().title]).to.deep.equal(['Copy link to this view', 'Copy link to this view']);
    await mouse.click(middle(button()));
    await until(() => said() === 'Link copied', 'words');
    expect(copied).to.deep.equal([`${location.origin}${START}#timeline=c`]);
    await until(() => button().title === 'Link copied', 'a sign');
    await mouse.move([1, 1]);
    await until(() => button().title === 'Copy link to this view', 'the sign to go');
  });

  it('stands in a field where it cannot be copied, which goes when it is left', async () => {
    canCopy = false;
    button().focus();
    await press('Enter');
    await until(() => focused()?.matches('[part=share-address]') === true, 'the field');
    const field = focused() as HTMLInputElement;
    expect([field.value, field.readOnly, field.ariaLabel]).to.deep.equal([location.href, true, 'Link to this view, to be copied']);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(location.href);
    await press('Escape');
    await until(() => focused() === button(), 'the control again');
    await until(() => !element.shadowRoot?.querySelector('[part=share-address]'), 'the field to go');
    expect(element.selection).to.equal('c');
  });

  it('is a field too where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    await mouse.click(middle(button()));
    await until(() => !!element.shadowRoot?.querySelector('[part=share-address]'), 'the field');
  });
});
