/**
 * Texts in all the languages that are needed: those asked for, or those that most texts have. Names (places, people,
 * publishers) may be the same everywhere: plain ones are fine. And what languages are called.
 */
import {isRecord} from '../events/fields.js';
import type {Text} from '../events/news-event.js';
import {sourcesOf, type MakeCheck, type Tell} from './context.js';
import {textsOf, textsOfDocument, type Place} from './places.js';

const isGiven = (text: unknown): text is Text => typeof text === 'string' ? text.trim() !== '' : isRecord(text);

const starts = (a: string, b: string): boolean => `${a.toLowerCase()}-`.startsWith(`${b.toLowerCase()}-`);

/** Whether one of the tags is what is needed: the same, or one that goes on where the other stops. */
const hasLanguage = (tags: readonly string[], needed: string): boolean => tags.some(tag => starts(tag, needed) || starts(needed, tag));

/** Texts without a language that is needed. */
export const checkLanguages: MakeCheck = context => {
  const {languages, set: {info: {lang}}} = context;
  /** How many titles of events there are, and in which languages. */
  const counts = new Map<string, number>();
  let titles = 0;
  let needed: readonly string[] | undefined = languages.length > 0 ? languages : undefined;

  /** By field, how many more are by language than plain. */
  const surplus = new Map<string, number>();
  const fieldOf = (path: string): string => path.replace(/\[\d+\]/g, '');

  const count = ({path, text, isAlone}: Place): void => {
    if (!isGiven(text)) return;
    const field = fieldOf(path);
    if (!isAlone) surplus.set(field, (surplus.get(field) ?? 0) + (typeof text === 'string' ? -1 : 1));
  };
  const tagsOf = (text: Text): readonly string[] =>
    typeof text === 'string' ? lang ? [lang] : [] : Object.keys(text).filter(tag => isGiven(text[tag]));
  const countTitle = (title: Text): void => {
    titles++;
    for (const tag of tagsOf(title)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  };
  const check = ({path, text, isName, isAlone}: Place, tell: Tell): void => {
    if (!isGiven(text) || (typeof text === 'string' && isName)) return;
    needed ??= [...counts].filter(([, of]) => of * 2 > titles).map(([tag]) => tag);
    const tags = tagsOf(text);
    if (typeof text === 'string') {
      // What has no words needs no language, and where nobody asks, a field that is mostly plain may be so.
      if (!/\p{L}/u.test(text) || (languages.length === 0 && !isAlone && (surplus.get(fieldOf(path)) ?? 0) <= 0)) return;
      // Whether it is in the one language that is needed, nobody says.
      if (!lang && needed.length < 2) return;
    }
    const missing = needed.filter(one => !hasLanguage(tags, one));
    if (missing.length === 0) return;
    const map = [...tags.length > 0 ? tags : ['…'], ...missing].map(tag => `"${tag}": "…"`).join(', ');
    tell('missing-language', {
      path, value: typeof text === 'string' ? text : text[tags[0] ?? ''],
      message: `expected the text in ${missing.join(', ')}, too`,
      cure: `Add the text in ${missing.join(' and ')}: \`{${map}}\`.`,
    });
  };
  for (const place of textsOfDocument(context)) count(place);
  return {
    look: event => {
      countTitle(event.title);
      for (const place of textsOf(event)) count(place);
    },
    check: (event, tell) => { for (const place of textsOf(event)) check(place, tell); },
    end: tell => { for (const place of textsOfDocument(context)) check(place, tell); },
  };
};

/** Whether a tag is one of BCP 47, as far as its form tells. */
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** Languages that are none, and plain texts of which nobody says the language. */
export const checkLanguageTags: MakeCheck = context => {
  const known = new Map<string, boolean>();
  let isPlain = false;
  const check = (path: string, tag: unknown, tell: Tell): void => {
    if (typeof tag !== 'string') return;
    if (!known.has(tag)) known.set(tag, isTag(tag.trim()));
    if (!known.get(tag)) tell('bad-language-tag', {path, value: tag, message: 'expected a language tag'});
  };
  const checkPlace = ({path, text, isName}: Place, tell: Tell): void => {
    if (typeof text === 'string' && !isName && isGiven(text)) isPlain = true;
    if (isRecord(text)) for (const tag of Object.keys(text)) check(`${path}.${tag}`, tag, tell);
  };
  return {
    check: (event, tell) => {
      for (const place of textsOf(event)) checkPlace(place, tell);
      for (const [path, {lang}] of sourcesOf(event)) check(`${path}.lang`, lang, tell);
    },
    end: tell => {
      for (const place of textsOfDocument(context)) checkPlace(place, tell);
      const {lang} = context.document;
      check('lang', lang, tell);
      if (isPlain && !lang) tell('no-language', {path: 'lang', message: 'expected a language for plain texts'});
    },
  };
};
