/**
 * The demo pages name one another, stay short, and have no script or style of their own inside, so that they work under a
 * strict policy.
 */
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {ROOT} from '../../scripts/lib/project.mjs';

const MAX_LINES = 60;

describe('demo pages', () => {
  const pages = new Map();
  before(async () => {
    for (const name of await readdir(`${ROOT}/demo`)) {
      if (name.endsWith('.html')) pages.set(name, await readFile(`${ROOT}/demo/${name}`, 'utf8'));
    }
  });

  const wrong = (test) => [...pages].filter(([name, text]) => test(text, name)).map(([name]) => name);

  it('are all in the masthead of each', () => {
    const names = [...pages.keys()].sort();
    for (const [name, text] of pages) {
      const [, nav] = /<nav[^>]*>([^]*?)<\/nav>/.exec(text) ?? [];
      const linked = [...(nav ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => (href === './' ? 'index.html' : href));
      assert.deepEqual(linked.sort(), names, name);
      const [, current] = /href="([^"]*)" aria-current="page"/.exec(nav ?? '') ?? [];
      assert.equal(current === './' ? 'index.html' : current, name);
    }
  });

  it(`have at most ${MAX_LINES} lines that somebody wrote`, () => {
    const written = (text) => text.replace(/<!-- generated:[^]*?<!-- \/generated -->/g, '');
    assert.deepEqual(wrong((text) => written(text).trimEnd().split('\n').length > MAX_LINES), []);
  });

  it('have no inline script, style or handler', () => {
    const inline = /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\b(?:src=|type="application\/json"))/i;
    assert.deepEqual(wrong((text) => inline.test(text.replace(/<pre[^]*?<\/pre>/g, ''))), []);
  });
});
