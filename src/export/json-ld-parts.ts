/**
 * What linked data are made of: texts with their languages, people, sources, corrections. Names are written as texts, so that
 * the build leaves them as they are.
 */
import {isRecord} from '../events/fields.js';
import type {Correction, Media, Source, Text, TimelineInfo} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import {pickText} from '../events/text.js';
import {parseDate} from '../time/parse-date.js';
import {isoDate} from './date-texts.js';

/** A node, or whatever stands in one. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** A text as linked data: a plain one is in the language that the node says, others carry their tags. */
export interface Texts {
  readonly of: (text: Text | undefined) => unknown;
  /** The language of plain texts. */
  readonly lang: string | undefined;
}

/** What every node is written with. */
export interface Writer {
  readonly info: TimelineInfo;
  readonly texts: Texts;
  /** Makes an address whole. */
  readonly whole: (url: string) => string | undefined;
}

/** All languages of texts, or the one that suits a tag best. */
export const createTexts = (locale: string | undefined, lang: string | undefined): Texts => ({
  lang: locale ?? lang,
  of: text => {
    if (!isRecord(text)) return text;
    if (locale !== undefined) return pickText(text, locale, lang).text;
    const values = Object.entries(text).map(([tag, value]) => ({'@value': value, '@language': tag}));
    return values.length === 1 ? values[0] : values;
  },
});

/** A node without what has no value. */
export const compact = (node: LinkedData): LinkedData => Object.fromEntries(
  Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));

/** A whole address that a page may link to. */
export const addressOf = (url: string | undefined, {whole}: Writer): string | undefined => {
  const safe = safeUrl(url);
  return safe === undefined ? undefined : whole(safe);
};

/** A date text as ISO 8601, where that says just the same. */
export const exactDate = (text: string | undefined): string | undefined => {
  const date = text === undefined ? undefined : parseDate(text);
  return date?.ok && date.value.kind === 'date' ? isoDate(date.value) : undefined;
};

type Named = (name: Text | undefined, writer: Writer) => LinkedData | undefined;

const named = (type: string): Named => (name, {texts}) => (name === undefined ? undefined : {'@type': type, 'name': texts.of(name)});

/** Who publishes. */
export const organization = named('Organization');
/** Who writes, or is written about. */
export const person = named('Person');
/** Where it was. */
export const place = named('Place');

/** A licence as an address, which is what the vocabulary wants: SPDX has one for each of its names. */
export const licenseOf = (license: string | undefined): string | undefined =>
  (license !== undefined && /^[\w.+-]+$/.test(license) ? `https://spdx.org/licenses/${license}` : license);

/** Published corrections. What was said before stands in the comment, too: the vocabulary has no place of its own for it. */
export const correctionsOf = (corrections: readonly Correction[] | undefined, writer: Writer): readonly LinkedData[] | undefined =>
  corrections?.map(({date, text, was}) => compact({
    '@type': 'CorrectionComment', 'datePublished': exactDate(date), 'temporalCoverage': exactDate(date) ? undefined : date,
    'text': writer.texts.of(text),
    'about': was === undefined ? undefined : {'@type': 'CreativeWork', 'text': writer.texts.of(was)},
  }));

/** A source as it is cited, with the words that are quoted. */
export const citationOf = (source: Source, writer: Writer): LinkedData => {
  const {publisher, title, author, published, url, archiveUrl, quote, lang} = source;
  const date = exactDate(published);
  return compact({
    '@type': 'CreativeWork', 'name': writer.texts.of(title),
    'publisher': organization(publisher, writer), 'author': person(author, writer),
    'datePublished': date, 'temporalCoverage': date ? undefined : published,
    'url': addressOf(url, writer), 'archivedAt': addressOf(archiveUrl, writer),
    'hasPart': quote && compact({'@type': 'Quotation', 'text': quote.exact, 'inLanguage': lang}),
  });
};

const MEDIA_TYPES = {image: 'ImageObject', video: 'MediaObject', audio: 'AudioObject', document: 'MediaObject'} as const;

/** A medium. Films are no `VideoObject`, since nobody says when they were uploaded, which search engines insist on. */
export const mediumOf = ({kind, url, alt, caption, credit, license}: Media, writer: Writer): LinkedData => compact({
  '@type': MEDIA_TYPES[kind], 'contentUrl': addressOf(url, writer), 'name': writer.texts.of(alt), 'caption': writer.texts.of(caption),
  'creditText': writer.texts.of(credit), 'license': licenseOf(license),
});
