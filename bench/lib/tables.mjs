/** A result as Markdown: the page beside the JSON, and the README's section. Pure: the same result, the same text. */
import {budgetsOf} from './budgets.mjs';
import {cellOf, count, kilobytes, ms, times} from './words.mjs';

/** A Markdown table. */
function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** What a gesture cost, or why there is no number. */
function cost(gesture, write = ({script}) => ms(script.median)) {
  if (gesture === undefined) return '–';
  return gesture.hasMoved ? write(gesture) : 'did not move';
}

const spread = (summary) => (summary === undefined ? '–' : `${ms(summary.median)} (${ms(summary.min)}–${ms(summary.max)})`);

const LEFT_OUT = /^left out/;

/** `ready / pan / zoom`, in few signs. */
function compactCell(cell) {
  if (cell === undefined || LEFT_OUT.test(cell.failed ?? '')) return '';
  if (cell.failed !== undefined) return cell.failed;
  return [ms(cell.ready.median), cost(cell.pan), cost(cell.zoom)].join(' / ');
}

/** Rows × sizes, each cell `ready / pan / zoom`. */
export function compactTable({rows, sizes}) {
  const size = (row) => Object.values(row.cells).find((cell) => cell.size !== undefined)?.size;
  return table(['ms', ...sizes.map((one) => `${count(one)} events`), 'gzipped'], rows.map((row) => [
    row.isOwn ? `**${row.title}**` : row.title,
    ...sizes.map((one) => compactCell(row.cells[one])),
    size(row) > 0 ? kilobytes(size(row)) : '–',
  ]));
}

const budgetTable = (result) => table(['budget', 'measured', 'limit', 'met'], budgetsOf(result).map(
  ({what, value, limit, met}) => [what, value, limit, met ? 'yes' : '**no**'],
));

function machineLine({machine: {cpu, cores, memoryGb}, browser, date, commit, runs}) {
  const ofRuns = runs === 1 ? 'one run' : `medians of ${runs} runs`;
  return `${cpu}, ${cores} cores, ${memoryGb} GB, ${browser}, no GPU; ${date}, commit ${commit}; ${ofRuns}`;
}

const inWords = ({date, commit, ...rest}) => machineLine({date, commit, ...rest});

/** The section of the README between its `generated:bench` marks. */
export function readmeSection(result) {
  const budgets = budgetsOf(result);
  const metCount = budgets.filter(({met}) => met).length;
  return [
    'Each cell: ms until it is ready after mounting / script per step of a drag of 8 px / script per notch of zoom.',
    'A dash: it has no such gesture. An empty cell: it was slower yet.',
    '',
    compactTable(result),
    '',
    '<img src="docs/growth.svg" width="900" alt="Script per step against the number of events, for pan and zoom.">',
    '',
    `${metCount} of ${budgets.length} budgets are met in this run:`,
    '',
    budgetTable(result),
    '',
    `\`${result.command}\` — ${inWords(result)}. Times differ from machine to machine: compare within the table.`,
    '[bench/README.md](bench/README.md) says what is measured and how.',
  ].join('\n');
}

function detailTable(result, size) {
  const heads = [
    '', 'ready', '× floor', 'longest task', 'pan script', '× floor', 'layout + style', 'frame median / p99',
    'zoom script', '× floor', 'layout + style', 'frame median / p99', 'nodes', 'heap', 'bytes an event', 'layout shift',
  ];
  const gesture = (one) => one === undefined ? ['–', '–', '–', '–'] : [
    cost(one, ({script}) => spread(script)), times(one.script.toFloor), ms(one.layoutStyle.median),
    `${ms(one.frame.median)} / ${ms(one.frame.p99)}`,
  ];
  const lines = result.rows.map((row) => {
    const cell = cellOf(result, row.key, size);
    if (cell === undefined) return [row.title, row.cells[size]?.failed ?? '', ...heads.slice(2).map(() => '')];
    const {ready, longestTask, pan, zoom, nodes, heap, bytesPerEvent, shift} = cell;
    return [
      row.title, spread(ready), times(ready.toFloor), longestTask.median === 0 ? '< 50' : ms(longestTask.median),
      ...gesture(pan), ...gesture(zoom),
      count(nodes.median), `${(heap.median / 2 ** 20).toFixed(1)} MB`, count(Math.round(bytesPerEvent)),
      String(Number(shift.median.toPrecision(2))),
    ];
  });
  return table(heads, lines);
}

function changesTable({extras}) {
  const sizes = Object.keys(extras?.changes ?? {});
  if (sizes.length === 0) return undefined;
  const names = Object.keys(extras.changes[sizes[0]]);
  return table(['ms', ...names], sizes.map((size) => [
    `in ${count(size)}`, ...names.map((name) => ms(extras.changes[size][name])),
  ]));
}

/** The page that is written beside the JSON: everything, a table for each size. */
export function resultPage(result) {
  const {sizes, set, command, measuring, versions = {}} = result;
  const changes = changesTable(result);
  return [
    '# Bench',
    '',
    `\`${command}\``,
    '',
    `${machineLine(result)}; ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    set === undefined ? 'Seeded events.' : `Real events: ${set}.`,
    'All times in ms, each with its median and, in brackets, its least and greatest.',
    measuring === undefined ? '' : `Measuring itself costs ${ms(measuring.pan)} of script a step; it is not taken off.`,
    '',
    compactTable(result),
    '',
    '## Budgets',
    '',
    budgetTable(result),
    ...(changes === undefined ? [] : ['', '## Changes of a few events', '', changes]),
    ...sizes.flatMap((size) => ['', `## ${count(size)} events`, '', detailTable(result, size)]),
    '',
  ].join('\n');
}
