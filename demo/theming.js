// The theming page: a control for each custom property that the manifest names, the contrast of each pair as it comes
// out, and the CSS that makes the same look elsewhere. A change holds for the scheme in which it was made.
import {contrast} from '../dist/base/contrast.js';

const TEXT_LEAST = 4.5;
const GROUNDS = ['background', 'panel'];
/** What is written in these colours, so that contrast counts; rules and ticks are there for the eye alone. */
const isWritten = name => /^(?:ink|muted|accent|lane-\d)$/.test(name);
const SCHEMES = ['light', 'dark'];
const FONTS = {
  font: ['inherit', "Georgia, 'Liberation Serif', serif", "system-ui, sans-serif", "'Liberation Mono', ui-monospace, monospace"],
  'quote-font': ["Georgia, 'Liberation Serif', serif", 'inherit', 'ui-monospace, monospace'],
};

const timeline = document.querySelector('.studio news-timeline');
const form = document.querySelector('.studio form');
const code = document.querySelector('.studio code');
const verdict = document.querySelector('.verdict');
const probe = document.createElement('i');
probe.className = 'probe';
document.querySelector('.result').append(probe);

const create = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};
const both = (fr, en) => [['fr', fr], ['en', en]].map(([lang, text]) => {
  const node = create('span', {textContent: text});
  node.dataset.lang = lang;
  return node;
});

const {modules} = await (await fetch('../dist/custom-elements.json')).json();
const {cssProperties} = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === 'news-timeline');
const DEFAULTS = new Map(cssProperties.map(({name, default: value}) => [name.replace('--timeline-', ''), value]));
const COLORS = [...DEFAULTS.keys()].filter(name => !/radius|font/.test(name));

/** What has been changed: by name, for colours by scheme. */
const changes = new Map();

/** Red, green and blue, 0 to 1, of what a custom property of the theme comes out as in a scheme. */
function themed(name, scheme) {
  probe.className = `probe ${timeline.className}`;
  // A theme may have a scheme of its own.
  probe.style.colorScheme = preset() === 'dark' ? 'dark' : scheme;
  probe.style.color = `var(--timeline-${name}, ${DEFAULTS.get(name)})`;
  return getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map(part => part / 255);
}

const preset = () => form.elements.preset.value;
const hexOf = rgb => `#${rgb.map(part => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
const rgbOf = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255);

/** The scheme that is seen. */
function schemeNow() {
  if (preset() === 'dark') return 'dark';
  const {theme} = document.documentElement.dataset;
  return SCHEMES.includes(theme) ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const colorOf = (name, scheme) => changes.get(name)?.[scheme] ?? hexOf(themed(name, scheme));

function control(name, input) {
  input.id = `set-${name}`;
  input.name = name;
  const label = create('label', {htmlFor: input.id}, create('code', {textContent: name}));
  const output = create('output', {htmlFor: input.id});
  return create('div', {className: 'control'}, label, input, output);
}

const select = name => create('select', {}, ...FONTS[name].map(value => create('option', {value, textContent: value.split(',')[0].replaceAll("'", '')})));

for (const name of COLORS) {
  form.querySelector(`[data-group=${name.startsWith('lane') ? 'lanes' : 'base'}]`).append(control(name, create('input', {type: 'color'})));
}
form.querySelector('[data-group=form]').append(
  control('radius', create('input', {type: 'range', min: 0, max: 20, step: 1})),
  control('font', select('font')),
  control('size', create('input', {type: 'range', min: 13, max: 22, step: 1, value: 16})),
  control('quote-font', select('quote-font')),
);

/** The declarations of all changes. */
const declarations = () => [...changes].map(([name, value]) => {
  if (name === 'font') return ['font-family', value];
  if (name === 'size') return ['font-size', `${value / 16}rem`];
  if (name === 'radius') return ['--timeline-radius', `${value}px`];
  if (name === 'quote-font') return ['--timeline-quote-font', value];
  const [light, dark] = SCHEMES.map(scheme => colorOf(name, scheme));
  return [`--timeline-${name}`, preset() === 'dark' ? dark : light === dark ? light : `light-dark(${light}, ${dark})`];
});

function writeCode(list) {
  const theme = preset();
  const selector = theme ? `.timeline-${theme}` : 'news-timeline';
  const lines = list.map(([name, value]) => `  ${name}: ${value};\n`).join('');
  const head = theme ? `/* <link rel="stylesheet" href="themes/${theme}.css">\n   <news-timeline class="timeline-${theme}"> */\n` : '';
  code.textContent = head + (lines || !theme ? `${selector} {\n${lines || '  /* nothing is changed */\n'}}` : '').trimEnd();
}

/** What is read on which ground, and how well. */
function writeContrasts(scheme) {
  const low = [];
  for (const name of COLORS) {
    const output = form.elements[name].parentElement.querySelector('output');
    const others = isWritten(name) ? GROUNDS : GROUNDS.includes(name) ? COLORS.filter(isWritten) : [];
    const worst = Math.min(...others.map(other => contrast(rgbOf(colorOf(name, scheme)), rgbOf(colorOf(other, scheme)))));
    output.replaceChildren();
    if (others.length === 0) continue;
    const isEnough = worst >= TEXT_LEAST;
    output.classList.toggle('low', !isEnough);
    output.append(`${(Math.floor(worst * 10) / 10).toFixed(1)} : 1`);
    if (!isEnough && isWritten(name)) low.push(name);
  }
  verdict.classList.toggle('low', low.length > 0);
  verdict.replaceChildren(...low.length > 0
    ? both(`Contraste inférieur à 4,5 : 1 : ${low.join(', ')}.`, `Less than 4.5 : 1 of contrast: ${low.join(', ')}.`)
    : both('Tous les textes ont au moins 4,5 : 1 de contraste sur chaque fond.', 'All text has at least 4.5 : 1 of contrast on each ground.'));
}

/** Brings timeline, controls and texts in step with preset and changes. */
function update() {
  const theme = preset();
  const scheme = schemeNow();
  timeline.className = theme && `timeline-${theme}`;
  for (const name of [...timeline.style]) timeline.style.removeProperty(name);
  const list = declarations();
  for (const [name, value] of list) timeline.style.setProperty(name, value);
  for (const name of COLORS) form.elements[name].value = colorOf(name, scheme);
  if (!changes.has('radius')) {
    probe.style.borderRadius = `var(--timeline-radius, ${DEFAULTS.get('radius')})`;
    form.elements.radius.value = parseInt(getComputedStyle(probe).borderTopLeftRadius, 10);
  }
  for (const name of ['radius', 'size']) form.elements[name].parentElement.querySelector('output').value = `${form.elements[name].value} px`;
  writeContrasts(scheme);
  writeCode(list);
}

form.addEventListener('input', ({target: {name, value, type}}) => {
  if (type === 'color') changes.set(name, {...changes.get(name), [schemeNow()]: value});
  else if (name !== 'preset') changes.set(name, value);
  update();
});
form.addEventListener('reset', event => {
  event.preventDefault();
  changes.clear();
  for (const name of ['font', 'quote-font']) form.elements[name].selectedIndex = 0;
  form.elements.size.value = 16;
  update();
});
form.addEventListener('submit', event => { event.preventDefault(); });
new MutationObserver(update).observe(document.documentElement, {attributeFilter: ['data-theme']});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update);
update();
