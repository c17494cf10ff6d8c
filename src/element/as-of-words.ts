/**
 * How events changed between two days, in sentences: one for the eye, with an arrow, and one for the ear.
 */
import type {StoryChange} from '../events/as-of.js';
import type {NewsEvent} from '../events/news-event.js';
import {AS_OF} from './english/as-of.js';
import type {Words} from './words.js';

/** A change in words. */
export interface ChangeWords {
  readonly row: number;
  readonly title: ReturnType<Words['pick']>;
  /** What changed, as it is seen and as it is said. */
  readonly seen: string;
  readonly said: string;
  readonly note: ReturnType<Words['pick']>;
}

/** A change in words; the title is the one from then on. */
export function changeWords({row, before, after, note}: StoryChange, words: Words): ChangeWords {
  const strings = words.group('asOf', AS_OF);
  const title = words.pick((after ?? before)?.title);
  const noted = words.pick(note);
  const make = (seen: string, said = seen): ChangeWords => ({row, title, seen, said, note: noted});
  if (!after) return make('');
  const now = stateOf(after, words);
  if (!before) return make(words.say(strings.added, {state: now}));
  const then = stateOf(before, words);
  const turn = (from: string, to: string): ChangeWords =>
    make(words.say(strings.turned, {before: from, after: to}), words.say(strings.turnedSaid, {before: from, after: to}));
  if (then !== now) return turn(then, now);
  const old = words.pick(before.title).text;
  return old === title.text ? make(strings.reworded) : turn(old, title.text);
}

/** How sure an event is, and when. */
function stateOf({status, date, timeZone}: NewsEvent, words: Words): string {
  return [status ? words.strings.status[status] : '', words.date(date, 'long', timeZone)].filter(Boolean).join(' ');
}

/** A change as it is said. */
export const sayChange = ({title, said, note}: ChangeWords, words: Words): string =>
  sentences([words.say(words.group('asOf', AS_OF).sentence, {title: title.text, text: said}), note.text]);

/** Sentences one after the other, each with a mark at its end. */
export const sentences = (parts: readonly string[]): string =>
  parts.filter(Boolean).map(part => /[.!?…。！？؟]$/.test(part) ? part : `${part}.`).join(' ');
