/**
 * Links that open a page at a quote: a text directive (WICG, "URL Fragment Text Directives") after the fragment, made from
 * the quote's own words. Browsers that know none ignore it. A pure function of address and quote.
 */
import type {Quote} from './news-event.js';

/** Longer quotes are named by their first and last words: what lies between may hold notes, links, or line breaks. */
const LONGEST = 160;
/** Words at either end of a long quote, and of what stands around it. */
const END_WORDS = 6;
const CONTEXT_WORDS = 4;

/** What a browser shows as a page that can be searched; by their names these are files of other kinds. */
const ENDINGS = 'pdf docx? xlsx? pptx? od[tsp] rtf epub csv tsv json xml zip gz'
  + ' png jpe?g gif webp avif svg tiff? mp[34] m4[av] og[gav] wav webm mov';
const FILE = new RegExp(`\\.(?:${ENDINGS.replaceAll(' ', '|')})$`, 'i');

/** Whether a link leads to a page: by http or https, also as a relative link, and not to a file of another kind. */
export const isPage = (url: string): boolean =>
  /^(?:https?:|(?!mailto:))/i.test(url) && !FILE.test(url.replace(/[?#].*/s, ''));

/**
 * The link to the place of a quote in a page. Links to anything else, and those that say a place of their own in the same
 * manner, come back as they are.
 */
export function linkToQuote(url: string, quote: Quote | undefined, lang?: string): string {
  const directive = quote && isPage(url) && !url.includes(':~:') ? textDirective(quote, lang) : '';
  return directive ? `${url}${url.includes('#') ? '' : '#'}:~:${directive}` : url;
}

/** The directive of a quote, `text=prefix-,start,end,-suffix`; empty where the quote has no words. */
export function textDirective({exact, prefix = '', suffix = ''}: Quote, lang?: string): string {
  // A text is only found within one paragraph; a start and an end may stand in two.
  const [first = '', ...others] = linesOf(exact);
  const last = others.at(-1) ?? first;
  // An end is looked for behind the start.
  const count = others.length > 0 ? END_WORDS : first.length > LONGEST ? Math.min(END_WORDS, wordEnds(first, lang).length >> 1) : 0;
  const start = count > 0 ? firstWords(first, count, lang) : first;
  if (!start) return '';
  const before = lastWords(linesOf(prefix).at(-1) ?? '', CONTEXT_WORDS, lang);
  const after = firstWords(linesOf(suffix)[0] ?? '', CONTEXT_WORDS, lang);
  return `text=${[
    before && `${encode(before)}-`, encode(start), count > 0 && encode(lastWords(last, count, lang)), after && `-${encode(after)}`,
  ].filter(Boolean).join(',')}`;
}

/** A text as a page shows it: blanks are one, hyphens that are not seen are none; in lines, without those that are empty. */
const linesOf = (text: string): string[] =>
  text.replace(/\u00ad/g, '').split(/[\n\r\u2028\u2029]+/).map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean);

/** Browsers compare whole words, by the rules of the language; so what is cut is cut between words. */
function wordEnds(text: string, lang: string | undefined): {readonly from: number; readonly to: number}[] {
  const words = [...segmenterFor(lang).segment(text)].filter(({isWordLike}) => isWordLike);
  return words.map(({index, segment}) => ({from: index, to: index + segment.length}));
}

const firstWords = (text: string, count: number, lang: string | undefined): string => {
  const words = wordEnds(text, lang);
  return words.length > count ? text.slice(0, words[count - 1]?.to) : text;
};

const lastWords = (text: string, count: number, lang: string | undefined): string => {
  const words = wordEnds(text, lang);
  return words.length > count ? text.slice(words.at(-count)?.from) : text;
};

function segmenterFor(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, {granularity: 'word'});
  } catch {
    // A tag of the data that is none.
    return new Intl.Segmenter(undefined, {granularity: 'word'});
  }
}

/** `-`, `,` and `&` have a meaning of their own in a directive. Halves of characters cannot be written. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/-/g, '%2D');
