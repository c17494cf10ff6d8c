/**
 * Texts as a search compares them: without case, accents, width and pointing, as the reader's language sees it. What is a
 * letter of its own there stays one (Swedish å is no a), which `Intl.Collator` says, once for each character. A second
 * form of the answer leads back to the original, so that what was found can be marked where it stands.
 */
import {cached, intlLocale} from '../time/intl-dates.js';

/** A folded text with the way back. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`: where in the original the character begins that it comes from, and where that ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds texts for one language. Folding twice is folding once. */
export interface Fold {
  (text: string): string;
  /** The same with the way back to the original. */
  map(text: string): Folded;
}

/** A character with the marks on it, what is invisible or only stretches it included; blanks in a row are one. */
const CLUSTER = /\s[\s\p{M}\p{Cf}ﾞﾟـ]*|[^\p{M}\p{Cf}ﾞﾟـ][\p{M}\p{Cf}ﾞﾟـ]*|[\p{M}\p{Cf}ﾞﾟـ]+/gu;
/** The same, where there is more to do than to write it small; ASCII alone, the most of most texts, is left out. */
const SPECIAL = /(?! [!-~])\s[\s\p{M}\p{Cf}ﾞﾟـ]*|[^\0-\x7f][\p{M}\p{Cf}ﾞﾟـ]*|[\0-\x7f][\p{M}\p{Cf}ﾞﾟـ]+/gu;
const PLAIN = /^(?:[!-~]| (?! ))*$/;
/** More marks on a letter mean nothing in any language. */
const MARKS_MAX = 8;
/** Kept characters; the many that a hostile text makes up are worked out anew. */
const KEPT_MAX = 20_000;

/** Pairs of what is written in several ways whatever the language: quotes, dashes, sharp s, final sigma, Arabic letters. */
const SAME = new Map([...'’\'‘\'ʼ\'′\'“"”"„"«"»"‐-‑-–-—-−-ςσٱاىيیيکكةه'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
SAME.set('ß', 'ss').set('ẞ', 'ss');
/** What letters of the Latin script without an accent to take off may be equal to. */
const LATIN = [...'abcdefghijklmnopqrstuvwxyz', 'ae', 'oe', 'th'];
/** NFKC takes these apart into a mark and a letter, and others into a blank and a mark: those would join what stands before. */
const WHOLE = /[\u0e33\u0eb3]/;
const BLANK = /^\s/;

/** The fold of a language (BCP 47), made once. */
export const foldFor = (locale: string): Fold => cached(`fold ${locale}`, () => createFold(intlLocale(locale)));

function createFold(locale: string): Fold {
  const {compare} = new Intl.Collator(locale, {usage: 'search', sensitivity: 'base'});
  const isTurkic = /^(?:tr|az)\b/.test(locale);
  const kept = new Map<string, string>();
  const foldOnce = (text: string): string => (text.match(CLUSTER) ?? []).map(cluster => {
    const bare = cluster.replace(/[\p{Cf}ـ]/gu, '');
    const composed = bare.normalize('NFKC');
    const lower = (WHOLE.test(bare) || BLANK.test(composed) ? bare : composed).toLocaleLowerCase(locale);
    return (lower.match(CLUSTER) ?? []).map(one => foldLetter(one, compare, isTurkic)).join('');
  }).join('');
  const foldCluster = (cluster: string): string => {
    let folded = kept.get(cluster);
    if (folded !== undefined) return folded;
    folded = foldOnce(cluster);
    // Some take two steps to what stays as it is: a ligature of letters with accents.
    for (let again = foldOnce(folded); again !== folded; again = foldOnce(folded)) folded = again;
    if (kept.size < KEPT_MAX && cluster.length <= MARKS_MAX) kept.set(cluster, folded);
    return folded;
  };
  const map = (text: string): Folded => {
    const starts: number[] = [];
    const ends: number[] = [];
    let folded = '';
    for (const {0: cluster, index} of text.matchAll(CLUSTER)) {
      folded += foldCluster(cluster);
      while (starts.length < folded.length) {
        starts.push(index);
        ends.push(index + cluster.length);
      }
    }
    return {text: folded, starts, ends};
  };
  // In Turkish even ASCII has a letter that is another one when it is small.
  const fold = isTurkic ? (text: string) => text.replace(CLUSTER, foldCluster)
    : (text: string) => PLAIN.test(text) ? text.toLowerCase() : text.replace(SPECIAL, foldCluster).toLowerCase();
  return Object.assign(fold, {map});
}

/** One letter, small, with its marks. */
function foldLetter(letter: string, compare: Intl.Collator['compare'], isTurkic: boolean): string {
  if (BLANK.test(letter)) return ' ';
  const [base = '', ...marks] = letter.normalize('NFD');
  // A mark on nothing is at the start of a text that was cut there.
  if (base === '' || /[\p{M}ﾞﾟ]/u.test(base)) return '';
  const same = SAME.get(base) ?? (base === 'ı' && !isTurkic ? 'i' : undefined);
  if (same !== undefined) return same;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(base)) return base;
  // Syllables go by their sounds, so that one that is being written is found.
  if (/\p{Script=Hangul}/u.test(base)) return letter.normalize('NFKD');
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(base)) {
    return letter.normalize('NFC').replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  }
  let rest = marks.length > MARKS_MAX ? [] : marks;
  for (let i = rest.length - 1; i >= 0; i--) {
    const without = rest.filter((_, place) => place !== i);
    if (compare([base, ...without].join(''), [base, ...rest].join('')) === 0) rest = without;
  }
  const folded = [base, ...rest].join('').normalize('NFC');
  if (rest.length > 0 || base <= '\x7f' || !/\p{Script=Latin}/u.test(base)) return folded;
  return LATIN.find(plain => compare(plain, base) === 0) ?? folded;
}

/** Where the folded words of a search stand in a text: spans `[from, to)` of the original, in order, none touching. */
export function matchesIn(text: string, words: readonly string[], fold: Fold): (readonly [from: number, to: number])[] {
  if (words.length === 0) return [];
  const {text: folded, starts, ends} = fold.map(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0 && word; at = folded.indexOf(word, at + 1)) {
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const apart: [number, number][] = [];
  for (const [from, to] of found) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
