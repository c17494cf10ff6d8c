/**
 * Links between this project's own papers lead somewhere, commands that they name exist, and no path of somebody's
 * machine stands in them.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {ROOT} from '../../scripts/lib/project.mjs';

const LINK = /\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g;

/** The anchor that a Markdown heading gets. */
const anchorOf = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');

const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

describe('papers', () => {
  const papers = new Map();
  before(async () => {
    for (const folder of ['.', 'data', 'bench']) {
      const names = await readdir(path.join(ROOT, folder)).catch(() => []);
      for (const name of names.filter((one) => one.endsWith('.md'))) {
        const file = path.join(folder, name);
        papers.set(file, await readFile(path.join(ROOT, file), 'utf8'));
      }
    }
  });

  const anchorsIn = (file) => {
    const lines = (papers.get(file) ?? '').split('\n');
    return lines.filter((line) => line.startsWith('#')).map((line) => anchorOf(line.replace(/^#+/, '')));
  };

  it('have links that lead somewhere', () => {
    assert.ok(papers.size > 0);
    const broken = [];
    for (const [file, text] of papers) {
      for (const [, inline, html] of withoutCode(text).matchAll(LINK)) {
        const link = inline ?? html;
        if (/^[a-z]+:/.test(link)) continue;
        const [to, anchor] = link.split('#');
        const target = to === '' ? file : path.normalize(path.join(path.dirname(file), to));
        const isBroken = !existsSync(path.join(ROOT, target)) || (anchor && !anchorsIn(target).includes(anchor));
        if (isBroken) broken.push(`${file}: ${link}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('name commands that exist', async () => {
    const {scripts} = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
    const unknown = [];
    for (const [file, text] of papers) {
      const names = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name);
      unknown.push(...names.filter((name) => !(name in scripts)).map((name) => `${file}: ${name}`));
    }
    assert.deepEqual(unknown, []);
  });

  it('know nothing of one machine', () => {
    const found = [...papers].filter(([, text]) => /(?:\/home\/|\/root\/|\/work\/|\/tmp\/|C:\\)/.test(text));
    assert.deepEqual(found.map(([file]) => file), []);
  });
});
