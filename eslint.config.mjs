/**
 * The import wall and the rules of style.
 *
 * ROOMS is the architecture: which room of `src/` may import which, and which packages. It is expanded to ESLint's own
 * rules per folder. A debt is an entry here with a reason and a date; comments in files cannot switch a rule off.
 */
import js from '@eslint/js';
import * as d3 from 'd3';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const PURE = ['base', 'time', 'events', 'query', 'scale', 'layout', 'engine', 'lint'];
const SHELL = ['sources', 'interaction', 'render', 'export'];

/** Room → rooms and packages it may import, beside itself; `files` are single ones of other rooms. */
export const ROOMS = {
  base: {rooms: []},
  time: {rooms: ['base'], packages: ['d3']},
  events: {rooms: ['base', 'time']},
  query: {rooms: ['base', 'time', 'events'], packages: ['d3']},
  lint: {rooms: ['base', 'time', 'events', 'query']},
  scale: {rooms: ['base', 'time'], packages: ['d3']},
  layout: {rooms: ['base', 'time', 'events', 'query', 'scale']},
  engine: {rooms: ['base', 'time', 'events', 'query', 'scale', 'layout']},
  sources: {rooms: ['base', 'time', 'events', 'engine']},
  interaction: {rooms: ['base', 'time', 'scale', 'layout', 'engine']},
  render: {rooms: ['base', 'time', 'query', 'scale', 'layout', 'engine']},
  export: {
    rooms: ['base', 'time', 'events', 'query', 'scale', 'layout', 'engine'],
    // The tables of words know nothing of the page: tsconfig.pure.json holds them to it, by way of this room.
    files: ['element/strings.js', 'element/languages.js', 'element/messages.js', 'element/english/[a-z]+.js'],
  },
  element: {rooms: [...PURE, ...SHELL], packages: ['lit']},
};

/** Door → what it may import. */
const DOORS = {
  'src/index.ts': String.raw`^\./(?:element/|element\.js$)`,
  'src/element.ts': String.raw`^\./(?:element|events|engine|layout|query|scale|time)/`,
  'src/headless.ts': String.raw`^\./(?:${[...PURE, 'sources', 'export'].join('|')})/`,
  'src/embed.ts': String.raw`^\./(?:base/|element/link-history\.js$)`,
  'src/cli.ts': String.raw`^(?:node:|\./lint/)`,
};

/** D3 is used for arithmetic on UTC time and for searching; what animates, draws or knows local time is not. */
const D3_ALLOWED = /^(?:utc|timeInterval$|bisect|tick|interpolateZoom$|extent$|ascending$|descending$)/;
const D3_FORBIDDEN = Object.keys(d3).filter((name) => !D3_ALLOWED.test(name));

const oneOf = (names) => (names.length === 0 ? '(?!)' : `(?:${names.join('|')})`);

/** Static and dynamic imports that match one of `walls` are errors. */
function restricted(walls) {
  const patterns = walls.map(({regex, message}) => ({regex, message}));
  const paths = [{name: 'd3', importNames: D3_FORBIDDEN, message: 'D3 is for arithmetic, by name: see D3_ALLOWED.'}];
  const dynamic = walls.map(({regex, message}) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
    message,
  }));
  return {
    'no-restricted-imports': ['error', {paths, patterns}],
    'no-restricted-syntax': ['error', ...SYNTAX, ...dynamic],
  };
}

const SYNTAX = [
  {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
  {selector: 'TSEnumDeclaration', message: 'No enums: a union of strings says the same.'},
  {selector: 'TSModuleDeclaration[kind!="global"]', message: 'No namespaces.'},
  {selector: 'ImportExpression[source.type!="Literal"]', message: 'The walls can only read an import of a plain string.'},
];

/** The walls of one room, for files that lie `depth` folders below `src/`. */
function roomWalls(room, depth) {
  const {rooms, packages = [], files = []} = ROOMS[room];
  const up = String.raw`(?:\.\./){${depth}}`;
  return restricted([
    {
      regex: `^${up}(?!${oneOf([...rooms, room])}/|${oneOf(files)}$)`,
      message: `${room}/ may import only: ${[room, ...rooms].join(', ')} (ROOMS in eslint.config.mjs).`,
    },
    {
      regex: String.raw`^(?!\.)(?!${oneOf(packages)}(?:/|$))`,
      message: `${room}/ may import these packages only: ${packages.join(', ') || 'none'} (ROOMS in eslint.config.mjs).`,
    },
    {regex: String.raw`^\.(?!.*\.js$)`, message: 'Relative imports name the file, with .js.'},
    {regex: String.raw`[^.]/\.\.?/|^\./\.`, message: 'Write the shortest path.'},
  ]);
}

const roomConfigs = Object.keys(ROOMS).flatMap((room) => [
  {files: [`src/${room}/*.ts`], rules: roomWalls(room, 1)},
  {files: [`src/${room}/*/*.ts`], rules: roomWalls(room, 2)},
]);

const doorConfigs = Object.entries(DOORS).map(([file, allowed]) => ({
  files: [file],
  rules: restricted([
    {regex: `^(?!${allowed.replace(/^\^/, '')})`, message: `${file} is a door: see DOORS in eslint.config.mjs.`},
  ]),
}));

const typescript = {
  files: ['src/**/*.ts', 'test/**/*.ts'],
  extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
  languageOptions: {
    parserOptions: {
      project: ['tsconfig.json', 'tsconfig.cli.json', 'test/tsconfig.node.json', 'test/tsconfig.browser.json'],
      tsconfigRootDir: import.meta.dirname,
    },
  },
  rules: {
    'no-undef': 'off',
    eqeqeq: ['error', 'always', {null: 'ignore'}],
    'no-var': 'error',
    'prefer-const': 'error',
    'object-shorthand': 'error',
    'no-restricted-syntax': ['error', ...SYNTAX],
    '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      {argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true},
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
  },
};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    // node:test's describe and it give promises that nobody needs; chai's assertions are expressions.
    '@typescript-eslint/no-base-to-string': 'off',
    '@typescript-eslint/no-floating-promises': 'off',
    '@typescript-eslint/no-unused-expressions': 'off',
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/unbound-method': 'off',
    'max-lines': ['error', {max: 300}],
  },
};

export default defineConfig(
  {ignores: ['dist/', '.build-*/', 'bench/build/', 'coverage/', '**/*.d.ts']},
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'off'}},
  typescript,
  {files: ['src/**/*.ts'], rules: {'no-console': 'error', 'max-lines': ['error', {max: 400}]}},
  {
    files: ['src/element/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // The author's mistakes in the markup are told on the console, once each; nothing else is.
      'no-console': ['error', {allow: ['warn']}],
      // A list without bullets is no list to Safari unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      // Blind to names that are set while drawing; axe looks at the finished element.
      'lit-a11y/accessible-name': 'off',
    },
  },
  ...roomConfigs,
  ...doorConfigs,
  tests,
  {
    files: ['**/*.mjs', 'demo/**/*.js', 'test/support/pages/*.js', 'bench/**/*.js'],
    extends: [js.configs.recommended],
    rules: {eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error'},
  },
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {
    files: ['scripts/shot.mjs', 'demo/**/*.js', 'test/support/pages/*.js', 'bench/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
