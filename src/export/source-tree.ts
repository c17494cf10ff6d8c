/**
 * Who says so: the quotes of an event as blocks, and its sources with all that is known of them. The same in details,
 * list, table, print and HTML text.
 */
import type {Source, Text} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import type {PickedText} from '../events/text.js';
import {linkToQuote} from '../events/text-fragment.js';
import type {Message, Values} from '../element/messages.js';
import type {StringGroups} from '../element/strings.js';
import {readDate} from '../time/date-reader.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {tree, type Tree, type TreeContent} from './tree.js';

/** The words for what stands around an event. */
export interface TellWords {
  /** BCP 47. */
  readonly locale: string;
  readonly detail: StringGroups['detail'];
  readonly corrections: StringGroups['corrections'];
  pick(text: Text | undefined): PickedText;
  say(message: Message, values: Values): string;
  date(date: NewsDate, style: 'long' | 'full'): string;
  /** Name of a language. */
  language(tag: string): string;
}

/** Makes a link of a text, or leaves it a text where the address is not safe. */
export type Link = (url: string | undefined, ...text: readonly TreeContent[]) => readonly TreeContent[];

/** A link, with its address where wanted; one that is not safe is its text alone. */
export const createLink = (addressOf?: (href: string) => string): Link => (url, ...text) => {
  const href = url === undefined ? undefined : safeUrl(url);
  if (href === undefined) return text;
  const address = addressOf ? [' ', tree('span', {class: 'address', dir: 'ltr'}, addressOf(href))] : [];
  return [tree('a', {href, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'}, ...text), ...address];
};

/** Every quote, each as a block with the language that it is in, and a link to where it stands. */
export const quoteTrees = (sources: readonly Source[], words: TellWords, link?: Link): Tree[] => sources.flatMap(source => {
  const {quote, lang, url} = source;
  if (!quote) return [];
  const {detail} = words;
  const credit = creditOf(source, words);
  const place = url === undefined ? url : linkToQuote(url, quote, lang);
  return tree('figure', {part: 'quote'},
    tree('blockquote', {lang, dir: 'auto'}, words.say(detail.quote, {text: quote.exact.trim()})),
    tree('figcaption', {dir: 'auto'}, ...parted([
      credit.length > 0 ? credit : [phrase(words.pick(source.title))],
      lang && !isSame(lang, words.locale) ? [words.language(lang)] : [],
      !link || place === url ? [] : link(place, detail.inPlace),
    ])));
});

/** Every source, as items of a list; those that say nothing are left out. */
export const sourceTrees = (sources: readonly Source[], words: TellWords, link: Link): Tree[] => sources.flatMap(source => {
  const parts = parted(partsOf(source, words, link));
  return parts.length > 0 ? tree('li', {dir: 'auto'}, ...parts) : [];
});

/** A source in one line of text, without its quote. */
export const sourceText = (source: Source, words: TellWords): string => partsOf(source, words,
  (url, ...text) => [...text, url === undefined ? '' : ` <${url}>`]).map(textOf).filter(Boolean).join(', ');

/** A date in words, or as it was written where it cannot be read. */
export function dateWords(text: string | undefined, words: TellWords): string {
  const date = text ? readDate(text) : undefined;
  return date?.ok ? words.date(date.value, 'long') : text ?? '';
}

/** A text with the language that it is in. */
export const phrase = ({text, lang}: PickedText): TreeContent =>
  lang === undefined || text === '' ? text : tree('span', {lang, dir: 'auto'}, text);

type Part = readonly TreeContent[];

function partsOf(source: Source, words: TellWords, link: Link): readonly Part[] {
  const {role, archived, retrieved} = words.detail;
  const {url, archiveUrl, quote, lang} = source;
  const placed = (address: string): string => linkToQuote(address, quote, lang);
  const title = words.pick(source.title);
  const credit = creditOf(source, words);
  const named = title.text ? [phrase(title)] : credit.length > 0 ? credit : [url];
  return [
    url === undefined ? named : link(placed(url), ...named),
    title.text ? credit : [],
    source.role ? [role[source.role]] : [],
    archiveUrl === undefined ? [] : link(placed(archiveUrl), archived),
    source.retrieved ? [words.say(retrieved, {date: dateWords(source.retrieved, words)})] : [],
  ];
}

const creditOf = (source: Source, words: TellWords): Part => parted([
  [phrase(words.pick(source.publisher))], [phrase(words.pick(source.author))], [dateWords(source.published, words)],
], ', ');

/** Parts with something between them; those that say nothing are left out. */
const parted = (parts: readonly Part[], between = ' · '): TreeContent[] =>
  parts.filter(part => part.some(Boolean)).flatMap((part, i) => (i > 0 ? [between, ...part] : [...part]));

const textOf = (part: Part): string =>
  part.map(one => (typeof one === 'object' ? textOf(one.children) : one ?? '')).join('');

const isSame = (a: string, b: string): boolean => primary(a) === primary(b);
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
