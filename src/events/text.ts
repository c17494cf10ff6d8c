/**
 * Texts in several languages: which one a reader gets, and in what language it is, so that `lang` can be set.
 */
import type {Text} from './news-event.js';

/** A text that was picked, with its language where that is known. */
export interface PickedText {
  readonly text: string;
  readonly lang?: string;
}

/** Whether a text has something to see: not only blanks, control characters and invisible format characters. */
export const hasInk = (text: string): boolean => {
  // Most texts begin with an ASCII letter: a million of them need no regular expression.
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 || /[^\s\p{Cc}\p{Cf}]/u.test(text);
};

/**
 * The text that suits `locale` best: the same tag, else one that goes on where `locale` stops or stops where it goes
 * on (`fr` and `fr-CA`), else the same primary language, else that of `fallbackLang`, of English, or the first.
 * A plain string is in `fallbackLang`. No text gives an empty string.
 */
export const pickText = (text: Text | undefined, locale: string, fallbackLang = ''): PickedText => {
  if (typeof text !== 'object') return {text: text ?? '', ...(text && fallbackLang && {lang: fallbackLang})};
  const score = (tag: string): number =>
    [locale, fallbackLang, 'en'].reduce((sum, wanted) => sum * 4 + likeness(tag, wanted), 0);
  const [lang] = Object.keys(text).sort((a, b) => score(b) - score(a));
  return lang === undefined ? {text: ''} : {text: text[lang] ?? '', lang};
};

/** How well a language tag suits the wanted one: 0 is another language, 1 the same, 2 one goes on, 3 the same tag. */
const likeness = (tag: string, wanted: string): number => {
  const a = `${tag}-`.toLowerCase();
  const b = `${wanted}-`.toLowerCase();
  return +a.startsWith(b) + +b.startsWith(a) + +(a.split('-')[0] === b.split('-')[0]);
};
