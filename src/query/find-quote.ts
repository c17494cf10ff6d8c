/**
 * Finds quotes in a text, as a reader would: what differs in white space, typographic quotes, dashes, soft hyphens,
 * invisible characters, ligatures or composed letters is the same passage. A quote is a `TextQuoteSelector`: where its
 * words stand several times, what stands before and after chooses. Answers are offsets in the text as it was given.
 *
 * The text is indexed by its four-letter pieces; a quote is looked for where its rarest piece stands, so that ten thousand
 * quotes cost little more than reading them, and one that is nowhere is mostly known at once.
 */
import {partOf, STEP_SIZE, type Steps} from '../base/steps.js';
import type {Quote} from '../events/news-event.js';

/** Where a passage stands in a text: offsets `[from, to)`. */
export type Place = readonly [from: number, to: number];

/** A text as quotes are compared, and for each of its units where in the original its character begins and ends. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What is invisible, white space, a character with its marks. U+FEFF is white space to JavaScript, but has no width. */
const CLUSTER = /[\p{Cf}\ufeff]+|(?:(?!\ufeff)\s)+|[^\p{M}\p{Cf}\s]\p{M}*|\p{M}+/gu;
const INVISIBLE = /^[\p{Cf}\ufeff]/u;
/** Marks that choose a glyph and no letter, and blanks that come from taking a lone accent apart. */
const MUTE = /[\u034f\ufe00-\ufe0f\s]/g;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Written without blanks, so that one between two of them comes from a line that was broken. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const SAME = new Map<string, string>([
  ...[...'’‘‚‛ʼʻ′‵`´‹›'].map(sign => [sign, '\''] as const),
  ...[...'“”„‟«»″‶〝〞〟'].map(sign => [sign, '"'] as const),
  ...[...'‐‑‒–—―−⁃﹘﹣－'].map(sign => [sign, '-'] as const),
  ['œ', 'oe'], ['Œ', 'OE'], ['æ', 'ae'], ['Æ', 'AE'],
]);

/** Folded clusters by the original; the many that a hostile text makes up are worked out anew. */
const kept = new Map<string, string>();
const KEPT_MAX = 20_000;

const isWord = (sign: string | undefined): boolean => sign !== undefined && WORD.test(sign) && !UNSPACED.test(sign);

function foldCluster(cluster: string): string {
  const known = kept.get(cluster);
  if (known !== undefined) return known;
  // Decomposed: a syllable is its sounds, however it was put together.
  const decomposed = SAME.get(cluster) ?? cluster.normalize('NFKD').replace(MUTE, '');
  const folded = decomposed.replace(/[^\0-\x7f]/gu, sign => SAME.get(sign) ?? sign);
  if (kept.size < KEPT_MAX) kept.set(cluster, folded);
  return folded;
}

/** Folds a text. Blanks count only between two words: languages and presses differ in where they put others. */
function* foldSteps(text: string): Steps<Folded> {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let blank: Place | undefined;
  let last: string | undefined;
  let count = 0;
  const push = (piece: string, [from, to]: Place): void => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) {
      starts.push(from);
      ends.push(to);
    }
  };
  for (const {0: cluster, index} of text.matchAll(CLUSTER)) {
    if (++count % STEP_SIZE === 0) yield index / text.length;
    const place = [index, index + cluster.length] as const;
    if (INVISIBLE.test(cluster)) continue;
    if (cluster.trimStart() === '') {
      blank = place;
      continue;
    }
    const piece = cluster.length === 1 && cluster <= '\x7f' && cluster !== '`' ? cluster : foldCluster(cluster);
    if (piece === '') continue;
    if (blank && isWord(last) && isWord(piece[0])) push(' ', blank);
    blank = undefined;
    // Two hyphens are a dash.
    if (piece === '-' && last === '-') ends[ends.length - 1] = place[1];
    else push(piece, place);
    last = piece.at(-1);
  }
  return {text: pieces.join(''), starts, ends};
}

/** So many letters make a piece. */
const PIECE = 4;
const HASH_BITS = 16;

/** Where each piece of a text stands: `heads` by hash, then from place to place by `next`, in order. */
interface QuoteIndex extends Folded {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly counts: Int32Array;
}

const hashAt = (text: string, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + PIECE; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - HASH_BITS);
};

function* indexSteps(original: string): Steps<QuoteIndex> {
  const folded = yield* partOf(foldSteps(original), 0, 0.7);
  const {text} = folded;
  const heads = new Int32Array(2 ** HASH_BITS).fill(-1);
  const counts = new Int32Array(2 ** HASH_BITS);
  const next = new Int32Array(text.length);
  // From the end, so that places come in order.
  for (let at = text.length - PIECE; at >= 0; at--) {
    if (at % STEP_SIZE === 0) yield 1 - 0.3 * at / text.length;
    const hash = hashAt(text, at);
    next[at] = heads[hash] as number;
    heads[hash] = at;
    counts[hash] = (counts[hash] as number) + 1;
  }
  return {...folded, heads, next, counts};
}

/** All places at which a folded quote may stand, in order. */
function* candidates({text, heads, next, counts}: QuoteIndex, quote: string): Generator<number> {
  if (quote.length < PIECE) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at;
    return;
  }
  let [rarest, offset] = [-1, 0];
  for (let i = 0; i <= quote.length - PIECE; i++) {
    const hash = hashAt(quote, i);
    const count = counts[hash] as number;
    if (count === 0) return;
    if (rarest < 0 || count < (counts[rarest] as number)) [rarest, offset] = [hash, i];
  }
  for (let at = heads[rarest] as number; at >= 0; at = next[at] as number) yield at - offset;
}

/** How many units before `at` are the end of `prefix`. */
function likenessBefore(text: string, at: number, prefix: string): number {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  let count = 0;
  while (count < prefix.length && count < end && text[end - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

/** How many units from `at` on are the beginning of `suffix`. */
function likenessAfter(text: string, at: number, suffix: string): number {
  const start = text[at] === ' ' ? at + 1 : at;
  let count = 0;
  while (count < suffix.length && text[start + count] === suffix[count]) count++;
  return count;
}

const foldNow = (text: string): string => {
  const steps = foldSteps(text);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value.text;
  }
};

/** A place outranks others by how much of what stands around it is as the quote says; then by being of whole words. */
const WHOLE = 0.5;

function* findOne(index: QuoteIndex, {exact, prefix = '', suffix = ''}: Quote): Steps<Place | undefined> {
  const {text, starts, ends} = index;
  const [quote, before, after] = [foldNow(exact), foldNow(prefix), foldNow(suffix)];
  if (quote === '') return undefined;
  let place: Place | undefined;
  let best = -1;
  let count = 0;
  for (const at of candidates(index, quote)) {
    if (++count % STEP_SIZE === 0) yield 0;
    const end = at + quote.length;
    // Neither within a letter and its accent, nor within a ligature.
    if (at < 0 || !text.startsWith(quote, at) || starts[at] === starts[at - 1] || starts[end] === starts[end - 1]) continue;
    const isWhole = !(isWord(text[at - 1]) && isWord(quote[0])) && !(isWord(text[end]) && isWord(quote.at(-1)));
    const likeness = likenessBefore(text, at, before) + likenessAfter(text, end, after) + (isWhole ? WHOLE : 0);
    if (likeness <= best) continue;
    best = likeness;
    place = [starts[at] as number, ends[end - 1] as number];
    if (likeness === before.length + after.length + WHOLE) break;
  }
  return place;
}

/** Finds each of the quotes in a text: its place, or nothing. In steps, for whoever does not want to wait. */
export function* findQuotesSteps(text: string, quotes: readonly Quote[]): Steps<readonly (Place | undefined)[]> {
  const index = yield* partOf(indexSteps(text), 0, 0.5);
  const known = new Map<string, Place | undefined>();
  const places: (Place | undefined)[] = [];
  for (const quote of quotes) {
    const key = JSON.stringify([quote.exact, quote.prefix, quote.suffix]);
    const at = 0.5 + 0.5 * places.length / quotes.length;
    if (!known.has(key)) known.set(key, yield* partOf(findOne(index, quote), at, at));
    places.push(known.get(key));
    if (places.length % 64 === 0) yield at;
  }
  return places;
}
