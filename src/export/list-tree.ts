/**
 * All events in order, with everything that is known of each: what is printed, and what a page without script, a reader
 * mode and a search engine get.
 */
import type {EventSet} from '../events/event-set.js';
import type {NewsEvent, Source, Text} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import type {PickedText} from '../events/text.js';
import type {Message, Values} from '../element/messages.js';
import type {StringGroups, Strings} from '../element/strings.js';
import {chooseUnit, groupKey} from '../query/groups.js';
import type {EventIndex} from '../query/event-index.js';
import {linksOf} from '../query/link-index.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import {htmlDate} from '../time/html-date.js';
import {parseDate} from '../time/parse-date.js';
import {linkSentences} from './link-sentences.js';
import {describeRelative} from './relative-words.js';
import {tree, type Tree, type TreeContent} from './tree.js';

/** The words of a list. */
export interface ListWords {
  readonly locale: string;
  readonly status: Strings['status'];
  readonly detail: StringGroups['detail'];
  readonly list: StringGroups['listView'];
  readonly links: StringGroups['links'];
  readonly print: StringGroups['print'];
  pick(text: Text | undefined): PickedText;
  readonly say: (message: Message, values: Values) => string;
  date(date: NewsDate, style: 'long' | 'full'): string;
  /** When an event was, in full. */
  when(event: NewsEvent): string;
}

/** How a list is made. */
export interface ListOptions {
  readonly order: 'asc' | 'desc';
  /** Level of the headings of groups, 1 to 6; those of events are one below. */
  readonly headingLevel: number;
  /** For paper: what is written beside a link so that its address is known. */
  readonly addressOf?: (href: string) => string;
  /** No more events than this. */
  readonly most: number;
}

/** The events of an index, in groups where there are many. */
export function listTrees(index: EventIndex, words: ListWords, {order, headingLevel, addressOf, most}: ListOptions): readonly Tree[] {
  const unit = chooseUnit(index);
  const groups: {readonly key: string; readonly first: number; readonly rows: number[]}[] = [];
  for (let place = 0; place < Math.min(index.size, most); place++) {
    const row = index.rowAt(order === 'desc' ? index.size - 1 - place : place);
    const key = groupKey(index.axis.starts[row] ?? NaN, unit);
    const group = groups.at(-1);
    if (group?.key === key) group.rows.push(row);
    else groups.push({key, first: place, rows: [row]});
  }
  const level = unit === 'none' ? headingLevel : headingLevel + 1;
  return groups.map(({key, first, rows}) => {
    const items = rows.map(row => {
      const lane = index.set.info.lanes[(index.set.lanes[row] ?? 0) - 1];
      return tree('li', {}, eventTree(index.set.at(row), words, {
        lane: words.pick(lane?.label).text, level, link: createLink(addressOf), ...tiesOf(row, index.set, words),
      }));
    });
    const list = tree('ol', {start: first > 0 ? first + 1 : undefined}, ...items);
    if (unit === 'none') return tree('section', {}, list);
    const date = parseDate(key);
    const title = date.ok ? words.date(date.value, unit === 'day' ? 'full' : 'long') : words.list.openStart;
    return tree('section', {}, heading(headingLevel, {text: title}), list);
  });
}

/** A heading of a level, as deep as HTML goes. */
export const heading = (level: number, {text, lang}: PickedText): Tree => tree(`h${Math.min(6, level)}`, {lang, dir: 'auto'}, text);

interface EventOptions {
  readonly lane: string;
  readonly level: number;
  readonly link: Link;
  /** The date as it is told from another event, and what the event has to do with others. */
  readonly relative: string;
  readonly sentences: readonly string[];
}

/** How an event hangs together with others, in words. */
function tiesOf(row: number, set: EventSet, words: ListWords): Pick<EventOptions, 'relative' | 'sentences'> {
  if (!set.parts.isLinked) return {relative: '', sentences: []};
  const titleOf = (other: number): string => words.pick(set.at(other).title).text;
  const {relative} = set.at(row);
  const anchor = relative ? set.indexOf(relative.to) : -1;
  return {
    relative: relative && anchor >= 0 ? describeRelative(relative, titleOf(anchor), words) : '',
    sentences: linkSentences(linksOf(set), row, words.links).map(({row: other, message, values}) =>
      words.say(message, {...values, event: titleOf(other)})),
  };
}

function eventTree(event: NewsEvent, words: ListWords, {lane, level, link, relative, sentences}: EventOptions): Tree {
  const {detail, status} = words;
  const datetime = htmlDate(event.date);
  const when = words.when(event);
  const quoted = event.sources.find(({quote}) => quote);
  const line = [lane, words.pick(event.place).text, ...event.people.map(one => words.pick(one).text)].filter(Boolean).join(' · ');
  return tree('article', {},
    heading(level, words.pick(event.title)),
    tree('p', {}, datetime ? tree('time', {datetime}, when) : when, relative && ` · ${relative}`,
      event.status && ` (${status[event.status]})`),
    line ? tree('p', {dir: 'auto'}, line) : undefined,
    ...paragraphs(event.summary, words), ...paragraphs(event.body, words),
    quoted && tree('figure', {},
      tree('blockquote', {lang: quoted.lang, dir: 'auto'}, words.say(detail.quote, {text: quoted.quote?.exact.trim() ?? ''})),
      tree('figcaption', {dir: 'auto'}, creditOf(quoted, words))),
    ...paragraphs(event.dateNote, words),
    sentences.length > 0 ? tree('ul', {class: 'links'}, ...sentences.map(text => tree('li', {dir: 'auto'}, text))) : undefined,
    ...event.media.map(({kind, url, alt, caption, credit, license}) => tree('p', {dir: 'auto'},
      ...link(url, `${words.print.media[kind]}: ${words.pick(alt).text}`),
      parted([words.pick(caption).text, words.pick(credit).text, license ?? '']))),
    event.sources.length > 0 ? tree('p', {}, detail.sources) : undefined,
    event.sources.length > 0 ? tree('ul', {}, ...event.sources.map(source => sourceTree(source, words, link))) : undefined,
  );
}

const parted = (texts: readonly string[]): string => texts.filter(Boolean).map(text => ` · ${text}`).join('');

const paragraphs = (text: Text | undefined, words: ListWords): Tree[] => {
  const {text: whole, lang} = words.pick(text);
  return whole.split(/\n\s*\n/).filter(Boolean).map(part => tree('p', {lang, dir: 'auto'}, part));
};

function creditOf(source: Source, words: ListWords): string {
  const date = source.published ? parseDate(source.published) : undefined;
  const published = date?.ok ? words.date(date.value, 'long') : source.published;
  return [words.pick(source.publisher).text, words.pick(source.author).text, published].filter(Boolean).join(', ');
}

type Link = (url: string | undefined, text: string) => readonly TreeContent[];

function sourceTree(source: Source, words: ListWords, link: Link): Tree {
  const {role, archived} = words.detail;
  const title = words.pick(source.title).text;
  const credit = creditOf(source, words);
  const rest = parted([title ? credit : '', source.role ? role[source.role] : '']);
  return tree('li', {dir: 'auto'}, ...link(source.url, title || credit), rest,
    ...source.archiveUrl ? [' · ', ...link(source.archiveUrl, archived)] : []);
}

/** A link, with its address where wanted; one that is not safe is its text alone. */
const createLink = (addressOf?: (href: string) => string): Link => (url, text) => {
  const href = url === undefined ? undefined : safeUrl(url);
  if (href === undefined) return [text];
  const address = addressOf ? [' ', tree('span', {class: 'address', dir: 'ltr'}, addressOf(href))] : [];
  return [tree('a', {href, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'}, text), ...address];
};
