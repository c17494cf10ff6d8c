/**
 * The words of the element for what is told of an event in every view: quotes, sources, corrections.
 */
import type {TellWords} from '../export/source-tree.js';
import {languageName} from '../time/language-name.js';
import {CORRECTIONS} from './english/corrections.js';
import {DETAIL} from './english/detail.js';
import type {Words} from './words.js';

const known = new WeakMap<Words, TellWords>();

/** The words, made once for those of the element. */
export function tellWords(words: Words): TellWords {
  const {locale} = words;
  const made = known.get(words) ?? {
    locale,
    detail: words.group('detail', DETAIL),
    corrections: words.group('corrections', CORRECTIONS),
    pick: text => words.pick(text),
    say: words.say,
    date: (date, style) => words.date(date, style),
    language: tag => languageName(tag, locale),
  } satisfies TellWords;
  known.set(words, made);
  return made;
}
