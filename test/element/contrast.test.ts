/**
 * Colours as they come out, in each theme, light and dark: text 4.5 to 1 on every ground it may stand on, marks and the
 * focus ring 3 to 1. Once by the custom properties, pair by pair, and once by what is on the page.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {contrast, luminance, over, type Rgb} from '../../src/base/contrast.js';
import {ERA_OPACITY} from '../../src/render/paint-view.js';
import {press, until} from '../support/input.js';
import {FIVE, allInside, focused, inside, label, mount} from './fixtures.js';

const THEMES = ['', 'paper', 'dark', 'high-contrast'] as const;
const TEXT = 4.5;
const MARK = 3;

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true}) as CanvasRenderingContext2D;

/** A colour as the page would paint it on a ground, and how much of the ground it hides. */
function paint(color: string, ground: Rgb = [1, 1, 1]): {readonly rgb: Rgb; readonly opacity: number} {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = [...context.getImageData(0, 0, 1, 1).data].map(part => part / 255);
  return {rgb: over([red, green, blue], opacity, ground), opacity};
}

/** What a custom property of the element comes out as. */
function token(element: NewsTimeline, name: string): Rgb {
  const probe = inside(element, '.probe');
  probe.style.color = `var(--_${name})`;
  const {color} = getComputedStyle(probe);
  probe.style.color = '';
  return paint(color).rgb;
}

/** What lies behind a node: the nearest ground that is not clear. */
function groundOf(node: Element): Rgb {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const {rgb, opacity} = at instanceof Element ? paint(getComputedStyle(at).backgroundColor) : {rgb: undefined, opacity: 0};
    if (rgb && opacity === 1) return rgb;
  }
  return [1, 1, 1];
}

/** Contrast of each piece of text that is seen, by what it says. */
function writtenContrasts(element: NewsTimeline): Map<string, number> {
  const found = new Map<string, number>();
  for (const node of allInside(element, '*')) {
    const isText = [...node.childNodes].some(child => child instanceof Text && child.textContent?.trim());
    if (!isText || !node.checkVisibility({checkVisibilityCSS: true, checkOpacity: true}) || node.closest('.hidden, .hint')) continue;
    const {color} = getComputedStyle(node);
    const ground = groundOf(node);
    found.set(`${node.className || node.part.value || node.localName} "${node.textContent.trim()}"`, contrast(paint(color, ground).rgb, ground));
  }
  return found;
}

const DATA: TimelineDocumentInput = {
  title: 'Title', description: 'Description.',
  lanes: [{id: 'one', label: 'One'}, {id: 'two', label: 'Two'}, {id: 'three', label: 'Three', color: '#ffe100'}],
  eras: [{date: '2022-01/2022-09', label: 'Era'}, {date: '2022-10/..', label: 'Other', color: '#000'}],
  events: [
    ...FIVE.map(event => event.id === 'e' ? {...event, sources: [{publisher: 'A', title: 'B', url: '/c'}]} : event),
    {id: 'black', date: '2022-11-10', title: 'Black', color: '#000'}, {id: 'white', date: '2023-04-20', title: 'White', color: '#fff'},
    {id: 'yellow', date: '2023-10-02', title: 'Yellow', lane: 'three'},
  ],
};

/** With forced colours the system's are used, and the canvas draws all lanes in that of the text. */
const forced = matchMedia('(forced-colors: active)').matches;
const LANES = forced ? [] : [1, 2, 3, 4, 5, 6, 7, 8].map(lane => `lane-${lane}`);

const sheet = new CSSStyleSheet();
before(async () => {
  const texts = await Promise.all(THEMES.filter(Boolean).map(async theme => (await fetch(`/themes/${theme}.css`)).text()));
  sheet.replaceSync(texts.join('\n'));
  document.adoptedStyleSheets.push(sheet);
});
after(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet); });

for (const theme of THEMES) {
  for (const scheme of ['light', 'dark']) {
    describe(`contrast, ${theme || 'as it comes'}, ${scheme}`, () => {
      let element: NewsTimeline;
      const atLeast = (names: readonly string[], grounds: readonly (readonly [string, Rgb])[], least: number): void => {
        for (const name of names) {
          for (const [ground, color] of grounds) expect(contrast(token(element, name), color), `${name} on ${ground}`).to.be.at.least(least);
        }
      };

      beforeEach(async () => {
        element = await mount({style: `color-scheme: ${scheme}`, attributes: theme && `class="timeline-${theme}"`, data: DATA, width: 900});
      });

      it('of text on every ground: the paper, a panel, an era', () => {
        const background = token(element, 'background');
        const eras = ['muted', 'ink'].map(name => over(token(element, name), forced ? 0 : ERA_OPACITY, background));
        atLeast(['ink', 'muted', 'accent', ...LANES], [
          ['background', background], ['panel', token(element, 'panel')], ['era', eras[0] ?? background], ['dark era', eras[1] ?? background],
        ], TEXT);
        if (theme === 'high-contrast' && !forced) atLeast(['ink', 'muted', 'accent', ...LANES], [['background', background]], 7);
      });

      it('of marks, lines and the focus ring', () => {
        atLeast(['ink', 'accent', ...LANES], ['background', 'panel'].map(name => [name, token(element, name)] as const), MARK);
      });

      it('of all that is written, details and colours of the data included', async () => {
        element.select('e');
        await until(() => allInside(element, '[part~=sources]').length > 0, 'the details');
        if (!forced) await until(() => inside(element, '[part~=base]').style.getPropertyValue('--_own-2') !== '', 'the colours');
        const found = writtenContrasts(element);
        expect(found.size).to.be.above(20);
        expect([...found].filter(([, value]) => value < TEXT)).to.deep.equal([]);
      });

      it('of the ring around what has the focus', async () => {
        label(element, 'Alpha').focus();
        await press('ArrowRight');
        const node = label(element, 'Beta');
        await until(() => focused() === node, 'the focus');
        // WebKit draws no focus while its window is not the active one, as under its driver.
        if (!node.matches(':focus')) return;
        const {outlineColor, outlineStyle} = getComputedStyle(node);
        expect(outlineStyle).to.equal('solid');
        const ground = groundOf(node);
        expect(contrast(paint(outlineColor).rgb, ground)).to.be.at.least(MARK);
      });

      it('the colours of lanes are not one another', () => {
        if (!forced) expect(new Set(LANES.map(name => token(element, name).join())).size).to.equal(8);
      });

      it('the ground is the one of the scheme', () => {
        if (!forced) expect(luminance(token(element, 'background')) < 0.2).to.equal(scheme === 'dark' || theme === 'dark');
      });
    });
  }
}
