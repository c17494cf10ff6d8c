/**
 * All events in order, with everything that is known of each: what is printed, and what a page without script, a reader
 * mode and a search engine get.
 */
import {runSteps} from '../base/steps.js';
import {correctionsOf, correctionSteps} from '../events/corrections.js';
import type {EventSet} from '../events/event-set.js';
import type {Correction, NewsEvent, Status, Text} from '../events/news-event.js';
import type {PickedText} from '../events/text.js';
import type {StringGroups, Strings} from '../element/strings.js';
import {chooseUnit, groupKey} from '../query/groups.js';
import type {EventIndex} from '../query/event-index.js';
import {linksOf} from '../query/link-index.js';
import {htmlDate} from '../time/html-date.js';
import {parseDate} from '../time/parse-date.js';
import {correctionTree, correctionTrees} from './correction-tree.js';
import {linkSentences} from './link-sentences.js';
import {describeRelative} from './relative-words.js';
import {createLink, phrase, quoteTrees, sourceTrees, type Link, type TellWords} from './source-tree.js';
import {tree, type Tree} from './tree.js';

/** The words of a list. */
export interface ListWords extends TellWords {
  readonly status: Strings['status'];
  readonly list: StringGroups['listView'];
  readonly links: StringGroups['links'];
  readonly print: StringGroups['print'];
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
      const event = index.set.at(row);
      return tree('li', {}, eventTree(event, words, {
        lane: words.pick(lane?.label).text, level, link: createLink(addressOf), isPaper: !!addressOf,
        status: event.status ?? (index.set.parts.hasStatus ? '' : undefined),
        corrections: correctionsOf(event, index.set.info), ...tiesOf(row, index.set, words),
      }));
    });
    const list = tree('ol', {start: first > 0 ? first + 1 : undefined}, ...items);
    if (unit === 'none') return tree('section', {}, list);
    const date = parseDate(key);
    const title = date.ok ? words.date(date.value, unit === 'day' ? 'full' : 'long') : words.list.openStart;
    return tree('section', {}, heading(headingLevel, {text: title}), list);
  });
}

/** All corrections of a set in a section of their own; none where there are none. */
export function correctionsTree(set: EventSet, words: ListWords, headingLevel: number): Tree | undefined {
  const told = set.parts.hasCorrections ? runSteps(correctionSteps(set)) : [];
  return told.length === 0 ? undefined : tree('section', {part: 'corrections'},
    heading(headingLevel, {text: words.corrections.corrections}), tree('ul', {}, ...told.map(({correction, row}) =>
      correctionTree(correction, words, row < 0 ? words.corrections.document : phrase(words.pick(set.at(row).title))))));
}

/** A heading of a level, as deep as HTML goes. */
export const heading = (level: number, {text, lang}: PickedText): Tree => tree(`h${Math.min(6, level)}`, {lang, dir: 'auto'}, text);

interface EventOptions {
  readonly lane: string;
  readonly level: number;
  readonly link: Link;
  readonly isPaper: boolean;
  /** `''` is said to be not stated. */
  readonly status: Status | '' | undefined;
  readonly corrections: readonly Correction[];
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

function eventTree(event: NewsEvent, words: ListWords, options: EventOptions): Tree {
  const {lane, level, link, isPaper, status, corrections, relative, sentences} = options;
  const datetime = htmlDate(event.date);
  const when = words.when(event);
  const sources = sourceTrees(event.sources, words, link);
  const line = [lane, words.pick(event.place).text, ...event.people.map(one => words.pick(one).text)].filter(Boolean).join(' · ');
  return tree('article', {},
    heading(level, words.pick(event.title)),
    tree('p', {}, isPaper && status !== undefined ? tree('span', {class: `sign is-${status || 'unstated'}`}) : '',
      datetime ? tree('time', {datetime}, when) : when, relative && ` · ${relative}`,
      status === undefined ? '' : ` (${words.status[status || 'unstated']})`),
    line ? tree('p', {dir: 'auto'}, line) : undefined,
    ...paragraphs(event.summary, words), ...paragraphs(event.body, words),
    // Paper leads nowhere.
    ...quoteTrees(event.sources, words, isPaper ? undefined : link),
    ...paragraphs(event.dateNote, words),
    sentences.length > 0 ? tree('ul', {class: 'links'}, ...sentences.map(text => tree('li', {dir: 'auto'}, text))) : undefined,
    ...event.media.map(({kind, url, alt, caption, credit, license}) => tree('p', {dir: 'auto'},
      ...link(url, `${words.print.media[kind]}: ${words.pick(alt).text}`),
      parted([words.pick(caption).text, words.pick(credit).text, license ?? '']))),
    ...corrections.length > 0 ? [
      tree('p', {class: 'subtitle'}, words.corrections.corrections), tree('ul', {}, ...correctionTrees(corrections, words)),
    ] : [],
    ...sources.length > 0 ? [tree('p', {class: 'subtitle'}, words.detail.sources), tree('ul', {}, ...sources)] : [],
  );
}

const parted = (texts: readonly string[]): string => texts.filter(Boolean).map(text => ` · ${text}`).join('');

const paragraphs = (text: Text | undefined, words: ListWords): Tree[] => {
  const {text: whole, lang} = words.pick(text);
  return whole.split(/\n\s*\n/).filter(Boolean).map(part => tree('p', {lang, dir: 'auto'}, part));
};
