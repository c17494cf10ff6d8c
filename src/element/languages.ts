/**
 * Languages other than English, and what a page may ask for beside the language, are files of their own, which come when
 * they are needed.
 */
import {registerPhrases, type DatePhrases} from '../time/date-phrases.js';
import type {LocaleWishes} from '../time/locale-with.js';
import type {Manner} from './manner.js';
import type * as Manners from './manner.js';
import {addLanguage, type Language} from './strings.js';

interface LanguageFile {
  readonly texts: Language;
  readonly phrases: DatePhrases;
}

const FILES: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  ja: () => import('./languages/ja.js'),
  pt: () => import('./languages/pt.js'),
  ru: () => import('./languages/ru.js'),
  zh: () => import('./languages/zh.js'),
};

/** What a page asks for beside the language. */
export interface Wishes extends LocaleWishes {
  readonly timeZone: string;
}

let manners: typeof Manners | undefined;

const coming = new Map<string, Promise<void>>();
const settled = new Set<string>();

/** Brings something once: resolves when it is here, or cannot be had. Nothing where there is nothing to wait for. */
function bring(name: string, load: (() => Promise<void>) | undefined): Promise<void> | undefined {
  if (!load || settled.has(name)) return undefined;
  let promise = coming.get(name);
  if (!promise) {
    const settle = (): void => { settled.add(name); };
    promise = load().then(settle, settle);
    coming.set(name, promise);
  }
  return promise;
}

const isAsked = (locale: string, {calendar, numberingSystem, timeZone}: Wishes): boolean =>
  // In English the names of zones are their own.
  !!calendar || !!numberingSystem || /-u-(.*-)?ca-/i.test(locale) || /\/|local/.test(timeZone) && !/^en\b/i.test(locale);

/**
 * Has what a tag and the wishes beside it need brought, where that is not here yet: resolves when it is, or cannot be had
 * and English or the Gregorian calendar stands in. Gives nothing where there is nothing to wait for.
 */
export function bringLanguage(locale: string, wishes: Wishes): Promise<unknown> | undefined {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(FILES, language) ? FILES[language] : undefined;
  const texts = bring(language, load && (() => load().then(({texts: table, phrases}) => {
    registerPhrases(language, phrases);
    addLanguage(language, table);
  })));
  const dates = isAsked(locale, wishes) ? bring('manner', () => import('./manner.js').then(file => { manners = file; })) : undefined;
  return texts && dates ? Promise.all([texts, dates]) : texts ?? dates;
}

/** How dates and numbers are written, as far as what that needs is here. */
export const mannerOf = (locale: string, wishes: Wishes): Manner =>
  manners && isAsked(locale, wishes) ? manners.mannerOf(locale, wishes) : {locale, problems: []};
