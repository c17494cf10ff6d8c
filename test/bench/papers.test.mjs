/** Tables, budgets and the plot, made from a small made-up result; the README says what the last result says. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {budgetsOf} from '../../bench/lib/budgets.mjs';
import {growthPlot} from '../../bench/lib/plot.mjs';
import {chooseRows} from '../../bench/lib/rows.mjs';
import {compactTable, readmeSection, resultPage} from '../../bench/lib/tables.mjs';
import {ROOT} from '../../scripts/lib/project.mjs';
import {benchInStep, withBench} from '../../scripts/readme-tables.mjs';
import {RESULT} from './fixture.mjs';

/** Whether tags and quotes of a text are in order; enough for what we write ourselves. */
function faultInXml(text) {
  const open = [];
  const rest = text.replace(/<(\/?)([a-z]+)((?:\s[a-z:A-Z-]+="[^"<]*")*)\s*(\/?)>/g, (_, closes, name, __, isEmpty) => {
    if (closes) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another`);
    } else if (!isEmpty) open.push(name);
    return '';
  });
  if (open.length > 0) return `<${open.join('> <')}> stay open`;
  return /[<>]|&(?!#\d+;)/.exec(rest)?.[0];
}

describe('tables', () => {
  it('are compact: rows and sizes, with words where there is no number', () => {
    assert.deepEqual(compactTable(RESULT).split('\n'), [
      '| ms | 5 events | 1 000 events | 1 000 000 events | gzipped |'.replaceAll(/(\d) (?=\d)/g, '$1\u202f'),
      '| --- | ---: | ---: | ---: | ---: |',
      '| floor | 10 / 0.20 / 0.20 | 12 / 0.40 / 0.40 | 180 / 1.5 / 1.4 | – |',
      '| **news-timeline** | 20 / 1.0 / 1.0 | 30 / 2.0 / 2.0 | 600 / 2.8 / 3.4 | 29.3 kB |',
      '| vis-timeline | 60 / 3.0 / 3.0 | 1\u202f000 / 36 / 30 | not ready in 60 s | 29.3 kB |',
      '| stands & still | 60 / – / – | not ready in 60 s |  | 29.3 kB |',
    ]);
  });

  it('say when a gesture did nothing', () => {
    const stuck = structuredClone(RESULT);
    stuck.rows[1].cells[5].pan.hasMoved = false;
    assert.ok(compactTable(stuck).includes('20 / did not move / 1.0'));
  });

  it('are whole in the page beside the result', () => {
    const page = resultPage(RESULT);
    for (const part of ['## Budgets', '## 5 events', 'vis-timeline 8.5.4', '| in 1\u202f000 | 0.50 | 2.0 |', 'costs 0.06']) {
      assert.ok(page.includes(part), part);
    }
    for (const [, line] of page.matchAll(/^(\|.*)$/gm)) assert.ok(line.endsWith('|'), line);
  });
});

describe('budgets', () => {
  const budgets = new Map(budgetsOf(RESULT).map(({what, ...rest}) => [what, rest]));
  for (const [what, expected] of [
    ['script per step at 1 000 000 against that at 1 000', {value: '1.7×', limit: '≤ 1.5×', met: false}],
    ['pan and zoom at 1 000 000 against the floor, script per step', {value: '2.4×', limit: '≤ 3.0×', met: true}],
    ['longest task until ready at 1 000 000', {value: '64 ms', limit: '≤ 50 ms', met: false}],
    ['against vis-timeline at 1 000: less script per step', {value: '15×', limit: '≥ 15×', met: true}],
    ['ready with 5 events', {value: '20 ms', limit: '≤ 25 ms', met: true}],
    ['interaction to next paint at 10 000', {value: '32 ms', limit: '≤ 50 ms', met: true}],
    ['frames and timers asked for in a second of rest', {value: '0', limit: '≤ 0', met: true}],
  ]) {
    it(`${what}: ${expected.met ? 'met' : 'not met'}`, () => assert.deepEqual(budgets.get(what), expected));
  }

  it('leave out what was not measured', () => {
    const few = {...RESULT, sizes: [5], extras: {}, rows: RESULT.rows.slice(0, 2).map((row) => ({...row, cells: {5: row.cells[5]}}))};
    const names = budgetsOf(few).map(({what}) => what);
    assert.ok(names.includes('ready with 5 events'));
    assert.ok(!names.some((name) => /1 000|vis|interaction/.test(name)), names.join());
    assert.deepEqual(budgetsOf({...RESULT, rows: []}).map(({what}) => what), [
      'interaction to next paint at 10 000', 'frames and timers asked for in a second of rest',
    ]);
  });
});

describe('the growth plot', () => {
  const plot = growthPlot(RESULT);

  it('is sound XML with a title and a description', () => {
    assert.equal(faultInXml(plot), undefined);
    assert.match(plot, /<title id="title">[^<]+<\/title>/);
    assert.match(plot, /<desc id="desc">[^<]*news-timeline: 1\.0 ms at 5, 2\.0 ms at 1\u202f000/);
    assert.equal(faultInXml('<a><b></a>'.replace('</a>', '')), '<a> <b> stay open');
  });

  it('has a line for each row that moves, in each panel, and a label for each', () => {
    assert.equal(plot.match(/class="line/g).length, 6);
    assert.equal(plot.match(/class="halo"/g).length, 6);
    assert.ok(!plot.includes('stands'));
  });

  it('goes up with the cost, and keeps labels apart', () => {
    const ys = [...plot.matchAll(/class="halo" x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    assert.ok(ys.every((one, index) => ys.every((other, at) =>
      at === index || Math.abs(one[0] - other[0]) > 1 || Math.abs(one[1] - other[1]) >= 13)));
    const [floor] = /class="line floor" d="([^"]+)"/.exec(plot).slice(1);
    const heights = [...floor.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    assert.ok(heights[0] > heights[1] && heights[1] > heights[2], 'the axis grows upwards');
  });

  it('can be drawn of next to nothing', () => {
    assert.equal(faultInXml(growthPlot({...RESULT, sizes: [5]})), undefined);
    assert.equal(faultInXml(growthPlot({...RESULT, rows: []})), undefined);
  });
});

describe('rows', () => {
  it('are chosen by key, always with the floor', () => {
    assert.deepEqual(chooseRows(['vis-timeline']).map(({key}) => key), ['floor', 'vis-timeline']);
    assert.throws(() => chooseRows(['visual']), /--only: .*not "visual"/);
  });
});

describe('README.md', () => {
  it('takes its section from a result, between its marks', () => {
    const text = 'a\n<!-- generated:bench -->\nold\n<!-- /generated:bench -->\nb\n';
    const made = withBench(text, RESULT);
    assert.ok(made.startsWith('a\n<!-- generated:bench -->\n') && made.endsWith('<!-- /generated:bench -->\nb\n'));
    assert.ok(made.includes(readmeSection(RESULT)) && !made.includes('old'));
    assert.equal(withBench('no marks', RESULT), 'no marks');
  });

  it('and docs/growth.svg are what bench/results/latest.json says (else: npm run readme)', async () => {
    const {text, wanted, plot, wantedPlot} = await benchInStep();
    assert.equal(text, wanted);
    assert.equal(plot, wantedPlot);
  });

  it('and the results name no machine', async (context) => {
    const result = await readFile(`${ROOT}/bench/results/latest.json`, 'utf8').catch(() => undefined);
    if (result === undefined) return context.skip('there is no bench/results/latest.json');
    return assert.doesNotMatch(result, /\/(?:home|root|work|tmp)\/|https?:/);
  });
});
