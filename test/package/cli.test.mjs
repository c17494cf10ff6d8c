/**
 * The program for the command line, as a shell or a pipeline runs it: what it says, where, and its exit status.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {bundleCli} from '../../scripts/lib/cli.mjs';
import {ROOT} from '../../scripts/lib/project.mjs';

const GOOD = {
  title: 'T', lang: 'en', published: '2022',
  events: [{id: 'a', date: '2022-01-01', title: 'A', sources: [{publisher: 'P', url: 'https://example.org/', quote: {exact: 'a “true” word'}}]}],
};
const WARNED = `{
  "title": "T", "lang": "en",
  "events": [
    {"id": "a", "date": "2022", "title": "A",
      "status": "confirmed"}
  ]
}`;
const WRONG = `{"events": [
  {"date": "2022", "title": "A", "sources": [{"publisher": "P"}]},
  {"id": "w", "date": "24/02/2022",
    "title": "W\\u001b[31m"}
]}`;

describe('the program', () => {
  let program;
  let folder;
  const files = new Map();
  before(async () => {
    program = await bundleCli(`.build-cli-${process.pid}`);
    folder = await mkdtemp(path.join(tmpdir(), 'news-timeline-'));
    for (const [name, text] of Object.entries({
      'good.json': JSON.stringify(GOOD), 'warned.json': WARNED, 'wrong.json': WRONG, 'broken.json': '{"events": [\n  {"date": "2022",}\n]}',
      'latin.json': Buffer.from([0x22, 0xe9, 0x22]), 'page.html': '<style>p{}</style><p>Here is a <b>&laquo;&nbsp;true&nbsp;&raquo;</b> word.',
      'other.txt': 'Here is another word.', 'marked.json': `\ufeff${JSON.stringify(GOOD)}`,
    })) {
      files.set(name, path.join(folder, name));
      await writeFile(path.join(folder, name), text);
    }
  });
  after(async () => {
    await rm(path.dirname(program), {recursive: true, force: true});
    await rm(folder, {recursive: true, force: true});
  });

  const call = (args, {input = '', env = {}} = {}) => new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {cwd: folder, env: {...process.env, ...env}});
    const said = {out: '', err: ''};
    child.stdout.setEncoding('utf8').on('data', (chunk) => { said.out += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk) => { said.err += chunk; });
    child.on('error', reject);
    child.on('close', (code) => resolve({code, ...said}));
    child.stdin.end(input);
  });

  it('ends with 0 where all is well', async () => {
    const {code, out, err} = await call(['lint', 'good.json']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^good\.json\n {2}1 event: 0 errors, 0 warnings, 0 remarks\n$/);
  });

  it('ends with 1 at an error, and says where it is and how it is cured', async () => {
    const {code, out} = await call(['lint', 'wrong.json']);
    assert.equal(code, 1);
    assert.match(out, / {2}w \(events\[1\]\)\n {7}3:23 {2}error {4}date: expected a date.*, found "24\/02\/2022" {2}bad-date\n +Write `2022-02-24`/);
    assert.match(out, /1 event, 1 record left out: 1 error,/);
  });

  const statuses = [
    [['lint', 'warned.json'], 0], [['lint', 'warned.json', '--strict'], 1], [['lint', 'warned.json', '--max-warnings', '1'], 0],
    [['lint', 'warned.json', '--max-warnings=0'], 1], [['lint', 'wrong.json', 'good.json'], 1], [['lint', 'good.json', 'none.json'], 2],
    [['lint', 'latin.json'], 2], [['lint', '.'], 2], [['lint', 'marked.json'], 0], [['lint', 'good.json', '--article', 'none.html'], 2],
    [[], 2], [['lint'], 2], [['check', 'good.json'], 2], [['lint', 'good.json', '--fast'], 2], [['lint', 'good.json', '--lang'], 2],
    [['lint', 'good.json', '--max-warnings', 'few'], 2], [['schema', 'good.json'], 2], [['--help'], 0], [['--version'], 0],
  ];
  for (const [args, status] of statuses) {
    it(`ends with ${status}: ${args.join(' ')}`, async () => {
      const {code, out, err} = await call(args);
      assert.equal(code, status, out + err);
      assert.equal(err !== '', status === 2, err);
    });
  }

  it('says the line and column at which a file is no JSON, and checks the others', async () => {
    const {code, out, err} = await call(['lint', 'broken.json', 'good.json']);
    assert.equal(code, 2);
    assert.match(err, /^broken\.json:2:19: no JSON: expected a name in double quotes, not a comma before \}\n$/);
    assert.match(out, /good\.json/);
  });

  it('reads the standard input', async () => {
    const {code, out} = await call(['lint', '-'], {input: WRONG});
    assert.equal(code, 1);
    assert.match(out, /^<stdin>\n/);
  });

  it('looks for quotes in a page or a text', async () => {
    const strict = ['lint', 'good.json', '--strict', '--article'];
    assert.equal((await call([...strict, 'page.html'])).code, 0);
    const {code, out} = await call([...strict, 'other.txt']);
    assert.equal(code, 1);
    assert.match(out, /sources\[0\]\.quote\.exact: .*“a”, found "a “true” word" {2}quote-not-found/);
    assert.equal((await call([...strict, 'other.txt', '--article', 'page.html'])).code, 0);
  });

  it('wants the languages that are asked for', async () => {
    const {code, out} = await call(['lint', 'good.json', '--lang', 'en,fr', '--strict']);
    assert.equal(code, 1);
    assert.match(out, /title: expected the text in fr, too, found "T" {2}missing-language/);
  });

  it('writes JSON for machines', async () => {
    const {code, out} = await call(['lint', 'wrong.json', 'broken.json', '--json']);
    assert.equal(code, 2);
    const {version, files: [file], faults: [fault], counts} = JSON.parse(out);
    assert.deepEqual([version, file.file, file.eventCount, file.skippedCount, counts.error], [1, 'wrong.json', 1, 1, 1]);
    const {message, cure, ...rest} = file.findings.find(({severity}) => severity === 'error');
    assert.deepEqual(rest, {code: 'bad-date', severity: 'error', index: 1, id: 'w', path: 'date', value: '24/02/2022', line: 3, column: 23});
    assert.ok(message && cure);
    assert.deepEqual([fault.file, fault.line, fault.column], ['broken.json', 2, 19]);
  });

  it('leaves remarks out when asked to', async () => {
    assert.match((await call(['lint', 'wrong.json'])).out, /no-document-title/);
    assert.doesNotMatch((await call(['lint', 'wrong.json', '--quiet'])).out, /no-document-title/);
  });

  it('writes no colours into a pipe, and nothing of the data that steers a terminal', async () => {
    const {out} = await call(['lint', '-'], {input: '[{"date": "2022", "title": "A <b>\\u001b[31m\\u202e"}]', env: {FORCE_COLOR: '1'}});
    assert.match(out, /A <b>\\u001b\[31m\\u202e/);
    assert.ok(!out.includes('\u001b') && !out.includes('\u202e'));
  });

  it('prints the schema and the version', async () => {
    assert.equal((await call(['schema'])).out, readFileSync(path.join(ROOT, 'data/schema/news-timeline.schema.json'), 'utf8'));
    assert.equal((await call(['--version'])).out.trim(), JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version);
    assert.match((await call(['--help'])).out, /^Usage: news-timeline lint/);
  });

  it('finds the first data set clean, with its article', async () => {
    const events = JSON.parse(readFileSync(path.join(ROOT, 'data/beijing-visit.json'), 'utf8')).events;
    const passages = events.flatMap(({sources}) => sources).flatMap(({quote}) => quote ?? []);
    const page = passages.map(({prefix = '', exact, suffix = ''}) => `<p>${prefix}<em>${exact}</em>${suffix}</p>`).join('\n');
    await writeFile(path.join(folder, 'story.html'), page);
    const {code, out} = await call(['lint', path.join(ROOT, 'data/beijing-visit.json'), '--article', 'story.html', '--strict']);
    assert.equal(code, 0, out);
    const other = await call(['lint', path.join(ROOT, 'data/beijing-visit.json'), '--article', 'other.txt', '--strict']);
    const then = events.flatMap(({history = []}) => history).flatMap(({sources = []}) => sources).filter(({quote}) => quote);
    assert.match(other.out, new RegExp(`${passages.length + then.length} warnings`));
  });
});
