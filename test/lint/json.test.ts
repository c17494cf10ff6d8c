import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {JsonPlaces, stepsOf} from '../../src/lint/json-places.js';
import {scanJson} from '../../src/lint/json-scan.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  const table: readonly (readonly [text: string, offset: number, message: RegExp])[] = [
    ['', 0, /the file is empty/],
    ['{"a": 1,}', 8, /a name in double quotes, not a comma before \}/],
    ['[1, 2,]', 6, /a value, not a comma before \]/],
    ['{"a" 1}', 5, /: after the name, not 1/],
    ['{"a": 1 "b": 2}', 8, /, or \}, not "/],
    ['[1 2]', 3, /, or \], not 2/],
    ['{a: 1}', 1, /a name in double quotes, not a$/],
    ['{\'a\': 1}', 1, /straight double quotes/],
    ['{“a”: 1}', 1, /straight double quotes/],
    ['// x\n[]', 0, /no comments/],
    ['[] []', 3, /the end of the file/],
    ['{"a": undefined}', 6, /a value, not undefined/],
    ['[NaN]', 1, /a value, not NaN/],
    ['[01]', 2, /, or \]/],
    ['[+1]', 1, /a value/],
    ['[.5]', 1, /a value/],
    ['["a\nb"]', 1, /line break or tab/],
    ['["a\\x"]', 1, /no escape/],
    ['["a', 1, /a text that ends/],
    ['{"a": [1, {"b": 2}', 18, /\] for the \[ of line 1/],
    ['{\n"a": {\n"b": 1\n', 16, /\} for the \{ of line 2/],
  ];
  for (const [text, offset, message] of table) {
    it(JSON.stringify(text), () => {
      const {fault} = scanJson(text);
      assert.equal(fault?.offset, offset, fault?.message);
      assert.match(fault.message, message);
    });
  }

  it('finds no fault in JSON, however it is written', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, space) => {
      assert.equal(scanJson(JSON.stringify(value, null, space)).fault, undefined);
    }), {seed: 8});
  });

  it('judges every text as JSON.parse does', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-', '.', 'e', '0', 'true', 'null', ' ', '\n', '\\', '\\u00e9', 'é', '\u0001', '\u007f');
    fc.assert(fc.property(fc.array(piece, {maxLength: 8}), pieces => {
      const text = pieces.join('');
      assert.equal(!scanJson(text).fault, isJson(text), text);
    }), {seed: 9, numRuns: 3000});
  });

  it('finds names that stand twice in one object', () => {
    assert.deepEqual(scanJson('{"a": 1, "b": {"a": 1}, "\\u0061": 2, "b": 3}').repeated, [{offset: 24, name: 'a'}, {offset: 37, name: 'b'}]);
  });

  it('bears any depth', () => {
    assert.equal(scanJson('['.repeat(100_000) + ']'.repeat(100_000)).fault, undefined);
    assert.match(scanJson('{"a":'.repeat(100_000)).fault?.message ?? '', /\} for the \{/);
  });
});

describe('stepsOf', () => {
  const table: readonly (readonly [string, readonly (string | number)[]])[] = [
    ['', []], ['date', ['date']], ['sources[0].url', ['sources', 0, 'url']], ['title.zh-Hant', ['title', 'zh-Hant']],
    ['history[10].media[1].alt.fr', ['history', 10, 'media', 1, 'alt', 'fr']],
  ];
  for (const [path, steps] of table) it(path || 'nothing', () => { assert.deepEqual(stepsOf(path), steps); });
});

describe('JsonPlaces', () => {
  const text = '{"title": "a\\"{[",\r\n  "events": [\n    {"id": "x", "n": [1,\t[2, {"k": "…"}]]},\n    7]\r}\n';
  const table: readonly (readonly [path: readonly (string | number)[], line: number, column: number])[] = [
    [[], 1, 1], [['title'], 1, 11], [['events'], 2, 13], [['events', 0], 3, 5], [['events', 0, 'id'], 3, 12],
    [['events', 0, 'n', 1, 1, 'k'], 3, 36], [['events', 1], 4, 5],
    // What is not there is told by what it would stand in.
    [['events', 0, 'sources'], 3, 5], [['events', 9], 2, 13], [['title', 'fr'], 1, 11], [['lanes', 0, 'id'], 1, 1],
  ];
  for (const [path, line, column] of table) {
    it(path.join('/') || 'the whole', () => { assert.deepEqual(new JsonPlaces(text).find(path), {line, column}); });
  }

  it('finds every value of any document, however it is written', () => {
    const paths = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly [readonly (string | number)[], unknown])[] => [
      [path, value],
      ...Array.isArray(value) ? value.flatMap((item, at) => paths(item, [...path, at]))
        : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, item]) => paths(item, [...path, name])) : [],
    ];
    fc.assert(fc.property(fc.jsonValue({maxDepth: 4}), fc.constantFrom(0, 2, '\t'), (value, space) => {
      const written = JSON.stringify(value, null, space);
      const places = new JsonPlaces(written);
      const lines = written.split('\n');
      for (const [path, part] of paths(JSON.parse(written))) {
        const {line, column} = places.find(path);
        const rest = [lines[line - 1].slice(column - 1), ...lines.slice(line)].join('\n');
        const begin = typeof part === 'object' && part !== null ? JSON.stringify(part)[0] : JSON.stringify(part);
        assert.ok(rest.startsWith(begin), `${path.join('/')} of ${written}`);
      }
    }), {seed: 10});
  });
});
