/**
 * `npm run readme`: writes the reference tables of the README, between its `generated:api` marks, from the manifest, and
 * its section on speed with `docs/growth.svg` from the last result of the bench.
 * With `--check` only says whether they are in step; a test does the same.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {growthPlot} from '../bench/lib/plot.mjs';
import {readmeSection} from '../bench/lib/tables.mjs';
import {readDeclaration} from './lib/manifest.mjs';
import {ROOT, entry, option} from './lib/project.mjs';

const MARKED = /(<!-- generated:api -->\n)[^]*?(<!-- \/generated:api -->)/;
const BENCH_MARKED = /(<!-- generated:bench -->\n)[^]*?(<!-- \/generated:bench -->)/;
const PLOT = `${ROOT}/docs/growth.svg`;

/** One line of Markdown that fits in a table's cell. */
const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', String.raw`\|`).trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line), ''].join('\n');
}

const typeOf = ({type}) => code(type?.text?.replace(/\s*\| undefined\b/, ''));

const signature = ({name, parameters = []}) =>
  code(`${name}(${parameters.map(({name: own, optional}) => (optional ? `${own}?` : own)).join(', ')})`);

/** The tables, from the element's declaration in the manifest. */
export function referenceTables(declaration) {
  const {members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = []} =
    declaration;
  const isField = ({kind, static: isStatic}) => kind === 'field' && isStatic !== true;
  const attributeOf = (member) => attributes.find(({fieldName, name}) => (fieldName ?? name) === member.name);
  const hasMember = (wanted) => members.some(({name}) => name === wanted);
  const loose = attributes.filter(({fieldName, name}) => !hasMember(fieldName ?? name));
  const fields = members.filter(isField).map((member) => {
    const {name, readonly, description} = member;
    const property = code(name) + (readonly ? ' (read only)' : '');
    return [code(attributeOf(member)?.name), property, typeOf(member), code(member.default), cell(description)];
  });
  const bare = loose.map((attribute) => [
    code(attribute.name), '', typeOf(attribute), code(attribute.default), cell(attribute.description),
  ]);
  const methods = members.filter(({kind, static: isStatic}) => kind === 'method' && isStatic !== true);
  const described = (list, first) => list.map((item) => [first(item), cell(item.description ?? item.summary)]);
  const fieldHeads = ['Attribute', 'Property', 'Type', 'Default', 'What it does'];
  return [
    table('Attributes and properties', fieldHeads, [...fields, ...bare]),
    table('Methods', ['Method', 'What it does'], described(methods, signature)),
    table('Events', ['Event', 'Class', 'When'], events.map(({name, type, description}) => [
      code(name), code(type?.text), cell(description),
    ])),
    table('Slots', ['Slot', 'What it holds'], described(slots, ({name}) => (name === '' ? '(default)' : code(name)))),
    table('Parts', ['Part', 'What it is'], described(cssParts, ({name}) => code(name))),
    table('Custom properties', ['Property', 'Default', 'What it sets'], cssProperties.map(
      ({name, default: value, description}) => [code(name), code(value), cell(description)],
    )),
    table('States', ['State', 'When'], described(cssStates, ({name}) => code(`:state(${name.replace(/^--/, '')})`))),
  ].filter(Boolean).join('\n');
}

/** The README with its section on speed made from a result of the bench. */
export const withBench = (text, result) =>
  text.replace(BENCH_MARKED, (_, start, end) => `${start}\n${readmeSection(result)}\n\n${end}`);

/** README and growth plot as they are and as the last result of the bench wants them; without a result, as they are. */
export async function benchInStep() {
  const [text, plot, json] = await Promise.all([`${ROOT}/README.md`, PLOT, `${ROOT}/bench/results/latest.json`].map(
    (file) => readFile(file, 'utf8').catch(() => undefined),
  ));
  if (json === undefined) return {text, wanted: text, plot, wantedPlot: plot};
  const result = JSON.parse(json);
  return {text, wanted: withBench(text, result), plot, wantedPlot: growthPlot(result)};
}

/** `{text, wanted}`: the README as it is and as it should be; `undefined` where it has no marks or does not exist. */
export async function readmeInStep() {
  const text = await readFile(`${ROOT}/README.md`, 'utf8').catch(() => undefined);
  if (text === undefined || !MARKED.test(text)) return undefined;
  const tables = referenceTables(await readDeclaration());
  return {text, wanted: text.replace(MARKED, (_, start, end) => `${start}\n${tables}\n${end}`)};
}

/** Writes what is not in step, or with `--check` refuses it. */
async function bring(file, is, wanted) {
  if (is === wanted) return console.log(`${file} is in step.`);
  if (option('check')) throw new Error(`${file} is not in step: npm run readme`);
  await writeFile(`${ROOT}/${file}`, wanted);
  return console.log(`${file}: written.`);
}

if (process.argv[1] === import.meta.filename) {
  entry(async () => {
    const readme = await readmeInStep();
    if (readme === undefined) throw new Error('README.md lacks <!-- generated:api --> … <!-- /generated:api -->.');
    await bring('README.md', readme.text, readme.wanted);
    const {text, wanted, plot, wantedPlot} = await benchInStep();
    await bring('README.md', text, wanted);
    await bring('docs/growth.svg', plot, wantedPlot);
  });
}
