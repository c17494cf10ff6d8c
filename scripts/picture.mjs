/**
 * `npm run picture`: draws the README's pictures, docs/timeline-light.png and docs/timeline-dark.png: the article's
 * timeline in English, 1184 px wide at one device pixel each, in Chromium.
 */
import {mkdir, stat} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {build} from './build.mjs';
import {CHROMIUM_FLAGS, findBrowsers} from './lib/browsers.mjs';
import {ROOT, entry} from './lib/project.mjs';
import {serve} from './lib/server.mjs';

const WIDTH_PX = 1184;

/** What the page is asked to become before its picture is taken: nothing but the timeline, on its own ground. */
const PREPARE = `(async () => {
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

entry(async () => {
  const {chromium} = findBrowsers();
  if (chromium.path === undefined) throw new Error(`Chromium is needed: ${chromium.reason}`);
  await build();
  await mkdir(`${ROOT}/docs`, {recursive: true});
  const server = await serve();
  const browser = await puppeteer.launch({executablePath: chromium.path, headless: true, args: CHROMIUM_FLAGS});
  try {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      await page.setViewport({width: WIDTH_PX, height: 900, deviceScaleFactor: 1});
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
      await page.goto(`${server.url}demo/`, {waitUntil: 'load'});
      await page.evaluate(PREPARE);
      const file = `${ROOT}/docs/timeline-${scheme}.png`;
      const timeline = await page.$('news-timeline');
      await timeline.screenshot({path: file});
      console.log(`docs/timeline-${scheme}.png: ${(await stat(file)).size} bytes`);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
