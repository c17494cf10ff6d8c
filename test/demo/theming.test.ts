/**
 * The theming page: a control changes the timeline, the contrast is said, and the CSS to copy makes the same look.
 */
import {expect} from '@open-wc/testing';
import {engine, until} from '../support/input.js';
import {openPage, type OpenPage} from '../support/page.js';
import type {NewsTimeline} from '../../src/element.js';

describe('the theming page', () => {
  // In a run of all files WebKit's driver stops answering while this page is open; alone it passes there.
  before(function () { if (engine === 'webkit') this.skip(); });

  let page: OpenPage;
  let timeline: NewsTimeline;
  const find = <E extends HTMLElement>(selector: string): E => {
    const node = page.document.querySelector<E>(selector);
    if (!node) throw new Error(`There is no ${selector}.`);
    return node;
  };
  const input = (name: string, value: string): void => {
    const control = find<HTMLInputElement>(`#set-${name}`);
    control.value = value;
    control.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const code = (): string => find('.studio pre code').textContent ?? '';
  /** What is said beside a control. */
  const said = (name: string): string => find(`output[for=set-${name}]`).textContent ?? '';
  const token = (name: string): string => page.window.getComputedStyle(timeline).getPropertyValue(`--timeline-${name}`).trim();

  beforeEach(async () => {
    page = await openPage('/demo/theming.html', {csp: true, width: 1100, height: 900});
    page.document.documentElement.dataset.theme = 'light';
    timeline = find<NewsTimeline>('.studio news-timeline');
    await until(() => page.document.querySelector('#set-ink') !== null && code() !== '', 'the controls');
    await timeline.ready;
  });
  afterEach(() => {
    expect(page.messages).to.deep.equal([]);
    page.close();
  });

  it('has a named control for each colour, with what is in force', () => {
    const controls = [...page.document.querySelectorAll<HTMLInputElement>('.studio input[type=color]')];
    expect(controls.length).to.equal(14);
    for (const {labels} of controls) expect(labels?.[0]?.textContent).to.match(/^[a-z-]+\d?$/);
    expect(find<HTMLInputElement>('#set-lane-1').value).to.equal('#1f5aa6');
  });

  it('changes the timeline, and gives the CSS that does so', () => {
    input('ink', '#123456');
    expect(token('ink')).to.contain('#123456');
    expect(code()).to.equal('news-timeline {\n  --timeline-ink: light-dark(#123456, #eceae5);\n}');
    input('radius', '12');
    expect(code()).to.contain('--timeline-radius: 12px;');
  });

  it('says how much contrast there is, and where there is too little', () => {
    input('muted', '#767676');
    expect(said('muted')).to.equal('4.0 : 1');
    expect(find('.verdict').textContent).to.contain('muted');
    input('muted', '#000000');
    expect(find('.verdict').classList.contains('low')).to.equal(false);
  });

  it('puts a theme on, and takes all changes back', () => {
    input('ink', '#123456');
    find('[value=paper]').click();
    expect(timeline.className).to.equal('timeline-paper');
    expect(code()).to.contain('themes/paper.css').and.to.contain('--timeline-ink: light-dark(#123456, #f0e7d6)');
    find('[type=reset]').click();
    expect(timeline.style.length).to.equal(0);
    expect(token('ink')).to.contain('#261f18');
  });

  it('outlines what a name reaches', async () => {
    await until(() => page.document.querySelectorAll('.names button').length > 40, 'the names');
    find('.reach').scrollIntoView();
    find('[data-name=toolbar]').focus();
    await until(() => page.document.querySelectorAll('.outlines > *').length === 1, 'an outline');
    expect(find('.names p').textContent).to.equal('Row of controls.');
    // With forced colours the system's are used.
    if (matchMedia('(forced-colors: active)').matches) return;
    find('[data-name="--timeline-muted"]').focus();
    await until(() => page.document.querySelectorAll('.outlines > *').length > 10, 'more outlines');
  });
});
