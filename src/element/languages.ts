/**
 * Languages other than English, and calendars other than the Gregorian one, are files of their own, which come when a page
 * speaks them.
 */
import {registerPhrases, type DatePhrases} from '../time/date-phrases.js';
import type {LocaleWishes} from '../time/locale-with.js';
import type {Manner} from './calendars.js';
import type * as Calendars from './calendars.js';
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

let calendars: typeof Calendars | undefined;

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

const isAsked = (locale: string, {calendar, numberingSystem}: LocaleWishes): boolean =>
  !!calendar || !!numberingSystem || /-u-(.*-)?ca-/i.test(locale);

/**
 * Has what a tag and the wishes beside it need brought, where that is not here yet: resolves when it is, or cannot be had
 * and English or the Gregorian calendar stands in. Gives nothing where there is nothing to wait for.
 */
export function bringLanguage(locale: string, wishes: LocaleWishes): Promise<unknown> | undefined {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(FILES, language) ? FILES[language] : undefined;
  const texts = bring(language, load && (() => load().then(({texts: table, phrases}) => {
    registerPhrases(language, phrases);
    addLanguage(language, table);
  })));
  const dates = isAsked(locale, wishes)
    ? bring('calendars', () => import('./calendars.js').then(file => { calendars = file; })) : undefined;
  return texts && dates ? Promise.all([texts, dates]) : texts ?? dates;
}

/** How dates and numbers are written, as far as what that needs is here. */
export const mannerOf = (locale: string, wishes: LocaleWishes): Manner =>
  calendars && isAsked(locale, wishes) ? calendars.mannerOf(locale, wishes) : {locale, problems: []};
