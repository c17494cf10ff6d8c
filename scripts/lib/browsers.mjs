/**
 * Where the browsers are that tests drive, and how they are installed on a fresh Debian machine.
 */
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {run} from './project.mjs';

const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'];

/** No sandbox since tests run as root in containers; no name is resolved but this machine's own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of the first of `names` that is a program on PATH (or is a path to one). */
const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names
    .filter((name) => name !== undefined)
    .flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name))))
    .find(isProgram);
};

/** WebKitGTK's small browser has its own folder, named after architecture and version. */
function findMiniBrowser() {
  const {MINIBROWSER_PATH: given} = process.env;
  if (given) return isProgram(given) ? given : undefined;
  for (const lib of ['/usr/lib', '/usr/libexec']) {
    const places = existsSync(lib) ? readdirSync(lib).map((name) => path.join(lib, name)) : [];
    for (const place of [lib, ...places]) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const file = path.join(place, version, 'MiniBrowser');
        if (isProgram(file)) return file;
      }
    }
  }
  return undefined;
}

const hasDisplay = () => Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** `{chromium, firefox, webkit}`: each `{path}` where there, else `{reason}`. `webkit` also names its `driver`. */
export function findBrowsers() {
  const {CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH} = process.env;
  const chromium = onPath(CHROME_PATH, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  const firefox = onPath(FIREFOX_PATH, 'firefox-esr', 'firefox');
  const driver = onPath(WEBKIT_DRIVER_PATH, 'WebKitWebDriver');
  const mini = findMiniBrowser();
  const missing = [
    driver === undefined && 'WebKitWebDriver is not installed',
    mini === undefined && 'MiniBrowser is not installed',
    !hasDisplay() && onPath('Xvfb') === undefined && 'there is neither a display nor Xvfb',
  ].filter(Boolean);
  return {
    chromium: chromium === undefined ? {reason: 'chromium is not installed'} : {path: chromium},
    firefox: firefox === undefined ? {reason: 'firefox-esr is not installed'} : {path: firefox},
    webkit: missing.length > 0 ? {reason: missing.join(', ')} : {path: mini, driver},
  };
}

const hasFonts = () => existsSync('/usr/share/fonts/truetype/dejavu') || existsSync('/usr/share/fonts/TTF');

/** Installs Debian's browsers and a font where they are absent, as root; otherwise says what to run. */
export async function ensureBrowsers() {
  const absent = Object.values(findBrowsers()).some(({reason}) => reason !== undefined);
  if (!absent && hasFonts()) return;
  const command = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  if (onPath('apt-get') === undefined) {
    console.warn('BROWSERS ARE MISSING, and this is not Debian: install Chromium, Firefox and WebKitGTK by hand.');
    return;
  }
  if (process.getuid?.() !== 0) {
    console.warn(`BROWSERS ARE MISSING. As root: ${command}`);
    return;
  }
  console.log(`Installing browsers (${command}) …`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', ['update', '-qq'], {env});
  const {code} = await run('apt-get', [...command.split(' ').slice(1), '-qq'], {env});
  if (code !== 0) console.warn('apt-get could not install all of them: see above.');
}
