/**
 * `npm run shot -- <url-path> <out.png> [options]`: a picture of a page of this project in real Chromium.
 *
 * --width=1280 --height=900   size of the window, in CSS px, at one device pixel each
 * --dark                      the page prefers dark colours
 * --full                      the whole page, not only the window
 * --lang=fr  --rtl            sets lang or dir on the page's root before its scripts run
 * --script='…'                runs JavaScript in the page (may await) before the picture
 * --wait=500                  waits that long, in ms, before and after the script (default 400)
 * --build                     builds first even when dist/ looks fresh
 * Prints what the page wrote to the console. The network is out of reach, as in the tests.
 */
import {existsSync} from 'node:fs';
import {readdir, stat} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {build} from './build.mjs';
import {CHROMIUM_FLAGS, findBrowsers} from './lib/browsers.mjs';
import {ROOT, entry, option} from './lib/project.mjs';
import {serve} from './lib/server.mjs';

async function isStale() {
  const made = `${ROOT}/dist/news-timeline.min.js`;
  if (!existsSync(made)) return true;
  const {mtimeMs} = await stat(made);
  const files = await readdir(`${ROOT}/src`, {recursive: true});
  const times = await Promise.all(files.map(async (file) => (await stat(`${ROOT}/src/${file}`)).mtimeMs));
  return times.some((time) => time > mtimeMs);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function shoot(page, url, out) {
  const wait = Number(option('wait') ?? 400);
  page.on('console', (message) => console.log(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`error: ${error.message}`));
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: option('dark') ? 'dark' : 'light'},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.evaluateOnNewDocument(
    (lang, dir) => {
      new MutationObserver((_, observer) => {
        if (document.documentElement === null) return;
        observer.disconnect();
        if (lang) document.documentElement.lang = lang;
        if (dir) document.documentElement.dir = dir;
      }).observe(document, {childList: true});
    },
    option('lang'),
    option('rtl') ? 'rtl' : undefined,
  );
  await page.goto(url, {waitUntil: 'load', timeout: 20_000});
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await pause(wait);
  const script = option('script');
  if (typeof script === 'string') {
    const result = await page.evaluate(`(async () => { ${script} })()`);
    if (result !== undefined) console.log(`script: ${JSON.stringify(result)}`);
    await pause(wait);
  }
  await page.screenshot({path: out, fullPage: option('full') === true});
}

entry(async () => {
  const [urlPath, out] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  if (urlPath === undefined || out === undefined) {
    throw new Error('Usage: npm run shot -- <url-path> <out.png> [options]');
  }
  const {chromium} = findBrowsers();
  if (chromium.path === undefined) throw new Error(`Chromium is needed: ${chromium.reason}`);
  if (option('build') === true || (await isStale())) await build({loose: true});
  const server = await serve();
  const browser = await puppeteer.launch({executablePath: chromium.path, headless: true, args: CHROMIUM_FLAGS});
  try {
    const page = await browser.newPage();
    await page.setViewport({
      width: Number(option('width') ?? 1280),
      height: Number(option('height') ?? 900),
      deviceScaleFactor: 1,
    });
    await shoot(page, new URL(urlPath.replace(/^\//, ''), server.url).href, out);
    console.log(out);
  } finally {
    await browser.close();
    await server.close();
  }
});
