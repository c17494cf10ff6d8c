/**
 * Events as linked data in the words of schema.org: an `ItemList` in time order, for search engines and programs.
 *
 * Each entry of a timeline is two things: something that happened, and the published claim that it did. schema.org keeps them
 * apart: dates of doubt (`temporalCoverage`), `citation` and `correction` are only of a `CreativeWork`, start and place only of
 * an `Event`. So an entry whose date ISO 8601 can say is an `Event` with the claim as its `subjectOf`; of one whose date it
 * cannot say (about, a decade, before Christ) there is the claim alone, since search engines refuse an `Event` without `startDate`.
 * A claim is a `NewsArticle`. By the same rule publisher, licence and corrections of the list are those of its `mainEntityOfPage`.
 */
import type {Correction, TimelineInfo} from '../events/news-event.js';
import type {EventIndex} from '../query/event-index.js';
import {itemOf} from './json-ld-item.js';
import {
  addressOf, compact, correctionsOf, createTexts, exactDate, licenseOf, organization, type LinkedData, type Writer,
} from './json-ld-parts.js';

/** How {@link jsonLdParts} writes. */
export interface JsonLdOptions {
  /** BCP 47: texts in this language alone, as plain strings. Default all languages that there are, each with its tag. */
  readonly locale?: string | undefined;
  /** Makes an address that is relative whole. Without it relative ones stay what they are. */
  readonly addressOf?: (url: string) => string | undefined;
  /** No more entries than this, the most important. Default all. */
  readonly most?: number;
}

/** The parts of the text, in order. No `<` stands in it, so that it may be put into a page as it is. */
export function* jsonLdParts(index: EventIndex, options: JsonLdOptions = {}): Generator<string> {
  const {set: {info}} = index;
  const writer: Writer = {info, texts: createTexts(options.locale, info.lang), whole: options.addressOf ?? (url => url)};
  const {most = Infinity} = options;
  const head = textOf({'@context': 'https://schema.org', ...listOf(writer, index.size)});
  yield `${head.slice(0, -1)},"itemListElement":[`;
  const positions = index.size > most ? [...index.mostImportant(0, index.size, most)].sort((a, b) => a - b)
    : Array.from({length: index.size}, (_, position) => position);
  for (const [i, position] of positions.entries()) {
    yield `${i ? ',' : ''}\n{"@type":"ListItem","position":${i + 1},"item":${textOf(itemOf(index.set, index.rowAt(position), writer))}}`;
  }
  yield ']}\n';
}

/** JSON without signs that mean something in markup: a text of the data cannot end the script that holds it. */
const textOf = (data: LinkedData): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The list and, as the page that it is of, the document. */
function listOf(writer: Writer, size: number): LinkedData {
  const {texts: {of, lang}} = writer;
  // Corrections of the document itself, as far as it has some.
  const info: TimelineInfo & {readonly corrections?: readonly Correction[]} = writer.info;
  const url = addressOf(info.url, writer);
  return compact({
    '@type': 'ItemList', '@id': url && `${url}#timeline`,
    'name': of(info.title), 'description': of(info.description), url,
    'numberOfItems': size, 'itemListOrder': 'https://schema.org/ItemListOrderAscending',
    'mainEntityOfPage': compact({
      '@type': 'WebPage', '@id': url, url,
      'name': of(info.title), 'inLanguage': lang,
      'datePublished': exactDate(info.published), 'dateModified': exactDate(info.updated),
      'publisher': organization(info.publisher, writer), 'creditText': of(info.credit), 'license': licenseOf(info.license),
      'correction': correctionsOf(info.corrections, writer),
    }),
  });
}
