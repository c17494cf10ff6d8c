/**
 * Dates by another event in words: "about 3 weeks before “the invasion”". How far `within` goes says how much is known: a
 * margin of half the length and more leaves only its unit, "some weeks before".
 */
import type {Message, Values} from '../element/messages.js';
import type {StringGroups} from '../element/strings.js';
import type {RelativeDate} from '../events/news-event.js';
import {parseIsoDuration, type IsoDuration} from '../time/duration.js';
import {aboutMs, describeDuration, unitOf} from '../time/duration-words.js';

/** The words of a language, and its texts. */
export interface RelativeWords {
  readonly locale: string;
  readonly say: (message: Message, values: Values) => string;
  readonly links: StringGroups['links'];
}

/** From this share of the length on a margin leaves nothing but the unit; where it is longer, not even the side. */
const VAGUE_SHARE = 0.5;

/** When an event was, told from another one, `title`; empty where a duration cannot be read. */
export function describeRelative({before, after, within}: RelativeDate, title: string, words: RelativeWords): string {
  const {say, links} = words;
  const [back, on, margin] = [before, after, within].map(read);
  if (back === null || on === null || margin === null) return '';
  const values = {event: title};
  if (back && on) return say(links.between, {...values, before: lengthOf(back, margin, words), after: lengthOf(on, margin, words)});
  if (back) return say(links.lengthBefore, {...values, length: lengthOf(back, margin, words)});
  if (on) return say(links.lengthAfter, {...values, length: lengthOf(on, margin, words)});
  return margin ? say(links.around, {...values, length: describeDuration(margin, words.locale)}) : say(links.sameTime, values);
}

/** `null` for one that cannot be read. */
const read = (text: string | undefined): IsoDuration | undefined | null => {
  if (text === undefined) return undefined;
  const duration = parseIsoDuration(text);
  return duration.ok ? duration.value : null;
};

function lengthOf(length: IsoDuration, margin: IsoDuration | undefined, {locale, say, links}: RelativeWords): string {
  if (!margin || aboutMs(margin) === 0) return describeDuration(length, locale);
  const share = aboutMs(margin) / aboutMs(length);
  const unit = unitOf(length);
  return share >= VAGUE_SHARE && share < 1 && unit !== 'second' ? links.some[unit]
    : say(links.about, {length: describeDuration(length, locale)});
}
