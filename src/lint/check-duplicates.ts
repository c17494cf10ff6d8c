/**
 * Events that are likely one: of one date, and of nearly one title. Links that lead nowhere new.
 */
import type {NewsEvent, Text} from '../events/news-event.js';
import {itemPath, type MakeCheck} from './context.js';

/** From this share of common words on, titles are nearly one. */
const LEAST_LIKENESS = 0.75;
/** Of so many events of one date each is compared with each; of more only with those of just its title. */
const MOST_COMPARED = 200;

/** Scripts that write words without blanks between them: pairs of characters stand for words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A title to be compared. */
export interface TitleWords {
  /** Without case, accents and marks. */
  readonly words: ReadonlySet<string>;
  /** Those that have to be the same: numbers, and what is capitalised within the title, as names are. */
  readonly fixed: string;
}

/** The words of a title. */
export function wordsOf(title: string): TitleWords {
  const given = title.normalize('NFKD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = given.flatMap(word => {
    const chars = Array.from(word);
    return UNSPACED.test(word) && chars.length > 2 ? chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`) : [word.toLowerCase()];
  });
  const fixed = given.filter((word, i) => /\p{N}/u.test(word) || i > 0 && /^\p{Lu}/u.test(word));
  return {words: new Set(words), fixed: [...new Set(fixed.map(word => word.toLowerCase()))].sort().join(' ')};
}

/** Whether two titles say nearly the same: the same numbers and names, and most other words in common. */
export function isLikely({words: a, fixed}: TitleWords, {words: b, fixed: otherFixed}: TitleWords): boolean {
  if (a.size === 0 || fixed !== otherFixed) return false;
  const common = [...a].filter(word => b.has(word)).length;
  return common / (a.size + b.size - common) >= LEAST_LIKENESS;
}

/** Links that say what two like events are to each other. */
const TELLING: ReadonlySet<string> = new Set(['same-as', 'contradicts', 'corrects']);

interface Seen {
  readonly id: string;
  readonly words: ReadonlyMap<string, TitleWords>;
  readonly titles: ReadonlyMap<string, string>;
}

const titlesOf = (title: Text): readonly (readonly [string, string])[] => typeof title === 'string' ? [['', title]] : Object.entries(title);

/** Events of one date whose titles are nearly one, in the languages that both have; unless a link says what they are to each other. */
export const checkDuplicates: MakeCheck = ({set: {info: {lang = ''}}}) => {
  const byDate = new Map<string, Seen[]>();
  const isSame = (a: Seen, b: Seen): boolean => {
    const shared = [...a.words].filter(([tag]) => b.words.has(tag));
    return shared.length > 0 && shared.every(([tag, words]) => isLikely(words, b.words.get(tag) ?? words));
  };
  const linked = new Set<string>();
  return {
    look: ({id, links}) => {
      for (const {to, kind} of links) if (TELLING.has(kind)) linked.add(`${id} ${to}`).add(`${to} ${id}`);
    },
    check: (event, tell) => {
      const {id, date, title} = event;
      const titles = titlesOf(title).map(([tag, text]) => [tag || lang, text] as const);
      const seen: Seen = {id, titles: new Map(titles), words: new Map(titles.map(([tag, text]) => [tag, wordsOf(text)]))};
      const key = `${date.earliest}/${date.latest}`;
      const others = byDate.get(key) ?? [];
      byDate.set(key, others);
      const [tag = '', own] = titles[0] ?? [];
      const other = others.length > MOST_COMPARED ? others.find(one => one.titles.get(tag) === own)
        : others.find(one => isSame(one, seen) && !linked.has(`${one.id} ${id}`));
      if (other) {
        const [shared = tag] = [...seen.titles.keys()].filter(one => other.titles.has(one));
        tell('likely-duplicate', {
          path: 'title', value: seen.titles.get(shared),
          message: `expected another event than ${other.id} (“${other.titles.get(shared) ?? ''}”)`,
        });
      }
      others.push(seen);
    },
  };
};

/** Links to the event itself, and links that stand twice. */
export const checkLinks: MakeCheck = () => ({
  check: (event: NewsEvent, tell) => {
    const {id, links, record, relative} = event;
    const seen = new Set<string>();
    for (const [at, {to, kind}] of links.entries()) {
      const path = `${itemPath(record, 'links', links, at)}.to`;
      if (to === id) tell('self-link', {path, value: to, message: 'expected another event'});
      else if (seen.has(`${kind} ${to}`)) tell('same-link', {path, value: to, message: `expected one link “${kind}” to ${to}`});
      seen.add(`${kind} ${to}`);
    }
    if (relative?.to === id) tell('self-link', {path: 'relative.to', value: id, message: 'expected another event'});
  },
});
