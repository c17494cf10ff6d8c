/**
 * Linked data: schema.org's words where schema.org has them, no date more exact than it is known, texts with their languages.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {EventSet, readDocument, toJsonLd, type NewsEventInput} from '../../src/headless.js';

type Node = Record<string, unknown> & {readonly '@type': string};
interface List extends Node {
  readonly itemListElement: readonly {readonly '@type': string; readonly position: number; readonly item: Node}[];
}

const listOf = (...given: Parameters<typeof toJsonLd>): List => JSON.parse(toJsonLd(...given)) as List;
const itemOf = (event: Partial<NewsEventInput>): Node => listOf([{id: 'a', title: 'T', ...event}]).itemListElement[0]?.item ?? assert.fail();

/** Of what type the properties are that are used, by schema.org; those of `Thing` are of all. */
const PROPERTIES: Record<string, string> = {
  Thing: 'name description url identifier image mainEntityOfPage subjectOf',
  ItemList: 'numberOfItems itemListOrder itemListElement',
  ListItem: 'position item',
  Event: 'startDate endDate location about inLanguage',
  CreativeWork: 'about associatedMedia author citation contentLocation correction creativeWorkStatus creditText dateModified datePublished hasPart '
    + 'headline inLanguage isBasedOn keywords license publisher temporal temporalCoverage text archivedAt',
  Article: 'articleBody articleSection',
  MediaObject: 'contentUrl', ImageObject: 'caption', AudioObject: 'caption',
};
const PARENTS: Record<string, string> = {
  NewsArticle: 'Article', Article: 'CreativeWork', WebPage: 'CreativeWork', Quotation: 'CreativeWork', CorrectionComment: 'CreativeWork',
  ImageObject: 'MediaObject', AudioObject: 'MediaObject', MediaObject: 'CreativeWork',
};

/** Fails on a property that the type of its node has not. */
function checkWords(node: unknown): void {
  if (Array.isArray(node)) node.forEach(checkWords);
  else if (typeof node === 'object' && node !== null && !('@value' in node)) {
    const known = new Set(['@context', '@type', '@id', ...PROPERTIES['Thing']?.split(' ') ?? []]);
    for (let type: string | undefined = (node as Node)['@type']; type; type = PARENTS[type]) for (const name of PROPERTIES[type]?.split(' ') ?? []) known.add(name);
    for (const [name, value] of Object.entries(node)) {
      assert.ok(known.has(name), `${name} of ${(node as Node)['@type']}`);
      checkWords(value);
    }
  }
}

describe('linked data', () => {
  it('are a list in time order, in words that schema.org has', async () => {
    const data: unknown = JSON.parse(await readFile('data/beijing-visit.json', 'utf8'));
    const list = listOf(data);
    checkWords(list);
    assert.deepEqual([list['@type'], list['numberOfItems'], list.itemListElement.length], ['ItemList', 11, 11]);
    assert.deepEqual(list.itemListElement.map(({position, item}) => [position, item['identifier']]).slice(0, 3),
      [[1, 'bri-announced'], [2, 'beijing-meeting'], [3, 'invasion']]);
  });

  it('say the start and end of what ISO can say, and EDTF of everything', () => {
    const cases = [
      ['2022-02-24', '2022-02-24', undefined],
      ['2013-09', '2013-09', undefined],
      ['2013', '2013', undefined],
      ['2023-10-17T09:30+08:00', '2023-10-17T09:30+08:00', undefined],
      ['2023-03-20/2023-03-22', '2023-03-20', '2023-03-22'],
      ['2023-10-07/..', '2023-10-07', undefined],
    ] as const;
    for (const [date, start, end] of cases) {
      const item = itemOf({date});
      assert.deepEqual([item['@type'], item['startDate'], item['endDate'], (item['subjectOf'] as Node)['temporalCoverage']], ['Event', start, end, date]);
    }
    for (const date of ['2022-02~', '2023-10-16?', '201X', '-0043-03-15', '../2022-02-24', 'Y-13800000000', '2022-21', '[2022,2023]', '2022-02-24/2022-03~']) {
      const item = itemOf({date});
      assert.deepEqual([item['@type'], item['startDate'], item['temporalCoverage']], ['NewsArticle', undefined, date]);
      checkWords(item);
    }
  });

  it('never say a date of another event more exactly than that is known', () => {
    const {itemListElement: [first]} = listOf([{id: 'a', date: '2022-02-24', title: 'A'}, {id: 'b', title: 'B', relative: {to: 'a', before: 'P3W', within: 'P1W'}}]);
    assert.deepEqual([first?.item['@type'], first?.item['temporalCoverage']], ['NewsArticle', '2022-02-03~']);
  });

  it('cite sources, quote them, and tell corrections of events and of the document', () => {
    const set = readDocument({
      lang: 'en', license: 'CC-BY-4.0', publisher: {en: 'Paper', fr: 'Journal'}, published: '2023-10-16', updated: '2023-10~', url: 'https://example.org/page',
      events: [{
        id: 'a b', date: '2022-02-24', title: {en: 'T'}, people: ['A. Person'], place: {en: 'Paris', fr: 'Paris'}, status: 'disputed', tags: ['x'],
        media: [{kind: 'image', url: '/i.jpg', alt: 'A square'}, {kind: 'video', url: '/v.webm', alt: 'A walk'}],
        sources: [{publisher: 'Agency', author: 'B. Writer', title: 'Report', published: '2022-02-25', url: 'https://example.org/r',
          archiveUrl: 'https://archive.example.org/r', lang: 'fr', quote: {exact: 'ainsi'}}, {title: 'About then', published: '2022~'}],
        corrections: [{date: '2022-03', text: 'Not the 25th.', was: 'the 25th'}],
      }],
    });
    const corrections = [{date: '2023-10-17', text: 'All was wrong.'}];
    const list = listOf(new EventSet({...set.parts, info: {...set.info, ...{corrections}}}));
    checkWords(list);
    const {item} = list.itemListElement[0] ?? assert.fail();
    const {citation, correction, isBasedOn, creativeWorkStatus, keywords, associatedMedia} = item['subjectOf'] as Node;
    assert.deepEqual(citation, [{
      '@type': 'CreativeWork', name: 'Report', publisher: {'@type': 'Organization', name: 'Agency'}, author: {'@type': 'Person', name: 'B. Writer'},
      datePublished: '2022-02-25', url: 'https://example.org/r', archivedAt: 'https://archive.example.org/r',
      hasPart: {'@type': 'Quotation', text: 'ainsi', inLanguage: 'fr'},
    }, {'@type': 'CreativeWork', name: 'About then', temporalCoverage: '2022~'}]);
    assert.deepEqual(correction, [{'@type': 'CorrectionComment', datePublished: '2022-03', text: 'Not the 25th.', about: {'@type': 'CreativeWork', text: 'the 25th'}}]);
    assert.deepEqual([isBasedOn, creativeWorkStatus, keywords], [['https://example.org/r'], 'disputed', ['x']]);
    assert.deepEqual([(item['image'] as Node[]).map(one => one['@type']), (associatedMedia as Node[]).map(one => one['@type'])], [['ImageObject'], ['MediaObject']]);
    assert.deepEqual([item['@id'], item['name'], item['about']],
      ['https://example.org/page#timeline=a%20b', {'@value': 'T', '@language': 'en'}, [{'@type': 'Person', name: 'A. Person'}]]);
    assert.deepEqual(list['mainEntityOfPage'], {
      '@type': 'WebPage', '@id': 'https://example.org/page', url: 'https://example.org/page', inLanguage: 'en', datePublished: '2023-10-16',
      publisher: {'@type': 'Organization', name: [{'@value': 'Paper', '@language': 'en'}, {'@value': 'Journal', '@language': 'fr'}]},
      license: 'https://spdx.org/licenses/CC-BY-4.0', correction: [{'@type': 'CorrectionComment', datePublished: '2023-10-17', text: 'All was wrong.'}],
    });
  });

  it('are in one language where that is asked for, and as many as are asked for', () => {
    const events = [{id: 'a', date: '2022', title: {en: 'One', fr: 'Un'}, importance: 0.1}, {id: 'b', date: '2023', title: {en: 'Two', fr: 'Deux'}, importance: 0.9}];
    const list = listOf(events, {locale: 'fr', most: 1});
    assert.deepEqual(list.itemListElement.map(({item}) => [item['name'], item['inLanguage']]), [['Deux', 'fr']]);
    assert.equal(list['numberOfItems'], 2);
  });

  it('can end no script that holds them', () => {
    const text = toJsonLd([{date: '2022', title: '</script><!--<script>&\u2028'}]);
    assert.doesNotMatch(text, /[<>&\u2028]/);
    assert.equal(itemOf({date: '2022', title: '</script>'})['name'], '</script>');
  });
});
