/**
 * `npm run no-script`: writes the list between the tags of demo/no-script.html anew, from the data and the built files. A
 * test holds the page to what this writes.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {build} from './build.mjs';
import {ROOT, entry} from './lib/project.mjs';

entry(async () => {
  await build();
  const {renderListHtml} = await import('../dist/headless.js');
  const data = JSON.parse(await readFile(`${ROOT}/data/beijing-visit.json`, 'utf8'));
  const page = `${ROOT}/demo/no-script.html`;
  const list = await renderListHtml(data, {locale: 'fr'});
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace(/(?<=<!-- generated:list -->\n)[^]*?(?=\n<!-- \/generated -->)/, () => list));
});
