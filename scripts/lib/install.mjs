/**
 * Brings `node_modules` in step with the lock file. Uses nothing but Node, since it runs before anything is installed.
 * Contents are compared, not dates: a fresh clone or a branch change must not cause a needless installation.
 */
import {readFile} from 'node:fs/promises';
import {ROOT, run} from './project.mjs';

const readPackages = async (file) => JSON.parse(await readFile(file, 'utf8')).packages;

/** True when every package that the folder's lock asks for on this machine is in its `node_modules` at that version. */
export async function isInstalled(folder = ROOT) {
  let there;
  try {
    there = await readPackages(`${folder}/node_modules/.package-lock.json`);
  } catch {
    return false;
  }
  const wanted = Object.entries(await readPackages(`${folder}/package-lock.json`));
  return wanted.every(
    ([where, entry]) => where === '' || entry.optional === true || there[where]?.version === entry.version,
  );
}

/** Installs the packages of a folder's lock, without running any package's own scripts, when some are missing. */
export async function ensureInstalled(folder = ROOT) {
  if (await isInstalled(folder)) return;
  console.log('Installing packages (npm ci --ignore-scripts) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const {code} = await run('npm', args, {cwd: folder});
  if (code !== 0) throw new Error('npm ci failed: see above.');
}
