/**
 * Events as a calendar (RFC 5545): those that have a day. What the calendar cannot say of a date (about, perhaps, since) the
 * entry says in words; what has no day is left out, and is told. The same data always give the same text: there is no clock.
 */
import type {NewsEvent, Source, Status, Text} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import {pickText} from '../events/text.js';
import type {EventIndex} from '../query/event-index.js';
import {describeDate} from '../time/date-words.js';
import {startOf} from './date-texts.js';
import {icsPlaces, timeText, type IcsPlace} from './ics-dates.js';
import {icsLine, icsParameter, icsText} from './ics-lines.js';

/** How {@link icsParts} writes. */
export interface IcsOptions {
  /** BCP 47: the language of dates in words and of texts in several. Default the document's, or English. */
  readonly locale?: string | undefined;
  /** What a status is called. Default its own name. */
  readonly status?: Readonly<Record<Status, string>>;
  /** Makes an address that is relative whole. Without it such addresses are left out. */
  readonly addressOf?: (url: string) => string | undefined;
  /** Told of each event that has no place in a calendar, by its id. */
  readonly onLeftOut?: (id: string) => void;
}

/** Day of entries in documents that do not say when they are from: an entry has to have one. */
const NO_STAMP = 0;
const STATUS: Readonly<Partial<Record<Status, string>>> = {
  confirmed: 'CONFIRMED', expected: 'TENTATIVE', disputed: 'TENTATIVE', withdrawn: 'CANCELLED',
};

interface Words extends IcsOptions {
  readonly locale: string;
  /** Language of plain texts. */
  readonly lang: string | undefined;
  readonly stamp: string;
  /** What makes ids of the document those of the world. */
  readonly domain: string;
  readonly laneOf: (row: number) => string;
  readonly pick: (text: Text | undefined) => string;
  /** A line with a text, and the language that it is in. */
  readonly textLine: (name: string, text: Text | undefined) => string;
}

/** The parts of the text, in order. */
export function* icsParts(index: EventIndex, options: IcsOptions = {}): Generator<string> {
  const {set, set: {info}} = index;
  const locale = options.locale ?? info.lang ?? 'en';
  const pick = (text: Text | undefined): string => pickText(text, locale, info.lang).text;
  const words: Words = {
    ...options, locale, lang: info.lang, pick, stamp: timeText(startOf(info.updated) ?? startOf(info.published) ?? NO_STAMP),
    domain: /^https?:\/\/([\w.-]+)/.exec(info.url ?? '')?.[1] ?? 'news-timeline.invalid',
    laneOf: row => pick(set.info.lanes[(set.lanes[row] ?? 0) - 1]?.label),
    textLine: (name, given) => {
      const {text, lang} = pickText(given, locale, info.lang);
      return text && icsLine(lang ? `${name};LANGUAGE=${icsParameter(lang).replace(/^"([\w-]+)"$/, '$1')}` : name, icsText(text));
    },
  };
  yield icsLine('BEGIN', 'VCALENDAR') + icsLine('VERSION', '2.0') + icsLine('PRODID', '-//news-timeline//EN')
    + icsLine('CALSCALE', 'GREGORIAN') + icsLine('METHOD', 'PUBLISH')
    // The name by RFC 7986, and as programs from before it know it.
    + words.textLine('NAME', info.title) + words.textLine('X-WR-CALNAME', info.title) + words.textLine('DESCRIPTION', info.description)
    + urlLine(info.url, words);
  for (let position = 0; position < index.size; position++) {
    const row = index.rowAt(position);
    const event = set.at(row);
    const places = icsPlaces(event.date);
    if (places.length === 0) options.onLeftOut?.(event.id);
    for (const [i, place] of places.entries()) {
      yield entry(event, place, words.laneOf(row), {...words, domain: `${i ? `${i}.` : ''}${words.domain}`});
    }
  }
  yield icsLine('END', 'VCALENDAR');
}

function entry(event: NewsEvent, {start, end, isWhole}: IcsPlace, lane: string, words: Words): string {
  const {id, date, title, status, tags, place, sources, timeZone} = event;
  const {locale, stamp, domain, textLine} = words;
  const when = describeDate(date, {locale, style: 'long', timeZone});
  const {text, lang} = pickText(title, locale, words.lang);
  const summary = `${text} (${when})`;
  const state = status ? STATUS[status] : undefined;
  const isInDoubt = (date.approximate || date.uncertain) && state !== 'CANCELLED';
  return icsLine('BEGIN', 'VEVENT')
    + icsLine('UID', icsText(`${id}@${domain}`))
    + icsLine('DTSTAMP', stamp)
    + icsLine(...start) + (end ? icsLine(...end) : '')
    + textLine('SUMMARY', isWhole ? title : lang ? {[lang]: summary} : summary)
    + icsLine('DESCRIPTION', icsText(describe(event, when, words)))
    + (isInDoubt ? icsLine('STATUS', 'TENTATIVE') : state ? icsLine('STATUS', state) : '')
    + textLine('LOCATION', place)
    + urlLine(sources.find(({url}) => url)?.url, words)
    + (lane || tags.length > 0 ? icsLine('CATEGORIES', [lane, ...tags].filter(Boolean).map(icsText).join(',')) : '')
    // News are no appointments of whoever reads them.
    + icsLine('TRANSP', 'TRANSPARENT')
    + icsLine('END', 'VEVENT');
}

/** All that is known, the date in words before all. */
function describe({summary, body, dateNote, status, sources}: NewsEvent, when: string, words: Words): string {
  const {pick, status: names} = words;
  const head = [when, status && `(${names?.[status] ?? status})`].filter(Boolean).join(' ');
  const list = sources.map(source => sourceWords(source, words)).join('\n');
  return [head, pick(summary), pick(body), pick(dateNote), list].filter(Boolean).join('\n\n');
}

const sourceWords = ({publisher, author, title, published, url}: Source, words: Words): string =>
  [...[publisher, author, title].map(words.pick), published, addressOf(url, words)].filter(Boolean).join(', ');

const addressOf = (url: string | undefined, {addressOf: whole}: IcsOptions): string | undefined => {
  const safe = safeUrl(url);
  return safe === undefined || /^[a-z]+:/i.test(safe) ? safe : whole?.(safe);
};

/** An address, which has no escapes: what may not stand in one is written as one has it. */
const urlLine = (url: string | undefined, options: IcsOptions): string => {
  const address = addressOf(url, options);
  return address ? icsLine('URL', address.replace(/[\s\p{Cc}"<>]/gu, encodeURIComponent)) : '';
};
