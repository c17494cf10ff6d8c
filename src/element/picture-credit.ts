/**
 * What a picture says of where it comes from: sources by their names, and when the data were given out. There is no clock: the
 * day on which somebody saves it says nothing.
 */
import type {TimelineState} from '../engine/state.js';
import type {TimelineInfo} from '../events/news-event.js';
import {readDate} from '../time/date-reader.js';
import type {Span} from '../time/span.js';
import {AS_OF} from './english/as-of.js';
import {SAVE} from './english/save.js';
import type {Words} from './words.js';

/** Of so many events the sources are looked at, and so many names are written. */
const MOST_LOOKED_AT = 2000;
const MOST_NAMES = 12;

/** The sources of the events that begin in a span, by their names; those of most events first. */
export function sourceNames(words: Words, {set, index}: TimelineState, span: Span | undefined): string {
  const [from, to] = span ? [index.firstFrom(span.start), index.firstFrom(span.end)] : [0, index.size];
  const counts = new Map<string, number>();
  for (let position = from; position < Math.min(to, from + MOST_LOOKED_AT); position++) {
    const row = index.rowAt(position);
    // No event is made for nothing.
    if (set.recordAt(row)['sources'] == null) continue;
    for (const {publisher, title} of set.at(row).sources) {
      const name = words.pick(publisher ?? title).text;
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return '';
  const texts = words.group('save', SAVE);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const rest = names.length - MOST_NAMES;
  const shown = [...names.slice(0, MOST_NAMES), ...rest > 0 ? [words.say(texts.further, {count: rest})] : []];
  return words.say(texts.sources, {names: shown.join(' · ')});
}

/** As of which day the story is told, where that is not today: a picture must not be taken for all that is known. */
export function asOfWords(words: Words, {set, index}: TimelineState, asOf: string | undefined): string {
  const date = asOf === undefined || !set.parts.base ? undefined : readDate(asOf);
  return date?.ok ? words.say(words.group('asOf', AS_OF).known, {date: words.date(date.value, 'long'), count: index.size}) : '';
}

/** Who gave the data out, when, and under which licence. */
export function issueOf(words: Words, {publisher, published, updated, license, url}: TimelineInfo): string {
  const texts = words.group('save', SAVE);
  const say = (text: string | undefined, message: string): string => {
    const date = text === undefined ? undefined : readDate(text);
    return date?.ok ? words.say(message, {date: words.date(date.value, 'long')}) : '';
  };
  return [
    words.pick(publisher).text, say(updated, texts.updated) || say(published, texts.published),
    license ? words.say(texts.license, {license}) : '', url ?? '',
  ].filter(Boolean).join(' · ');
}
