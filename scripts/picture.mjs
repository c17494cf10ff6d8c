/**
 * `npm run picture`: draws the README's pictures in Chromium, at one device pixel each:
 *
 * docs/timeline-light.png, docs/timeline-dark.png: the article's timeline in English, 1184 px wide
 * docs/parts.png, docs/properties.png: what each part and each custom property reaches, numbered, with the names beside;
 * made from the manifest by demo/reach.js, so that they cannot say what is not so
 * docs/themes.png: the three ready themes
 *
 * --only=parts,properties draws these alone; --loose goes on after type errors
 */
import {mkdir, stat} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {build} from './build.mjs';
import {CHROMIUM_FLAGS, findBrowsers} from './lib/browsers.mjs';
import {ROOT, entry, option} from './lib/project.mjs';
import {serve} from './lib/server.mjs';

const WIDTH_PX = 1184;

/** What the page is asked to become before its picture is taken: nothing but the timeline, on its own ground. */
const TIMELINE = `(async () => {
  document.documentElement.lang = 'en';
  const timeline = document.querySelector('news-timeline');
  document.body.replaceChildren(timeline);
  timeline.style.setProperty('--timeline-background', 'light-dark(#fff, #0d1117)');
  timeline.style.margin = '0';
  timeline.style.padding = '20px 24px 8px';
  await document.fonts.ready;
  await timeline.ready;
  // Frames to read the new size and to draw it.
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
})()`;

/** Two scenes with numbers on them, and the names in columns below. `kind` is `cssParts` or `cssProperties`. */
const NUMBERED = (kind) => `(async () => {
  const {SCENES, STORY, names, numberAll, partBoxes, propertyBoxes} = await import('./reach.js');
  document.documentElement.lang = 'en';
  const entries = (await names())['${kind}'];
  const seen = new Set();
  const figure = Object.assign(document.createElement('figure'), {className: 'numbered'});
  document.querySelector('.page').hidden = true;
  document.body.append(figure);
  const scenes = '${kind}' === 'cssParts' ? Object.keys(SCENES) : ['details'];
  for (const scene of scenes) {
    const stage = Object.assign(document.createElement('div'), {className: 'stage'});
    const timeline = Object.assign(document.createElement('news-timeline'), {data: STORY});
    const host = Object.assign(document.createElement('div'), {className: 'outlines'});
    stage.append(timeline, host);
    figure.append(stage);
    stage.scrollIntoView();
    await SCENES[scene](timeline);
    for (let i = 0; i < 20; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const left = entries.map((entry, i) => (seen.has(i + 1) ? {} : entry));
    const found = numberAll(timeline, host, left, '${kind}' === 'cssParts' ? partBoxes : propertyBoxes);
    for (const number of found) seen.add(number);
    if (found.length === 0) stage.remove();
  }
  const list = document.createElement('ol');
  for (const {name} of entries) {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('code'), {textContent: name}));
    list.append(item);
  }
  figure.append(list);
  const missing = entries.filter((_, i) => !seen.has(i + 1)).map(({name}) => name);
  scrollTo(0, 0);
  return missing;
})()`;

/** The article once in each theme. */
const THEMES = `(async () => {
  document.documentElement.lang = 'en';
  const figure = Object.assign(document.createElement('figure'), {className: 'numbered'});
  document.querySelector('.page').hidden = true;
  document.body.append(figure);
  for (const theme of ['paper', 'dark', 'high-contrast']) {
    const timeline = Object.assign(document.createElement('news-timeline'), {className: 'timeline-' + theme,
      src: '../data/beijing-visit.json'});
    timeline.style.marginBlockEnd = '24px';
    figure.append(timeline);
    await timeline.ready;
    timeline.scrollIntoView();
    for (let i = 0; i < 20; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
})()`;

/** File, page, scheme, what to make of the page, and what of it is drawn. */
const PICTURES = [
  ['timeline-light', '', 'light', TIMELINE, 'news-timeline'],
  ['timeline-dark', '', 'dark', TIMELINE, 'news-timeline'],
  ['parts', 'theming.html', 'light', NUMBERED('cssParts'), 'figure'],
  ['properties', 'theming.html', 'light', NUMBERED('cssProperties'), 'figure'],
  ['themes', 'theming.html', 'light', THEMES, 'figure'],
];

entry(async () => {
  const {chromium} = findBrowsers();
  if (chromium.path === undefined) throw new Error(`Chromium is needed: ${chromium.reason}`);
  await build({loose: option('loose') === true});
  await mkdir(`${ROOT}/docs`, {recursive: true});
  const server = await serve();
  const browser = await puppeteer.launch({executablePath: chromium.path, headless: true, args: CHROMIUM_FLAGS});
  const wanted = option('only');
  try {
    for (const [name, url, scheme, prepare, selector] of PICTURES) {
      if (typeof wanted === 'string' && !wanted.split(',').includes(name)) continue;
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.log(`error: ${error.message}`));
      // As high as all there is: what is off screen is not drawn.
      await page.setViewport({width: WIDTH_PX, height: selector === 'figure' ? 4800 : 900, deviceScaleFactor: 1});
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
      await page.goto(`${server.url}demo/${url}`, {waitUntil: 'load'});
      const missing = await page.evaluate(prepare);
      if (missing?.length > 0) console.log(`NOT IN docs/${name}.png: ${missing.join(', ')}`);
      const file = `${ROOT}/docs/${name}.png`;
      await (await page.$(selector)).screenshot({path: file});
      console.log(`docs/${name}.png: ${(await stat(file)).size} bytes`);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
