/**
 * The list as HTML text, for servers and authors: what stands between the tags of the element is what a page shows without
 * script, in a reader mode and to a search engine.
 */
import {CORE} from '../element/english/core.js';
import {CORRECTIONS} from '../element/english/corrections.js';
import {DETAIL} from '../element/english/detail.js';
import {LINKS} from '../element/english/links.js';
import {LIST} from '../element/english/list.js';
import {PRINT} from '../element/english/print.js';
import {bringLanguage} from '../element/languages.js';
import {fill} from '../element/messages.js';
import {stringsFor} from '../element/strings.js';
import type {TimelineInfo} from '../events/news-event.js';
import {readDocument} from '../events/read-document.js';
import {pickText} from '../events/text.js';
import {createIndex} from '../query/event-index.js';
import {describeDate} from '../time/date-words.js';
import {languageName} from '../time/language-name.js';
import {isTimeZone} from '../time/zone.js';
import {correctionsTree, heading, listTrees, type ListWords} from './list-tree.js';
import {toHtml, tree} from './tree.js';

/** How {@link renderListHtml} writes. */
export interface ListHtmlOptions {
  /** BCP 47: the language of dates, words and, where the data have several, texts. Default that of the document, or `en`. */
  readonly locale?: string;
  /** Level of the title's heading, 1 to 6; groups and events come below. Default 2. */
  readonly headingLevel?: number;
  /** `desc` puts the newest first. Default `asc`. */
  readonly order?: 'asc' | 'desc';
  /** IANA name: instants are also said in this zone. Default `UTC`. */
  readonly timeZone?: string;
  /** No more events than this, in their order. Default all. */
  readonly most?: number;
}

/**
 * The events of a document, or of an array of events, as a list in HTML: all texts escaped, links by the allow-list of
 * schemes. Records that are wrong are left out, as the element does. Never rejects for bad data.
 */
export async function renderListHtml(input: unknown, options: ListHtmlOptions = {}): Promise<string> {
  const set = readDocument(input);
  const {info} = set;
  const {locale = info.lang ?? 'en', headingLevel = 2, order = 'asc', timeZone = 'UTC', most = Infinity} = options;
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  await bringLanguage(locale, {timeZone: zone});
  const words = createWords(locale, zone, info);
  const level = Math.max(1, Math.min(6, Math.round(headingLevel) || 2));
  const title = words.pick(info.title);
  const description = words.pick(info.description);
  const list = listTrees(createIndex(set, zone), words, {order, headingLevel: level + 1, most});
  return toHtml(tree('div', {lang: locale},
    title.text ? heading(level, title) : undefined,
    description.text ? tree('p', {lang: description.lang, dir: 'auto'}, description.text) : undefined,
    ...list, correctionsTree(set, words, level + 1)));
}

function createWords(locale: string, zone: string, {lang}: TimelineInfo): ListWords {
  const strings = stringsFor(locale);
  const date: (date: Parameters<ListWords['date']>[0], style: 'long' | 'full', timeZone?: string) => string =
    (value, style, timeZone = zone) => describeDate(value, {locale, style, timeZone});
  return {
    locale,
    language: tag => languageName(tag, locale),
    date: (value, style) => date(value, style),
    status: strings.status ?? CORE.status,
    corrections: {...CORRECTIONS, ...strings.corrections},
    detail: {...DETAIL, ...strings.detail},
    list: {...LIST, ...strings.listView},
    links: {...LINKS, ...strings.links},
    print: {...PRINT, ...strings.print},
    pick: text => {
      const picked = pickText(text, locale, lang);
      return picked.lang === locale ? {text: picked.text} : picked;
    },
    say: (message, values) => fill(message, values, locale),
    when: ({date: value, timeZone}) => {
      const own = date(value, 'full', timeZone);
      const other = value.zoned ? date(value, 'full') : own;
      return other === own ? own : `${own} (${other})`;
    },
  };
}
