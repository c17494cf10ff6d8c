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
export const pickText = (text: Text | undefined, locale: string, fallbackLang?: string): PickedText => {
  if (typeof text !== 'object') return {text: text ?? '', ...(text && fallbackLang && {lang: fallbackLang})};
  const tags = Object.keys(text);
  const lang = [locale, fallbackLang ?? '', 'en'].reduce<string | undefined>(
    (found, wanted) => found ?? bestTag(tags, wanted.toLowerCase()), undefined) ?? tags[0];
  return lang === undefined ? {text: ''} : {text: text[lang] ?? '', lang};
};

const bestTag = (tags: readonly string[], wanted: string): string | undefined => {
  const [primary] = wanted.split('-');
  if (!primary) return undefined;
  let best: string | undefined;
  let bestScore = 0;
  for (const tag of tags) {
    const lower = tag.toLowerCase();
    const score = lower === wanted ? 3
      : `${lower}-`.startsWith(`${wanted}-`) || `${wanted}-`.startsWith(`${lower}-`) ? 2
        : lower.split('-')[0] === primary ? 1 : 0;
    if (score > bestScore) {
      best = tag;
      bestScore = score;
    }
  }
  return best;
};
