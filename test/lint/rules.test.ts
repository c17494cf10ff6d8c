import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {FIELD_NAMES, isNear} from '../../src/lint/check-fields.js';
import {checkQuotes} from '../../src/lint/check-quotes.js';
import {likelyDates} from '../../src/lint/cures.js';
import {MOST_OF_A_RULE, type Finding} from '../../src/lint/finding.js';
import type {LintOptions} from '../../src/lint/lint.js';
import {lintDocument} from '../../src/lint/lint-document.js';
import {ATTRIBUTE_RULES, LINT_RULES, READING_RULES, ruleOf} from '../../src/lint/rules.js';

type Fields = Readonly<Record<string, unknown>>;

const SOURCE = {publisher: 'P', url: 'https://a.example/'};
/** An event that no rule finds fault with, and what is other in it. */
const sound = (fields: Fields = {}): Fields => ({id: 'a', date: '2022-01-01', title: 'Alpha', sources: [SOURCE], ...fields});
/** A document of such events. */
const paper = (events: readonly unknown[] = [sound()], fields: Fields = {}): Fields => ({title: 'T', lang: 'en', published: '2023', events, ...fields});
const one = (fields: Fields): Fields => paper([sound(fields)]);
const two = (fields: Fields, others: Fields = {}): Fields => paper([sound(fields), sound({id: 'b', title: 'Beta', ...others})]);
/** The same where the document has its title in two languages. */
const both = (fields: Fields, others: Fields): Fields => ({...two(fields, others), title: {fr: 'T', en: 'T'}});

/** Findings in short: severity, code, record, path. */
const brief = ({severity, code, index, path}: Finding): string => `${severity} ${code} ${index ?? '-'} ${path ?? ''}`.trim();
const found = (document: unknown, options?: LintOptions): readonly string[] => lintDocument(document, options).findings.map(brief);

const many = (count: number, fields: (i: number) => Fields = () => ({})): readonly Fields[] => Array.from({length: count}, (_, i) =>
  sound({id: `n${i}`, date: String(1000 + i), ...fields(i)}));

/** By rule: documents, and what is found in them. */
const TABLE: Readonly<Record<string, readonly (readonly [document: unknown, findings: readonly string[]])[]>> = {
  'no-source': [
    [two({}, {sources: []}), ['info no-source 1 sources']],
    [paper([sound(), sound({id: 'b', date: '2021'}), sound({id: 'c', title: 'Gamma', sources: undefined})]), ['warning no-source 2 sources']],
    [one({status: 'confirmed', sources: []}), ['warning confirmed-without-source 0 sources']],
  ],
  'same-source': [
    [one({sources: [SOURCE, {...SOURCE, url: 'https://a.example#x'}]}), ['warning same-source 0 sources[1].url']],
    [one({sources: [{...SOURCE, quote: {exact: 'x'}}, {...SOURCE, quote: {exact: 'y'}}]}), []],
    [one({sources: [{...SOURCE, quote: {exact: 'x'}}, {...SOURCE, quote: {exact: 'x'}}]}), ['warning same-source 0 sources[1].url']],
  ],
  'source-names-differ': [
    [two({}, {sources: [{...SOURCE, publisher: 'Q'}]}), ['info source-names-differ 1 sources[0].publisher']],
    [two({}, {sources: [{...SOURCE, publisher: {fr: 'Q', en: 'p '}}]}), []],
  ],
  'insecure-link': [
    [one({sources: [{...SOURCE, url: 'HTTP://a.example', archiveUrl: 'http://b.example'}]}),
      ['info insecure-link 0 sources[0].url', 'info insecure-link 0 sources[0].archiveUrl']],
    [one({media: {kind: 'image', url: 'http://a.example/x.png', alt: 'x'}}), ['info insecure-link 0 media.url']],
    [one({history: [{asOf: '2022', sources: [{url: 'http://a.example'}]}]}), ['info insecure-link 0 history[0].sources[0].url']],
    [paper([sound()], {url: 'http://a.example'}), ['info insecure-link - url']],
  ],
  'likely-duplicate': [
    [two({title: 'The minister resigns after the vote'}, {title: 'Minister resigns after vote'}), ['warning likely-duplicate 1 title']],
    [two({title: 'The minister resigns after the vote'}, {title: 'The minister stays after all'}), []],
    [two({title: 'The minister resigns after a vote'}, {title: 'The minister resigns, after vote'}), ['warning likely-duplicate 1 title']],
    [two({title: 'Élections à Paris'}, {title: 'ELECTIONS A PARIS'}), []],
    [two({title: 'Parliament votes'}, {title: 'Parliament votes!'}), ['warning likely-duplicate 1 title']],
    [two({title: 'Parliament votes'}, {title: 'Parliament votes', date: '2022-01-02'}), []],
    [two({title: 'Launch of Soyuz 10 from the old site'}, {title: 'Launch of Soyuz 11 from the old site'}), []],
    [two({title: 'Grain harvest around Orlova falls far short'}, {title: 'Grain harvest around Valmont falls far short'}), []],
    [two({title: 'Parliament votes', links: [{to: 'b', kind: 'same-as'}]}, {title: 'Parliament votes'}), []],
    [both({title: {en: 'Parliament votes', fr: 'Le vote'}}, {title: {en: 'Parliament votes', fr: 'Autre chose'}}), []],
    [two({title: '習近平とプーチンの会談'}, {title: '習近平とプーチン会談'}), []],
    [two({title: '国会は予算を可決した'}, {title: '国会は予算を可決'}), ['warning likely-duplicate 1 title']],
  ],
  'self-link': [
    [one({links: [{to: 'a', kind: 'led-to'}]}), ['warning self-link 0 links[0].to']],
    [one({relative: {to: 'a', within: 'P1Y'}}), ['warning self-link 0 relative.to']],
  ],
  'same-link': [
    [two({links: [{to: 'b', kind: 'x'}, {to: 'b', kind: 'x'}, {to: 'b', kind: 'y'}]}), ['warning same-link 0 links[1].to']],
  ],
  'era-without-end': [
    [paper([sound()], {eras: [{date: '2020/..', label: 'E'}]}), ['info era-without-end - eras[0].date']],
    [paper([sound()], {eras: [{date: '2020/2021', label: 'E'}, {date: {start: '2020', end: ''}, label: 'E'}, {date: '2020/', label: 'E'}]}),
      ['warning era-without-end - eras[1].date', 'warning era-without-end - eras[2].date']],
  ],
  'low-contrast': [
    [paper([sound({color: 'yellow'}), sound({id: 'b', title: 'Beta', color: 'yellow'})]), ['warning low-contrast 0 color']],
    [paper([sound({lane: 'x'})], {lanes: [{id: 'x', label: 'X', color: '#ffd400'}], eras: [{date: '2020', label: 'E', color: 'navy'}]}),
      ['warning low-contrast - lanes[0].color', 'warning low-contrast - eras[0].color']],
  ],
  'no-color': [[one({color: 'bleu'}), ['warning no-color 0 color']]],
  'unchecked-color': [[one({color: 'var(--x)'}), ['info unchecked-color 0 color']]],
  'missing-language': [
    [both({title: {fr: 'A', en: 'A'}, summary: {en: 'x'}}, {title: {fr: 'B', en: 'B'}}), ['warning missing-language 0 summary']],
    [both({title: {fr: 'A', en: 'A'}, place: 'Paris'}, {title: {fr: 'B', en: 'B'}}), []],
    [both({title: {fr: 'A', en: 'A'}, place: {fr: 'Pékin'}}, {title: {fr: 'B', en: 'B'}}), ['warning missing-language 0 place']],
    [paper([0, 1, 2].map(i => sound({id: `e${i}`, date: String(2000 + i), title: i === 1 ? 'Plain' : {fr: 'A', en: 'A'}})), {title: {fr: 'T', en: 'T'}}),
      ['warning missing-language 1 title']],
    [both({title: {'fr-CA': 'A', 'en': 'A'}}, {title: {'fr-CA': 'B', 'en': 'B'}}), []],
    [both({title: {'fr-CA': 'A', 'en': 'A'}, summary: {fr: 'x', en: ' '}}, {title: {'fr-CA': 'B', 'en': 'B'}}), ['warning missing-language 0 summary']],
    [two({title: {fr: 'A', en: 'A'}}, {title: {fr: 'B', en: 'B'}}), ['warning missing-language - title']],
    [both({title: {fr: 'A', en: 'A'}, body: 'Plain'}, {title: {fr: 'B', en: 'B'}}), []],
  ],
  'bad-language-tag': [
    [both({title: {'en': 'A', 'fr_FR': 'A', '': 'x'}}, {}), ['warning bad-language-tag 0 title.fr_FR', 'warning bad-language-tag 0 title.']],
    [one({sources: [{...SOURCE, lang: 'français'}]}), ['warning bad-language-tag 0 sources[0].lang']],
    [paper([sound()], {lang: 'e'}), ['warning bad-language-tag - lang']],
  ],
  'no-language': [
    [paper([sound()], {lang: undefined}), ['info no-language - lang']],
    [paper([sound({title: {en: 'A'}})], {lang: undefined, title: {en: 'T'}}), []],
  ],
  'no-document-title': [[paper([sound()], {title: ''}), ['info no-document-title - title']]],
  'no-date-note': [
    [one({date: '2022?'}), ['info no-date-note 0 dateNote']],
    [one({date: '202X'}), ['info no-date-note 0 dateNote']],
    [one({date: '2022~', dateNote: 'From a letter.'}), []],
    [two({}, {date: undefined, relative: {to: 'a', after: 'P1D'}}), ['info no-date-note 1 dateNote']],
  ],
  'confirmed-ahead': [
    [one({date: '2024', status: 'confirmed'}), ['warning confirmed-ahead 0 status']],
    [one({date: '2023-12-31', status: 'confirmed'}), []],
    [one({date: '2024-01-01T02:00+08:00', status: 'confirmed'}), []],
    [one({date: '2024', status: 'expected'}), []],
    [paper([sound({date: '2024', status: 'confirmed'})], {updated: '2024'}), []],
    [paper([sound({date: '2024', status: 'confirmed'})], {published: undefined}), []],
  ],
  'expected-in-past': [[one({status: 'expected'}), ['info expected-in-past 0 status']], [one({date: '2023-02', status: 'expected'}), []]],
  'history-order': [
    [one({history: [{asOf: '2022'}, {asOf: '2021'}, {asOf: '2021'}]}), ['warning history-order 0 history[1].asOf', 'warning history-order 0 history[2].asOf']],
    [one({history: [{asOf: '2021'}, {asOf: 'x'}]}), ['warning bad-field 0 history[1].asOf', 'warning bad-field 0 history[1].asOf']],
  ],
  'history-differs': [
    [one({status: 'reported', history: [{asOf: '2021', status: 'expected'}, {asOf: '2022', status: 'expected'}]}), ['warning history-differs 0 history[1].status']],
    [one({history: [{asOf: '2022', date: '2022-01-01?'}]}), ['warning history-differs 0 history[0].date']],
    [one({date: '2022-01-01/2022-01-02', history: [{asOf: '2022', date: {start: '2022-01-01', end: '2022-01-02'}}]}), []],
    [both({title: {en: 'Alpha', fr: 'A'}, history: [{asOf: '2022', title: 'Omega'}]}, {}), ['warning history-differs 0 history[0].title']],
    [both({title: {en: 'Alpha', fr: 'A'}, history: [{asOf: '2022', title: 'Alpha'}]}, {}), []],
  ],
  'same-importance': [
    [paper(many(51)), ['info same-importance - events']], [paper(many(50)), []], [paper(many(51, i => i === 9 ? {importance: 1} : {})), []],
  ],
  'unused-lane': [[paper([sound({lane: 'x'})], {lanes: [{id: 'y', label: 'Y'}, {id: 'x', label: 'X'}]}), ['info unused-lane - lanes[0].id']]],
  'unknown-field': [
    [one({sumary: 'x'}), ['warning unknown-field 0 sumary']],
    [one({date_note: 'x'}), ['warning unknown-field 0 date_note']],
    [one({description: 'x'}), ['info unknown-field 0 description']],
    [one({description: 'x', summary: 'y'}), []],
    [one({desk: 'Foreign'}), []],
    [one({sources: [{...SOURCE, titel: 'x'}]}), ['warning unknown-field 0 sources[0].titel']],
    [paper([sound()], {lnaes: []}), ['warning unknown-field - lnaes']],
  ],
  'markup': [
    [one({summary: 'A <b>word</b>'}), ['warning markup 0 summary']], [one({title: {en: 'R&amp;B'}}), ['warning markup 0 title.en']],
    [one({summary: '1 < 2 & 3 > 2; R&B, <sic>'}), []],
  ],
};

describe('rules beyond reading', () => {
  it('find nothing in sound data', () => { assert.deepEqual(found(paper()), []); });

  for (const [rule, rows] of Object.entries(TABLE)) {
    describe(rule, () => {
      for (const [document, findings] of rows) {
        it(`${findings.join(', ') || 'nothing'}: ${JSON.stringify(document).slice(0, 100)}`, () => { assert.deepEqual(found(document), findings); });
      }
    });
  }

  it('are all in the table above, or tested with files and articles', () => {
    const elsewhere = ['quote-context', 'ambiguous-quote', 'repeated-name'];
    assert.deepEqual([...Object.keys(TABLE), ...elsewhere].sort(), LINT_RULES.map(({code}) => code).sort());
  });

  it('are all documented in docs/lint.md, as they are', () => {
    const row = ({code, severity, says, cure}: typeof LINT_RULES[number]): string => `| \`${code}\` | ${severity} | ${says} | ${cure} |`;
    const rows = readFileSync('docs/lint.md', 'utf8').split('\n').filter(line => /^\| `/.test(line) && !line.includes('| `version`'));
    assert.deepEqual(rows.filter(line => /\| (?:error|warning|info) \|/.test(line)), [...READING_RULES, ...LINT_RULES, ...ATTRIBUTE_RULES].map(row));
  });

  it('know every code of reading', () => {
    const source = readFileSync('src/events/diagnostic.ts', 'utf8');
    const codes = [...source.slice(source.indexOf('DiagnosticCode'), source.indexOf('export interface')).matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);
    assert.deepEqual(codes.filter(code => !ruleOf(code)), []);
  });
});

describe('languages that are asked for', () => {
  const table: readonly (readonly [Fields, readonly string[], readonly string[]])[] = [
    [{}, ['en'], []], [{}, ['fr'], ['warning missing-language - title', 'warning missing-language 0 title']],
    [{title: {en: 'A', fr: 'A'}, place: 'Paris'}, ['fr', 'en'], ['warning missing-language - title']],
    [{title: {en: 'A', fr: 'A'}, summary: '—'}, ['en'], []],
  ];
  for (const [fields, languages, findings] of table) {
    it(`${languages.join()}: ${findings.join(', ') || 'nothing'}`, () => { assert.deepEqual(found(one(fields), {languages}), findings); });
  }
});

describe('quotes', () => {
  const article = 'He said: “It’s   a true\nsto\u00adry” – and left. A true story, it is.';
  const table: readonly (readonly [Fields, readonly string[]])[] = [
    [{exact: 'It\'s a true story" - and'}, []],
    [{exact: 'it’s a true story'}, ['warning quote-not-found 0 sources[0].quote.exact']],
    [{exact: 'true story'}, ['info ambiguous-quote 0 sources[0].quote']],
    [{exact: 'true story', suffix: ', it'}, []], [{exact: 'true story', prefix: 'A '}, []],
    [{exact: 'true story', prefix: 'The '}, ['warning quote-context 0 sources[0].quote']],
  ];
  for (const [quote, findings] of table) {
    it(JSON.stringify(quote), () => {
      const document = one({sources: [{...SOURCE, quote}]});
      assert.deepEqual(lintDocument(document, {checks: [checkQuotes(['other', article])]}).findings.map(brief), findings);
    });
  }

  it('of a history are looked for, too', () => {
    const document = one({history: [{asOf: '2022', sources: [{quote: {exact: 'no such'}}]}]});
    assert.deepEqual(lintDocument(document, {checks: [checkQuotes([article])]}).findings.map(brief), ['warning quote-not-found 0 history[0].sources[0].quote.exact']);
  });

  it('that are not there are told with what of them is', () => {
    const [finding] = lintDocument(one({sources: [{...SOURCE, quote: {exact: 'a true lie'}}]}), {checks: [checkQuotes([article])]}).findings;
    assert.match(finding?.message ?? '', /as far as “a true”/);
  });
});

describe('cures', () => {
  const dates: readonly (readonly [string, readonly string[]])[] = [
    ['24/02/2022', ['2022-02-24']], ['4.2.2022', ['2022-02-04', '2022-04-02']], ['2022/2/4', ['2022-02-04']], ['2022-2', ['2022-02']],
    ['1990s', ['199X']], ['circa 1848', ['1848~']], ['vers 1848-02', ['1848-02~']], ['depuis 2023-10-07', ['2023-10-07/..']],
    ['2020 – 2021', ['2020/2021']], ['13/13/2022', []], ['yesterday', []],
  ];
  for (const [text, likely] of dates) it(`of ${text}`, () => { assert.deepEqual(likelyDates(text), likely); });

  it('are there for every finding, codes to come included', () => {
    const wrong = {title: 5, lanes: 'x', eras: [{}], start: '2', published: 'x', events: [
      5, {}, {date: 'x', title: 'x'}, {date: '2022', title: '', sources: 'x', media: [{kind: 'x'}], importance: 2, status: 'x', links: [{}], lane: 'q'},
    ]};
    const {findings} = lintDocument(wrong);
    assert.ok(findings.length > 12);
    for (const {code, cure} of findings) assert.match(cure, /^[A-Z].*\.$/, code);
  });
});

describe('field names', () => {
  it('are those of the schema', () => {
    const schema = JSON.parse(readFileSync('data/schema/news-timeline.schema.json', 'utf8')) as {
      properties: object; $defs: Record<string, {properties?: object}>;
    };
    for (const [kind, names] of FIELD_NAMES) {
      const properties = kind === 'document' ? schema.properties : schema.$defs[kind]?.properties;
      assert.deepEqual([...names].sort(), Object.keys(properties ?? {}).sort(), kind);
    }
  });

  const near: readonly (readonly [string, string, boolean])[] = [
    ['titel', 'title', true], ['sumary', 'summary', true], ['titles', 'title', true], ['tittle', 'title', true], ['xitle', 'title', true],
    ['titxe', 'title', true], ['id', 'ad', false], ['name', 'lane', false], ['title', 'table', false],
  ];
  for (const [a, b, is] of near) it(`${a} ${is ? 'is' : 'is not'} near to ${b}`, () => { assert.equal(isNear(a, b) || isNear(b, a), is); });
});

describe('our own data', () => {
  const files = ['data/beijing-visit.json', ...readdirSync('data/samples').map(name => `data/samples/${name}`)];
  for (const file of files) {
    it(`${file} has neither errors nor warnings`, () => {
      const {findings} = lintDocument(JSON.parse(readFileSync(file, 'utf8')));
      assert.deepEqual(findings.filter(({severity}) => severity !== 'info'), []);
    });
  }
});

describe('a report', () => {
  it('lists so many findings of a rule, and counts all', () => {
    const {findings, counts} = lintDocument(paper(many(MOST_OF_A_RULE + 20, i => ({links: [{to: `n${i}`, kind: 'x'}], importance: i / 1000}))));
    assert.deepEqual([findings.length, counts.warning, findings.at(-1)?.message], [MOST_OF_A_RULE + 1, MOST_OF_A_RULE + 20, 'and 20 more of self-link']);
  });

  it('names records by their place in the file, whatever is left out before them', () => {
    const {findings, skippedCount} = lintDocument(paper([5, sound({date: 'x'}), sound({color: 'bleu'})]));
    assert.deepEqual([findings.map(({index, code}) => [index, code]), skippedCount], [[[0, 'no-record'], [1, 'bad-date'], [2, 'no-color']], 2]);
  });

  it('is made of anything', () => {
    for (const input of [undefined, null, 5, 'x', [], {}, [null], {events: {}}, {events: [[]]}, {title: {a: {b: 1}}, events: [], lanes: [5], eras: [[]]}]) {
      assert.ok(Array.isArray(lintDocument(input).findings));
    }
  });
});
